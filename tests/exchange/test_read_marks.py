"""The sex set wrong is the mistake officials laugh about and people do not forgive."""

from __future__ import annotations

import pytest

from khenthuong_desktop.exchange.read_marks import read_flags, read_sexes
from khenthuong_desktop.exchange.workbook_cells import Value


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        (["Nam", "NỮ", "nữ", "nu", " nam "], ["Nam", "Nữ", "Nữ", "Nữ", "Nam"]),
        (["Ông", "Bà"], ["Nam", "Nữ"]),
        (["Male", "female", None, "-"], ["Nam", "Nữ", "", ""]),
    ],
)
def test_words_of_the_sex_are_read_in_any_case(values: list[Value], texts: list[str]) -> None:
    column = read_sexes(values)
    assert column.texts == texts
    assert column.notes == {}


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        (["M", "F", "M"], ["Nam", "Nữ", "Nam"]),
        (["Nam", "N", "Nam"], ["Nam", "Nữ", "Nam"]),
        (["N", "Nữ", "Nữ"], ["Nam", "Nữ", "Nữ"]),
    ],
)
def test_letters_with_one_reading_in_their_column_are_read_with_a_warning(
    values: list[Value], texts: list[str]
) -> None:
    column = read_sexes(values)
    assert column.texts == texts
    assert {note.findings[0].severity for note in column.notes.values()} == {"warns"}


@pytest.mark.parametrize("values", [["N", "N"], [1, 0, 1], ["Nam", "Nữ", "N"], ["x", "x"], ["?a", "b"]])
def test_letters_that_could_mean_either_are_left_to_a_person(values: list[Value]) -> None:
    column = read_sexes(values)
    judged = [note.findings[0] for note in column.notes.values()]
    assert judged and {found.severity for found in judged} == {"judge"}
    for index in column.notes:
        assert column.texts[index] == str(values[index])


def test_yes_and_no_are_read_and_the_rest_stays_for_the_validator() -> None:
    column = read_flags(["x", "X", "✓", 1, True, "Có", 0, "không", "", "-", "dự bị"], "party_member")
    assert column.texts == ["Có", "Có", "Có", "Có", "Có", "Có", "Không", "Không", "", "", "dự bị"]
