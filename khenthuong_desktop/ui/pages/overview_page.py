"""Tổng quan: what is due today, how large the register is, and where the work was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QVBoxLayout, QWidget

from khenthuong_desktop.services import overview as overviews
from khenthuong_desktop.ui import messages, places
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_overview_page import Ui_OverviewPage
from khenthuong_desktop.ui.widgets.line_button import LineButton, Meaning
from khenthuong_desktop.wording import window as words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from khenthuong_desktop.services.overview import Due, Overview

RECENT_STEPS = 6
RIGHT_WIDTH = 380
# Typing in a list saves with every cell; the counts need not follow each of them.
PAUSE_MS = 300

_MEANINGS: dict[str, Meaning] = {"late": "wrong", "now": "look", "soon": "plain"}


class OverviewPage(QWidget):
    """Signal read(Overview): the figures were read anew; the window shows some of them too."""

    NAME = "overview"

    read = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_OverviewPage()
        self._form.setupUi(self)
        form = self._form
        form.cardsLayout.setStretch(0, 1)
        form.subjectsButton.clicked.connect(lambda: desk.go("subjects", None))
        form.conferenceButton.clicked.connect(lambda: desk.go("new_conference", None))
        form.conferenceButton.setEnabled(desk.office.read_only is None)
        form.unitsButton.clicked.connect(lambda: desk.go("units", None))
        # The cards at the right keep their width, whatever stands in them.
        for card in (form.countsCard, form.recentCard):
            card.setFixedWidth(RIGHT_WIDTH)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._finished = False
        desk.hub.changed.connect(self._later)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by a key sees where he is: at the first thing that waits, else at any that can be pressed."""
        super().focusInEvent(event)
        # Before the first paint nobody came by a key, and asking would set up the class `Qt` (look.text).
        if not self._finished or event.reason() != QtCore.Qt.FocusReason.TabFocusReason:
            return
        layout = self._form.dueLayout
        waiting = [item.widget() for at in range(layout.count()) if (item := layout.itemAt(at)) is not None]
        buttons = [one for one in (*waiting, *self.findChildren(QAbstractButton)) if isinstance(one, QAbstractButton)]
        for first in buttons:
            if first.isVisible() and first.isEnabled():
                first.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
                return

    def refresh(self) -> None:
        with messages.guard(self):
            overview = overviews.overview(self._desk.office)
            self._show(overview)
            self.read.emit(overview)

    def finish(self) -> None:
        """The last steps come after the first paint: figures and what is due come first."""
        self._finished = True
        with messages.guard(self):
            self._show_recent()

    def show_record(self, row_id: str) -> None:
        """Nothing here has a record of its own."""

    def _later(self, tables: object) -> None:
        self._pause.start()

    def _show(self, overview: Overview) -> None:
        form = self._form
        form.titleLabel.setText(words.day_title(overview.today))
        empty = not any(number for _, number in overview.counts)
        self._show_due(overview, empty)
        _clear(form.countsLayout)
        for place, (name, number) in enumerate(overview.counts):
            row, column = divmod(place, 2)
            form.countsLayout.addWidget(_label(words.number(number), "figure"), 2 * row, column)
            noun = _label(words.count_noun(name), "small")
            noun.setContentsMargins(0, 0, 0, 6)
            form.countsLayout.addWidget(noun, 2 * row + 1, column)
        form.countsCard.setVisible(not empty)
        form.subjectsButton.setVisible(not empty)
        form.unitsButton.setVisible(not empty)
        form.conferenceButton.setVisible(not empty)
        if self._finished:
            self._show_recent()

    def _show_due(self, overview: Overview, empty: bool) -> None:
        layout = self._form.dueLayout
        _clear(layout, keep=1)
        for due in overview.due:
            layout.addWidget(self._due_line(due))
        if empty:
            set_up = not any(due.page == "setup" for due in overview.due)
            layout.addWidget(self._first_records() if set_up else self._invitation(), 1)
            return
        if not overview.due:
            layout.addSpacing(6)
            layout.addWidget(_label(words.NOTHING_DUE, "second"))
        layout.addStretch(1)

    def _due_line(self, due: Due) -> LineButton:
        line = LineButton(due.what, front=due.when, remark=due.detail, meaning=_MEANINGS.get(due.urgency, "plain"))
        line.clicked.connect(lambda _checked=False, due=due: self._go(due.page, due.record))
        return line

    def _go(self, page: str, record: str | None = None) -> None:
        if page == "parked_rows":
            self._desk.go("import", "waiting")
            return
        if page != "red_cells":
            self._desk.go(page, record)
            return
        from khenthuong_desktop.services import red_cells

        with messages.guard(self):
            name, row_id = red_cells.first(self._desk.office)
            self._desk.go(places.place_of_list(name), red_record(name, row_id))

    def _invitation(self) -> QWidget:
        """An office without anything: what belongs here, and the two ways to begin."""
        from khenthuong_desktop.ui.widgets.empty_state import EmptyState

        return EmptyState(
            words.EMPTY_OFFICE,
            words.EMPTY_OFFICE_NEXT,
            (
                (words.SET_UP_OFFICE, lambda: self._desk.go("setup", None)),
                (words.OPEN_SAMPLE, lambda: self._desk.go("sample", None)),
            ),
        )

    def _first_records(self) -> QWidget:
        """The office is set up and its register empty: the two ways to fill it."""
        from khenthuong_desktop.ui.widgets.empty_state import EmptyState

        return EmptyState(
            words.EMPTY_REGISTER,
            words.EMPTY_REGISTER_NEXT,
            (
                (words.ADD_UNITS, lambda: self._desk.go("many_units", None)),
                (words.ADD_PERSON, lambda: self._desk.go("new_person", None)),
            ),
        )

    def _show_recent(self) -> None:
        from khenthuong_desktop.domain.lists import Filter, Query, Sort
        from khenthuong_desktop.services import lists

        layout: QVBoxLayout = self._form.recentLayout
        _clear(layout, keep=1)
        # What was done, without the taking back and the upgrades between.
        newest = Query(filters=(Filter("state", "is", ("do", "left_office")),), sort=(Sort("at", descending=True),))
        office = self._desk.office
        rows = lists.page(office, "history", newest, 0, RECENT_STEPS)
        keys = [column.key for column in lists.columns(office, "history")]
        at, reason = keys.index("at"), keys.index("reason")
        for row in rows:
            line = LineButton(row.texts[reason], remark=row.texts[at], ruled=False)
            line.clicked.connect(lambda _checked=False, row_id=row.id: self._desk.go("history", row_id))
            layout.addWidget(line)
        self._form.recentCard.setVisible(bool(rows))


def red_record(name: str, row_id: str | None) -> str | None:
    """What the page of this list is asked to show: its first red cell, or the row that has one."""
    return f"{name}:red" if places.place_of_list(name) == "subjects" else row_id


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", look)
    return label


def _clear(layout: QLayout, keep: int = 0) -> None:
    """Take out what was shown before, but the first `keep` of the form."""
    while layout.count() > keep:
        item = layout.takeAt(keep)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
