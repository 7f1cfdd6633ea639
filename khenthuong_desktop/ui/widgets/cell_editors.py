"""What one types into a cell with: a line of text, or a choice that is found by typing a part of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from khenthuong_desktop.domain.vietnamese import search_key

KeyRole = Qt.ItemDataRole.UserRole + 1
NO_PARENT = QModelIndex()
LISTED_AT_ONCE = 12
LINE_HEIGHT = 26

# Where the cursor goes when an editor is left: (columns, rows).
_WAYS: dict[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Return: (0, 1),
    Qt.Key.Key_Enter: (0, 1),
    Qt.Key.Key_Tab: (1, 0),
    Qt.Key.Key_Backtab: (-1, 0),
}


def way_out(event: QEvent) -> tuple[int, int] | None:
    """Where a key leads out of an editor; None for a key that stays in it."""
    if event.type() != QEvent.Type.KeyPress:
        return None
    assert isinstance(event, QKeyEvent)
    way = _WAYS.get(Qt.Key(event.key()))
    if way is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() != Qt.Key.Key_Backtab:
        return (-way[0], -way[1])
    return way


class TextEditor(QLineEdit):
    """Signals:
    left(columns, rows): done, and the cursor goes there.
    given_up(): Esc.
    """

    left = Signal(int, int)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.started_by_typing = False

    def value(self) -> str:
        return self.text()

    def start(self, text: str, *, typing: bool) -> None:
        """Begin with the text of the cell, marked; or empty, when the first key is about to arrive."""
        self.started_by_typing = typing
        self.setText("" if typing else text)
        if not typing:
            self.selectAll()

    def event(self, event: QEvent) -> bool:
        if (way := way_out(event)) is not None:
            self.left.emit(*way)
            return True
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.left.emit(0, -1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().event(event)


class ChoiceList(QAbstractListModel):
    """The labels of a column's choices, each findable by its search key."""

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = list(labels)
        self._keys = [search_key(label) for label in self._labels]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._labels[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, LINE_HEIGHT)
        return self._keys[index.row()] if role == KeyRole else None

    def exact(self, text: str) -> str:
        """The label that was meant; the text itself when it is no label, for the list to judge."""
        key = search_key(text)
        if text in self._labels or not key:
            return text.strip()
        meant = [label for label, own in zip(self._labels, self._keys, strict=True) if own == key]
        return meant[0] if len(meant) == 1 else text


class KeyCompleter(QCompleter):
    """Shows below the line what fits, marks and capitals aside; it never changes the line while one types."""

    def __init__(self, choices: ChoiceList, parent: QWidget) -> None:
        super().__init__(choices, parent)
        # Inline completion would fight UniKey, which takes letters back with Backspace: Nguyeenx.
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompletionRole(KeyRole)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(LISTED_AT_ONCE)

    def splitPath(self, path: str) -> list[str]:
        return [search_key(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class ChoiceEditor(QComboBox):
    """Signals:
    left(columns, rows): done, and the cursor goes there.
    given_up(): Esc.
    """

    left = Signal(int, int)
    given_up = Signal()

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(LISTED_AT_ONCE)
        self.setFrame(False)
        self._choices = ChoiceList(labels, self)
        self.setModel(self._choices)
        self._completer = KeyCompleter(self._choices, self)
        self.setCompleter(self._completer)
        line = self.lineEdit()
        if line is not None:
            line.setTextMargins(4, 0, 0, 0)  # where the text of the cell stood
        self._completer.activated.connect(self._take_clicked)
        self.activated.connect(self._take_chosen)

    def value(self) -> str:
        return self._choices.exact(self.currentText())

    def start(self, text: str, *, typing: bool) -> None:
        """Begin with the text of the cell, marked; or empty, when the first key is about to arrive."""
        self.setCurrentIndex(-1)
        self.setEditText("" if typing else text)
        line = self.lineEdit()
        if line is not None and not typing:
            line.selectAll()

    def event(self, event: QEvent) -> bool:
        if (way := way_out(event)) is not None:
            self._take_marked()
            self.left.emit(*way)
            return True
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                popup = self._completer.popup()
                if popup is not None and popup.isVisible():
                    popup.hide()
                else:
                    self.given_up.emit()
                return True
        return super().event(event)

    def _take_marked(self) -> None:
        """The line of the popup that the arrow keys have reached is what Enter means."""
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            marked = popup.currentIndex()
            popup.hide()
            if marked.isValid():
                self.setEditText(self._completer.pathFromIndex(marked))

    def _take_clicked(self, text: str) -> None:
        self.setEditText(text)

    def _take_chosen(self, number: int) -> None:
        if number >= 0:
            self.setEditText(self.itemText(number))


Editor = TextEditor | ChoiceEditor
EditorMaker = Callable[[QWidget], Editor]
