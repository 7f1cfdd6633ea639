"""Who goes on to the upper congress: chosen by ticks from the delegates of the conference who have a seat."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.services import delegations, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_delegation_members_dialog import Ui_DelegationMembersDialog
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.ticked_lines import TickedLines
from khenthuong_desktop.wording import delegation_tab as words


class DelegationMembersDialog(QDialog):
    """`added` is what became of them: who went in, and who could not and why."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id = desk.office, conference_id
        self.added: delegations.Added | None = None
        self._form = Ui_DelegationMembersDialog()
        self._form.setupUi(self)
        form = self._form
        self.people = TickedLines(form.peopleList, form.searchEdit)
        there = {one.subject_id for one in delegations.members(desk.office, conference_id)}
        _, everybody = delegations.board(desk.office, conference_id)
        names = dict(units.at_work(desk.office))
        for one in everybody:
            if one.id not in there:
                self.people.add(one.id, " · ".join(filter(None, (one.name, names.get(one.unit_id or "")))))
        self.people.counted.connect(self._count)
        form.problemLabel.hide()
        if not self.people:
            self.show_problem(words.NO_DELEGATES, "")
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.add)
        self._count(0)
        keep_on_screen(self)

    def add(self) -> None:
        """Put those who are ticked behind the others of the delegation."""
        with messages.guard(self):
            chosen = self.people.chosen()
            if not chosen:
                self.show_problem(words.NOBODY, "")
                return
            reserve = self._form.reserveCheck.isChecked()
            self.added = delegations.add(self._office, self._conference_id, chosen, reserve=reserve)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _count(self, count: int) -> None:
        self._form.countLabel.setText(words.CHOSEN.format(n=count))
