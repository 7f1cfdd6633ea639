"""Files of a subject: choosing them, opening a copy, taking them off again."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from khenthuong_desktop.services import attachments
from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import attachments as words


def attach(desk: Desk, parent: QWidget, subject_id: str) -> None:
    """Choose files to keep with a subject."""
    names, _ = QFileDialog.getOpenFileNames(parent, words.ADD_TITLE)
    with messages.guard(parent):
        for name in names:
            attachments.attach(desk.office, "subjects", subject_id, Path(name))


def choose_photo(desk: Desk, parent: QWidget, subject_id: str) -> None:
    """Choose the photo of a subject in place of the one before."""
    name, _ = QFileDialog.getOpenFileName(parent, words.PHOTO_TITLE, "", words.PHOTO_FILTER)
    if name:
        with messages.guard(parent):
            attachments.set_photo(desk.office, subject_id, Path(name))


def remove(desk: Desk, parent: QWidget, attached: Attached) -> None:
    """Take a file off; undo brings it back."""
    with messages.guard(parent):
        attachments.remove(desk.office, attached.id)


def open_file(desk: Desk, parent: QWidget, attached: Attached) -> None:
    """Open a copy in its own program, so that nobody changes what is kept."""
    with messages.guard(parent):
        copy = attachments.copy_to_open(desk.office, attached, Path(_copies().name))
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
        desk.say((words.OPENED if opened else words.CANNOT_OPEN).format(name=attached.name))


@cache
def _copies() -> TemporaryDirectory[str]:
    """Where opened copies lie; gone when the program ends, for they hold personal data."""
    return TemporaryDirectory(prefix="khenthuong-", ignore_cleanup_errors=True)
