"""What a list asked of units counts: the kinds of subject that its noun names."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from khenthuong_desktop.domain.vietnamese import search_key

PERSON: Final = "individual"
# As search keys, between spaces: 'đại biểu' names nobody here and so means people.
_NAMED: Final = {
    "collective": ("tap the", "don vi"),
    "household": ("ho", "gia dinh"),
    PERSON: ("ca nhan", "nguoi", "dai bieu", "can bo", "hoi vien", "dang vien"),
}
_ANY: Final = ("doi tuong", "danh sach", "ho so", "truong hop", "de nghi")


@lru_cache(maxsize=256)
def kinds_counted(noun: str) -> frozenset[str]:
    """The kinds of subject that count in a call: those its noun names, all for 'đối tượng', else people."""
    key = f" {search_key(noun)} "
    if any(f" {word} " in key for word in _ANY):
        return frozenset(_NAMED)
    found = frozenset(kind for kind, words in _NAMED.items() if any(f" {word} " in key for word in words))
    return found or frozenset({PERSON})


def counts(noun: str, kind: str) -> bool:
    """Whether a subject of this kind is one of what a call asks for."""
    return kind in kinds_counted(noun)
