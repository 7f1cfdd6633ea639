"""Who has appraised, approved or closed the budget, and when; the usual body stands there already."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.budgets import State
from khenthuong_desktop.services import budgets
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import typed_fields
from khenthuong_desktop.ui.forms.ui_budget_step_dialog import Ui_BudgetStepDialog
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import budgets as words
from khenthuong_desktop.wording import findings


class BudgetStepDialog(QDialog):
    """One step of the budget, saved as one step of the history."""

    def __init__(self, desk: Desk, conference_id: str, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id, self._state = desk.office, conference_id, state
        self._told = False  # what is rash about the step was told: the next press takes it
        self._form = Ui_BudgetStepDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(words.STEP_TITLES[state])
        form.toldLabel.setText(words.STEP_TOLD[state])
        form.byLabel.setText(words.WHO[state])
        asked = bool(words.WHO[state])
        for one in (form.byLabel, form.byEdit, form.dayLabel, form.dayEdit):
            one.setVisible(asked)
        with messages.guard(self):
            form.byEdit.setText(budgets.usually_by(desk.office, conference_id, state))
        form.byEdit.setCursorPosition(0)
        form.dayEdit.setText(f"{desk.office.today:%d/%m/%Y}")
        form.dayEdit.textChanged.connect(lambda _text: mark(form.dayEdit, wrong=False))
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        if not asked:
            form.saveButton.setFocus()
            self.resize(self.width(), self.minimumSizeHint().height())
        keep_on_screen(self)

    def save(self) -> None:
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            form = self._form
            typed = form.dayEdit.text().strip()
            day = typed_fields.day_near(typed, self._office.today)
            if day is None:
                mark(form.dayEdit, wrong=True)
                self.show_problem(words.DAY_WRONG.format(typed=typed), "")
                form.dayEdit.setFocus()
                return
            if not self._told and self._tell_first():
                return
            budgets.set_state(self._office, self._conference_id, self._state, by=form.byEdit.text(), day=day)
            self.accept()

    def _tell_first(self) -> bool:
        """What is still missing; the button then names what is done in spite of it."""
        found = budgets.step_problems(self._office, self._conference_id, self._state)
        if not found:
            return False
        self._told = True
        self.show_problem(" ".join(findings.sentence(one) for one in found), "")
        lacking = budgets.budget(self._office, self._conference_id).without_norm
        self._form.saveButton.setText(words.anyway(self._state, lacking))
        return True

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()
