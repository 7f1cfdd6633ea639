"""Every list of the program through one door: its columns, its pages, and edits of its cells."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.findings import Finding, blocking
from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter, Query, RejectedCell, Row
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import cell_showing, nominations, office_lists, subjects, unit_lists
from khenthuong_desktop.services.allotment_list import ALLOTMENTS
from khenthuong_desktop.services.budget_list import BUDGET_LINES
from khenthuong_desktop.services.commendation_list import COMMENDATIONS
from khenthuong_desktop.services.committee_list import COMMITTEE
from khenthuong_desktop.services.conference_list import CONFERENCES
from khenthuong_desktop.services.delegate_list import DELEGATES
from khenthuong_desktop.services.history_list import HISTORY
from khenthuong_desktop.services.invitation_lists import AWARDS, GIFTS, INVITATIONS
from khenthuong_desktop.services.list_call_units import LIST_CALL_UNITS
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_register import PAPERS
from khenthuong_desktop.services.programme_list import PROGRAMME_ITEMS
from khenthuong_desktop.services.speech_list import SPEECHES
from khenthuong_desktop.services.task_lists import BANNERS, PROPAGANDA, SUBORDINATES, TASKS
from khenthuong_desktop.store import bodies, rejected_cells, units
from khenthuong_desktop.store import lists as stored_lists
from khenthuong_desktop.wording import codes, steps

if TYPE_CHECKING:
    from khenthuong_desktop.services.cell_reading import Value
    from khenthuong_desktop.store.answers import Answer

# From so many rows on a question may take longer than a keystroke.
LARGE: Final = 20_000

DEFINITIONS: dict[str, ListDefinition] = {
    definition.name: definition
    for definition in (
        subjects.PEOPLE,
        subjects.COLLECTIVES,
        subjects.HOUSEHOLDS,
        subjects.SUBJECTS,
        subjects.RETIRED,
        unit_lists.UNITS,
        office_lists.OFFICE,
        office_lists.BODIES,
        office_lists.LETTERHEADS,
        office_lists.SIGNERS,
        office_lists.ROLES,
        nominations.NOMINATIONS,
        nominations.PARKED_ROWS,
        COMMENDATIONS,
        LIST_CALL_UNITS,
        CONFERENCES,
        DELEGATES,
        ALLOTMENTS,
        TASKS,
        PROPAGANDA,
        BANNERS,
        SUBORDINATES,
        PROGRAMME_ITEMS,
        SPEECHES,
        BUDGET_LINES,
        COMMITTEE,
        INVITATIONS,
        GIFTS,
        AWARDS,
        PAPERS,
        HISTORY,
    )
}


def columns(office: Office, name: str) -> tuple[Column, ...]:
    return DEFINITIONS[name].columns


def count(office: Office, name: str, query: Query) -> int:
    with office.database.read() as r:
        return stored_lists.count(r, name, _on_the_day(office, query))


def page(office: Office, name: str, query: Query, offset: int, limit: int, of: int | None = None) -> list[Row]:
    """Rows of a list from `offset` on; `of` is the count, where the caller knows it."""
    definition = DEFINITIONS[name]
    filled = _filled(definition, query)
    with office.database.read() as r:
        total = stored_lists.count(r, name, _on_the_day(office, query)) if of is None else of
        rows = stored_lists.page(r, name, _on_the_day(office, query), [one.key for one in filled], offset, limit, total)
    return _shown(office, definition, filled, rows, query.reveal)


def large(office: Office, name: str) -> bool:
    """Whether a list is so long that questions of it may take longer than a keystroke should."""
    with office.database.read() as r:
        return stored_lists.size(r, name) > LARGE


def by_words(name: str, query: Query) -> bool:
    """Whether what was typed is looked up in the index of words: then even a large list answers at once."""
    return stored_lists.by_words(name, query)


def answer(office: Office, name: str, query: Query, *, hasty: bool = False) -> Answer:
    """All rows of a question, each by its place, to be shown page by page; `hasty` takes the first of very many."""
    with office.database.read() as r:
        hasty = hasty and stored_lists.size(r, name) > LARGE
        return stored_lists.answer(r, name, _on_the_day(office, query), hasty=hasty)


def warm(office: Office, name: str) -> bool:
    """Read a few milliseconds' worth of what the next questions by words will need; whether there is more."""
    with office.database.read() as r:
        return stored_lists.warm(r, name)


def page_at(office: Office, name: str, query: Query, places: Sequence[int]) -> list[Row]:
    """The rows at some places of an answer."""
    definition = DEFINITIONS[name]
    filled = _filled(definition, query)
    with office.database.read() as r:
        rows = stored_lists.rows_at(r, name, [one.key for one in filled], places)
        return _shown(office, definition, filled, rows, query.reveal)


def place_of(office: Office, name: str, row_id: str) -> int | None:
    """Where a record lies: what an answer consists of."""
    with office.database.read() as r:
        return stored_lists.place_of(r, name, row_id)


def row(office: Office, name: str, row_id: str, *, reveal: bool = False) -> Row | None:
    """One record as its list shows it, also when a filter hides it."""
    found = _values(office, name, row_id)
    if found is None:
        return None
    definition = DEFINITIONS[name]
    return Row(row_id, cell_showing.shown(office, definition, definition.columns, [found], reveal)[0])


def position(office: Office, name: str, query: Query, row_id: str) -> int | None:
    with office.database.read() as r:
        return stored_lists.position(r, name, _on_the_day(office, query), row_id)


def totals(office: Office, name: str, query: Query, of: int | None = None) -> dict[str, str]:
    """Column -> text for the line below the list: how many rows, and the sums of columns that have one."""
    definition = DEFINITIONS[name]
    summed = [column.key for column in definition.columns if column.summed]
    with office.database.read() as r:
        total = stored_lists.count(r, name, _on_the_day(office, query)) if of is None else of
        sums = stored_lists.sums(r, name, _on_the_day(office, query), summed) if summed else []
    texts = {definition.columns[0].key: f"{in_figures(total)} {steps.NOUNS.get(name, codes.ROWS)}"}
    return texts | {key: in_figures(number) for key, number in zip(summed, sums, strict=True)}


def sums(office: Office, name: str, query: Query, columns: Sequence[str]) -> dict[str, int]:
    """Column -> sum over the rows of a question, as numbers."""
    with office.database.read() as r:
        found = stored_lists.sums(r, name, _on_the_day(office, query), columns)
    return dict(zip(columns, found, strict=True))


def choices(office: Office, name: str, column: str) -> list[tuple[str, str]]:
    """(stored value, label) of what a cell offers."""
    definition = DEFINITIONS[name]
    match definition.column(column).kind:
        case "unit":
            with office.database.read() as r:
                return units.choices(r, former=column == "former_unit_id", today=office.today.isoformat())
        case "body":
            with office.database.read() as r:
                return list(bodies.names(r).items())
        case "flag":
            return [("1", codes.YES), ("0", codes.NO)]
        case "choice" | "choices":
            if column in definition.labels:
                return list(definition.labels[column].items())
            return list(office.catalogues.choices(definition.catalogues[column], office.today))
        case _:
            return []


def other_names(office: Office, name: str, column: str) -> dict[str, list[str]]:
    """Stored value -> how else people call what a cell offers: 'KP 3' of a unit."""
    if DEFINITIONS[name].column(column).kind != "unit":
        return {}
    with office.database.read() as r:
        said = units.names_at_work(r, office.today.isoformat())
    found: dict[str, list[str]] = {}
    for unit_id, own, other in said:
        if other != own:
            found.setdefault(unit_id, []).append(other)
    return found


def value_counts(office: Office, name: str, query: Query, column: str) -> dict[str, int]:
    """Stored value -> how many rows have it: the counts beside a filter."""
    with office.database.read() as r:
        return {
            value or "": number
            for value, number in stored_lists.value_counts(r, name, _on_the_day(office, query), column)
        }


def edit_text(office: Office, name: str, row_id: str, column: str) -> str:
    """The full text of a cell for editing it, also of one that the list masks."""
    definition = DEFINITIONS[name]
    found = _values(office, name, row_id)
    if found is None:
        return ""
    chosen = definition.column(column)
    return cell_showing.label_of(office, definition, chosen, found[definition.keys.index(column)])


def judge(
    office: Office, name: str, column: str, text: str, *, row_id: str | None = None
) -> tuple[Value, tuple[Finding, ...]]:
    """What a text would mean in a column, of a row where there is one already: the one validator of typed, pasted
    and imported values."""
    from khenthuong_desktop.services import cell_reading

    definition = DEFINITIONS[name]
    reading = cell_reading.read(office, definition, definition.column(column), text)
    if reading.blocked:
        return None, reading.findings
    record: dict[str, object] = dict(definition.defaults)
    if row_id is not None and definition.table is not None:
        with office.database.read() as r:
            record |= r.record(definition.table, row_id) or {}
    fitting = definition.examine(office, {**record, column: reading.value})
    found = (*reading.findings, *(one for one in fitting if one.column == column))
    return (None if blocking(found) else reading.value), found


def edit(office: Office, name: str, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
    """Take over what was typed or pasted, as one step; what cannot be taken stays in its cell, red."""
    from khenthuong_desktop.services import cell_editing  # a list is shown before anything in it is changed

    return cell_editing.edit(office, DEFINITIONS[name], changes, reason)


def rejected(office: Office, name: str, row_ids: Sequence[str]) -> tuple[RejectedCell, ...]:
    """The red cells of some rows."""
    with office.database.read() as r:
        return rejected_cells.of_records(r, row_ids)


def all_rejected(office: Office) -> int:
    """How many red cells wait in the whole office."""
    with office.database.read() as r:
        return rejected_cells.count(r)


def retire(office: Office, name: str, row_ids: Sequence[str]) -> int | None:
    """Remove rows from a list; what papers of the past may name is retired and not deleted."""
    from khenthuong_desktop.services import cell_editing

    return cell_editing.remove(office, DEFINITIONS[name], row_ids)


def _on_the_day(office: Office, query: Query) -> Query:
    """Ages as dates of birth, counted from today."""
    if not any(one.kind == "age" for one in query.filters):
        return query
    today = office.today

    def years_ago(years: int) -> str:
        return f"{today.year - years:04}-{today.month:02}-{today.day:02}"

    def dated(one: Filter) -> Filter:
        low, high = one.values
        return one._replace(values=(years_ago(int(low)) if low else "", f"{years_ago(int(high) + 1)}~" if high else ""))

    return query._replace(filters=tuple(dated(one) if one.kind == "age" else one for one in query.filters))


def _filled(definition: ListDefinition, query: Query) -> list[Column]:
    return [one for one in definition.columns if not query.columns or one.key in query.columns]


def _shown(
    office: Office,
    definition: ListDefinition,
    filled: Sequence[Column],
    rows: Sequence[tuple[str, stored_lists.Values]],
    reveal: bool,
) -> list[Row]:
    texts = cell_showing.shown(office, definition, filled, [values for _, values in rows], reveal)
    if len(filled) < len(definition.columns):
        there = {one.key: place for place, one in enumerate(filled)}
        whole = itemgetter(*(there.get(key, len(filled)) for key in definition.keys))
        texts = [whole((*some, "")) for some in texts]
    return [Row(row_id, shown) for (row_id, _), shown in zip(rows, texts, strict=True)]


def _values(office: Office, name: str, row_id: str) -> tuple[object, ...] | None:
    with office.database.read() as r:
        return stored_lists.one(r, name, DEFINITIONS[name].keys, row_id)
