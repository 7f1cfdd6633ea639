"""The two lists that provincial systems take, written from the register so that nobody types them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, BinaryIO, Final, Literal

from khenthuong_desktop.exchange import sheet_cells

Template = Literal["people", "mixed"]

# The headings as the systems write them, and the field of ours under each; nothing may be changed in them.
HEADINGS: Final[Mapping[Template, Sequence[tuple[str, str]]]] = {
    "people": (
        ("STT", "ordinal"),
        ("Họ và tên", "full_name"),
        ("Giới tính", "gender"),
        ("Ngày sinh", "birth_date"),
        ("Chức vụ", "position"),
        ("Tên phòng ban/ khối, tổ công tác", "sub_unit"),
        ("Tên đơn vị/tập thể công tác", "unit"),
        ("Địa chỉ / Nơi ở", "address"),
        ("Mã phân loại cán bộ", "leader_class"),
        ("Mã hình thức khen thưởng", "award_form"),
        ("Mã danh hiệu thi đua (nếu có)", "award_title"),
    ),
    "mixed": (
        ("STT", "ordinal"),
        ("Tên gọi (Ông/Bà/Chức danh)", "title"),
        ("Tên tập thể/cá nhân/hộ gia đình", "full_name"),
        ("Chức vụ", "position"),
        ("Đơn vị công tác", "unit"),
        ("Phân loại khen thưởng", "commendation_kind"),
        ("Danh hiệu thi đua/Hình thức khen thưởng", "award"),
        ("Phân loại đối tượng", "kind"),
        ("Lĩnh vực hoạt động", "field"),
    ),
}
_WIDTHS: Final = {"ordinal": 6, "full_name": 30, "unit": 28, "address": 30, "award": 34, "position": 24}


def write(
    template: Template,
    sheet_name: str,
    rows: Iterable[Mapping[str, str]],
    target: BinaryIO,
    progress: Callable[[int], object] = lambda done: None,
) -> int:
    """Write the list: headings in the first row, as the systems ask, then a row a subject, all of it text.

    Row by row, so that a whole register takes seconds and no more memory than its text; gives how many rows.
    """
    from openpyxl import Workbook
    from openpyxl.styles import NamedStyle
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(sheet_name)
    for place, (_, key) in enumerate(HEADINGS[template], start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(key, 18)
    sheet_cells.for_paper(sheet, 1)
    head, body, number = (NamedStyle(name) for name in ("List heading", "List text", "List number"))
    sheet_cells.heading_style(head)
    sheet_cells.body_style(body)
    sheet_cells.body_style(number, text=False)
    for style in (head, body, number):
        book.add_named_style(style)
    # A row is written when it is appended, so one row of cells serves for all: dressing each takes most of the time.
    cells = [_cell(sheet, None, body.name if place else number.name) for place in range(len(HEADINGS[template]))]
    keys = [key for _, key in HEADINGS[template]]
    count = 0
    try:
        sheet.append([_cell(sheet, heading, head.name) for heading, _ in HEADINGS[template]])
        for count, row in enumerate(rows, start=1):
            progress(count)
            cells[0].value = count
            for cell, key in zip(cells[1:], keys[1:], strict=True):
                _fill(cell, row.get(key))
            sheet.append(cells)
    except BaseException:
        sheet.close()
        sheet._writer.cleanup()  # its temporary file holds people, and would lie there until the program ends
        raise
    book.save(target)
    return count


def _cell(sheet: Any, text: str | None, style: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    cell.style = style
    _fill(cell, text)
    return cell


def _fill(cell: Any, text: str | None) -> None:
    cell.value = text or None
    if text:
        cell.data_type = "s"  # a text that begins with '=' stays a text
