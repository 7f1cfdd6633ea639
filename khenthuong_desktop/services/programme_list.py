"""The list of the items of a programme: what is typed and pasted of each; where it starts is worked out elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import CellChange, Column
from khenthuong_desktop.services import new_places
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.store import programme as stored
from khenthuong_desktop.wording.programme import KINDS

if TYPE_CHECKING:
    from khenthuong_desktop.domain.lists import EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

NAME: Final = "programme_items"
MOST_MINUTES: Final = 24 * 60


def _saved(office: Office, w: Writer, item_id: str, values: Values) -> None:
    """What is new stands last."""
    row = w.still_there(NAME, item_id)
    if not row["position"]:
        w.update(NAME, item_id, {"position": len(stored.items(w, row["conference_id"]))})


def _remove(office: Office, w: Writer, item_id: str) -> None:
    """The items behind it move up, so that numbers and order stay one."""
    conference_id = w.still_there(NAME, item_id)["conference_id"]
    w.delete(NAME, item_id)
    stored.put_in_order(w, [row["id"] for row in stored.items(w, conference_id)])


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    minutes = values.get("minutes") or 0
    if minutes <= MOST_MINUTES:
        return ()
    return (finding("programme.minutes_too_many", "blocks", "minutes", minutes=minutes),)


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
    defaults={"position": 0},
    title="content",
    owner="conference_id",
    examine=_examine,
    saved=_saved,
    remove=_remove,
)


def edit(
    office: Office,
    conference_id: str,
    changes: Sequence[CellChange],
    reason: str | None = None,
    *,
    after: str | None = None,
) -> EditOutcome:
    """Take over what was typed or pasted, new items of this conference among it, as one step; they stand behind an
    item, or at the end."""
    from khenthuong_desktop.services import cell_editing

    owned = {**PROGRAMME_ITEMS.defaults, "conference_id": conference_id}
    listed = new_places.behind(
        replace(PROGRAMME_ITEMS, defaults=owned),
        after,
        lambda w: [row["id"] for row in stored.items(w, conference_id)],
        stored.put_in_order,
    )
    return cell_editing.edit(office, listed, changes, reason)
