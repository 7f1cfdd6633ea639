"""Words in a workbook that goes back to its unit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.wording import findings

FILE_NAME: Final = "{name} - cần sửa.{ending}"
AUTHOR: Final = "Thường trực Hội đồng Thi đua - Khen thưởng"

# Findings whose own sentence names somebody of the register or of another unit's list: this unit must not read that.
_TAKEN: Final = "Số CCCD này đã có ở hồ sơ của một người khác. Hãy kiểm tra lại số và tên."
_LIKE: Final = "Người này có thể đã có trong danh sách. Hãy kiểm tra lại họ tên, năm sinh."
NEUTRAL: Final[Mapping[str, str]] = {
    "duplicate.name_unit": _LIKE,
    "duplicate.name_year": _LIKE,
    "duplicate.national_id": _TAKEN,
    "duplicate.near_name_unit": _LIKE,
    "national_id.other_name": _TAKEN,
    "national_id.other_row": _TAKEN,
    "national_id.taken": _TAKEN,
    "subject.likely_same": _LIKE,
    "subject.name_changes": _LIKE,
    "subject.retired": _LIKE,
}
_NOW: Final = "Đã sửa thành “{right}” khi nhập; hãy sửa cả trong danh sách của đơn vị."
_EMPTIED: Final = "Đã bỏ trống ô này khi nhập; hãy sửa cả trong danh sách của đơn vị."
# What is sensitive by law is not repeated in a message that goes through other people's machines.
_PRIVATE: Final[Mapping[str, str]] = {
    "ethnicity": "Dân tộc ghi chưa đúng.",
    "religion": "Tôn giáo ghi chưa đúng.",
    "party_member": "Mục đảng viên ghi chưa đúng.",
    "party_since": "Ngày vào Đảng ghi chưa đúng.",
}


def for_unit(found: Finding) -> str:
    """What is to be mended, without a word about anybody who is not in the unit's own list."""
    return NEUTRAL.get(found.code) or findings.sentence(found)


def mended(found: Finding, right: str) -> str:
    """What was wrong and how the office has it now, so that the unit mends its own list."""
    now = _NOW.format(right=right) if right else _EMPTIED
    return f"{for_unit(found)} {now}"


def for_message(found: Finding) -> str:
    """The same for a message or a letter, which is not the unit's own workbook."""
    return _PRIVATE.get(found.column or "") or for_unit(found)
