"""How each field is written in a draft's manner, and what is to be read back from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.corpus.birth_columns import birth
from tests.corpus.column_parts import Column, Written, constant, heading_of, one_column
from tests.corpus.drafts import Draft
from tests.corpus.headings import UNKNOWN
from tests.corpus.pages import Value, Wanted
from tests.corpus.people import MEN, WOMEN, Subject

FIVE_WAYS: Final = ("KP {}", "Khu phố {}", "khu {}", "KP{}", "Khu phố số {}", "KHU PHỐ {}", "Kp.{}", "khu pho {}")
_OTHER_NAMES: Final = {
    "Trạm Y tế": "TYT",
    "Công an phường": "CA phường",
    "Hội Nông dân": "HND",
    "Hội Cựu chiến binh": "Hội CCB",
    "Trường THCS Lam Khê": "THCS Lam Khê",
    "Trường Mầm non Hoa Sen": "MN Hoa Sen",
    "Phòng Văn hóa - Xã hội": "Phòng VHXH",
    "Đoàn TNCS Hồ Chí Minh phường": "Đoàn TN",
}
_SHORT_AWARDS: Final = {
    "Lao động tiên tiến": ("LĐTT", "LĐ tiên tiến"),
    "Chiến sĩ thi đua cơ sở": ("CSTĐCS", "CSTĐ cơ sở"),
    "Tập thể lao động tiên tiến": ("TTLĐTT", "Tập thể LĐTT"),
    "Gia đình văn hóa": ("GĐVH", "gia đình văn hoá"),
    "Giấy khen của Chủ tịch UBND phường": ("Giấy khen", "GK của Chủ tịch UBND phường"),
}
_RANKS: Final = ("Thượng tá", "Đại úy", "Bác sĩ", "Đ/c", "Đồng chí")


def columns(draft: Draft) -> list[Column]:
    """The columns of a table, the ordinal first."""
    made = [] if draft.ordinals == "none" else [_ordinal(draft)]
    names = ["full_name"] if "full_name" not in draft.fields else []
    for name in [*names, *draft.fields]:
        made.extend(_MAKERS.get(name, _plain(name))(draft))
    for heading, value in draft.chance.sample(UNKNOWN, draft.unknown):
        place = draft.chance.randrange(1, len(made) + 1)
        made.insert(place, Column("unknown", ((heading,),), ((None, "ignored"),), constant(value)))
    if draft.shuffled:
        rest = made[1:]
        draft.chance.shuffle(rest)
        made[1:] = rest
    for _spacer in range(draft.spacers):
        # A narrow column with nothing in it, not even a heading.
        made.insert(
            draft.chance.randrange(2, len(made)), Column("spacer", (("",),), ((None, "ignored"),), constant(None))
        )
    return made


def _ordinal(draft: Draft) -> Column:
    return Column(
        "ordinal", ((heading_of(draft, "ordinal"),),), (("ordinal",),), lambda subject, number: Written((number,), {})
    )


def _names(draft: Draft) -> list[Column]:
    if "split" in draft.names:
        headings = (heading_of(draft, "family_middle"),), (heading_of(draft, "given"),)
        return [Column("full_name", headings, (("family_middle",), ("given",)), _split_name(draft))]
    key = "mixed_name" if draft.mixed else "full_name"
    if draft.mixed == "template":
        # The template of the province has the word before the name in a column of its own.
        title = Column("title", (("Tên gọi (Ông/Bà/Chức danh)",),), (("title",),), _title)
        return [title, *one_column("full_name", "Tên tập thể/cá nhân/hộ gia đình", "full_name", _name(draft))]
    return one_column("full_name", heading_of(draft, key), "full_name", _name(draft))


def _title(subject: Subject, number: int) -> Written:
    if subject.kind != "individual":
        return Written((None,), {})
    return Written((("Ông" if subject.gender == MEN else "Bà"),), {"gender": subject.gender})


def _name(draft: Draft) -> Callable[[Subject, int], Written]:
    chance, how, genders = draft.chance, frozenset(draft.names), draft.genders

    def write(subject: Subject, number: int) -> Written:
        text = subject.full_name
        fields: dict[str, Wanted] = {"full_name": subject.full_name}
        warned: list[str] = []
        if subject.kind == "individual":
            if "titled" in how or genders == "title":
                text = f"{'Ông' if subject.gender == MEN else 'Bà'} {text}"
                fields["gender"] = subject.gender
            elif "ranked" in how and chance.random() < 0.7:
                text = f"{chance.choice(_RANKS)} {text}"
            if "capitals" in how:
                text = text.upper()
                warned.append("full_name")
        if "lines" in how:
            text = "\n".join(text.rsplit(" ", 1))
        if "spaces" in how:
            text = f"  {text.replace(' ', '  ')} "
        return Written((text,), fields, tuple(warned))

    return write


def _split_name(draft: Draft) -> Callable[[Subject, int], Written]:
    how = frozenset(draft.names)

    def write(subject: Subject, number: int) -> Written:
        name = subject.full_name.upper() if "capitals" in how else subject.full_name
        family, _, given = name.rpartition(" ")
        fields: dict[str, Wanted] = {"full_name": subject.full_name}
        if "titled" in how or draft.genders == "title":
            family = f"{'Ông' if subject.gender == MEN else 'Bà'} {family}"
            fields["gender"] = subject.gender
        return Written((family, given), fields, ("full_name",) if "capitals" in how else ())

    return write


def _gender(draft: Draft) -> list[Column]:
    if draft.genders == "text" and draft.sexes != (MEN, WOMEN):
        words = dict(zip((MEN, WOMEN), draft.sexes, strict=True))

        def said(subject: Subject, number: int) -> Written:
            return Written((words.get(subject.gender),), {"gender": subject.gender or None})

        return one_column("gender", heading_of(draft, "gender"), "gender", said)
    if draft.genders == "text":
        return one_column(
            "gender", heading_of(draft, "gender"), "gender", lambda one, n: _said(one.gender or None, "gender", one)
        )
    if draft.genders == "female_mark":
        mark = draft.chance.choice(("x", "X", "x "))
        return one_column("gender", heading_of(draft, "female_mark"), "female_mark", lambda one, n: _marked(one, mark))
    if draft.genders == "both_marks":
        group = heading_of(draft, "gender") if draft.headings != "remarks" else "Giới tính"

        def marks(subject: Subject, number: int) -> Written:
            cells = tuple("x" if subject.gender == side else None for side in (MEN, WOMEN))
            return Written(cells, {"gender": subject.gender or None})

        group = "Giới tính" if "/" in group or "," in group else group
        return [Column("gender", ((group, "Nam"), (group, "Nữ")), (("male_mark",), ("female_mark",)), marks)]
    return []


def _marked(subject: Subject, mark: str) -> Written:
    return Written((mark if subject.gender == WOMEN else None,), {"gender": subject.gender or None})


def _said(value: str | None, key: str, subject: Subject) -> Written:
    return Written((value,), {key: value})


def _national_id(draft: Draft) -> list[Column]:
    chance, style, bad = draft.chance, draft.numbers, "national_id" in draft.bad

    def write(subject: Subject, number: int) -> Written:
        digits = subject.national_id
        if not digits:
            return Written((None,), {})
        if bad and number % 3 == 1:
            return Written((digits[:8],), {"national_id": digits[:8]}, ("national_id",))
        how = chance.choice(("text", "number", "spaces", "apostrophe")) if style == "mixed" else style
        fields: dict[str, Wanted] = {"national_id": digits}
        if how == "number":
            return Written((int(digits),), fields, ("national_id",) if digits.startswith("0") else ())
        shown = {
            "spaces": f"{digits[:3]} {digits[3:6]} {digits[6:]}",
            "apostrophe": f"'{digits}",
            "dots": f"{digits[:3]}.{digits[3:6]}.{digits[6:9]}.{digits[9:]}",
        }
        return Written((shown.get(how, digits),), fields)

    return one_column("national_id", heading_of(draft, "national_id"), "national_id", write)


def _unit(draft: Draft) -> list[Column]:
    if draft.units in ("sections", "sheets"):
        return []
    chance, ways = draft.chance, draft.units == "five_ways"

    def write(subject: Subject, number: int) -> Written:
        name = subject.unit
        if ways:
            quarter = name.removeprefix("Khu phố ")
            name = chance.choice(FIVE_WAYS).format(quarter) if quarter != name else _OTHER_NAMES[name]
        wanted = (name, subject.unit, name[0].upper() + name[1:]) if name != subject.unit else subject.unit
        return Written((name,), {"unit": wanted, "unit_match": subject.unit})

    if draft.mixed == "template":
        return one_column("unit", "Đơn vị công tác", "unit", write)
    return one_column("unit", heading_of(draft, "unit"), "unit", write)


def _award(draft: Draft) -> list[Column]:
    def write(subject: Subject, number: int) -> Written:
        name = subject.award
        if draft.awards == "short":
            name = draft.chance.choice(_SHORT_AWARDS[name])
        return Written((name,), {"award": (name, subject.award)})

    if draft.mixed == "template":
        return one_column("award", "Danh hiệu thi đua/Hình thức khen thưởng", "award", write)
    return one_column("award", heading_of(draft, "award"), "award", write)


def _kind(draft: Draft) -> list[Column]:
    words = {"individual": "Cá nhân", "collective": "Tập thể", "household": "Hộ gia đình"}
    heading = "Phân loại đối tượng" if draft.mixed == "template" else heading_of(draft, "kind")
    return one_column("kind", heading, "kind", lambda subject, number: Written((words[subject.kind],), {}))


def _notes(draft: Draft) -> list[Column]:
    return one_column("notes", heading_of(draft, "notes"), "notes", constant(None))


def _party(draft: Draft) -> list[Column]:
    heading = heading_of(draft, "party_member")
    return one_column(
        "party_member", heading, "party_member", lambda one, number: Written(("x" if one.party else None,), {})
    )


def _contact(field: str, heading_key: str) -> Callable[[Draft], list[Column]]:
    def make(draft: Draft) -> list[Column]:
        def write(subject: Subject, number: int) -> Written:
            return Written((str(getattr(subject, field)) or None,), {})

        return one_column(field, heading_of(draft, heading_key), heading_key, write)

    return make


def _fixed(heading: str, target: str, value: Callable[[Subject], Value]) -> Callable[[Draft], list[Column]]:
    return lambda draft: one_column(target, heading, target, lambda subject, number: Written((value(subject),), {}))


def _fixed_award(heading: str, target: str, is_title: bool) -> Callable[[Draft], list[Column]]:
    def write(subject: Subject, number: int) -> Written:
        mine = (subject.award == "Giấy khen của Chủ tịch UBND phường") != is_title
        return Written((subject.award if mine else None,), {"award": subject.award})

    return lambda draft: one_column(target, heading, target, write)


def _headed(heading: str, maker: Callable[[Draft], list[Column]]) -> Callable[[Draft], list[Column]]:
    """The same field under the exact heading of a template."""
    return lambda draft: [Column(column.field, ((heading,),), column.targets, column.write) for column in maker(draft)]


def _plain(name: str) -> Callable[[Draft], list[Column]]:
    def make(draft: Draft) -> list[Column]:
        def write(subject: Subject, number: int) -> Written:
            value = getattr(subject, name) or None
            return Written((value,), {name: value})

        return one_column(name, heading_of(draft, name), name, write)

    return make


_MAKERS: Final[dict[str, Callable[[Draft], list[Column]]]] = {
    "full_name": _names,
    "gender": _gender,
    "birth_date": birth,
    "national_id": _national_id,
    "unit": _unit,
    "award": _award,
    "kind": _kind,
    "notes": _notes,
    "party_member": _party,
    "phone": _contact("phone", "phone"),
    "address": _contact("address", "address"),
    # the two templates of provincial systems, with their own words
    "t1_unit": _headed("Tên đơn vị/tập thể công tác", _unit),
    "t1_sub_unit": _fixed("Tên phòng ban/ khối, tổ công tác", "sub_unit", lambda subject: None),
    "t1_address": _fixed("Địa chỉ / Nơi ở", "address", lambda subject: subject.address),
    "t1_class": _fixed("Mã phân loại cán bộ", "leader_class", lambda subject: None),
    "t1_form": _fixed_award("Mã hình thức khen thưởng", "award_form", is_title=False),
    "t1_title": _fixed_award("Mã danh hiệu thi đua (nếu có)", "award_title", is_title=True),
    "t2_kind_of": _fixed("Phân loại khen thưởng", "commendation_kind", lambda subject: "Công trạng"),
    "t2_field": _fixed("Lĩnh vực hoạt động", "field", lambda subject: None),
}


def ordinals(draft: Draft) -> tuple[tuple[str, ...], ...]:
    """The marks of section rows by their level: letters and numerals, as papers are divided."""
    letters, numerals = tuple("ABCDEGHIKL"), ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
    if draft.mixed == "nested":
        return letters, numerals
    return (draft.chance.choice((letters, numerals)),)
