"""The register with a box before everybody: lists behind chips, whose ticks stay while one looks through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from khenthuong_desktop.domain.lists import EditOutcome, Filter
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.models.ticked_source import NOTHING_DONE, TickedSource
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid

TABLES: Final = frozenset({"subjects", "units"})


class TickedRegister(QStackedWidget):
    """Signals: turned(): other ones are ticked now; refused(): a tick that may not be; shown(str): a list is seen."""

    turned = Signal()
    refused = Signal()
    shown = Signal(str)

    def __init__(
        self,
        desk: Desk,
        labels: Mapping[str, str],
        empty: Empty,
        *,
        lists: Mapping[str, tuple[str, tuple[Filter, ...]]] | None = None,
        may_tick: Callable[[str], bool] | None = None,
        only_one: bool = False,
    ) -> None:
        """`labels` names the lists; `lists` says of those that are not of a kind which kind they show, and of whom."""
        super().__init__()
        self._desk, self._empty, self._lists = desk, empty, lists or {}
        self._may_tick, self._only_one = may_tick, only_one
        self.ticked: dict[str, None] = {}  # in the order in which they were ticked
        self._grids: dict[str, Grid] = {}
        self.chips = {name: Chip(label) for name, label in labels.items()}
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self.show_list, name))

    def lay_out(self, chips: QBoxLayout, lists: QBoxLayout) -> None:
        """Into the places that the form has for them."""
        for chip in self.chips.values():
            chips.addWidget(chip)
        lists.addWidget(self)

    @property
    def grid(self) -> Grid:
        """The list that is shown."""
        found = self.currentWidget()
        assert isinstance(found, Grid)
        return found

    def show_list(self, name: str, _checked: bool = False) -> None:
        """Individuals, collectives or households."""
        if name not in self._grids:
            self._grids[name] = self._made(name)
            self.addWidget(self._grids[name])
        self.setCurrentWidget(self._grids[name])
        for own, chip in self.chips.items():
            chip.set_chosen(own == name)
        self.shown.emit(name)
        self.grid.filter_line.start()

    def _made(self, name: str) -> Grid:
        kind, narrowing = self._lists.get(name, (name, ()))
        source = TickedSource(
            self._desk,
            kind,
            narrowing,
            tables=TABLES,
            is_ticked=self.ticked.__contains__,
            turn=self._turn,
            only_ticks=True,
        )
        if self._may_tick is not None:
            source.may_tick = self._may_tick
        source.can_edit = True  # ticking changes nothing in the office
        grid = Grid(self._desk, source=source, empty=self._empty)
        grid_dialogs.attach(grid)
        grid.view.tick_column = 0
        grid.view.frozen.until = grid.model.number("full_name")
        return grid

    def _turn(self, ids: Sequence[str], on: bool) -> EditOutcome:
        turned = [one for one in ids if not on or self._may_tick is None or self._may_tick(one)]
        if on and turned and self._only_one:
            self.ticked.clear()
            turned = turned[:1]
        for one in turned:
            if on:
                self.ticked[one] = None
            else:
                self.ticked.pop(one, None)
        self.turned.emit()
        if on and self._may_tick is not None and not all(map(self._may_tick, ids)):
            self.refused.emit()
        self.grid.view.viewport().update()
        return NOTHING_DONE
