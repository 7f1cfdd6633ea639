"""The list of steps: sentences, who, when, and what became of them."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.wording import codes

HISTORY = ListDefinition(
    "history",
    (
        Column("at", "moment", 145),
        Column("reason", "text", 460),
        Column("user", "text", 130),
        Column("changes", "integer", 100),
        Column("state", "choice", 140),
        Column("day", "day", 90, hidden=True),
    ),
    labels={"state": codes.STEP_STATES},
)
