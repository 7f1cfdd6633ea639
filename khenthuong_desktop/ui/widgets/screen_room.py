"""Dialogs that stay on the screen: a small one, or one whose letters are enlarged, must not hide their buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

# What the window system draws around a dialog; it is known only once the dialog is shown, which is too late.
FRAME = QSize(24, 56)


def keep_on_screen(dialog: QWidget) -> None:
    """No larger than the screen of its window leaves room for; what does not fit is scrolled inside."""
    above = dialog.parentWidget()
    screen = (above.window() if above is not None else dialog).screen()
    room = screen.availableGeometry().size() - FRAME
    dialog.setMaximumSize(room.expandedTo(dialog.minimumSize()))
    dialog.resize(dialog.size().boundedTo(room))


def make_room(dialog: QWidget) -> None:
    """As high as its lines are now, up to what the screen leaves: Qt crushes broken lines rather than grow a window."""
    layout = dialog.layout()
    if layout is None or not layout.hasHeightForWidth():
        return
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width())
    if needed > dialog.height():
        dialog.resize(dialog.width(), min(needed, dialog.maximumHeight()))
