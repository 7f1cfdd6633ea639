"""Đợt lấy danh sách: what is asked of which units until when; one step for all of it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.list_calls import kinds_counted
from khenthuong_desktop.services import list_calls, units
from khenthuong_desktop.services.list_calls import Demand, ListCall
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.typed_fields import day_ahead, whole_number
from khenthuong_desktop.ui.forms.ui_list_call_dialog import Ui_ListCallDialog
from khenthuong_desktop.ui.widgets import unit_checks
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import list_calls as words


class ListCallDialog(QDialog):
    """`call` is the one to change; None asks for a new one. `saved_id` is the call that was saved."""

    def __init__(self, desk: Desk, call: ListCall | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._call = call
        self.saved_id: str | None = None
        self._form = Ui_ListCallDialog()
        self._form.setupUi(self)
        form = self._form
        self._demands = {
            one.unit_id: Demand(one.wanted, one.wanted_women)
            for one in (list_calls.standings(desk.office, call.id) if call else ())
        }
        at_work = units.at_work(desk.office)
        known = {unit_id for unit_id, _ in at_work}
        # A unit that has ended since may still be asked for what it owed.
        ended = [(one.unit_id, one.unit) for one in (list_calls.standings(desk.office, call.id) if call else ())]
        offered = [*at_work, *(pair for pair in ended if pair[0] not in known)]
        unit_checks.fill(form.unitsList, form.allButton, form.noneButton, offered, self._demands, self._count)
        if call is not None:
            self._show(call)
        self._sentence = form.hintLabel.text()
        form.whatEdit.textChanged.connect(lambda _text: self._tell_counted())
        self._tell_counted()
        form.problemLabel.hide()
        form.cancelButton.setAutoDefault(False)
        form.saveButton.setText(words.SAVE_CHANGES if call else words.SAVE_NEW)
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        self._count()
        keep_on_screen(self)

    def save(self) -> None:
        """Save what stands in the fields as one step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            form = self._form
            deadline = self._deadline()
            if deadline is None and form.deadlineEdit.text().strip():
                self.show_problem(words.DEADLINE_WRONG, "")
                return
            wanted, women = (whole_number(field.text()) for field in (form.wantedEdit, form.womenEdit))
            if wanted is None or women is None:
                self.show_problem(words.NUMBER_WRONG, "")
                return
            usual = Demand(wanted, women)
            if usual.women > usual.wanted:
                self.show_problem(words.WOMEN_TOO_MANY, "")
                return
            chosen = unit_checks.chosen(form.unitsList)
            if not chosen:
                self.show_problem(words.NO_UNITS, "")
                return
            demands = {unit_id: self._demands.get(unit_id, usual) for unit_id in chosen}
            said = {"deadline": deadline, "what": form.whatEdit.text(), "source": form.sourceEdit.text()}
            name, office = form.nameEdit.text(), self._desk.office
            if self._call is None:
                self.saved_id = list_calls.create(office, name, demands, **said)  # type: ignore[arg-type]
            else:
                list_calls.change(office, self._call.id, name, demands, **said)  # type: ignore[arg-type]
                self.saved_id = self._call.id
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _show(self, call: ListCall) -> None:
        form = self._form
        form.nameEdit.setText(call.name)
        form.whatEdit.setText("" if call.what == words.WHAT else call.what)
        form.sourceEdit.setText(call.source)
        for field in (form.nameEdit, form.whatEdit, form.sourceEdit):
            field.setCursorPosition(0)
        # Of those who are asked already, what is asked stands in the list; here only what those added now get.
        form.wantedLabel.setText(words.NEW_UNITS_WANTED)
        form.hintLabel.setText(words.OLD_UNITS_KEEP)
        if self._demands:
            usual = Counter(self._demands.values()).most_common(1)[0][0]
            form.wantedEdit.setText(str(usual.wanted))
            form.womenEdit.setText(str(usual.women))
        if call.deadline is not None:
            form.deadlineEdit.setText(f"{call.deadline.day:%d/%m/%Y}")
            (form.untilRadio if call.deadline.inclusive else form.beforeRadio).setChecked(True)

    def _deadline(self) -> Deadline | None:
        form = self._form
        day = day_ahead(form.deadlineEdit.text().strip(), self._desk.office.today)
        return Deadline(day, form.untilRadio.isChecked()) if day is not None else None

    def _tell_counted(self) -> None:
        """What is counted follows from the noun, so it is said while the noun is typed."""
        counted = words.counted(kinds_counted(self._form.whatEdit.text()))
        self._form.hintLabel.setText(f"{self._sentence} {counted}")

    def _count(self) -> None:
        self._form.countLabel.setText(words.CHOSEN.format(n=len(unit_checks.chosen(self._form.unitsList))))
