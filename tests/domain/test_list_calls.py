"""A unit that sent its Women's Union must not be taken for one that has sent a delegate."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.list_calls import kinds_counted

ALL = {"individual", "collective", "household"}


@pytest.mark.parametrize(
    ("noun", "kinds"),
    [
        ("", {"individual"}),
        ("đại biểu", {"individual"}),
        ("Cá nhân", {"individual"}),
        ("điển hình tiên tiến", {"individual"}),
        ("Tập thể", {"collective"}),
        ("tap the, ca nhan", {"collective", "individual"}),
        ("hộ", {"household"}),
        ("hộ gia đình văn hóa", {"household"}),
        ("đối tượng", ALL),
        ("Hồ sơ", ALL),
        ("tập thể, hộ gia đình, cá nhân", ALL),
        ("hội viên", {"individual"}),
    ],
)
def test_the_noun_says_what_is_counted(noun: str, kinds: set[str]) -> None:
    assert kinds_counted(noun) == kinds
