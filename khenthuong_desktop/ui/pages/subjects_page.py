"""Đối tượng: individuals, collectives and households, and at the side all that is known of the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QWidget

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.services import attachments, lists, subject_profiles, subjects
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import erase_question, grid_dialogs, subject_files
from khenthuong_desktop.ui.forms.ui_subjects_page import Ui_SubjectsPage
from khenthuong_desktop.ui.models.list_source import OfficeListSource
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import attachments as file_words
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import findings as finding_words
from khenthuong_desktop.wording import subjects_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.subject_profiles import SubjectProfile

TABLES = frozenset({"subjects", "units", "unit_aliases", "attachments", "rejected_cells"})
RETIRED = "retired_subjects"
FIRST = "people"
RED = "red"
PAUSE_MS = 80  # holding an arrow key must not read a record with every row it passes
COUNT_PAUSE_MS = 400
PHOTO_SIZE = 72


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
        self._chips: dict[str, Chip] = {}
        self._list = FIRST
        self._stack = QStackedWidget()
        self.inspector = Inspector()
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
        form.addButton.clicked.connect(self.add)
        form.retireButton.clicked.connect(self.retire)
        form.restoreButton.clicked.connect(self.bring_back)
        form.eraseButton.clicked.connect(self.ask_to_erase)
        self._pause = _timer(self, PAUSE_MS, self.show_current)
        self._count_soon = _timer(self, COUNT_PAUSE_MS, self.count)
        self.question: QMessageBox | None = None
        self._side_stale = False
        self._fresh = True  # the window refreshes a page it has just made: nothing needs reading twice
        desk.hub.changed.connect(self._changed)
        self.show_list(FIRST)
        # The list before the buttons: Space on a page just opened must not remove anybody.
        for button in (form.addButton, form.retireButton, form.restoreButton, form.eraseButton):
            QWidget.setTabOrder(self.inspector, button)

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the list.
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.inspector.fit(event.size().width())
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
        grid.activated.connect(lambda _row_id: self.show_current())
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
        form.restoreButton.setVisible(retired)
        form.eraseButton.setVisible(retired)
        form.addButton.setText(words.ADD.get(self._list, ""))
        for button in (form.addButton, form.retireButton, form.restoreButton, form.eraseButton):
            button.setEnabled(writable)
        self._has_rows(self._list, self.grid.model.count)

    # Deeds

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

    def _chosen(self) -> list[str]:
        ids = self.grid.selected_ids()
        if not ids:
            self._desk.say(words.CHOOSE_FIRST)
        return ids

    def _after(self, sentence: str, count: int) -> None:
        """What was done is in the list before it is said."""
        self._desk.hub.deliver()
        self.refresh()
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
                self._tell(told)

    def _tell(self, told: SubjectProfile) -> None:
        side = self.inspector
        side.start()
        badge = words.RETIRED_BADGE if told.retired_on else told.title
        side.head(told.name, badge, words.second_line(told.position, told.unit), self._picture(told))
        for finding in told.warnings:
            side.row(words.WARNING, finding_words.sentence(finding), "look")
        waiting = self._waiting(told)
        for heading, (text, mend, do) in waiting.items():
            side.row(heading, text, "wrong")
            if mend:
                side.link(None, mend, do)
        for heading, text in told.particulars:
            if heading not in waiting:
                side.row(heading, text)
        if told.papers:
            side.section(file_words.TITLE)
        for paper in told.papers:
            size = file_words.size(paper.size)
            side.link(None, paper.name, partial(subject_files.open_file, self._desk, self, paper), size)
            if self._writable:
                side.link(None, file_words.REMOVE, partial(subject_files.remove, self._desk, self, paper))
        if told.steps:
            side.section(words.HISTORY)
            for step in told.steps:
                remark = words.UNDONE_REMARK if step.undone else ""
                go = partial(self._desk.go, "history", str(step.id))
                side.link(words.step_time(step.at), step.reason, go, remark)
        if self._writable and not told.retired_on:
            side.foot(words.ATTACH, partial(subject_files.attach, self._desk, self, told.id))
            if told.list == FIRST:
                side.foot(words.PHOTO, partial(subject_files.choose_photo, self._desk, self, told.id))
                if told.photo is not None:
                    side.foot(words.REMOVE_PHOTO, partial(subject_files.remove, self._desk, self, told.photo))
        side.finish()

    def _waiting(self, told: SubjectProfile) -> dict[str, tuple[str, str, Callable[[], object]]]:
        """Heading -> what was typed there and could not be taken, and the mend where one is known."""
        found: dict[str, tuple[str, str, Callable[[], object]]] = {}
        if told.retired_on:
            return found
        sensitive = {column.key for column in self.grid.model.columns if column.sensitive}
        for wrong in lists.rejected(self._desk.office, told.list, [told.id]):
            hidden = wrong.column in sensitive and not self.grid.query.reveal
            text = words.WAITS_HIDDEN if hidden else words.WAITS.format(text=wrong.text) if wrong.text else words.LACKS
            mend = "" if hidden or not self._writable else self.grid.source_mend(wrong.column, wrong.text)
            take = partial(self._mend, told, wrong.column, mend)
            heading = headings.heading(told.list, wrong.column)
            found[heading] = (text, words.MEND.format(mend=mend) if mend else "", take)
        return found

    def _mend(self, told: SubjectProfile, column: str, mend: str) -> None:
        with messages.guard(self):
            lists.edit(self._desk.office, told.list, [CellChange(told.id, column, mend)])
            self._desk.hub.deliver()
            self.show_current()
            self.grid.view.setFocus()  # the link that was pressed is gone

    @property
    def _writable(self) -> bool:
        return self._desk.office.read_only is None

    def _picture(self, told: SubjectProfile) -> QPixmap | None:
        if told.photo is None:
            return None
        from khenthuong_desktop.ui.widgets.portrait import portrait

        return portrait(attachments.content(self._desk.office, told.photo), PHOTO_SIZE, self.devicePixelRatioF())

    def _changed(self, tables: frozenset[str]) -> None:
        self._fresh = False
        if concerns(tables, *TABLES):
            self._count_soon.start()
            self._side_stale = True
            if self.isVisible():
                self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._side_stale:
            self._pause.start()  # the window does not refresh a page that it only shows again


def _timer(parent: QWidget, pause: int, do: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(do)
    return timer
