"""What one types into a cell with: a line of text, or a choice that is found by typing a part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.wording import grid as words

KeyRole = Qt.ItemDataRole.UserRole + 1
NO_PARENT = QModelIndex()
LISTED_AT_ONCE = 12
LINE_HEIGHT = 26
POPUP_EXTRA = 32  # scroll bar and edges
WIDEST_POPUP = 420
NOTHING_LIKE_IT = "\x00"

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
        """Begin with the text of the cell and the cursor behind it; or empty, when the first key is about to arrive."""
        self.started_by_typing = typing
        self.setText("" if typing else text)

    def to_end(self) -> None:
        self.end(False)

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

    def known(self, text: str) -> bool:
        """Whether this is one of the labels, marks and capitals aside."""
        return search_key(text) in self._keys

    def leaves_open(self, text: str) -> bool:
        """Whether this is a single letter with which several labels begin: nobody has said which."""
        key = search_key(text)
        return len(key) == 1 and sum(own.startswith(key) for own in self._keys) > 1 and key not in self._keys

    def exact(self, text: str) -> str:
        """The label that was meant; the text itself when it is no label, for the list to judge."""
        key = search_key(text)
        if text in self._labels or not key:
            return text.strip()
        meant = [label for label, own in zip(self._labels, self._keys, strict=True) if own == key]
        return meant[0] if len(meant) == 1 else text


class OfferedChoices(QAbstractListModel):
    """What the completer looks through; with `free` its first line is what was typed, where that is no choice yet."""

    def __init__(self, labels: Sequence[str], *, free: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = list(labels)
        self._keys = [findable(label) for label in self._labels]
        self._plain = {search_key(label) for label in self._labels}
        self.free = free
        self.typed = ""

    def type(self, text: str) -> None:
        """Somebody has typed this."""
        self.typed = text.strip()
        if self.free:
            self.layoutChanged.emit()  # the completer forgets what it found for the line before

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._labels) + self.free

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = index.row() - self.free
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, LINE_HEIGHT)
        if number < 0:
            return self._as_typed(role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._labels[number]
        return self._keys[number] if role == KeyRole else None

    def _as_typed(self, role: int) -> str | None:
        key = search_key(self.typed)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.AS_TYPED.format(text=self.typed)
        if role == Qt.ItemDataRole.EditRole:
            return self.typed
        return (NOTHING_LIKE_IT if key in self._plain else key) if role == KeyRole else None


def findable(label: str) -> str:
    """What a label is found by: its words, and their first letters as people shorten them: KP 3, kp3."""
    key = search_key(label)
    letters = "".join(word[0] for word in key.split() if word[0].isalpha())
    numbers = " ".join(word for word in key.split() if word[0].isdigit())
    if len(letters) < 2:
        return key
    return f"{key} | {letters} {numbers} | {letters}{numbers}" if numbers else f"{key} | {letters}"


class KeyCompleter(QCompleter):
    """Shows below the line what fits, marks and capitals aside; it never changes the line while one types."""

    def __init__(self, choices: QAbstractListModel, parent: QWidget) -> None:
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
        return str(index.data(Qt.ItemDataRole.EditRole))

    def best(self) -> QModelIndex:
        """The line that what was typed means most likely: it begins so, a word of it does, or it has it within."""
        found, wanted = self.completionModel(), self.completionPrefix()
        offered = self.model()
        free = isinstance(offered, OfferedChoices) and offered.free
        best, least = QModelIndex(), 9
        for row in range(min(found.rowCount(), 200)):
            index = found.index(row, 0)
            key = str(index.data(KeyRole))
            rank = 0 if key.startswith(wanted) else 1 if f" {wanted}" in key else 2
            if free and row == 0 and key == wanted:
                rank = 8  # as it was typed, when nothing else fits
            if rank < least:
                best, least = index, rank
        return best


class ChoiceEditor(QComboBox):
    """Signals:
    left(columns, rows): done, and the cursor goes there.
    given_up(): Esc.
    """

    left = Signal(int, int)
    given_up = Signal()

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None, *, free: bool = False) -> None:
        """`free`: what is no choice is taken too, as it was typed."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(LISTED_AT_ONCE)
        self.setFrame(False)
        self._choices = ChoiceList(labels, self)
        self.setModel(self._choices)
        self._offered = OfferedChoices(labels, free=free, parent=self)
        self._completer = KeyCompleter(self._offered, self)
        self.setCompleter(self._completer)
        line = self.lineEdit()
        if line is not None:
            line.setTextMargins(4, 0, 0, 0)  # where the text of the cell stood
            line.textEdited.connect(self._typed)
        self._completer.activated.connect(self._take_clicked)
        self.activated.connect(self._take_chosen)

    def value(self) -> str:
        return self._choices.exact(self.currentText())

    def start(self, text: str, *, typing: bool) -> None:
        """Begin with the text of the cell and the cursor behind it; or empty, when the first key is about to arrive."""
        self.setCurrentIndex(-1)
        self.setEditText("" if typing else text)

    def to_end(self) -> None:
        line = self.lineEdit()
        if line is not None:
            line.end(False)

    def showPopup(self) -> None:
        # What is offered may be longer than the cell is wide.
        metrics, first = self.view().fontMetrics(), range(min(self.count(), 100))
        needed = max((metrics.horizontalAdvance(self.itemText(row)) for row in first), default=0)
        self.view().setMinimumWidth(min(needed + POPUP_EXTRA, WIDEST_POPUP))
        super().showPopup()

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

    def _typed(self, text: str) -> None:
        self._offered.type(text)
        # The list opens only after this; what Enter and Tab would take is to be seen in it.
        QTimer.singleShot(0, self, self._mark)

    def _mark(self) -> None:
        popup = self._completer.popup()
        if popup is None or not popup.isVisible() or popup.currentIndex().isValid():
            return
        # What is offered may be longer than the cell is wide.
        found, metrics = popup.model(), popup.fontMetrics()
        lines = (str(found.index(row, 0).data()) for row in range(min(found.rowCount(), 100)))
        needed = max(map(metrics.horizontalAdvance, lines), default=0) + POPUP_EXTRA
        if needed > popup.width():
            popup.resize(min(needed, WIDEST_POPUP), popup.height())
        if self._choices.leaves_open(self.currentText()):
            return  # Enter and Tab would take none of them
        chosen = popup.selectionModel()
        chosen.blockSignals(True)  # else the completer would put it into the line, under the hands of UniKey
        popup.setCurrentIndex(self._completer.best())
        chosen.blockSignals(False)
        popup.viewport().update()

    def _take_marked(self) -> None:
        """Enter and Tab mean the marked line of the popup, unless what stands in the line is a choice already."""
        popup = self._completer.popup()
        if popup is None or not popup.isVisible():
            return
        marked = popup.currentIndex()
        if not marked.isValid() and not self._choices.leaves_open(self.currentText()):
            marked = self._completer.best()
        popup.hide()
        if marked.isValid() and not self._choices.known(self.currentText()):
            self.setEditText(self._completer.pathFromIndex(marked))

    def _take_clicked(self, text: str) -> None:
        self.setEditText(text)

    def _take_chosen(self, number: int) -> None:
        if number >= 0:
            self.setEditText(self.itemText(number))


Editor = TextEditor | ChoiceEditor
