"""Words of the reports of a conference: their names, figures, tables, and what the steps of the history say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

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
_TEXT, _NUMBER = "text", "integer"
_OF_WHOM: Final[Heads] = (("Cá nhân", 1.2, _NUMBER), ("Tập thể", 1.2, _NUMBER), ("Hộ gia đình", 1.2, _NUMBER))
TABLES: Final[Mapping[str, Heads]] = {
    "awards_by_year": (
        ("Năm", 1, _TEXT),
        ("Tổng số", 1.2, _NUMBER),
        ("Cá nhân", 1.2, _NUMBER),
        ("Nữ", 1, _NUMBER),
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
        ("Yêu cầu", 4, _TEXT),
        ("Cần có", 1.1, _TEXT),
        ("Triệu tập", 1.1, _NUMBER),
        ("Có mặt", 1.1, _NUMBER),
        ("Kết quả", 1.6, _TEXT),
    ),
    "speech_list": (("Chủ đề", 4, _TEXT), ("Người trình bày", 2.4, _TEXT), ("Đơn vị", 2.4, _TEXT)),
    "awards_given_list": (("Danh hiệu, hình thức", 4, _TEXT), ("Tổng số", 1.2, _NUMBER), *_OF_WHOM),
    "delegation_list": (("Họ và tên", 2.6, _TEXT), ("Chức vụ, nghề nghiệp", 3, _TEXT), ("Đơn vị", 2.4, _TEXT)),
}
GUESTS: Final = "Khách mời"
OTHER_UNITS: Final = "Đơn vị khác"
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
_PARTLY: Final = "{number} (trong {known}/{every} lượt cá nhân {what})"
UNKNOWN_SPEAKER: Final = "(chưa ghi tên)"
_VOTES: Final = "{agreed}/{present} đại biểu đồng ý"
_VOTES_ALONE: Final = "{agreed} đại biểu đồng ý"
FIGURE_LINE: Final = "- {label}: {value}."
MISSING_LINE: Final = "- {label}: «chừa ô»"
TABLE_LEAD: Final = "{label}:"
BLANK_LINE: Final = "«chừa dòng»"
LACKS: Final = "Còn thiếu {n} số liệu: {figures}. Trên giấy để chỗ trống."
EMPTY_PARTS: Final = "{n} phần chưa có lời văn: {parts}. Trên giấy để dòng chấm."
LETTERS: Final = "abcdđeghiklmnopqrstuvxy"  # of headings of the third level

# --- steps of the history
BEGUN: Final = "Lấy bố cục {report}"
WRITTEN: Final = "Viết phần “{heading}”"
FIGURES_SET: Final = "Sửa số liệu phần “{heading}”"
HANDED: Final = "Giao phần “{heading}” cho {who}"
RECEIVED: Final = "Đã nhận phần “{heading}”"
NOT_RECEIVED: Final = "Bỏ đánh dấu đã nhận phần “{heading}”"
ADDED: Final = "Thêm phần “{heading}”"
REMOVED: Final = "Bỏ phần “{heading}”"
SENDING: Final = "Gửi {report}"


def votes(agreed: int, present: int | None) -> str:
    return (_VOTES_ALONE if present is None else _VOTES).format(agreed=agreed, present=present)


def partly(number: str, what: str, known: str, every: str) -> str:
    """'12 (trong 30/48 lượt cá nhân đã ghi giới tính)'."""
    return _PARTLY.format(number=number, known=known, every=every, what=KNOWN[what])


def lacks(figures: Sequence[str]) -> str:
    return LACKS.format(n=len(figures), figures="; ".join(figures)) if figures else ""


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
