"""In: a picture of the sheet, and which printer, how many, which pages, on which sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from khenthuong_desktop.domain.page_ranges import pages_of
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_print_dialog import Ui_PrintDialog
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.widgets import page_printing
from khenthuong_desktop.ui.widgets.page_printing import Wish
from khenthuong_desktop.ui.widgets.pdf_pages import PdfPages
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.sheet_picture import SheetPicture
from khenthuong_desktop.wording import papers_window as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.dialogs.shown_paper import ShownPaper

KINDS: Final = "print.kinds"  # kind of paper -> printer and sides of the last time
SHIFTS: Final = "print.shifts"  # printer -> millimetres to the right and down
MOST_COPIES: Final = 999
MOST_SHIFT: Final = 30.0
MM_PER_POINT: Final = 25.4 / 72
PICTURE: Final = QSize(900, 900)


def printers() -> list[str]:
    """The printers of this PC, the usual one first."""
    names = list(QPrinterInfo.availablePrinterNames())
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != usual)


def printer_of(name: str) -> QPrinter:
    """A printer by its name, at its own fineness."""
    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


class PrintDialog(QDialog):
    """`names` and `make` are the printers of this PC; tests bring their own."""

    def __init__(
        self,
        desk: Desk,
        paper: ShownPaper,
        pdf: bytes,
        pages: PdfPages,
        parent: QWidget | None = None,
        *,
        names: Callable[[], list[str]] | None = None,
        make: Callable[[str], QPrinter] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._paper, self._pdf, self._pages = desk, paper, pdf, pages
        self._make = make or printer_of
        self._job: Job | None = None
        self._working = False
        self._edges = QMarginsF()
        self._shown_page = 0
        self._form = Ui_PrintDialog()
        self._form.setupUi(self)
        self.sheet = SheetPicture(self)
        self._form.sheetLayout.addWidget(self.sheet)
        self._fill((names or printers)())
        self._connect()
        self._choose_printer()
        keep_on_screen(self)

    # Building

    def _fill(self, names: list[str]) -> None:
        form = self._form
        form.problemLabel.hide()
        form.printerCombo.addItems(names)
        form.noPrinterLabel.setText(words.NO_PRINTER)
        form.noPrinterLabel.setVisible(not names)
        form.printerCombo.setEnabled(bool(names))
        form.printButton.setEnabled(bool(names))
        for sides, text in words.SIDES.items():
            form.sidesCombo.addItem(text, sides)
        kept = self._desk.settings.get(KINDS, {}).get(self._paper.kind, {})
        form.printerCombo.setCurrentIndex(max(0, form.printerCombo.findText(str(kept.get("printer", "")))))
        form.sidesCombo.setCurrentIndex(max(0, form.sidesCombo.findData(str(kept.get("sides", "")))))
        form.copiesEdit.setText("1")
        form.currentRadio.setText(f"{form.currentRadio.text()} ({self._pages.page})")

    def _connect(self) -> None:
        form = self._form
        form.printerCombo.currentIndexChanged.connect(lambda _row: self._choose_printer())
        for field in (form.copiesEdit, form.rangeEdit, form.rightEdit, form.downEdit):
            field.textChanged.connect(lambda _text: self._look())
        form.rangeEdit.textEdited.connect(lambda _text: form.someRadio.setChecked(True))
        form.someRadio.clicked.connect(lambda _checked=False: form.rangeEdit.setFocus())
        for radio in (form.allRadio, form.currentRadio, form.someRadio):
            radio.toggled.connect(lambda _on: self._look())
        form.printButton.clicked.connect(self.print)
        form.cancelButton.clicked.connect(self.reject)
        self._desk.jobs.ended.connect(self._ended)
        self._desk.jobs.progressed.connect(self._progressed)

    # What is asked for

    def _choose_printer(self) -> None:
        """Each printer is out by its own millimetres, and has its own edges."""
        form, name = self._form, self._form.printerCombo.currentText()
        right, down = self._desk.settings.get(SHIFTS, {}).get(name, (0, 0))
        form.rightEdit.setText(_figure(right))
        form.downEdit.setText(_figure(down))
        self._edges = QMarginsF()
        if name:
            layout = self._make(name).pageLayout()
            layout.setUnits(QPageLayout.Unit.Millimeter)
            self._edges = layout.minimumMargins()
        self._look()

    def wish(self, *, final: bool = True) -> Wish | None:
        """What is asked for; None, and what is wrong marked, where it cannot be done. While somebody still types
        (not `final`) an empty field is no fault yet."""
        form = self._form
        copies = _whole(form.copiesEdit.text())
        right, down = _millimetres(form.rightEdit.text()), _millimetres(form.downEdit.text())
        pages = self._wanted()
        wrong: list[tuple[QLineEdit, str]] = []
        if not 1 <= copies <= MOST_COPIES:
            wrong.append((form.copiesEdit, words.COPIES_WRONG.format(most=MOST_COPIES)))
        if not pages:
            wrong.append((form.rangeEdit, words.RANGE_WRONG.format(of=self._pages.count)))
        for edit, shift in ((form.rightEdit, right), (form.downEdit, down)):
            if shift is None:
                wrong.append((edit, words.SHIFT_WRONG.format(most=round(MOST_SHIFT))))
        stopped = bool(wrong)
        wrong = [(edit, told) for edit, told in wrong if final or edit.text().strip()]
        self._mark([edit for edit, _ in wrong])
        form.problemLabel.setText(wrong[0][1] if wrong else "")
        form.problemLabel.setVisible(bool(wrong))
        if stopped or right is None or down is None:
            return None
        return Wish(pages, copies, str(form.sidesCombo.currentData()), (right, down))

    def _wanted(self) -> tuple[int, ...]:
        form = self._form
        if form.currentRadio.isChecked():
            return (self._pages.page,)
        if form.someRadio.isChecked():
            return pages_of(form.rangeEdit.text(), self._pages.count)
        return tuple(range(1, self._pages.count + 1))

    def _mark(self, wrong: list[QLineEdit]) -> None:
        form = self._form
        for edit in (form.copiesEdit, form.rangeEdit, form.rightEdit, form.downEdit):
            look = "wrong" if edit in wrong else ""
            if (edit.property("look") or "") != look:
                edit.setProperty("look", look)
                edit.style().polish(edit)

    def _look(self) -> None:
        """The picture and the sum follow what is typed."""
        wish = self.wish(final=False)
        if wish is None:
            self._form.sumLabel.clear()
            return
        self._form.sumLabel.setText(words.sheets(len(wish.pages), wish.copies))
        if wish.pages[0] != self._shown_page:
            self._shown_page = wish.pages[0]
            points = self._pages.pdf.pagePointSize(self._shown_page - 1)
            size = points.scaled(QSizeF(PICTURE), Qt.AspectRatioMode.KeepAspectRatio).toSize()
            picture = self._pages.picture(self._shown_page, size)
            self.sheet.show_page(picture, points * MM_PER_POINT, words.SHEET_NAME.format(n=self._shown_page))
        lying = self._pages.pdf.pagePointSize(self._shown_page - 1)
        edges = self._edges
        if lying.width() > lying.height():  # the sheet goes through the printer upright
            edges = QMarginsF(edges.bottom(), edges.left(), edges.top(), edges.right())
        self.sheet.show_printer(wish.shift, edges)

    # Printing

    def print(self) -> None:
        """Print in the background; the dialog stays until the printer has all of it."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            wish, name = self.wish(), self._form.printerCombo.currentText()
            if wish is None or not name:
                return
            self._remember(name, wish)
            printer, pdf = self._make(name), self._pdf
            printer.setDocName(self._paper.title)

            def work(progress: Progress) -> int:
                return page_printing.print_pages(printer, pdf, wish, progress.step)

            self._form.printButton.setEnabled(False)
            self._working = True
            job = self._desk.jobs.start(words.PRINTING, work, self._printed, owner=self)
            if self._working:
                self._job = job

    def _remember(self, name: str, wish: Wish) -> None:
        settings = self._desk.settings
        kinds = settings.get(KINDS, {})
        settings.set(KINDS, {**kinds, self._paper.kind: {"printer": name, "sides": wish.sides}})
        settings.set(SHIFTS, {**settings.get(SHIFTS, {}), name: list(wish.shift)})

    def _progressed(self, n: int, of: int, _text: str) -> None:
        if self._working and of:
            self._form.sumLabel.setText(words.printing(n, of))

    def _ended(self, job: Job) -> None:
        if job.owner is self:
            self._job, self._working = None, False
            self._form.printButton.setEnabled(True)

    def _printed(self, pages: int) -> None:
        self._desk.say(words.printed(pages, self._form.printerCombo.currentText()))
        self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def done(self, result: int) -> None:
        """Whoever closes the dialog stops the printer."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)


def _whole(text: str) -> int:
    typed = text.strip()
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 5 else 0


def _millimetres(text: str) -> float | None:
    try:
        shift = float(text.strip().replace(",", ".") or "0")
    except ValueError:
        return None
    return shift if -MOST_SHIFT <= shift <= MOST_SHIFT else None


def _figure(millimetres: object) -> str:
    return f"{millimetres:g}".replace(".", ",") if isinstance(millimetres, int | float) else "0"
