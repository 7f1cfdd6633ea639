"""Printing: the picture follows what is chosen, wrong numbers are told and print nothing, and the PC remembers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.dialogs.print_dialog import PrintDialog
from khenthuong_desktop.ui.widgets.page_printing import Wish
from khenthuong_desktop.wording import papers_window as words
from tests.ui.pdf_making import pdf_of, shown

NAMES = ["HP LaserJet (tầng 2)", "Canon LBP 2900"]


class Printers:
    """Two printers that print into files."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "ra.pdf"

    def make(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return printer

    def pages(self) -> int:
        document = QPdfDocument()
        document.load(str(self.file))
        return document.pageCount()


@pytest.fixture
def printers(tmp_path: Path) -> Printers:
    return Printers(tmp_path)


@pytest.fixture
def preview(desk: Desk, qtbot: QtBot) -> Iterator[PaperPreviewDialog]:
    made = PaperPreviewDialog(desk, shown(pdf_of(["một", "hai", "ba", "bốn"], lying=[1])))
    qtbot.addWidget(made)
    made.show()
    yield made


def opened(preview: PaperPreviewDialog, printers: Printers, names: list[str] = NAMES) -> PrintDialog:
    assert preview._made is not None
    dialog = PrintDialog(
        preview._desk,
        preview._paper,
        preview._made.pdf,
        preview.pages,
        preview,
        names=lambda: names,
        make=printers.make,
    )
    dialog.show()
    return dialog


def test_some_pages_some_copies(preview: PaperPreviewDialog, printers: Printers) -> None:
    dialog = opened(preview, printers)
    form = dialog._form
    form.copiesEdit.setText("2")
    form.someRadio.setChecked(True)
    form.rangeEdit.setText("2-3")
    assert form.sumLabel.text() == words.sheets(2, 2)
    assert dialog.sheet._size.width() > dialog.sheet._size.height()  # the first of them lies
    assert dialog.sheet.accessibleName() == words.SHEET_NAME.format(n=2)
    form.printButton.click()
    assert not dialog.isVisible() and printers.pages() == 4


def test_the_page_that_is_looked_at(preview: PaperPreviewDialog, printers: Printers) -> None:
    preview.pages.go(3)
    dialog = opened(preview, printers)
    dialog._form.currentRadio.setChecked(True)
    assert dialog.wish() == Wish((3,))
    assert "(3)" in dialog._form.currentRadio.text()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        *(("copiesEdit", text) for text in ("", "0", "hai", "1000", "-1")),
        *(("rangeEdit", text) for text in ("", "5", "hai")),
        *(("rightEdit", text) for text in ("xa", "31", "nan")),
        ("downEdit", "1,2,3"),
    ],
)
def test_what_cannot_be_printed_is_told_at_its_field(
    preview: PaperPreviewDialog, printers: Printers, field: str, text: str
) -> None:
    dialog = opened(preview, printers)
    form = dialog._form
    form.someRadio.setChecked(field == "rangeEdit")
    edit = getattr(form, field)
    edit.setText(text)
    form.printButton.click()
    assert dialog.isVisible() and not printers.file.exists()
    assert edit.property("look") == "wrong" and form.problemLabel.isVisible()
    edit.setText("1")
    assert not form.problemLabel.isVisible() and not edit.property("look")


def test_printer_and_sides_of_this_kind_and_the_shift_of_the_printer_are_remembered(
    preview: PaperPreviewDialog, printers: Printers
) -> None:
    dialog = opened(preview, printers)
    form = dialog._form
    form.printerCombo.setCurrentIndex(1)
    form.sidesCombo.setCurrentIndex(form.sidesCombo.findData("long"))
    form.rightEdit.setText("1,5")
    form.downEdit.setText("-2")
    form.rangeEdit.setText("1")
    form.copiesEdit.setText("2")
    form.printButton.click()
    again = opened(preview, printers)
    form = again._form
    assert form.printerCombo.currentText() == NAMES[1]
    assert again.wish() == Wish((1, 2, 3, 4), 1, "long", (1.5, -2.0))
    form.printerCombo.setCurrentIndex(0)
    assert (form.rightEdit.text(), form.downEdit.text()) == ("0", "0")
    gone = opened(preview, printers, NAMES[:1])  # the other one is not there today
    assert gone._form.printerCombo.currentText() == NAMES[0]


def test_a_pc_without_a_printer_says_so(preview: PaperPreviewDialog, printers: Printers) -> None:
    form = opened(preview, printers, [])._form
    assert form.noPrinterLabel.isVisible() and not form.printButton.isEnabled()
