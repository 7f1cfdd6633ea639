"""Words of the papers of a conference: what stands in their places, above their columns and in their blank cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from khenthuong_desktop.domain.clock_times import read_time
from khenthuong_desktop.domain.composition import Rule, Standing
from khenthuong_desktop.domain.conferences import Settings, seats_of
from khenthuong_desktop.domain.dates import document_date
from khenthuong_desktop.domain.numbers import counted
from khenthuong_desktop.wording import composition, programme
from khenthuong_desktop.wording import conferences as words

# --- what stands in places
NO_SHARES: Final = "không quy định tỷ lệ giữa điển hình tiên tiến và khách mời"
NO_ATTENTION: Final = "đại diện các đơn vị, các ngành, lĩnh vực"
NOTHING_ASKED: Final = "không quy định riêng"
NOBODY: Final = "chưa rõ"
SOON: Final = "trong thời gian sớm nhất"
NEXT_PERIOD: Final = "tiếp theo"  # of 'giai đoạn «giai đoạn tới»', where nobody has said which
_SEATS: Final = "{n} đại biểu"
_SEATS_WITHIN: Final = "{n} đại biểu (mức tối đa theo kế hoạch: {cap})"
_SHARE: Final = "{name} {percent}"
_SHARE_IN_HEADS: Final = "{name} {percent} ({heads} đại biểu)"
_MODELS, _GUESTS = "điển hình tiên tiến", "khách mời"
_GUESTS_WITH_LEADERS: Final = "khách mời và lãnh đạo"
_AT: Final = "từ {at}"
_IN: Final = "trong {window}"
_AGED: Final = "{name}, {age} tuổi, {unit}"

# --- whom papers go to
UNITS_OF_ANNEX: Final = "Các đơn vị có tên tại Phụ lục I"
PARTY: Final = "party_committee"
COMMITTEE: Final = "people_committee"
_OF_THE_COMMUNE: Final = "{body} {commune}"

ANNEX: Final = "Phụ lục {number}"
_ATTACHED_TO: Final = "Kèm theo Công văn số {number} {day} của {body}"
SIGN_AND_SEAL: Final = "(Ký, đóng dấu nếu có)"
WHO_DECLARES: Final = "NGƯỜI KHAI"
UNIT_HERE: Final = "(TÊN ĐƠN VỊ)"

# --- columns of forms and tables
ORDINAL: Final = "Số TT"
NAME: Final = "Họ và tên"
BORN: Final = "Ngày sinh"
BORN_IN: Final = "Năm sinh"
GENDER: Final = "Giới tính"
ETHNICITY: Final = "Dân tộc"
RELIGION: Final = "Tôn giáo"
PARTY_MEMBER: Final = "Đảng viên"
POSITION: Final = "Chức vụ, nghề nghiệp"
POSITION_AND_UNIT: Final = "Chức vụ, đơn vị"
DIRECT: Final = "Trực tiếp lao động"
REPRESENTS: Final = "Đại diện cho"
MERIT: Final = "Thành tích tiêu biểu"
EDUCATION: Final = "Trình độ"
REMARK: Final = "Ghi chú"
AGREED: Final = "Số người đồng ý"
AGREED_SHARE: Final = "Tỷ lệ (%)"
UNIT: Final = "Đơn vị"
NUMBER: Final = "Số đại biểu"
STRUCTURE: Final = "Cơ cấu yêu cầu"
MALE, FEMALE = "Nam", "Nữ"
TOTAL: Final = "Tổng số"
MEMBERS: Final = "Đại biểu chính thức"
RESERVES: Final = "Đại biểu dự bị"
# of the submission and of the composition report
CONTENT: Final = "Nội dung"
RULE: Final = "Yêu cầu"
SCOPE: Final = "Phạm vi"
FORCE: Final = "Mức độ"
HEADS: Final = "Số người"
PERCENT: Final = "Tỷ lệ (%)"
MODELS: Final = "Điển hình"
GUESTS: Final = "Khách mời, lãnh đạo"
PRESENT: Final = "Có mặt"
MINORITY: Final = "Dân tộc thiểu số"
MINORITY_SUM: Final = "Dân tộc thiểu số. Trong đó:"
INDENTED: Final = "\u2003{label}"  # a value below its sum
CHOSEN: Final = "Đã chọn"
WANTED_LEVEL: Final = "Mức yêu cầu"
EVERYBODY: Final = "Tổng số đại biểu"
MODELS_PART: Final = "Đại biểu điển hình tiên tiến"
GUESTS_PART: Final = "Đại biểu khách mời"
GUESTS_AND_LEADERS: Final = "Đại biểu khách mời và lãnh đạo"
OF_GUESTS: Final = "Đại biểu khách mời"  # above those of a roster whom no unit sent
ALLOTTED: Final = "Phân bổ"
DONE: Final = "Kết quả"
# groups of the composition report
BY_KIND: Final = "Thành phần"
BY_GENDER: Final = "Giới tính"
BY_ETHNICITY: Final = "Dân tộc"
BY_RELIGION: Final = "Tôn giáo"
BY_PARTY: Final = "Đảng viên"
BY_AGE: Final = "Độ tuổi (tính đến {day})"
BY_EDUCATION: Final = "Trình độ"
BY_LABOUR: Final = "Lao động"
BY_SECTOR: Final = "Thành phần kinh tế"
IS_PARTY_MEMBER: Final = "Đảng viên"
NOT_SAID: Final = "Chưa ghi"
OUTSIDE_BANDS: Final = "Tuổi khác"
NO_UNIT: Final = "(chưa rõ đơn vị)"
_WANTED_HEADS: Final = "{bound} {heads} người"
_WANTED_SHARE: Final = "{bound} {share}"
_WANTED_BOTH: Final = "{bound} {share} ({heads} người)"
_MOST_HEADS: Final = "không quá {n} người"
MET: Final = "đạt"
_LACKING: Final = "còn thiếu {n}"
_TOO_MANY: Final = "quá {n}"
FORCE_WORDS: Final[Mapping[bool, str]] = {True: "bắt buộc", False: "phấn đấu"}

# --- columns that the level above may ask of the delegation's list: code -> how a text names it
DELEGATION_COLUMNS: Final[Mapping[str, str]] = {
    "name": NAME,
    "born": BORN,
    "born_male": "Ngày sinh nam",
    "born_female": "Ngày sinh nữ",
    "birth_year": BORN_IN,
    "gender": GENDER,
    "ethnicity": ETHNICITY,
    "religion": RELIGION,
    "party_member": PARTY_MEMBER,
    "education": EDUCATION,
    "position": POSITION,
    "unit": UNIT,
    "position_and_unit": POSITION_AND_UNIT,
    "represents": REPRESENTS,
    "merit": MERIT,
    "remark": REMARK,
    "blank": "Để trống",
}
DELEGATION_HEADINGS: Final[Mapping[str, str]] = {"born_male": MALE, "born_female": FEMALE, "blank": ""}

# --- summaries of merit
BORN_WORDS: Final = "sinh năm {year}"
NO_PHOTO: Final = "Ảnh"
SENT_BY: Final = "người đại diện: {name}"
HONOURED: Final = "đã được tặng: {awards}"

# --- whom a plan wishes among the delegates: code -> as a sentence names them, where the list's own word is none
ATTENTION: Final[Mapping[str, str]] = {
    "women": "đại biểu nữ",
    "ethnic_minorities": "đại biểu là người dân tộc thiểu số",
    "ethnic_groups": "đại diện đủ các thành phần dân tộc",
    "religions": "đại diện đủ các tôn giáo",
    "ethnicities": "đại diện các dân tộc",
    "faiths": "đại diện các tôn giáo",
    "economic_sectors": "đại diện các thành phần kinh tế",
    "sectors": "đại diện các ngành, lĩnh vực",
    "former_units": "đại diện các đơn vị trước sắp xếp",
}

# --- orders and sets of columns of a roster
ORDERS: Final[Mapping[str, str]] = {
    "unit": "theo đơn vị",
    "kind": "theo thành phần",
    "name": "theo tên",
    "number": "theo số đại biểu",
}


def seats(settings: Settings) -> str:
    """'143 đại biểu (mức tối đa theo kế hoạch: 150)', 'toàn thể, tối đa 300 đại biểu'; empty where nothing is said."""
    planned = settings.seats
    if planned is None:
        return words.delegates_line(settings)
    if settings.cap is not None and settings.cap != planned:
        return _SEATS_WITHIN.format(n=counted(planned), cap=counted(settings.cap))
    return _SEATS.format(n=counted(planned))


def shares(settings: Settings) -> str:
    """'điển hình tiên tiến 70% (100 đại biểu), khách mời và lãnh đạo 30% (43 đại biểu)'."""
    guests = _GUESTS_WITH_LEADERS if settings.leaders == "guests" else _GUESTS
    parts = []
    for name, share, heads in (
        (_MODELS, settings.models_share, seats_of(settings, "models")),
        (guests, settings.guests_share, seats_of(settings, "guests")),
    ):
        if share is not None:
            about = words.ABOUT if settings.share_is_approximate else ""
            percent = f"{about}{words.decimal(float(share))}%"
            form = _SHARE if heads is None else _SHARE_IN_HEADS
            parts.append(form.format(name=name, percent=percent, heads=counted(heads or 0)))
    return ", ".join(parts) or NO_SHARES


def time(settings: Settings) -> str:
    """'nửa ngày, từ 7 giờ 30, ngày 28 tháng 8 năm 2025', 'nửa ngày, trong tháng 8/2025'; empty without day or window."""
    length = words.LENGTHS.get(settings.length, settings.length)
    if settings.held_on is not None:
        at = _AT.format(at=clock(settings.starts_at)) if settings.starts_at else ""
        return ", ".join(part for part in (length, at, document_date(settings.held_on)) if part)
    window = words.window(settings)
    if not window:
        return ""
    lowered = window[:1].lower() + window[1:]
    within = _IN.format(window=lowered) if lowered.startswith(("tháng", "quý")) else lowered
    return ", ".join(part for part in (length, within) if part)


def clock(starts_at: str) -> str:
    """'7 giờ 30' of '07:30', '7h30' and the like; what is no time stays as it was typed."""
    return programme.at(starts_at) if read_time(starts_at) is not None else starts_at


def addressee(actor: str, commune: str) -> str:
    """'Đảng ủy phường Lam Khê'; whoever was typed stays as he is."""
    if actor in (PARTY, COMMITTEE) and commune:
        return _OF_THE_COMMUNE.format(body=words.actor(actor), commune=commune)
    return words.actor(actor)


def wanted(rule: Rule, heads: int | None) -> str:
    """'ít nhất 40% (04 người)', 'nhiều nhất 02 người', 'mỗi thành phần ít nhất 01 người', 'chú trọng'."""
    if not rule.numbered:
        return composition.ATTENDED
    bound = composition.BOUNDS[rule.bound]
    if rule.measure == "heads":
        return _WANTED_HEADS.format(bound=bound, heads=counted(int(rule.amount)))
    share = f"{composition.amount(rule.amount)}%"
    if heads is None:
        return _WANTED_SHARE.format(bound=bound, share=share)
    return _WANTED_BOTH.format(bound=bound, share=share, heads=counted(heads))


def reached(standing: Standing) -> str:
    """'đạt', 'còn thiếu 05', 'quá 02'; nothing where no number is asked."""
    if not standing.target.rule.numbered or standing.target.wanted is None:
        return ""
    return reached_of(standing.missing, most=standing.target.most)


def reached_of(missing: int, *, most: bool = False) -> str:
    return (_TOO_MANY if most else _LACKING).format(n=counted(missing)) if missing else MET


def at_most(number: int) -> str:
    return _MOST_HEADS.format(n=counted(number))


def of_share(share: Fraction, heads: int | None, *, about: bool) -> str:
    """'70% (105 người)'."""
    percent = f"{words.ABOUT if about else ''}{words.decimal(float(share))}%"
    return percent if heads is None else f"{percent} ({counted(heads)} người)"


def aged(name: str, age: int, unit: str) -> str:
    return _AGED.format(name=name, age=age, unit=unit or NO_UNIT)


def names(parts: Sequence[str]) -> str:
    """'công nhân, phụ nữ, Mẹ Việt Nam anh hùng': in small letters what has no other capital."""
    told = (part[:1].lower() + part[1:] if part[1:].islower() else part for part in parts)
    return ", ".join(told) or NO_ATTENTION


def before_day(blank: str) -> str:
    """'trước ngày … tháng … năm …', where nobody has set the day yet."""
    return f"trước ngày {blank} tháng {blank} năm {blank}"


def attached_to(number: str, day: str, body: str) -> str:
    """What an annex of a letter belongs to; number and day may still be blank."""
    return _ATTACHED_TO.format(number=number, day=day, body=body)
