"""Words of address before a name ('Ông', 'Bà', 'Thượng tá'): told from the family name Ông by what follows.

The rule. 'Ông' opens a name of its own (Ông Thị Bích Lan) unless what follows is a whole name again: at least
two words of which the first is a family name. Family names that are also common middle names (Ông Cao Thắng
is a person) need three words, or a column in which other cells are plainly addressed. 'Bà' is nobody's family
name. A word of address in small letters, or with a colon or a full stop, is one wherever it stands.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from khenthuong_desktop.domain.vietnamese import search_key

_FAMILY_NAME_WORDS: Final = """
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh mai đào
cao hà tạ lương tô thái châu trương phùng vương tăng nghiêm quách triệu lưu kiều thân chu bạch la
diệp mạc nông lò giàng vàng sùng hầu hoa tôn khổng ninh ông doãn viên lục âu lại ma hứa phó từ trà
tống cù đàm đường bế chử cầm cà quàng lường hờ thào vừ mùa ly lầu tráng khuất văn mẫn phương thạch
sơn danh kim lỗ nhâm hán dư điểu tòng ksor rơ y a nhữ cấn thiều trầm tiêu giáp ngụy cung nhan bàng
bồ tiết úng ưng phí khúc vi lăng đồng khương đậu thiệu uông hàn chế công thi siu rmah kpă nay rcom
hoắc liêu hạ lộc viết vòng chướng phù tưởng vưu ứng xa sầm
"""
# Family names met just as often in the middle or at the end, so that two words do not prove a whole name.
_MIDDLE_NAME_WORDS: Final = """
văn kim sơn mai cao phương công danh thi hà thái châu dương lâm hoàng thân vũ hoa trà hạ lộc nhan
tiết mẫn ninh đoàn ngọc tô lý a y la vi
"""
_FAMILY_NAMES: Final = frozenset(_FAMILY_NAME_WORDS.split())
_ALSO_MIDDLE_NAMES: Final = frozenset(_MIDDLE_NAME_WORDS.split())

_PLAIN: Final[dict[str, Literal["male", "female"] | None]] = {"ông": "male", "bà": "female", "ông bà": None}
# These say nothing about the sex. Those of one word are mostly parts of names too, so a whole name must follow;
# nobody's name begins with the words of a rank or with a degree.
_OTHER_TITLES: Final = """
anh, chị, cô, chú, bác, thầy, cụ, đồng chí, đ/c, đc, đại tướng, thượng tướng, trung tướng, thiếu
tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, đại uý, thượng úy, thượng uý, trung úy, trung
uý, thiếu úy, thiếu uý, thượng sĩ, thượng sỹ, trung sĩ, trung sỹ, hạ sĩ, hạ sỹ, binh nhất, binh nhì,
hòa thượng, hoà thượng, thượng tọa, thượng toạ, đại đức, ni sư, sư cô, linh mục, mục sư, ths, ts,
bs, ks, pgs, gs, bác sĩ, bác sỹ, kỹ sư, thạc sĩ, thạc sỹ, tiến sĩ, tiến sỹ
"""
_OTHERS: Final = frozenset(title.strip() for title in _OTHER_TITLES.replace("\n", " ").split(","))
_OF_ONE_WORD: Final = frozenset({"anh", "chị", "cô", "chú", "bác", "thầy", "cụ"})
# The first words, small, of every word of address: a name that opens with none of them needs no look.
TITLE_FIRST_WORDS: Final = frozenset(title.split()[0] for title in _OTHERS | _PLAIN.keys())
_HIGHLAND: Final = re.compile("[hk]['’ʼ]")  # H'Hen Niê, K'Brểu
_MARK: Final = re.compile(r"[.:]+$")
_LONGEST_TITLE: Final = 2


def marked(title: str) -> str | None:
    """'Ông' of 'ong': a word of address typed without its marks; None where it has them or is no such word."""
    typed = title.strip().casefold()
    if typed in _PLAIN:
        return None
    return next((one.capitalize() for one in _PLAIN if search_key(one) == typed), None)


def polite(name: str) -> tuple[str, str]:
    """'Bà Trần Thị Hoa' as 'Bà' and the name; '' and the whole where it opens with neither 'Ông' nor 'Bà'."""
    parted = strip_honorific(name)
    if parted.title is None or parted.gender is None:
        return "", name
    return parted.title.capitalize(), parted.name


class Addressed(NamedTuple):
    """A name without its word of address, that word as it stood, and the sex it tells."""

    title: str | None
    name: str
    gender: Literal["male", "female"] | None


def strip_honorific(name: str, column_is_addressed: bool = False) -> Addressed:
    """Part the word of address from the name; `column_is_addressed` when other cells certainly have one."""
    words = name.split()
    for length in range(min(_LONGEST_TITLE, len(words) - 1), 0, -1):
        as_written = words[:length]
        title = _MARK.sub("", " ".join(as_written))
        rest = words[length:]
        if _is_title(title, as_written[-1] != title.split()[-1], rest, column_is_addressed):
            return Addressed(title, " ".join(rest), _PLAIN.get(title.lower()))
    return Addressed(None, name, None)


def _is_title(title: str, marked: bool, rest: list[str], column_is_addressed: bool) -> bool:
    folded = title.lower()
    if folded not in _PLAIN and folded not in _OTHERS:
        return False
    if marked or (folded in _PLAIN and folded != "ông"):
        return True
    if folded in _OTHERS and folded not in _OF_ONE_WORD:
        return True
    if title[0].islower() and rest[0][0].isupper():
        return True
    return _opens_a_whole_name(rest, column_is_addressed)


def _opens_a_whole_name(words: list[str], column_is_addressed: bool) -> bool:
    first = words[0].lower()
    if len(words) < 2:
        return False
    if _HIGHLAND.match(first):
        return True
    if first not in _FAMILY_NAMES:
        return False
    return len(words) > 2 or column_is_addressed or first not in _ALSO_MIDDLE_NAMES
