"""The title line names the plan by its number, so that an officer knows which one is meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.wording import conference_bases
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


def test_a_model_is_told_apart_from_a_plan_of_ours_in_a_narrow_column() -> None:
    """'34/KH-UBND' of another ward stood beside our own rules as if it were our document."""
    model = "Kế hoạch số 34/KH-UBND ngày 25/7/2025 của UBND phường Uông Bí"
    assert words.number_of(conference_bases.joined("", model)) == "mẫu 34/KH-UBND"
    assert words.number_of(conference_bases.joined("Kế hoạch số 12/KH-UBND ngày 05/10/2026", model)) == "12/KH-UBND"


def test_parts_of_a_conference_are_called_by_one_word_everywhere() -> None:
    """'tab Văn bản' here and 'thẻ Văn bản' there: the officer looks for two things."""
    root = Path(__file__).parents[2]
    places = [
        *root.glob("khenthuong_desktop/wording/*.py"),
        *root.glob("forms/*.ui"),
        *root.glob("resources/guide/*.md"),
    ]
    assert len(places) > 50
    other = {f"tab {label}".casefold() for label in words.TABS.values()}
    said = {place.name: place.read_text(encoding="utf-8").casefold() for place in places}
    assert [(name, one) for name, text in said.items() for one in other if one in text] == []
