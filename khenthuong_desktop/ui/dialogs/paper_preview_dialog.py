"""The preview of a paper: its pages as they will be printed, and from there to the printer, a folder or a stick."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from khenthuong_desktop.system.files import Written
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import save_paper
from khenthuong_desktop.ui.dialogs.shown_paper import Made, ShownPaper, Steps
from khenthuong_desktop.ui.forms.ui_paper_preview_dialog import Ui_PaperPreviewDialog
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.pdf_pages import STEP, PdfPages, ZoomMode
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import papers_window as words

T = TypeVar("T")
TYPING_PAUSE_MS = 250
BETWEEN_STEPS = 0.1


def show(desk: Desk, paper: ShownPaper, parent: QWidget) -> PaperPreviewDialog:
    """Open the window; the pages come as soon as they are made."""
    dialog = PaperPreviewDialog(desk, paper, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class PaperPreviewDialog(QDialog):
    """While the pages are being made it shows how far they are; Hủy closes it.

    Signals:
    taken(): the pages went to a printer, a file or a stick.
    """

    taken = Signal()

    def __init__(self, desk: Desk, paper: ShownPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._paper = desk, paper
        self._made: Made | None = None
        self._job: Job | None = None
        self._working = False
        self.dialog: QDialog | None = None
        self._form = Ui_PaperPreviewDialog()
        self._form.setupUi(self)
        self.setWindowTitle(paper.title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.pages = PdfPages(self)
        self._form.pagesLayout.addWidget(self.pages)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._find)
        self._dress()
        self._connect()
        self._add_keys()
        keep_on_screen(self)
        desk.jobs.progressed.connect(self._progressed)
        desk.jobs.ended.connect(self._ended)
        self._start(words.MAKING, paper.make, self._show_pages)

    # Building

    def _dress(self) -> None:
        form = self._form
        form.stack.setCurrentWidget(form.makingPage)
        form.makingBar.setRange(0, 0)
        form.workBar.hide()
        form.cancelWorkButton.hide()
        form.missingLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.missingLabel.setText(self._paper.missing)
        form.missingLabel.setVisible(bool(self._paper.missing))
        form.missingLabel.setStyleSheet(
            f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; padding: 6px 10px;"
        )
        ways = ((form.pdfButton, ".pdf"), (form.wordButton, ".docx"), (form.excelButton, ".xlsx"))
        for button, ending in ways:
            button.setVisible(ending in self._paper.endings)
            button.clicked.connect(partial(self._choose_and_save, ending))
        hints: dict[QWidget, str] = {
            form.outButton: words.ZOOM_OUT_HINT,
            form.inButton: words.ZOOM_IN_HINT,
            form.zoomButton: words.ZOOM_HINT,
            form.widthButton: words.FIT_WIDTH_HINT,
            form.pageButton: words.FIT_PAGE_HINT,
            form.pageEdit: words.PAGE_HINT,
            form.previousButton: words.PREVIOUS_HINT,
            form.nextButton: words.NEXT_HINT,
            form.printButton: words.PRINT_HINT,
            form.pdfButton: words.PDF_HINT,
        }
        for widget, hint in hints.items():
            widget.setToolTip(hint)
        for button in (form.outButton, form.inButton, form.zoomButton):
            button.setAccessibleName(button.toolTip())
        for button in (form.outButton, form.inButton):
            button.setStyleSheet("font-size: 16px;")
        for button in (form.widthButton, form.pageButton):
            button.setStyleSheet(
                f"QPushButton:checked {{ background: {palette.SELECTION}; color: {palette.ACCENT_PRESSED}; }}"
            )
        self._allow(False)

    def _connect(self) -> None:
        form, pages = self._form, self.pages
        form.outButton.clicked.connect(lambda: pages.zoom_by(1 / STEP))
        form.inButton.clicked.connect(lambda: pages.zoom_by(STEP))
        form.widthButton.clicked.connect(lambda: pages.fit(ZoomMode.FitToWidth))
        form.pageButton.clicked.connect(lambda: pages.fit(ZoomMode.FitInView))
        sizes = QMenu(form.zoomButton)
        for percent in words.ZOOMS:
            sizes.addAction(words.ZOOM.format(percent=percent)).triggered.connect(
                lambda _checked=False, percent=percent: pages.zoom_to(percent / 100)
            )
        form.zoomButton.setMenu(sizes)
        form.pageEdit.returnPressed.connect(self._go_to_page)
        form.pageEdit.editingFinished.connect(self._judge_page)
        form.findEdit.textChanged.connect(lambda _text: self._typing.start())
        form.nextButton.clicked.connect(lambda: self.find_next(1))
        form.previousButton.clicked.connect(lambda: self.find_next(-1))
        form.cancelMakingButton.clicked.connect(self.reject)
        form.cancelWorkButton.clicked.connect(self._cancel)
        form.closeButton.clicked.connect(self.reject)
        form.printButton.clicked.connect(self.print)
        form.stickButton.clicked.connect(self.write_to_stick)
        pages.turned.connect(self._turned)
        pages.zoomed.connect(self._zoomed)
        pages.found.connect(self._tell_found)

    def _add_keys(self) -> None:
        pages, form = self.pages, self._form
        deeds: dict[Callable[[], object], tuple[str, ...]] = {
            lambda: pages.zoom_by(STEP): ("Ctrl++", "Ctrl+="),
            lambda: pages.zoom_by(1 / STEP): ("Ctrl+-",),
            lambda: pages.zoom_to(1.0): ("Ctrl+0",),
            lambda: pages.fit(ZoomMode.FitToWidth): ("Ctrl+2",),
            lambda: pages.fit(ZoomMode.FitInView): ("Ctrl+3",),
            lambda: _take(form.findEdit): ("Ctrl+F",),
            lambda: self.find_next(1): ("F3",),
            lambda: self.find_next(-1): ("Shift+F3",),
            lambda: _take(form.pageEdit): ("Ctrl+G",),
            form.printButton.click: ("Ctrl+P",),
            form.pdfButton.click: ("Ctrl+S",),
        }
        for deed, keys in deeds.items():
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(deed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, here = Qt.Key, self.focusWidget()
        if event.key() in (keys.Key_Return, keys.Key_Enter) and here is self._form.findEdit:
            self.find_next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and here is self._form.pageEdit:
            pass  # it has gone to the page; there is no button that Enter could mean
        elif event.key() == keys.Key_Escape and here in (self._form.findEdit, self._form.pageEdit):
            self.pages.setFocus()
            self._form.findEdit.clear()
            self._find()
            self._turned(self.pages.page)
        else:
            super().keyPressEvent(event)

    # Making the pages

    def _show_pages(self, made: Made) -> None:
        """The pages; or why there are none, with the ways that are left."""
        if made.problem is not None:
            self._failed(made.problem)
            self._made = made
            self._allow(True)
            return
        self._made = made
        self.pages.show_pdf(made.pdf)
        form = self._form
        form.stack.setCurrentWidget(form.pagesPage)
        form.countLabel.setText(words.PAGES.format(n=self.pages.count))
        self._allow(True)
        self._turned(1)
        self.pages.setFocus()

    def _allow(self, there: bool) -> None:
        """What can be done with pages, once there are any."""
        form = self._form
        for widget in (
            *(form.outButton, form.zoomButton, form.inButton, form.widthButton, form.pageButton, form.pageEdit),
            *(form.findEdit, form.previousButton, form.nextButton),
        ):
            widget.setEnabled(there and self.pages.count > 0)
        leaves = there and not self._paper.missing
        for widget in (form.printButton, form.pdfButton, form.stickButton):
            widget.setEnabled(leaves and self.pages.count > 0)
        form.wordButton.setEnabled(leaves)
        form.excelButton.setEnabled(leaves)

    # Pages, zoom, search

    def _go_to_page(self) -> None:
        page = self._page_typed()
        if page:
            self.pages.go(page)
            self.pages.setFocus()

    def _judge_page(self) -> None:
        """A page there is none of is told, and stands until another one is typed."""
        wrong = self._form.pageEdit.text().strip() != "" and not self._page_typed()
        self._wrong_page(wrong)
        if wrong:
            self._say(words.NO_SUCH_PAGE.format(of=self.pages.count))

    def _page_typed(self) -> int:
        typed = self._form.pageEdit.text().strip()
        page = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 7 else 0
        return page if 1 <= page <= self.pages.count else 0

    def _wrong_page(self, wrong: bool) -> None:
        edit = self._form.pageEdit
        edit.setProperty("look", "wrong" if wrong else "")
        edit.style().polish(edit)

    def _turned(self, page: int) -> None:
        if not self._form.pageEdit.hasFocus():
            self._form.pageEdit.setText(str(page))
            self._wrong_page(False)

    def _zoomed(self) -> None:
        mode = self.pages.zoomMode()
        self._form.zoomButton.setText(words.ZOOM.format(percent=round(self.pages.scale * 100)))
        self._form.widthButton.setChecked(mode == ZoomMode.FitToWidth)
        self._form.pageButton.setChecked(mode == ZoomMode.FitInView)

    def _find(self) -> None:
        self._typing.stop()
        self.pages.look_for(self._form.findEdit.text().strip())

    def find_next(self, way: int) -> None:
        """The next place with the text that is looked for, or the one before."""
        if self._typing.isActive():
            self._find()
        else:
            self.pages.find_next(way)

    def _tell_found(self) -> None:
        pages, wanted = self.pages, self._form.findEdit.text().strip()
        text = ""
        if wanted and pages.place >= 0:
            text = words.FOUND.format(n=pages.place + 1, of=pages.places)
        elif wanted:
            text = words.NOT_FOUND
        self._form.foundLabel.setText(text)

    # To the printer, a folder, a stick

    def print(self) -> None:
        """The picture of the sheet, and the printer."""
        from khenthuong_desktop.ui.dialogs.print_dialog import PrintDialog

        with messages.guard(self):
            if self._made is not None:
                dialog = PrintDialog(self._desk, self._paper, self._made.pdf, self.pages, self)
                dialog.accepted.connect(self.taken)
                self._open(dialog)

    def write_to_stick(self) -> None:
        from khenthuong_desktop.ui.dialogs.stick_dialog import StickDialog

        with messages.guard(self):
            if self._made is not None:
                dialog = StickDialog(self._desk, self._paper, self._made, self)
                dialog.written.connect(self.taken)
                self._open(dialog)

    def _choose_and_save(self, ending: str) -> None:
        with messages.guard(self):
            path = save_paper.choose_path(self._desk, self, self._paper.title, ending)
            if path is not None:
                self.save(path)

    def save(self, path: Path) -> None:
        """Write in the background; the old file stays as it was until the new one is whole."""
        made = self._made
        if made is None:
            return

        def saved(written: Written) -> None:
            save_paper.remember(self._desk, written.path)
            self._say(words.SAVED.format(path=written.path))
            self._desk.say(words.SAVED.format(path=written.path))
            self.taken.emit()

        self._say(words.SAVING.format(name=path.name))
        self._start(words.SAVING.format(name=path.name), lambda steps: made.write(path, steps), saved)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Work in the background

    def _start(self, title: str, work: Callable[[Steps], T], done: Callable[[T], object]) -> None:
        form = self._form
        if self._made is not None:
            form.workBar.setRange(0, 0)
            form.workBar.show()
            form.cancelWorkButton.show()
            self._allow(False)
        self._working = True
        job = self._desk.jobs.start(title, lambda progress: work(steps_of(progress)), done, self._failed, owner=self)
        if self._working:  # not where the work was done at once
            self._job = job

    def _progressed(self, n: int, of: int, _text: str) -> None:
        form = self._form
        if not self._working:
            return
        bar = form.workBar if self._made is not None else form.makingBar
        bar.setRange(0, of)
        bar.setValue(n)
        if self._made is None:
            form.makingLabel.setText(words.making(n, of))

    def _ended(self, job: Job) -> None:
        if job.owner is not self:
            return
        self._job, self._working = None, False
        self._form.workBar.hide()
        self._form.cancelWorkButton.hide()
        if job.progress.cancelled:
            self._say("")
        if self._made is not None:
            self._allow(True)

    def _failed(self, error: Exception) -> None:
        self._say("")
        if self._made is None:
            self._form.makingBar.hide()
            self._form.makingLabel.setText("")
            self._form.cancelMakingButton.setText(self._form.closeButton.text())
        messages.report(error, self)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages: where the pages would be, or in the line below them."""
        text = f"{what} {next_step}".strip()
        if self._made is None:
            label = self._form.makingLabel
            label.setWordWrap(True)
            label.setProperty("look", "wrong")
            label.style().polish(label)
            label.setText(text)
        else:
            self._say(text, wrong=True)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        label = self._form.saidLabel
        label.setProperty("look", "wrong" if wrong else "second")
        label.style().polish(label)
        label.setText(text)

    def done(self, result: int) -> None:
        """Whoever closes the window does not wait for the rest."""
        self._cancel()
        super().done(result)


def steps_of(progress: Progress, clock: Callable[[], float] = time.monotonic) -> Steps:
    """Steps of a renderer, told to the window ten times a second and not for every row: what the window paints in
    between, the pages wait for."""
    told = clock()

    def step(n: int, of: int) -> None:
        nonlocal told
        now = clock()
        if progress.cancelled or now - told >= BETWEEN_STEPS:
            told = now
            progress.step(n, of)

    return step


def _take(field: QWidget) -> None:
    """Give a field the keyboard, ready to be typed over."""
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    select = getattr(field, "selectAll", None)
    if select is not None:
        select()
