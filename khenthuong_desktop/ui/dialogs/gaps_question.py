"""Trình ký: asked where a paper still has gaps for the pen, which may be meant and may be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from khenthuong_desktop.ui import messages
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import papers_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding


def ask(parent: QWidget, gaps: Sequence[Finding], send: Callable[[], object]) -> QMessageBox:
    """Open the question; Enter and Esc both leave the paper as it is."""
    box = messages.message_box(parent, words.GAPS_ASK, " ".join(map(findings.sentence, gaps)))
    do = box.addButton(words.SEND_ANYWAY, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(words.ISSUE_NOT, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    do.clicked.connect(lambda _checked=False: send())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
