"""Where the red cells are that wait to be mended."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.services import lists
from khenthuong_desktop.services.office import Office

RED = Query(filters=(Filter("", "rejected"),))
# The lists that somebody works in, the largest first; what another list shows once more is not looked through.
LOOKED_THROUGH = ("people", "collectives", "households", "units", "bodies", "letterheads", "signers", "roles", "office")


def first(office: Office) -> tuple[str, str | None]:
    """The first list with a red cell, and the first row of it that has one."""
    for name in LOOKED_THROUGH:
        rows = lists.page(office, name, RED, 0, 1)
        if rows:
            return name, rows[0].id
    return LOOKED_THROUGH[0], None
