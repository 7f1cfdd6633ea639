"""Cài đặt, Sao lưu: the backups there are, one more now or into a file, and the way back from any of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from khenthuong_desktop.services import settings
from khenthuong_desktop.ui import messages, safekeeping
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.jobs import Progress
from khenthuong_desktop.ui.models import backup_source
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.wording import settings_page as words
from khenthuong_desktop.wording import window as window_words

if TYPE_CHECKING:
    from khenthuong_desktop.services.backup import BackupInfo
    from khenthuong_desktop.ui.forms.ui_settings_page import Ui_SettingsPage


# No table, but those who tell of the last backup ask again.
BACKUPS = frozenset({"backups"})


class BackupSection(QObject):
    """Everything here runs in the background, with progress and Hủy in the status line."""

    def __init__(self, desk: Desk, form: Ui_SettingsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._office, self._form = desk, desk.office, form
        self.box: QMessageBox | None = None
        ways = [(words.BACK_UP_NOW, self.back_up_now)] if self._office.read_only is None else []
        empty = Empty(words.NO_BACKUPS, words.NO_BACKUPS_NEXT, ways)
        self.grid = Grid(desk, source=backup_source.source_of(self._office), empty=empty)
        grid_dialogs.attach(self.grid)
        form.backupGridLayout.addWidget(self.grid)
        self.grid.current_changed.connect(lambda row_id: self._follow_row())
        form.backupNowButton.clicked.connect(self.back_up_now)
        form.backupFileButton.clicked.connect(self.choose_and_back_up)
        form.verifyButton.clicked.connect(self.verify)
        form.restoreButton.clicked.connect(self.restore_current)
        form.restoreFileButton.clicked.connect(self.choose_and_restore)
        form.backupFolderEdit.setText(str(settings.value(self._office, settings.BACKUP_FOLDER)))
        form.backupFolderEdit.editingFinished.connect(self._keep_folder)
        form.backupFolderButton.clicked.connect(self._choose_folder)
        self._follow_row()

    def refresh(self) -> None:
        with messages.guard(self._form.backupSection):
            self.grid.refresh()
            self._form.backupFolderEdit.setText(str(settings.value(self._office, settings.BACKUP_FOLDER)))
            self._follow_row()

    def back_up_now(self) -> None:
        """One more into the data folder, whatever others there are."""
        from khenthuong_desktop.services import backup

        def work(progress: Progress) -> Path:
            return backup.before(self._office, backup.BY_HAND)

        self._desk.jobs.start(window_words.BACKING_UP, work, self._backed_up_here, owner=self)

    def choose_and_back_up(self) -> None:
        from khenthuong_desktop.services import backup

        with messages.guard(self._form.backupSection):
            name = f"khenthuong-{self._office.clock():%Y-%m-%d}{backup.FILE_ENDING}"
            chosen, _ = QFileDialog.getSaveFileName(
                self._form.backupSection.window(),
                window_words.BACKUP_TITLE,
                str(self._folder() / name),
                window_words.BACKUP_FILTER.format(ending=backup.FILE_ENDING),
            )
            if chosen:
                self.back_up(safekeeping.chosen_file(chosen))

    def back_up(self, to: Path) -> None:
        from khenthuong_desktop.services import backup

        def work(progress: Progress) -> Path:
            backup.back_up(self._office, to, progress)
            return to

        self._desk.jobs.start(window_words.BACKING_UP, work, self._backed_up, owner=self)

    def verify(self) -> None:
        """Read the chosen backup to its end, as a restore would."""
        from khenthuong_desktop.services import backup

        path = self._current()
        if path is None:
            self._desk.say(words.CHOOSE_ROW)
            return
        self._desk.jobs.start(words.VERIFYING, lambda progress: backup.verify(path), self._verified, owner=self)

    def restore_current(self) -> None:
        path = self._current()
        if path is None:
            self._desk.say(words.CHOOSE_ROW)
        else:
            self.ask_and_restore(path)

    def choose_and_restore(self) -> None:
        from khenthuong_desktop.services import backup

        with messages.guard(self._form.backupSection):
            filters = window_words.BACKUP_FILTER.format(ending=backup.FILE_ENDING)
            window = self._form.backupSection.window()
            title = window_words.RESTORE_TITLE
            chosen, _ = QFileDialog.getOpenFileName(window, title, str(self._folder()), filters)
            if chosen:
                self.ask_and_restore(Path(chosen))

    def ask_and_restore(self, path: Path) -> None:
        with messages.guard(self._form.backupSection):
            self.box = safekeeping.ask_to_restore(self._desk, self._form.backupSection, path, self.restore)

    def restore(self, path: Path) -> None:
        from khenthuong_desktop.services import backup

        def work(progress: Progress) -> Path:
            backup.restore_office(self._office, path, progress)
            return path

        self._desk.jobs.start(window_words.RESTORING, work, self._restored, owner=self)

    def _backed_up_here(self, path: Path) -> None:
        self.refresh()
        self.grid.show_record(path.name)
        self._desk.hub.changed.emit(BACKUPS)
        self._desk.say(words.BACKED_UP_HERE)

    def _backed_up(self, to: Path) -> None:
        self.refresh()
        self._desk.hub.changed.emit(BACKUPS)
        self._desk.say(window_words.BACKED_UP.format(file=to))

    def _verified(self, info: BackupInfo) -> None:
        rows = f"{backup_source.rows_in(info):,}".replace(",", ".")
        self._desk.say(words.BACKUP_VERIFIED.format(name=info.path.name, rows=rows))

    def _restored(self, path: Path) -> None:
        self._desk.hub.deliver()  # what was saved is told first, so that the sentence below stays
        self._desk.hub.everything()
        self.refresh()
        self._desk.say(window_words.RESTORED.format(file=path.name))

    def _current(self) -> Path | None:
        name = self.grid.current_row_id()
        return self._office.folder.backups / name if name else None

    def _follow_row(self) -> None:
        chosen = self._current() is not None
        writable = self._office.read_only is None
        self._form.verifyButton.setEnabled(chosen)
        self._form.restoreButton.setEnabled(chosen and writable)
        self._form.restoreFileButton.setEnabled(writable)
        self._form.backupNowButton.setEnabled(writable)
        self._form.backupFolderEdit.setEnabled(writable)
        self._form.backupFolderButton.setEnabled(writable)

    def _folder(self) -> Path:
        """The folder the office keeps backups in outside this PC, where it is there today."""
        kept = str(settings.value(self._office, settings.BACKUP_FOLDER))
        return Path(kept) if kept and Path(kept).is_dir() else Path.home()

    def _keep_folder(self) -> None:
        with messages.guard(self._form.backupSection):
            folder = self._form.backupFolderEdit.text().strip()
            settings.put(self._office, settings.BACKUP_FOLDER, folder)
            if folder and not Path(folder).is_dir():
                self._desk.hub.deliver()
                self._desk.say(words.NO_FOLDER.format(folder=folder))

    def _choose_folder(self) -> None:
        window = self._form.backupSection.window()
        chosen = QFileDialog.getExistingDirectory(window, self._form.backupFolderLabel.text(), str(self._folder()))
        if chosen:
            self._form.backupFolderEdit.setText(chosen)
            self._keep_folder()
