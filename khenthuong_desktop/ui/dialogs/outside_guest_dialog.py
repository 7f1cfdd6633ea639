"""Khách mời ngoài danh sách: a guest whom the register does not have yet."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.delegates import ASKED_BY_OFFICE, KINDS
from khenthuong_desktop.services import delegate_guests
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_outside_guest_dialog import Ui_OutsideGuestDialog
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words


class OutsideGuestDialog(QDialog):
    """What it saves is an individual of the register and a delegate, in one step."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._conference_id = desk, conference_id
        self.saved_id: str | None = None
        self._form = Ui_OutsideGuestDialog()
        self._form.setupUi(self)
        form = self._form
        form.titleCombo.addItem(words.NO_TITLE, None)
        for gender, title in codes.TITLE_OF_GENDER.items():
            form.titleCombo.addItem(title, gender)
        for kind in KINDS:
            form.kindCombo.addItem(delegate_words.KINDS[kind], kind)
        form.kindCombo.setCurrentIndex(form.kindCombo.findData("guest"))
        form.problemLabel.hide()
        form.addButton.setDefault(True)
        form.nameEdit.textChanged.connect(lambda _text: form.problemLabel.hide())
        form.cancelButton.clicked.connect(self.reject)
        form.addButton.clicked.connect(self.add)
        keep_on_screen(self)
        form.nameEdit.setFocus()

    @property
    def name(self) -> str:
        return self._form.nameEdit.text().strip()

    @property
    def is_chosen(self) -> bool:
        """Whether he has a seat at once."""
        return self._form.kindCombo.currentData() in ASKED_BY_OFFICE

    def add(self) -> None:
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            form = self._form
            self.saved_id = delegate_guests.add_guest(
                self._desk.office,
                self._conference_id,
                form.nameEdit.text(),
                form.positionEdit.text(),
                kind=form.kindCombo.currentData(),
                gender=form.titleCombo.currentData(),
            )
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()
        self._form.nameEdit.setFocus()
