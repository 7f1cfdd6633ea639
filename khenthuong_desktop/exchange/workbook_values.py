"""The values calamine gives, made ours, and their way from the child process.

Empty becomes None, a whole number int, a length of time a time. Column by column, because a column is mostly of one
kind and can be taken as it is; where values repeat, each goes over once with its places. That is not only shorter:
equal values are one object on the other side, which makes every later look-up of them faster.
"""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from math import isfinite
from typing import Any, Final

from khenthuong_desktop.exchange.workbook_cells import Value

Raw = Value | timedelta
Row = tuple[Value, ...]
ROWS_AT_ONCE: Final = 2000  # few enough to stay in the cache of the processor while they are packed
_EXACT: Final = 1e15  # Excel keeps fifteen digits; a longer number is no number of anything
_PLAIN: Final = frozenset((int, bool))
_TEXTS: Final = frozenset((str,))
_SAMPLE: Final = 100  # tells whether values repeat
_DAYS: Final = frozenset((date,))
_CODE: Final = "H"  # two bytes for the place of a value among the distinct ones


def blocks(raw: Iterable[Sequence[Raw]]) -> Iterator[tuple[int, bytes]]:
    """How many empty rows come first, and the rows after them as bytes; nothing for the empty rows at the end.

    Rows that are made as they are taken go out while those after them are still to be made.
    """
    empty, coming = 0, iter(raw)
    while rows := list(islice(coming, ROWS_AT_ONCE)):
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


def _packed(column: Sequence[Raw]) -> tuple[str, Sequence[Any], bytes]:
    """How the values are packed, the values, and in what order they come where each is given once."""
    kinds = set(map(type, column))
    if kinds == _TEXTS and len(set(column[:_SAMPLE])) * 2 <= min(len(column), _SAMPLE):
        distinct = list(dict.fromkeys(column))
        places = dict(zip(distinct, range(len(distinct)), strict=True))
        return (*_packed_as_they_come(distinct, kinds), array(_CODE, map(places.__getitem__, column)).tobytes())
    return (*_packed_as_they_come(column, kinds), b"")


def _packed_as_they_come(column: Sequence[Raw], kinds: set[type]) -> tuple[str, Sequence[Any]]:
    if (kinds == _TEXTS and "" not in column) or kinds <= _PLAIN:
        return "", column
    if kinds == _DAYS:
        return "days", list(map(date.toordinal, column))  # type: ignore[arg-type]
    values = [_value(raw) for raw in column]
    if kinds <= {str, int, bool, float}:
        return "", values
    return "mixed", [value.isoformat().encode() if isinstance(value, date | time) else value for value in values]


def _unpacked(packed: tuple[str, Sequence[Any], bytes]) -> Iterable[Value]:
    kind, values, places = packed
    if kind == "days":
        values = list(map(date.fromordinal, values))
    elif kind == "mixed":
        values = [_temporal(value.decode()) if isinstance(value, bytes) else value for value in values]
    return map(values.__getitem__, array(_CODE, places)) if places else values


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
