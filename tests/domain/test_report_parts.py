"""Parts and figures of reports: an own figure goes before the register's, and what is not known is no number."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.report_parts import PRODUCT_OF, REPORTS, Figure, Part, read_figure, read_share
from khenthuong_desktop.domain.tasks import PRODUCTS


def test_an_own_figure_stands_over_the_register_and_nothing_is_missing_then() -> None:
    assert Figure("awards", "Khen thưởng", "5", "7").told == "7"
    assert Figure("awards", "Khen thưởng", "5").told == "5"
    assert Figure("awards", "Khen thưởng", None).is_missing
    assert not Figure("awards", "Khen thưởng", None, "7").is_missing
    assert not Figure("awards", "Khen thưởng", "0").is_missing, "0 that was counted is a number"
    wrong = Figure("awards", "Khen thưởng", "5", "mt trăm", is_wrong=True)
    assert wrong.is_missing, "neither what is no number nor the one that somebody did not want is printed"


def test_a_part_is_late_until_it_has_come() -> None:
    due = Deadline(date(2026, 11, 18), inclusive=True)
    today = date(2026, 11, 20)
    assert Part("1", "five_year", 2, "Kết quả", "", deadline=due).days_late(today) == 2
    assert Part("1", "five_year", 2, "Kết quả", "", deadline=due, received_on=today).days_late(today) == 0
    assert Part("1", "five_year", 2, "Kết quả", "").days_late(today) == 0


def test_every_report_ends_a_task() -> None:
    assert set(PRODUCT_OF) == set(REPORTS) and set(PRODUCT_OF.values()) <= set(PRODUCTS)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("312", "312"),
        ("1250", "1.250"),
        ("1.250", "1.250"),
        ("1 250 000", "1.250.000"),
        ("007", "7"),
        ("312 (cả ba phường cũ)", "312 (cả ba phường cũ)"),
        ("mt trăm", None),
        ("một trăm", None),
        ("312 mt", None),
        ("12,5", None),
        ("1.25", None),
        ("-3", None),
        ("٣١٢", None),
        ("312 (", None),
        ("", None),
    ],
)
def test_a_figure_is_a_number_with_a_note_in_brackets_at_most(typed: str, told: str | None) -> None:
    assert read_figure(typed) == told


@pytest.mark.parametrize(
    ("typed", "share"),
    [("148/150", (148, 150)), ("148 / 150", (148, 150)), ("12", (12, None)), ("151/150", None), ("148/", None)],
)
def test_a_share_is_no_more_than_there_are(typed: str, share: tuple[int, int | None] | None) -> None:
    assert read_share(typed) == share
