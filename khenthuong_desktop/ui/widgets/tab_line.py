"""The tabs of a page, in the order of the work: plain words, the current one blue and underlined."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QTabBar, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import window as words

LOOK = f"""
QTabBar {{ border: 0; }}
QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent; color: {palette.TEXT};
    padding: 0 2px; margin: 0 12px 0 0; min-height: 28px; }}
QTabBar::tab:hover {{ color: {palette.ACCENT}; }}
QTabBar::tab:selected {{ color: {palette.ACCENT}; border-bottom-color: {palette.ACCENT}; }}
QTabBar::tab:focus {{ border: 1px solid {palette.ACCENT}; border-bottom-width: 2px; }}
"""
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TabLine(QTabBar):
    """Arrow keys go from tab to tab while it has the keyboard; tabs without room stand in a menu at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = False
        self.more = QPushButton(self)
        self.more.setProperty("look", "quiet")
        self.more.setToolTip(words.MORE_TABS)
        self.more.hide()
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.more.setMenu(self.menu)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setStyleSheet(LOOK)
        self.currentChanged.connect(lambda _place: self.fit())

    def fill_menu(self) -> None:
        """The tabs for which there is no room."""
        self.menu.clear()
        for place in range(self.count()):
            if not self.isTabVisible(place):
                self.menu.addAction(self.tabText(place)).triggered.connect(partial(self._choose, place))

    def fit(self) -> None:
        """The current tab first, then as many as there is room for, in their order."""
        if self._fitting or not self.count():
            return
        self._fitting = True
        wide = [self.tabSizeHint(place).width() for place in range(self.count())]
        room, everybody = self.width(), range(self.count())
        if sum(wide) > room:
            self.more.setText(words.TABS_LEFT.format(n=self.count()))  # the widest that it may get
            room -= self.more.sizeHint().width()
        current = max(0, self.currentIndex())
        kept, room = {current}, room - wide[current]
        for place in everybody:
            if place != current:
                room -= wide[place]
                if room < 0:
                    break
                kept.add(place)
        for place in sorted(everybody, key=lambda one: one not in kept):  # never without any: the current one stays
            if self.isTabVisible(place) != (place in kept):  # saying it once more would keep Qt from placing them anew
                self.setTabVisible(place, place in kept)
        self._show_more(len(wide) - len(kept), sum(wide[place] for place in kept))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def tabInserted(self, place: int) -> None:
        super().tabInserted(place)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Through all tabs, also those in the menu."""
        key, last = Qt.Key(event.key()), self.count() - 1
        if key in _STEPS:
            self.setCurrentIndex(max(0, min(last, self.currentIndex() + _STEPS[key])))
        elif key == Qt.Key.Key_Home:
            self.setCurrentIndex(0)
        elif key == Qt.Key.Key_End:
            self.setCurrentIndex(last)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int, _checked: bool = False) -> None:
        self.setCurrentIndex(place)

    def _show_more(self, left: int, at: int) -> None:
        self.more.setVisible(bool(left))
        if left:
            told = words.TABS_LEFT.format(n=left)
            self.more.setText(told)
            self.more.setAccessibleName(told)
            height = min(self.height(), self.more.sizeHint().height())
            self.more.setGeometry(at, (self.height() - height) // 2, self.more.sizeHint().width(), height)
