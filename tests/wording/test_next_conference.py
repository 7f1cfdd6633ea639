"""What moves on from one conference to the next: a session too few is a banner to be printed again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from khenthuong_desktop.domain.numbers import roman
from khenthuong_desktop.wording.next_conference import length_in_years, moved_on


def test_the_next_time() -> None:
    assert moved_on("lần thứ I (2025 - 2030)", 5) == "lần thứ II (2030 - 2035)"
    assert moved_on("LẦN THỨ IX (2025-2030)", 5) == "LẦN THỨ X (2030-2035)"
    assert moved_on("2020 - 2025", 5) == "2025 - 2030"
    assert moved_on("Hội nghị tổng kết năm 2026", 1) == "Hội nghị tổng kết năm 2027"
    open_day = moved_on("Uông Bí, ngày 20 tháng 8 năm 2025", 5, open_days=True)
    assert open_day == "Uông Bí, ngày ... tháng ... năm ..."


def test_words_that_only_look_like_a_session_stay() -> None:
    for text in ("lần thứ IIII", "lần thứ ba", "phường Yên Thanh", "lần thứ MMMCMXCIX", "2030 - 2025"):
        assert moved_on(text, 5) == text


@given(some.integers(1, 3998))
def test_every_session_has_a_next_one(number: int) -> None:
    assert moved_on(f"lần thứ {roman(number)}", 5) == f"lần thứ {roman(number + 1)}"


@given(some.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    moved_on(text, 5, open_days=True)
    assert length_in_years(text) >= 1
