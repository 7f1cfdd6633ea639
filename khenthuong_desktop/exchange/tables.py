"""What the finder makes of a sheet: tables with their headings, their rows, and every row that is no record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from khenthuong_desktop.domain.import_rows import SkippedRow
from khenthuong_desktop.exchange.workbook_cells import Value


class Heading(NamedTuple):
    """What stands over a column, decoded and cleaned: the parts from top to bottom, and all of them in one."""

    column: int
    text: str
    parts: tuple[str, ...]


class TableRow(NamedTuple):
    """A row that may be a record. Cells are the whole row of the sheet, so that a column is its own index.

    `sections` are the texts of the section rows in force, outer first, without their numbering, as the file has
    them: not decoded, just as the cells are not.
    """

    row: int
    cells: Sequence[Value]
    sections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a sheet. Without a header `header_rows` is empty and so are the texts of the headings."""

    sheet: str
    header_rows: tuple[int, ...]
    headings: tuple[Heading, ...]
    rows: Sequence[TableRow]
    skipped: tuple[SkippedRow, ...]
    above: tuple[str, ...] = ()  # as the file has them, not decoded
    fonts: Mapping[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()  # of `rows`: taken in, but somebody hid them
    encoding: str | None = None  # in which the headings could be read, None for Unicode
