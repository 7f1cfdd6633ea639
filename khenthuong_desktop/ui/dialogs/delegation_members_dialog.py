"""Who goes on to the upper congress: chosen by ticks from the delegates of the conference who have a seat."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import delegations, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_delegation_members_dialog import Ui_DelegationMembersDialog
from khenthuong_desktop.ui.widgets.field_line import BOX
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegation_tab as words

_ID = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1


class DelegationMembersDialog(QDialog):
    """`added` is what became of them: who went in, and who could not and why."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id = desk.office, conference_id
        self.added: delegations.Added | None = None
        self._form = Ui_DelegationMembersDialog()
        self._form.setupUi(self)
        form = self._form
        form.peopleList.setStyleSheet(BOX)
        there = {one.subject_id for one in delegations.members(desk.office, conference_id)}
        _, everybody = delegations.board(desk.office, conference_id)
        names = dict(units.at_work(desk.office))
        for one in everybody:
            if one.id in there:
                continue
            unit = names.get(one.unit_id or "", "")
            text = f"{one.name} · {unit}" if unit else one.name
            item = QListWidgetItem(text, form.peopleList)
            item.setData(_ID, one.id)
            item.setData(_KEY, search_key(text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        form.peopleList.itemChanged.connect(lambda _item: self._count())
        form.searchEdit.textChanged.connect(self._narrow)
        form.problemLabel.hide()
        if not form.peopleList.count():
            self.show_problem(words.NO_DELEGATES, "")
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.add)
        self._count()
        keep_on_screen(self)

    def chosen(self) -> list[str]:
        """The ticked people, also those that the search hides now."""
        return [str(one.data(_ID)) for one in self._items() if one.checkState() == Qt.CheckState.Checked]

    def add(self) -> None:
        """Put those who are ticked behind the others of the delegation."""
        with messages.guard(self):
            chosen = self.chosen()
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

    def _items(self) -> list[QListWidgetItem]:
        return [self._form.peopleList.item(row) for row in range(self._form.peopleList.count())]

    def _narrow(self, text: str) -> None:
        words_wanted = search_key(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(_KEY)) for word in words_wanted))

    def _count(self) -> None:
        self._form.countLabel.setText(words.CHOSEN.format(n=len(self.chosen())))
