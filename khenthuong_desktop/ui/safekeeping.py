"""Backup and restore from the window, and the automatic backup every few minutes and at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Progress
from khenthuong_desktop.wording import window as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

# How often the service is asked; it decides itself whether 30 minutes have passed and anything changed.
ASK_EVERY_MS = 5 * 60 * 1000


def chosen_file(chosen: str) -> Path:
    """The file somebody named for a backup; one that the ending would make of it must not be overwritten unasked."""
    from khenthuong_desktop.services import backup

    named, whole = Path(chosen), backup.with_ending(Path(chosen))
    if whole != named and whole.exists():
        raise UserError("backup.name_taken", name=whole.name)
    return whole


def ask_to_restore(desk: Desk, parent: QWidget, path: Path, restore: Callable[[Path], object]) -> QMessageBox:
    """A restore takes the place of everything, so it is asked for once, with what comes and what goes."""
    from PySide6.QtWidgets import QMessageBox

    from khenthuong_desktop.services import backup

    found = backup.compare(desk.office, path)
    told = words.restore_next(found.info.made_at, found.info.made_by, found.there, found.now)
    box = messages.message_box(parent, words.RESTORE_ASK.format(file=path.name), told)
    go = box.addButton(words.RESTORE_DO, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    go.clicked.connect(lambda: restore(path))
    box.open()
    return box


class Safekeeping(QObject):
    """The window's commands for backups; every one of them runs in the background."""

    def __init__(self, desk: Desk, window: QWidget, backed_up: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._backed_up = backed_up
        self._changed = False
        self.box: QMessageBox | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.ask_automatic)
        desk.hub.saved.connect(self._note_change)

    def start(self) -> None:
        """Begin to ask; called after the first paint."""
        if self._desk.office.read_only is None:
            self._timer.start()

    @property
    def waits_for_backup(self) -> bool:
        """Whether something was saved that no backup has yet."""
        return self._changed and self._desk.office.read_only is None

    def ask_automatic(self) -> None:
        """One quiet question; a failure is said in the status line and asked again later."""
        if self._changed and not self._desk.jobs.busy:
            self._desk.jobs.start(
                words.BACKING_UP, self._automatic, self._automatic_done, self._automatic_failed, quiet=True
            )

    def before_end(self, then: Callable[[], object]) -> None:
        """The last backup of the day; the window closes afterwards, with or without it."""
        self._desk.jobs.start(words.BACKING_UP, self._automatic, lambda made: then(), lambda error: then())

    def choose_and_back_up(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from khenthuong_desktop.services import backup

        with messages.guard(self._window):
            name = f"khenthuong-{self._desk.office.clock():%Y-%m-%d}{backup.FILE_ENDING}"
            folder = self._desk.settings.get("backup.folder", str(Path.home()))
            chosen, _ = QFileDialog.getSaveFileName(
                self._window,
                words.BACKUP_TITLE,
                str(Path(folder) / name),
                words.BACKUP_FILTER.format(ending=backup.FILE_ENDING),
            )
            if chosen:
                self.back_up(chosen_file(chosen))

    def back_up(self, to: Path) -> None:
        from khenthuong_desktop.services import backup

        def work(progress: Progress) -> Path:
            backup.back_up(self._desk.office, to, progress)
            return to

        self._desk.settings.set("backup.folder", str(to.parent))
        self._desk.jobs.start(words.BACKING_UP, work, self._done, owner=self)

    def choose_and_restore(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from khenthuong_desktop.services import backup

        with messages.guard(self._window):
            folder = self._desk.settings.get("backup.folder", str(self._desk.office.folder.backups))
            filters = words.BACKUP_FILTER.format(ending=backup.FILE_ENDING)
            chosen, _ = QFileDialog.getOpenFileName(self._window, words.RESTORE_TITLE, folder, filters)
            if chosen:
                self.box = ask_to_restore(self._desk, self._window, Path(chosen), self.restore)

    def restore(self, path: Path) -> None:
        from khenthuong_desktop.services import backup

        def work(progress: Progress) -> Path:
            backup.restore_office(self._desk.office, path, progress)
            return path

        self._desk.jobs.start(words.RESTORING, work, self._restored, owner=self)

    def _automatic(self, progress: Progress) -> Path | None:
        from khenthuong_desktop.services import backup

        return backup.automatic(self._desk.office)

    def _automatic_done(self, made: Path | None) -> None:
        if made is not None:
            self._changed = False
            self._backed_up()

    def _automatic_failed(self, error: Exception) -> None:
        messages.report(error, self._window)

    def _done(self, to: Path) -> None:
        self._desk.say(words.BACKED_UP.format(file=to))
        self._backed_up()

    def _restored(self, path: Path) -> None:
        self._desk.hub.deliver()  # what is said of the step must not stand in the place of what follows
        self._desk.hub.everything()
        self._desk.say(words.RESTORED.format(file=path.name))

    def _note_change(self, committed: object) -> None:
        self._changed = True
