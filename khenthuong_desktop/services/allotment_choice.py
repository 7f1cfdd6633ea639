"""What was asked of each unit beside who is chosen: the parts to choose by, and those the choice does not meet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.allotments import NUMBER, Allotted, Part, parts, unmet
from khenthuong_desktop.domain.conferences import kinds_of, seats_of
from khenthuong_desktop.domain.delegates import SEATED
from khenthuong_desktop.services import composition_rules
from khenthuong_desktop.services.allotment_keys import asked_for
from khenthuong_desktop.services.candidates import day_of
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.wording import allotments as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.composition import Candidate
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Unmet:
    """A part that the chosen do not meet; `what` is who is asked for, empty of the number itself."""

    unit_id: str
    what: str
    wanted: int
    chosen: int

    @property
    def sentence(self) -> str:
        """'nữ 00/04', or 'đại biểu 03/05'."""
        return words.unmet(self.what, self.chosen, self.wanted)


def asked_parts(office: Office, conference: Conference, everybody: Sequence[Candidate]) -> tuple[Part, ...]:
    """Numbers and structures of the units, with who counts for them on the day of the conference."""
    with office.database.read() as r:
        rows = stored.asked(r, conference.id)
    allotted = {row["unit_id"]: Allotted(row["number"], row["structure"]) for row in rows}
    return parts(allotted, everybody, day_of(conference, office.today))


def labels_of(office: Office, conference_id: str, asked: Iterable[Part]) -> Mapping[str, str]:
    """Key of a structure -> who is asked for by it, as the letters to the units say it."""
    keys = dict.fromkeys(one.key for one in asked if one.key != NUMBER)
    return asked_for(office, composition_rules.rules(office, conference_id), keys) if keys else {}


def unmet_parts(
    office: Office, conference: Conference, everybody: Sequence[Candidate], *, done: bool = False
) -> tuple[Unmet, ...]:
    """What the chosen of today do not meet, in the order of the units. Before anybody is chosen that is nothing; while
    places are left, only what these cannot mend, unless the choice is taken for `done`."""
    chosen = frozenset(one.id for one in everybody if one.state in SEATED)
    asked = asked_parts(office, conference, everybody)
    done = done or _done(conference, everybody, chosen)
    found = unmet(asked, chosen, done=done) if chosen else ()
    said = labels_of(office, conference.id, found)
    return tuple(Unmet(one.unit_id, said.get(one.key, ""), one.wanted, len(one.members & chosen)) for one in found)


def _done(conference: Conference, everybody: Sequence[Candidate], chosen: Collection[str]) -> bool:
    """Whether the choosing is over: held, or no seat is left for a model."""
    if conference.state == "held":
        return True
    for part in ("models", "all") if seats_of(conference, "models") is not None else ("all",):
        seats = seats_of(conference, part)
        there = sum(one.kind in kinds_of(conference, part) for one in everybody if one.id in chosen)
        if seats is not None and there >= seats:
            return True
    return False
