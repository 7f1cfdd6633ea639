"""What a banner says of the day and the name: a workshop paints it as it is written."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain import banners

DAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Tân Lập, ngày 30 tháng 11 năm 2026", (DAY,)),
        ("TÂN LẬP, NGÀY 30 THÁNG 11 NĂM 2026", (DAY,)),
        ("8h00, 30/11/2026", (DAY,)),
        ("Tân Lập, ngày ... tháng ... năm 2026", ()),
        ("ngày 31 tháng 11 năm 2026", ()),
        ("giai đoạn 2020-2025", ()),
    ],
)
def test_days_are_read_as_banners_write_them(text: str, days: tuple[date, ...]) -> None:
    assert banners.days_in(text) == days


def test_a_banner_of_several_days_is_told_only_where_none_is_that_of_the_conference() -> None:
    both = "Từ 29/11/2026 đến 30/11/2026"
    assert banners.other_day(both, DAY) is None
    assert banners.other_day(both, date(2026, 12, 1)) == date(2026, 11, 29)
    assert banners.other_day(both, None) is None and banners.other_day("Chào mừng", DAY) is None


def test_an_old_name_is_known_by_whole_words() -> None:
    """'lần thứ I' stands within 'lần thứ II', which is no old name."""
    old, new = "Hội nghị lần thứ I", "Hội nghị lần thứ II"
    assert banners.other_name("HỘI NGHỊ LẦN THỨ I / Tân Lập", [old], [new]) == old
    assert banners.other_name("HỘI NGHỊ LẦN THỨ II / Tân Lập", [old], [new]) == ""
    assert banners.other_name("HỘI NGHỊ LẦN THỨ I / Tân Lập", [old], [old]) == ""
