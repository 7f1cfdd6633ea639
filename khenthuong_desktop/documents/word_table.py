"""A table of a Word paper as text: fixed widths, a header that repeats, rows that stay whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Run
from khenthuong_desktop.documents.table_rows import group_text, heading_groups, label_span
from khenthuong_desktop.documents.word_styles import table_heading_style, table_text_style
from khenthuong_desktop.documents.word_xml import paragraph_xml, run_xml, text_xml, twips, twips_of_mm

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import CellValue, Column, Orientation, Table

_JC: Final = {"left": "", "center": "center", "right": "right", "justify": "both"}
_ROW: Final = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
_HEADER_ROW: Final = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"


def table_xml(
    table: Table, orientation: Orientation, *, keep_last: int = 0, step: Callable[[], object] = lambda: None
) -> str:
    """The table; its last `keep_last` rows stay with what follows, and `step` is called after each row."""
    edges = _edges(table, orientation)
    size = layout.table_size(len(table.columns), table.letters)
    body = _Rows(table.columns, edges, size, table.least_row_mm)
    parts = [_properties(edges[-1]), _grid(edges), *_header(table, edges, size)]
    rows = table.rows
    kept_from = len(rows) - keep_last
    for index, row in enumerate(rows):
        total_follows = index + 1 < len(rows) and rows[index + 1].role == "total"
        parts.append(body.xml(row.cells, row.role, keep=index >= kept_from or total_follows))
        step()
    return f"<w:tbl>{''.join(parts)}</w:tbl>"


class _Rows:
    """Everything of a row that is the same in each one, made once."""

    def __init__(self, columns: Sequence[Column], edges: Sequence[int], size: float, least_mm: float) -> None:
        self._row = _ROW
        if least_mm:
            self._row = _ROW.replace("<w:cantSplit/>", f'<w:cantSplit/><w:trHeight w:val="{twips_of_mm(least_mm)}"/>')
        self._columns, self._edges = columns, edges
        self._style = table_text_style(size)
        self._before = [self._cell_before(column, edges[at], edges[at + 1]) for at, column in enumerate(columns)]
        self._kept = [
            self._cell_before(column, edges[at], edges[at + 1], keep=True) for at, column in enumerate(columns)
        ]
        self._kinds = [column.kind for column in columns]

    def xml(self, cells: Sequence[CellValue], role: str, *, keep: bool) -> str:
        if role == "group":
            return f"{_ROW}{self._special(group_text(cells), 0, len(self._columns), '', keep=True)}</w:tr>"
        if role == "total":
            return self._total(cells, keep=keep)
        inside = []
        for before, kind, value in zip(self._kept if keep else self._before, self._kinds, cells, strict=True):
            if value is None or value == "":
                inside.append(f"{before}</w:p></w:tc>")
            elif type(value) is str:
                inside.append(f"{before}<w:r>{text_xml(value)}</w:r></w:p></w:tc>")
            elif type(value) is Run:
                inside.append(f"{before}{run_xml(value.text, bold=value.bold, italic=value.italic)}</w:p></w:tc>")
            else:
                inside.append(f"{before}<w:r>{text_xml(layout.cell_text(value, kind))}</w:r></w:p></w:tc>")
        return f"{self._row}{''.join(inside)}</w:tr>"

    def _total(self, cells: Sequence[CellValue], *, keep: bool) -> str:
        start, end = label_span(cells)
        inside = []
        at = 0
        while at < len(cells):
            reach = end if at == start and end else at + 1
            column = self._columns[at]
            align = "center" if reach > at + 1 else _JC[column.align]
            inside.append(self._special(layout.cell_text(cells[at], column.kind), at, reach, align, keep=keep))
            at = reach
        return f"{_ROW}{''.join(inside)}</w:tr>"

    def _special(self, text: str, start: int, end: int, align: str, *, keep: bool) -> str:
        """A bold cell that may reach over several columns."""
        content = paragraph_xml(self._style, text, keep=keep, align=align)
        content = content.replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>", 1)
        return _cell(content, self._edges, start, end)

    def _cell_before(self, column: Column, left: int, right: int, *, keep: bool = False) -> str:
        paragraph = paragraph_xml(self._style, "", keep=keep, align=_JC[column.align]).removesuffix("</w:p>")
        return f'<w:tc><w:tcPr><w:tcW w:w="{right - left}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{paragraph}'


def _header(table: Table, edges: Sequence[int], size: float) -> list[str]:
    style = table_heading_style(size)
    groups = heading_groups(table.columns)
    two = any(name for name, _, _ in groups)
    upper, lower = [], []
    for name, start, end in groups:
        if name:
            upper.append(_cell(paragraph_xml(style, name), edges, start, end))
        for at in range(start, end):
            heading = paragraph_xml(style, table.columns[at].heading)
            if name:
                lower.append(_cell(heading, edges, at, at + 1))
            else:
                upper.append(_cell(heading, edges, at, at + 1, merge='<w:vMerge w:val="restart"/>' if two else ""))
                lower.append(_cell(paragraph_xml(style, ""), edges, at, at + 1, merge="<w:vMerge/>"))
    rows = [upper, lower] if two else [upper]
    if table.numbers_row:
        plain = '<w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr>'
        numbers = (paragraph_xml(style, f"({at + 1})").replace("<w:r>", plain, 1) for at in range(len(table.columns)))
        rows.append([_cell(number, edges, at, at + 1) for at, number in enumerate(numbers)])
    return [f"{_HEADER_ROW}{''.join(row)}</w:tr>" for row in rows]


def _cell(content: str, edges: Sequence[int], start: int, end: int, merge: str = "") -> str:
    span = f'<w:gridSpan w:val="{end - start}"/>' if end - start > 1 else ""
    width = edges[end] - edges[start]
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}<w:vAlign w:val="center"/></w:tcPr>'
        f"{content}</w:tc>"
    )


def _edges(table: Table, orientation: Orientation) -> list[int]:
    """Where columns begin and end, rounded so that the last one ends at the margin."""
    edges, reached = [0], 0.0
    room = layout.text_width_mm(orientation)
    for width in layout.column_widths(table.columns, room, len(table.rows), table.letters):
        reached += width
        edges.append(twips_of_mm(reached))
    return edges


def _properties(width: int) -> str:
    line = round(layout.TABLE_LINE_PT * 8)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="{line}" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    # The line above a row is part of its height here, and drawn over its edge in a PDF: pages end after the same rows.
    side, top = twips_of_mm(layout.CELL_SIDE_MM), twips(layout.CELL_TOP_PT - layout.TABLE_LINE_PT / 2)
    margins = "".join(
        f'<w:{name} w:w="{room}" w:type="dxa"/>'
        for name, room in (("top", top), ("left", side), ("bottom", top), ("right", side))
    )
    return (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
    )


def _grid(edges: Sequence[int]) -> str:
    columns = "".join(f'<w:gridCol w:w="{right - left}"/>' for left, right in pairwise(edges))
    return f"<w:tblGrid>{columns}</w:tblGrid>"
