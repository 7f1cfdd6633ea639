"""A small table in a dialog, only to look at, in the look of the lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QHeaderView, QTableWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import TEXT_PIXELS

ROW_HEIGHT = 30
LOOK = f"""
QTableWidget {{ border: 1px solid {palette.LINE}; border-radius: 4px; gridline-color: {palette.LINE}; outline: 0; }}
QHeaderView {{ background: {palette.HEADER}; }}
QHeaderView::section {{ background: {palette.HEADER}; border: 0; border-bottom: 1px solid {palette.LINE};
    padding: 0 8px; min-height: 28px; font-weight: 600; }}
"""


def wide(width: int, font: QFont) -> int:
    """A width that was measured at the usual size of the letters, at the size that is set."""
    return round(width * max(1.0, QFontInfo(font).pixelSize() / TEXT_PIXELS))


def prepare(table: QTableWidget, headings: Sequence[str], widths: Sequence[int]) -> None:
    """Headings and widths of its columns; a width of 0 takes what is left."""
    table.setStyleSheet(LOOK)
    table.setColumnCount(len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        if width:
            header.resizeSection(column, wide(width, table.font()))
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def begin(table: QTableWidget) -> None:
    """The keyboard goes to its first row."""
    if table.rowCount():
        table.selectRow(0)
    table.setFocus()
