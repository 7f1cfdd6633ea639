"""The slip of changes: what a version of the programme says otherwise than the one before it, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import programme as judged
from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.services import programme
from khenthuong_desktop.services.programme import Issued
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from khenthuong_desktop.domain.programme import Change, Held, Slot
    from khenthuong_desktop.services.office import Office

_ORDER = ("content", "time", "minutes", "lead", "speaker", "parts", "papers", "chair_notes", "printed")


@dataclass(frozen=True, slots=True)
class Line:
    """One item that differs: its number in the later version, what it is, and how it changed."""

    number: str
    content: str
    change: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions beside each other."""

    before: str
    after: str
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        return words.COMPARED.format(before=self.before, after=self.after)


def compared(office: Office, conference_id: str, version: int | None = None, *, handed_out: bool = False) -> Compared:
    """From an issue (the last one that differs) to the version after it; `handed_out`: as those see it who hold the
    programme of the delegates, with its numbers."""
    work = programme.programme(office, conference_id)
    before, after = programme.versions(work, version)
    if isinstance(after, Issued):
        later, line, of = words.COMPARED_ISSUE.format(version=after.version), after.line, after.of
    else:
        later, line, of = words.COMPARED_DRAFT.format(version=work.version), after, work.of
    earlier = before.line
    if handed_out:
        earlier, line = judged.handed_out(earlier), judged.handed_out(line)
    lines = (*_of_held(before.of, of), *map(_line, judged.changes(earlier, line)))
    return Compared(str(before.version), later, lines)


def _of_held(before: Held, after: Held) -> Iterator[Line]:
    """The name, the day and the place stand above the items of every programme."""
    days = [short_document_date(one.day) if one.day else "" for one in (before, after)]
    told = ((words.NAME, before.name, after.name), (words.DAY, *days), (words.PLACE, before.place, after.place))
    for what, was, becomes in told:
        if was != becomes:
            yield Line("", what, words.becomes(was, becomes))


def _line(change: Change) -> Line:
    before, after = change.before, change.after
    if after is None:
        gone = before.item.content if before is not None else ""
        return Line("", gone, words.gone_item(gone))
    if before is None:
        item = after.item
        return Line(str(after.number), item.content, words.new_item(item.content, after.start, item.minutes))
    parts = [words.said(what, _told(before, what), _told(after, what)) for what in _ORDER if what in change.what]
    return Line(str(after.number), after.item.content, "; ".join(parts))


def _told(slot: Slot, what: str) -> str:
    if what == "time":
        return slot.start
    if what == "printed":
        return words.PRINTED[slot.item.printed]
    if what == "parts":
        return ", ".join(words.part(part.name, part.topic) for part in slot.item.parts)
    return str(getattr(slot.item, what))
