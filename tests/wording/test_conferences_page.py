"""The title line names the plan by its number, so that an officer knows which one is meant."""

from __future__ import annotations

import pytest

from khenthuong_desktop.wording import conferences_page as words


@pytest.mark.parametrize(
    ("source", "short", "number"),
    [
        (
            "Kế hoạch số 34/KH-UBND ngày 25/7/2025 của UBND phường Uông Bí",
            "Kế hoạch số 34/KH-UBND",
            "34/KH-UBND",
        ),
        ("Kế hoạch của UBND quận Hà Đông năm 2025 (số và ngày để trống)", None, None),
        ("", None, None),
    ],
)
def test_a_document_is_known_by_its_number_or_by_all_it_says(
    source: str, short: str | None, number: str | None
) -> None:
    assert words.short_source(source) == (source if short is None else short)
    assert words.number_of(source) == (source if number is None else number)
