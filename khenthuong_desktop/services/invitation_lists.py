"""The lists of invitations, gifts and awards of a conference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.budgets import MOST_OF_A_LINE
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.domain.numbers import money
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.store import conference_awards as stored_awards
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

INVITATIONS_NAME: Final = "invitations"
GIFTS_NAME: Final = "gifts"
AWARDS_NAME: Final = "conference_awards"


def _invited(office: Office, w: Writer, row_id: str, values: Values) -> None:
    """A delegate is called as the list of delegates has him."""
    if "full_name" in values and w.still_there(INVITATIONS_NAME, row_id)["delegate_id"]:
        raise UserError("invitation.named_by_list")


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What is still to come is neither printed nor sent: the task that waits for it would be done today."""
    today = office.today.isoformat()
    keys = ("printed_on", "sent_on")
    return tuple(finding("invitation.ahead", "blocks", key) for key in keys if str(values.get(key) or "") > today)


def _examine_gift(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    too_large = int(values.get("value") or 0) > MOST_OF_A_LINE
    return (finding("gift.too_large", "blocks", "value", most=money(MOST_OF_A_LINE)),) if too_large else ()


INVITATIONS = ListDefinition(
    INVITATIONS_NAME,
    (
        Column("title", "text", 66, editable=True),
        Column("full_name", "name", 190, editable=True),
        Column("position", "text", 260, editable=True),
        Column("kind", "choice", 120),
        Column("place", "text", 100, editable=True),
        Column("printed_on", "day", 96, editable=True),
        Column("sent_on", "day", 96, editable=True),
        Column("answer", "choice", 100, editable=True),
        Column("notes", "text", 160, editable=True),
    ),
    table=INVITATIONS_NAME,
    labels={"kind": words.KINDS, "answer": words.ANSWERS},
    owner="conference_id",
    saved=_invited,
    examine=_examine,
)
GIFTS = ListDefinition(
    GIFTS_NAME,
    (
        Column("name", "text", 260, editable=True, required=True),
        Column("for_kinds", "choices", 230, editable=True),
        Column("number", "integer", 80, summed=True),
        Column("value", "integer", 120, editable=True),
        Column("amount", "integer", 120, summed=True),
        Column("notes", "text", 220, editable=True),
    ),
    table=GIFTS_NAME,
    labels={"for_kinds": words.GIFT_KINDS},
    defaults={"for_kinds": "model"},
    title="name",
    owner="conference_id",
    examine=_examine_gift,
    money=frozenset({"value"}),
)


def _award(office: Office, values: Values) -> Values:
    """An award of the catalogue by its code, any other by its words."""
    if not values.get("subject_id"):
        raise UserError("conference_award.whose")
    award = values.get("award")
    if award and award not in office.labels("awards"):
        return {**values, "award": None, "award_name": award}
    return {**values, "award_name": ""} if award else values


def _remove_award(office: Office, w: Writer, row_id: str) -> None:
    conference_id = w.still_there(AWARDS_NAME, row_id)["conference_id"]
    w.delete(AWARDS_NAME, row_id)
    stored_awards.put_in_order(w, [row["id"] for row in stored_awards.of_conference(w, conference_id)])


AWARDS = ListDefinition(
    AWARDS_NAME,
    (
        Column("position", "integer", 44),
        Column("full_name", "name", 210),
        Column("kind", "choice", 100),
        Column("unit", "unit", 140),
        Column("award", "choice", 230, editable=True),
        Column("achievement", "text", 280, editable=True),
        Column("decision", "text", 180, editable=True),
        Column("posthumous", "flag", 80, editable=True),
    ),
    table=AWARDS_NAME,
    catalogues={"award": "awards"},
    labels={"kind": codes.SUBJECT_KINDS},
    open_choices=frozenset({"award"}),
    derive=_award,
    owner="conference_id",
    remove=_remove_award,
)
