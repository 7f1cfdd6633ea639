"""How a conference is named and told: on its banner, in its window, in the days that are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.wording import conferences as words

PLAIN = Conference(id="1", occasion="models", form="Hội nghị", name="Hội nghị", of_whom="xã Yên Lạc")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Phường Uông Bí", "phường Uông Bí"),
        ("Đặc khu Bạch Long Vĩ", "đặc khu Bạch Long Vĩ"),
        ("Thành phố Hải Phòng", "thành phố Hải Phòng"),
        ("THÀNH PHỐ Huế", "thành phố Huế"),
        ("xã Yên Lạc", "xã Yên Lạc"),
        ("Vinacomin", "Vinacomin"),
    ],
)
def test_the_kind_of_a_place_is_written_small_inside_a_name(name: str, said: str) -> None:
    assert words.whom(name) == said


@pytest.mark.parametrize(
    ("begin", "end", "said"),
    [
        (None, None, ""),
        (None, Deadline(date(2025, 8, 25), inclusive=False), "trước ngày 25/8/2025"),
        (date(2025, 1, 1), Deadline(date(2025, 3, 31), inclusive=True), "Quý I năm 2025"),
        (date(2025, 8, 1), Deadline(date(2025, 8, 31), inclusive=True), "tháng 8/2025"),
        (
            date(2025, 8, 4),
            Deadline(date(2025, 8, 31), inclusive=True),
            "từ ngày 04/8/2025 đến hết ngày 31/8/2025",
        ),
        (date(2025, 8, 4), None, "từ ngày 04/8/2025"),
    ],
)
def test_a_window_reads_as_a_plan_writes_it(begin: date | None, end: Deadline | None, said: str) -> None:
    assert words.window(replace(PLAIN, window_from=begin, window_to=end)) == said


def test_the_day_stands_on_the_banner_once_it_is_known() -> None:
    lines = ("form_and_unit", "session", "place_and_date")
    known = replace(PLAIN, session="lần thứ II", held_on=date(2026, 2, 5))
    assert words.banner(known, lines, "Yên Lạc") == (
        "Hội nghị xã Yên Lạc",
        "Lần thứ II",
        "Yên Lạc, ngày 05 tháng 02 năm 2026",
    )
    assert words.banner(PLAIN, lines, "")[1:] == ("Lần thứ ...", "Địa điểm, ngày ... tháng ... năm ...")


@pytest.mark.parametrize(("days", "said"), [(21, "còn 21 ngày"), (0, "hôm nay"), (-3, "đã qua 3 ngày")])
def test_the_days_that_are_left(days: int, said: str) -> None:
    today = date(2026, 11, 20)
    coming = replace(PLAIN, held_on=date.fromordinal(today.toordinal() + days))
    assert words.days_left(coming, today) == said
    assert words.days_left(replace(coming, state="held"), today) == ""
