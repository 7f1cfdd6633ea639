"""In which order people who count for the same are taken: by merit, then spread over the units, never by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.store import merits as stored
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.composition import Candidate
    from khenthuong_desktop.services.office import Office

_RECENT: Final = 5  # years: a conference looks back on as many


@dataclass(frozen=True, slots=True)
class Ordered:
    """The candidates, the first to be taken first, and by what they stand so."""

    candidates: tuple[Candidate, ...]
    sentence: str


def ordered(office: Office, conference_id: str, everybody: Sequence[Candidate]) -> Ordered:
    """Who was commended more often of late, then whose achievement is written; then the first of each unit before the
    second of any. What is left is mixed, and the same mix every time."""
    since = office.today.year - _RECENT
    with office.database.read() as r:
        known = stored.standing(r, conference_id, since)
    merit = {one.id: known.get(one.id, (0, False)) for one in everybody}
    mixed = sorted(everybody, key=lambda one: (-merit[one.id][0], not merit[one.id][1], _mix(one.name), one.id))
    of_unit: Counter[tuple[object, ...]] = Counter()
    turn: dict[str, int] = {}
    for one in mixed:
        alike = (merit[one.id], one.unit_id)
        turn[one.id] = of_unit[alike]
        of_unit[alike] += 1
    # Sorting keeps the mix among those whose turn it is.
    found = sorted(mixed, key=lambda one: (-merit[one.id][0], not merit[one.id][1], turn[one.id]))
    commended = any(number for number, _ in merit.values())
    written = any(said for _, said in merit.values())
    return Ordered(tuple(found), words.order_of_equals(since, commended=commended, written=written))


def _mix(name: str) -> bytes:
    """No order that anybody could have wished for, and the same people come in the same one wherever they are."""
    return blake2b(name.encode(), digest_size=8).digest()
