"""The list of speeches: what is typed of each; who speaks and whether he is chosen are not cells."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import speeches as words

NAME: Final = "speeches"
SPEECHES = ListDefinition(
    NAME,
    (
        Column("position", "integer", 44),
        Column("full_name", "name", 166),
        Column("state", "choice", 90),
        Column("gender", "choice", 62),
        Column("unit", "unit", 130),
        Column("field", "choice", 130, editable=True),
        Column("topic", "text", 210, editable=True),
        Column("minutes", "integer", 54, editable=True, summed=True),
        Column("draft_due", "day", 92, editable=True),
        Column("received_on", "day", 92, editable=True),
        Column("edited_on", "day", 92, editable=True),
        Column("approved_on", "day", 92, editable=True),
        Column("approved_by", "text", 150, editable=True, hidden=True),
        Column("notes", "text", 200, editable=True, hidden=True),
    ),
    table=NAME,
    catalogues={"field": "fields_of_work"},
    labels={"gender": codes.GENDERS, "state": words.STATES},
    owner="conference_id",
)
