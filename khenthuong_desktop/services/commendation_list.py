"""The awards of subjects as a list: its columns, and what does not fit together in a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.wording import codes

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

NAME = "commendations"
VALID = "valid"
CANCELLED = "cancelled"


def _derive(office: Office, values: Values) -> Values:
    """An award of the catalogue by its code, any other by its words; the year from the dates where nobody said it."""
    if not values.get("subject_id"):
        raise UserError("commendation.whose")
    award = values.get("award")
    if award and award not in office.labels("awards"):
        values = {**values, "award": None, "award_name": award}
    elif award:
        values = {**values, "award_name": ""}
    if values.get("year") is None:
        # The year of an award is that of its achievement; what is decided in January mostly is for the year before.
        known = str(values.get("period_to") or values.get("decided_on") or "")[:4]
        values = {**values, "year": int(known) if known else None}
    return values


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    found: list[Finding] = []
    first, last = str(values.get("period_from") or ""), str(values.get("period_to") or "")
    if first and last and last < first[: len(last)]:
        found.append(finding("commendation.period_reversed", "blocks", "period_to"))
    year, decided = values.get("year"), str(values.get("decided_on") or "")[:4]
    if year and decided and int(year) > int(decided):
        found.append(finding("commendation.before_its_year", "warns", "decided_on", year=int(year)))
    if values.get("state") == CANCELLED and not values.get("cancelled_by"):
        # What is cancelled stays in the register, with the decision that cancelled it.
        found.append(finding("commendation.cancelled_by", "warns", "cancelled_by"))
    return tuple(found)


COMMENDATIONS = ListDefinition(
    NAME,
    (
        Column("year", "year", 62, editable=True),
        Column("award", "choice", 230, editable=True, required=True),
        Column("decision_number", "text", 130, editable=True),
        Column("decided_on", "day", 112, editable=True),
        Column("achievement", "text", 230, editable=True),
        Column("period_from", "partial_date", 106, editable=True),
        Column("period_to", "partial_date", 106, editable=True),
        Column("state", "choice", 106, editable=True, required=True),
        Column("decided_by", "text", 180, editable=True, hidden=True),
        Column("cancelled_by", "text", 150, editable=True, hidden=True),
        Column("source", "text", 180, editable=True, hidden=True),
        Column("notes", "text", 200, editable=True, hidden=True),
    ),
    table="commendations",
    catalogues={"award": "awards"},
    labels={"state": codes.COMMENDATION_STATES},
    open_choices=frozenset({"award"}),
    defaults={"state": VALID},
    title="award_name",
    derive=_derive,
    examine=_examine,
    owner="subject_id",
)
