"""The list of sticks that are plugged in, with a folder chosen beside them: where something is to be written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QListWidgetItem

from khenthuong_desktop.services import paper_copies
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.wording import papers_window as words

LINE = 30


class StickChoice(QObject):
    """Fills a list of a form; `none` is the label that says so when nothing is plugged in.

    Signals:
    changed(): another place is chosen, or what is plugged in was looked at anew.
    """

    changed = Signal()

    def __init__(
        self,
        shown: QListWidget,
        none: QLabel,
        *,
        sticks: Callable[[], tuple[Drive, ...]] = paper_copies.sticks,
        line: str = words.STICK,
    ) -> None:
        super().__init__(shown)
        self._shown, self._none, self._sticks, self._line = shown, none, sticks, line
        self.drives: tuple[Drive, ...] = ()
        self._folder: Drive | None = None
        none.setText(words.NO_STICK)
        shown.currentRowChanged.connect(lambda _row: self.changed.emit())

    def look_again(self) -> None:
        """What is plugged in now; what was chosen stays so where it is still there."""
        kept = self.current()
        self.drives = (*self._sticks(), *((self._folder,) if self._folder is not None else ()))
        blocked = self._shown.blockSignals(True)
        self._shown.clear()
        for drive in self.drives:
            line = words.FOLDER if drive is self._folder else self._line
            text = line.format(label=drive.label, path=drive.path, free=words.size(drive.free))
            item = QListWidgetItem(text)
            item.setToolTip(text)
            item.setSizeHint(QSize(0, LINE))
            self._shown.addItem(item)
        same = [n for n, drive in enumerate(self.drives) if kept is not None and drive.path == kept.path]
        self._shown.setCurrentRow(same[0] if same else 0 if self.drives else -1)
        self._shown.blockSignals(blocked)
        self._shown.setVisible(bool(self.drives))
        self._none.setVisible(not self.drives)
        self.changed.emit()

    def choose_folder(self) -> None:
        """Somewhere else than on what is plugged in."""
        if name := QFileDialog.getExistingDirectory(self._shown.window(), words.OTHER_FOLDER):
            self.take_folder(Path(name))

    def take_folder(self, folder: Path) -> None:
        """The folder below the sticks, chosen."""
        self._folder = paper_copies.folder(folder)
        self.look_again()
        self._shown.setCurrentRow(len(self.drives) - 1)

    def current(self) -> Drive | None:
        row = self._shown.currentRow()
        return self.drives[row] if 0 <= row < len(self.drives) else None
