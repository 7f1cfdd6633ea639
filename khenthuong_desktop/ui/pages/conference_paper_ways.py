"""The ways out of the program that a paper of a conference has: looked at, printed, saved, taken along, written on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.services import conference_drafts, paper_names, paper_preview, papers
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import conference_papers_tab as words
from khenthuong_desktop.wording import papers_window as window_words

if TYPE_CHECKING:
    from pathlib import Path

    from khenthuong_desktop.system.files import Written
    from khenthuong_desktop.ui.dialogs.shown_paper import Made, ShownPaper
    from khenthuong_desktop.ui.jobs import Job, Progress


class PaperWays(QObject):
    """Signals:
    working(bool): pages or a file are being made, or no longer.
    closed(): a dialog has been closed, the keyboard goes back.
    """

    working = Signal(bool)
    closed = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.dialog: QDialog | None = None
        desk.jobs.ended.connect(self._ended)

    def preview(self, paper: ShownPaper) -> None:
        """The pages, as they will be printed."""
        self._desk.jobs.start("", lambda _progress: paper_preview.load(), quiet=True)
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog

        self.dialog = paper_preview_dialog.show(self._desk, paper, self._page.window())
        self.dialog.finished.connect(lambda _result: self.closed.emit())

    def print(self, paper: ShownPaper) -> None:
        """Straight to the printer's dialog, which shows the sheet."""
        from khenthuong_desktop.ui.dialogs.print_dialog import PrintDialog
        from khenthuong_desktop.ui.widgets.pdf_pages import PdfPages

        def opened(made: Made) -> None:
            if made.problem is not None:
                raise made.problem
            pages = PdfPages(self._page)
            pages.hide()
            pages.show_pdf(made.pdf)
            dialog = PrintDialog(self._desk, paper, made.pdf, pages, self._page.window())
            dialog.finished.connect(pages.deleteLater)
            self._open(dialog)

        self._make(paper, opened)

    def write_to_stick(self, paper: ShownPaper) -> None:
        from khenthuong_desktop.ui.dialogs.stick_dialog import StickDialog

        self._make(paper, lambda made: self._open(StickDialog(self._desk, paper, made, self._page.window())))

    def choose_and_save(self, title: str, name: str, choices: dict[str, Any], ending: str) -> None:
        from khenthuong_desktop.ui.dialogs import save_paper

        path = save_paper.choose_path(self._desk, self._page, title, ending)
        if path is not None:
            self.save(name, choices, path)

    def save(self, name: str, choices: dict[str, Any], path: Path) -> None:
        """Write the file in the background; an old one stays as it was until the new one is whole."""
        from khenthuong_desktop.ui.dialogs import save_paper

        office = self._desk.office

        def work(progress: Progress) -> Written:
            return papers.export(office, name, path, progress=progress.step, **choices)

        def saved(written: Written) -> None:
            save_paper.remember(self._desk, written.path)
            self._desk.say(window_words.SAVED.format(path=written.path))

        self._begin(window_words.SAVING.format(name=path.name), work, saved)

    def draft(self, name: str, conference_id: str) -> None:
        """The same, to be written on, sent for signature, numbered; it is kept when it is saved there, not before."""
        from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog

        begun = conference_drafts.begun(self._desk.office, name, conference_id)
        dialog = PaperDialog(self._desk, begun.kind, begun=begun, parent=self._page.window())
        dialog.accepted.connect(self._desk.hub.deliver)
        dialog.accepted.connect(lambda: self._desk.say(words.DRAFTED.format(title=paper_names.title(name))))
        self._open(dialog)

    def _make(self, paper: ShownPaper, done: Callable[[Made], object]) -> None:
        """Make the pages in the background, then go on."""
        from khenthuong_desktop.ui.dialogs.paper_preview_dialog import steps_of

        title = words.MAKING.format(title=paper.title)
        self._begin(title, lambda progress: paper.make(steps_of(progress)), done)

    def _begin(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        self.working.emit(True)
        self._desk.jobs.start(title, work, done, owner=self._page)

    def _ended(self, job: Job) -> None:
        if job.owner is self._page:
            self.working.emit(False)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _result: self.closed.emit())
        dialog.open()
