"""Questions before there is a window: a lock left by another PC, data that does not open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

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


def offer_ways_out(error: KhenThuongError, folder: DataFolder, user: str) -> DataFolder | None:
    """Tell why the data does not open, and offer what can be done: a backup in its place, or another folder.

    Gives the folder to try next; None ends the program.
    """
    from khenthuong_desktop.services import backup

    told = error_words.sentence(error)
    mendable = error.code in MENDED_BY_BACKUP
    newest = next(iter(backup.list_backups(folder)), None) if mendable else None
    next_step = told.next_step
    if mendable and newest is None:
        next_step = f"{told.next_step} {words.DAMAGED_NO_BACKUP}"
    box = messages.message_box(None, told.what, next_step, critical=mendable)
    restore = choose = None
    if newest is not None:
        caption = words.DAMAGED_RESTORE.format(when=f"{newest.made_at:%d/%m/%Y %H:%M}")
        restore = box.addButton(caption, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(restore)
    if mendable:
        choose = box.addButton(words.DAMAGED_RESTORE_FROM, QMessageBox.ButtonRole.ActionRole)
    elsewhere = box.addButton(words.START_OTHER_FOLDER, QMessageBox.ButtonRole.ActionRole)
    leave = box.addButton(words.START_QUIT, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(leave)
    box.exec()
    clicked = box.clickedButton()
    if clicked is elsewhere:
        chosen = QFileDialog.getExistingDirectory(None, words.START_OTHER_FOLDER_TITLE, str(folder.root.parent))
        return DataFolder(Path(chosen)) if chosen else None
    if restore is not None and newest is not None and clicked is restore:
        return _restored(folder, newest.path, user)
    if choose is not None and clicked is choose:
        filters = words.BACKUP_FILTER.format(ending=backup.FILE_ENDING)
        path, _ = QFileDialog.getOpenFileName(None, words.RESTORE_TITLE, str(folder.root.parent), filters)
        return _restored(folder, Path(path), user) if path else None
    return None


def _restored(folder: DataFolder, path: Path, user: str) -> DataFolder | None:
    from khenthuong_desktop.services import backup
    from khenthuong_desktop.services import office as offices

    try:
        clock = offices.local_clock
        backup.restore(folder, path, clock=clock, user=user, new_id=offices.id_source(clock))
    except KhenThuongError as problem:
        tell(problem)
        return None
    return folder
