"""The list of the items of a programme: what is typed of each; where it starts is worked out where it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.store import programme as stored
from khenthuong_desktop.wording.programme import KINDS

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

NAME: Final = "programme_items"


def _remove(office: Office, w: Writer, item_id: str) -> None:
    """The items behind it move up, so that numbers and order stay one."""
    conference_id = w.still_there(NAME, item_id)["conference_id"]
    w.delete(NAME, item_id)
    stored.put_in_order(w, [row["id"] for row in stored.items(w, conference_id)])


PROGRAMME_ITEMS = ListDefinition(
    NAME,
    (
        Column("position", "integer", 46),
        Column("fixed_at", "time", 82, editable=True),
        Column("minutes", "integer", 58, editable=True, summed=True),
        Column("content", "text", 430, editable=True, required=True),
        Column("lead", "text", 210, editable=True),
        Column("papers", "text", 220, editable=True),
        Column("speaker", "text", 160, editable=True, hidden=True),
        Column("chair_notes", "text", 220, editable=True, hidden=True),
        Column("kind", "choice", 140, editable=True, hidden=True),
        Column("printed", "flag", 110, editable=True, hidden=True),
        Column("source", "text", 260, hidden=True),
    ),
    table=NAME,
    labels={"kind": KINDS},
    title="content",
    owner="conference_id",
    remove=_remove,
)
