"""The lists of the office itself: its names, its bodies, letterheads, signers and roles, all by date."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store.database import Writer

# Right behind the name: two rows of one name are told apart by their days alone.
_DAYS = (
    Column("valid_from", "day", 104, editable=True),
    Column("valid_to", "day", 104, editable=True),
)
_SOURCE = Column("source", "text", 220, editable=True)


def _end_former_letterheads(office: Office, w: Writer, row_id: str, values: Values) -> None:
    from khenthuong_desktop.services import bodies  # only when a letterhead is saved

    bodies.end_former_letterheads(office, w, row_id, values)


def _retire_body(office: Office, w: Writer, body_id: str) -> None:
    """Papers of the past keep their letterhead."""
    w.update("bodies", body_id, {"retired_on": office.today.isoformat()})


OFFICE = ListDefinition(
    "office",
    (
        Column("commune_name", "name", 190, editable=True, required=True),
        *_DAYS,
        Column("province_name", "name", 170, editable=True),
        Column("place_name", "name", 150, editable=True, required=True),
        _SOURCE,
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
        Column("body_id", "body", 190, editable=True, required=True),
        *_DAYS,
        Column("issuing_line", "text", 240, editable=True, required=True),
        Column("upper_line", "text", 200, editable=True),
        Column("number_suffix", "text", 90, editable=True, required=True),
        _SOURCE,
    ),
    table="letterheads",
    title="issuing_line",
    saved=_end_former_letterheads,
)
SIGNERS = ListDefinition(
    "signers",
    (
        Column("body_id", "body", 190, editable=True, required=True),
        Column("full_name", "name", 160, editable=True, required=True),
        *_DAYS,
        Column("position", "text", 130, editable=True, required=True),
        Column("form", "choice", 150, editable=True),
        Column("on_behalf", "text", 150, editable=True),
        Column("is_default", "flag", 90, editable=True),
        _SOURCE,
    ),
    table="signers",
    catalogues={"form": "signing_forms"},
)
ROLES = ListDefinition(
    "roles",
    (
        Column("role", "choice", 210, editable=True, required=True),
        Column("local_name", "name", 210, editable=True, required=True),
        *_DAYS,
        Column("unit_id", "unit", 160, editable=True),
        Column("body_id", "body", 170, editable=True),
        _SOURCE,
    ),
    table="roles",
    catalogues={"role": "roles"},
    open_choices=frozenset({"role"}),
    title="local_name",
)
