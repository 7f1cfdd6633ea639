"""A field with what is wrong with it said below, and lists that open under a line while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceList, KeyCompleter

HEIGHT = 28
# A field of several lines, or a list to tick in, in the frame of the others.
BOX = (
    f"QPlainTextEdit, QListWidget {{ background: {palette.SURFACE}; border: 1px solid {palette.BORDER};"
    f" border-radius: 4px; padding: 1px 3px; }} QPlainTextEdit:focus, QListWidget:focus"
    f" {{ border-color: {palette.ACCENT}; }}"
)


def suggest(line: QLineEdit, labels: Sequence[str]) -> None:
    """Offer these below the line as one types, marks aside; what is typed is never changed by it."""
    line.setCompleter(KeyCompleter(ChoiceList(labels, line), line))


def mark(line: QWidget, *, wrong: bool) -> None:
    """Red where something must be mended."""
    if (line.property("look") == "wrong") == wrong:
        return
    line.setProperty("look", "wrong" if wrong else None)
    line.style().unpolish(line)
    line.style().polish(line)


class CalmCombo(QComboBox):
    """A choice in a page that scrolls: the wheel over it scrolls the page and changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def widen_list(self) -> None:
        """The open list may be wider than its line: 'TM. và KT. (thay mặt, ký thay)'."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)


class FieldLine(QWidget):
    """A label, its field, and a line for what was found; the label takes the keyboard to the field."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        heading = QLabel(label, self)
        heading.setBuddy(field)
        self._problem = QLabel(self)
        self._problem.setProperty("look", "wrong")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column.addWidget(heading)
        column.addWidget(field)
        column.addWidget(self._problem)

    def say(self, problem: str) -> None:
        """What is wrong with the value; nothing takes it away."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)
        mark(self.field, wrong=bool(problem))

    @property
    def problem(self) -> str:
        return self._problem.text()
