"""The list of units of a call: what is asked of each, edited in the grid, beside what has come."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition

LIST_CALL_UNITS = ListDefinition(
    "list_call_units",
    (
        Column("unit_id", "unit", 190),
        Column("wanted", "integer", 58, editable=True, summed=True),
        Column("wanted_women", "integer", 70, editable=True, summed=True),
        Column("received", "integer", 66, summed=True),
        Column("women", "integer", 50, summed=True),
        Column("missing", "integer", 80, summed=True),
        Column("to_mend", "integer", 74, summed=True),
        Column("reminded_at", "moment", 130),
        Column("notes", "text", 170, editable=True),
    ),
    table="list_call_units",
    title="unit_id",
    owner="call_id",
)
