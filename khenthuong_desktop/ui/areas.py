"""The parts of the window between which F6 leads, and those in which somebody may be typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6 import QtCore
from PySide6.QtWidgets import QAbstractButton, QWidget

# A part of the window, and the way to give it the keyboard.
Area = tuple[QWidget, Callable[[], object]]


@runtime_checkable
class HoldsTyping(Protocol):
    """A list in which somebody may be typing: `commit` saves it; False when it cannot be saved."""

    def commit(self) -> bool: ...


def take_typing(part: QWidget) -> bool:
    """Take what is being typed in this part; False where that cannot be saved and so must not go."""
    focus = part.focusWidget()
    if focus is not None and focus.hasFocus():
        focus.clearFocus()  # fields save what stands in them when they lose the keyboard
    return all(one.commit() for one in part.findChildren(QWidget) if isinstance(one, HoldsTyping))


def go_on(found: Sequence[Area], focus: QWidget | None, *, back: bool) -> None:
    """Give the keyboard to the next part, or the one before; a part within another stands behind it."""
    inside = [number for number, (area, _) in enumerate(found) if focus is not None and _within(focus, area)]
    here = inside[-1] if inside else 0
    found[(here + (-1 if back else 1)) % len(found)][1]()


def side_of(page: QWidget) -> list[Area]:
    """What stands at the side of a page, where there is something in it to press."""
    side = getattr(page, "inspector", None)
    buttons = [one for one in side.findChildren(QAbstractButton) if one.isVisible()] if side is not None else []
    if side is None or not buttons:
        return []
    return [(side, lambda: buttons[0].setFocus(QtCore.Qt.FocusReason.TabFocusReason))]


def tabs_of(page: QWidget) -> list[Area]:
    """The tabs of a page: from them Tab leads to the buttons above the list, where Ctrl+Tab goes to the next tab."""
    line = getattr(page, "tab_line", None)
    if line is None or not line.isVisible():
        return []
    return [(line, lambda: line.setFocus(QtCore.Qt.FocusReason.TabFocusReason))]


def _within(widget: QWidget, area: QWidget) -> bool:
    return widget is area or area.isAncestorOf(widget)
