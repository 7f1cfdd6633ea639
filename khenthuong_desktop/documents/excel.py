"""A paper as an Excel workbook: a sheet a table, real types, and set up to be printed on A4.

'Cộng trang' has no place here: Excel does not say where its pages end; totals of the whole are rows of the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.excel_lines import Grid, Line, beside_head, lines_of, value_of
from khenthuong_desktop.documents.excel_looks import Looks
from khenthuong_desktop.documents.excel_pages import pages_to_fit
from khenthuong_desktop.documents.excel_plan import Sheet, sheets_of
from khenthuong_desktop.documents.excel_table import Row, excel_text, heading_rows, put_text, rows_of, widths_mm
from khenthuong_desktop.documents.model import Head, PageBreak, Signatures
from khenthuong_desktop.documents.office_files import FIXED_TIME, FixedZip

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper

_TEXT_ONLY: Final = (0.4, 0.05, 0.55)  # columns of a sheet without a table: both halves of head and signatures
_FROZEN_AT_MOST_PT: Final = 300.0  # two thirds of a small screen: with more, no row would be left to scroll
_DEFAULT_SIZE: Final = 12.0
_DEFAULT_HEIGHT: Final = round(_DEFAULT_SIZE * 1.3125, 2)
_WIDTH_UNIT_MM: Final = 8 / 96 * 25.4  # a figure of the default letter, 8 pixels wide: what Excel counts widths in
_REPORT_EVERY: Final = 500

Report = Callable[[int, int], object]


def render(paper: Paper, target: BinaryIO, *, progress: Report = lambda done, total: None) -> None:
    """Write the paper as .xlsx."""
    from openpyxl.writer.excel import ExcelWriter

    workbook = _workbook(paper)
    sheets = sheets_of(paper)
    total = sum(len(sheet.table.rows) for sheet in sheets if sheet.table)
    done = 0
    try:
        for sheet in sheets:
            for _ in _filled(workbook, sheet, paper.page_numbers):
                done += 1
                if done % _REPORT_EVERY == 0:
                    progress(done, total)
        with FixedZip(target) as archive:
            ExcelWriter(workbook, archive).write_data()
    except BaseException:
        _discard_parts(workbook)
        raise
    progress(total, total)


def _workbook(paper: Paper) -> Any:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    workbook = Workbook(write_only=True)
    # The width of columns and the look of what somebody types next to the table follow the first font.
    font = Font(name=layout.FONT_NAME, size=_DEFAULT_SIZE, family=1)
    workbook._fonts.clear()
    workbook._named_styles["Normal"].font = font
    about = workbook.properties
    about.title, about.creator, about.language = excel_text(paper.name), excel_text(paper.author), "vi-VN"
    about.created = about.modified = FIXED_TIME
    return workbook


def _filled(workbook: Any, sheet: Sheet, numbered: bool) -> Iterable[None]:
    """Fill a sheet, stopping after each row of its table."""
    page = workbook.create_sheet(sheet.name)
    page._values_to_row = _placed
    width = layout.text_width_mm(sheet.orientation)
    table = sheet.table
    size = layout.table_size(len(table.columns), table.letters) if table else layout.TEXT_SIZE
    widths = widths_mm(table, size, width) if table else [width * share for share in _TEXT_ONLY]
    if any(isinstance(block, Head) for block in sheet.above):
        widths = beside_head(widths)
    grid, looks = Grid(widths), Looks(page, size)
    for place, one in enumerate(widths):
        page.column_dimensions[_letter(place)].width = round(one / _WIDTH_UNIT_MM, 2)
    _set_up(page, sheet, numbered)
    rows = _Rows(page, looks, grid)
    above = _lines(sheet.above, grid)
    headings = heading_rows(table, grid, size) if table else []
    if table:
        frozen = sum(line.height for line in (*above, *headings) if line)
        if frozen <= _FROZEN_AT_MOST_PT:
            page.freeze_panes = f"A{len(above) + len(headings) + 1}"
    rows.lines(above)
    if table:
        rows.headings(headings)
        page.print_title_rows = f"{len(above) + 1}:{rows.count}"
        for row in rows_of(table, looks, grid, size):
            rows.row(row)
            yield
    if table and sheet.below and not isinstance(sheet.below[0], Signatures | PageBreak):
        rows.lines([Line(height=layout.TABLE_GAP_PT)])  # also keeps the text out of what Excel sorts as the table
    below = _lines(sheet.below, grid)
    rows.lines(below)
    if table and None not in (*above, *below) and any(isinstance(block, Signatures) for block in sheet.below):
        first, repeated = len(above) + len(headings), sum(line.height for line in headings)
        room = layout.sheet_mm(sheet.orientation)[1] - layout.MARGIN_TOP_MM - layout.MARGIN_BOTTOM_MM
        room *= layout.POINTS_PER_MM * min(1.0, width / sum(grid.widths))
        page.page_setup.fitToHeight = pages_to_fit(rows.heights, first, repeated, len(below), room)
    page.print_area = f"A1:{_letter(grid.last)}{max(rows.count, 1)}"


def _placed(cells: Iterable[Any], row: int) -> Iterator[Any]:
    """The cells of a row at their places.

    openpyxl's own way first takes each cell for a value and finds by an exception that it is none: a third of a sheet.
    """
    for column, cell in enumerate(cells, start=1):
        if cell is not None:
            cell.column, cell.row = column, row
            yield cell


def _lines(blocks: Iterable[Block], grid: Grid) -> list[Line | None]:
    """The lines of all blocks; None is where a new page begins."""
    found: list[Line | None] = []
    for block in blocks:
        found += [None] if isinstance(block, PageBreak) else lines_of(block, grid)
    return found


def _set_up(page: Any, sheet: Sheet, numbered: bool) -> None:
    """A4 as it lies, the margins of the decree, as wide as the page, the number of the page from the second on."""
    page.sheet_format.defaultRowHeight = _DEFAULT_HEIGHT
    page.sheet_properties.pageSetUpPr.fitToPage = True
    setup = page.page_setup
    setup.orientation, setup.paperSize, setup.fitToWidth, setup.fitToHeight = sheet.orientation, 9, 1, 0
    margins = page.page_margins
    margins.top, margins.bottom = layout.MARGIN_TOP_MM / 25.4, layout.MARGIN_BOTTOM_MM / 25.4
    margins.left, margins.right = layout.MARGIN_LEFT_MM / 25.4, layout.MARGIN_RIGHT_MM / 25.4
    margins.header = margins.footer = layout.PAGE_NUMBER_TOP_MM / 25.4
    page.print_options.horizontalCentered = True
    if numbered:
        page.HeaderFooter.differentFirst = True
        center = page.HeaderFooter.oddHeader.center
        center.text, center.font, center.size = "&P", f"{layout.FONT_NAME},Regular", int(layout.PAGE_NUMBER_SIZE)


def _letter(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(place + 1))


def _discard_parts(workbook: Any) -> None:
    """openpyxl keeps its half-written sheets until the program ends; they hold the people of the paper."""
    import contextlib

    for page in workbook.worksheets:
        with contextlib.suppress(Exception):  # whatever went wrong before is what the officer is told
            page._rows and page._rows.close()
        with contextlib.suppress(Exception):
            page._writer.close()
        with contextlib.suppress(Exception):
            page._writer.cleanup()


class _Rows:
    """Appends rows to a sheet and keeps count of them."""

    def __init__(self, page: Any, looks: Looks, grid: Grid) -> None:
        self._page, self._looks, self._grid = page, looks, grid
        self._styled: dict[Any, Any] = {}
        self.heights: list[float] = []  # as they are printed

    @property
    def count(self) -> int:
        return len(self.heights)

    def lines(self, lines: Iterable[Line | None]) -> None:
        """Lines above or below the table."""
        from openpyxl.worksheet.pagebreak import Break

        for line in lines:
            if line is None:
                if self.count:
                    self._page.row_breaks.append(Break(self.count))
                continue
            cells: list[Any] = [None] * (self._grid.last + 1)
            for piece in line.pieces:
                if not piece.string:
                    continue  # only the room of a line
                cell = self._looks.line_cell(piece.look)
                put_text(cell, value_of(piece, excel_text))
                cells[piece.first] = cell
                self._merge(piece.first, piece.last, piece.down)
            self._append(cells, line.height)

    def headings(self, lines: Iterable[Line]) -> None:
        """The headings of the table, framed also where they are merged."""
        for line in lines:
            cells = [self._looks.heading_cell() for _ in self._grid.widths]
            for piece in line.pieces:
                cell = self._looks.heading_cell(italic=piece.look.italic)
                put_text(cell, excel_text(piece.string))
                cells[piece.first] = cell
                self._merge(piece.first, piece.last, piece.down)
            self._append(cells, line.height)

    def row(self, row: Row) -> None:
        """A row of the table, with a height that Excel may change when somebody edits it."""
        if row.merged:
            self._merge(row.merged[0], row.merged[1] - 1, 1)
        if row.height is None:
            self._append(row.cells, None)
            return
        heights = self._page.row_dimensions
        heights[self.count + 1] = {"ht": f"{row.height:g}"}  # without customHeight, which openpyxl would write
        self._append(row.cells, None, row.height)
        del heights[self.count]

    def _merge(self, first: int, last: int, down: int) -> None:
        if first != last or down > 1:
            from openpyxl.worksheet.cell_range import CellRange

            area = CellRange(min_col=first + 1, max_col=last + 1, min_row=self.count + 1, max_row=self.count + down)
            self._page.merged_cells.add(area)

    def _append(self, cells: list[Any], height: float | None, told: float = _DEFAULT_HEIGHT) -> None:
        self.heights.append(told if height is None else height)
        if height is not None:
            self._page.row_dimensions[self.count].height = round(height, 2)
        self._page.append(cells)
