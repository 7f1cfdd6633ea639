"""Đối tượng: individuals, collectives and households, and at the side all that is known of the chosen one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.services import lists, parked_rows, subject_profiles, subjects
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import erase_question, grid_dialogs
from khenthuong_desktop.ui.forms.ui_subjects_page import Ui_SubjectsPage
from khenthuong_desktop.ui.models.list_source import OfficeListSource
from khenthuong_desktop.ui.pages import subject_title
from khenthuong_desktop.ui.pages.subject_side import SubjectSide
from khenthuong_desktop.ui.widgets.alike_chip import AlikeChip
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.ui.widgets.unfinished_chip import UnfinishedChip
from khenthuong_desktop.wording import import_page as import_words
from khenthuong_desktop.wording import papers_window as paper_words
from khenthuong_desktop.wording import subjects_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.dialogs import subject_export
    from khenthuong_desktop.ui.dialogs.print_list_dialog import PrintListDialog
    from khenthuong_desktop.ui.dialogs.subject_dialog import SubjectDialog

TABLES = frozenset(
    {"subjects", "units", "unit_aliases", "attachments", "rejected_cells", "commendations", "nominations"}
)
RETIRED = "retired_subjects"
FIRST = "people"
RED = "red"
PAUSE_MS = 80  # holding an arrow key must not read a record with every row it passes
COUNT_PAUSE_MS = 400


class SubjectsPage(QWidget):
    """One list a kind, made when first looked at; what concerns the current row stands at its side."""

    NAME = "subjects"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_SubjectsPage()
        self._form.setupUi(self)
        form = self._form
        self._grids: dict[str, Grid] = {}
        self._counts: dict[str, int] = {}
        self._waiting = 0
        self._chips: dict[str, Chip] = {}
        self._list = FIRST
        self._stack = QStackedWidget()
        self.inspector = Inspector(beside=self)
        self._side = SubjectSide(
            desk, self, self.inspector, grid=lambda: self.grid, open_subject=self.open_subject, again=self.show_current
        )
        form.bodyLayout.addWidget(self._stack, 1)
        form.bodyLayout.addWidget(self.inspector)
        for name in words.PILLS:
            chip = Chip(words.PILLS[name], chosen=name == FIRST)
            chip.clicked.connect(partial(self.show_list, name))
            if name == RETIRED:
                chip.setToolTip(words.RETIRED_HINT)
                chip.setAccessibleName(words.RETIRED_HINT)
            self._chips[name] = chip
            form.pillsLayout.addWidget(chip)
        self.duplicates_chip = AlikeChip(desk, self)
        form.pillsLayout.addWidget(self.duplicates_chip)
        self.unfinished_chip = UnfinishedChip(desk, self)
        if isinstance(lines := self.layout(), QVBoxLayout):
            lines.insertWidget(1, self.unfinished_chip, 0, Qt.AlignmentFlag.AlignLeft)
        form.addButton.clicked.connect(self.add)
        form.retireButton.clicked.connect(self.retire)
        form.retireButton.setToolTip(words.RETIRE_HINT)
        form.printButton.setToolTip(paper_words.PRINT_LIST_HINT)
        form.printButton.clicked.connect(self.print_list)
        subject_title.offer_export(form.exportButton, desk, self, self.to_export)
        form.importButton.clicked.connect(lambda: self._desk.go("import", "start"))
        form.importButton.setToolTip(import_words.IMPORT_HINT)
        form.importButton.setEnabled(desk.office.read_only is None)
        form.parkedButton.clicked.connect(lambda: self._desk.go("import", "waiting"))
        form.parkedButton.setToolTip(import_words.WAITING_ROWS_HINT)
        form.parkedButton.hide()
        form.restoreButton.clicked.connect(self.bring_back)
        form.eraseButton.clicked.connect(self.ask_to_erase)
        self._pause = _timer(self, PAUSE_MS, self.show_current)
        self._count_soon = _timer(self, COUNT_PAUSE_MS, self.count)
        self.question: QMessageBox | None = None
        self.dialog: SubjectDialog | None = None
        self.printing: PrintListDialog | None = None
        self._side_stale = False
        self._fresh = True  # the window refreshes a page it has just made: nothing needs reading twice
        desk.hub.changed.connect(self._changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            opening = QShortcut(QKeySequence(keys), self)
            opening.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            opening.activated.connect(self.open_subject)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_list, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.show_list(FIRST)
        # The list before the buttons: Space on a page just opened must not remove anybody.
        foot = (form.addButton, form.retireButton, form.restoreButton, form.eraseButton)
        for button in (form.parkedButton, form.printButton, form.exportButton, form.importButton, *foot):
            QWidget.setTabOrder(self.inspector, button)

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the list.
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.inspector.fit(event.size().width())
        self._fit_words()
        super().resizeEvent(event)

    def refresh(self) -> None:
        if not self._fresh:
            self.grid.refresh()
            self.show_current()
        self._fresh = False
        self.count()

    def show_record(self, row_id: str) -> None:
        """Go to a subject by its id; to a list by its name; to a unit's subjects by 'people:<unit id>'; to the first
        cell that waits to be mended by 'people:red'."""
        with messages.guard(self):
            name, _, unit_id = row_id.partition(":")
            if name in words.PILLS:
                self.show_list(name)
                if unit_id == RED:
                    self.grid.show_first_red()
                elif unit_id:
                    self.grid.clear_filters()
                    self.grid.set_filters([Filter("unit_id", "is", (unit_id,))])
                    self.show_current()
                return
            told = subject_profiles.profile(self._desk.office, row_id)
            if told is not None:
                self.show_list(RETIRED if told.retired_on else told.list)
                self.grid.show_record(row_id)
                self.show_current()

    # Lists

    @property
    def grid(self) -> Grid:
        """The list that is shown."""
        return self._grids[self._list]

    def show_list(self, name: str) -> None:
        """Show the individuals, the collectives, the households, or those out of the lists."""
        if self._list in self._grids and not self.grid.commit():
            return
        if name not in self._grids:
            self._grids[name] = self._made(name)
            self._stack.addWidget(self._grids[name])
        self._list = name
        self._stack.setCurrentWidget(self.grid)
        for own, chip in self._chips.items():
            chip.set_chosen(own == name)
        self._show_buttons()
        if self.grid.current_row_id() is None:
            self.grid.cursor_.to_first_cell()
        self.show_current()

    def count(self) -> None:
        """The numbers beside the names of the lists; retired ones are not counted, for no index gives them."""
        self._count_soon.stop()
        with messages.guard(self):
            for name in words.ADD:
                grid = self._grids.get(name)
                counted = grid is not None and grid is self.grid and not grid.cursor_.stale
                if grid is not None and counted and not grid.query.text and not grid.query.filters:
                    self._counts[name] = grid.model.count
                else:
                    self._counts[name] = lists.count(self._desk.office, name, Query())
                self._chips[name].setText(words.pill(name, self._counts[name]))
                self._chips[name].setAccessibleName(self._chips[name].text())
            self._waiting = parked_rows.count(self._desk.office) if self._desk.office.read_only is None else 0
            self._fit_words()

    def _fit_words(self) -> None:
        subject_title.fit_words(self._form, self._list, self._waiting, self.width())

    def _made(self, name: str) -> Grid:
        title, sentence = words.EMPTY[name]
        working = name != RETIRED and self._desk.office.read_only is None
        source = OfficeListSource(
            self._desk, name, can_add=working, can_retire=working, tables=TABLES | {"unit_changes"}
        )
        ways = ((words.ADD[name], self.add),) if source.can_add else ()
        grid = Grid(self._desk, source=source, empty=Empty(title, sentence, ways))
        grid_dialogs.attach(grid)
        grid.current_changed.connect(lambda _row_id: self._pause.start())
        grid.activated.connect(self.open_subject)
        grid.counted.connect(partial(self._has_rows, name))
        grid.edited.connect(lambda _outcome: self._pause.start())
        grid.filter_line.reveal_asked.connect(lambda _on: self.show_current())
        return grid

    def _has_rows(self, name: str, count: int) -> None:
        """Nothing is there to be brought back or erased."""
        if name == RETIRED and name == self._list and self._desk.office.read_only is None:
            self._form.restoreButton.setEnabled(count > 0)
            self._form.eraseButton.setEnabled(count > 0)

    def _show_buttons(self) -> None:
        form, retired = self._form, self._list == RETIRED
        writable = self._desk.office.read_only is None
        form.addButton.setVisible(not retired)
        form.retireButton.setVisible(not retired)
        form.exportButton.setVisible(not retired)
        form.restoreButton.setVisible(retired)
        form.eraseButton.setVisible(retired)
        self._fit_words()
        for button in (form.addButton, form.retireButton, form.restoreButton, form.eraseButton):
            button.setEnabled(writable)
        self._has_rows(self._list, self.grid.model.count)

    # Deeds

    def open_subject(self, row_id: str | None = None) -> None:
        """Everything of one subject, in a dialog; the next and the one before as the list has them."""
        from khenthuong_desktop.ui.dialogs import subject_dialog  # not before somebody opens one

        with messages.guard(self):
            chosen = row_id or self.grid.current_row_id()
            if not chosen or not self.grid.commit():
                return
            reveal = self.grid.query.reveal
            self.dialog = subject_dialog.open_subject(self._desk, self, chosen, self.neighbour, reveal=reveal)

    def neighbour(self, row_id: str, way: int) -> str | None:
        """The subject after (1) or before (-1) one in the list that is shown; the cursor goes along."""
        grid = self.grid
        if grid.current_row_id() != row_id and not grid.show_record(row_id):
            return None
        index = grid.view.currentIndex()
        target = index.row() + way
        if not 0 <= target < grid.model.count:
            return None
        grid.view.go(target, index.column())
        return grid.current_row_id()

    def add(self) -> None:
        """A new row at the end of the list."""
        self.grid.new_row()

    def retire(self) -> None:
        """Out of the list but kept; not asked about, because it can be undone."""
        with messages.guard(self):
            ids = self._chosen()
            if ids and self.grid.commit():
                lists.retire(self._desk.office, self._list, ids)
                self._after(words.RETIRED, len(ids))

    def bring_back(self) -> None:
        """Back into the lists."""
        with messages.guard(self):
            if ids := self._chosen():
                subjects.bring_back(self._desk.office, ids)
                self._after(words.BROUGHT_BACK, len(ids))

    def ask_to_erase(self) -> None:
        """The one deed here that cannot be undone says so before it is done."""
        with messages.guard(self):
            if ids := self._chosen():
                self.question = erase_question.ask(self, self._desk.office, ids, partial(self._erase, ids))

    def _erase(self, ids: list[str]) -> None:
        with messages.guard(self):
            subjects.erase(self._desk.office, ids)
            self._after(words.ERASED, len(ids))

    def print_list(self) -> None:
        """The list as it is seen, on paper."""
        from khenthuong_desktop.ui.dialogs import print_list_dialog  # not before somebody wants to print

        with messages.guard(self):
            self.printing = print_list_dialog.show(self._desk, self.grid, self._list, self)

    def to_export(self) -> subject_export.Chosen | None:
        """Several rows that are selected; a single one is only where the cursor happens to be."""
        from khenthuong_desktop.ui.dialogs.subject_export import Chosen

        if not self.grid.commit():
            return None
        ids = self.grid.selected_ids()
        query = self.grid.query._replace(columns=())
        return Chosen(self._list, query, self.grid.model.count, ids if len(ids) > 1 else ())

    def _chosen(self) -> list[str]:
        ids = self.grid.selected_ids()
        if not ids:
            self._desk.say(words.CHOOSE_FIRST)
        return ids

    def _after(self, sentence: str, count: int) -> None:
        """What was done is in the list before it is said."""
        self._desk.hub.deliver()
        self.refresh()
        self.grid.setFocus()  # the button may have gone out with the last row
        self._desk.say(sentence.format(n=words.subjects(count)))

    # The side

    def show_current(self) -> None:
        """Tell at the side what is known of the subject the cursor is on."""
        self._pause.stop()
        self._side_stale = False
        with messages.guard(self):
            row_id = self.grid.current_row_id()
            reveal = self.grid.query.reveal
            told = subject_profiles.profile(self._desk.office, row_id, reveal=reveal) if row_id else None
            if told is None:
                self.inspector.nothing(words.CHOOSE)
            else:
                self._side.tell(told)

    def _changed(self, tables: frozenset[str]) -> None:
        self._fresh = False
        if concerns(tables, *TABLES, "parked_rows"):
            self._count_soon.start()
            if concerns(tables, "subjects"):
                self.duplicates_chip.count_soon()
            self._side_stale = True
            if self.isVisible():
                self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._side_stale:
            self._pause.start()  # the window does not refresh a page that it only shows again
        self.duplicates_chip.count_soon()


def _timer(parent: QWidget, pause: int, do: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(do)
    return timer
