"""Pages as officers name them; what cannot be understood prints nothing rather than everything."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.page_ranges import pages_of


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("3", (3,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("5, 1–2; 2", (1, 2, 5)),
        (" 2 - 4 ", (2, 3, 4)),
        ("6-", (6, 7)),
        ("-2", (1, 2)),
    ],
)
def test_pages(text: str, pages: tuple[int, ...]) -> None:
    assert pages_of(text, 7) == pages


@pytest.mark.parametrize("text", ["", "0", "8", "3-1", "1-8", "một", "1,,2", "1-2-3", "-", "9999999", "²"])
def test_what_is_no_page_of_these(text: str) -> None:
    assert pages_of(text, 7) == ()
