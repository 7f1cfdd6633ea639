"""The heading line of a pasted block: which columns of the list it names, also in the words of other lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.wording import grid as words

SHORTEST_BEGINNING = 4  # 'Nam' below Giới tính does not name the column Năm sinh
_GROUPS = {search_key(name): number for number, group in enumerate(words.SAME_HEADINGS) for name in group}


def named_columns(line: Sequence[str], headings: Sequence[str]) -> dict[int, int]:
    """Cell of the line -> the heading it names, by their numbers; nothing where this is no heading line."""
    cells, names = [search_key(text) for text in line], [search_key(heading) for heading in headings]
    found: dict[int, int] = {}
    sure = 0
    for same in (_equal, _other_word, _begins):
        _match(cells, names, same, found)
        if same is not _begins:
            sure = len(found)
    filled = sum(bool(cell) for cell in cells)
    # A single beginning may as well be somebody's data.
    return found if found and 2 * len(found) >= filled and (sure or len(found) > 1) else {}


def _match(cells: Sequence[str], names: Sequence[str], same: Callable[[str, str], bool], found: dict[int, int]) -> None:
    for place, cell in enumerate(cells):
        if cell and place not in found:
            free = (n for n, name in enumerate(names) if name and n not in found.values() and same(cell, name))
            number = next(free, None)
            if number is not None:
                found[place] = number


def _equal(cell: str, name: str) -> bool:
    return cell == name


def _other_word(cell: str, name: str) -> bool:
    return cell in _GROUPS and _GROUPS[cell] == _GROUPS.get(name)


def _begins(cell: str, name: str) -> bool:
    short, long = sorted((cell, name), key=len)
    return len(short) >= SHORTEST_BEGINNING and long.startswith(f"{short} ")
