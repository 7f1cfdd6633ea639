"""The menu of Bộ lọc đã lưu: apply one, keep what is set now, rename, remove."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from khenthuong_desktop.services import saved_filters
from khenthuong_desktop.services.saved_filters import SavedFilter
from khenthuong_desktop.ui import messages
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk
    from khenthuong_desktop.ui.widgets.grid import Grid


def fill(menu: QMenu, grid: Grid, desk: Desk) -> None:
    """What is saved for this list, and what can be done with it; read anew each time the menu opens."""
    menu.clear()
    with messages.guard(grid):
        found = saved_filters.saved(desk.office, grid.source.name)
        for one in found:
            menu.addAction(_shown(one.name)).triggered.connect(lambda _=False, one=one: apply(grid, one))
        if not found:
            menu.addAction(words.NO_SAVED_FILTERS).setEnabled(False)
        if desk.office.read_only is not None:
            return
        menu.addSeparator()
        query = grid.query
        keep = menu.addAction(words.SAVE_FILTER)
        keep.setEnabled(bool(query.text or query.filters or query.sort))
        keep.triggered.connect(lambda: ask_name(grid, desk))
        if found:
            renaming, removing = menu.addMenu(words.RENAME_FILTER), menu.addMenu(words.REMOVE_SAVED_FILTER)
            for one in found:
                renaming.addAction(_shown(one.name)).triggered.connect(
                    lambda _=False, one=one: ask_other_name(grid, desk, one)
                )
                removing.addAction(_shown(one.name)).triggered.connect(lambda _=False, one=one: remove(grid, desk, one))


def apply(grid: Grid, one: SavedFilter) -> None:
    """Ask the list what was saved; what is masked stays masked."""
    with messages.guard(grid):
        grid.filter_line.show_text(one.query.text)
        grid.ask(one.query._replace(reveal=grid.query.reveal))


def ask_name(grid: Grid, desk: Desk) -> QInputDialog:
    """Keep what is set now; the name of one that is there already replaces that one."""
    query = grid.query

    def save(name: str) -> None:
        saved_filters.save(desk.office, grid.source.name, name, query)
        desk.say(words.FILTER_SAVED.format(name=name.strip()))

    return _ask(grid, words.SAVE_FILTER_TITLE, "", save)


def ask_other_name(grid: Grid, desk: Desk, one: SavedFilter) -> QInputDialog:
    return _ask(grid, words.RENAME_FILTER_TITLE, one.name, lambda name: saved_filters.rename(desk.office, one.id, name))


def remove(grid: Grid, desk: Desk, one: SavedFilter) -> None:
    with messages.guard(grid):
        saved_filters.remove(desk.office, one.id)
        desk.say(words.FILTER_REMOVED.format(name=one.name))


def _ask(grid: Grid, title: str, name: str, take: Callable[[str], object]) -> QInputDialog:
    dialog = QInputDialog(grid)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(words.SAVE_FILTER_NAME)
    dialog.setTextValue(name)

    def accepted(text: str) -> None:
        with messages.guard(grid):
            take(text)

    dialog.textValueSelected.connect(accepted)
    dialog.open()
    return dialog


def _shown(name: str) -> str:
    return name.replace("&", "&&")  # a single one would underline a letter
