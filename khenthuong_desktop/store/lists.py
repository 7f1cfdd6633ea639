"""Pages of lists straight from SQL: any million-row list gives any page without reading the rest."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.store.list_sources import SOURCES, Source

if TYPE_CHECKING:
    from khenthuong_desktop.store.answers import Answer

Values = tuple[object, ...]
_NAME = "full_name"


def count(r: Reader, name: str, query: Query) -> int:
    source = SOURCES[name]
    if source.quick_count and not query.text and not query.filters:
        return int(r.value(source.quick_count))
    if _by_words(source, query):
        return len(answer(r, name, query).places)
    where, parameters = _where(r, source, query)
    return int(r.value(f"SELECT count(*) FROM {_read_whole(r, source, query)} WHERE {where}", parameters))


def size(r: Reader, name: str) -> int:
    """How many rows a list has, where that is kept; 0 for those that are never large."""
    source = SOURCES[name]
    return int(r.value(source.quick_count)) if source.quick_count else 0


def by_words(name: str, query: Query) -> bool:
    """Whether the index of words answers a question."""
    return _by_words(SOURCES[name], query)


def answer(r: Reader, name: str, query: Query, *, hasty: bool = False) -> Answer:
    """The rows of a question in their order, each by its place in the table; see store.answers for those that look
    for words. `hasty` is content with the first of many."""
    source = SOURCES[name]
    order = _order(source, query, reverse=False) if query.sort else ""
    narrowed, parameters = _filters(source, query)
    if _by_words(source, query):
        from khenthuong_desktop.store import answers  # a list is shown more often than something is looked for in it

        return answers.answer(r, source, query.text, narrowed=narrowed, parameters=parameters, order=order, hasty=hasty)
    from khenthuong_desktop.store.answers import Answer

    where, parameters = _where(r, source, query)
    rows = r.rows(
        f"SELECT t.rowid FROM {_read_whole(r, source, query)} WHERE {where} "
        f"ORDER BY {_order(source, query, reverse=False)}",
        parameters,
    )
    return Answer(array("q", (row[0] for row in rows)))


def warm(r: Reader, name: str) -> bool:
    """Read on in the order of a list that is searched by words; whether there is more."""
    from khenthuong_desktop.store import list_order

    return list_order.warm(r, SOURCES[name])


def rows_at(r: Reader, name: str, columns: Sequence[str], places: Sequence[int]) -> list[tuple[str, Values]]:
    """The rows at these places of the table, in this order; those that are gone are left out."""
    source = SOURCES[name]
    chosen = ", ".join(source.expression(column) for column in columns)
    rows = r.rows(
        f"SELECT t.id, {chosen} FROM json_each(?) j CROSS JOIN {source.table} t ON t.rowid = j.value ORDER BY j.key",
        (json.dumps(list(places)),),
    )
    return [(str(row[0]), tuple(row)[1:]) for row in rows]


def place_of(r: Reader, name: str, record_id: str) -> int | None:
    """Where a record lies in the table of a list."""
    found = r.value(f"SELECT rowid FROM {SOURCES[name].table} WHERE id = ?", (record_id,))
    return None if found is None else int(found)


def page(
    r: Reader, name: str, query: Query, columns: Sequence[str], offset: int, limit: int, of: int
) -> list[tuple[str, Values]]:
    """Rows `offset` to `offset + limit` of the `of` that the query has: (id, stored values).

    Rows nearer to the end are counted from there, so that the last page costs what the first does. The inner
    query walks an index alone; only the rows of the page are looked up.
    """
    source = SOURCES[name]
    limit = max(0, min(limit, of - offset))
    if not limit:
        return []
    if _by_words(source, query):
        return rows_at(r, name, columns, answer(r, name, query).places[offset : offset + limit])
    where, parameters = _where(r, source, query)
    from_end = offset > of // 2
    skipped = of - offset - limit if from_end else offset
    chosen = ", ".join(source.expression(column) for column in columns)
    rows = r.rows(
        f"""
        SELECT t.id, {chosen} FROM {source.table} t
        WHERE t.rowid IN (
            SELECT t.rowid FROM {source.table} t {"NOT INDEXED" if _few(query) else ""} WHERE {where}
            ORDER BY {_order(source, query, reverse=from_end)} LIMIT {limit} OFFSET {skipped}
        )
        ORDER BY {_order(source, query, reverse=False)}
        """,
        parameters,
    )
    return [(str(row[0]), tuple(row)[1:]) for row in rows]


def one(r: Reader, name: str, columns: Sequence[str], record_id: str) -> Values | None:
    """The stored values of one record, whatever the list's own condition."""
    source = SOURCES[name]
    chosen = ", ".join(source.expression(column) for column in columns)
    found = r.row(f"SELECT {chosen} FROM {source.table} t WHERE t.id = ?", (record_id,))
    return tuple(found) if found is not None else None


def position(r: Reader, name: str, query: Query, record_id: str) -> int | None:
    """Where a record stands in a list; None when the list does not show it."""
    source = SOURCES[name]
    if _by_words(source, query):
        place, places = place_of(r, name, record_id), answer(r, name, query).places
        return places.index(place) if place is not None and place in places else None
    where, parameters = _where(r, source, query)
    if r.value(f"SELECT 1 FROM {source.table} t WHERE {where} AND t.id = ?", [*parameters, record_id]) is None:
        return None
    own, plain = source.order[0].removeprefix("t."), not query.sort and not _named_as_typed(source, query)
    # Through the index of its order; a list in the order of something else's names is numbered as a whole.
    if plain and not source.descending and len(source.order) == 1 and own.isidentifier():
        return int(
            r.value(
                f"""
                SELECT count(*) FROM {source.table} t JOIN {source.table} mine ON mine.id = ?
                WHERE {where} AND (t.sort_key, t.rowid) < (mine.sort_key, mine.rowid)
                """.replace("sort_key", own),
                [record_id, *parameters],
            )
        )
    return int(
        r.value(
            f"""
            SELECT place FROM (
                SELECT t.id AS id, row_number() OVER (ORDER BY {_order(source, query, reverse=False)}) - 1 AS place
                FROM {source.table} t WHERE {where}
            ) WHERE id = ?
            """,
            [*parameters, record_id],
        )
    )


def sums(r: Reader, name: str, query: Query, columns: Sequence[str]) -> list[int]:
    source = SOURCES[name]
    where, parameters = _where(r, source, query)
    chosen = ", ".join(f"coalesce(sum({source.expression(column)}), 0)" for column in columns)
    row = r.row(f"SELECT {chosen} FROM {_read_whole(r, source, query)} WHERE {where}", parameters)
    return [int(value) for value in row or ()]


def value_counts(r: Reader, name: str, query: Query, column: str) -> list[tuple[str | None, int]]:
    """How often each value of a column stands in a list: the counts beside a filter."""
    source = SOURCES[name]
    where, parameters = _where(r, source, query)
    rows = r.rows(
        f"SELECT {source.expression(column)} AS value, count(*) FROM {_read_whole(r, source, query)} "
        f"WHERE {where} GROUP BY value",
        parameters,
    )
    return [(None if row[0] is None else str(row[0]), row[1]) for row in rows]


def empty_values(r: Reader, table: str) -> dict[str, str | int | None]:
    """What an empty cell stores, column by column: nothing where that is allowed, else what the table begins with."""
    found: dict[str, str | int | None] = {}
    for row in r.rows(f"PRAGMA table_info({table})"):
        if not row["notnull"]:
            found[row["name"]] = None
        elif row["type"] == "INTEGER":
            found[row["name"]] = int(row["dflt_value"] or 0)
        else:
            found[row["name"]] = ""
    return found


def count_missing(r: Reader, name: str, column: str) -> int:
    """How many rows of a list have nothing in a column."""
    source = SOURCES[name]
    value = source.expression(column)
    return int(
        r.value(
            f"SELECT count(*) FROM {source.table} t NOT INDEXED "
            f"WHERE {source.where} AND ({value} IS NULL OR {value} = '')"
        )
    )


def _read_whole(r: Reader, source: Source, query: Query) -> str:
    """The table, to be read whole: in the order in which its rows lie, where most of them are asked and no filter
    has an index. Through the index of the order a row costs seven times as much."""
    if _few(query):
        return f"{source.table} t NOT INDEXED"
    if source.quick_count is None or any(one.column in _INDEXED for one in query.filters):
        return f"{source.table} t"
    asked, there = r.value(source.quick_count), r.value("SELECT coalesce(sum(number), 0) FROM subject_counts")
    return f"{source.table} t NOT INDEXED" if asked * 4 > there else f"{source.table} t"


def _few(query: Query) -> bool:
    """Whether a filter names its rows one by one: then they are looked up by their place, and no index is walked."""
    return any(one.kind == "rejected" for one in query.filters)


_INDEXED = frozenset({"unit_id", "former_unit_id", "national_id"})


def _order(source: Source, query: Query, *, reverse: bool) -> str:
    keys = [
        (source.orders.get(sort.column, source.expression(sort.column)), sort.descending) for sort in query.sort
    ] + [(key, source.descending) for key in source.order]
    if named := _named_as_typed(source, query):
        keys.insert(0, (named, True))
    keys.append(("t.rowid", keys[-1][1]))
    return ", ".join(f"{key} {'DESC' if descending != reverse else 'ASC'}" for key, descending in keys)


def _named_as_typed(source: Source, query: Query) -> str:
    """SQL that is true of a name that has every word as it was typed: 'Ánh' before 'Ảnh'. Empty where nobody typed a
    mark, or chose an order; lists with an index of words see to it themselves."""
    words = () if query.sort or _by_words(source, query) else vietnamese.marked_words(query.text)
    if not words or _NAME not in source.expressions:
        return ""
    return f"has_words({source.expression(_NAME)}, '{' '.join(words)}')"  # letters and digits alone


def _by_words(source: Source, query: Query) -> bool:
    return bool(source.words and vietnamese.search_key(query.text))


def _where(r: Reader, source: Source, query: Query) -> tuple[str, list[object]]:
    conditions, parameters = [source.where], list[object]()
    if _by_words(source, query):
        from khenthuong_desktop.store import answers

        conditions.append("t.rowid IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(list(answers.answer(r, source, query.text, hasty=False).places)))
    elif query.text:
        for word in vietnamese.search_key(query.text).split():
            condition, values = _word(r, source, word)
            conditions.append(condition)
            parameters += values
    narrowed, values = _filters(source, query)
    return " AND ".join((*conditions, narrowed)), parameters + values


def _filters(source: Source, query: Query) -> tuple[str, list[object]]:
    conditions, parameters = list[str](), list[object]()
    for one in query.filters:
        condition, values = _filter(source, one)
        conditions.append(condition)
        parameters += values
    return " AND ".join(conditions) or "1", parameters


def _word(r: Reader, source: Source, word: str) -> tuple[str, list[object]]:
    """A word is met where a word of the record, or of its unit's names, begins with it."""
    alternatives = [f"instr({key}, ?) > 0" for key in source.searched]
    parameters: list[object] = [f" {word}"] * len(alternatives)
    if source.unit_column:
        units = units_beginning(r, word)
        if units:
            alternatives.append(f"{source.unit_column} IN ({', '.join('?' * len(units))})")
            parameters += units
    return f"({' OR '.join(alternatives) or '0'})", parameters


def units_beginning(r: Reader, word: str) -> list[str]:
    rows = r.rows(
        "SELECT id FROM units WHERE instr(search_key, ?) "
        "UNION SELECT unit_id FROM unit_aliases WHERE instr(search_key, ?)",
        (f" {word}", f" {word}"),
    )
    return [row[0] for row in rows]


def _filter(source: Source, one: Filter) -> tuple[str, list[object]]:
    if one.kind == "rejected":
        # Few cells are red: their rows are looked up one by one, however many the list has.
        return (
            f"t.rowid IN (SELECT red.rowid FROM rejected_cells c CROSS JOIN {source.table} red ON red.id = c.record_id "
            "WHERE ? IN ('', c.column_key))"
        ), [one.column]
    value = source.expression(one.column)
    match one.kind:
        case "current":
            return f"({value} IS NULL OR {value} = '' OR {value} >= ?)", [one.values[0]]
        case "contains":
            return f"instr(' ' || folded({value}), ?) > 0", [" " + vietnamese.search_key(one.values[0])]
        case "is":
            return f"{value} IN ({', '.join('?' * len(one.values))})", list(one.values)
        case "between":
            low, high = one.values
            # A partial date such as 1984 lies within 1984 to 1984: the upper end takes all that begins with it.
            # A number is compared as one, for SQLite puts every number before every text.
            return (
                f"CASE typeof({value}) WHEN 'integer' THEN {value} >= CAST(? AS INTEGER) "
                f"AND (? = '' OR {value} <= CAST(? AS INTEGER)) ELSE {value} >= ? AND {value} <= ? || '~' END"
            ), [low, high, high, low, high or "~"]
        case "age":
            # Of whom only the year is known, everybody is shown who may be of that age.
            born_by, born_after = one.values
            return f"({value} <> '' AND (? = '' OR {value} <= ?) AND {value} || '~' > ?)", [
                born_by,
                born_by,
                born_after,
            ]
        case "empty":
            return f"({value} IS NULL OR {value} = '')", []
        case "filled":
            return f"({value} IS NOT NULL AND {value} <> '')", []
