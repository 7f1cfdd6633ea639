"""What stands in the places of a conference's papers, for the settings that plans have."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.wording import conference_papers as words

ONE = Settings("models", "Hội nghị", "Hội nghị điển hình tiên tiến", cap=150)


@pytest.mark.parametrize(
    ("window", "told"),
    [
        ((date(2025, 8, 1), Deadline(date(2025, 8, 31), inclusive=True)), "nửa ngày, trong tháng 8/2025"),
        ((date(2025, 4, 1), Deadline(date(2025, 6, 30), inclusive=True)), "nửa ngày, trong quý II năm 2025"),
        ((None, Deadline(date(2025, 8, 25), inclusive=False)), "nửa ngày, trước ngày 25/8/2025"),
        ((None, None), ""),
    ],
)
def test_a_window_until_the_day_is_set(window: tuple[date | None, Deadline | None], told: str) -> None:
    assert words.time(replace(ONE, window_from=window[0], window_to=window[1])) == told


def test_number_and_shares_as_a_plan_says_them() -> None:
    assert words.seats(ONE) == "150 đại biểu"
    assert words.seats(replace(ONE, size=143)) == "143 đại biểu (mức tối đa theo kế hoạch: 150)"
    assert words.seats(replace(ONE, cap=None)) == ""
    shared = replace(ONE, models_share=Fraction(70), guests_share=Fraction(30), share_is_approximate=True)
    assert words.shares(shared) == (
        "điển hình tiên tiến khoảng 70% (105 đại biểu), khách mời và lãnh đạo khoảng 30% (45 đại biểu)"
    )
    assert words.shares(replace(shared, leaders="apart")).count("lãnh đạo") == 0
    assert words.shares(ONE) == words.NO_SHARES


def test_groups_in_a_sentence() -> None:
    assert words.names(["Nữ", "Mẹ Việt Nam anh hùng", "UBND"]) == "nữ, Mẹ Việt Nam anh hùng, UBND"
    assert words.names([]) == words.NO_ATTENTION
