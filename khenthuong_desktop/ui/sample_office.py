"""An invented office to look around in: made beside the real data and opened in a window of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import window as words


def program(*arguments: str) -> tuple[str, list[str]]:
    """This program once more, as a command line."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, ["-m", "khenthuong_desktop", *arguments]


def start_detached(command: str, arguments: Sequence[str]) -> object:
    return QProcess.startDetached(command, list(arguments))


class SampleOffice(QObject):
    """Never mixed with the office's own data: another folder, another window."""

    def __init__(
        self, desk: Desk, window: QWidget, launch: Callable[[str, Sequence[str]], object] = start_detached
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._launch = launch
        self._process: QProcess | None = None

    @property
    def folder(self) -> DataFolder:
        root: Path = self._desk.office.folder.root
        return DataFolder(root.with_name(f"{root.name}-{words.SAMPLE_FOLDER}"))

    def open(self) -> None:
        """Show the sample, made first if it is not there yet."""
        if self.folder.database.exists():
            self._show()
        elif self._process is None:
            self._desk.say(words.MAKING_SAMPLE + "…")
            self._process = QProcess(self)
            self._process.finished.connect(self._made)
            self._process.errorOccurred.connect(lambda error: self._made(1))
            self._process.start(*program("--data", str(self.folder.root), "sample"))

    def _made(self, code: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return  # both signals come when the program could not be started at all
        process.deleteLater()
        if code == 0:
            self._show()
        else:
            next_step = words.SAMPLE_FAILED_NEXT.format(folder=self.folder.root)
            messages.show(self._window, words.SAMPLE_FAILED, next_step)

    def _show(self) -> None:
        self._launch(*program("--data", str(self.folder.root)))
        self._desk.say(words.SAMPLE_OPENED)
