"""The two lists that provincial systems take, written from the register so that nobody types them again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO, Final, Literal

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


def write(template: Template, sheet_name: str, rows: Iterable[Mapping[str, str]], target: BinaryIO) -> None:
    """Write the list: headings in the first row, as the systems ask, then a row a subject, all of it text."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = sheet_name
    for place, (heading, key) in enumerate(HEADINGS[template], start=1):
        cell = sheet_cells.put(sheet, 1, place, heading)
        sheet_cells.heading_style(cell)
        sheet.column_dimensions[cell.column_letter].width = _WIDTHS.get(key, 18)
    for number, row in enumerate(rows, start=1):
        for place, (_, key) in enumerate(HEADINGS[template], start=1):
            value = number if key == "ordinal" else row.get(key) or None
            sheet_cells.body_style(sheet_cells.put(sheet, number + 1, place, value), text=key != "ordinal")
    sheet_cells.for_paper(sheet, 1)
    book.save(target)
