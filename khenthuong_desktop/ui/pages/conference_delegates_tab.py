"""Đại biểu: who was named for a conference, who is chosen, and the composition that a tick moves at once."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from khenthuong_desktop.domain.delegates import GONE, SEATED, STATES
from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.services import delegates
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_conference_delegates_tab import Ui_ConferenceDelegatesTab
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.models.delegate_source import NOWHERE, DelegateSource
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.pages.delegate_deeds import DelegateDeeds
from khenthuong_desktop.ui.pages.delegate_side import DelegateSide
from khenthuong_desktop.ui.pages.delegate_ticks import DelegateTicks
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.composition_bars import CompositionBars
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording import findings as finding_words

SIDE_WIDTH, NARROW_SIDE = 340, 300
ROOMY: Final = 1_300
BARS_SHARE, LEAST_BARS = 0.6, 180  # of the height, in pixels
DETAIL: Final = 300  # so high is what is told of one delegate, most times
CHIP_GAP: Final = 6
PAUSE_MS: Final = 80  # holding an arrow key must not ask about every row it passes
AFTER_TICK_MS: Final = 300  # the next tick must not wait for what the last one changed besides the bars
STAYING: Final = tuple(state for state in STATES if state not in GONE)


def _of_kind(kind: str) -> tuple[Filter, ...]:
    return Filter("kind", "is", (kind,)), Filter("state", "is", STAYING)


# Chip -> what it asks of the list; those of no number are hidden, but for the first ones.
CHIPS: Final[dict[str, tuple[Filter, ...]]] = {
    "all": (),
    "model": _of_kind("model"),
    "guest": _of_kind("guest"),
    "chosen": (Filter("state", "is", tuple(state for state in STATES if state in SEATED)),),
    "reserve": (Filter("state", "is", ("reserve",)),),
    "nominated": (Filter("state", "is", ("nominated",)),),
    "leader": _of_kind("leader"),
    "press": _of_kind("press"),
    "helper": _of_kind("helper"),
    "gone": (Filter("state", "is", tuple(state for state in STATES if state in GONE)),),
}
ALWAYS: Final = frozenset({"all", "model", "guest", "chosen", "reserve"})


class DelegatesTab(ConferencePart):
    """The board is turned before anything is saved, so that the bars move while the key is still down."""

    TABLES = ("delegates", "composition_rules", "conferences", "subjects", "allotments", "units")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceDelegatesTab()
        self._form.setupUi(self)
        self._chip = "all"
        self._used: list[str] = []  # the chips that say something
        self._foreign = False  # somebody else than the ticks saved what is told now
        self.board = ChoiceBoard(desk.office)
        self.bars = CompositionBars()
        self.ticks = DelegateTicks(desk, self.board, self.bars, self)
        self.source = DelegateSource(desk, self.board, self.ticks.turn)
        self.deeds = DelegateDeeds(desk, self, self)
        ways = ((words.FROM_REGISTER, self.deeds.add_from_register), (words.OUTSIDE_GUEST, self.deeds.add_guest))
        empty = Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways if self.writable else ())
        self.grid = Grid(desk, source=self.source, empty=empty)
        grid_dialogs.attach(self.grid)
        self.grid.view.tick_column = 0
        self.grid.view.frozen.until = self.grid.model.number("full_name")
        self.no_bars = QLabel(words.NO_BARS)
        self.inspector = Inspector(beside=self.grid)
        self.side = DelegateSide(desk, self, self, self.deeds)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = self._form
        self.chips: dict[str, Chip] = {}
        # Chips never make the window wider: those without room stand in a menu.
        self._chip_row = QWidget()
        self._chip_row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self._chip_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CHIP_GAP)
        for key in CHIPS:
            chip = Chip(words.CHIPS[key].format(n=0), chosen=key == self._chip)
            chip.setToolTip(words.CHIP_HINTS.get(key, ""))
            chip.clicked.connect(partial(self.show_part, key))
            self.chips[key] = chip
            row.addWidget(chip)
        row.addStretch(1)
        form.chipsLayout.addWidget(self._chip_row)
        self.no_bars.setWordWrap(True)
        self.no_bars.setProperty("look", "second")
        self.no_bars.setContentsMargins(11, 0, 11, 0)
        self.no_bars.hide()
        form.barsLabel.setContentsMargins(11, 0, 11, 0)
        form.barsLayout.addWidget(self.no_bars)
        form.barsLayout.addWidget(self.bars, 1)
        form.listLayout.addWidget(self.grid)
        form.sideLayout.addWidget(self.inspector, 1)
        form.bodyLayout.setStretch(0, 1)
        self.problems_button = form.problemsButton
        self.problems_button.hide()
        add_menu, more_menu = QMenu(form.addButton), QMenu(form.moreButton)
        add_menu.aboutToShow.connect(lambda: self.deeds.fill_add_menu(add_menu))
        more_menu.aboutToShow.connect(lambda: self.deeds.fill_more_menu(more_menu))
        form.addButton.setMenu(add_menu)
        form.moreButton.setMenu(more_menu)
        for button in (form.addButton, form.suggestButton):
            button.setEnabled(self.writable)

    def _connect(self) -> None:
        form, desk = self._form, self._desk
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_TICK_MS)
        self._soon.timeout.connect(self.load_board)
        self.grid.current_changed.connect(lambda _row_id: self._pause.start())
        self.grid.view.moved.connect(self._pause.start)
        self.grid.activated.connect(lambda row_id: self.side.open_subject(row_id))
        self.grid.menu_wanted.connect(self.side.fill_menu)
        self.bars.folded.connect(self._fit_side)
        form.suggestButton.clicked.connect(lambda _checked=False: self.deeds.suggest())
        form.problemsButton.clicked.connect(lambda _checked=False: self.deeds.show_problems())
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_list, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        desk.hub.saved.connect(self._saved)
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        with messages.guard(self):
            self.conference_id = conference_id
            self._narrow()
            self.grid.clear_filters()
        super().show_conference(conference_id)
        self.grid.cursor_.to_first_cell()
        self.show_current()

    def load(self) -> None:
        self.load_board()
        self.grid.refresh()

    def heard(self, tables: frozenset[str]) -> None:
        super().heard(tables)
        self._foreign = False

    def follow(self, tables: frozenset[str]) -> None:
        if self._foreign:
            self.load_board()
        else:
            self._soon.start()

    def first_place(self) -> QWidget:
        return self.grid

    def show_record(self, delegate_id: str) -> None:
        """Go to a delegate, also to one whom the chips hide."""
        if not self.grid.show_record(delegate_id):
            self.show_part("all")
            self.grid.show_record(delegate_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()
        self._fit_side()

    # The list

    def show_part(self, key: str) -> None:
        """Only the delegates that a chip names."""
        if self.grid.commit():
            self._chip = key
            for own, chip in self.chips.items():
                chip.set_chosen(own == key)
            self._fit_chips()
            self._narrow()
            self.grid.refresh()
            self.grid.cursor_.to_first_cell()

    def print_list(self) -> None:
        """The list as it is seen, on paper."""
        from khenthuong_desktop.ui.dialogs import print_list_dialog

        with messages.guard(self):
            narrowing = self.source.narrowing
            self.dialog = print_list_dialog.show(self._desk, self.grid, "delegates", self, narrowing)

    def chosen_ids(self) -> list[str]:
        """The delegates of the selected rows, of the current one where none is selected."""
        current = self.grid.current_row_id()
        return self.grid.selected_ids() or ([current] if current else [])

    @property
    def parts_without_chip(self) -> list[str]:
        """Parts of the list for whose chip there is no room."""
        return [key for key in self._used if self.chips[key].isHidden()]

    def _fit_chips(self) -> None:
        """The chosen one first, then as many as there is room for, in their order."""
        form = self._form
        buttons = (form.problemsButton, form.moreButton, form.suggestButton, form.addButton)
        taken = [one.sizeHint().width() + form.headLayout.spacing() for one in buttons if not one.isHidden()]
        room = self.width() - sum(taken)
        shown: set[str] = set()
        for key in sorted(self._used, key=lambda one: one != self._chip):
            room -= self.chips[key].sizeHint().width() + CHIP_GAP
            if room < 0:
                break
            shown.add(key)
        for key, chip in self.chips.items():
            chip.setVisible(key in shown)

    def _narrow(self) -> None:
        self.source.show_conference(self.conference_id or NOWHERE)
        self.source.narrowing += CHIPS[self._chip]

    # The composition

    def moved(self, moved: delegates.Moved) -> None:
        """Something of the side was done: what could not be is told, and all is shown as it is now."""
        self._desk.hub.deliver()
        if moved.refused:
            self.ticks.tell_refused(moved)

    def load_board(self) -> None:
        """Everything besides the list, from the office."""
        self._soon.stop()
        if not self.conference_id:
            return
        with messages.guard(self):
            self.board.load(self.conference_id)
            self.bars.show_bars(self.board.bars())
            came = words.HINT_PRESENT.format(n=self.board.present) if self.board.day_has_come else ""
            self._form.barsLabel.setText(words.joined([words.BARS, came]))
            self.grid.view.viewport().update()  # the boxes are those of the board
            counts = self.board.counts()
            for key, chip in self.chips.items():
                text = words.CHIPS[key].format(n=counts.get(key, 0))
                if chip.text() != text:
                    chip.setText(text)
                    chip.setAccessibleName(text)
                    chip.updateGeometry()
            self._tell_problems()
            self._used = [key for key in CHIPS if key in ALWAYS or counts.get(key) or key == self._chip]
            self._fit_chips()
            self._fit_side()
            self._pause.start()

    def _tell_problems(self) -> None:
        found = delegates.problems(self._office, self.conference_id)
        button = self._form.problemsButton
        button.setVisible(bool(found))
        button.setText(words.PROBLEMS.format(n=len(found)))
        button.setToolTip("\n".join(finding_words.sentence(one) for one in found[:8]))

    def _fit_side(self) -> None:
        """The bars take what they need, and leave the delegate a part of the height."""
        width = SIDE_WIDTH if self.width() >= ROOMY else NARROW_SIDE
        self._form.barsFrame.setFixedWidth(width)
        self.inspector.setFixedWidth(width)
        empty = not self.bars.bars
        self.no_bars.setVisible(empty)
        self.bars.setVisible(not empty)
        around = self._form.barsLabel.sizeHint().height() + 28
        height = self._form.bodyLayout.geometry().height()
        room = max(LEAST_BARS, min(round(height * BARS_SHARE), height - DETAIL))
        wanted = self.bars.fit(room - around) + around
        self._form.barsFrame.setFixedHeight(max(64, min(wanted, room)))

    # The side

    def show_current(self) -> None:
        """What concerns the current row, and what choosing it would change."""
        self._pause.stop()
        with messages.guard(self):
            self.side.show(self.chosen_ids())

    def _saved(self, committed: Any) -> None:
        if committed.step in self.ticks.own_steps:
            self.ticks.own_steps.discard(committed.step)
        else:
            self._foreign = True
