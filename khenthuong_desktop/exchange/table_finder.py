"""The tables of a sheet, found without being told: what stands above, headings, rows, and what is no record."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from khenthuong_desktop.domain.import_rows import SkippedRow
from khenthuong_desktop.exchange.column_values import shown
from khenthuong_desktop.exchange.header_rows import Header, beside, header_at
from khenthuong_desktop.exchange.headerless import Guess, header_of_names, headerless
from khenthuong_desktop.exchange.row_block import Block
from khenthuong_desktop.exchange.row_words import names_kind, names_unit_or_kind, numbered
from khenthuong_desktop.exchange.sheet_grid import Grid
from khenthuong_desktop.exchange.table_rows import TableRows
from khenthuong_desktop.exchange.tables import Heading, Table, TableRow
from khenthuong_desktop.exchange.workbook_cells import Sheet

__all__ = ["Heading", "Table", "TableRow", "find"]

# A header that has not come by then does not come: the sheet is a list without one, or no list.
_ROWS_TO_HEADER: Final = 400
_UNLABELLED_AMONG: Final = 200
_GAP: Final = 1


def find(sheet: Sheet, known: Callable[[str], bool]) -> list[Table]:
    """Every table of a sheet; none for a cover or instructions. `known` tells whether a text is a heading."""
    grid = Grid(sheet, known)
    tables: list[Table] = []
    over: list[int] = []  # rows since the last table that belong to nothing yet
    number = 1
    while number <= grid.last:
        if not grid.cells(number):
            number += 1
            continue
        header = header_at(grid, number) if len(over) < _ROWS_TO_HEADER else None
        if header is None:
            over.append(number)
            number += 1
            continue
        if (column := beside(grid, header)) is not None:
            return [*find(_columns(sheet, 0, column), known), *find(_columns(sheet, column, None), known)]
        found, over = _tables_from(grid, header, over)
        tables.extend(found)
        number = grid.last + 1
    if not tables and (named := header_of_names(grid)) is not None:
        over = [row for row in range(1, named.first) if grid.cells(row)]
        tables, over = _tables_from(grid, named, over)
    if not tables and (guess := headerless(grid)) is not None:
        over = [row for row in range(1, guess.header.first) if grid.cells(row)]
        tables, over = _tables_from(grid, guess.header, over, guess)
    if tables and over:
        left = tuple(_skip(grid, row, "note") for row in over)
        tables[-1] = replace(tables[-1], skipped=(*tables[-1].skipped, *left))
    return tables


def _columns(sheet: Sheet, first: int, end: int | None) -> Sheet:
    """Some columns of a sheet, in their places."""
    within = range(first, sys.maxsize if end is None else end)
    return replace(
        sheet,
        rows=[(*[None] * min(first, len(cells)), *cells[first:end]) for cells in sheet.rows],
        merges=tuple(merge for merge in sheet.merges if merge.first_column in within),
    )


def _tables_from(
    grid: Grid, header: Header, over: list[int], guess: Guess | None = None
) -> tuple[list[Table], list[int]]:
    """The tables from one header to the end of the sheet, and the rows that belong to none of them."""
    tables: list[Table] = []
    following: Header | None = header
    while following is not None:
        start, over = following.first, [row for row in over if row < following.first]
        found, following, next_over = _tables_under(grid, following, over, guess)
        guess = None
        if found:
            tables.extend(found)
            over = next_over
        else:  # headings over nobody: what stood there is a title of what comes
            end = grid.last if following is None else following.first - 1
            over = over + [row for row in range(start, end + 1) if grid.cells(row)]
    return tables, over


def _tables_under(
    grid: Grid, header: Header, over: list[int], guess: Guess | None = None
) -> tuple[list[Table], Header | None, list[int]]:
    """The tables under one header, the header that ended them, and the rows above that one."""
    above = above_texts(grid, over)
    blocks = [Block(grid, header, at) for at in range(len(header.blocks))]
    if guess is not None:
        blocks[0].name, blocks[0].ordinal = guess.name, guess.ordinal
    judges = [TableRows(block, above) for block in blocks]
    _enter_sections_over(grid, judges, over)
    for judge in judges:
        judge.go()
    ended_by = next((judge.next_header for judge in judges if judge.next_header is not None), None)
    next_over = _rows_over(grid, judges, ended_by) if ended_by is not None else []
    empty = ended_by is not None and not any(judge.rows for judge in judges)
    if empty or not any(block.lists_somebody() for block in blocks):
        return [], ended_by, []
    tables = [_table(grid, header, judge, above, over) for judge in judges]
    return tables, ended_by, next_over


def above_texts(grid: Grid, over: Sequence[int]) -> tuple[str, ...]:
    """What stands above a table; a label and its value in two cells ('Đơn vị:' | 'Khu phố 3') are one text."""
    texts: list[str] = []
    for number in over:
        label = ""
        for _, value in grid.cells(number):
            text = value.strip() if isinstance(value, str) else shown(value)
            if label:
                texts[-1] = f"{label} {text}"
            else:
                texts.append(text)
            label = texts[-1] if text.endswith(":") else ""
    return tuple(texts)


def _enter_sections_over(grid: Grid, judges: list[TableRows], over: list[int]) -> None:
    """'I. Khu phố 1' right above the header holds for the rows under it."""
    if not over or over[-1] != judges[0].block.header.first - 1:
        return
    cells = grid.cells(over[-1])
    if len(cells) != 1:
        return
    style, text = numbered(grid.text(cells[0][1]))
    if style in ("roman", "upper") and names_unit_or_kind(text):
        for judge in judges:
            judge.sections.enter(style, numbered(str(cells[0][1])).text, names_kind(text))


def _rows_over(grid: Grid, judges: list[TableRows], ended_by: Header) -> list[int]:
    """The title lines of the next table, taken back from the end of this one."""
    last = max((judge.rows[-1].row for judge in judges if judge.rows), default=0)
    rows: list[int] = []
    gap = 0
    for number in range(ended_by.first - 1, last, -1):
        reasons = {skip.reason for judge in judges for skip in judge.skipped if skip.row == number}
        if not reasons:
            gap += 1
            if gap > _GAP and rows:
                break
            continue
        if reasons & {"total", "numbers", "header", "repeated_header", "empty_formula"}:
            break
        gap = 0
        rows.append(number)
    for judge in judges:
        judge.skipped = [skip for skip in judge.skipped if skip.row not in rows]
    return rows[::-1]


def _table(grid: Grid, header: Header, judge: TableRows, above: tuple[str, ...], over: list[int]) -> Table:
    rows_of_header = range(header.first, header.last + 1)
    skipped: list[SkippedRow] = []
    if judge.block.at == 0:  # what is common to tables side by side is told once
        skipped += [_skip(grid, row, "title") for row in over]
        skipped += [_skip(grid, row, "header") for row in rows_of_header if grid.cells(row)]
        skipped += [_skip(grid, row, "numbers") for row in header.numbers]
    skipped += judge.skipped
    hidden = grid.sheet.hidden_rows
    return Table(
        sheet=grid.sheet.name,
        header_rows=tuple(rows_of_header),
        headings=_with_unlabelled(judge),
        rows=judge.rows,
        skipped=tuple(sorted(skipped, key=lambda skip: skip.row)),
        above=above,
        fonts=grid.sheet.fonts,
        hidden_rows=frozenset(row.row for row in judge.rows if row.row in hidden) if hidden else frozenset(),
        encoding=grid.encoding,
    )


def _with_unlabelled(judge: TableRows) -> tuple[Heading, ...]:
    """The headings, with columns that have values but nothing above, and without those that have neither."""
    filled: set[int] = set()
    for row in judge.rows[:_UNLABELLED_AMONG]:
        filled.update(column for column, _ in judge.block.within(row.cells))
    labelled = {one.column: one for one in judge.block.headings if one.text}
    columns = sorted(filled | labelled.keys())
    return tuple(labelled.get(column, Heading(column, "", ())) for column in columns)


def _skip(grid: Grid, row: int, reason: str) -> SkippedRow:
    text = " | ".join(shown(value) for _, value in grid.cells(row))
    return SkippedRow(grid.sheet.name, row, reason, text)
