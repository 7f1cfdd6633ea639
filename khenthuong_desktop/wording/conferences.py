"""Words of conferences: names, banner lines, windows, states, agreement, and what the steps of the history say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.conference_times import single_month, window_name
from khenthuong_desktop.domain.dates import document_date, short_document_date
from khenthuong_desktop.domain.numbers import roman
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording.catalogue_fields import OPTIONS

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference, Settings

OCCASIONS: Final = codes.CONFERENCE_OCCASIONS
STATES: Final = codes.CONFERENCE_STATES
LENGTHS: Final = codes.CONFERENCE_LENGTHS
LEADERS: Final[Mapping[str, str]] = {
    "guests": "tính vào khách mời",
    "apart": "tính riêng",
    "unsaid": "kế hoạch không ghi",
}
LEVELS: Final[Mapping[str, str]] = OPTIONS["conference_tiers.level"]
EXCHANGES: Final[Mapping[str, str]] = OPTIONS["exchange"]
WHOLE_STAFF: Final = "toàn thể"
ABOUT: Final = "khoảng "

# --- a new conference
REVIEW_FORM: Final = "Hội nghị tổng kết phong trào thi đua và công tác khen thưởng"
CEREMONY_FORM: Final = "Lễ trao thưởng"
YEAR: Final = "năm {year}"
OWN_PROVINCE: Final = "tỉnh"  # where the office has not said which
_PLACE_UNKNOWN: Final = "Địa điểm"
_PROVINCE: Final = "{province}"
_OF_A_PROVINCE: Final = re.compile(
    r"(?P<province>(?:tỉnh|thành phố) .+?)(?P<session> lần thứ .*)?(?P<period> giai đoạn .*)?$"
)
DAY_OPEN: Final = "chưa định ngày"
_OPEN_SESSION: Final = "Lần thứ ..."

# --- agreement: who does what
ACTORS: Final[Mapping[str, str]] = {
    "council": "Thường trực Hội đồng Thi đua - Khen thưởng",
    "party_committee": "Đảng ủy",
    "people_committee": "Ủy ban nhân dân",
    "upper_level": "Cấp trên",
}
ACTIONS: Final[Mapping[str, str]] = {
    "propose": "đề xuất số lượng đại biểu và thời gian",
    "agree": "thống nhất",
    "decide": "quyết định",
    "comment": "cho ý kiến về kế hoạch và chương trình",
}
OUTCOMES: Final[Mapping[str, str]] = {"": "chưa có", "agreed": "đồng ý", "returned": "trả lại để sửa"}

# --- steps of the history
CREATED: Final = "Lập {name}"
CHANGED: Final = "Sửa thiết lập {name}"
STATE_SET: Final = "Chuyển {name} sang “{state}”"
REMOVED: Final = "Xóa {name}"
STEP_ADDED: Final = "Thêm bước thống nhất: {actor}"
STEP_CHANGED: Final = "Ghi bước thống nhất: {actor}"
STEP_REMOVED: Final = "Bỏ bước thống nhất: {actor}"
STEPS_MOVED: Final = "Sắp lại các bước thống nhất"


def upper_event(planned: str, province: str) -> str:
    """The congress above, as a plan names it, of this province. How many it had before is another province's own
    count: the officer adds it."""
    found = _OF_A_PROVINCE.search(planned.replace(_PROVINCE, province))
    if found is None or found["province"].casefold() == province.casefold():
        return planned.replace(_PROVINCE, province)
    return f"{planned[: found.start()]}{province}{found['period'] or ''}"


def whom(name: str) -> str:
    """'phường Uông Bí' of 'Phường Uông Bí': the kind of a place in small letters, its name as it is."""
    for kind in ("Thành phố ", "Đặc khu ", "Thị trấn ", "Thị xã "):
        if name.casefold().startswith(kind.casefold()):
            return kind.lower() + name[len(kind) :]
    kind, _, own = name.partition(" ")
    return f"{kind.lower()} {own}" if own else name


def place_of(province: str) -> str:
    """'Quảng Ninh' of 'Tỉnh Quảng Ninh', as it stands before the date of a province's paper."""
    for kind in ("Tỉnh ", "Thành phố "):
        if province.casefold().startswith(kind.casefold()):
            return province[len(kind) :]
    return province


def full_name(form: str, of_whom: str, session: str) -> str:
    """'Hội nghị đại biểu điển hình tiên tiến phường Uông Bí lần thứ I (2025 - 2030)'."""
    return " ".join(part for part in (form, of_whom, session) if part)


def banner(settings: Settings, lines: tuple[str, ...], place: str) -> tuple[str, ...]:
    """The lines of the banner in the order a plan sets them."""
    session = settings.session[:1].upper() + settings.session[1:] or _OPEN_SESSION
    made = {
        "form_and_unit": full_name(settings.form, settings.of_whom, ""),
        "session": session,
        "form_unit_and_session": full_name(settings.form, settings.of_whom, settings.session).upper(),
        "place_and_date": f"{place or _PLACE_UNKNOWN}, {_day(settings)}",
    }
    return tuple(made[line] for line in lines if line in made)


def window(settings: Settings) -> str:
    """'Quý I năm 2025', 'tháng 8/2025', 'trước ngày 25/8/2025', 'từ … đến hết ngày …'."""
    begin, end = settings.window_from, settings.window_to
    name = window_name(begin, end)
    year, _, part = name.partition("-")
    if part.startswith("Q"):
        return f"Quý {roman(int(part[1:]))} năm {year}"
    if part:
        return f"tháng {int(part)}/{year}"
    if begin is None:
        return end.text() if end else ""
    first = f"từ ngày {short_document_date(begin)}"
    return f"{first} {end.text()}" if end else first


def delegates_line(settings: Settings) -> str:
    """'tối đa 150 đại biểu', 'toàn thể', 'toàn thể, tối đa 300 đại biểu'; empty where the plan says nothing."""
    most = f"tối đa {settings.cap} đại biểu" if settings.cap else ""
    return ", ".join(part for part in (WHOLE_STAFF if settings.whole_staff else "", most) if part)


def shares_line(settings: Settings) -> str:
    """'điển hình 70 %, khách mời 30 %'; empty where the plan sets no share."""
    about = ABOUT if settings.share_is_approximate else ""
    shares = (("điển hình", settings.models_share), ("khách mời", settings.guests_share))
    return ", ".join(f"{name} {about}{decimal(float(share))}\u00a0%" for name, share in shares if share is not None)


def days_left(conference: Conference, today: date) -> str:
    """'còn 21 ngày', 'hôm nay', 'đã qua 3 ngày'; empty without a day, or when it is over."""
    if conference.held_on is None or conference.state in ("held", "closed"):
        return ""
    days = (conference.held_on - today).days
    return f"còn {days} ngày" if days > 0 else f"đã qua {-days} ngày" if days else "hôm nay"


def actor(code: str) -> str:
    """Who a step is: a code of ours in words, or whatever was typed."""
    return ACTORS.get(code, code)


def action(code: str) -> str:
    return ACTIONS.get(code, code)


def _day(settings: Settings) -> str:
    if settings.held_on is not None:
        return document_date(settings.held_on)
    month = single_month(settings.window_from, settings.window_to)
    if month is not None:
        return f"ngày ... tháng {month.month} năm {month.year}"
    end = settings.window_to
    return f"ngày ... tháng ... năm {end.last_open_day.year if end else '...'}"


def decimal(number: float) -> str:
    return f"{number:g}".replace(".", ",")
