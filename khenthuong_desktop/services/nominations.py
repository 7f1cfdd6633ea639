"""What units propose, one award for one subject, and the rows of their files that still wait: two lists."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.wording import codes

NOMINATIONS = ListDefinition(
    "nominations",
    (
        Column("full_name", "name", 190),
        Column("unit_id", "unit", 140),
        Column("award", "choice", 180, editable=True),
        Column("award_name", "text", 220, editable=True),
        Column("commendation_kind", "choice", 150, editable=True),
        Column("achievement", "text", 280, editable=True),
        Column("received_on", "day", 110, editable=True),
        Column("file", "text", 160, hidden=True),
        Column("notes", "text", 200, editable=True, hidden=True),
    ),
    table="nominations",
    catalogues={"award": "awards", "commendation_kind": "commendation_kinds"},
    open_choices=frozenset({"commendation_kind"}),
    title="award_name",
    owner="subject_id",
)
PARKED_ROWS = ListDefinition(
    "parked_rows",
    (
        Column("full_name", "name", 190),
        Column("kind", "choice", 100),
        Column("unit_id", "unit", 140),
        Column("file", "text", 200),
        Column("sheet", "text", 120),
        Column("row", "integer", 70),
        Column("state", "choice", 110),
        Column("returned_on", "day", 110),
    ),
    labels={"kind": codes.SUBJECT_KINDS, "state": codes.PARKED_STATES},
)
