"""Words of the tab where a conference's settings, its agreement and its composition rules stand."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.domain.conferences import State
from khenthuong_desktop.wording import composition

# --- the settings at a glance
SETTINGS: Final = "Thiết lập"
CHANGE: Final = "Sửa…"
CHANGE_HINT: Final = "Sửa thiết lập (F2)"
SOURCE: Final = "Văn bản"
NO_SOURCE: Final = "kế hoạch của cơ quan chưa có số"
MODEL: Final = "Theo mẫu"
FORM: Final = "Hình thức"
SESSION: Final = "Lần thứ"
THEME: Final = "Chủ đề"
PERIOD: Final = "Giai đoạn"
PERIODS: Final = "{period}, phương hướng {next_period}"
PILOT: Final = "Hội nghị điểm"
PILOT_YES: Final = "có, xin ý kiến cấp trên trước"
WINDOW: Final = "Được tổ chức"
DAY: Final = "Ngày tổ chức"
PLACE: Final = "Địa điểm"
NUMBER: Final = "Số lượng"
PLANNED: Final = "Dự kiến"
SHARES: Final = "Tỷ lệ"
LEADERS: Final = "Lãnh đạo"
ATTENTION: Final = "Chú trọng"
BANNER: Final = "Ma-két"
RITE: Final = "Nghi thức"
SALUTE: Final = "chào cờ"
FILM: Final = "phóng sự"
SPEECH: Final = "cấp trên phát biểu"
EXCHANGE: Final = "giao lưu {how}"
BODY: Final = "Ban hành"
NOTES: Final = "Ghi chú"
BY_SOURCE: Final = "theo {source}"
NO_DAY: Final = "chưa định ngày"

TIMES: Final = "Thời gian, địa điểm"
SIZES: Final = "Đại biểu"
OTHERS: Final = "Nghi thức, ban hành"
# --- its state: what the button says that takes it there
TO_STATE: Final[Mapping[State, str]] = {
    "agreed": "Đã thống nhất",
    "held": "Đã tổ chức",
    "closed": "Kết thúc",
}
BACK_TO: Final = "Quay lại “{state}”"

# --- agreement
AGREEMENT: Final = "Các bước thống nhất"
AGREEMENT_COLUMNS: Final = (
    ("Ai", 176),
    ("Việc", 0),
    ("Văn bản", 136),
    ("Ngày", 100),
    ("Số", 46),
    ("Kết quả", 84),
)
AGREEMENT_EMPTY: Final = "Chưa có bước nào. Thường thì Hội đồng đề xuất, Đảng ủy và UBND thống nhất."
AGREE: Final = "Đồng ý…"
RETURN: Final = "Trả lại…"
ADD: Final = "Thêm…"
EDIT: Final = "Sửa…"
REMOVE: Final = "Bỏ"
NUMBER_WRONG: Final = "“{typed}” không phải là số đại biểu."
DAY_WRONG: Final = "“{typed}” không phải là ngày, ví dụ 11/12/2026."

# --- rules
RULES: Final = "Cơ cấu đại biểu"
DELEGATION_RULES: Final = "Cơ cấu cấp trên yêu cầu"
RULES_COLUMNS: Final = (
    ("Yêu cầu", 0),
    ("Trong số", 104),
    ("Mức", 126),
    ("Người", 60),
    ("Mức độ", 98),
    ("Văn bản", 106),
)
SCOPES: Final[Mapping[str, str]] = {"all": "mọi đại biểu", "models": "điển hình", "guests": "khách mời"}
EACH: Final = "mỗi thành phần {amount}"

RULES_EMPTY: Final = "Chưa có yêu cầu nào về cơ cấu: thêm ví dụ nữ ít nhất 35\u00a0%, dưới 35 tuổi ít nhất 15 người."
DELEGATION_RULES_EMPTY: Final = (
    "Cấp trên chưa yêu cầu cơ cấu nào: thêm ví dụ nữ ít nhất 2 người, dân tộc thiểu số ít nhất 1 người."
)
UP: Final = "Lên"
DOWN: Final = "Xuống"
MOVE_HINT: Final = "Alt + mũi tên"
RULE_NEW: Final = "Yêu cầu về cơ cấu"
RULE_CHANGE: Final = "Sửa yêu cầu về cơ cấu"
GROUPS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("Con người", ("women", "men", "age", "ethnic_minority", "religious", "party_member", "direct_worker")),
    ("Diện chú trọng", ("trait", "collective")),
    ("Thành phần", ("ethnicity", "religion", "economic_sector", "field", "education", "leader_class")),
    ("Đơn vị", ("unit", "former_unit")),
    ("Khen thưởng đã có", ("honour", "award")),
)
HEADS: Final = "{n} người"
HEADS_UNKNOWN: Final = "theo số đã chọn"
PREVIEW: Final = "{label}: {heads}"
PREVIEW_OF: Final = "{label}: {heads} trong {seats} đại biểu"
AMOUNT_WRONG: Final = "“{typed}” không phải là số, ví dụ 35."
NO_AMOUNT: Final = "Hãy ghi mức yêu cầu, ví dụ 35."


def level(rule: Rule) -> str:
    """'ít nhất 35 %', 'nhiều nhất 10 người', 'mỗi thành phần 1', 'chú trọng'."""
    if not rule.numbered:
        return composition.ATTENDED
    unit = composition.MEASURES[rule.measure]
    if rule.bound == "each":
        return EACH.format(amount=composition.amount(rule.amount))
    joint = "\u00a0" if rule.measure == "percent" else " "  # a number keeps its sign on its line
    return f"{composition.BOUNDS[rule.bound]} {composition.amount(rule.amount)}{joint}{unit}"


def in_heads(wanted: int | None, *, numbered: bool = True) -> str:
    if not numbered:
        return ""
    return HEADS_UNKNOWN if wanted is None else str(wanted)


def preview(label: str, wanted: int | None, seats: int | None, *, numbered: bool = True) -> str:
    """What a rule comes to while it is typed."""
    if not numbered:
        return label
    heads = HEADS_UNKNOWN if wanted is None else HEADS.format(n=wanted)
    if seats is None or wanted is None:
        return PREVIEW.format(label=label, heads=heads)
    return PREVIEW_OF.format(label=label, heads=heads, seats=seats)


def amount(text: str) -> Fraction | None:
    """'33,5' as a number; None for anything that is none."""
    plain = text.strip().removesuffix("%").strip().replace(",", ".")
    digits = plain.replace(".", "", 1)
    return Fraction(plain) if digits.isascii() and digits.isdigit() and len(digits) <= 9 else None
