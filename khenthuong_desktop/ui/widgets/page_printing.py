"""Pages of a PDF onto a printer, as pictures of the printer's own fineness but never less than 300 dots an inch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from khenthuong_desktop.errors import UserError

LEAST_DPI: Final = 300
MOST_DPI: Final = 600  # finer than anybody sees, and four times what the spooler has to carry
BAND: Final = 800  # lines of a page drawn at a time: a whole page of 600 dots an inch takes 140 MB

SIDES: Final = {
    "one": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be printed: pages from 1; `shift` in millimetres to the right and down."""

    pages: Sequence[int]
    copies: int = 1
    sides: str = "one"
    shift: tuple[float, float] = (0.0, 0.0)


def print_pages(printer: QPrinter, pdf: bytes, wish: Wish, step: Callable[[int, int], object]) -> int:
    """Print; gives how many pages were sent. `step` raising stops it and takes back what was sent."""
    document, source = QPdfDocument(), QBuffer()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(source)
    printer.setFullPage(True)  # from the corner of the sheet: the margins are the paper's own
    printer.setDuplex(SIDES[wish.sides])
    itself = printer.supportsMultipleCopies()
    if itself:
        printer.setCopyCount(wish.copies)
        printer.setCollateCopies(True)
    pages = list(wish.pages) * (1 if itself else wish.copies)
    painter = QPainter()
    try:
        for number, page in enumerate(pages):
            step(number, len(pages))
            _lay(printer, document.pagePointSize(page - 1))
            if not (printer.newPage() if number else painter.begin(printer)):
                raise UserError("paper.print_failed", printer=printer.printerName())
            _draw(painter, printer, document, page - 1, wish.shift)
        painter.end()
    except BaseException:
        printer.abort()
        if painter.isActive():
            painter.end()
        raise
    finally:
        document.close()
    step(len(pages), len(pages))
    return len(pages)


def _lay(printer: QPrinter, points: QSizeF) -> None:
    """The sheet of a page: of its size, upright or lying."""
    lying = points.width() > points.height()
    size = QPageSize(
        QSizeF(points.transposed() if lying else points),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int, shift: tuple[float, float]) -> None:
    points, device = document.pagePointSize(page), printer.resolution()
    fine = min(max(device, LEAST_DPI), MOST_DPI)
    whole = QSize(round(points.width() / 72 * fine), round(points.height() / 72 * fine))
    scale = device / fine
    left, top = (millimetres / 25.4 * device for millimetres in shift)
    for first in range(0, whole.height(), BAND):
        band = QSize(whole.width(), min(BAND, whole.height() - first))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(QRect(0, first, band.width(), band.height()))
        drawn = document.render(page, band, options)
        picture = QImage(band, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        over = QPainter(picture)
        over.drawImage(0, 0, drawn)
        over.end()
        if picture.isGrayscale():
            picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        target = QRectF(left, top + first * scale, band.width() * scale, band.height() * scale)
        painter.drawImage(target, picture)
