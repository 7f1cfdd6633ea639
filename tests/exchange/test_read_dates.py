"""A birthday read wrong makes a pensioner of a child, and nobody sees it until the certificate is printed."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.domain.typed_dates import read_typed
from khenthuong_desktop.exchange.column_reading import Read
from khenthuong_desktop.exchange.read_dates import date_reader, join_parts, read_dates
from khenthuong_desktop.exchange.workbook_cells import Value

TODAY = date(2025, 8, 1)
READ = date_reader(TODAY, "birth_date")
BIRTHDAYS = st.dates(date(1917, 1, 1), date(2024, 12, 31))


def text(value: Value) -> str:
    made = READ(value)
    return made if isinstance(made, str) else made.text


def codes(value: Value) -> list[str]:
    made = READ(value)
    return [] if isinstance(made, str) else [found.code for found in made.findings]


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (date(1960, 1, 15), "1960-01-15"),
        (datetime(1960, 1, 15), "1960-01-15"),
        (date(1985, 1, 1), "1985-01-01"),
        ("15.01.1960", "1960-01-15"),
        ("20-2-1997", "1997-02-20"),
        ("7/7/1991", "1991-07-07"),
        ("11/1985", "1985-11"),
        ("1985", "1985"),
        (1985, "1985"),
        (1985.0, "1985"),
        ("Năm 1985", "1985"),
        ("ngày 20 tháng 11 năm 1985", "1985-11-20"),
        ("1985-11-20", "1985-11-20"),
        ("1985-11-20 00:00:00", "1985-11-20"),
        ("", ""),
        ("-", ""),
        ("…", ""),
    ],
)
def test_a_date_is_read_however_it_is_written(value: Value, stored: str) -> None:
    assert (text(value), codes(value)) == (stored, [])


@pytest.mark.parametrize(
    ("value", "stored", "code"),
    [
        ("27/08/61", "1961-08-27", "date.two_digit_year"),
        (22000, "1960-03-25", "import.serial_date"),
        (31234.0, "1985-07-06", "import.serial_date"),
        ("31234", "1985-07-06", "import.serial_date"),
        (20111985, "1985-11-20", "date.run_together"),
        (datetime(1960, 1, 15, 17, 0), "1960-01-15", "import.time_dropped"),
        (5.199, "1990-05", "import.date_from_number"),
        (date(1912, 5, 6), "1912-05-06", "date.too_old"),
    ],
)
def test_a_date_that_had_to_be_guessed_has_a_warning(value: Value, stored: str, code: str) -> None:
    assert text(value) == stored
    assert code in codes(value)
    made = READ(value)
    assert isinstance(made, Read) and not blocking(made.findings) and made.stood


@pytest.mark.parametrize(
    "value", ["không phải ngày", "31/02/1985", "15/13/1985", "2091", 2091, date(2091, 5, 6), time(8), "1/2/3/4"]
)
def test_what_is_no_date_stays_as_it_stood_and_blocks(value: Value) -> None:
    made = READ(value)
    assert isinstance(made, Read)
    assert blocking(made.findings)
    assert made.text == made.stood != ""


@given(
    BIRTHDAYS,
    st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "ngày %d tháng %m năm %Y"]),
    st.booleans(),
)
def test_any_birthday_in_any_style_comes_back(day: date, style: str, short: bool) -> None:
    written = day.strftime(style)
    if short:
        written = "/".join(part.lstrip("0") for part in day.strftime("%d/%m/%Y").split("/"))
    assert text(written) == day.isoformat()


@given(st.integers(0, 40), st.integers(0, 14), st.integers(1880, 2040), st.sampled_from("/.-"))
def test_the_quick_way_reads_as_the_one_reader_of_dates(day: int, month: int, year: int, separator: str) -> None:
    written = f"{day}{separator}{month:02d}{separator}{year}"
    typed = read_typed(written, TODAY.year)
    made = READ(written)
    if isinstance(made, str):
        assert (str(typed.value), typed.findings) == (made, ())
    else:
        assert made.findings == typed.findings


def test_a_column_that_only_fits_month_first_is_read_so_and_judged() -> None:
    column = read_dates(["01/15/1960", "02/20/1997", "03/04/1990"], TODAY, "birth_date")
    assert column.texts == ["1960-01-15", "1997-02-20", "1990-03-04"]
    assert {note.findings[0].code for note in column.notes.values()} == {"import.month_first"}
    assert {note.findings[0].severity for note in column.notes.values()} == {"judge"}
    assert len(column.notes) == 3


def test_one_slip_in_a_column_of_days_first_is_not_turned_round() -> None:
    column = read_dates(["15/01/1960", "20/02/1997", "03/14/1990"], TODAY, "birth_date")
    assert column.texts == ["1960-01-15", "1997-02-20", "03/14/1990"]
    assert [found.code for found in column.notes[2].findings] == ["date.impossible"]


def test_dates_an_english_excel_took_for_month_first_are_warned_of() -> None:
    texts: list[Value] = ["15/01/1960", "20/02/1997", "25/12/1970"]
    swapped: list[Value] = [date(1960, 5, 2), date(1971, 1, 12), date(1980, 8, 8), date(1999, 3, 4)]
    column = read_dates([*texts, *swapped], TODAY, "birth_date")
    assert sorted(column.notes) == [3, 4, 6]
    assert column.notes[3].findings[0].code == "import.date_maybe_swapped"
    assert column.notes[3].findings[0].mend == "05/02/1960"
    assert column.texts[3] == "1960-05-02"


def test_real_dates_of_every_day_of_the_month_are_not_suspected() -> None:
    values: list[Value] = [
        "15/01/1960",
        "20/02/1997",
        "25/12/1970",
        date(1960, 5, 2),
        date(1971, 1, 22),
        date(1980, 8, 8),
    ]
    assert read_dates(values, TODAY, "birth_date").notes == {}


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        ((15, 1, 1960), "15/1/1960"),
        ((None, 1, 1960), "1/1960"),
        ((None, None, 1960), "1960"),
        (("-", "", "1960"), "1960"),
        ((None, None, None), ""),
    ],
)
def test_day_month_and_year_of_three_columns_are_one_date(parts: tuple[Value, Value, Value], joined: str) -> None:
    assert join_parts(*parts) == joined
