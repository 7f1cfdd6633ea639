"""The delegates of one conference as a list, each with the box by which he is chosen."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.delegates import SEATED, STATES
from khenthuong_desktop.domain.lists import Column, Filter, Query, Row
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.ticked_source import TickedSource, Turn
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording.codes import YES

TABLES: Final = frozenset({"delegates", "subjects", "units", "conferences", "rejected_cells"})
NOWHERE: Final = "-"  # the conference of a list that is empty because none is shown
_ON: Final = tuple(state for state in STATES if state in SEATED)
_OFF: Final = tuple(state for state in STATES if state not in SEATED)
_LOOKS: Final = {
    "confirmed": Mark("good"),
    "present": Mark("good"),
    "withdrawn": Mark("quiet"),
    "replaced": Mark("quiet"),
}
_WIDTHS: Final = {
    **{"number": 44, "full_name": 148, "gender": 54, "unit_id": 112, "kind": 92},
    **{"achievement": 90, "state": 122},
}
_ALWAYS: Final = ("full_name", "represents", "state", "reserve_order")  # read also where no column shows them
_MASKED: Final = frozenset({"ethnicity"})  # dots only, until somebody asks to see them; the bars count them


class DelegateSource(TickedSource):
    """What is ticked is what the board says, so that box and bars never differ."""

    def __init__(self, desk: Desk, board: ChoiceBoard, turn: Turn) -> None:
        self._board = board
        super().__init__(
            desk,
            "delegates",
            (Filter("conference_id", "is", (NOWHERE,)),),
            tables=TABLES,
            is_ticked=board.is_chosen,
            turn=turn,
        )
        self._columns = tuple(self._fitted(column) for column in self._columns)
        self.can_retire = desk.office.read_only is None
        self.stands_for = ("state", _ON, _OFF)
        self.may_tick = board.may_choose
        places = {column.key: place for place, column in enumerate(self._columns)}
        self._seated = frozenset(delegate_words.STATES[state] for state in SEATED)
        self._state, self._order = places["state"], places["reserve_order"]
        self._name, self._sender = places["full_name"], places["represents"]

    def _fitted(self, column: Column) -> Column:
        """As wide as a usual screen has room for beside the bars, up to the state."""
        width = _WIDTHS.get(column.key, column.width)
        return column._replace(width=width, hidden=column.hidden or column.key in _MASKED)

    def show_conference(self, conference_id: str) -> None:
        self.narrowing = (Filter("conference_id", "is", (conference_id,)),)

    def asked(self, query: Query) -> Query:
        real = super().asked(query)
        return real._replace(columns=(*real.columns, *_ALWAYS)) if real.columns else real

    def shown(self, row: Row) -> Row:
        """The box as the office has it, for the list may read before the board does; the place in reserve with the
        state: 'Dự bị 2'; whoever comes for a collective with its name, for that is whom the unit named."""
        texts = ["", *row.texts]
        state = texts[self._state]
        texts[0] = YES if state in self._seated else ""
        if state == delegate_words.STATES["reserve"] and texts[self._order]:
            texts[self._state] = words.RESERVE.format(state=state, n=texts[self._order])
        if texts[self._sender] and texts[self._sender] != texts[self._name]:
            texts[self._name] = words.SENT_BY.format(name=texts[self._name], represents=texts[self._sender])
        return Row(row.id, tuple(texts))

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        if column == "state":
            return _LOOKS.get(self._board.state(row_id))
        return super().mark(row_id, column, reveal)
