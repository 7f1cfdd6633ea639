"""Words of the reports of a conference: their names, figures, tables, and what the steps of the history say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording.conferences import whom
from khenthuong_desktop.wording.setup import PROVINCE_KINDS

REPORTS: Final[Mapping[str, str]] = {
    "five_year": "Báo cáo tổng kết",
    "result": "Báo cáo kết quả",
    "experience": "Rút kinh nghiệm",
}
PAPERS: Final[Mapping[str, str]] = {
    "five_year": "five-year-report",
    "result": "result-report",
    "experience": "experience-note",
}
FIGURES: Final[Mapping[str, str]] = {
    "awards": "Tổng số lượt khen thưởng",
    "awards_women": "Lượt khen thưởng cá nhân nữ",
    "awards_direct": "Lượt khen thưởng người trực tiếp lao động, sản xuất, công tác",
    "awards_farmers_workers": "Lượt khen thưởng công nhân, nông dân",
    "awards_collectives": "Lượt khen thưởng tập thể",
    "awards_households": "Lượt khen thưởng hộ gia đình",
    "awards_state": "Lượt khen thưởng cấp Nhà nước",
    "awards_by_year": "Khen thưởng theo năm",
    "awards_by_name": "Khen thưởng theo danh hiệu, hình thức",
    "held_on": "Thời gian tổ chức",
    "held_at": "Địa điểm",
    "form": "Hình thức",
    "propaganda": "Số tin, bài, lượt tuyên truyền",
    "programme_list": "Chương trình đã tiến hành",
    "units_held": "Số đơn vị đã tổ chức",
    "unit_reports": "Số đơn vị đã gửi báo cáo kết quả",
    "delegates_planned": "Số đại biểu theo kế hoạch",
    "delegates_called": "Số đại biểu được triệu tập",
    "delegates_present": "Số đại biểu có mặt",
    "delegates_by_kind": "Đại biểu theo thành phần",
    "delegates_by_unit": "Đại biểu theo đơn vị",
    "composition": "Cơ cấu đại biểu so với yêu cầu",
    "speeches": "Số tham luận tại hội nghị",
    "speech_list": "Tham luận tại hội nghị",
    "awards_given": "Số lượt biểu dương, khen thưởng tại hội nghị",
    "awards_given_list": "Khen thưởng tại hội nghị",
    "delegation_allotted": "Số đại biểu dự cấp trên được phân bổ",
    "delegation_members": "Số đại biểu chính thức của đoàn",
    "delegation_votes": "Kết quả biểu quyết thông qua đoàn",
    "delegation_list": "Đoàn đại biểu đi dự cấp trên",
    "budget_estimated": "Dự toán (đồng)",
    "budget_approved": "Kinh phí được duyệt (đồng)",
    "budget_spent": "Kinh phí đã chi (đồng)",
}
# Headings of the figures that are tables: heading, share of the width, kind of its values.
Heads = tuple[tuple[str, float, str], ...]
_TEXT, _NUMBER, _YEAR_CELL = "text", "integer", "year"
_OF_WHOM: Final[Heads] = (("Cá nhân", 1.2, _NUMBER), ("Tập thể", 1.2, _NUMBER), ("Hộ gia đình", 1.2, _NUMBER))
TABLES: Final[Mapping[str, Heads]] = {
    "awards_by_year": (
        ("Năm", 1, _YEAR_CELL),
        ("Tổng số", 1.2, _NUMBER),
        ("Cá nhân", 1.2, _NUMBER),
        ("Nữ", 1.2, _NUMBER),
        *_OF_WHOM[1:],
    ),
    "awards_by_name": (("Danh hiệu, hình thức", 4, _TEXT), ("Tổng số", 1.2, _NUMBER), *_OF_WHOM),
    "delegates_by_kind": (
        ("Thành phần", 3, _TEXT),
        ("Kế hoạch", 1.2, _NUMBER),
        ("Triệu tập", 1.2, _NUMBER),
        ("Có mặt", 1.2, _NUMBER),
    ),
    "delegates_by_unit": (
        ("Đơn vị", 3.4, _TEXT),
        ("Phân bổ", 1.1, _NUMBER),
        ("Giới thiệu", 1.1, _NUMBER),
        ("Triệu tập", 1.1, _NUMBER),
        ("Có mặt", 1.1, _NUMBER),
    ),
    "composition": (
        ("Yêu cầu", 3.6, _TEXT),
        ("Tính trong", 1.8, _TEXT),
        ("Cần có", 1.9, _TEXT),
        ("Triệu tập", 1.1, _NUMBER),
        ("Có mặt", 1.1, _NUMBER),
        ("Kết quả", 1.9, _TEXT),
    ),
    "programme_list": (("Nội dung", 6, _TEXT), ("Người thực hiện", 3, _TEXT)),
    "speech_list": (("Chủ đề", 4, _TEXT), ("Người trình bày", 2.4, _TEXT), ("Đơn vị", 2.4, _TEXT)),
    "awards_given_list": (("Danh hiệu, hình thức", 4, _TEXT), ("Tổng số", 1.2, _NUMBER), *_OF_WHOM),
    "delegation_list": (("Họ và tên", 2.6, _TEXT), ("Chức vụ, nghề nghiệp", 3, _TEXT), ("Đơn vị", 2.4, _TEXT)),
}
# Whom a row of the composition counts, so that 63 of everybody does not stand beside 73 of the models unsaid.
BASES: Final[Mapping[str, str]] = {
    "all": "tổng số đại biểu",
    "models": "số điển hình",
    "guests": "số khách mời",
}
_ATTENDED: Final = "{label} (kế hoạch chú trọng, không quy định số lượng)"
_UNSAID: Final = "chưa ai được ghi: {names}"
NOTHING_ASKED: Final = "kế hoạch không quy định riêng"
GUESTS: Final = "Khách mời"
OTHER_UNITS: Final = "Đơn vị khác"
NO_UNIT: Final = "Chưa ghi đơn vị"
TOTAL: Final = "Tổng số"
KINDS: Final[Mapping[str, str]] = {
    "model": "Điển hình tiên tiến",
    "guest": "Khách mời",
    "leader": "Lãnh đạo",
    "press": "Báo chí",
    "helper": "Phục vụ",
}
# What a number of individuals can be known by -> how a number says of how many it is known.
KNOWN: Final[Mapping[str, str]] = {
    "with_gender": "đã ghi giới tính",
    "with_labour": "đã ghi có trực tiếp lao động hay không",
    "with_position": "đã ghi nghề nghiệp",
}
_PARTLY: Final = "{known}/{every} lượt cá nhân {what}"
_AT_LEAST: Final = "ít nhất {number}"
_WITHOUT_SPEAKER: Final = "{n} tham luận chưa ghi người trình bày"
# So many of so many: figure -> of what.
SHARES: Final[Mapping[str, str]] = {
    "delegation_votes": "đại biểu đồng ý",
    "units_held": "đơn vị",
    "unit_reports": "đơn vị",
}
_OF_LINES: Final = "mới ghi {known}/{every} khoản, cộng {number}"
_FIGURE_LINE: Final = "- {label}: {value}."
_BLANK: Final = "«chừa ô»"
_UNIT: Final = re.compile(r" \((đồng)\)$")
TABLE_LEAD: Final = "{label}:"
BLANK_LINE: Final = "«chừa dòng»"
PLAN_NUMBER: Final = "Số, ngày của kế hoạch tổ chức (ở Thiết lập)"
_PLAN: Final = "Kế hoạch"
_GAP: Final = "«chừa ngày»"
_CODE: Final = "KH-UBND"
_OPEN_PLAN: Final = "Kế hoạch số «chừa số»/{code} ngày «chừa ngày» tháng {month} năm {year}"
_OF_OFFICE: Final = "của «cơ quan»"
_OPEN_NOTE: Final = re.compile(r"\s*\((?:số|ngày)[^()]*để trống\)")
_NUMBERED: Final = re.compile(r"\bsố:?\s*\d", re.IGNORECASE)
_DOTS: Final = re.compile(r"\.{2,}|…+|_{2,}")
# 'số /KH-UBND ngày ... tháng 6 năm 2024': the frame of a number that was never written in.
_EMPTY_NUMBER: Final = re.compile(
    r"số:?[\s.…_]*/\s*([^\s,;]+)(?:,?\s*ngày[\s.…_]*tháng[\s.…_]*(\d{1,2})?(?:[\s.…_]*năm[\s.…_]*(\d{4})?)?)?",
    re.IGNORECASE,
)
_MONTH: Final = re.compile(r",?\s*tháng (\d{1,2})[/-](\d{4})")
_YEAR: Final = re.compile(r",?\s*năm (\d{4})$")
NOTES: Final = "{n} số liệu chưa đếm hết: {figures}. Trên giấy không in ghi chú này."
LACKS: Final = "Còn thiếu {n} số liệu: {figures}. Trên giấy để chỗ trống."
EMPTY_PARTS: Final = "{n} phần chưa có lời văn: {parts}. Trên giấy để dòng chấm."
_ANY_PROVINCE: Final = "tỉnh"
NO_WORDS: Final = "lời văn"
_SHORT: Final = "Còn thiếu {what}. Trên giấy để chỗ trống."
_NOTES_SHORT: Final = "{n} số liệu chưa đếm hết."
_FIGURES_SHORT: Final = "{n} số liệu"
_PARTS_SHORT: Final = "lời văn của {n} phần"
_PLAN_SHORT: Final = "số, ngày của kế hoạch (ghi ở Thiết lập)"
LETTERS: Final = "abcdđeghiklmnopqrstuvxy"  # of headings of the third level

# --- steps of the history
BEGUN: Final = "Lấy bố cục {report}"
WRITTEN: Final = "Viết phần “{heading}”"
FIGURES_SET: Final = "Sửa số liệu phần “{heading}”"
HANDED: Final = "Giao phần “{heading}” cho {who}"
HANDED_TO_NOBODY: Final = "Bỏ giao phần “{heading}”"
RECEIVED: Final = "Đã nhận phần “{heading}”"
NOT_RECEIVED: Final = "Bỏ đánh dấu đã nhận phần “{heading}”"
ADDED: Final = "Thêm phần “{heading}”"
REMOVED: Final = "Bỏ phần “{heading}”"
SENDING: Final = "Gửi {report}"


def share(code: str, some: int, every: int | None) -> str:
    """'148/150 đại biểu đồng ý', '12 đơn vị'."""
    number = in_figures(some) if every is None else f"{in_figures(some)}/{in_figures(every)}"
    return f"{number} {SHARES[code]}"


def figure_line(label: str, value: str | None) -> str:
    """'- Số đại biểu có mặt: 139.', '- Dự toán: 57.145.000 đồng.'; without a value there is room for the pen."""
    told, unit = value or _BLANK, _UNIT.search(label)
    if unit is not None:
        number, bracket, note = told.partition(" (")
        told = f"{number} {unit[1]}{bracket}{note}"
        label = label[: unit.start()]
    return _FIGURE_LINE.format(label=label, value=told)


def attended(label: str) -> str:
    """'Cơ cấu đại biểu so với yêu cầu (kế hoạch chú trọng, không quy định số lượng)'."""
    return _ATTENDED.format(label=label)


def unsaid(names: Sequence[str]) -> str:
    """'chưa ai được ghi: Dân tộc thiểu số'."""
    return _UNSAID.format(names=", ".join(names))


def without_speaker(number: str) -> str:
    """'2 tham luận chưa ghi người trình bày'."""
    return _WITHOUT_SPEAKER.format(n=number)


def at_least(number: str) -> str:
    """'ít nhất 150': what is known for certain, as somebody can sign it."""
    return _AT_LEAST.format(number=number)


def read_at_least(told: str) -> int:
    """150 of 'ít nhất 150'."""
    return int(told.removeprefix(_AT_LEAST.format(number="")).replace(".", ""))


def of_lines(number: str, known: str, every: str) -> str:
    """'mới ghi 3/5 khoản, cộng 200.000'."""
    return _OF_LINES.format(number=number, known=known, every=every)


def of_event(text: str, *, congress: bool) -> str:
    """'Tham luận tại đại hội' of a congress, which nobody calls 'hội nghị'."""
    return text.replace("hội nghị", "đại hội") if congress else text


def plan(source: str) -> str:
    """The plan as a report names it: number and day that nobody has written down are blanks for the pen. A plan's
    text says so itself: 'Kế hoạch của UBND … năm 2025 (số và ngày để trống)', or has dots where they belong."""
    text = _OPEN_NOTE.sub("", source).strip().rstrip(";,")
    text = text if _DOTS.search(text) else text.rstrip(".")
    if text and not (text.startswith(_PLAN) and _NUMBERED.search(text) is None):
        return _DOTS.sub(_GAP, text)
    rest, month, year, code = text.removeprefix(_PLAN).strip(), "", "", ""
    if found := _EMPTY_NUMBER.match(rest):
        rest, code, month, year = rest[found.end() :], found[1], found[2], found[3]
    elif found := _MONTH.search(rest):
        rest, month, year = rest[: found.start()] + rest[found.end() :], found[1], found[2]
    elif found := _YEAR.search(rest):
        rest, year = rest[: found.start()] + rest[found.end() :], found[1]
    named = _OPEN_PLAN.format(code=code or _CODE, month=month or _GAP, year=year or _GAP)
    return f"{named} {_DOTS.sub(_GAP, rest.strip()) or _OF_OFFICE}"


def is_plan_open(source: str) -> bool:
    """Whether a plan is named without its number or its day; another document is taken as it is written."""
    text = _OPEN_NOTE.sub("", source).strip()
    return not text or bool(_DOTS.search(text)) or (text.startswith(_PLAN) and _NUMBERED.search(text) is None)


def partly(what: str, known: str, every: str) -> str:
    """'30/48 lượt cá nhân đã ghi giới tính'."""
    return _PARTLY.format(known=known, every=every, what=KNOWN[what])


def province(name: str) -> str:
    """'tỉnh Phú Thọ', 'thành phố Hải Phòng'; 'tỉnh' where its name says no kind, or nobody has written it down."""
    return whom(name) if name.casefold().startswith(PROVINCE_KINDS) else _ANY_PROVINCE


def lacks(figures: Sequence[str]) -> str:
    return LACKS.format(n=len(figures), figures="; ".join(figures)) if figures else ""


def notes(figures: Sequence[str]) -> str:
    return NOTES.format(n=len(figures), figures="; ".join(figures)) if figures else ""


def lacks_in_short(figures: int, parts: int, notes: int = 0, *, plan: bool) -> str:
    """'Còn thiếu số, ngày của kế hoạch (ghi ở Thiết lập); 3 số liệu; lời văn của 2 phần. Trên giấy để chỗ trống.
    2 số liệu chưa đếm hết.'"""
    counted = figures - plan
    told = [_PLAN_SHORT] if plan else []
    told += [_FIGURES_SHORT.format(n=counted)] if counted else []
    told += [_PARTS_SHORT.format(n=parts)] if parts else []
    short = [_SHORT.format(what="; ".join(told))] if told else []
    return " ".join([*short, *([_NOTES_SHORT.format(n=notes)] if notes else [])])


def empty_parts(parts: Sequence[str]) -> str:
    return EMPTY_PARTS.format(n=len(parts), parts="; ".join(parts)) if parts else ""


def report(code: str) -> str:
    """'báo cáo tổng kết', in the middle of a sentence."""
    name = REPORTS[code]
    return name[:1].lower() + name[1:]


def joined(kinds: Sequence[str]) -> str:
    """'Khách mời, lãnh đạo'."""
    told = ", ".join(KINDS[kind].lower() for kind in kinds)
    return told[:1].upper() + told[1:]
