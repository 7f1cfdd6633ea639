"""Questions before there is a window: a lock left by another PC, data that does not open."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.ui import messages
from khenthuong_desktop.wording import errors as error_words
from khenthuong_desktop.wording import window as words

# What a backup can mend; any other problem lies in the folder or in which file was chosen.
MENDED_BY_BACKUP = frozenset({"database.damaged", "database.truncated"})


def tell(error: KhenThuongError) -> None:
    """What happened and what to do next; the program ends afterwards."""
    told = error_words.sentence(error)
    box = messages.message_box(None, told.what, told.next_step)
    box.addButton(words.START_QUIT, QMessageBox.ButtonRole.RejectRole)
    box.exec()


def ask_to_break_lock(error: KhenThuongError) -> bool:
    """Only who knows that the other PC is closed may go on: two at once would spoil the data."""
    told = error_words.sentence(error)
    box = messages.message_box(None, told.what, told.next_step)
    go_on = box.addButton(words.LOCK_BREAK, QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(words.LOCK_LEAVE, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is go_on


def offer_restore(error: KhenThuongError, folder: DataFolder, user: str) -> bool:
    """Tell why the data does not open, and put the newest backup in its place if that is wanted."""
    from khenthuong_desktop.services import backup
    from khenthuong_desktop.services import office as offices

    newest = next(iter(backup.list_backups(folder)), None) if error.code in MENDED_BY_BACKUP else None
    if newest is None:
        tell(error)
        return False
    told = error_words.sentence(error)
    box = messages.message_box(None, told.what, told.next_step, critical=True)
    restore = box.addButton(
        words.DAMAGED_RESTORE.format(when=f"{newest.made_at:%d/%m/%Y %H:%M}"), QMessageBox.ButtonRole.AcceptRole
    )
    leave = box.addButton(words.START_QUIT, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(restore)
    box.setEscapeButton(leave)
    box.exec()
    if box.clickedButton() is not restore:
        return False
    try:
        clock = offices.local_clock
        backup.restore(folder, newest.path, clock=clock, user=user, new_id=offices.id_source(clock))
    except KhenThuongError as problem:
        tell(problem)
        return False
    return True
