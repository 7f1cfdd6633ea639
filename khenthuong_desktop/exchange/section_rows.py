"""Rows that say the unit or the kind of the rows below them, told from people who have only a name."""

from __future__ import annotations

from typing import Final, NamedTuple

from khenthuong_desktop.exchange.column_values import looks_like_a_name
from khenthuong_desktop.exchange.row_block import Block
from khenthuong_desktop.exchange.row_words import (
    is_count,
    is_kind,
    is_signature,
    is_total,
    marker_style,
    names_kind,
    names_unit_or_kind,
    numbered,
)
from khenthuong_desktop.exchange.sheet_grid import Cells, key

_WIDE: Final = 3
_HIGHEST_COUNT: Final = 10_000
_ROWS_AHEAD: Final = 3
# Nobody counts so many; somebody was born then, also in a list that counts with 'a', 'b' or dashes.
_YEARS: Final = range(1900, 2100)
_WRITTEN_YEARS: Final = frozenset(map(str, _YEARS))


class Section(NamedTuple):
    """What a row with nothing else says, how it is numbered ('' for not), whether its cell was merged widely."""

    style: str
    text: str
    wide: bool


def section_of(block: Block, number: int, own: Cells) -> Section | None:
    """The section a row could be; None where it has more than a section has."""
    column, value = own[0]
    first = block.grid.text(value)
    merge = block.grid.merge_from(number, own[-1][0])
    wide = merge is not None and merge.last_column - merge.first_column + 1 >= _WIDE
    if len(own) == 1:
        if marker_style(first) or (not wide and column not in (block.name, block.ordinal, block.first)):
            return None
        return _section(*numbered(first), wide)
    second = block.grid.text(own[1][1])
    style = marker_style(first)
    if style and second and own[1][0] <= max(block.name, column + 2) and _only_counts(block, own[2:]):
        return _section(style, second, wide)
    style, text = numbered(first)
    telling = (style or names_kind(first)) and not looks_like_a_name(text)
    if telling and column <= block.name and _only_counts(block, own[1:]):
        return _section(style, text, wide)
    return None


def is_counted_section(block: Block, number: int, own: Cells, in_force: tuple[str, ...]) -> bool:
    """'1 | Khu phố 1' with nothing else, where the people below are counted anew."""
    if len(own) != 2 or own[0][0] != block.ordinal or own[1][0] != block.name:
        return False
    text = block.grid.text(own[1][1])
    if is_kind(numbered(text).text):
        return True
    if not names_unit_or_kind(text) or _of_collectives(block, in_force):
        return False
    following = block.own(block.next_filled(number))
    mark, mine = block.count(following), block.count(own)
    return len(following) > 2 and (mark is None or mine is None or mark != mine + 1)


def record_follows(block: Block, number: int) -> bool:
    """The next row that has anything is a record, or a section with a record under it."""
    for _ in range(_ROWS_AHEAD):
        following = block.next_filled(number)
        own = block.own(following)
        if following is None:
            return False
        if block.is_record(own) and (block.count(own) is not None or block.has_evidence(own)):
            return True
        if block.ordinal is None and block.is_record(own) and len(own) > 2:
            return not any(is_signature(block.grid.text(value)) for _, value in own)
        section = section_of(block, following, own)
        if section is None or is_total(section.text) or is_signature(section.text):
            return False
        if not (section.style or section.wide or names_unit_or_kind(section.text)):
            return False
        number = following
    return False


def _section(style: str, text: str, wide: bool) -> Section | None:
    return Section(style, text, wide) if text else None


def _of_collectives(block: Block, in_force: tuple[str, ...]) -> bool:
    keys = [key(block.grid.text(text)) for text in in_force]
    return any("tap the" in one or "gia dinh" in one for one in keys)


def _only_counts(block: Block, cells: Cells) -> bool:
    """Nothing but how many there are: '5 người', 3, '(2 nữ)'."""
    return all(
        (isinstance(value, int | float) and value < _HIGHEST_COUNT and value not in _YEARS)
        or (isinstance(value, str) and is_count(text := block.grid.text(value)) and text not in _WRITTEN_YEARS)
        for _, value in cells
    )
