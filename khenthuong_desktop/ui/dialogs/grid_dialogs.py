"""Gives a list its two dialogs, for columns and for conditions; loaded when they are first asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_source import AnswersLater
from khenthuong_desktop.ui.widgets.grid import Grid


def attach(grid: Grid) -> None:
    """Every page that holds a list calls this once."""
    grid.columns_wanted.connect(lambda: choose_columns(grid))
    grid.filter_wanted.connect(lambda column: choose_filter(grid, column))
    grid.filter_line.saved_wanted.connect(lambda menu: fill_saved(grid, menu))


def fill_saved(grid: Grid, menu: QMenu) -> None:
    """What the menu of saved filters holds now."""
    from khenthuong_desktop.ui.dialogs import saved_filters_menu

    saved_filters_menu.fill(menu, grid, grid.desk)


def choose_columns(grid: Grid) -> None:
    """Open the dialog beside the list."""
    from khenthuong_desktop.ui.dialogs.columns_dialog import ColumnsDialog

    with messages.guard(grid):
        columns = grid.model.columns
        headings = {column.key: grid.model.heading(number) for number, column in enumerate(columns)}
        dialog = ColumnsDialog(grid.columns.layout(), grid.columns.own(), headings, grid)
        dialog.chosen.connect(grid.columns.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def choose_filter(grid: Grid, column: str | None = None) -> None:
    """Open the dialog beside the list, at a column where one is known."""
    from khenthuong_desktop.ui.dialogs.filter_dialog import FilterDialog

    with messages.guard(grid):
        jobs = grid.desk.jobs if isinstance(grid.source, AnswersLater) else None
        dialog = FilterDialog(grid.model, column, grid, jobs)
        dialog.chosen.connect(grid.add_filter)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
