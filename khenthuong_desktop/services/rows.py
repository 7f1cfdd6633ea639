"""Rows of a list as scripts get them: stored values in full under stable names, labels where a catalogue has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from khenthuong_desktop.domain.lists import Column, Filter, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.lists import DEFINITIONS
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies, lists, units

Row = dict[str, Any]

ROWS_OF_A_PAGE: Final = 10_000  # what is in memory at once; every page is a transaction of its own

# What scripts call a column where the table's own name says how it is stored.
_NAMES: Final = {"unit_id": "unit", "former_unit_id": "former_unit", "parent_id": "parent", "body_id": "body"}
_SUBJECTS: Final = frozenset({"people", "collectives", "households", "subjects", "retired_subjects"})
_OF_PEOPLE: Final = frozenset({"subjects", "retired_subjects"})  # shown shortly, given with all that any kind has
_KIND: Final = Column("kind")
_PHOTO: Final = Column("photo")  # the hash under which files/ has it
_REVISION: Final = Column("revision", "integer")
_CODES: Final = frozenset({"state"})  # said in codes, for scripts that go by them
_CODES_OF: Final = {"delegates": frozenset({"kind"})}
# A list that goes from hand to hand: what is private of its people is given only where somebody asks for it.
_PRIVATE: Final = frozenset({"delegates"})
_OWNED: Final = {"delegates": Column("conference_id")}  # rows of several owners, each of which says whose it is


def rows(office: Office, name: str, query: Query | None = None, *, sensitive: bool = False) -> Iterator[Row]:
    """Every row of a list in its order, page by page; of delegates `sensitive` columns only on wish."""
    query = query or Query()
    columns = [one for one in _columns(name) if sensitive or not (one.sensitive and name in _PRIVATE)]
    keys = [column.key for column in columns]
    with office.database.read() as r:
        total = lists.count(r, name, query)
    for offset in range(0, total, ROWS_OF_A_PAGE):
        with office.database.read() as r:
            page = lists.page(r, name, query, keys, offset, ROWS_OF_A_PAGE, total)
        yield from _shaped(office, name, columns, page)


def row(office: Office, name: str, row_id: str) -> Row | None:
    """One record, whatever its list shows."""
    columns = _columns(name)
    with office.database.read() as r:
        found = lists.one(r, name, [column.key for column in columns], row_id)
    return None if found is None else next(_shaped(office, name, columns, [(row_id, found)]))


def of_owner(office: Office, name: str, wanted_id: str) -> Query:
    """The question for the rows of one owner (the delegates of a conference), else for the one row of that id."""
    owner = DEFINITIONS[name].owner
    if owner == "conference_id":
        with office.database.read() as r:
            if r.record("conferences", wanted_id) is None:
                raise UserError("conference.gone", id=wanted_id)
    return Query(filters=(Filter(owner or "id", "is", (wanted_id,)),))


def _columns(name: str) -> tuple[Column, ...]:
    definition = DEFINITIONS[name]
    if name == "history":
        return tuple(column for column in definition.columns if column.key != "day")
    if name in _SUBJECTS:
        named = DEFINITIONS["people"].columns + definition.columns if name in _OF_PEOPLE else definition.columns
        rest = {one.key: one for one in named if one.key != "kind" and one.kind != "latest_award"}
        return (_KIND, *rest.values(), _PHOTO, _REVISION)
    owned = (_OWNED[name],) if name in _OWNED else ()
    return (*owned, *definition.columns, _REVISION)


def _shaped(
    office: Office, name: str, columns: Sequence[Column], page: Sequence[tuple[str, Sequence[object]]]
) -> Iterator[Row]:
    readers = [
        _reader(office, name, column, {values[place] for _, values in page}) for place, column in enumerate(columns)
    ]
    names = [_NAMES.get(column.key, column.key) for column in columns]
    for row_id, values in page:
        shaped: Row = {"id": row_id}
        for key, read, value in zip(names, readers, values, strict=True):
            shaped[key] = None if value is None or value == "" else read(value)
        yield shaped


def _reader(office: Office, name: str, column: Column, values: set[object]) -> Callable[[Any], Any]:
    definition = DEFINITIONS[name]
    match column.kind:
        case "flag":
            return bool
        case "integer" | "distance":
            return int
        case "choice" if column.key not in _CODES | _CODES_OF.get(name, frozenset()):
            labels = dict(definition.labels.get(column.key) or office.labels(definition.catalogues[column.key]))
            return lambda value: labels.get(value, value)
        case "choices":
            labels = dict(office.labels(definition.catalogues[column.key]))
            return lambda value: [labels.get(code, code) for code in value.split(";")]
        case "unit":
            with office.database.read() as r:
                found = units.names(r, [str(value) for value in values if value])
            return lambda value: found.get(value, value)
        case "body":
            with office.database.read() as r:
                named = bodies.names(r)
            return lambda value: named.get(value, value)
        case _:
            return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value
