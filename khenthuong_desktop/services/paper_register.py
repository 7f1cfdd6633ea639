"""The list of the office's papers: searched like any list, changed only by the verbs of services.papers."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.wording.papers import STATES

PAPERS = ListDefinition(
    "papers",
    (
        Column("subject", "text", 320),
        Column("document_kind", "choice", 110),
        Column("state", "choice", 100),
        Column("number", "text", 80),
        Column("signed_on", "day", 104),
        Column("body_id", "body", 220),
        Column("drafted_on", "day", 104),
        Column("issued_on", "day", 104, hidden=True),
    ),
    catalogues={"document_kind": "document_kinds"},
    labels={"state": STATES},
    title="subject",
)
