"""A list as it is looked at when somebody wants it on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.services import lists
from khenthuong_desktop.ui.models.list_source import AsksOtherwise

if TYPE_CHECKING:
    from khenthuong_desktop.ui.widgets.grid import Grid


@dataclass(frozen=True, slots=True)
class ListOnScreen:
    """A list as it is looked at: its question, how many rows answer it, which are chosen, which columns are shown."""

    name: str
    query: Query
    count: int
    ids: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


def of_grid(grid: Grid, name: str, more: Sequence[Filter] = ()) -> ListOnScreen:
    """What a page shows; `more` are conditions of the page itself. Several selected rows are chosen; a single one is
    only where the cursor happens to be."""
    query = grid.query
    if isinstance(grid.source, AsksOtherwise):
        query = grid.source.asked(query)  # a column that only the screen has is none on paper
    query = query._replace(filters=(*query.filters, *more), columns=(), reveal=False)
    ids = grid.selected_ids()
    known = {column.key for column in lists.columns(grid.desk.office, name)}
    keys = [grid.model.columns[number].key for number in grid.view.shown_columns()]
    shown = tuple(key for key in keys if key in known)
    some = 1 < len(ids) < grid.model.count
    return ListOnScreen(name, query, grid.model.count, tuple(ids) if some else (), shown)
