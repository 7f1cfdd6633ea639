"""The list of the organising committee's members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain import honorifics
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.store import committees as stored

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

NAME: Final = "committee_members"


def _saved(office: Office, w: Writer, member_id: str, values: Values) -> None:
    """Who is new stands last; 'Ông', 'Bà' typed before a name stand in their own column, as the decision prints it."""
    row = w.still_there(NAME, member_id)
    title, name = honorifics.polite(row["full_name"] or "")
    if title and "full_name" in values:
        w.update(NAME, member_id, {"full_name": name, "title": row["title"] if values.get("title") else title})
    if not row["position"]:
        w.update(NAME, member_id, {"position": len(stored.members(w, row["conference_id"]))})


def _remove(office: Office, w: Writer, member_id: str) -> None:
    conference_id = w.still_there(NAME, member_id)["conference_id"]
    w.delete(NAME, member_id)
    stored.put_in_order(w, [row["id"] for row in stored.members(w, conference_id)])


COMMITTEE = ListDefinition(
    NAME,
    (
        Column("position", "integer", 44),
        Column("title", "text", 70, editable=True),
        Column("full_name", "name", 180, editable=True, required=True),
        Column("office_held", "text", 260, editable=True),
        Column("subcommittee", "text", 190, editable=True),
        Column("seat", "text", 160, editable=True),
        Column("duty", "text", 330, editable=True),
    ),
    table=NAME,
    defaults={"position": 0},
    owner="conference_id",
    saved=_saved,
    remove=_remove,
)
