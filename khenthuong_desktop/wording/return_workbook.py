"""Words in a workbook that goes back to its unit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

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
