"""The delegates of one conference as a list, each with the box by which he is chosen."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.delegates import SEATED, STATES
from khenthuong_desktop.domain.lists import Filter, Query, Row
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.ticked_source import TickedSource, Turn
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words

TABLES: Final = frozenset({"delegates", "subjects", "units", "conferences", "rejected_cells"})
NOWHERE: Final = "-"  # the conference of a list that is empty because none is shown
_ON: Final = tuple(state for state in STATES if state in SEATED)
_OFF: Final = tuple(state for state in STATES if state not in SEATED)
_LOOKS: Final = {"confirmed": Mark("good"), "present": Mark("good"), "withdrawn": Mark("quiet"), "replaced": Mark("quiet")}


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
        self.can_retire = desk.office.read_only is None
        self.stands_for = ("state", _ON, _OFF)
        self.may_tick = board.may_choose
        places = {column.key: place for place, column in enumerate(self._columns)}
        self._state, self._order = places["state"], places["reserve_order"]

    def show_conference(self, conference_id: str) -> None:
        self.narrowing = (Filter("conference_id", "is", (conference_id,)),)

    def asked(self, query: Query) -> Query:
        real = super().asked(query)
        # The place in reserve is told with the state: 'Dự bị 2'.
        return real._replace(columns=(*real.columns, "reserve_order")) if "state" in real.columns else real

    def shown(self, row: Row) -> Row:
        ticked = super().shown(row)
        state, order = ticked.texts[self._state], ticked.texts[self._order]
        if state != delegate_words.STATES["reserve"] or not order:
            return ticked
        texts = list(ticked.texts)
        texts[self._state] = words.RESERVE.format(state=state, n=order)
        return Row(row.id, tuple(texts))

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        if column == "state":
            return _LOOKS.get(self._board.state(row_id))
        return super().mark(row_id, column, reveal)
