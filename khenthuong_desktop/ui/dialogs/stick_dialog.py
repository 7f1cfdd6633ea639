"""Ghi ra USB: the sticks that are plugged in, and whether one may be pulled out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.services import paper_copies
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.system.files import Written
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.shown_paper import Made, ShownPaper
from khenthuong_desktop.ui.forms.ui_stick_dialog import Ui_StickDialog
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.stick_choice import StickChoice
from khenthuong_desktop.wording import papers_window as words


class StickDialog(QDialog):
    """`sticks` tells what is plugged in; tests bring their own.

    Signals:
    written(): the file is on the stick.
    """

    written = Signal()

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
        self._desk, self._made = desk, made
        self._job: Job | None = None
        self._working = False
        self._form = Ui_StickDialog()
        self._form.setupUi(self)
        form = self._form
        form.workBar.setRange(0, 0)
        form.workBar.hide()
        self._sticks = StickChoice(form.sticksList, form.noStickLabel, sticks=sticks)
        for ending in paper.endings:
            form.formatCombo.addItem(f"{words.FORMATS[ending]} ({ending})", ending)
        form.nameEdit.setText(Path(paper_copies.file_name(paper.title, "")).name)
        form.againButton.clicked.connect(self.look_again)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.look_again)
        self._sticks.changed.connect(self._tell_what_is_there)
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
            self._sticks.look_again()
            self._form.writeButton.setEnabled(bool(self._sticks.drives))

    def choose_folder(self) -> None:
        """Somewhere else than on what is plugged in."""
        with messages.guard(self):
            self._sticks.choose_folder()
            self._form.writeButton.setEnabled(bool(self._sticks.drives))

    def take_folder(self, folder: Path) -> None:
        """The folder below the sticks, chosen."""
        self._sticks.take_folder(folder)
        self._form.writeButton.setEnabled(bool(self._sticks.drives))

    def target(self) -> Path | None:
        """The file it will be; None while that is not said."""
        drive, name = self._sticks.current(), self._form.nameEdit.text().strip()
        ending = str(self._form.formatCombo.currentData())
        if drive is None or not name:
            return None
        return drive.path / (name if name.lower().endswith(ending) else name + ending)

    def write(self) -> None:
        """Write, read back, and only then say that the stick may be pulled out, where it may."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            path, drive = self.target(), self._sticks.current()
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
                self.written.emit()

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
            self._form.writeButton.setEnabled(bool(self._sticks.drives))

    def _say(self, text: str, meaning: str) -> None:
        label = self._form.resultLabel
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("meaning", meaning)
        label.style().polish(label)
        label.setText(text)
