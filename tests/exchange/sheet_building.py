"""Sheets as tests draw them: rows of cells, merges as Excel names them, and the headings the program ships with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from khenthuong_desktop.catalogues import load
from khenthuong_desktop.domain.legacy_encodings import tcvn3_encoding, vni_encoding
from khenthuong_desktop.exchange import columns
from khenthuong_desktop.exchange.table_finder import Table, find
from khenthuong_desktop.exchange.workbook_cells import Merge, Sheet, Value

CATALOGUES = load(Path(__file__).resolve().parents[2] / "resources" / "catalogues")
SYNONYMS = CATALOGUES.column_headings()
ENCODINGS = (tcvn3_encoding(CATALOGUES.legacy_letters("tcvn3")), vni_encoding(CATALOGUES.legacy_letters("vni")))
KNOWN = columns.known(SYNONYMS, ENCODINGS)

Rows = Sequence[Sequence[Value]]


def sheet(rows: Rows, merges: Iterable[str] = (), hidden: Iterable[int] = ()) -> Sheet:
    """A sheet whose rows stand as drawn from row 1, with merges such as 'A1:C2'."""
    return Sheet("KP3", tuple(map(tuple, rows)), tuple(map(_merge, merges)), frozenset(hidden))


def tables(rows: Rows, merges: Iterable[str] = (), hidden: Iterable[int] = ()) -> list[Table]:
    return find(sheet(rows, merges, hidden), KNOWN)


def table(rows: Rows, merges: Iterable[str] = (), hidden: Iterable[int] = ()) -> Table:
    found = tables(rows, merges, hidden)
    assert len(found) == 1, found
    return found[0]


def numbers(found: Table) -> list[int]:
    return [row.row for row in found.rows]


def reasons(found: Table) -> dict[int, str]:
    return {skip.row: skip.reason for skip in found.skipped}


def everything_told(rows: Rows, found: Iterable[Table]) -> bool:
    """Every row that holds something is a record or says why it is none."""
    told = {number for one in found for number in (*numbers(one), *reasons(one))}
    return told == {at for at, cells in enumerate(rows, start=1) if any(cell not in (None, "") for cell in cells)}


def _merge(name: str) -> Merge:
    match = re.fullmatch(r"([A-Z])(\d+):([A-Z])(\d+)", name)
    assert match is not None
    left, top, right, bottom = match.groups()
    return Merge(int(top), ord(left) - 65, int(bottom), ord(right) - 65)
