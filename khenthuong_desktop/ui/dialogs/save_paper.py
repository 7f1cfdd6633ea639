"""Where a paper is to be saved: the folder of the last time, and a name made of what the paper is called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_copies
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import papers_window as words

FOLDER = "papers.folder"


def choose_path(desk: Desk, parent: QWidget, title: str, ending: str) -> Path | None:
    """Ask for the file; None where nobody wants one."""
    kept = Path(str(desk.settings.get(FOLDER) or Path.home()))
    start = (kept if kept.is_dir() else Path.home()) / paper_copies.file_name(title, ending)
    name = words.FORMATS[ending]
    chosen, _ = QFileDialog.getSaveFileName(
        parent, words.SAVE_TITLE.format(format=name), str(start), words.SAVE_FILTER.format(format=name, ending=ending)
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() != ending:
        path = path.with_name(path.name + ending)
        if path.exists():  # nobody was asked about this one
            raise UserError("paper.name_taken", name=path.name)
    return path


def remember(desk: Desk, path: Path) -> None:
    """The next paper goes to the same folder."""
    desk.settings.set(FOLDER, str(path.parent))
