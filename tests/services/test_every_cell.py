"""Every list, every editable column, whatever somebody types or pastes: never a fault, and never a text lost."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter, Query
from khenthuong_desktop.services import check, history, lists, subjects
from khenthuong_desktop.services.office import Office
from tests.services.test_lists import add

TEXTS = {
    "empty": "",
    "blank": " \u00a0 ",
    "invisible": "\u200b",
    "garbage": "§ không hiểu ¶; <b>",
    "longest cell of a workbook": "ố" * 32_767,
    "formula": "=1+1",
    "lone mark": "\u0301",
    "digits": "1980",
    "decimal": "12,5",
    "half a character": "a\ud83d",
    "null": "a\x00b",
}
# Rows of an owner are added through its noun; tests/services/test_commendations.py has their awards.
ALONE = {name: definition for name, definition in lists.DEFINITIONS.items() if definition.owner is None}
CELLS = [(name, column.key) for name, definition in ALONE.items() for column in definition.columns if column.editable]
REQUIRED = [
    (name, column.key)
    for name, definition in ALONE.items()
    for column in definition.columns
    if column.editable and column.required
]
A_ROW = {
    "people": {"full_name": "Ai Đó"},
    "collectives": {"full_name": "Chi hội 1"},
    "households": {"full_name": "Hộ ông Ai"},
    "units": {"name": "Khu phố 9", "kind": "Khu phố"},
    "office": {"commune_name": "Lam Khê", "place_name": "Lam Khê"},
    "bodies": {"name": "UBND phường", "kind": "Ủy ban nhân dân"},
    "letterheads": {"body_id": "UBND phường", "issuing_line": "ỦY BAN", "number_suffix": "UBND"},
    "signers": {"body_id": "UBND phường", "full_name": "Ai Đó", "position": "Chủ tịch"},
    "roles": {"role": "council", "local_name": "Hội đồng"},
}


@pytest.fixture
def furnished(office: Office) -> Office:
    add(office, "bodies", A_ROW["bodies"])
    return office


def rejected_texts(office: Office, name: str, outcome: EditOutcome, rows: tuple[str, ...]) -> set[tuple[str, str]]:
    kept = {(red.column, red.text) for red in lists.rejected(office, name, rows)}
    assert {(red.column, red.text) for red in outcome.rejected} <= kept
    return kept


def is_kept(office: Office, name: str, row: str, key: str, text: str, red: set[tuple[str, str]]) -> bool:
    """As a red text, as a value that says something, or there was nothing to keep."""
    storable = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if (key, storable) in red or not vietnamese.clean(storable):
        return True
    return bool(lists.edit_text(office, name, row, key))


@pytest.mark.parametrize(("name", "key"), CELLS)
def test_an_existing_row_takes_any_text_or_keeps_it_red(furnished: Office, name: str, key: str) -> None:
    (row,) = add(furnished, name, A_ROW[name])
    assert lists.rejected(furnished, name, [row]) == ()
    for why, text in TEXTS.items():
        outcome = lists.edit(furnished, name, [CellChange(row, key, text)])
        red = rejected_texts(furnished, name, outcome, (row,))
        assert is_kept(furnished, name, row, key, text, red), why
    assert lists.row(furnished, name, row) is not None
    assert [one for one in check.check(furnished) if one.code != "check.required_empty"] == []


@pytest.mark.parametrize(("name", "key"), CELLS)
def test_a_new_row_of_one_cell_is_kept_with_a_red_cell_for_all_that_it_needs(
    furnished: Office, name: str, key: str
) -> None:
    needed = {column.key for column in lists.DEFINITIONS[name].columns if column.required}
    for why, text in TEXTS.items():
        before = lists.count(furnished, name, Query())
        outcome = lists.edit(furnished, name, [CellChange(None, key, text)])
        if not text.strip():
            assert (outcome.step, outcome.new_rows) == (None, ()), why
            assert lists.count(furnished, name, Query()) == before
            continue
        (row,) = outcome.new_rows
        red = rejected_texts(furnished, name, outcome, outcome.new_rows)
        assert is_kept(furnished, name, row, key, text, red), why
        empty = {column for column in needed if not lists.edit_text(furnished, name, row, column)}
        assert empty <= {column for column, _ in red}, why
        history.undo(furnished)
        assert lists.all_rejected(furnished) == 0


@pytest.mark.parametrize(("name", "key"), REQUIRED)
def test_a_row_without_what_it_needs_is_kept_found_and_mended(furnished: Office, name: str, key: str) -> None:
    cells = {column: text for column, text in A_ROW[name].items() if column != key}
    optional = (c for c in lists.columns(furnished, name) if c.editable and not c.required)
    filler = next(c.key for c in optional if c.kind in ("text", "integer", "name"))
    outcome = lists.edit(
        furnished, name, [CellChange(None, column, text) for column, text in {**cells, filler: "1"}.items()]
    )
    (row,) = outcome.new_rows
    assert [(red.column, red.text) for red in outcome.rejected] == [(key, "")]
    assert lists.all_rejected(furnished) == 1
    narrowed = Query(filters=(Filter("", "rejected"),))
    assert [one.id for one in lists.page(furnished, name, narrowed, 0, 10)] == [row]
    assert [dict(one.facts)["count"] for one in check.check(furnished)] == [1]
    mended = lists.edit(furnished, name, [CellChange(row, key, A_ROW[name][key])])
    assert (mended.rejected, lists.all_rejected(furnished)) == ((), 0)
    assert check.check(furnished) == []
    assert lists.count(furnished, name, narrowed) == 0


def test_an_empty_cell_does_not_refuse_the_paste_it_is_in(office: Office) -> None:
    """'Ông/Bà' left empty for one of three: all three are there."""
    rows = [("Lê An", "Ông"), ("Lê Bình", ""), ("Lê Cúc", "Bà")]
    outcome = lists.edit(
        office,
        "people",
        [
            CellChange(None, k, t, n)
            for n, row in enumerate(rows)
            for k, t in zip(("full_name", "title"), row, strict=True)
        ],
    )
    assert (len(outcome.new_rows), outcome.rejected) == (3, ())


def test_blank_rows_between_pasted_ones_are_no_rows(office: Office) -> None:
    changes = [CellChange(None, "full_name", text, n) for n, text in enumerate(("Lê An", " ", "Lê Bình", ""))]
    assert len(lists.edit(office, "people", changes).new_rows) == 2


def test_what_was_typed_into_a_row_that_is_gone_comes_back_to_the_typist(office: Office) -> None:
    (unit,) = add(office, "units", {"name": "Gõ nhầm", "kind": "Khu phố"})
    lists.retire(office, "units", [unit])
    outcome = lists.edit(office, "units", [CellChange(unit, "head", "Lê An")])
    assert [(red.row_id, red.text) for red in outcome.rejected] == [(unit, "Lê An")]
    assert (outcome.step, lists.all_rejected(office)) == (None, 0)


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", "12"), ("1.200", "1.200"), ("1.200.000", "1.200.000"), ("12.0", "12"), ("12,0", "12"), (" 7 ", "7")]
    + [(text, "") for text in ("12.5", "1.2", "12,5", "1.20", "1.2000", "1 200", "-3", "1e3", "1234567890")],
)
def test_a_number_is_what_was_written_or_nothing(office: Office, text: str, number: str) -> None:
    (row,) = add(office, "collectives", {"full_name": "Chi hội 1", "member_count": text})
    assert lists.edit_text(office, "collectives", row, "member_count") == number
    assert bool(number) is (lists.all_rejected(office) == 0)


@pytest.mark.parametrize(
    ("typed", "kind"), [("co quan", "Cơ quan, phòng, ban"), ("Mặt trận", "Mặt trận, đoàn thể, hội")]
)
def test_a_kind_may_be_begun_and_is_then_the_one_that_begins_so(office: Office, typed: str, kind: str) -> None:
    (row,) = add(office, "units", {"name": "Ai", "kind": typed})
    assert lists.edit_text(office, "units", row, "kind") == kind


def test_a_kind_that_no_catalogue_knows_is_refused_with_the_nearest(office: Office) -> None:
    (row,) = add(office, "units", {"name": "Ai", "kind": "Khu phô phường"})
    (red,) = lists.rejected(office, "units", [row])
    assert (red.column, red.text) == ("kind", "Khu phô phường")
    assert "Khu phố" in red.problem


def test_a_unit_that_has_ended_is_refused_and_names_its_heirs(office: Office) -> None:
    old, heir, _ = add(
        office,
        "units",
        {"name": "Khu phố 1", "kind": "Khu phố", "valid_to": "30/6/2025"},
        {"name": "Khu phố 12", "kind": "Khu phố"},
        {"name": "Khu phố 2", "kind": "Khu phố", "valid_to": "20/11/2026"},
    )
    with office.database.write("Sắp xếp") as w:
        change = w.insert("unit_changes", {"changed_on": "2025-07-01"})
        part = {"change_id": change, "from_unit_id": old, "to_unit_id": heir, "extent": "part"}
        w.insert("unit_change_parts", part)
    (person,) = add(office, "people", {"full_name": "Ai Đó", "unit_id": "khu pho 1", "former_unit_id": "Khu phố 1"})
    (red,) = lists.rejected(office, "people", [person])
    assert (red.column, "30/06/2025" in red.problem, "Khu phố 12" in red.problem) == ("unit_id", True, True)
    lists.edit(office, "people", [CellChange(person, "unit_id", "khu pho 2")])  # at work on its last day
    assert lists.edit_text(office, "people", person, "unit_id") == "Khu phố 2"
    assert [label for _, label in lists.choices(office, "people", "unit_id")] == ["Khu phố 2", "Khu phố 12"]
    current = Query(filters=(Filter("valid_to", "current", (office.today.isoformat(),)),))
    assert lists.count(office, "units", current) == 2


def test_two_units_of_one_name_at_work_are_refused(office: Office) -> None:
    one, other = add(office, "units", *({"name": name, "kind": "Khu phố"} for name in ("Khu phố 4", "khu pho 4")))
    assert [red.row_id for red in lists.rejected(office, "units", [one, other])] == [other]
    (person,) = add(office, "people", {"full_name": "Ai Đó", "unit_id": "Khu phố 4"})
    assert lists.rejected(office, "people", [person]) == ()


def test_a_number_somebody_else_has_is_told_at_typing(office: Office) -> None:
    (other,) = add(office, "people", {"full_name": "Lê An", "national_id": "022184004417"})
    value, found = lists.judge(office, "people", "national_id", "022184004417")
    assert (value, [one.code for one in found]) == ("022184004417", ["national_id.taken"])
    assert dict(found[0].facts)["name"] == "Lê An"
    assert lists.judge(office, "people", "national_id", "022184004417", row_id=other)[1] == ()


def test_a_name_of_digits_alone_is_told(office: Office) -> None:
    assert [one.code for one in lists.judge(office, "people", "full_name", "1980")[1]] == ["name.no_letters"]
    assert lists.judge(office, "units", "name", "Khu phố 4")[1] == ()


def test_an_ended_unit_does_not_come_back_beside_another_of_its_name(office: Office) -> None:
    (old,) = add(office, "units", {"name": "Khu phố 4", "kind": "Khu phố", "valid_to": "30/6/2025"})
    (new,) = add(office, "units", {"name": "Khu phố 4", "kind": "Khu phố"})
    assert lists.rejected(office, "units", [old, new]) == ()
    lists.edit(office, "units", [CellChange(old, "valid_to", "")])
    assert [red.column for red in lists.rejected(office, "units", [old, new])] == ["valid_to"]


def test_a_red_text_outlasts_the_removal_of_its_row(office: Office) -> None:
    (person,) = add(office, "people", {"full_name": "Ai Đó", "birth_date": "31/02/1980"})
    lists.retire(office, "people", [person])
    assert lists.all_rejected(office) == 0
    subjects.bring_back(office, [person])
    assert [red.text for red in lists.rejected(office, "people", [person])] == ["31/02/1980"]
    assert lists.all_rejected(office) == 1
