"""Names as workbooks write them: capitals, ordinals, words of address and positions in the cell, two people in one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.honorifics import TITLE_FIRST_WORDS, Addressed, strip_honorific
from khenthuong_desktop.domain.import_rows import SubjectKind
from khenthuong_desktop.domain.names import is_all_capitals, odd_characters, proper_case
from khenthuong_desktop.exchange import name_cells
from khenthuong_desktop.exchange.column_reading import Read
from khenthuong_desktop.exchange.read_texts import error_of, error_value
from khenthuong_desktop.exchange.row_kind import FIRST_WORDS, head_of, kind_of_name

KEY: Final = "full_name"
_PLAIN_TITLES: Final = {"Ông": "Nam", "Bà": "Nữ"}
_GENDERS: Final = {"male": "Nam", "female": "Nữ"}


def _letters() -> tuple[str, str]:
    """The Vietnamese letters, capital and small, as character classes."""
    small = set("abcdefghijklmnopqrstuvwxyzđ")
    for base in "aăâeêioôơuưy":
        for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"):
            small.add(unicodedata.normalize("NFC", base + tone))
    return "".join(sorted(letter.upper() for letter in small)), "".join(sorted(small))


_CAPITAL, _SMALL = _letters()
_SPECIAL_FIRST: Final = sorted(
    {word.split("/")[0].capitalize() for word in FIRST_WORDS | TITLE_FIRST_WORDS | name_cells.FIRST_WORDS} - {"", "Y"}
)
_SPECIAL: Final = "|".join(re.escape(word) for word in _SPECIAL_FIRST)
# A person's name that needs no second look: two to six words, each a capital and small letters, none that could
# open a group's name or be a word of address.
PLAIN_NAME: Final = re.compile(f"(?!(?:{_SPECIAL})[ .:])[{_CAPITAL}][{_SMALL}]*(?: [{_CAPITAL}][{_SMALL}]*){{1,5}}")
# The same in capitals.
_PLAIN_CAPITALS: Final = re.compile(f"(?!(?:{_SPECIAL.upper()})[ .:])[{_CAPITAL}]+(?: [{_CAPITAL}]+){{1,5}}")
_ORDINAL: Final = re.compile(r"\(?[0-9]{1,4}(?:\s*[.)\-–/:,]+\s*|\s+)(?=[^\W\d_])|[-–+*•]+\s*(?=[^\W\d_])")
_BRACKETS: Final = re.compile(r"(.*?\S)\s*[(\[]([^()\[\]]*)[)\]]?\s*")
_TAIL: Final = re.compile(r"(.*?\S)\s*(?:\s[-–]\s*|[,;:]\s*)(\S.*)")
_POSITION: Final = re.compile(
    r"(?:trưởng|phó|chủ tịch|bí thư|giám đốc|ủy viên|uỷ viên|thành viên|tổ trưởng|chi hội|đội trưởng|kế toán"
    r"|hiệu trưởng|giáo viên|nhân viên|chuyên viên|công chức|cán bộ|hội viên|đảng viên|thư ký|thủ quỹ|chiến sĩ"
    r"|đại diện|bác sĩ|y sĩ|nông dân|công nhân|chủ nhiệm|công an|ủy ban|nguyên|cựu|tổ phó|người cao tuổi"
    r"|trung đội|tiểu đội|quản lý|lao động|học sinh|sinh viên|chủ hộ|pct|pbt|gđ|pgđ|ct\b|bt\b|gv\b|hiệu phó)",
    re.IGNORECASE,
)
_BETWEEN_PEOPLE: Final = re.compile(r"\s*(?:[,;/&+]|\s+và\s+|\s+[-–]\s+)\s*", re.IGNORECASE)
# 'Ông (bà)', 'Ông/Bà': left over from a form, tells nothing.
_EITHER: Final = re.compile(r"(?:ông|anh)\s*[(/,]\s*(?:bà|chị)\s*\)?\s*:?\s+(?=\S)", re.IGNORECASE)
_WIDE: Final = re.compile(r"\s{4,}|[\r\n]+")
_LONGEST: Final = 120
_ROMAN: Final = frozenset({"II", "III", "IV", "VI", "VII", "VIII"})
_SURE_COLLECTIVE: Final = re.compile(
    r"(?:TẬP THỂ |CÁN BỘ VÀ NHÂN DÂN |NHÂN DÂN )?"
    r"(?:KHU PHỐ|KHU DÂN CƯ|KHU|THÔN|ẤP|XÓM|BẢN|TỔ DÂN PHỐ|TỔ DÂN CƯ|TỔ|CHI BỘ)"
    r"(?: (?:KHU PHỐ|THÔN|ẤP|XÓM|BẢN|TỔ))? [0-9]+[A-Z]?"
)
_HOUSEHOLD_WORDS: Final = re.compile(
    r"(HỘ GIA ĐÌNH|GIA ĐÌNH|HỘ)( (?:ÔNG BÀ|ÔNG|BÀ|ANH|CHỊ|CÔ|CHÚ|BÁC|CỤ|MẸ))? (.+)", re.IGNORECASE
)


def read_plainly(name: str, addressed: bool) -> Read | None:
    """A cleaned cell whose reading is plain: a bare name, one in capitals, or one after Ông or Bà; None for others."""
    if PLAIN_NAME.fullmatch(name):
        return Read(name)
    if _PLAIN_CAPITALS.fullmatch(name):
        cased = name.title()
        return Read(cased, name, (finding("name.was_capitals", "warns", KEY, cased, typed=name),))
    title, _, rest = name.partition(" ")
    if (gender := _PLAIN_TITLES.get(title)) and PLAIN_NAME.fullmatch(rest):
        certain = strip_honorific(name)
        if certain.title is not None and (addressed or title == "Bà"):
            return Read(rest, name, (), (("title", title), ("gender", gender)))
    return None


def is_addressed(names: Iterable[str]) -> bool:
    """True where a cell of the column certainly has a word of address before the name."""
    certain = 0
    for name in names:
        first = name.split(" ", 1)[0].rstrip(".:").lower()
        if first in TITLE_FIRST_WORDS and strip_honorific(name).title is not None:
            certain += 1
            if certain >= 2 or first == "bà":
                return True
    return False


def without_ordinal(name: str) -> str:
    """'1. Nguyễn Văn A' without its number."""
    match = _ORDINAL.match(name)
    return name[match.end() :] if match else name


def read_person(raw: str, addressed: bool) -> Read:
    """A person's name out of a cell that is not plainly one."""
    findings: list[Finding] = []
    stood = vietnamese.clean(raw)
    if error_value(stood):
        return Read("", stood, (error_of(KEY, stood),))
    raw = _on_one_line(raw)
    name = vietnamese.clean(raw)
    more: list[tuple[str, str]] = []
    ordinal = _ORDINAL.match(name)
    if ordinal and ordinal.end() < len(name):
        name = name[ordinal.end() :]
        findings.append(finding("name.ordinal_removed", "warns", KEY, name))
    either = _EITHER.match(name)
    if either:
        name = name[either.end() :]
        findings.append(finding("name.address_removed", "warns", KEY, name, typed=either.group().strip(" :")))
    if (bare := name.rstrip(" ,;:…")) != name and bare:
        name = bare
        findings.append(finding("name.punctuation_removed", "warns", KEY, name))
    if len(name) > _LONGEST:
        return Read(name, stood if name != stood else None, (*findings, finding("name.too_long", "warns", KEY)))
    name = _parted(name, more, findings)
    name, position = _without_position(name)
    name, unit = _without_unit(name)
    name = _parted(name, more, findings)
    if unit:
        more.append(("unit", unit))
        findings.append(finding("name.unit_in_name", "warns", KEY, name, unit=unit))
    if position:
        more.append(("position", position))
        findings.append(finding("name.position_in_name", "warns", KEY, name, position=position))
    if name != (spaced := name_cells.unglued(name)):
        findings.append(finding("name.recased", "warns", KEY, spaced, typed=name))
        name = spaced
    if _are_two(raw, name):
        return Read(stood, stood, (finding("name.two_people", "blocks", KEY, typed=stood),))
    title, name = _part_title(name, addressed, findings, more)
    cased = in_proper_case(name)
    if cased != name:
        findings.append(_recased(name, cased))
        name = cased
    findings += unusual(name)
    if title is None and not findings and name == stood:
        return Read(name)
    return Read(name, stood if name != stood else None, tuple(findings), tuple(more))


def _on_one_line(raw: str) -> str:
    """'Hoàng Văn Ký', and under it 'Trưởng khu phố', as one line; a name over two lines as it is."""
    if "\n" not in raw and "\r" not in raw:
        return raw
    lines = name_cells.lines_of(raw)
    if len(lines) < 2 or len(lines[0].split()) < 2 or not all(map(_is_no_name, lines[1:])):
        return raw
    return " ".join(
        line if line.startswith("(") or at == 0 else f"- {line.lstrip('-– ')}" for at, line in enumerate(lines)
    )


def _is_no_name(line: str) -> bool:
    bare = line.strip("()-– ")
    return _POSITION.match(bare) is not None or any(map(str.isdecimal, bare)) or kind_of_name(bare) == "collective"


def _parted(name: str, more: list[tuple[str, str]], findings: list[Finding]) -> str:
    parted = name_cells.part(name)
    more += parted.more
    findings += parted.findings
    return parted.name


def _recased(name: str, cased: str) -> Finding:
    if cased == name:
        # Which words of a group's name have capitals of their own, nobody can tell from capitals.
        return finding("name.group_capitals", "warns", KEY, typed=name)
    code = "name.was_capitals" if is_all_capitals(name) else "name.recased"
    return finding(code, "warns", KEY, cased, typed=name)


def _part_title(
    name: str, addressed: bool, findings: list[Finding], more: list[tuple[str, str]]
) -> tuple[str | None, str]:
    parted: Addressed = strip_honorific(name, addressed)
    if parted.title is None:
        return None, name
    title = parted.title if any(char.islower() for char in parted.title[1:]) else _written(parted.title)
    title = title[0].upper() + title[1:]
    more.append(("title", title))
    if parted.gender is not None:
        more.append(("gender", _GENDERS[parted.gender]))
    if parted.title.lower() == "ông" and (not addressed or strip_honorific(name).title is None):
        # Ông is a family name too, and nothing else in the column says which it is.
        findings.append(finding("name.title_or_family", "warns", KEY, parted.name, title=title))
    return title, parted.name


def _written(title: str) -> str:
    """'ĐỒNG CHÍ' as 'Đồng chí'; abbreviations such as 'Đ/C' and 'ThS' keep their form."""
    return title if not title.isalpha() and " " not in title else title[0] + title[1:].lower()


def _without_position(name: str) -> tuple[str, str]:
    """'Lê Văn An (Trưởng ban)' as the name and the position; other brackets stay in the name."""
    for pattern in (_BRACKETS, _TAIL):
        match = pattern.fullmatch(name)
        if match and _POSITION.match(match.group(2)) and len(match.group(1).split()) >= 2:
            return match.group(1), match.group(2).strip()
    return name, ""


def _without_unit(name: str) -> tuple[str, str]:
    """'Lê Văn An - Khu phố 3' as the name and the unit."""
    match = _TAIL.fullmatch(name) or _BRACKETS.fullmatch(name)
    if match and kind_of_name(match.group(2)) == "collective" and len(match.group(1).split()) >= 2:
        return match.group(1), match.group(2).strip()
    return name, ""


def _are_two(raw: str, name: str) -> bool:
    lines = [vietnamese.clean(line) for line in _WIDE.split(raw.strip()) if line.strip()]
    if len(lines) > 1 and all(len(_bare_words(line)) >= 2 for line in lines):
        return True
    parts = [part for part in _BETWEEN_PEOPLE.split(name) if part]
    return len(parts) > 1 and sum(len(_bare_words(part)) >= 2 for part in parts) > 1


def _bare_words(text: str) -> list[str]:
    return [word for word in strip_honorific(text).name.split() if any(map(str.isalpha, word))]


def in_proper_case(name: str) -> str:
    """Words in capitals and words in small letters as names are written; 'H'Hen', 'A', 'Êñuôl' as they are."""
    if is_all_capitals(name):
        return proper_case(name)
    return " ".join(proper_case(word) if _odd_case(word) else word for word in name.split(" "))


def _odd_case(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    if not letters or word in _ROMAN:
        return False
    if letters[0].islower():
        return True
    if len(letters) > 1 and word.endswith("."):
        return False
    return len(letters) > 1 and any(one.isupper() for one in letters[1:]) and word.isalpha()


def unusual(name: str) -> list[Finding]:
    """Warnings about characters that names do not have, and about names of one word."""
    if not any(map(str.isalpha, name)):
        return [finding("name.no_letters", "warns", KEY)]
    if odd := odd_characters(name):
        return [finding("name.odd_characters", "warns", KEY, characters=odd)]
    if "." in name:
        return [finding("name.abbreviated", "warns", KEY, typed=name)]
    if " " not in name and "'" not in name and "’" not in name:
        return [finding("name.single_word", "warns", KEY, typed=name)]
    return []


def read_group(raw: str, kind: SubjectKind) -> Read:
    """The name of a collective or household: as written, capitals undone only where nothing can go wrong."""
    name = stood = vietnamese.clean(raw)
    if error_value(stood):
        return Read("", stood, (error_of(KEY, stood),))
    findings: list[Finding] = []
    ordinal = _ORDINAL.match(name)
    if (ordinal and not name[0].isdigit()) or (ordinal and "." in ordinal.group()):
        name = name[ordinal.end() :]
        findings.append(finding("name.ordinal_removed", "warns", KEY, name))
    if is_all_capitals(name):
        cased = _group_in_proper_case(name, kind)
        findings.append(_recased(name, cased))
        name = cased
    more: tuple[tuple[str, str], ...] = ()
    if kind == "household":
        head = head_of(name) or strip_honorific(name, True).name
        if head and len(head.split()) >= 2 and not odd_characters(head):
            more = (("head_name", head),)
    return Read(name, stood if name != stood else None, tuple(findings), more)


def _group_in_proper_case(name: str, kind: SubjectKind) -> str:
    if kind == "household":
        match = _HOUSEHOLD_WORDS.fullmatch(name)
        if match:
            opening = match.group(1) + (match.group(2) or "")
            return f"{opening[0]}{opening[1:].lower()} {proper_case(match.group(3))}"
        return proper_case(name)
    if _SURE_COLLECTIVE.fullmatch(name):
        return name[0] + name[1:].lower()
    return name


def join_name(middle: Sequence[str], given: Sequence[str]) -> list[str]:
    """Họ và đệm and Tên as one name each."""
    return [f"{first} {last}" if first and last else first or last for first, last in zip(middle, given, strict=True)]
