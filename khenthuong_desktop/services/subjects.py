"""Individuals, collectives and households: their lists, their keys, and removing them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.domain.national_id import agrees
from khenthuong_desktop.domain.vietnamese import PersonOrder
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import name_order
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import subjects as stored
from khenthuong_desktop.store.database import Writer
from khenthuong_desktop.wording import codes, steps

_NAME = Column("full_name", "name", 190, editable=True, required=True)
_UNIT = Column("unit_id", "unit", 130, editable=True)
_CONTACT = (
    Column("phone", "phone", 110, editable=True, hidden=True),
    Column("address", "text", 200, editable=True, hidden=True),
    Column("notes", "text", 200, editable=True, hidden=True),
)
_FORMER_UNIT = Column("former_unit_id", "unit", 150, editable=True, hidden=True)
_FIELD = Column("field", "choice", 150, editable=True, hidden=True)
_SECTOR = Column("economic_sector", "choice", 150, editable=True, hidden=True)
_RECEIVED = Column("name_as_received", "text", 180, hidden=True)
_LATEST_AWARD = Column("latest_commendation", "latest_award", 156)
_LATEST_NOMINATION = Column("latest_nomination", "latest_award", 156, hidden=True)

_CATALOGUES = {
    "ethnicity": "ethnic_groups",
    "religion": "religions",
    "field": "fields_of_work",
    "economic_sector": "economic_sectors",
    "leader_class": "leader_classes",
    "honours": "honours",
    "education": "education_levels",
    "collective_kind": "collective_kinds",
}
_LABELS = {"gender": codes.GENDERS, "title": codes.TITLES, "kind": codes.SUBJECT_KINDS}
# A sub-group of an ethnic group, a religion few know: what people say of themselves is not refused.
_OPEN = frozenset({"ethnicity", "religion", "field", "education", "collective_kind", "honours"})


def keys(values: Mapping[str, Any], order: PersonOrder = name_order.DEFAULT) -> dict[str, str]:
    """The search and sort keys of a subject, people in the order of the office; `check` computes them again."""
    name, extra = str(values.get("full_name") or ""), str(values.get("position") or "")
    sort = (
        vietnamese.person_sort_key(name, str(values.get("sort_name") or "") or None, order)
        if values["kind"] == "individual"
        else vietnamese.sort_key(str(values.get("sort_name") or "") or name)
    )
    # Words begin after a space; the bar keeps the name apart, so that hits of the name can come first.
    return {
        "search_key": f" {vietnamese.search_key(name)} | {vietnamese.search_key(extra)}",
        "sort_key": sort,
    }


def _derive(office: Office, values: Values) -> Values:
    return {**values, **keys(values, name_order.name_order(office))}


def sort_again(w: Writer, order: PersonOrder, progress: Callable[[int, int], object]) -> None:
    """Write the sort keys of all individuals for another order, within the step that sets it."""
    done, number = 0, stored.count_individuals(w)
    for page in stored.individuals(w):
        fresh = ((keys(dict(row), order)["sort_key"], row) for row in page)
        stored.put_sort_keys(w, [(key, row["place"]) for key, row in fresh if key != row["sort_key"]])
        done += len(page)
        progress(done, number)


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    if not values.get("national_id"):
        return ()
    born, number = values.get("birth_date"), str(values["national_id"])
    found = agrees(number, values.get("gender"), PartialDate.parse_stored(born) if born else None)
    with office.database.read() as r:
        other = stored.with_national_id(r, number, values.get("id"))
    if other is not None:
        found += (finding("national_id.taken", "warns", "national_id", name=other or "?"),)
    return found


def _retire(office: Office, w: Writer, subject_id: str) -> None:
    """Out of the lists but kept: awards and papers of the past name it."""
    w.update("subjects", subject_id, {"retired_on": office.today.isoformat()})


def _list(name: str, columns: tuple[Column, ...], **defaults: object) -> ListDefinition:
    return ListDefinition(
        name,
        columns,
        table="subjects",
        catalogues=_CATALOGUES,
        labels=_LABELS,
        open_choices=_OPEN,
        defaults=defaults,
        derive=_derive,
        examine=_examine,
        remove=_retire,
    )


PEOPLE = _list(
    "people",
    (
        _NAME,
        Column("gender", "choice", 66, editable=True),
        Column("birth_date", "partial_date", 98, editable=True),
        _UNIT,
        Column("position", "text", 150, editable=True),
        Column("national_id", "national_id", 124, editable=True, sensitive=True),
        Column("ethnicity", "choice", 80, editable=True, sensitive=True),
        Column("direct_worker", "flag", 110, editable=True, hidden=True),
        _LATEST_AWARD,  # behind what is typed: a block pasted from a workbook must not meet it in its middle
        Column("religion", "choice", 110, editable=True, sensitive=True, hidden=True),
        Column("party_member", "flag", 80, editable=True, sensitive=True, hidden=True),
        Column("party_since", "partial_date", 100, editable=True, sensitive=True, hidden=True),
        Column("title", "choice", 70, editable=True, hidden=True),
        _FORMER_UNIT,
        _FIELD,
        _SECTOR,
        Column("leader_class", "choice", 150, editable=True, hidden=True),
        Column("honours", "choices", 160, editable=True, hidden=True),
        Column("education", "choice", 110, editable=True, hidden=True),
        *_CONTACT,
        Column("sort_name", "name", 140, editable=True, hidden=True),
        _RECEIVED,
        _LATEST_NOMINATION,
    ),
    kind="individual",
)
COLLECTIVES = _list(
    "collectives",
    (
        _NAME,
        Column("collective_kind", "choice", 150, editable=True),
        _UNIT,
        Column("member_count", "integer", 90, editable=True, summed=True),
        Column("head_name", "name", 180, editable=True),
        _LATEST_AWARD,
        _FORMER_UNIT,
        _FIELD,
        _SECTOR,
        *_CONTACT,
        _RECEIVED,
        _LATEST_NOMINATION,
    ),
    kind="collective",
)
HOUSEHOLDS = _list(
    "households",
    (
        _NAME,
        Column("head_name", "name", 180, editable=True),
        Column("member_count", "integer", 110, editable=True, summed=True),
        Column("members", "text", 200, editable=True, hidden=True),
        _UNIT,
        Column("address", "text", 220, editable=True),
        _LATEST_AWARD,
        _FORMER_UNIT,
        Column("phone", "phone", 110, editable=True, hidden=True),
        Column("notes", "text", 200, editable=True, hidden=True),
        _RECEIVED,
        _LATEST_NOMINATION,
    ),
    kind="household",
)
_ALL = (Column("full_name", "name", 230), Column("kind", "choice", 100), Column("unit_id", "unit", 160))
SUBJECTS = ListDefinition("subjects", (*_ALL, Column("position", "text", 180)), catalogues=_CATALOGUES, labels=_LABELS)
RETIRED = ListDefinition(
    "retired_subjects", (*_ALL, Column("retired_on", "day", 130)), catalogues=_CATALOGUES, labels=_LABELS
)

LIST_OF_KIND = {"individual": "people", "collective": "collectives", "household": "households"}


def bring_back(office: Office, subject_ids: Sequence[str]) -> None:
    """Put retired subjects back into their lists."""
    with office.database.write(steps.brought_back(len(subject_ids))) as w:
        for subject_id in subject_ids:
            w.update("subjects", subject_id, {"retired_on": None})


def erase(office: Office, subject_ids: Sequence[str]) -> None:
    """Erase personal data for good, from the history too: no undo, as the law on personal data grants."""
    if not subject_ids:
        raise UserError("subjects.none_chosen")
    from khenthuong_desktop.services import attachments
    from khenthuong_desktop.store import erasing  # a list is shown far more often than somebody is erased

    with office.database.write(steps.erased(len(subject_ids)), kind="erase") as w:
        freed = erasing.erase(w, subject_ids)
    attachments.drop_contents(office, freed)
