"""Words of the composition: what a rule and a target are called, and how far the choice is from them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from khenthuong_desktop.domain.composition import AGE, AWARD, HONOUR, TRAIT, Rule, Standing, Target
from khenthuong_desktop.wording.allotments import lowered

ATTRIBUTES: Final[Mapping[str, str]] = {
    "women": "Nữ",
    "men": "Nam",
    "ethnic_minority": "Dân tộc thiểu số",
    "religious": "Có tôn giáo",
    "party_member": "Đảng viên",
    "direct_worker": "Trực tiếp lao động",
    "collective": "Đại diện tập thể, hộ gia đình",
    "unit": "Đơn vị",
    "former_unit": "Đơn vị trước sắp xếp",
    "ethnicity": "Dân tộc",
    "religion": "Tôn giáo",
    "economic_sector": "Thành phần kinh tế",
    "field": "Ngành, lĩnh vực",
    "education": "Trình độ",
    "leader_class": "Phân loại cán bộ",
    TRAIT: "Diện chú trọng",
    AGE: "Tuổi",
    HONOUR: "Danh hiệu vinh dự, huân chương",
    AWARD: "Danh hiệu, hình thức đã nhận",
}
SCOPES: Final[Mapping[str, str]] = {
    "all": "mọi đại biểu",
    "models": "đại biểu điển hình",
    "guests": "đại biểu khách mời",
}
BOUNDS: Final[Mapping[str, str]] = {"least": "ít nhất", "most": "nhiều nhất", "each": "mỗi thành phần ít nhất"}
MEASURES: Final[Mapping[str, str]] = {"heads": "người", "percent": "%"}
ROUNDINGS: Final[Mapping[str, str]] = {"up": "làm tròn lên", "down": "làm tròn xuống", "nearest": "làm tròn gần nhất"}
HARD: Final[Mapping[bool, str]] = {True: "bắt buộc", False: "mong muốn"}

# Who is meant, where the name of the attribute names nobody.
_PEOPLE: Final[Mapping[str, str]] = {
    "ethnic_minority": "người dân tộc thiểu số",
    "religious": "người có tôn giáo",
    "direct_worker": "người trực tiếp lao động",
    "collective": "người đại diện tập thể, hộ gia đình",
    "unit": "người của {value}",
    "former_unit": "người của {value}",
    "ethnicity": "người dân tộc {value}",
    "religion": "người theo {value}",
    "economic_sector": "người thuộc thành phần {value}",
    "field": "người thuộc ngành, lĩnh vực {value}",
    "education": "người có trình độ {value}",
    "leader_class": "người thuộc diện {value}",
    AGE: "người {value}",
    HONOUR: "người đã được tặng {value}",
    AWARD: "người đã được tặng {value}",
}
_PERSON: Final = "Người "
_SMALL: Final = (AGE, "economic_sector", "field", "education", "leader_class")  # values that are no names

SAVED: Final = "Sửa cơ cấu đại biểu"
SAVED_DELEGATION: Final = "Sửa cơ cấu đoàn đại biểu dự cấp trên"
REMOVED: Final = "Bỏ một yêu cầu về cơ cấu"

_ENOUGH: Final = "đủ"
_MISSING: Final = "thiếu {n}"
_TOO_MANY: Final = "thừa {n}"
_UNKNOWN: Final = "chưa có số"
_BOTH: Final = "triệu tập {called}, có mặt {there}"
ATTENDED: Final = "chú trọng"  # no number is asked
_THERE: Final = "có {n}"
_BOUND: Final = re.compile(r"\s*\((?:[≥≤]|mỗi thành phần|chú trọng(?=\)))[^()]*\)$")


def attribute(code: str) -> str:
    return ATTRIBUTES.get(code, code)


def amount(number: Fraction) -> str:
    """'35', '33,5'."""
    return f"{float(number):g}".replace(".", ",")


def base(rule: Rule, value_name: str) -> str:
    """What a rule is about where nobody gave it a name of its own: 'Nữ', 'Dưới 35 tuổi', 'Dân tộc: Tày'."""
    if rule.attribute == AGE:
        return age(rule.value)
    if rule.attribute in (TRAIT, HONOUR, AWARD) and value_name:
        return value_name
    named = attribute(rule.attribute)
    return f"{named}: {value_name}" if value_name else named


def people(rule: Rule, value_name: str, own: str = "") -> str:
    """Who is meant, as it reads behind a number: 'nữ', 'người dân tộc Tày', 'người dưới 35 tuổi'; `own` is the name
    somebody gave the rule."""
    if own and rule.attribute in (HONOUR, AWARD) and not own.startswith(_PERSON):
        return own  # titles keep their capitals
    if own or (rule.attribute == TRAIT and value_name):
        return lowered(own or value_name)
    if rule.attribute == AGE:
        value_name = age(rule.value)
    if rule.attribute == HONOUR and not value_name:
        value_name = lowered(attribute(HONOUR))
    if rule.attribute in _SMALL:
        value_name = lowered(value_name)
    return _PEOPLE.get(rule.attribute, lowered(base(rule, value_name))).format(value=value_name)


def own_part(label: str) -> str:
    """A label without the number behind it, which follows the rule: 'Nữ' of 'Nữ (≥ 35 %)'."""
    return _BOUND.sub("", label).strip()


def label(rule: Rule, value_name: str) -> str:
    """'Nữ (≥ 35 %)', 'Dân tộc (mỗi thành phần ≥ 1)', 'Nữ (chú trọng)'; the rule's own name, if it has one, instead of
    its attribute."""
    each = "mỗi thành phần " if rule.bound == "each" and rule.numbered else ""
    return f"{own_part(rule.label) or base(rule, value_name)} ({each}{_bound(rule)})"


def target(one: Target, key_name: str) -> str:
    """What a bar is called; of an 'each' rule the value it stands for: 'Dân tộc: Tày (≥ 1)'."""
    if one.rule.bound != "each":
        return one.rule.label
    return f"{attribute(one.rule.attribute)}: {key_name} ({_bound(one.rule)})"


def numbers(standing: Standing) -> str:
    """'48/53'; only what there is where the number wanted is not known, 'có 48' where none is wanted."""
    wanted = standing.target.wanted
    if not standing.target.rule.numbered:
        return there(standing.chosen)
    return str(standing.chosen) if wanted is None else f"{standing.chosen}/{wanted}"


def there(number: int) -> str:
    """'có 12'."""
    return _THERE.format(n=number)


def standing_words(standing: Standing, *, came: bool = False) -> str:
    """'đủ', 'thiếu 5', 'thừa 2' of those called; where those who `came` are told beside them and do not reach the
    same, of both: 'triệu tập đủ, có mặt thiếu 2'. Nothing where no number is asked."""
    if not standing.target.rule.numbered:
        return ""
    if standing.target.wanted is None:
        return _UNKNOWN
    called, there = _reached(standing, standing.chosen), _reached(standing, standing.present)
    return called if not came or called == there else _BOTH.format(called=called, there=there)


def _reached(standing: Standing, heads: int) -> str:
    off = standing.missing_of(heads)
    return (_TOO_MANY if standing.target.most else _MISSING).format(n=off) if off else _ENOUGH


def age(value: str) -> str:
    """'Dưới 35 tuổi' of '-34', 'Từ 60 tuổi' of '60-', 'Từ 16 đến 34 tuổi' of '16-34'."""
    least, _, most = value.partition("-")
    if least and most:
        return f"Từ {least} đến {most} tuổi"
    if least:
        return f"Từ {least} tuổi"
    return f"Dưới {int(most) + 1} tuổi" if most.isdigit() else attribute(AGE)


def _bound(rule: Rule) -> str:
    if not rule.numbered:
        return ATTENDED
    sign = "≤" if rule.bound == "most" else "≥"
    return f"{sign} {amount(rule.amount)}" + ("\u00a0%" if rule.measure == "percent" else "")
