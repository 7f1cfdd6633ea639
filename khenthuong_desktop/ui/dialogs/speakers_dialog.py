"""Who may speak at the conference: chosen by ticks from its delegates, models before the others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import delegates, speeches, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_speakers_dialog import Ui_SpeakersDialog
from khenthuong_desktop.ui.widgets.field_line import BOX
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import speeches as words

_ID: Final = Qt.ItemDataRole.UserRole
_KEY: Final = Qt.ItemDataRole.UserRole + 1
MOST_MINUTES: Final = 999


class SpeakersDialog(QDialog):
    """`added` are the ids of the new speeches."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id = desk.office, conference_id
        self.added: tuple[str, ...] = ()
        self._form = Ui_SpeakersDialog()
        self._form.setupUi(self)
        form = self._form
        form.peopleList.setStyleSheet(BOX)
        there = {one.delegate_id for one in speeches.speeches(desk.office, conference_id)}
        names = dict(units.at_work(desk.office))
        people = [one for one in delegates.candidates(desk.office, conference_id) if one.state not in GONE]
        for one in sorted(people, key=lambda one: one.kind != "model"):
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
            self.show_problem(words.NO_DELEGATES, words.NO_DELEGATES_NEXT)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.add)
        self._count()
        keep_on_screen(self)

    def chosen(self) -> list[str]:
        """The ticked people, also those that the search hides now."""
        return [str(one.data(_ID)) for one in self._items() if one.checkState() == Qt.CheckState.Checked]

    def add(self) -> None:
        with messages.guard(self):
            typed = self._form.minutesEdit.text().strip()
            if typed and not (typed.isascii() and typed.isdigit() and int(typed) <= MOST_MINUTES):
                self.show_problem(words.MINUTES_WRONG.format(text=typed), words.MINUTES_NEXT)
                self._form.minutesEdit.setFocus()
                return
            minutes = int(typed or 0)
            self.added = speeches.add(self._office, self._conference_id, self.chosen(), minutes=minutes)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _items(self) -> list[QListWidgetItem]:
        return [self._form.peopleList.item(row) for row in range(self._form.peopleList.count())]

    def _narrow(self, text: str) -> None:
        wanted = search_key(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(_KEY)) for word in wanted))

    def _count(self) -> None:
        count = len(self.chosen())
        self._form.saveButton.setText(words.ADD_DO.format(count=count) if count else words.ADD_NOBODY)
        self._form.saveButton.setEnabled(bool(count))
