"""Where new rows of a list with an order of its own come to stand: behind one of its rows, within their own step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from khenthuong_desktop.services.list_definition import ListDefinition, Values

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer


def behind(
    definition: ListDefinition,
    after: str | None,
    ids: Callable[[Writer], Sequence[str]],
    put_in_order: Callable[[Writer, Sequence[str]], None],
) -> ListDefinition:
    """The list with its new rows behind the row `after`, in the order in which they come; `ids` are all of its rows
    in their order, and a row without a position is a new one."""
    saved, table = definition.saved, definition.table
    if after is None:
        return definition
    new: list[str] = []

    def put_behind(office: Office, w: Writer, row_id: str, values: Values) -> None:
        assert saved is not None and table is not None
        is_new = not w.still_there(table, row_id)["position"]
        saved(office, w, row_id, values)
        if not is_new:
            return
        new.append(row_id)
        there = [one for one in ids(w) if one not in new]
        place = there.index(after) + 1 if after in there else len(there)
        put_in_order(w, [*there[:place], *new, *there[place:]])

    return replace(definition, saved=put_behind)
