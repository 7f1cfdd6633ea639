"""The lists of the office itself: its names, its bodies, letterheads, signers and roles, all by date."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store.database import Writer

_VALIDITY = (
    Column("valid_from", "day", 100, editable=True),
    Column("valid_to", "day", 100, editable=True),
    Column("source", "text", 220, editable=True),
)


def _end_former_letterheads(office: Office, w: Writer, row_id: str, values: Values) -> None:
    from khenthuong_desktop.services import bodies  # only when a letterhead is saved

    bodies.end_former_letterheads(office, w, row_id, values)


def _retire_body(office: Office, w: Writer, body_id: str) -> None:
    """Papers of the past keep their letterhead."""
    w.update("bodies", body_id, {"retired_on": office.today.isoformat()})


OFFICE = ListDefinition(
    "office",
    (
        Column("commune_name", "name", 200, editable=True, required=True),
        Column("province_name", "name", 200, editable=True),
        Column("place_name", "name", 180, editable=True, required=True),
        *_VALIDITY,
    ),
    table="office",
    title="commune_name",
)
BODIES = ListDefinition(
    "bodies",
    (
        Column("name", "name", 300, editable=True, required=True),
        Column("kind", "choice", 220, editable=True, required=True),
        Column("position", "integer", 80, editable=True),
    ),
    table="bodies",
    catalogues={"kind": "body_kinds"},
    defaults={"position": 0},
    title="name",
    remove=_retire_body,
)
LETTERHEADS = ListDefinition(
    "letterheads",
    (
        Column("body_id", "body", 200, editable=True, required=True),
        Column("upper_line", "text", 220, editable=True),
        Column("issuing_line", "text", 260, editable=True, required=True),
        Column("number_suffix", "text", 110, editable=True, required=True),
        *_VALIDITY,
    ),
    table="letterheads",
    title="issuing_line",
    saved=_end_former_letterheads,
)
SIGNERS = ListDefinition(
    "signers",
    (
        Column("body_id", "body", 200, editable=True, required=True),
        Column("full_name", "name", 180, editable=True, required=True),
        Column("position", "text", 160, editable=True, required=True),
        Column("form", "choice", 150, editable=True),
        Column("on_behalf", "text", 180, editable=True),
        Column("is_default", "flag", 100, editable=True),
        *_VALIDITY,
    ),
    table="signers",
    catalogues={"form": "signing_forms"},
)
ROLES = ListDefinition(
    "roles",
    (
        Column("role", "choice", 260, editable=True, required=True),
        Column("local_name", "name", 260, editable=True, required=True),
        Column("body_id", "body", 200, editable=True),
        Column("unit_id", "unit", 180, editable=True),
        *_VALIDITY,
    ),
    table="roles",
    catalogues={"role": "roles"},
    open_choices=frozenset({"role"}),
    title="local_name",
)
