"""Items of a programme pasted from Excel or Word: which column says what, and at what time each item begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from khenthuong_desktop.domain.clock_times import clock, read_time
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.wording import programme as words

Cells = Sequence[Sequence[str]]
_NUMBER: Final = "number"  # of the item: it is worked out anew
_WHEN: Final = "when"  # a start, a start and an end, or minutes
_TEXTS: Final = ("content", "lead", "papers", "chair_notes")  # the columns without a name, from left to right
_MINUTES: Final = re.compile(r"(\d{1,4})(?: (?:phut|ph|p))?")
_HOURS: Final = re.compile(r"(\d{1,2}) (?:gio|g|h)(?: (\d{1,2})(?: (?:phut|ph|p))?)?")
_ORDINAL: Final = re.compile(r"(\d{1,3})[.)]?")
_NUMBERED: Final = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_EARLIEST: Final = 5  # an hour of the day from here on: no item takes so many
_SURE: Final = 2  # so many names make a heading line


@dataclass(frozen=True, slots=True)
class _Row:
    """One item as it was pasted; `minutes` and `at` stay texts where nobody can tell what they mean."""

    texts: dict[str, str]
    minutes: int | None = None
    starts: int | None = None
    ends: int | None = None
    unread: tuple[tuple[str, str], ...] = ()


def changes(cells: Cells, begins: int | None = None) -> tuple[CellChange, ...]:
    """The new rows of a block. `begins` is the minute at which the first of them would begin: a time that was pasted
    and does not follow from what stands before it is fixed, so that nothing moves without being told."""
    lines = [[clean(cell) for cell in line] for line in cells]
    lines = [line for line in lines if any(line)]
    if not lines:
        return ()
    named = _headings(lines[0])
    if named:
        lines = lines[1:]
    columns = _columns(lines, named)
    rows = _unnumbered([_row(line, columns) for line in lines])
    found: list[CellChange] = []
    now = begins
    for number, row in enumerate(_timed(rows)):
        said = {**row.texts, **dict(row.unread)}
        if row.minutes is not None:
            said["minutes"] = str(row.minutes)
        if row.starts is not None:
            if row.starts != now:
                said["fixed_at"] = clock(row.starts)
            now = row.starts
        now = None if now is None else now + (row.minutes or 0)
        found += [CellChange(None, column, text, number) for column, text in said.items() if text]
    return tuple(found)


def _headings(line: Sequence[str]) -> dict[int, str]:
    """Place -> column, where the first line names them; nothing where it is an item already."""
    found = {place: column for place, cell in enumerate(line) if (column := words.pasted_heading(search_key(cell)))}
    return found if len(found) >= min(_SURE, sum(map(bool, line))) and "content" in found.values() else {}


def _columns(lines: Sequence[Sequence[str]], named: dict[int, str]) -> dict[int, str]:
    """What every column says: as it is named, else as what stands in it looks."""
    width = max(map(len, lines), default=0)
    found = dict(named)
    texts: list[int] = []
    for place in range(width):
        cells = [line[place] for line in lines if place < len(line) and line[place]]
        if place in found or not cells:
            continue
        if place == 0 and width > 1 and _ordinals(cells):
            found[place] = _NUMBER
        elif 2 * sum(_minutes(cell) is not None or _times(cell) is not None for cell in cells) >= len(cells):
            found[place] = _WHEN  # what cannot be read among them stays there, red
        else:
            texts.append(place)
    for place, column in found.items():
        cells = [line[place] for line in lines if place < len(line) and line[place]]
        others = [cell for cell in cells if _minutes(cell) is None]
        if column == _WHEN and len(others) < len(cells) and not any(map(_times, others)):
            found[place] = "minutes"
    free = [column for column in _TEXTS if column not in found.values()]
    for order, place in enumerate(texts):
        found[place] = free[order] if order < len(free) else _TEXTS[-1]
    return found


def _row(line: Sequence[str], columns: dict[int, str]) -> _Row:
    row = _Row({})
    for place, column in sorted(columns.items()):
        text = line[place] if place < len(line) else ""
        if not text or column == _NUMBER:
            continue
        if column not in (_WHEN, "minutes", "fixed_at"):
            before = row.texts.get(column)
            row = replace(row, texts={**row.texts, column: f"{before}; {text}" if before else text})
        elif column != "fixed_at" and (minutes := _minutes(text)) is not None:
            row = replace(row, minutes=minutes)
        elif column != "minutes" and (times := _times(text)) is not None:
            # A second column of times says when the items end.
            known = row.starts is not None
            row = replace(row, ends=times[0]) if known else replace(row, starts=times[0], ends=times[1])
        else:
            row = replace(row, unread=(*row.unread, ("fixed_at" if column == _WHEN else column, text)))
    return row


def _timed(rows: Sequence[_Row]) -> list[_Row]:
    """Minutes follow from the times where nobody says them: to the end of the item, else to the start of the next."""
    found = []
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        until = row.ends if row.ends is not None or following is None else following.starts
        unsaid = row.minutes is None and not any(column == "minutes" for column, _ in row.unread)
        if unsaid and row.starts is not None and until is not None and until >= row.starts:
            row = replace(row, minutes=until - row.starts)
        elif unsaid and row.starts is not None and row.ends is not None:
            row = replace(row, unread=(*row.unread, ("minutes", clock(row.ends))))  # an end before its start
        found.append(row)
    return found


def _unnumbered(rows: Sequence[_Row]) -> list[_Row]:
    """'1. Chào cờ', '2. Khai mạc' and so on, without the numbers: every item has its own."""
    found = [_NUMBERED.match(row.texts.get("content", "")) for row in rows]
    if [int(one[1]) if one else 0 for one in found] != list(range(1, len(rows) + 1)):
        return list(rows)
    return [
        replace(row, texts={**row.texts, "content": row.texts["content"][one.end() :]})
        for row, one in zip(rows, found, strict=True)
        if one is not None
    ]


def _ordinals(cells: Sequence[str]) -> bool:
    found = [_ORDINAL.fullmatch(cell) for cell in cells]
    numbers = [int(one[1]) for one in found if one]
    return len(numbers) == len(cells) and numbers == list(range(numbers[0], numbers[0] + len(cells))) and numbers[0] < 2


def _minutes(text: str) -> int | None:
    """'15', "15'", '15 phút', '1 giờ 30 phút'; a time of the day such as 8h30 or 8 giờ 30 phút is none of them."""
    key = search_key(text)
    if (found := _MINUTES.fullmatch(key)) is not None and not re.search(r"[.:,]", text):
        return int(found[1])
    long = _HOURS.fullmatch(key)
    if long is None or not key.endswith(("phut", "ph", "p")) or int(long[1]) >= _EARLIEST:
        return None
    return int(long[1]) * 60 + int(long[2] or 0)


def _times(text: str) -> tuple[int, int | None] | None:
    """'7h30' or '7h30 - 8h00'."""
    parts = [part for part in words.BETWEEN_TIMES.split(text.lower()) if part]
    read = [read_time(part) for part in parts]
    if not 1 <= len(read) <= 2 or read[0] is None or None in read:
        return None
    return read[0], (read[1] if len(read) > 1 else None)
