"""The words every paper of the state carries, and the marks between them (Decree 30/2020/NĐ-CP, Annex I)."""

from __future__ import annotations

import re
from typing import Final

STATE: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
ADDRESSED_TO: Final = "Kính gửi:"
DECIDES: Final = "QUYẾT ĐỊNH:"
ARTICLE: Final = "Điều"
BASES_BEGIN: Final = ("Căn cứ", "Theo", "Xét")  # how lines of a decision's text begin that are its legal bases
# One word each, though written as two or three: a line of a title or a banner does not end within them.
_COMPOUNDS: Final = (
    *(r"lần thứ \w+", "điển hình", "tiên tiến", "thi đua", "khen thưởng", "yêu nước", "nhân dân", "ủy ban"),
    *("hội nghị", "đại hội", "đại biểu", "phong trào", "công tác", "tổng kết", "giai đoạn", "danh sách", "thành tích"),
    *("biểu dương", "tuyên dương", "tôn vinh", "phương hướng", "nhiệm vụ", "cơ cấu", "kinh phí", "tổ chức"),
)
COMPOUND: Final = re.compile("|".join(_COMPOUNDS), re.IGNORECASE)
