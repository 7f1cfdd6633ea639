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
SPEECHES_KEY: Final = "tham luan"  # within the search key of an item that somebody typed
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
FROM_TEMPLATE: Final = "Lấy chương trình theo mẫu"
SPEECHES_TAKEN: Final = "Đưa số phút tham luận vào chương trình"

# --- what other tables call the columns of a programme, as search keys
BETWEEN_TIMES: Final = re.compile(r"\s*(?:-|–|—|đến|từ|lúc)\s*")  # '7h30 - 8h00', 'từ 7 giờ 30 đến 8 giờ'
_PASTED_HEADINGS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("tt", "stt", "so", "so tt", "muc"), "number"),
    **dict.fromkeys(("noi dung", "noi dung chuong trinh", "cong viec", "chuong trinh", "hoat dong"), "content"),
    **dict.fromkeys(("thoi gian", "gio", "thoi gian thuc hien", "thoi gian du kien"), "when"),
    **dict.fromkeys(("ket thuc", "gio ket thuc", "den gio"), "when"),
    **dict.fromkeys(("bat dau", "gio bat dau", "tu gio"), "fixed_at"),
    **dict.fromkeys(("phut", "so phut", "thoi luong", "thoi luong phut", "thoi gian phut"), "minutes"),
    **dict.fromkeys(("nguoi thuc hien", "thuc hien", "chu tri", "nguoi chu tri", "phu trach"), "lead"),
    **dict.fromkeys(("nguoi phu trach", "don vi thuc hien", "don vi phu trach", "dieu hanh"), "lead"),
    **dict.fromkeys(("nguoi trinh bay", "trinh bay", "nguoi phat bieu"), "speaker"),
    **dict.fromkeys(("can chuan bi", "chuan bi", "tai lieu", "noi dung chuan bi"), "papers"),
    **dict.fromkeys(("loi dan ghi chu dieu hanh", "ghi chu", "loi dan", "ghi chu dieu hanh"), "chair_notes"),
}

# --- the page
EMPTY_TITLE: Final = "Chưa có chương trình"
EMPTY_SENTENCE: Final = (
    "Lấy chương trình theo kế hoạch rồi sửa số phút, người thực hiện; giờ bắt đầu của từng mục tự tính. "
    "Số phút lấy theo mẫu chỉ là đề xuất. Chương trình đã có trong Excel, Word: chép các dòng rồi bấm Ctrl+V."
)
TAKE: Final = "Lấy theo kế hoạch"
ADD: Final = "Thêm mục"
HINT: Final = "Alt+↑ Alt+↓ đổi chỗ · giờ tự tính theo số phút · gõ giờ để cố định"
ISSUE: Final = "Ban hành bản {version}"
ISSUE_NOTHING: Final = "Đã ban hành bản {version}"
COMPARE: Final = "So với bản {version}…"
COMPARE_NONE: Final = "So với bản trước…"
PRINT: Final = "Xem, in ▾"
SLIP_BETWEEN: Final = "Bản {before} → bản {after}"
COMPARE_FROM: Final = "Bản {version}"
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
NOTE_CUE: Final = "Lời dẫn, ghi chú điều hành…"
PASTE_ROWS: Final = "Dán thành mục mới"
PASTED: Final = "Đã dán {count} mục."
PASTED_RED: Final = "Đã dán {count} mục; {red} ô cần sửa."
PASTED_NOTHING: Final = "Chưa có gì để dán: hãy chép các dòng của chương trình trong Excel hoặc Word trước."
AT_END: Final = "Mục đã ở đầu hoặc cuối chương trình."
REPLACE_ASK: Final = "Thay chương trình đang có bằng chương trình mẫu?"
REPLACE_NEXT: Final = "{count} mục đang có bị thay; hoàn tác được."
REPLACE_DO: Final = "Thay"
REPLACE_NOT: Final = "Giữ lại"
ISSUE_ASK: Final = "Ban hành bản {version} của chương trình?"
ISSUE_NEXT: Final = "Mục, giờ và số phút của bản {version} được giữ nguyên từ lúc này. Sửa về sau là bản {following}."
ISSUE_NEXT_OPEN: Final = "Còn {count} điều cần xem:"
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
COMPARED_DRAFT: Final = "bản thảo {version}, chưa ban hành"
COMPARED_NOTES: Final = "bản đang dùng"
_NEW: Final = "Thêm mục “{content}”{at}, {minutes} phút"
_GONE: Final = "Bỏ mục “{content}”"
_AT: Final = " lúc {at}"
_UP: Final = "chuyển lên trước mục “{content}”"
_DOWN: Final = "chuyển xuống sau mục “{content}”"
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
SPEECH_INSTEAD: Final = "{speech} thay {gone}"
SPEECH_COMES: Final = "thêm {speech}"
SPEECH_GOES: Final = "bỏ {speech}"
_SPEECH_TOPIC: Final = "{name} đổi chủ đề {change}"
_SPEECHES: Final = "tham luận: {told}"
_SPEECHES_IN_ORDER: Final = "tham luận đổi thứ tự: {names}"
NAME: Final = "Tên hội nghị"
DAY: Final = "Ngày tổ chức"
HOUR: Final = "Giờ bắt đầu"
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
    return _of("Thêm mục chương trình", content)


def changed(content: str) -> str:
    return _of("Sửa mục chương trình", content)


def fixed(content: str, time: str) -> str:
    return _of(f"Cố định giờ {time}" if time else "Bỏ cố định giờ", content)


def template_taken(code: str) -> str:
    """'Lấy chương trình theo mẫu: Quận Hà Đông', without how many items it has."""
    return _of(FROM_TEMPLATE, TEMPLATES.get(code, "").partition(" (")[0])


def _of(deed: str, content: str) -> str:
    return f"{deed}: {content}" if content else deed


def pasted(count: int) -> str:
    return f"Dán {count} mục chương trình"


def pasted_heading(key: str) -> str:
    """The column that a heading of somebody else's table means, by its search key; empty where it means none."""
    return _PASTED_HEADINGS.get(key, "")


def moved(contents: Sequence[str]) -> str:
    return (
        _of("Chuyển mục chương trình", contents[0])
        if len(contents) == 1
        else f"Chuyển {len(contents)} mục chương trình"
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


def speech_topic(name: str, before: str, after: str) -> str:
    return _SPEECH_TOPIC.format(name=name, change=becomes(before, after))


def speeches_said(told: Sequence[str]) -> str:
    return _SPEECHES.format(told=", ".join(told))


def speeches_in_order(names: Sequence[str]) -> str:
    return _SPEECHES_IN_ORDER.format(names=", ".join(names))


def gone_item(content: str) -> str:
    return _GONE.format(content=content)


def becomes(before: str, after: str) -> str:
    """'từ 08:00 thành 08:15': in words, as a paper says it; from or to nothing is an addition or a removal."""
    if not before:
        return _ADDS.format(after=after)
    return (_BECOMES if after else _DROPS).format(before=before, after=after)


def placed(content: str, *, up: bool) -> str:
    return (_UP if up else _DOWN).format(content=content)


def said(what: str, before: str, after: str) -> str:
    return _SAID[what].format(change=becomes(before, after))
