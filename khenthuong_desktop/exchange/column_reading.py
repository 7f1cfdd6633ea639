"""Reading a column at a stroke: each distinct value once, and notes only where a value is not plainly what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final, NamedTuple

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.national_id import LENGTH
from khenthuong_desktop.exchange.workbook_cells import Value

_CENTURIES: Final = frozenset("0123")  # the fourth digit of a CCCD
_MIDNIGHT: Final = time()


class Read(NamedTuple):
    """A value that needs a word: what it becomes, how it stood, what was found, and what else the cell says."""

    text: str
    stood: str | None = None
    findings: tuple[Finding, ...] = ()
    more: tuple[tuple[str, str], ...] = ()


# 'như trên': the same as in the row above.
AS_ABOVE: Final = Read("\0")
Reader = Callable[[Value], "str | Read"]


@dataclass(slots=True)
class ColumnRead:
    """A column as texts, '' where it says nothing, with the notes of those rows that have one."""

    texts: list[str]
    notes: dict[int, Read] = field(default_factory=dict)


class _Memo(dict[Value, "str | Read"]):
    """What a reader made of each distinct value."""

    def __init__(self, reader: Reader, known: Mapping[Value, str | Read]) -> None:
        super().__init__(known)
        self.reader = reader
        self.noted = any(type(one) is Read for one in known.values())

    def __missing__(self, value: Value) -> str | Read:
        result = self.reader(value)
        self[value] = result
        if type(result) is Read:
            self.noted = True
        return result


def read_column(values: Iterable[Value], reader: Reader, key: str = "") -> ColumnRead:
    """Every value through the reader; 'như trên' takes the text of the row above, with a warning under `key`."""
    memo = _Memo(reader, {None: "", "": ""})
    results = list(map(memo.__getitem__, values))
    if not memo.noted:
        return ColumnRead(results)  # type: ignore[arg-type]  # nothing but texts
    notes: dict[int, Read] = {}
    texts: list[str] = []
    for index, result in enumerate(results):
        if type(result) is str:
            texts.append(result)
            continue
        assert isinstance(result, Read)
        if result is AS_ABOVE:
            above = texts[-1] if texts else ""
            result = Read(above, None, (finding("import.as_above", "warns", key, above),))
        notes[index] = result
        texts.append(result.text)
    return ColumnRead(texts, notes)


def are_plain_numbers(values: Sequence[Value], provinces: Set[str]) -> bool:
    """Whether a column has nothing but CCCD as they should be: told at a stroke, since every one is another."""
    if set(map(type, values)) != {str} or set(map(len, values)) != {LENGTH}:  # type: ignore[arg-type]
        return False
    joined = "".join(values)  # type: ignore[arg-type]
    if not (joined.isascii() and joined.isdecimal() and set(joined[3::LENGTH]) <= _CENTURIES):
        return False
    return {joined[start : start + 3] for start in range(0, len(joined), LENGTH)} <= provinces


def cells(rows: Sequence[Sequence[Value]], column: int) -> list[Value]:
    """One column of ragged rows."""
    try:
        return [row[column] for row in rows]
    except IndexError:
        return [row[column] if column < len(row) else None for row in rows]


def text_of(value: Value) -> str:
    """A cell as its reader saw it, as far as the value tells."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return f"{value:%d/%m/}{value.year:04d}" + ("" if value.time() == _MIDNIGHT else f" {value:%H:%M}")
    if isinstance(value, date):
        return f"{value:%d/%m/}{value.year:04d}"
    return str(value)
