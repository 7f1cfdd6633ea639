"""Words of invitations, gifts and the awards of a conference: kinds, answers, tabs, steps of the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.wording import delegates

KINDS: Final[Mapping[str, str]] = {
    **delegates.KINDS,
    "outside": "Ngoài danh sách",
    "spare": "Bản dự phòng",
    "gone": "Không còn dự",
}
# Whom a gift is for.
GIFT_KINDS: Final[Mapping[str, str]] = {**delegates.KINDS, "outside": KINDS["outside"]}
ANSWERS: Final[Mapping[str, str]] = {"coming": "Sẽ dự", "not_coming": "Không dự"}

# --- the tab
INVITATIONS: Final = "Giấy mời"
GIFTS: Final = "Quà tặng"
AWARDS: Final = "Khen thưởng"
INVITE_ALL: Final = "Mời đại biểu đã chọn"
INVITE_HINT: Final = "Lập giấy mời cho mọi đại biểu đã chọn mà chưa có"
OUTSIDE: Final = "Thêm người ngoài danh sách"
SPARE: Final = "Thêm bản dự phòng"
SPARE_HINT: Final = "Thêm giấy chưa ghi tên để điền tay"
SPARE_NUMBER: Final = "{n} bản"
SENT: Final = "Ghi đã gửi"
SENT_HINT: Final = "Ghi các giấy đang chọn là đã gửi hôm nay"
PRINT: Final = "In, xuất"
PRINTED: Final = "Ghi là đã in"
EMPTY_TITLE: Final = "Chưa có giấy mời"
EMPTY_SENTENCE: Final = "Mỗi người một giấy, kể cả người không có trong sổ; thêm bản dự phòng để điền tay."
ADD_GIFT: Final = "Thêm quà"
GIFTS_EMPTY: Final = "Chưa ghi quà nào"
GIFTS_EMPTY_SENTENCE: Final = "Ghi tên quà và tặng diện đại biểu nào; số suất tự đếm."
_COUNTED: Final = "{n} người được mời"
_SPARE: Final = "{n} bản dự phòng"
_GONE: Final = "{n} giấy không còn dùng"
VOID_SENT: Final = "Giấy gửi người trước ngày {day} không còn dùng."
VOID_PRINTED: Final = "Giấy in cho người trước ngày {day} không còn dùng."
_PRINTED: Final = "đã in {n}"
_SENT: Final = "đã gửi {n}"
_COMING: Final = "{n} người sẽ dự"
_NOT_INVITED: Final = "{n} đại biểu chưa có giấy mời"
SAID_INVITED: Final = "Đã lập giấy mời cho {n} đại biểu."
SAID_NOBODY: Final = "Mọi đại biểu đã chọn đều có giấy mời."
SAID_PRINTED: Final = "Đã ghi {n} giấy mời là đã in."
SAID_SENT: Final = "Đã ghi {n} giấy mời là đã gửi."

# --- the awards
TAKE_MODELS: Final = "Lấy điển hình đã chọn"
TAKE_HINT: Final = "Đưa mọi điển hình đã chọn vào danh sách khen thưởng"
ADD_AWARD: Final = "Thêm từ sổ…"
ORDER: Final = "Xếp theo thứ tự trao"
ORDER_HINT: Final = "Hạng cao trước, danh hiệu trước hình thức, tập thể và hộ trước cá nhân (NĐ 152/2025, Điều 29)"
AWARDS_EMPTY: Final = "Chưa ghi ai được khen thưởng"
AWARDS_EMPTY_SENTENCE: Final = (
    "Danh sách người, tập thể được trao thưởng tại hội nghị, chọn từ sổ đối tượng và danh mục danh hiệu, hình thức."
)
SAID_TAKEN: Final = "Đã thêm {n} người, tập thể; hãy ghi danh hiệu, hình thức."
SAID_NO_MODELS: Final = "Không còn điển hình nào chưa có trong danh sách."
SAID_ORDERED: Final = "Đã xếp theo thứ tự trao."
AWARD_LATER: Final = "(ghi sau)"
CHOSEN: Final = "Đã chọn {n}"
CHOOSE_NONE: Final = "Hãy đánh dấu ít nhất một người, tập thể."
SEARCH_FIRST: Final = "Gõ tên để tìm trong sổ đối tượng."
NOT_FOUND: Final = "Không có ai tên như vậy trong sổ."

# --- steps of the history
INVITED: Final = "Lập {n} giấy mời đại biểu"
INVITED_ONE: Final = "Lập giấy mời: {name}"
SPARES: Final = "Thêm {n} giấy mời dự phòng"
STEP_PRINTED: Final = "Ghi đã in {n} giấy mời"
STEP_SENT: Final = "Ghi đã gửi {n} giấy mời"
GIFT_ADDED: Final = "Thêm quà: {name}"
ORDERED: Final = "Xếp thứ tự trao thưởng"


def awards_added(names: Sequence[str]) -> str:
    if len(names) == 1:
        return f"Thêm vào khen thưởng tại hội nghị: {names[0]}"
    return f"Thêm {len(names)} người, tập thể được khen thưởng tại hội nghị"


def moved(names: Sequence[str]) -> str:
    return (
        f"Chuyển thứ tự trao thưởng: {names[0]}" if len(names) == 1 else f"Chuyển thứ tự trao {len(names)} phần thưởng"
    )


def told(people: int, spare: int, gone: int, printed: int, sent: int, coming: int, lacking: int) -> str:
    """'120 người được mời · 5 bản dự phòng · đã in 120 …' without what is none; the first three add up to the rows."""
    parts = [_COUNTED.format(n=people)]
    for number, text in (
        (spare, _SPARE),
        (gone, _GONE),
        (printed, _PRINTED),
        (sent, _SENT),
        (coming, _COMING),
        (lacking, _NOT_INVITED),
    ):
        if number:
            parts.append(text.format(n=number))
    return " · ".join(parts)


def kinds(codes: Sequence[str]) -> str:
    """'điển hình, khách mời'."""
    return ", ".join(GIFT_KINDS[code] for code in codes if code in GIFT_KINDS)
