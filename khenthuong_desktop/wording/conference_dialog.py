"""Words of the dialog in which a conference is set up and changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.domain.conferences import Settings, seats_of
from khenthuong_desktop.wording import conferences

NEW_TITLE: Final = "Hội nghị mới"
CHANGE_TITLE: Final = "Sửa thiết lập hội nghị"
CREATE: Final = "Lập hội nghị"
SAVE: Final = "Lưu"
TABS: Final = ("Tên, chủ đề", "Thời gian, địa điểm", "Số lượng, cơ cấu", "Nghi thức, ma-két, ký")

# --- what a new one begins with
FROM_TIER: Final = "Theo kế hoạch · {name}"
FROM_LAST: Final = "Như lần trước · {name}"
FROM_SMALL: Final = "Hội nghị nhỏ hơn · {name}"
TIER_HINT: Final = "Giá trị ban đầu lấy từ {source}. {note} Mọi ô đều sửa được."
LAST_HINT: Final = "Lần thứ, giai đoạn được đẩy lên; ngày và văn bản để trống chờ ghi mới; cơ cấu lấy như lần trước."
SMALL_HINT: Final = "Không kế hoạch nào quy định hội nghị này: chỉ có tên, mọi ô khác tùy cơ quan đặt."

# --- choices
UNTIL: Final = "đến hết ngày"
BEFORE: Final = "trước ngày"
NO_BODY: Final = "Chưa chọn"
NO_SIGNER: Final = "Chưa có người ký"
USUAL_SIGNER: Final = "{name} (thường dùng)"
WINDOW: Final = "Kế hoạch cho tổ chức: {window}."
LEADERS: Final[Mapping[str, str]] = {
    "guests": "Tính vào khách mời",
    "apart": "Tính riêng, ngoài tỷ lệ",
    "unsaid": "Kế hoạch không ghi",
}
EXCHANGES: Final[Mapping[str, str]] = {"with_reports": "Xen với báo cáo", "if_any": "Nếu có", "none": "Không"}
LENGTHS: Final[Mapping[str, str]] = {"half_day": "Nửa ngày", "one_session": "Một buổi", "one_day": "Một ngày"}

# --- what cannot be read
DAY_WRONG: Final = "“{typed}” không phải là ngày, ví dụ 11/12/2026."
TIME_WRONG: Final = "“{typed}” không phải là giờ, ví dụ 7 giờ 30 hoặc 7:30."
NUMBER_WRONG: Final = "“{typed}” không phải là số đại biểu, ví dụ 150."
SHARE_WRONG: Final = "“{typed}” không phải là tỷ lệ từ 0 đến 100."

# --- leaving
LEAVE_ASK: Final = "Thiết lập vừa sửa chưa được lưu."
LEAVE_ASK_NEXT: Final = "Bỏ những gì vừa ghi, hay sửa tiếp?"
LEAVE_DROP: Final = "Bỏ"
LEAVE_STAY: Final = "Sửa tiếp"

# --- the seats
SEATS: Final = "{n} đại biểu: {parts}"
SEATS_WHOLE: Final = "{n} đại biểu, kế hoạch không chia tỷ lệ"
SEATS_UNKNOWN: Final = "Chưa có số đại biểu"
SEATS_STAFF: Final = "Toàn thể; tỷ lệ tính trên số thực tế"
MODELS: Final = "{n} điển hình"
_GUESTS: Final[Mapping[str, str]] = {
    "guests": "{n} khách mời và lãnh đạo",
    "apart": "{n} khách mời, lãnh đạo tính riêng",
    "unsaid": "{n} khách mời",
}


def tier_hint(source: str, note: str) -> str:
    return " ".join(TIER_HINT.format(source=source, note=note).split())


def seats(settings: Settings) -> str:
    """'150 đại biểu: 105 điển hình, 45 khách mời và lãnh đạo'."""
    whole = seats_of(settings, "all")
    if whole is None:
        return SEATS_STAFF if settings.whole_staff else SEATS_UNKNOWN
    models, guests = seats_of(settings, "models"), seats_of(settings, "guests")
    told = [MODELS.format(n=models)] if models is not None else []
    if guests is not None:
        told.append(_GUESTS[settings.leaders].format(n=guests))
    return SEATS.format(n=whole, parts=", ".join(told)) if told else SEATS_WHOLE.format(n=whole)


def window(settings: Settings) -> str:
    named = conferences.window(settings)
    return WINDOW.format(window=named) if named else ""
