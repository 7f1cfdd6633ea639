"""What comes out of the printer: every page of its size, sharp, from the corner of the sheet, moved as was asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.ui.jobs import Cancelled
from khenthuong_desktop.ui.widgets.page_printing import Wish, print_pages
from tests.ui.pdf_making import pdf_of

A4_MM = (210, 297)


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def unwatched(n: int, of: int) -> None:
    """Nobody watches."""


def printed(tmp_path: Path, wish: Wish, pdf: bytes, step: Callable[[int, int], object] = unwatched) -> QPdfDocument:
    path = tmp_path / "ra.pdf"
    print_pages(printer_to(path), pdf, wish, step)
    document = QPdfDocument()
    document.load(str(path))
    return document


def dark_corner(document: QPdfDocument, page: int = 0) -> tuple[float, float]:
    """Where the black square of a page begins, in millimetres."""
    points = document.pagePointSize(page)
    image = document.render(page, QSize(round(points.width() * 4), round(points.height() * 4)))
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    middle = round(5 * 72 / 25.4 * 4)

    def dark(x: int, y: int) -> bool:
        colour = image.pixelColor(x, y)
        return colour.alpha() > 128 and colour.lightness() < 128

    left = next(x for x in range(image.width()) if dark(x, middle + round(3 * 72 / 25.4 * 4)))
    top = next(y for y in range(image.height()) if dark(middle + round(3 * 72 / 25.4 * 4), y))
    return (left / 4 / 72 * 25.4, top / 4 / 72 * 25.4)


def test_pages_and_copies(tmp_path: Path, qapp: object) -> None:
    pdf = pdf_of(["một", "hai", "ba"], lying=[1])
    seen: list[tuple[int, int]] = []
    out = printed(tmp_path, Wish((2, 3), copies=2), pdf, lambda n, of: seen.append((n, of)))
    lying = [out.pagePointSize(page).width() > out.pagePointSize(page).height() for page in range(out.pageCount())]
    assert lying == [True, False, True, False]
    assert seen == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_full_size_from_the_corner_of_the_sheet(tmp_path: Path, qapp: object) -> None:
    out = printed(tmp_path, Wish((1,)), pdf_of(["một"]))
    points = out.pagePointSize(0)
    assert (points.width() / 72 * 25.4, points.height() / 72 * 25.4) == pytest.approx(A4_MM, abs=0.5)
    assert dark_corner(out) == pytest.approx((0, 0), abs=0.3)


def test_the_printers_own_shift(tmp_path: Path, qapp: object) -> None:
    out = printed(tmp_path, Wish((1,), shift=(2.5, 4.0)), pdf_of(["một"]))
    assert dark_corner(out) == pytest.approx((2.5, 4.0), abs=0.3)


def test_at_least_300_dots_an_inch(tmp_path: Path, qapp: object) -> None:
    printed(tmp_path, Wish((1,)), pdf_of(["một"]))
    widths = [int(found) for found in re.findall(rb"/Width (\d+)", (tmp_path / "ra.pdf").read_bytes())]
    assert widths and min(widths) >= 210 / 25.4 * 300 - 1


def test_hủy_stops_it(tmp_path: Path, qapp: object) -> None:
    def stop(n: int, of: int) -> None:
        if n == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        printed(tmp_path, Wish((1, 2, 3)), pdf_of(["một", "hai", "ba"]), stop)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(UserError) as told:
        print_pages(printer_to(tmp_path / "khong co" / "ra.pdf"), pdf_of(["một"]), Wish((1,)), unwatched)
    assert told.value.code == "paper.print_failed"
