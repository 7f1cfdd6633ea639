"""Words of the programme: kinds of items, versions, the line below the table, what a step says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.clock_times import clock, read_time

KINDS: Final[Mapping[str, str]] = {
    "reception": "Đón tiếp đại biểu",
    "flag_salute": "Chào cờ",
    "introduction": "Tuyên bố lý do",
    "arts": "Văn nghệ",
    "opening": "Khai mạc",
    "report": "Báo cáo tổng kết",
    "speeches": "Tham luận",
    "exchange": "Giao lưu",
    "honouring": "Biểu dương, khen thưởng",
    "launch": "Phát động",
    "response": "Hưởng ứng",
    "superior_speech": "Phát biểu chỉ đạo",
    "adoption": "Thông qua danh sách đoàn",
    "closing": "Bế mạc",
    "pause": "Giải lao",
    "other": "Mục khác",
}
# ' giai đoạn {period}' and the like in a template: the words before a place belong to it.
PLACE_IN_TEMPLATE: Final = re.compile(r"(?P<lead>(?: giai đoạn)? ?)\{(?P<name>[a-z_]+)\}")
UPPER_EVENT: Final = "Đại hội cấp trên"
IF_ANY: Final = "Kế hoạch ghi “nếu có”: bỏ mục này nếu không tổ chức."
SALUTE: Final = "Chào cờ"
SUPERIOR: Final = "Phát biểu chỉ đạo của cấp trên"
SUPERIOR_LEAD: Final = "Lãnh đạo cấp trên"
OWN_SETTING: Final = "Thiết lập của hội nghị. Số phút: đề xuất theo thông lệ văn phòng; nguồn không ghi số phút"
_SOURCE: Final = "{plan}. Số phút: {minutes}"
_CHAIR: Final = "{position} {body}"
_COMMITTEE: Final = "Ủy ban nhân dân"
_COMMITTEE_SHORT: Final = "UBND"
HEAD: Final = "Chủ tịch"

# --- steps of the history
CHANGED: Final = "Sửa mục chương trình"
MOVED: Final = "Đổi chỗ mục chương trình"
TIMES_SET: Final = "Sửa giờ bắt đầu, kết thúc dự kiến của chương trình"
FROM_TEMPLATE: Final = "Lấy chương trình theo kế hoạch"
SPEECHES_TAKEN: Final = "Đưa số phút tham luận vào chương trình"

# --- the page
EMPTY_TITLE: Final = "Chưa có chương trình"
EMPTY_SENTENCE: Final = (
    "Lấy chương trình theo kế hoạch rồi sửa số phút, người thực hiện; giờ bắt đầu của từng mục tự tính. "
    "Số phút lấy theo mẫu chỉ là đề xuất."
)
TAKE: Final = "Lấy theo kế hoạch"
ADD: Final = "Thêm mục"
HINT: Final = "Alt+↑ Alt+↓ đổi chỗ · giờ tự tính theo số phút · gõ giờ để cố định"
ISSUE: Final = "Ban hành bản {version}"
ISSUE_NOTHING: Final = "Đã ban hành bản {version}"
COMPARE: Final = "So với bản {version}…"
COMPARE_NONE: Final = "So với bản trước…"
PRINT: Final = "Xem, in ▾"
TEMPLATE: Final = "Lấy theo mẫu ▾"
DRAFT: Final = "Bản thảo {version}"
ISSUED: Final = "Bản {version}, ban hành {day}"
ENDS: Final = "Kết thúc {at}"
ENDS_ON_TIME: Final = "đúng dự kiến"
ENDS_OVER: Final = "quá dự kiến {minutes} phút"
ENDS_EARLY: Final = "còn dư {minutes} phút"
NO_PLAN: Final = "chưa ghi giờ kết thúc dự kiến"
NO_START: Final = "Tổng {minutes} phút"
TOTAL: Final = "{count} mục · {length}"
_HOURS: Final = "{hours} giờ {minutes:02} phút"
_MINUTES: Final = "{minutes} phút"
FIX: Final = "Cố định giờ {at}"
UNFIX: Final = "Bỏ cố định giờ"
MOVE_UP: Final = "Chuyển lên"
MOVE_DOWN: Final = "Chuyển xuống"
FIXED_HINT: Final = "Giờ cố định. Xóa giờ trong ô để mục này nối tiếp mục trước."
TIME_WRONG: Final = "“{text}” không phải là giờ. Hãy gõ như 8h30."
AT_END: Final = "Mục đã ở đầu hoặc cuối chương trình."
REPLACE_ASK: Final = "Thay chương trình đang có bằng chương trình mẫu?"
REPLACE_NEXT: Final = "{count} mục đang có bị thay; hoàn tác được."
REPLACE_DO: Final = "Thay"
REPLACE_NOT: Final = "Giữ lại"
ISSUE_ASK: Final = "Ban hành bản {version} của chương trình?"
ISSUE_NEXT: Final = "Mục, giờ và số phút của bản {version} được giữ nguyên từ lúc này. Sửa về sau là bản {following}."
ISSUE_NEXT_OPEN: Final = "Còn {count} điều cần xem: {first}"
ISSUE_DO: Final = "Ban hành"
ISSUE_NOT: Final = "Chưa"
TAKEN: Final = "Đã lấy {count} mục. Số phút là đề xuất, hãy xem lại."
SAID_ISSUED: Final = "Đã ban hành bản {version}."
SPEECHES_TOLD: Final = "{count} bài, {approved} đã duyệt"
_SPEECHES_COUNT: Final = "{content} ({count})"
MORE: Final = "và {count} điều khác"
TEMPLATES: Final[Mapping[str, str]] = {
    "uong_bi": "Phường Uông Bí (9 mục)",
    "bach_long_vi": "Đặc khu Bạch Long Vĩ (8 mục)",
    "ha_dong": "Quận Hà Đông (đến 10 mục)",
    "bac_kan": "Tỉnh Bắc Kạn (đến 10 mục)",
    "year_review": "Hội nghị tổng kết năm",
    "award_ceremony": "Lễ trao thưởng",
}

# --- what differs between two versions
COMPARED: Final = "Bản {before} và {after}"
COMPARED_ISSUE: Final = "bản {version}"
COMPARED_DRAFT: Final = "bản thảo {version}"
_NEW: Final = "Thêm mục “{content}”{at}, {minutes} phút"
_GONE: Final = "Bỏ mục “{content}”"
_AT: Final = " lúc {at}"
_SAID: Final[Mapping[str, str]] = {
    "content": "nội dung: {change}",
    "time": "giờ: {change}",
    "minutes": "số phút: {change}",
    "lead": "người thực hiện: {change}",
    "speaker": "người trình bày: {change}",
    "parts": "tham luận: {change}",
    "papers": "cần chuẩn bị: {change}",
    "chair_notes": "ghi chú điều hành: {change}",
    "printed": "in trong chương trình của đại biểu: {change}",
}
NAME: Final = "Tên hội nghị"
DAY: Final = "Ngày tổ chức"
PLACE: Final = "Địa điểm"
PRINTED: Final[Mapping[bool, str]] = {True: "có", False: "không"}
_BECOMES: Final = "từ {before} thành {after}"
_ADDS: Final = "thêm {after}"
_DROPS: Final = "bỏ {before}"


def template_source(plan: str, minutes: str) -> str:
    return _SOURCE.format(plan=plan, minutes=minutes[:1].lower() + minutes[1:])


def chair(position: str, body: str) -> str:
    """'Chủ tịch UBND phường Tân Lập'."""
    return _CHAIR.format(position=position or HEAD, body=body.replace(_COMMITTEE, _COMMITTEE_SHORT))


def at(stored: str) -> str:
    """'7 giờ 30' of '07:30', as a conference says when it begins."""
    minute = read_time(stored) or 0
    return f"{minute // 60} giờ {minute % 60:02}"


def version_name(version: int) -> str:
    return f"Chương trình hội nghị, bản {version}"


def issued(version: int) -> str:
    return f"Ban hành chương trình bản {version}"


def added(content: str) -> str:
    return f"Thêm mục chương trình: {content}" if content else "Thêm mục chương trình"


def changed(content: str) -> str:
    return f"Sửa mục chương trình: {content}"


def fixed(content: str, time: str) -> str:
    return f"Cố định giờ {time}: {content}" if time else f"Bỏ cố định giờ: {content}"


def moved(contents: Sequence[str]) -> str:
    return (
        f"Chuyển mục chương trình: {contents[0]}" if len(contents) == 1 else f"Chuyển {len(contents)} mục chương trình"
    )


def length(minutes: int) -> str:
    """'3 giờ 00 phút'."""
    hours, rest = divmod(minutes, 60)
    return _HOURS.format(hours=hours, minutes=rest) if hours else _MINUTES.format(minutes=rest)


def over(minutes: int | None) -> str:
    """How the end stands against the plan."""
    if minutes is None:
        return NO_PLAN
    if minutes == 0:
        return ENDS_ON_TIME
    return ENDS_OVER.format(minutes=minutes) if minutes > 0 else ENDS_EARLY.format(minutes=-minutes)


def ends(minute: int) -> str:
    return clock(minute)


def with_count(content: str, count: int) -> str:
    """'Tham luận, giao lưu với điển hình tiên tiến (5)'."""
    return _SPEECHES_COUNT.format(content=content, count=count) if count else content


def new_item(content: str, starts: str, minutes: int) -> str:
    return _NEW.format(content=content, at=_AT.format(at=starts) if starts else "", minutes=minutes)


def part(name: str, topic: str) -> str:
    """A speech within a sentence."""
    return f"{name} ({topic})" if topic else name


def gone_item(content: str) -> str:
    return _GONE.format(content=content)


def becomes(before: str, after: str) -> str:
    """'từ 08:00 thành 08:15': in words, as a paper says it; from or to nothing is an addition or a removal."""
    if not before:
        return _ADDS.format(after=after)
    return (_BECOMES if after else _DROPS).format(before=before, after=after)


def said(what: str, before: str, after: str) -> str:
    return _SAID[what].format(change=becomes(before, after))
