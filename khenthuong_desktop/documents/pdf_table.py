"""Draws a table over as many pages as it needs: header repeated, rows whole, groups and totals not left alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.pdf_cells import SLACK, CellLines, Place, RowSetter, SetRow, Setter
from khenthuong_desktop.documents.pdf_sheets import MM
from khenthuong_desktop.documents.pdf_table_header import TableHeader
from khenthuong_desktop.documents.table_rows import group_text, label_span
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import CellValue, Table, TableRow
    from khenthuong_desktop.documents.pdf_sheets import Sheets

_HIGHEST_HEADER: Final = 0.5  # of a page: more, and the columns are too narrow to be read


class TableDrawing:
    """A table on the pages as they lie; `below` is the height of what its last `rows_wanted` rows must stay with."""

    def __init__(self, sheets: Sheets, table: Table, below: float = 0.0, rows_wanted: int = 0) -> None:
        self._sheets, self._table = sheets, table
        self._below, self._rows_wanted = below, rows_wanted
        size = layout.table_size(len(table.columns), table.letters)
        side = layout.CELL_SIDE_MM * MM
        edges = [0.0]
        for width in layout.column_widths(table.columns, sheets.width / MM, len(table.rows), table.letters):
            edges.append(edges[-1] + width * MM)
        self._edges, self._side = edges, side
        self._plain = RowSetter(
            table.columns,
            edges,
            side,
            lambda bold, italic: sheets.inks.mix(size, bold=bold, italic=italic),
            table.least_row_mm * MM,
        )
        self._bold = Setter(sheets.inks.mix(size, bold=True))
        self._header = TableHeader(table, edges, side, self._bold, Setter(sheets.inks.mix(size, italic=True)))
        if self._header.height > (sheets.bottom - sheets.top) * _HIGHEST_HEADER:
            raise UserError("paper.columns_too_narrow", columns=len(table.columns))
        self._sums_height = self._bold.height(1) if table.page_sums else 0.0
        self._sheet_rows: list[SetRow] = []
        self._used = 0.0

    def opening(self) -> float:
        """What must fit where the table begins: header, first row, and the headings of groups above it."""
        rows = self._table.rows
        first = next((index for index, row in enumerate(rows) if row.role != "group"), len(rows) - 1)
        height = layout.TABLE_GAP_PT + self._header.height + self._sums_height
        if len(rows) <= self._rows_wanted:
            first, height = len(rows) - 1, height + self._below
        return height + sum(self._set(row).height for row in rows[: first + 1])

    def draw(self, after: float, step: Callable[[int], object]) -> float:
        """Draws all rows; tells `step` of those done page by page. The white wanted below is returned."""
        self._begin(after)
        rows, told = self._table.rows, 0
        for done, row in enumerate(rows):
            set_row = self._set(row)
            if set_row.height > self._room():
                step(done - told)
                told = done
                set_row = self._make_room(set_row, len(rows) - done)
            self._sheet_rows.append(set_row)
            self._used += set_row.height
        if self._below > self._room():
            self._leave_last_rows()
        self._write_page(last=True)
        step(len(rows) - told)
        return layout.TABLE_GAP_PT

    def _begin(self, after: float) -> None:
        sheets = self._sheets
        if not sheets.at_top():
            gap = max(after, layout.TABLE_GAP_PT)
            if self.opening() - layout.TABLE_GAP_PT + gap > sheets.room():
                sheets.close_page()
            else:
                sheets.y += gap
        sheets.open_page()

    def _make_room(self, row: SetRow, left: int) -> SetRow:
        """Ends pages until the row fits; what is returned is the row, or the rest of one higher than a page."""
        while row.height > self._room():
            cut = self._cut(row)
            if cut:
                self._sheet_rows.append(cut[0])
                row = cut[1]
                self._end_page(len(self._sheet_rows))
            elif self._sheet_rows:
                self._end_page(self._break_before(row, left))
            elif self._sheets.at_top():  # the heading of a group higher than a page: it is seen to run over
                break
            else:
                self._sheets.close_page()
                self._sheets.open_page()
        return row

    def _room(self) -> float:
        return self._sheets.room() - self._header.height - self._used - self._sums_height

    def _end_page(self, rows: int) -> None:
        """Writes the first rows, takes the others over to the next page."""
        carried = self._sheet_rows[rows:]
        del self._sheet_rows[rows:]
        self._write_page()
        self._sheets.close_page()
        self._sheets.open_page()
        self._sheet_rows = carried
        self._used = sum(row.height for row in carried)

    def _break_before(self, following: SetRow, left: int) -> int:
        """How many rows may stay: a group keeps a row below it, a total one above it, a signature the last ones."""
        rows = self._sheet_rows
        for stay in range(len(rows) - max(0, self._rows_wanted - left), 0, -1):
            if self._may_part(stay, following):
                return stay
        return len(rows)

    def _may_part(self, stay: int, following: SetRow | None) -> bool:
        rows = self._sheet_rows
        below = rows[stay] if stay < len(rows) else following
        return rows[stay - 1].role != "group" and (below is None or below.role != "total")

    def _leave_last_rows(self) -> None:
        """Ends the page so that the signature's page begins with rows of the table."""
        for stay in range(len(self._sheet_rows) - self._rows_wanted, 0, -1):
            if self._may_part(stay, None):
                self._end_page(stay)
                return

    def _cut(self, row: SetRow) -> tuple[SetRow, SetRow] | None:
        """Only a row higher than a page is cut, and not below a page's last few lines."""
        whole = self._sheets.bottom - self._sheets.top - self._header.height - self._sums_height
        room = self._room()
        if row.height <= whole or not row.texts:
            return None
        if self._sheet_rows and self._sheet_rows[-1].role != "group" and room < self._bold.height(3):
            return None
        return self._plain.cut(row, room)

    def _set(self, row: TableRow) -> SetRow:
        if row.role == "row":
            made = self._plain.row(row.cells)
            if self._table.page_sums:
                made.values = row.cells
            return made
        if row.role == "group":
            return self._special([(group_text(row.cells), 0, len(self._table.columns), 0.0)], "group")
        return self._total(row.cells)

    def _total(self, cells: Sequence[CellValue]) -> SetRow:
        """Bold; the first words reach over the empty cells after them, so that a label need not fit a narrow column."""
        start, end = label_span(cells)
        boxes = []
        for index, (column, value) in enumerate(zip(self._table.columns, cells, strict=True)):
            if index == start < end - 1:
                boxes.append((layout.cell_text(value, column.kind), index, end, 0.5))
            elif not start < index < end:
                boxes.append((layout.cell_text(value, column.kind), index, index + 1, SLACK[column.align]))
        return self._special(boxes, "total")

    def _special(self, boxes: Sequence[tuple[str, int, int, float]], role: str) -> SetRow:
        """A bold row whose cells reach from one column to another."""
        texts: list[CellLines] = []
        places: list[Place] = []
        for text, start, end, slack in boxes:
            left, right = self._edges[start], self._edges[end]
            width = right - left - 2 * self._side
            texts.append(self._bold.lines(text, width))
            places.append((left + self._side, width, slack))
        height = self._bold.height(max(map(len, texts)))
        bounds = (*(self._edges[start] for _, start, _, _ in boxes), self._edges[-1])
        return SetRow(height, self._bold.composed(texts, places, height), self._bold.ink.select, bounds, role)

    def _sums(self) -> SetRow:
        """The row at the foot of a page: the numbers of its rows added up."""
        first, *_ = columns = self._table.page_sums
        cells: list[CellValue] = [None] * len(self._table.columns)
        for column in columns:
            numbers = (row.values[column] for row in self._sheet_rows if row.values)
            cells[column] = sum((n for n in numbers if isinstance(n, int | Decimal)), start=0)
        if first:
            cells[0] = self._table.page_sum_label
        return self._total(cells)

    def _write_page(self, *, last: bool = False) -> None:
        """Header, rows and lines of one page."""
        rows = list(self._sheet_rows)
        if self._table.page_sums and rows:
            at = len(rows)
            while last and at and rows[at - 1].role == "total":
                at -= 1  # the sum of the last page stands above the sum of all
            rows.insert(at, self._sums())
        sheets = self._sheets
        left, top = sheets.left, sheets.upwards(sheets.y)
        letters, lines = self._header.operators(left, top)
        y = top - self._header.height
        font, bounds_top = "", y
        bounds: tuple[float, ...] = ()
        for row in rows:
            if row.font != font:
                letters.append(row.font)
                font = row.font
            letters.append(f"1 0 0 1 {left:.2f} {y:.2f} Tm\n{row.operators}")
            if row.bounds is not bounds:
                lines += [f"{left + x:.2f} {bounds_top:.2f} m {left + x:.2f} {y:.2f} l" for x in bounds]
                bounds, bounds_top = row.bounds, y
            lines.append(f"{left:.2f} {y:.2f} m {left + sheets.width:.2f} {y:.2f} l")
            y -= row.height
        lines += [f"{left + x:.2f} {bounds_top:.2f} m {left + x:.2f} {y:.2f} l" for x in bounds]
        lines.append(f"{left:.2f} {y:.2f} m {left + sheets.width:.2f} {y:.2f} l")
        sheets.operators("\n".join(["BT", *letters, "ET", f"{layout.TABLE_LINE_PT:g} w", *lines, "S"]))
        sheets.y += top - y
        self._sheet_rows, self._used = [], 0.0
