"""A CCCD number short of its zeros finds nobody; one made up finds somebody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.exchange.column_reading import Read
from khenthuong_desktop.exchange.read_numbers import national_id_reader, read_count, read_phone
from khenthuong_desktop.exchange.workbook_cells import Value

PROVINCES = frozenset({"001", "022", "031", "079"})
READ = national_id_reader(PROVINCES)
NUMBERS = st.builds("".join, st.tuples(st.sampled_from(sorted(PROVINCES)), st.from_regex(r"\A[0-3][0-9]{8}\Z")))


def read(value: Value) -> tuple[str, list[str]]:
    made = READ(value)
    return (made, []) if isinstance(made, str) else (made.text, [found.code for found in made.findings])


@pytest.mark.parametrize(
    ("value", "number", "codes"),
    [
        ("079197865035", "079197865035", []),
        ("079 197 865035", "079197865035", []),
        ("079.197.865.035", "079197865035", []),
        ("'079197865035", "079197865035", []),
        (79076882544, "079076882544", ["national_id.padded"]),
        (79076882544.0, "079076882544", ["national_id.padded"]),
        (1071831979, "001071831979", ["national_id.padded"]),
        ("100912345", "100912345", ["national_id.old_card"]),
        (None, "", []),
        ("-", "", []),
    ],
)
def test_a_number_is_read_as_workbooks_hold_it(value: Value, number: str, codes: list[str]) -> None:
    assert read(value) == (number, codes)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("7.91979E+10", "import.scientific_number"),
        ("7,91979E+10", "import.scientific_number"),
        ("0791978650", "national_id.length"),
        ("07919786503A", "national_id.characters"),
        ("chưa có", "national_id.characters"),
    ],
)
def test_what_cannot_be_the_number_stays_as_it_stood_and_blocks(value: str, code: str) -> None:
    made = READ(value)
    assert isinstance(made, Read)
    assert (made.text, made.stood) == (value, value)
    assert [found.code for found in made.findings] == [code]
    assert blocking(made.findings)


@given(NUMBERS, st.sampled_from(["{}", "'{}", " {} ", "{0[0]}{0[1]}{0[2]} {1}"]))
def test_any_number_in_any_style_comes_back(number: str, style: str) -> None:
    written = style.format(number, number[3:]) if "1}" in style else style.format(number)
    assert read(written) == (number, [])


@given(NUMBERS)
def test_any_number_that_lost_its_zeros_comes_back_with_a_warning(number: str) -> None:
    text, codes = read(int(number))
    assert text == number
    assert codes == (["national_id.padded"] if number[0] == "0" else [])


@pytest.mark.parametrize(
    ("value", "text", "warned"),
    [
        (912345678, "0912345678", True),
        ("912 345 678", "0912345678", True),
        ("0912345678", "0912345678", False),
        ("0912.345.678", "0912345678", False),
        ("+84 912345678", "+84 912345678", False),
        ("0203 385 1234", "02033851234", False),
        ("", "", False),
    ],
)
def test_a_telephone_number_gets_its_lost_zero_back(value: Value, text: str, warned: bool) -> None:
    made = read_phone(value)
    assert (made if isinstance(made, str) else made.text) == text
    assert (isinstance(made, Read) and bool(made.findings)) is warned


@pytest.mark.parametrize(
    ("value", "text"),
    [(5, "5"), ("05", "5"), (12.0, "12"), ("05 người", "5"), ("1.200", "1.200"), ("5.5", "5.5"), ("nhiều", "nhiều")],
)
def test_members_are_a_whole_number(value: Value, text: str) -> None:
    made = read_count(value)
    assert (made if isinstance(made, str) else made.text) == text
