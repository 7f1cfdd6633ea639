"""Reads the values of a spreadsheet with calamine; what calamine does not tell comes from the file itself.

Runs in the child process only.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import python_calamine as calamine

from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_cells import Merge
from khenthuong_desktop.exchange.workbook_facts import SheetFacts
from khenthuong_desktop.exchange.workbook_refusal import Refused
from khenthuong_desktop.exchange.workbook_values import Raw, blocks


def sheets(file_format: str, content: bytes) -> Iterator[tuple[dict[str, Any], Iterator[tuple[int, bytes]]]]:
    """Each sheet: its particulars, and its rows in blocks."""
    content, facts = _facts(file_format, content)
    try:
        book = calamine.load_workbook(io.BytesIO(content))
        for number, metadata in enumerate(book.sheets_metadata):
            if metadata.typ == calamine.SheetTypeEnum.WorkSheet:
                visible = metadata.visible == calamine.SheetVisibleEnum.Visible
                sheet = book.get_sheet_by_index(number)
                yield _sheet(sheet, visible, facts.get(metadata.name, SheetFacts()))
    except calamine.PasswordError as error:
        raise Refused("workbook.password") from error
    except calamine.CalamineError as error:
        raise Refused("workbook.damaged") from error


def _facts(file_format: str, content: bytes) -> tuple[bytes, dict[str, SheetFacts]]:
    # Each format needs other modules, and each takes its time to import.
    if file_format == "xls":
        from khenthuong_desktop.exchange import workbook_xls

        return workbook_xls.facts(content)
    if file_format == "ods":
        from khenthuong_desktop.exchange import workbook_ods

        return workbook_ods.facts(content)
    from khenthuong_desktop.exchange import workbook_xlsx

    return workbook_xlsx.checked(content) if file_format == "xlsb" else workbook_xlsx.facts(content)


def _sheet(
    sheet: calamine.CalamineSheet, visible: bool, facts: SheetFacts
) -> tuple[dict[str, Any], Iterator[tuple[int, bytes]]]:
    if sheet.total_height * sheet.total_width > limits.MOST_CELLS:
        raise Refused("workbook.too_large")
    rows: Iterable[Sequence[Raw]]
    without_value: frozenset[tuple[int, int]] = frozenset()
    if sheet.start == (0, 0) and not facts.errors and not facts.formulas:
        # Row by row as they are sent. Above a first value elsewhere the library makes its rows of another width.
        rows = sheet.iter_rows()
    else:
        rows = whole = sheet.to_python(skip_empty_area=False)
        for row, column, text in facts.errors:
            if row <= len(whole) and column < len(whole[row - 1]) and whole[row - 1][column] == "":
                whole[row - 1][column] = text
        without_value = _without_value(facts, whole)
    merges = facts.merges or tuple(
        Merge(first[0] + 1, first[1], last[0] + 1, last[1]) for first, last in sheet.merged_cell_ranges or ()
    )
    particulars = {
        "name": sheet.name,
        "hidden": not visible,
        "merges": merges,
        "hidden_rows": facts.hidden_rows,
        "fonts": facts.fonts,
        "formulas_without_value": without_value,
        "findings": facts.findings,
        "height": sheet.end[0] + 1 if sheet.end else 0,
    }
    return particulars, blocks(rows)


def _without_value(facts: SheetFacts, rows: Sequence[Sequence[Raw]]) -> frozenset[tuple[int, int]]:
    return frozenset(
        (row, column)
        for row, column in facts.formulas
        if row > len(rows) or column >= len(rows[row - 1]) or rows[row - 1][column] == ""
    )
