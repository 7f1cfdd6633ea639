"""Rút tên, thay người: somebody does not come, and who takes the place, with what that does to the composition."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.domain.lists import Filter, Query, Sort
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import delegates, lists
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_delegate_leaves_dialog import Ui_DelegateLeavesDialog
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.widgets import plain_list
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words

_ID: Final = Qt.ItemDataRole.UserRole
_KEY: Final = Qt.ItemDataRole.UserRole + 1
_THROUGH: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOST_RESERVES: Final = 1_000


class DelegateLeavesDialog(QDialog):
    """The reason is asked, with `replaced` also who comes instead: people of the same unit first, and of these as of
    the others the reserves in their order."""

    def __init__(
        self, desk: Desk, board: ChoiceBoard, delegate_id: str, parent: QWidget | None = None, *, replaced: bool
    ) -> None:
        super().__init__(parent)
        self._desk, self._board, self._delegate_id, self._replaced = desk, board, delegate_id, replaced
        self._form = Ui_DelegateLeavesDialog()
        self._form.setupUi(self)
        form, name = self._form, board.people[delegate_id].name
        self.setWindowTitle((words.REPLACES_TITLE if replaced else words.LEAVES_TITLE).format(name=name))
        form.doButton.setText(words.REPLACES_DO if replaced else words.LEAVES_DO)
        form.doButton.setDefault(True)
        form.problemLabel.hide()
        form.introLabel.hide()
        plain_list.prepare(form.byList)
        widgets: tuple[QWidget, ...] = (form.byLabel, form.searchEdit, form.byList, form.effectLabel)
        for widget in widgets:
            widget.setVisible(replaced)
        if replaced:
            self._fill()
        form.cancelButton.clicked.connect(self.reject)
        form.doButton.clicked.connect(self.carry_out)
        form.byList.currentRowChanged.connect(lambda _row: self._tell())
        form.searchEdit.textChanged.connect(self._narrow)
        form.searchEdit.installEventFilter(self)
        form.byList.itemDoubleClicked.connect(lambda _item: self.carry_out())
        keep_on_screen(self)
        if not replaced:
            self.resize(self.width(), 160)
        (form.searchEdit if replaced else form.reasonEdit).setFocus()
        self._tell()

    @property
    def by_id(self) -> str | None:
        """Who comes instead."""
        item = self._form.byList.currentItem()
        return str(item.data(_ID)) if item is not None and not item.isHidden() else None

    def carry_out(self) -> None:
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            office, by_id, reason = self._desk.office, self.by_id, self._form.reasonEdit.text()
            people, name = self._board.people, self._board.people[self._delegate_id].name
            if not self._replaced:
                delegates.withdraw(office, self._delegate_id, reason)
                done = words.WITHDREW
            elif by_id is not None:
                done = words.REPLACED.replace("{by}", people[by_id].name)
                delegates.replace(office, self._delegate_id, by_id, reason)
            else:
                return
            left = delegates.still_his(office, self._delegate_id)
            self._desk.hub.deliver()
            self._desk.say(words.left(done, name, left.invitation, left.speeches))
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _fill(self) -> None:
        form, kind = self._form, self._board.people[self._delegate_id].kind
        units = dict(lists.choices(self._desk.office, "delegates", "unit_id"))
        place = {one: n for n, one in enumerate(self._reserves())}
        gone = self._board.people[self._delegate_id]
        # Whoever keeps the unit's number and the kinds as they are, and among these the reserves in their order.
        waiting = sorted(
            self._board.waiting(),
            key=lambda one: (
                one.unit_id != gone.unit_id,
                one.id not in place,
                one.kind != kind,
                place.get(one.id, len(place)),
            ),
        )
        for one in waiting:
            unit = units.get(one.unit_id or "", delegate_words.NO_UNIT)
            state = delegate_words.STATES[one.state]
            item = QListWidgetItem(words.REPLACEMENT.format(name=one.name, state=state, unit=unit), form.byList)
            item.setData(_ID, one.id)
            item.setData(_KEY, search_key(item.text()))
        form.byList.setCurrentRow(0)
        form.doButton.setEnabled(bool(waiting))
        form.searchEdit.setEnabled(bool(waiting))
        if not waiting:
            form.introLabel.setText(words.NOBODY_WAITS)
            form.introLabel.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list while the search is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _THROUGH:
            lines = self._form.byList
            shown = [row for row in range(lines.count()) if not lines.item(row).isHidden()]
            if lines.currentRow() in shown:
                there = shown.index(lines.currentRow()) + _THROUGH[Qt.Key(event.key())]
                lines.setCurrentRow(shown[max(0, min(len(shown) - 1, there))])
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        """Only those whose line has every word; the first of them is the current one."""
        lines, wanted = self._form.byList, search_key(text).split()
        items = [lines.item(row) for row in range(lines.count())]
        for item in items:
            item.setHidden(not all(word in str(item.data(_KEY)) for word in wanted))
        first = next((row for row, item in enumerate(items) if not item.isHidden()), -1)
        current = lines.currentItem()
        if current is None or current.isHidden():
            lines.setCurrentRow(first)
        self._tell()

    def _reserves(self) -> list[str]:
        conference = self._board.conference
        of = (
            Filter("conference_id", "is", (conference.id if conference else "",)),
            Filter("state", "is", ("reserve",)),
        )
        query = Query(filters=of, sort=(Sort("reserve_order"),), columns=("full_name",))
        return [row.id for row in lists.page(self._desk.office, "delegates", query, 0, _MOST_RESERVES)]

    def _tell(self) -> None:
        """What the exchange does to the bars."""
        self._form.problemLabel.hide()
        if self._replaced:
            self._form.doButton.setEnabled(self.by_id is not None)
        if self.by_id is None:
            self._form.effectLabel.clear()
        else:
            changed = self._board.exchange(self._delegate_id, self.by_id)
            self._form.effectLabel.setText(words.joined([text for text, _ in changed]))
