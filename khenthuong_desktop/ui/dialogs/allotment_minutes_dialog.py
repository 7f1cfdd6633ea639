"""Biên bản bình xét: the minutes of a unit's open choice, when it was and how many were there; one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, attachments
from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import subject_files
from khenthuong_desktop.ui.dialogs.typed_fields import day as typed_day
from khenthuong_desktop.ui.dialogs.typed_fields import whole_number
from khenthuong_desktop.ui.forms.ui_allotment_minutes_dialog import Ui_AllotmentMinutesDialog
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import allotments_tab as words
from khenthuong_desktop.wording import attachments as file_words

_FILE = Qt.ItemDataRole.UserRole


class AllotmentMinutesDialog(QDialog):
    """A chosen file waits until everything is saved; one that is there already is opened or taken off at once."""

    def __init__(self, desk: Desk, conference_id: str, allotment_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = allotment_id
        self.waiting: Path | None = None
        self._form = Ui_AllotmentMinutesDialog()
        self._form.setupUi(self)
        form = self._form
        row = next((one for one in allotments.allotments(desk.office, conference_id) if one.id == allotment_id), None)
        if row is None:
            raise UserError("record.gone")
        self._unit = row.unit
        self.setWindowTitle(words.MINUTES_TITLE.format(unit=row.unit))
        form.unitLabel.setText(row.unit)
        form.dayEdit.setText(f"{row.minutes_on:%d/%m/%Y}" if row.minutes_on else "")
        form.presentEdit.setText("" if row.minutes_present is None else str(row.minutes_present))
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.chooseButton.clicked.connect(self.choose)
        form.openButton.clicked.connect(self.open_file)
        form.removeButton.clicked.connect(self.remove)
        form.filesList.itemActivated.connect(lambda _item: self.open_file())
        form.filesList.currentRowChanged.connect(lambda _row: self._allow())
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        self._show_files()
        keep_on_screen(self)
        form.dayEdit.setFocus()

    def choose(self) -> None:
        """The file of the minutes, to be kept with the rest."""
        with messages.guard(self):
            name, _ = QFileDialog.getOpenFileName(self, words.CHOOSE_FILE)
            if name:
                self.take(Path(name))

    def take(self, path: Path) -> None:
        """This file will be kept."""
        self.waiting = path
        self._show_files()

    def open_file(self) -> None:
        attached = self._current()
        if attached is not None:
            subject_files.open_file(self._desk, self, attached)

    def remove(self) -> None:
        """Take the current file off; undo brings one back that was kept."""
        attached = self._current()
        if attached is not None:
            subject_files.remove(self._desk, self, attached)
        elif self._form.filesList.currentItem() is not None:
            self.waiting = None
        self._show_files()

    def save(self) -> None:
        """Day, people and file, in one step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            form, today = self._form, self._desk.office.today
            text, people = form.dayEdit.text().strip(), form.presentEdit.text().strip()
            day, present = typed_day(text, today.year), whole_number(people) if people else None
            wrong_day = words.DAY_WRONG if text and day is None else ""
            if day is not None and day > today:
                wrong_day = words.DAY_AHEAD.format(day=f"{day:%d/%m/%Y}")
            wrong_people = words.PRESENT_WRONG if people and present is None else ""
            mark(form.dayEdit, wrong=bool(wrong_day))
            mark(form.presentEdit, wrong=bool(wrong_people))
            if wrong_day or wrong_people:
                self.show_problem(wrong_day or wrong_people, "")
                return
            allotments.attach_minutes(self._desk.office, self._id, self.waiting, day, present)
            self._desk.say(words.MINUTES_SAVED.format(unit=self._unit))
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _show_files(self) -> None:
        shown = self._form.filesList
        shown.clear()
        with messages.guard(self):
            for attached in attachments.of_record(self._desk.office, self._id):
                item = QListWidgetItem(f"{attached.name}   {file_words.size(attached.size)}", shown)
                item.setData(_FILE, attached)
        if self.waiting is not None:
            QListWidgetItem(words.WAITING_FILE.format(name=self.waiting.name), shown)
        if not shown.count():
            item = QListWidgetItem(words.NO_FILES, shown)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            shown.setCurrentRow(shown.count() - 1)
        self._allow()

    def _current(self) -> Attached | None:
        item = self._form.filesList.currentItem()
        found = item.data(_FILE) if item is not None else None
        return found if isinstance(found, Attached) else None

    def _allow(self) -> None:
        item = self._form.filesList.currentItem()
        self._form.openButton.setEnabled(self._current() is not None)
        self._form.removeButton.setEnabled(item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEnabled))
