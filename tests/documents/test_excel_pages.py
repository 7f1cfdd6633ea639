"""How far a sheet is pressed together: a signature alone below repeated headings is a page nobody would sign."""

from __future__ import annotations

import pytest

from khenthuong_desktop.documents.excel_pages import pages_to_fit

PAGE = 100.0
SIGNATURE = [5.0, 5.0, 25.0, 5.0]


@pytest.mark.parametrize(
    ("rows", "pages"),
    [
        (3, 0),  # all on one page
        (7, 1),  # the name would stand on a page of its own
        (8, 1),  # and here the room above it
        (12, 0),  # enough rows go with the signature
        (18, 2),  # the same one page later
    ],
)
def test_a_signature_that_would_stand_alone_is_pressed_onto_the_page_before(rows: int, pages: int) -> None:
    heights = [10.0, *[8.0] * rows, *SIGNATURE]
    assert pages_to_fit(heights, 1, 10.0, len(SIGNATURE), PAGE) == pages


def test_letters_are_not_made_too_small_for_it() -> None:
    assert pages_to_fit([10.0, *[8.0] * 11, 5.0, 60.0, 5.0], 1, 10.0, 3, PAGE) == 0


def test_a_table_that_nobody_signs_takes_the_pages_it_needs() -> None:
    assert pages_to_fit([10.0, *[8.0] * 12], 1, 10.0, 0, PAGE) == 0
