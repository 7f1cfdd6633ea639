"""The speeches of one conference as a list: who is chosen stands first, late drafts are told where they stand."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.lists import Filter, Query, Row
from khenthuong_desktop.domain.speeches import Speech
from khenthuong_desktop.services import speeches
from khenthuong_desktop.services.speech_list import SPEECHES
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import RED, Mark
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.wording import speeches as words

TABLES: Final = frozenset({"speeches", "delegates", "subjects", "units", "programme_items"})
NOWHERE: Final = "-"  # the conference of a list that is empty because none is shown
_STATE: Final = [column.key for column in SPEECHES.columns].index("state")
_STATES: Final = {
    "chosen": Mark("good", badge=True),
    "reserve": Mark("accent", badge=True),
    "withdrawn": Mark("quiet", badge=True),
}
_LATE: Final = Mark("wrong", hint=words.STAGES["late"])
_TODAY: Final = Mark("look", hint=words.DUE_TODAY)
_GONE: Final = Mark("wrong", hint=words.GONE_HINT)
_NOT_SEATED: Final = Mark("look", hint=words.NOT_SEATED_HINT)


class SpeechSource(NarrowedSource):
    """`speeches` are those the list shows, read once for each time that the list is."""

    def __init__(self, desk: Desk) -> None:
        self.speeches: tuple[Speech, ...] = ()
        self._conference_id = ""
        self._by_id: dict[str, Speech] = {}
        self._numbers: dict[str, str] = {}
        super().__init__(desk, "speeches", (Filter("conference_id", "is", (NOWHERE,)),), tables=TABLES)
        self.can_add = False  # who speaks is chosen among the delegates

    def show_conference(self, conference_id: str) -> None:
        self._conference_id = conference_id
        self.narrowing = (Filter("conference_id", "is", (conference_id,)),)

    def count(self, query: Query) -> int:
        if self._conference_id and RED not in query.filters:  # of the red ones only the number is asked
            self.speeches = speeches.speeches(self._office, self._conference_id)
            self._by_id = {one.id: one for one in self.speeches}
            ordered = [[one.id for one in self.speeches if one.state == state] for state in ("chosen", "reserve")]
            self._numbers = {one: str(place) for ids in ordered for place, one in enumerate(ids, start=1)}
        return super().count(query)

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        return [self._shown(row) for row in super().page(query, offset, limit, of)]

    def row(self, row_id: str, reveal: bool) -> Row | None:
        row = super().row(row_id, reveal)
        return None if row is None else self._shown(row)

    def totals(self, query: Query, of: int) -> dict[str, str]:
        found = super().totals(query, of)
        # Reserves, candidates and who has withdrawn take no time: the sum is that of the line above the list.
        found["minutes"] = str(sum(one.minutes for one in self.speeches if one.state == "chosen"))
        return {("full_name" if key == "position" else key): text for key, text in found.items()}

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        one = self._by_id.get(row_id)
        if one is None:
            return None
        if column == "state":
            if one.gone and one.state in ("chosen", "reserve"):
                return _GONE
            return _STATES.get(one.state)
        if column == "draft_due" and one.state in ("chosen", "reserve"):
            stage, today = one.stage(self._office.today), self._office.today
            if stage in ("due", "late") and one.due is not None and one.due.day == today:
                return _TODAY
            return _LATE if stage == "late" else None
        if column != "full_name" or one.state != "chosen":
            return None
        return _GONE if one.gone else None if one.seated else _NOT_SEATED

    def _shown(self, row: Row) -> Row:
        """The number by which one speaks, or comes in for another; candidates have none."""
        texts = [self._numbers.get(row.id, ""), *row.texts[1:]]
        one, state = self._by_id.get(row.id), _STATE
        if one is not None and one.gone and one.state in ("chosen", "reserve") and state < len(texts):
            texts[state] = words.GONE  # the reason is where the red name is seen
        return Row(row.id, tuple(texts))

    def _narrowed(self, query: Query) -> Query:
        return super()._narrowed(query._replace(sort=()))  # the order is that in which they speak
