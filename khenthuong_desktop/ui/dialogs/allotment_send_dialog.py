"""Gửi phân bổ: until when the units send their lists, and by which paper; the call for lists follows from it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import allotments, conference_bases, conferences, list_calls
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.typed_fields import day_ahead
from khenthuong_desktop.ui.forms.ui_allotment_send_dialog import Ui_AllotmentSendDialog
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import allotments_tab as words
from khenthuong_desktop.wording import findings


class AllotmentSendDialog(QDialog):
    """What was found about the numbers is said before the letters go out; it stops nobody."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conference_id = conference_id
        self._form = Ui_AllotmentSendDialog()
        self._form.setupUi(self)
        form, office = self._form, desk.office
        rows = allotments.allotments(office, conference_id)
        asked = [one.number for one in rows if one.number]
        self._asked = len(asked)
        form.summaryLabel.setText(words.summary(sum(asked), len(asked), len(rows) - len(asked)))
        form.hintLabel.setText(words.SEND_HINT)
        found = conferences.conference(office, conference_id)
        plan = conference_bases.plan_of(office, found)
        form.sourceEdit.setText(plan)
        if found.call_id:
            call = list_calls.call(office, found.call_id)
            form.sourceEdit.setText(call.source or plan)
            form.sendButton.setText(words.SAVE_DEADLINE)
            if call.deadline is not None:
                form.deadlineEdit.setText(f"{call.deadline.day:%d/%m/%Y}")
                (form.untilRadio if call.deadline.inclusive else form.beforeRadio).setChecked(True)
        self._deadline_before = form.deadlineEdit.text()
        form.sourceEdit.setCursorPosition(0)
        told = [findings.sentence(one) for one in allotments.check(office, conference_id) if one.severity == "warns"]
        form.findingsLabel.setText(words.not_fitting(len(told)))
        form.findingsLabel.setToolTip("\n".join(told))
        form.findingsLabel.setProperty("meaning", "look")
        form.findingsLabel.setVisible(bool(told))
        form.problemLabel.hide()
        form.sendButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.sendButton.clicked.connect(self.send)
        keep_on_screen(self)
        form.deadlineEdit.setFocus()

    def send(self) -> None:
        """Make or change the call for lists, in one step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            form, today = self._form, self._desk.office.today
            text = form.deadlineEdit.text().strip()
            day = day_ahead(text, today)
            deadline = Deadline(day, form.untilRadio.isChecked()) if day is not None else None
            wrong = ""
            if deadline is None and text:
                wrong = words.DEADLINE_WRONG
            elif deadline is not None and deadline.is_overdue(today) and text != self._deadline_before:
                wrong = words.DEADLINE_PAST.format(day=f"{deadline.day:%d/%m/%Y}")
            mark(form.deadlineEdit, wrong=bool(wrong))
            if wrong:
                self.show_problem(wrong, "")
                return
            allotments.send(self._desk.office, self._conference_id, deadline, form.sourceEdit.text())
            self._desk.say(words.SENT.format(n=self._asked))
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()
