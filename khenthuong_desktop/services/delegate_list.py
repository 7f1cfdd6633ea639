"""The list of delegates: what is looked at of the person, and what is typed of the delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import delegates as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

NAME = "delegates"


def _derive(office: Office, values: Values) -> Values:
    """A delegate is a subject of the register; of a name typed into the list nothing would be known."""
    if not values.get("subject_id") and not values.get("represents_id"):
        raise UserError("delegate.who")
    return values


def _remove(office: Office, w: Writer, delegate_id: str) -> None:
    """Who has only been named or chosen goes; who said that he comes, has a printed number or is named by any other
    record is withdrawn."""
    from khenthuong_desktop.store import delegates as stored  # a list is shown far more often than somebody removed

    found = w.still_there("delegates", delegate_id)
    kept = (
        found["state"] in ("confirmed", "present", "replaced")
        or found["number_printed_on"] is not None
        or found["replaces_id"] is not None
        or stored.named_by_others(w, delegate_id)
    )
    if not kept:
        w.delete("delegates", delegate_id)
        return
    if found["state"] == "present":
        raise UserError("delegate.was_present", name=stored.told(w, [delegate_id])[0]["full_name"])
    if found["state"] not in GONE:
        w.update("delegates", delegate_id, {"state": "withdrawn", "left_on": office.today.isoformat()})


DELEGATES = ListDefinition(
    NAME,
    (
        Column("number", "integer", 54),
        Column("full_name", "name", 180),
        Column("gender", "choice", 62),
        Column("birth_date", "partial_date", 98),
        Column("ethnicity", "choice", 80, sensitive=True),
        Column("unit_id", "unit", 130, editable=True),
        Column("kind", "choice", 110, editable=True, required=True),
        Column("achievement", "text", 190, editable=True),
        Column("state", "choice", 112),
        Column("represents", "name", 170),
        Column("position", "text", 150),
        Column("traits", "choices", 170, editable=True),
        Column("former_unit_id", "unit", 150, hidden=True),
        Column("reserve_order", "integer", 70, hidden=True),
        Column("title", "text", 150, editable=True, hidden=True),
        Column("religion", "choice", 110, sensitive=True, hidden=True),
        Column("party_member", "flag", 80, sensitive=True, hidden=True),
        Column("national_id", "national_id", 124, sensitive=True, hidden=True),
        Column("direct_worker", "flag", 110, hidden=True),
        Column("field", "choice", 150, hidden=True),
        Column("economic_sector", "choice", 150, hidden=True),
        Column("education", "choice", 110, hidden=True),
        Column("honours", "choices", 160, hidden=True),
        Column("by_hand", "flag", 90, hidden=True),
        Column("replaces", "name", 170, hidden=True),
        Column("left_on", "day", 100, hidden=True),
        Column("left_reason", "text", 180, editable=True, hidden=True),
        Column("notes", "text", 200, editable=True, hidden=True),
    ),
    table="delegates",
    catalogues={
        "ethnicity": "ethnic_groups",
        "religion": "religions",
        "traits": "attention_groups",
        "field": "fields_of_work",
        "economic_sector": "economic_sectors",
        "education": "education_levels",
        "honours": "honours",
    },
    labels={"gender": codes.GENDERS, "kind": words.KINDS, "state": words.STATES},
    derive=_derive,
    owner="conference_id",
    remove=_remove,
)
