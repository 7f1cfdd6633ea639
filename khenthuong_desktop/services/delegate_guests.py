"""Where delegates come from besides the register: files that came in, and guests nobody has written down yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.delegates import KINDS, Kind
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import subjects
from khenthuong_desktop.store import delegate_files as stored
from khenthuong_desktop.wording import delegates as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

MOST_FILES: Final = 40


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


def add_guest(office: Office, conference_id: str, name: str, position: str = "", *, kind: Kind = "guest") -> str:
    """Somebody whom no list names: an individual of the register from now on, and a delegate, in one step."""
    if kind not in KINDS:
        raise KeyError(kind)
    full_name = clean(name)
    if not full_name:
        raise UserError("delegate.no_name")
    values = {"kind": "individual", "full_name": full_name, "position": clean(position)}
    with office.database.write(words.GUEST_ADDED.format(name=full_name)) as w:
        w.still_there("conferences", conference_id)
        subject_id = w.insert("subjects", subjects.PEOPLE.derive(office, values))
        return w.insert("delegates", {"conference_id": conference_id, "subject_id": subject_id, "kind": kind})
