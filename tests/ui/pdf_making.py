"""PDFs for tests: a page a text, as any program might have made them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from khenthuong_desktop.ui.dialogs.shown_paper import Made, ShownPaper, of_pdf


def pdf_of(texts: Sequence[str], *, lying: Sequence[int] = ()) -> bytes:
    """A4 pages with one text each; those numbered in `lying`, from 0, are landscape."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    painter = QPainter()
    for number, text in enumerate(texts):
        way = QPageLayout.Orientation.Landscape if number in lying else QPageLayout.Orientation.Portrait
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))
        writer.newPage() if number else painter.begin(writer)
        painter.setFont(QFont("Tinos", 20))
        painter.drawText(1000, 1000, text)
        painter.fillRect(0, 0, 600, 600, 0xFF000000)  # the corner of the sheet
    painter.end()
    return bytes(target.data().data())


def shown(pdf: bytes, title: str = "Danh sách cá nhân") -> ShownPaper:
    return of_pdf(title, "list", pdf)


def made(paper: ShownPaper) -> Made:
    silent: Callable[[int, int], object] = lambda _n, _of: None  # noqa: E731
    return paper.make(silent)
