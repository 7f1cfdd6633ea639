"""Workbooks of invented people, as units send them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl

HEADINGS = ("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Số CCCD", "Dân tộc", "Đơn vị", "Chức vụ")
PEOPLE = (
    (1, "DƯƠNG THỊ THỦY", "Nữ", "20/11/1985", "22185434984", "Kinh", "Khu phố 1", "Tổ trưởng"),
    (2, "Ngô Ngọc An", "Nam", "27/08/1961", "031061004512", "Tày", "Khu phố 1", ""),
    (3, "Phạm Văn Đức", "Nam", "31/02/1980", "", "Kinh", "Khu phố 2", ""),
    (4, "Nông Thị Ánh", "Nữ", "14/06/1990", "", "Nùng", "Khu phố 33", ""),
    (5, "Hoàng Văn Ý", "Nam", "09/03/1968", "", "Kinh", "Khu phố 33", ""),
    (6, "Vũ Thị Yến", "Nữ", "02/12/1994", "", "Kinh", "Khu phố 33", ""),
)


def workbook(path: Path, people: Sequence[Sequence[object]] = PEOPLE, headings: Sequence[str] = HEADINGS) -> Path:
    """A list under a title, with a total below it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "DS đề nghị"
    sheet.append(["UBND PHƯỜNG TÂN LẬP"])
    sheet.append([])
    sheet.append(list(headings))
    for person in people:
        sheet.append(list(person))
    sheet.append([f"Cộng: {len(people)} người"])
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path
