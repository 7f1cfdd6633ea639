"""Đã phát hành: asked before a paper is marked as out of the house, for that has no way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from khenthuong_desktop.ui import messages
from khenthuong_desktop.wording import papers_page as words


def ask(parent: QWidget, name: str, issue: Callable[[], object]) -> QMessageBox:
    """Open the question; Enter and Esc both leave the paper as it is."""
    box = messages.message_box(parent, words.ISSUE_ASK.format(name=name), words.ISSUE_ASK_NEXT)
    do = box.addButton(words.ISSUE_DO, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(words.ISSUE_NOT, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    do.clicked.connect(lambda _checked=False: issue())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
