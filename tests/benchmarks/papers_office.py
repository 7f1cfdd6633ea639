"""Papers as Word and Excel, against the same rows written as plainly as their libraries allow."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from typing import Any

from khenthuong_desktop.documents import excel, word
from khenthuong_desktop.documents.layout import cell_text, column_widths, text_width_mm
from khenthuong_desktop.documents.model import Column, Paper, Table, TableRow
from tests.benchmarks.measure import Figure

_COLUMNS = (
    Column("STT", 4, "center", "ordinal"),
    Column("Họ và tên", 14),
    Column("Ngày sinh", 8, "center", "date"),
    Column("Số CCCD", 9, "center", "identifier"),
    Column("Giới tính", 5, "center"),
    Column("Dân tộc", 6, "center"),
    Column("Chức vụ", 12),
    Column("Đơn vị", 12),
    Column("Tiền thưởng", 9, "right", "money"),
    Column("Năm", 5, "center"),
    Column("Ngày quyết định", 8, "center", "date"),
    Column("Ghi chú", 8),
)


def figures() -> Iterator[Figure]:
    """The best of some runs, each side in turn."""
    papers = {count: _paper(columns, count) for columns, count in ((9, 1_800), (12, 10_000))}
    ours, plain = best(5, lambda: word.render(papers[1_800], BytesIO()), lambda: _raw_word(papers[1_800]))
    yield Figure("Word, 1,800 rows of 9 columns, to raw table XML", ours, plain, 3)
    ours, plain = best(5, lambda: excel.render(papers[10_000], BytesIO()), lambda: _raw_excel(papers[10_000]))
    yield Figure("Excel, 10,000 rows of 12 formatted columns, to reused write-only cells", ours, plain, 1.15)


def _paper(columns: int, rows: int) -> Paper:
    places = ("Khu phố 1", "Khu phố Trung Thành", "Trường Tiểu học Lê Lợi")
    posts = ("Tổ trưởng tổ dân phố", "Bí thư Chi bộ", None)
    made = [
        TableRow(
            (
                number,
                f"Nguyễn Thị Ánh {number}",
                date(1950 + number % 50, 1 + number % 12, 1 + number % 28),
                f"{number:012}",
                "Nữ" if number % 2 else "Nam",
                "Kinh",
                posts[number % 3],
                places[number % 3],
                1_000_000 + number,
                "2026",
                date(2026, 9, 2),
                "",
            )[:columns]
        )
        for number in range(1, rows + 1)
    ]
    return Paper("Danh sách", (Table(_COLUMNS[:columns], made),), orientation="landscape")


def best(times: int, *sides: Callable[[], object]) -> list[float]:
    found = [float("inf")] * len(sides)
    for _ in range(times):
        for at, side in enumerate(sides):
            gc.collect()
            begun = time.perf_counter()
            side()
            found[at] = min(found[at], time.perf_counter() - begun)
    return found


def _raw_word(paper: Paper) -> None:
    """The rows as elements of lxml, with borders and widths but without a look of their own."""
    from docx import Document
    from docx.oxml.ns import qn
    from lxml import etree

    (table,) = paper.blocks
    assert isinstance(table, Table)
    document = Document()
    body: Any = document.element.body
    made = etree.SubElement(body, qn("w:tbl"))
    etree.SubElement(made, qn("w:tblPr"))
    grid = etree.SubElement(made, qn("w:tblGrid"))
    widths = [str(round(width * 56.7)) for width in column_widths(table.columns, text_width_mm("landscape"))]
    for width in widths:
        etree.SubElement(grid, qn("w:gridCol")).set(qn("w:w"), width)
    names = [qn(f"w:{name}") for name in ("tr", "tc", "tcPr", "tcW", "w", "type", "p", "r", "t")]
    tr, tc, tc_pr, tc_w, w, kind, p, r, t = names
    for row in table.rows:
        line = etree.SubElement(made, tr)
        for column, width, value in zip(table.columns, widths, row.cells, strict=True):
            cell = etree.SubElement(line, tc)
            etree.SubElement(etree.SubElement(cell, tc_pr), tc_w, {w: width, kind: "dxa"})
            run = etree.SubElement(etree.SubElement(cell, p), r)
            etree.SubElement(run, t).text = cell_text(value, column.kind)
    body.append(body.find(qn("w:sectPr")))
    document.save(BytesIO())


def _raw_excel(paper: Paper) -> None:
    """One styled cell a column, filled and appended again for each row."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side

    (table,) = paper.blocks
    assert isinstance(table, Table)
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    side = Side("thin")
    cells = []
    for column in table.columns:
        cell = WriteOnlyCell(sheet)
        cell.font = Font(name="Times New Roman", size=11)
        cell.border = Border(left=side, right=side, top=side, bottom=side)
        cell.alignment = Alignment(horizontal=column.align, wrap_text=True)
        cell.number_format = {"date": "dd/mm/yyyy", "money": "#,##0", "identifier": "@"}.get(column.kind, "General")
        cells.append(cell)
    for row in table.rows:
        for cell, value in zip(cells, row.cells, strict=True):
            cell.value = value
        sheet.append(cells)
    workbook.save(BytesIO())
