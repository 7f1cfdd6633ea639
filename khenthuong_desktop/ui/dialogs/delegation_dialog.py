"""What the upper level has allotted: for which congress, by whom, how many, by which document."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.services import delegations
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_delegation_dialog import Ui_DelegationDialog
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegation_tab as words

LONGEST = 5  # digits of a number of delegates


class DelegationDialog(QDialog):
    """The settings of the delegation, saved as one step."""

    def __init__(self, desk: Desk, conference: Conference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference = desk.office, conference
        self._form = Ui_DelegationDialog()
        self._form.setupUi(self)
        form = self._form
        form.eventEdit.setText(conference.upper_event)
        form.bodyEdit.setText(conference.upper_body)
        form.sourceEdit.setText(conference.delegation_source)
        for line in (form.eventEdit, form.bodyEdit, form.sourceEdit):
            line.setCursorPosition(0)
        form.sizeEdit.setText("" if conference.delegation_size is None else str(conference.delegation_size))
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        form.sizeEdit.textChanged.connect(lambda _text: mark(form.sizeEdit, wrong=not self._readable()))
        keep_on_screen(self)

    def save(self) -> None:
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            form, typed = self._form, self._form.sizeEdit.text().strip()
            if not self._readable():
                self.show_problem(words.NUMBER_WRONG.format(typed=typed), "")
                form.sizeEdit.setFocus()
                return
            delegations.allot(
                self._office,
                self._conference.id,
                upper_event=form.eventEdit.text(),
                upper_body=form.bodyEdit.text(),
                size=int(typed) if typed else None,
                source=form.sourceEdit.text(),
            )
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _readable(self) -> bool:
        typed = self._form.sizeEdit.text().strip()
        return not typed or (typed.isascii() and typed.isdigit() and len(typed) <= LONGEST)
