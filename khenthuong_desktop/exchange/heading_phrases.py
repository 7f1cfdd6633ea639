"""Headings nobody listed: abbreviations written out, words that only add a circumstance, two headings in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import Final

from khenthuong_desktop.domain.import_rows import SubjectKind

_WRITTEN_OUT: Final[dict[str, tuple[str, ...]]] = {
    "bc": ("báo cáo",),
    "cb": ("cán bộ",),
    "cbcc": ("cán bộ công chức",),
    "cbccvc": ("cán bộ công chức viên chức",),
    "cc": ("công chức",),
    "cn": ("cá nhân",),
    "cq": ("chính quyền", "cơ quan"),
    "cd": ("chức danh",),
    "cv": ("chức vụ",),
    "dh": ("danh hiệu",),
    "dhtđ": ("danh hiệu thi đua",),
    "đn": ("đề nghị",),
    "đt": ("điện thoại", "đoàn thể"),
    "đv": ("đơn vị", "đảng viên"),
    "gđ": ("gia đình",),
    "hgđ": ("hộ gia đình",),
    "ht": ("hình thức",),
    "htkt": ("hình thức khen thưởng",),
    "kp": ("khu phố",),
    "kt": ("khen thưởng",),
    "sl": ("số lượng",),
    "tđ": ("thi đua", "trình độ"),
    "tđkt": ("thi đua khen thưởng",),
    "tt": ("thành tích", "tập thể"),
    "vc": ("viên chức",),
}
_MOST_READINGS: Final = 16
# What comes behind a heading without changing whose or which it is; 'cũ' and 'vợ' do change it.
_CIRCUMSTANCE: Final = re.compile(
    r"(?P<base>.+?)\s*[,;:.(\-–]*\s*"
    r"(?:hiện (?:nay|tại|giữ|đang giữ)|mới(?: nhất)?|hiện có|nếu có|(?:cần )?ghi (?:rõ|đầy đủ|cụ thể|theo)\b.*"
    r"|viết (?:hoa|thường|in)\b.*"
    r"|cụ thể|đầy đủ|chính xác|bắt buộc|(?:theo|trên|như|đúng) (?:cccd|căn cước|khai sinh|giấy khai sinh|thẻ)\b.*"
    r"|(?:để )?liên hệ|chính|dự kiến|sau (?:sáp nhập|sắp xếp)\b.*|của (?:đại biểu|cá nhân|người được khen))"
    r"[\s.):]*",
    re.IGNORECASE,
)
# Only merits may be those of some years: a title 'năm 2024' is one that somebody has had already.
_YEARS: Final = re.compile(
    r"(?P<base>.+?)\s*[,;:.(\-–]*\s*"
    r"(?:(?:trong|từ|giai đoạn|qua|các|năm|\d+ năm)\b[\s\d\-–/]*(?:năm|đến|nay|qua|[\d\-–/\s])*)[\s.):]*",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\s*(?:[,;/&+\n]|\s[-–]\s)\s*|(?<!\bhọ)\s+và\s+", re.IGNORECASE)
_MOST_PARTS: Final = 4
_KINDS_OVER_NAMES: Final[tuple[tuple[str, SubjectKind], ...]] = (
    (" tập thể ", "collective"),
    (" đơn vị ", "collective"),
    (" cơ quan ", "collective"),
    (" khu phố ", "collective"),
    (" hộ ", "household"),
    (" cá nhân ", "individual"),
    (" họ ", "individual"),
    (" đại biểu ", "individual"),
    (" người ", "individual"),
    (" đối tượng ", "individual"),
)


def written_out(key: str) -> Iterator[str]:
    """Readings of a heading's written key with its abbreviations written out, none where it has none."""
    words = key.split()
    if len(words) < 2 or not any(word in _WRITTEN_OUT for word in words):
        return
    readings = product(*(_WRITTEN_OUT.get(word, (word,)) for word in words))
    yield from map(" ".join, islice(readings, _MOST_READINGS))


def without_circumstance(text: str) -> str | None:
    """'Nơi công tác hiện nay' as 'Nơi công tác'; None where nothing of the kind stands behind."""
    match = _CIRCUMSTANCE.fullmatch(text)
    return match.group("base").strip() if match else None


def without_years(text: str) -> str | None:
    """'Thành tích đạt được trong 5 năm' as 'Thành tích đạt được'."""
    match = _YEARS.fullmatch(text)
    return match.group("base").strip() if match else None


def parts(text: str) -> list[str]:
    """The headings that share one cell: 'Họ và tên, chức vụ'; fewer than two where there is only one."""
    found = [part for part in _BETWEEN.split(text.strip()) if part]
    return found if 2 <= len(found) <= _MOST_PARTS else []


def names_household(key: str) -> bool:
    """True for the written key of 'Chủ hộ'; 'Họ và tên' has another word."""
    return "hộ" in key.split()


def is_asked_for(key: str) -> bool:
    """True for an award that is asked for and not one that was given before."""
    return "đề nghị" in key


def kind_over_names(key: str) -> SubjectKind | None:
    """The kind that the written key of 'Tên tập thể' or 'Tên hộ gia đình' promises."""
    found = {kind for word, kind in _KINDS_OVER_NAMES if word in f" {key} "}
    return found.pop() if len(found) == 1 else None
