"""Ghi ra USB: the sticks that are plugged in, and whether one may be pulled out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from khenthuong_desktop.services import paper_copies
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.system.files import Written
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.shown_paper import Made, ShownPaper
from khenthuong_desktop.ui.forms.ui_stick_dialog import Ui_StickDialog
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import papers_window as words

LINE = 30


class StickDialog(QDialog):
    """`sticks` tells what is plugged in; tests bring their own."""

    def __init__(
        self,
        desk: Desk,
        paper: ShownPaper,
        made: Made,
        parent: QWidget | None = None,
        *,
        sticks: Callable[[], tuple[Drive, ...]] = paper_copies.sticks,
    ) -> None:
        super().__init__(parent)
        self._desk, self._made, self._sticks = desk, made, sticks
        self._job: Job | None = None
        self._working = False
        self._drives: tuple[Drive, ...] = ()
        self._folder: Drive | None = None
        self._form = Ui_StickDialog()
        self._form.setupUi(self)
        form = self._form
        form.workBar.setRange(0, 0)
        form.workBar.hide()
        form.noStickLabel.setText(words.NO_STICK)
        for ending in paper.endings:
            form.formatCombo.addItem(f"{words.FORMATS[ending]} ({ending})", ending)
        form.nameEdit.setText(Path(paper_copies.file_name(paper.title, "")).name)
        form.againButton.clicked.connect(self.look_again)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.look_again)
        form.sticksList.currentRowChanged.connect(lambda _row: self._tell_what_is_there())
        form.nameEdit.textChanged.connect(lambda _text: self._tell_what_is_there())
        form.formatCombo.currentIndexChanged.connect(lambda _row: self._tell_what_is_there())
        form.folderButton.clicked.connect(self.choose_folder)
        form.writeButton.clicked.connect(self.write)
        form.closeButton.clicked.connect(self.reject)
        desk.jobs.ended.connect(self._ended)
        self.look_again()
        keep_on_screen(self)

    def look_again(self) -> None:
        """What is plugged in now."""
        with messages.guard(self):
            form = self._form
            kept = self._drive()
            self._drives = (*self._sticks(), *((self._folder,) if self._folder is not None else ()))
            form.sticksList.clear()
            for drive in self._drives:
                line = words.FOLDER if drive is self._folder else words.STICK
                text = line.format(label=drive.label, path=drive.path, free=words.size(drive.free))
                item = QListWidgetItem(text)
                item.setSizeHint(QSize(0, LINE))
                form.sticksList.addItem(item)
            same = [n for n, drive in enumerate(self._drives) if kept is not None and drive.path == kept.path]
            form.sticksList.setCurrentRow(same[0] if same else 0 if self._drives else -1)
            form.sticksList.setVisible(bool(self._drives))
            form.noStickLabel.setVisible(not self._drives)
            form.writeButton.setEnabled(bool(self._drives))

    def choose_folder(self) -> None:
        """Somewhere else than on what is plugged in."""
        with messages.guard(self):
            if name := QFileDialog.getExistingDirectory(self, words.OTHER_FOLDER):
                self.take_folder(Path(name))

    def take_folder(self, folder: Path) -> None:
        """The folder below the sticks, chosen."""
        self._folder = paper_copies.folder(folder)
        self.look_again()
        self._form.sticksList.setCurrentRow(len(self._drives) - 1)

    def target(self) -> Path | None:
        """The file it will be; None while that is not said."""
        drive, name = self._drive(), self._form.nameEdit.text().strip()
        ending = str(self._form.formatCombo.currentData())
        if drive is None or not name:
            return None
        return drive.path / (name if name.lower().endswith(ending) else name + ending)

    def write(self) -> None:
        """Write, read back, and only then say that the stick may be pulled out, where it may."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            path, drive = self.target(), self._drive()
            if path is None or drive is None:
                self._say(words.NO_STICK_CHOSEN if drive is None else words.NAME_NEEDED, "wrong")
                return
            made = self._made

            def work(progress: Progress) -> tuple[Written, bool]:
                written = made.write(path, lambda _n, _of: progress.step(0))
                return written, paper_copies.may_unplug(written)

            def done(result: tuple[Written, bool]) -> None:
                written, safe = result
                sentence = (words.SAFE if safe else words.NOT_SAFE).format(name=written.path.name, label=drive.label)
                if not drive.removable:  # nothing to pull out
                    sentence = words.SAVED.format(path=written.path)
                self.look_again()
                self._say(sentence, "good" if safe or not drive.removable else "look")
                self._desk.say(sentence)

            self._say(words.WRITING_STICK.format(name=path.name), "")
            self._form.writeButton.setEnabled(False)
            self._form.workBar.show()
            self._working = True
            job = self._desk.jobs.start(words.SAVING.format(name=path.name), work, done, self._failed, owner=self)
            if self._working:
                self._job = job

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._say(f"{what} {next_step}".strip(), "wrong")

    def done(self, result: int) -> None:
        """Whoever closes the dialog does not wait for the rest; a half-written file does not stay."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _drive(self) -> Drive | None:
        row = self._form.sticksList.currentRow()
        return self._drives[row] if 0 <= row < len(self._drives) else None

    def _tell_what_is_there(self) -> None:
        path = self.target()
        there = path is not None and path.exists()
        self._say(words.REPLACES.format(name=path.name) if there and path else "", "look")

    def _failed(self, error: Exception) -> None:
        self._say("", "")
        messages.report(error, self)

    def _ended(self, job: Job) -> None:
        if job.owner is self:
            self._job, self._working = None, False
            self._form.workBar.hide()
            self._form.writeButton.setEnabled(bool(self._drives))

    def _say(self, text: str, meaning: str) -> None:
        label = self._form.resultLabel
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("meaning", meaning)
        label.style().polish(label)
        label.setText(text)
