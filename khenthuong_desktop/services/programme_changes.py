"""The slip of changes: what a version of the programme says otherwise than the one before it, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import programme as judged
from khenthuong_desktop.domain.clock_times import read_time
from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.services import programme
from khenthuong_desktop.services.programme import Issued
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from khenthuong_desktop.domain.programme import Change, Held, Part, Slot
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
    """Two versions beside each other; `version` is the number of the earlier one."""

    version: int
    after: str
    lines: tuple[Line, ...]
    of_draft: bool = False  # the later one has not been issued

    @property
    def before(self) -> str:
        return str(self.version)

    @property
    def title(self) -> str:
        return words.COMPARED.format(before=self.before, after=self.after)


def compared(
    office: Office,
    conference_id: str,
    version: int | None = None,
    later: int | None = None,
    *,
    handed_out: bool = False,
) -> Compared:
    """From an issue (the last one that differs) to the version after it, or to a `later` one; `handed_out`: as those
    see it who hold the programme of the delegates, with its numbers."""
    work = programme.programme(office, conference_id)
    before, after = programme.versions(work, version, later)
    if isinstance(after, Issued):
        name, line = words.COMPARED_ISSUE.format(version=after.version), after.line
        of, begins = after.of, after.starts_at
    else:
        # Nothing but notes may have changed since: that is no draft of another version.
        told = words.COMPARED_DRAFT if work.changed else words.COMPARED_NOTES
        name, line = told.format(version=work.version), after
        of, begins = work.of, work.conference.starts_at
    earlier = before.line
    if handed_out:
        earlier, line = judged.handed_out(earlier), judged.handed_out(line)
    above = (*_of_held(before.of, of), *_of_hour(before.starts_at, begins))
    lines = (*above, *map(of_change, judged.changes(earlier, line)))
    return Compared(before.version, name, lines, not isinstance(after, Issued) and work.changed)


def _of_held(before: Held, after: Held) -> Iterator[Line]:
    """The name, the day and the place stand above the items of every programme."""
    days = [short_document_date(one.day) if one.day else "" for one in (before, after)]
    told = ((words.NAME, before.name, after.name), (words.DAY, *days), (words.PLACE, before.place, after.place))
    for what, was, becomes in told:
        if was != becomes:
            yield Line("", what, words.becomes(was, becomes))


def _of_hour(before: str, after: str) -> Iterator[Line]:
    if read_time(before) != read_time(after):
        yield Line("", words.HOUR, words.becomes(before, after))


def of_change(change: Change) -> Line:
    """One item as a line of the slip."""
    before, after = change.before, change.after
    if after is None:
        gone = before.item.content if before is not None else ""
        return Line("", gone, words.gone_item(gone))
    if before is None:
        item = after.item
        return Line(str(after.number), item.content, words.new_item(item.content, after.start, item.minutes))
    parts = [
        _of_speeches(before.item.parts, after.item.parts)
        if what == "parts"
        else words.said(what, _told(before, what), _told(after, what))
        for what in _ORDER
        if what in change.what
    ]
    if (moved := change.moved) is not None:
        parts.insert(0, words.placed(moved.beside.content, up=moved.up))
    return Line(str(after.number), after.item.content, "; ".join(parts))


def _of_speeches(before: Sequence[Part], after: Sequence[Part]) -> str:
    """Who speaks instead of whom, who comes in and who goes; both lists only where these sentences say nothing."""
    was, now = ([words.part(one.name, one.topic) for one in parts] for parts in (before, after))
    told: list[str] = []
    for what, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        for gone, come in zip_longest(before[i:j], after[k:m]):
            told.append(_of_speech(gone, come))
    moved = sorted(was) == sorted(now)
    if told and not moved:
        return words.speeches_said(told)
    return words.speeches_in_order(now) if moved and was != now else words.said("parts", ", ".join(was), ", ".join(now))


def _of_speech(gone: Part | None, come: Part | None) -> str:
    if gone is None or come is None:
        one, said = (come, words.SPEECH_COMES) if come is not None else (gone, words.SPEECH_GOES)
        return said.format(speech=words.part(one.name, one.topic) if one is not None else "")
    if gone.name == come.name:
        return words.speech_topic(come.name, gone.topic, come.topic)
    return words.SPEECH_INSTEAD.format(speech=words.part(come.name, come.topic), gone=gone.name)


def _told(slot: Slot, what: str) -> str:
    if what == "time":
        return slot.start
    if what == "printed":
        return words.PRINTED[slot.item.printed]
    return str(getattr(slot.item, what))
