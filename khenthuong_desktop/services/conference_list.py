"""The list of conferences: looked at here, edited in their dialog, counted from their delegates."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.wording import codes

CONFERENCES = ListDefinition(
    "conferences",
    (
        Column("name", "text", 330),
        Column("form", "text", 220, hidden=True),
        Column("session", "text", 150, hidden=True),
        Column("occasion", "choice", 150, hidden=True),
        Column("state", "choice", 120),
        Column("held_on", "day", 104),
        Column("window_from", "day", 104, hidden=True),
        Column("window_to", "day", 104, hidden=True),
        Column("length", "choice", 90, hidden=True),
        Column("place", "text", 160),
        Column("pilot", "flag", 100, hidden=True),
        Column("cap", "integer", 70),
        Column("whole_staff", "flag", 80, hidden=True),
        Column("seats", "integer", 72),
        Column("models", "integer", 80),
        Column("guests", "integer", 84),
        Column("nominated", "integer", 88),
        Column("chosen", "integer", 80),
        Column("present", "integer", 76),
        Column("source", "text", 240, hidden=True),
        Column("notes", "text", 200, hidden=True),
    ),
    labels={
        "state": codes.CONFERENCE_STATES,
        "occasion": codes.CONFERENCE_OCCASIONS,
        "length": codes.CONFERENCE_LENGTHS,
    },
    title="name",
)
