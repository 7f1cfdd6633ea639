"""Words of the speeches: their states, how far a draft is, the coverage beside the list, what a step says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

STATES: Final[Mapping[str, str]] = {
    "chosen": "đã chọn",
    "reserve": "dự bị",
    "candidate": "ứng viên",
    "withdrawn": "đã rút",
}
DUE_TODAY: Final = "hôm nay"
STAGES: Final[Mapping[str, str]] = {
    "none": "chưa giao",
    "due": "đang viết",
    "late": "chậm bài",
    "received": "đã nhận",
    "edited": "đã biên tập",
    "approved": "đã duyệt",
}

# --- steps of the history
ADDED: Final = "Thêm người tham luận"
STATE_SET: Final = "Chọn tham luận"
MOVED: Final = "Đổi thứ tự tham luận"
CHANGED: Final = "Sửa tham luận: {name}"
DUE_SET: Final = "Đặt hạn gửi bài tham luận: {due}"
DUE_DROPPED: Final = "Bỏ hạn gửi bài tham luận"

HANDED_OVER: Final = "Giao tham luận của {gone} cho {name}"

# --- the tab
EMPTY_TITLE: Final = "Chưa có ai được dự kiến tham luận"
EMPTY_SENTENCE: Final = (
    "Thêm điển hình từ danh sách đại biểu, ghi chủ đề và số phút, rồi chọn sao cho đủ các lĩnh vực, đơn vị, nam và nữ."
)
ADD: Final = "Thêm từ đại biểu…"
TO_PROGRAMME: Final = "Đưa {minutes} phút vào chương trình"
TO_PROGRAMME_NONE: Final = "Đưa vào chương trình"
TO_PROGRAMME_HINT: Final = "Mục tham luận của chương trình nhận tổng số phút của các bài đã chọn"
TAKEN: Final = "Mục tham luận của chương trình có {minutes} phút."
STATE: Final = "{chosen} bài · {minutes} phút · {approved} đã duyệt"
ADD_DO: Final = "Thêm {count} người"
ADD_NOBODY: Final = "Thêm"
NO_DELEGATES: Final = "Không còn đại biểu nào để thêm."
NO_DELEGATES_NEXT: Final = "Hãy thêm đại biểu ở thẻ Đại biểu trước."
MINUTES_WRONG: Final = "“{text}” không phải là số phút."
MINUTES_NEXT: Final = "Hãy gõ một số như 7."
NEXT_RESERVE: Final = "Đã rút bài của {name}. Dự bị đầu tiên: {next}."
NO_RESERVE: Final = "Đã rút bài của {name}. Không có ai dự bị."
SAID_ADDED: Final = "Đã thêm {count} người tham luận."
NOBODY_ADDED: Final = "Những người này đã có trong danh sách tham luận."

STAYS: Final = "Chỉ đổi thứ tự được giữa các bài cùng tình trạng."
NOT_SEATED: Final = "chưa được chọn làm đại biểu"
NOT_SEATED_HINT: Final = "Chưa được chọn làm đại biểu: chưa được mời, chưa tính chỗ"
GONE: Final = "không còn dự"
GONE_HINT: Final = "Người này không còn dự hội nghị"
WHO_IS_GONE: Final = "Người tham luận không còn dự"
GONE_OF: Final = "{name} không còn dự hội nghị."
HAND_OVER: Final = "Giao cho {name} (người thay)"
SAID_HANDED_OVER: Final = "Đã giao bài của {gone} cho {name}."

# --- beside the list
COVERAGE: Final = "Các bài đã chọn"
SEX: Final = "Nam, nữ"
_SEX: Final = "{men} nam, {women} nữ"
COLLECTIVES: Final = "Đại diện tập thể, hộ"
FIELDS: Final = "Lĩnh vực"
NO_FIELDS: Final = "Chưa ghi lĩnh vực của bài nào."
UNITS: Final = "Đơn vị"
NONE_YET: Final = "chưa có bài"
_COVERED: Final = "{count} bài"
_WAITING: Final = "chưa có, {count} ứng viên"
OTHERS: Final = "và {count} đơn vị khác chưa có bài"
CHECKED: Final = "Cần xem"
NOTHING_FOUND: Final = "Không có gì cần xem."


def added(names: Sequence[str]) -> str:
    return f"Thêm người tham luận: {names[0]}" if len(names) == 1 else f"Thêm {len(names)} người tham luận"


def state_set(state: str, names: Sequence[str]) -> str:
    done = {"chosen": "Chọn", "reserve": "Đưa vào dự bị", "candidate": "Bỏ chọn", "withdrawn": "Rút"}[state]
    return f"{done} tham luận: {names[0]}" if len(names) == 1 else f"{done} {len(names)} tham luận"


def moved(names: Sequence[str]) -> str:
    return f"Đổi thứ tự tham luận: {names[0]}" if len(names) == 1 else f"Đổi thứ tự {len(names)} tham luận"


def sexes(men: int, women: int) -> str:
    return _SEX.format(men=men, women=women)


def covered(chosen: int, waiting: int) -> str:
    if chosen:
        return _COVERED.format(count=chosen)
    return _WAITING.format(count=waiting) if waiting else NONE_YET
