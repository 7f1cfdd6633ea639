"""A list of sentences in a dialog, one of which is chosen, in the look of the tables."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from khenthuong_desktop.ui.look import palette

LOOK: Final = f"""
QListWidget {{ background: {palette.SURFACE}; border: 1px solid {palette.LINE}; border-radius: 6px; outline: 0;
    padding: 2px; }}
QListWidget:focus {{ border-color: {palette.ACCENT}; }}
QListWidget::item {{ padding: 5px 8px; border-radius: 4px; color: {palette.TEXT}; }}
QListWidget::item:hover {{ background: {palette.HOVER}; }}
QListWidget::item:selected {{ background: {palette.SELECTION}; color: {palette.TEXT}; }}
QListWidget::item:disabled {{ color: {palette.SECOND_TEXT}; font-weight: 600; }}
"""


def prepare(view: QListWidget) -> None:
    """Long sentences go on in a second line."""
    view.setStyleSheet(LOOK)
    view.setWordWrap(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
