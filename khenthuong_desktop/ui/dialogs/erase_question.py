"""Xóa vĩnh viễn: what erasing personal data does and does not do, asked before the one deed that has no undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from khenthuong_desktop.services import subject_profiles
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.ui import messages
from khenthuong_desktop.wording import subjects_page as words


def ask(parent: QWidget, office: Office, subject_ids: Sequence[str], erase: Callable[[], object]) -> QMessageBox:
    """Open the question; Enter and Esc both keep the data."""
    count = words.number(len(subject_ids))
    told = subject_profiles.profile(office, subject_ids[0]) if len(subject_ids) == 1 else None
    who = told.name if told is not None else words.subjects(len(subject_ids))
    box = messages.message_box(parent, words.ERASE_ASK.format(who=who), words.ERASE_WHAT.format(n=count))
    do = box.addButton(words.ERASE_DO.format(n=count), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(words.KEEP, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    do.clicked.connect(lambda _checked=False: erase())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
