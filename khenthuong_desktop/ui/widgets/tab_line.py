"""The tabs of a page, in the order of the work: plain words, the current one blue and underlined."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QWidget

from khenthuong_desktop.ui.look import palette

LOOK = f"""
QTabBar {{ border: 0; }}
QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent; color: {palette.TEXT};
    padding: 0 2px; margin: 0 14px 0 0; min-height: 28px; }}
QTabBar::tab:hover {{ color: {palette.ACCENT}; }}
QTabBar::tab:selected {{ color: {palette.ACCENT}; border-bottom-color: {palette.ACCENT}; }}
QTabBar::tab:focus {{ border: 1px solid {palette.ACCENT}; border-bottom-width: 2px; }}
"""


class TabLine(QTabBar):
    """Arrow keys go from tab to tab while it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setStyleSheet(LOOK)
