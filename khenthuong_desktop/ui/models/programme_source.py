"""The items of one programme as a list: where each starts is worked out anew whenever one of them changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter, Query, Row
from khenthuong_desktop.domain.programme import SPEECHES, Slot
from khenthuong_desktop.services import programme, programme_list
from khenthuong_desktop.services.programme import Programme
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import RED, Mark
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.wording import programme as words

TABLES: Final = frozenset({"programme_items", "programme_issues", "programmes", "speeches", "conferences"})
NOWHERE: Final = "-"  # the conference of a list that is empty because none is shown
_OFF_TIME: Final = frozenset({"programme.late_start", "programme.gap", "programme.overlap", "programme.fixed_cross"})
_FIXED: Final = Mark(bold=True, hint=words.FIXED_HINT)
_FIXED_OFF: Final = Mark("look", bold=True, hint=words.FIXED_HINT)
_COUNTED: Final = Mark("quiet")


class ProgrammeSource(NarrowedSource):
    """`work` is the programme as the list shows it: read once for each time that the list is."""

    def __init__(self, desk: Desk) -> None:
        self.work: Programme | None = None
        self._conference_id = ""
        self._slots: dict[str, Slot] = {}
        self._off: frozenset[int] = frozenset()
        self._speeches = (0, 0)
        super().__init__(desk, "programme_items", (Filter("conference_id", "is", (NOWHERE,)),), tables=TABLES)
        self._places = {column.key: place for place, column in enumerate(self._columns)}

    def show_conference(self, conference_id: str) -> None:
        self._conference_id = conference_id
        self.narrowing = (Filter("conference_id", "is", (conference_id,)),)

    def count(self, query: Query) -> int:
        if RED not in query.filters:  # asked after every edit beside the rows, which were read already
            self._read()
        return super().count(query)

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        return [self._shown(row) for row in super().page(query, offset, limit, of)]

    def row(self, row_id: str, reveal: bool) -> Row | None:
        row = super().row(row_id, reveal)
        return None if row is None else self._shown(row)

    def totals(self, query: Query, of: int) -> dict[str, str]:
        if self.work is None:
            return {}
        line = self.work.line
        return {"content": words.TOTAL.format(count=len(line.slots), length=words.length(line.minutes))}

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        """A start or a number of speeches that is worked out and comes back as it is shown is nothing typed: rows that
        were copied out to a spreadsheet and back would fix every time."""
        typed = [one for one in changes if not self._as_shown(one)]
        return programme_list.edit(self._office, self._conference_id, typed, reason)

    def _as_shown(self, change: CellChange) -> bool:
        slot = self._slots.get(change.row_id or "")
        if slot is None:
            return False
        if change.column == "fixed_at":
            return bool(slot.start) and change.text == slot.start
        count, _ = self._speeches
        counted = slot.item.kind == SPEECHES and bool(count)
        return counted and change.text == self._counted_text(change.column, slot)

    def _counted_text(self, column: str, slot: Slot) -> str | None:
        """What stands in a cell of the speeches beside or instead of what was typed."""
        count, approved = self._speeches
        if column == "content":
            return words.with_count(slot.item.content, count)
        if column == "papers" and not slot.item.papers:
            return words.SPEECHES_TOLD.format(count=count, approved=approved)
        return None

    def edit_text(self, row_id: str, column: str) -> str:
        slot = self._slots.get(row_id)
        if column == "fixed_at" and slot is not None:
            return slot.start  # what stands there is where one begins to type
        return super().edit_text(row_id, column)

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        slot = self._slots.get(row_id)
        if slot is None:
            return None
        if column == "fixed_at" and slot.item.fixed_at:
            return _FIXED_OFF if slot.number in self._off else _FIXED
        if column == "papers" and slot.item.kind == SPEECHES and not slot.item.papers:
            return _COUNTED
        return None

    def _narrowed(self, query: Query) -> Query:
        # A programme has one order: that of the day.
        return super()._narrowed(query._replace(sort=()))

    def _read(self) -> None:
        if not self._conference_id:
            return
        self.work = programme.programme(self._office, self._conference_id)
        self._slots = {slot.item.id: slot for slot in self.work.line.slots}
        self._speeches = self.work.speeches
        found = (dict(one.facts) for one in self.work.findings if one.code in _OFF_TIME)
        self._off = frozenset(int(str(facts["number"])) for facts in found)

    def _shown(self, row: Row) -> Row:
        slot = self._slots.get(row.id)
        if slot is None:
            return row
        texts = list(row.texts)
        self._put(texts, "position", str(slot.number))
        self._put(texts, "fixed_at", slot.start)
        if slot.item.kind == SPEECHES and self._speeches[0]:
            for column in ("content", "papers"):
                if (text := self._counted_text(column, slot)) is not None:
                    self._put(texts, column, text)
        return Row(row.id, tuple(texts))

    def _put(self, texts: list[str], column: str, text: str) -> None:
        texts[self._places[column]] = text
