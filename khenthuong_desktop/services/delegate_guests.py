"""Where delegates come from besides the register: files that came in, and guests nobody has written down yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from khenthuong_desktop.domain.delegates import ASKED_BY_OFFICE, KINDS, Kind
from khenthuong_desktop.domain.honorifics import strip_honorific
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import subjects
from khenthuong_desktop.store import delegate_files as stored
from khenthuong_desktop.store import delegates as stored_delegates
from khenthuong_desktop.wording import delegates as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

MOST_FILES: Final = 40

Gender = Literal["male", "female"]


@dataclass(frozen=True, slots=True)
class SentFile:
    """A workbook that came in, how many people it brought, and how many of them are delegates by it; `own` of those
    that answer the conference's call."""

    id: str
    name: str
    unit: str
    people: int
    taken: int
    own: bool = False


def files(office: Office, conference_id: str) -> Sequence[SentFile]:
    """The last files that brought people, the newest first."""
    with office.database.read() as r:
        rows = stored.files(r, conference_id, MOST_FILES)
    return tuple(SentFile(**{**row, "own": bool(row["own"])}) for row in rows)


def add_guest(
    office: Office,
    conference_id: str,
    name: str,
    position: str = "",
    *,
    kind: Kind = "guest",
    gender: Gender | None = None,
) -> str:
    """Somebody whom no list names: an individual of the register from now on, and a delegate, in one step. Whom the
    office asks itself has a seat at once; a model waits to be chosen like every other.

    'Ông' or 'Bà' before the name says the sex where `gender` does not, and is no part of the name.
    """
    if kind not in KINDS:
        raise KeyError(kind)
    addressed = strip_honorific(clean(name))
    full_name = addressed.name if addressed.gender else clean(name)
    if not full_name:
        raise UserError("delegate.no_name")
    values: dict[str, object] = {"kind": "individual", "full_name": full_name, "position": clean(position)}
    if sex := gender or addressed.gender:
        values["gender"] = sex
    with office.database.write(words.GUEST_ADDED.format(name=full_name)) as w:
        w.still_there("conferences", conference_id)
        subject_id = w.insert("subjects", subjects.PEOPLE.derive(office, values))
        row = {"conference_id": conference_id, "subject_id": subject_id, "kind": kind}
        delegate_id = w.insert("delegates", row)
        if kind in ASKED_BY_OFFICE:
            stored_delegates.seat(w, [delegate_id], by_hand=True)
        return delegate_id
