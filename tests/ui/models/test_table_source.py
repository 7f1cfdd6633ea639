"""A list that is not in the database must answer like one that is."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import Column, Filter, Query, Sort
from khenthuong_desktop.ui.models.table_source import TableRow, TableSource

COLUMNS = (Column("name"), Column("size", "integer"))
ROWS = [
    TableRow("a", ("Đông", "10"), {"size": "0010"}),
    TableRow("b", ("Dương", "9"), {"size": "0009"}),
    TableRow("c", ("Ánh", ""), {"size": ""}),
]


def source(rows: list[TableRow] = ROWS) -> TableSource:
    return TableSource("test", COLUMNS, {"name": "Tên", "size": "Cỡ"}, lambda: rows)


def ids(query: Query, rows: list[TableRow] = ROWS) -> list[str]:
    made = source(rows)
    return [row.id for row in made.page(query, 0, 100, made.count(query))]


def test_names_sort_as_in_a_dictionary_and_numbers_as_numbers() -> None:
    assert ids(Query(sort=(Sort("name"),))) == ["c", "b", "a"]
    assert ids(Query(sort=(Sort("size", descending=True),))) == ["a", "b", "c"]


def test_text_is_found_without_marks_from_the_beginning_of_a_word() -> None:
    assert ids(Query(text="duong")) == ["b"]
    assert ids(Query(text="uong")) == []


def test_conditions() -> None:
    assert ids(Query(filters=(Filter("size", "empty"),))) == ["c"]
    assert ids(Query(filters=(Filter("size", "filled"), Filter("name", "contains", ("ong",))))) == ["a", "b"]
    assert ids(Query(filters=(Filter("size", "between", ("0010", "")),))) == ["a"]
    assert ids(Query(filters=(Filter("name", "is", ("Ánh", "Đông")),))) == ["a", "c"]


def test_what_is_there_is_asked_anew_with_every_reading() -> None:
    rows = [*ROWS]
    made = source(rows)
    assert made.count(Query()) == 3
    rows.pop()
    assert made.count(Query()) == 2
    assert made.position(Query(), "b") == 1
    assert made.position(Query(), "c") is None


def test_nothing_can_be_typed_here() -> None:
    made = source()
    assert not (made.can_edit or made.can_add or made.can_retire)
    assert made.edit([]).step is None
