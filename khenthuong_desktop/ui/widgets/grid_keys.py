"""Where the keys lead among cells, as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def moved(event: QKeyEvent, row: int, place: int, last: int, right: int, screen: int) -> tuple[int, int] | None:
    """The cell (row, place from the left) that an arrow or its kin leads to; None for any other key.

    `last` row and `right` place are the ends of the list; `screen` is how many rows one sees.
    """
    if event.modifiers() & (Modifier.AltModifier | Modifier.MetaModifier):
        return None
    far = bool(event.modifiers() & Modifier.ControlModifier)
    match event.key():
        case Key.Key_Up:
            return (0 if far else row - 1), place
        case Key.Key_Down:
            return (last if far else row + 1), place
        case Key.Key_Left:
            return row, (0 if far else place - 1)
        case Key.Key_Right:
            return row, (right if far else place + 1)
        case Key.Key_Home:
            return (0 if far else row), 0
        case Key.Key_End:
            return (last if far else row), right
        case Key.Key_PageUp if not far:
            return row - screen, place
        case Key.Key_PageDown if not far:
            return row + screen, place
    return None
