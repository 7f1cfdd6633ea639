"""The values calamine gives, made ours, and their way from the child process.

Empty becomes None, a whole number int, a length of time a time. Column by column, because a column is mostly of one
kind and can be taken as it is.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any, Final

from khenthuong_desktop.exchange.workbook_cells import Value

Raw = Value | timedelta
Row = tuple[Value, ...]
ROWS_AT_ONCE: Final = 2000
_EXACT: Final = 1e15  # Excel keeps fifteen digits; a longer number is no number of anything
_PLAIN: Final = frozenset((int, bool))
_DAYS: Final = frozenset((date,))


def blocks(raw: Sequence[Sequence[Raw]]) -> Iterator[tuple[int, bytes]]:
    """How many empty rows come first, and the rows after them as bytes; nothing for the empty rows at the end."""
    empty = 0
    for start in range(0, len(raw), ROWS_AT_ONCE):
        rows = raw[start : start + ROWS_AT_ONCE]
        last = len(rows)
        while last and not any(value != "" for value in rows[last - 1]):
            last -= 1
        if last:
            yield empty, marshal.dumps([_packed(column) for column in zip(*rows[:last], strict=True)], 2)
            empty = 0
        empty += len(rows) - last


def rows_of(block: bytes) -> Iterator[Row]:
    """The rows of a block."""
    return zip(*map(_unpacked, marshal.loads(block)), strict=True)


def _packed(column: Sequence[Raw]) -> tuple[str, Sequence[Any]]:
    kinds = set(map(type, column))
    if (kinds == {str} and "" not in column) or kinds <= _PLAIN:
        return "", column
    if kinds == _DAYS:
        return "days", list(map(date.toordinal, column))  # type: ignore[arg-type]
    values = [_value(raw) for raw in column]
    if kinds <= {str, int, bool, float}:
        return "", values
    return "mixed", [value.isoformat().encode() if isinstance(value, date | time) else value for value in values]


def _unpacked(packed: tuple[str, Sequence[Any]]) -> Iterable[Value]:
    kind, values = packed
    if kind == "days":
        return map(date.fromordinal, values)
    if kind == "mixed":
        return [_temporal(value.decode()) if isinstance(value, bytes) else value for value in values]
    return values


def _temporal(text: str) -> Value:
    """A date has dashes, a time colons, a moment both."""
    if "-" not in text:
        return time.fromisoformat(text)
    return datetime.fromisoformat(text) if ":" in text else date.fromisoformat(text)


def _value(raw: Raw) -> Value:
    if type(raw) is str:
        return raw or None
    if isinstance(raw, float):
        if not isfinite(raw):
            return None
        return int(raw) if raw.is_integer() and abs(raw) < _EXACT else raw
    if isinstance(raw, timedelta):
        return _time(raw)
    if isinstance(raw, datetime) and raw.time() == time():
        return raw.date()
    return raw


def _time(length: timedelta) -> Value:
    if timedelta() <= length < timedelta(days=1):
        return (datetime.min + length).time()
    seconds = int(length.total_seconds())
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
