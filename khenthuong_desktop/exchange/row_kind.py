"""What kind of subject a row is: told by a column, a section, the title above, or the words of the name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.import_rows import SubjectKind

# Beginnings of names with their tones: 'Tổ 5' is no Mr Tô. Nobody is called so.
_COLLECTIVE_BEGINNINGS: Final = """
tập thể, khu phố, khu dân cư, khu vực, kp, tổ dân phố, tổ dân cư, tổ nhân dân, tổ công tác, tổ hợp tác, tổ bảo vệ,
tổ hòa giải, tổ hoà giải, tổ đảng, tổ chuyên môn, tổ công đoàn, tổ phụ nữ, tổ an ninh, tổ, tdp, thôn, xóm, ấp, bản,
buôn, trường, phòng, chi hội, chi bộ, chi đoàn, chi cục, chi nhánh, phân hội, ban chỉ huy, ban công tác, ban điều hành,
ban quản lý, ban quản trị, ban giám hiệu, ban chấp hành, ban chỉ đạo, ban dân, ban bảo vệ, ban an ninh, ban liên lạc,
ban đại diện, ban vận động, ban tổ chức, ban tuyên giáo, ban xây dựng, ban quân sự, ban thanh tra, ban giám sát,
ban khuyến học, ban công an, ban thường trực, ban trị sự, ban kinh tế, ban pháp chế, ban văn hóa, ban văn hoá,
ban mặt trận, ban nhân dân, ban mttq, ban chqs, ban đảng, ban văn phòng, ban giám đốc, ban ktxh, công ty, cty, công an,
công đoàn, công chức phường, hội liên hiệp, hội lhpn, hội phụ nữ, hội nông dân, hội cựu, hội ccb, hội người,
hội chữ thập, hội khuyến, hội cha, hội đồng, hội đông y, hội nạn, hội làm vườn, hội sinh viên, hội luật, hội nhà,
hội doanh nghiệp, hội phật giáo, hội thánh, hội bảo trợ, hội cựu giáo chức, hội nd, hội, đoàn thanh niên, đoàn tncs,
đoàn phường, đoàn xã, đoàn trường, đoàn thể, đoàn tn, đoàn cơ sở, đoàn kinh tế, đội, ủy ban, uỷ ban, ubnd, ub mttq,
ubmttq, mttq, mặt trận, hđnd, đảng ủy, đảng uỷ, đảng bộ, chi ủy, trạm, trung tâm, hợp tác xã, htx, câu lạc bộ, clb,
nhóm, doanh nghiệp, dntn, cửa hàng, nhà máy, xí nghiệp, văn phòng, khoa, bệnh viện, cơ sở, giáo xứ, giáo họ, lực lượng,
dân quân, trung đội, tiểu đội, đại đội, khối, lớp, nhà trẻ, mầm non, mẫu giáo, đồn biên phòng, bộ phận, liên đội,
liên đoàn, bưu điện, ngân hàng, kho bạc, quỹ, chợ, làng, cơ quan, đơn vị, tòa án, toà án, viện kiểm sát, bảo hiểm,
điện lực, hạt kiểm lâm, tập đoàn, tổng công ty, nhà văn hóa, nhà văn hoá, thư viện, phân xưởng, cụm, điểm trường,
học viện, hạt, tịnh xá, thánh thất, ubnd phường, trụ sở, đài truyền thanh, ban qlcc, siêu thị, nông trường
"""
_COLLECTIVE: Final = frozenset(part.strip() for part in _COLLECTIVE_BEGINNINGS.replace("\n", " ").split(","))
_HOUSEHOLD: Final = frozenset({"hộ", "gia đình", "hộ gia", "gđ", "hgđ", "gđ.", "hộ:"})
# Words that open a collective but also a person's name: a second word must prove it.
_NEED_MORE: Final = frozenset({"khoa", "trường"})
FIRST_WORDS: Final = frozenset(phrase.split()[0] for phrase in _COLLECTIVE | _HOUSEHOLD)
_LONGEST: Final = 3
_GLUED: Final = re.compile(r"^(kp|khu|tổ|tdp|ấp|thôn)([0-9])")
_KIND_WORDS: Final[tuple[tuple[str, SubjectKind], ...]] = (
    ("tap the", "collective"),
    ("ho gia dinh", "household"),
    ("gia dinh", "household"),
    ("ca nhan", "individual"),
)
_OPENINGS: Final = ("tap the", "ca nhan", "ho gia dinh", "gia dinh", "ho ")
_LEADING_WORDS: Final = """
cac nhung danh sach doi voi khen thuong khoi phan muc dien hinh guong nhom de nghi tang cho ve so
"""
_LEADING: Final = frozenset(_LEADING_WORDS.split())
_LIST: Final = re.compile(r"\b(?:danh sach|bieu|tong hop|phu luc|de nghi|trich ngang)\b")
_CODES: Final[dict[str, SubjectKind]] = {
    "tt": "collective",
    "t t": "collective",
    "cn": "individual",
    "c n": "individual",
    "hgd": "household",
    "gd": "household",
    "ho": "household",
    "to chuc": "collective",
    "don vi": "collective",
    "doanh nghiep": "collective",
    "nguoi": "individual",
    "collective": "collective",
    "individual": "individual",
    "household": "household",
}
_AFTER_HOUSEHOLD: Final = re.compile(
    r"(?:hộ gia đình|hộ gđ|gia đình|gđ|hgđ|hộ)[\s.:]+"
    r"(?:(?:của|chủ hộ|có)\s+)?(?:(?:ông bà|ông|bà|anh|chị|cô|chú|bác|cụ|mẹ|đồng chí|đ/c)[\s.:]+)?(.+)",
    re.IGNORECASE,
)


def kind_of_word(text: str) -> SubjectKind | None:
    """The kind a cell of 'Phân loại đối tượng' names."""
    folded = vietnamese.search_key(text)
    return _CODES.get(folded) or only_kind_in(folded)


def only_kind_in(folded: str) -> SubjectKind | None:
    """The one kind named in a search key, None where there is none or more than one."""
    found = {kind for words, kind in _KIND_WORDS if re.search(rf"\b{words}\b", folded)}
    return found.pop() if len(found) == 1 else None


def kind_of_title(texts: Iterable[str]) -> SubjectKind | None:
    """The kind that the title of a list promises for all its rows; the name of an office above it promises none."""
    folded = [key for text in texts if _LIST.search(key := vietnamese.search_key(text))]
    found = {kind for key in folded for words, kind in _KIND_WORDS if words in key}
    return found.pop() if len(found) == 1 else None


def kinds_of_section(text: str) -> frozenset[SubjectKind]:
    """The kinds a section row announces: 'CÁC TẬP THỂ', 'HỘ GIA ĐÌNH TIÊU BIỂU'; none for 'Hội KHH gia đình'."""
    words = vietnamese.search_key(text).split()
    while words and words[0] in _LEADING:
        words.pop(0)
    rest = " ".join(words)
    if not rest.startswith(_OPENINGS):
        return frozenset()
    return frozenset(
        kind for opening, kind in (*_KIND_WORDS, ("ho", "household")) if re.search(rf"\b{opening}\b", rest)
    )


def kind_of_name(name: str) -> SubjectKind | None:
    """The kind that the first words of a cleaned name tell; None for what reads like a person."""
    words = _GLUED.sub(r"\1 \2", name.lower().replace(":", " ")).split()
    for length in range(min(_LONGEST, len(words)), 0, -1):
        beginning = " ".join(words[:length])
        if beginning in _HOUSEHOLD and len(words) > length:
            return "household"
        if beginning in _COLLECTIVE and (length > 1 or _proves(words)):
            return "collective"
    return None


def _proves(words: list[str]) -> bool:
    """One word opens a collective where more follows; for words that are names too, something unlike a name."""
    if len(words) == 1:
        return False
    if words[0] not in _NEED_MORE:
        return True
    rest = words[1:]
    return rest[0] in _AFTER_DOUBTFUL or any(not word.isalpha() for word in rest) or len(rest) > 4


_AFTER_DOUBTFUL_WORDS: Final = """
thcs thpt tiểu mầm mẫu mn th trung cao đại phổ dân chính ptdt cán liên nghề quân chuyên mầm
nội ngoại nhi sản cấp khám xét hồi dược kiểm chẩn răng mắt tai da thần tim
"""
_AFTER_DOUBTFUL: Final = frozenset(_AFTER_DOUBTFUL_WORDS.split())


def head_of(household: str) -> str | None:
    """Whose household it is: 'Hộ bà Nông Thị Ánh' is Nông Thị Ánh's."""
    match = _AFTER_HOUSEHOLD.fullmatch(household)
    return match.group(1).strip() if match else None
