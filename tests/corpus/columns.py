"""How each field is written in a draft's manner, and what is to be read back from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from tests.corpus.drafts import Draft
from tests.corpus.headings import HEADINGS, REMARKS, TYPOS, UNKNOWN
from tests.corpus.pages import Value, Wanted
from tests.corpus.people import MEN, WOMEN, Subject

_EXCEL_ZERO: Final = date(1899, 12, 30)
_TEXT_STYLES: Final[dict[str, Callable[[date], str]]] = {
    "slash": lambda day: f"{day:%d/%m/%Y}",
    "dash": lambda day: f"{day.day}-{day.month}-{day.year}",
    "dot": lambda day: f"{day:%d.%m.%Y}",
    "short": lambda day: f"{day.day}/{day.month}/{day.year}",
    "words": lambda day: f"ngày {day:%d} tháng {day:%m} năm {day.year}",
    "iso": lambda day: day.isoformat(),
    "with_time": lambda day: f"{day.isoformat()} 00:00:00",
    "apostrophe": lambda day: f"'{day:%d/%m/%Y}",
    "day_dashes": lambda day: f"{day:%d} - {day:%m} - {day.year}",
    "spaced": lambda day: f"{day:%d} / {day:%m} / {day.year}",
}
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
CAREFUL_KEYS: Final = ("gender", "birth_date", "national_id", "ethnicity", "religion", "position")


class Written(NamedTuple):
    """The cells of one subject under one field, and what must be read from them."""

    cells: tuple[Value, ...]
    fields: dict[str, Wanted]
    warned: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a draft: as many columns of the sheet as there are headings, each a path from the top row down."""

    field: str
    headings: tuple[tuple[str, ...], ...]
    targets: tuple[tuple[str | None, ...], ...]
    write: Callable[[Subject, int], Written]


def columns(draft: Draft) -> list[Column]:
    """The columns of a table, the ordinal first."""
    made = [] if draft.ordinals == "none" else [_ordinal(draft)]
    names = ["full_name"] if "full_name" not in draft.fields else []
    for name in [*names, *draft.fields]:
        made.extend(_MAKERS.get(name, _plain(name))(draft))
    for heading, value in draft.chance.sample(UNKNOWN, draft.unknown):
        place = draft.chance.randrange(1, len(made) + 1)
        made.insert(place, Column("unknown", ((heading,),), ((None, "ignored"),), _constant(value)))
    if draft.shuffled:
        rest = made[1:]
        draft.chance.shuffle(rest)
        made[1:] = rest
    for _spacer in range(draft.spacers):
        # A narrow column with nothing in it, not even a heading.
        made.insert(
            draft.chance.randrange(2, len(made)), Column("spacer", (("",),), ((None, "ignored"),), _constant(None))
        )
    return made


def _heading(draft: Draft, key: str) -> str:
    others = HEADINGS[key]
    if draft.headings == "others":
        return draft.chance.choice(others)
    if draft.headings == "typos":
        return TYPOS.get(key, others[0])
    if draft.headings == "remarks":
        return REMARKS.get(key, others[0])
    return others[0].upper() if draft.headings == "capitals" else others[0]


def _one(field: str, heading: str, target: str, write: Callable[[Subject, int], Written]) -> list[Column]:
    return [Column(field, ((heading,),), ((target,),), write)]


def _constant(value: Value) -> Callable[[Subject, int], Written]:
    return lambda subject, number: Written((value,), {})


def _ordinal(draft: Draft) -> Column:
    return Column(
        "ordinal", ((_heading(draft, "ordinal"),),), (("ordinal",),), lambda subject, number: Written((number,), {})
    )


def _names(draft: Draft) -> list[Column]:
    if "split" in draft.names:
        headings = (_heading(draft, "family_middle"),), (_heading(draft, "given"),)
        return [Column("full_name", headings, (("family_middle",), ("given",)), _split_name(draft))]
    key = "mixed_name" if draft.mixed else "full_name"
    if draft.mixed == "template":
        # The template of the province has the word before the name in a column of its own.
        title = Column("title", (("Tên gọi (Ông/Bà/Chức danh)",),), (("title",),), _title)
        return [title, *_one("full_name", "Tên tập thể/cá nhân/hộ gia đình", "full_name", _name(draft))]
    return _one("full_name", _heading(draft, key), "full_name", _name(draft))


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

        return _one("gender", _heading(draft, "gender"), "gender", said)
    if draft.genders == "text":
        return _one(
            "gender", _heading(draft, "gender"), "gender", lambda one, n: _said(one.gender or None, "gender", one)
        )
    if draft.genders == "female_mark":
        mark = draft.chance.choice(("x", "X", "x "))
        return _one("gender", _heading(draft, "female_mark"), "female_mark", lambda one, n: _marked(one, mark))
    if draft.genders == "both_marks":
        group = _heading(draft, "gender") if draft.headings != "remarks" else "Giới tính"

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


def _birth(draft: Draft) -> list[Column]:
    heading = _heading(draft, "birth_date")
    if draft.dates == "parts":
        return [
            Column(
                "birth_date",
                ((heading, "Ngày"), (heading, "Tháng"), (heading, "Năm")),
                (("birth_day",), ("birth_month",), ("birth_year",)),
                _date_parts,
            )
        ]
    write = _date(draft)
    if draft.genders != "split_dates":
        # A heading that says 'Năm sinh' means the same field.
        return [Column("birth_date", ((heading,),), (("birth_date", "birth_year"),), write)]

    def split(subject: Subject, number: int) -> Written:
        written = write(subject, number)
        value = written.cells[0]
        cells = (value, None) if subject.gender == MEN else (None, value)
        fields = {**written.fields, "gender": subject.gender or None}
        return Written(cells, fields, written.warned)

    return [Column("birth_date", ((heading, "Nam"), (heading, "Nữ")), (("birth_male",), ("birth_female",)), split)]


def _date_parts(subject: Subject, number: int) -> Written:
    day = subject.birth
    if day is None:
        return Written((None, None, None), {})
    return Written((day.day, day.month, day.year), {"birth_date": day.isoformat()})


def _date(draft: Draft) -> Callable[[Subject, int], Written]:
    chance, style, bad = draft.chance, draft.dates, "birth_date" in draft.bad

    def write(subject: Subject, number: int) -> Written:
        day = subject.birth
        if day is None:
            return Written((None,), {})
        if bad and number % 4 == 2:
            wrong = chance.choice((f"31/02/{day.year}", f"20{day.year % 9 + 91}"))
            return Written((wrong,), {"birth_date": (wrong, None)}, ("birth_date",))
        how = style
        if style in ("mixed", "dates_and_years"):
            how = chance.choice(
                ("date", "slash", "year") if style == "dates_and_years" else ("date", "slash", "dash", "dot")
            )
        whole: dict[str, Wanted] = {"birth_date": day.isoformat()}
        if how in _TEXT_STYLES:
            return Written((_TEXT_STYLES[how](day),), whole)
        if how == "two_digits":
            return Written((f"{day:%d/%m/%y}",), whole, ("birth_date",))
        if how == "serial":
            return Written(((day - _EXCEL_ZERO).days,), whole)
        if how == "month":
            return Written((f"{day:%m/%Y}",), {"birth_date": f"{day:%Y-%m}"})
        if how == "sinh_nam":
            return Written(
                (chance.choice(("SN {}", "Sinh năm {}", "sinh năm {}")).format(day.year),),
                {"birth_date": str(day.year)},
            )
        if how in ("year", "year_text"):
            return Written((day.year if how == "year" else str(day.year),), {"birth_date": str(day.year)})
        return Written((day,), whole)

    return write


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

    return _one("national_id", _heading(draft, "national_id"), "national_id", write)


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
        return _one("unit", "Đơn vị công tác", "unit", write)
    return _one("unit", _heading(draft, "unit"), "unit", write)


def _award(draft: Draft) -> list[Column]:
    def write(subject: Subject, number: int) -> Written:
        name = subject.award
        if draft.awards == "short":
            name = draft.chance.choice(_SHORT_AWARDS[name])
        return Written((name,), {"award": (name, subject.award)})

    if draft.mixed == "template":
        return _one("award", "Danh hiệu thi đua/Hình thức khen thưởng", "award", write)
    return _one("award", _heading(draft, "award"), "award", write)


def _kind(draft: Draft) -> list[Column]:
    words = {"individual": "Cá nhân", "collective": "Tập thể", "household": "Hộ gia đình"}
    heading = "Phân loại đối tượng" if draft.mixed == "template" else _heading(draft, "kind")
    return _one("kind", heading, "kind", lambda subject, number: Written((words[subject.kind],), {}))


def _notes(draft: Draft) -> list[Column]:
    return _one("notes", _heading(draft, "notes"), "notes", _constant(None))


def _party(draft: Draft) -> list[Column]:
    heading = _heading(draft, "party_member")
    return _one("party_member", heading, "party_member", lambda one, number: Written(("x" if one.party else None,), {}))


def _contact(field: str, heading_key: str) -> Callable[[Draft], list[Column]]:
    def make(draft: Draft) -> list[Column]:
        def write(subject: Subject, number: int) -> Written:
            return Written((str(getattr(subject, field)) or None,), {})

        return _one(field, _heading(draft, heading_key), heading_key, write)

    return make


def _fixed(heading: str, target: str, value: Callable[[Subject], Value]) -> Callable[[Draft], list[Column]]:
    return lambda draft: _one(target, heading, target, lambda subject, number: Written((value(subject),), {}))


def _fixed_award(heading: str, target: str, is_title: bool) -> Callable[[Draft], list[Column]]:
    def write(subject: Subject, number: int) -> Written:
        mine = (subject.award == "Giấy khen của Chủ tịch UBND phường") != is_title
        return Written((subject.award if mine else None,), {"award": subject.award})

    return lambda draft: _one(target, heading, target, write)


def _headed(heading: str, maker: Callable[[Draft], list[Column]]) -> Callable[[Draft], list[Column]]:
    """The same field under the exact heading of a template."""
    return lambda draft: [Column(column.field, ((heading,),), column.targets, column.write) for column in maker(draft)]


def _plain(name: str) -> Callable[[Draft], list[Column]]:
    def make(draft: Draft) -> list[Column]:
        def write(subject: Subject, number: int) -> Written:
            value = getattr(subject, name) or None
            return Written((value,), {name: value})

        return _one(name, _heading(draft, name), name, write)

    return make


_MAKERS: Final[dict[str, Callable[[Draft], list[Column]]]] = {
    "full_name": _names,
    "gender": _gender,
    "birth_date": _birth,
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
