"""Words about the awards and nominations of a subject."""

from __future__ import annotations

TITLE = "Khen thưởng"
NOMINATIONS = "Đề nghị"
NO_YEAR = "không rõ năm"
MORE = "và {n} lần nữa"
CANCELLED = "đã hủy"
EMPTY = "Chưa ghi lần khen thưởng nào"
EMPTY_HINT = "Gõ năm, danh hiệu hoặc hình thức khen thưởng; danh hiệu ngoài danh mục cứ gõ nguyên như trên quyết định."
ADD = "Thêm khen thưởng"
NO_NOMINATIONS = "Chưa có đề nghị nào"
NO_NOMINATIONS_HINT = "Đề nghị của đơn vị đến từ tệp nhập vào, hoặc từ hồ sơ đề nghị."


def edited(name: str) -> str:
    return f"Ghi khen thưởng: {name}" if name else "Ghi khen thưởng"


def decision(number: str) -> str:
    """'QĐ 212' of '212', and of '212/QĐ-UBND' that itself says what it is."""
    if not number:
        return ""
    return f"QĐ {number}" if number.isdigit() else f"QĐ {number.partition('/')[0]}"


def award(name: str, number: str, cancelled: bool) -> str:
    """'Chiến sĩ thi đua cơ sở · QĐ 212'."""
    return " · ".join(part for part in (name, decision(number), CANCELLED if cancelled else "") if part)
