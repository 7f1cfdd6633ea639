"""Who is a man and who a woman: the column of a date, marks, words, and Ông or Bà; never the name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.exchange.column_reading import ColumnRead, text_of
from khenthuong_desktop.exchange.plan_fields import Fields, TableColumns
from khenthuong_desktop.exchange.read_dates import read_dates
from khenthuong_desktop.exchange.read_marks import (
    FEMALE,
    MALE,
    REGISTER_TITLES,
    codes_of_sexes,
    is_address,
    is_mark,
    is_no_mark,
    read_sexes,
    sex_of_word,
)
from khenthuong_desktop.exchange.read_texts import is_nothing
from khenthuong_desktop.exchange.workbook_cells import Value

_POLITE: Final = frozenset(
    {"dong chi", "d c", "dc", "anh", "chi", "co", "chu", "bac", "cu", "thay", "ong ba", "em", "me", "ong, ba"}
)


def read_birth_of_sexes(columns: TableColumns, fields: Fields, today: date) -> None:
    """Dates of birth under 'Nam' and under 'Nữ'."""
    for target, sex in (("birth_male", MALE), ("birth_female", FEMALE)):
        if columns.has(target):
            _read_birth_of_sex(columns, fields, today, target, sex)


def _read_birth_of_sex(columns: TableColumns, fields: Fields, today: date, target: str, sex: str) -> None:
    """Dates under 'Nam' or 'Nữ': the column is the sex; a mark there says the sex alone."""
    values = columns.values(target)
    marked = {value for value in set(values) if not isinstance(value, date) and _is_sex_mark(text_of(value), sex)}
    read = read_dates([None if value in marked else value for value in values], today, "birth_date")
    dates, sexes = fields.column("birth_date"), fields.column("gender")
    for index, (value, text) in enumerate(zip(values, read.texts, strict=True)):
        if not text and (value is None or value not in marked):
            continue
        if sexes[index] and sexes[index] != sex:
            stood = f"{dates[index]} / {text}".strip(" /")
            fields.stood.setdefault(index, {})["gender"] = f"{MALE}, {FEMALE}"
            sexes[index] = ""
            fields.warn(index, finding("import.both_sexes", "blocks", "gender", typed=stood or f"{MALE}, {FEMALE}"))
            if text and dates[index] and dates[index] != text:
                # Whoever says which sex it is has not said yet which of the two dates.
                typed = f"{dates[index]}, {text}"
                fields.warn(index, finding("import.two_birth_dates", "blocks", "birth_date", typed=typed))
                dates[index] = f"{dates[index]} / {text}"
            elif text:
                dates[index] = text
            continue
        sexes[index] = sex
        if text and dates[index] and dates[index] != text:
            fields.warn(
                index, finding("import.two_birth_dates", "blocks", "birth_date", typed=f"{dates[index]}, {text}")
            )
        elif text:
            dates[index] = text
        if index in read.notes:
            fields.note(index, "birth_date", read.notes[index])


def _is_sex_mark(text: str, sex: str) -> bool:
    return bool(text) and (is_mark(text.strip()) or sex_of_word(text) == sex)


def read_sex(columns: TableColumns, fields: Fields) -> None:
    """A column of sexes, marks under Nam and Nữ, and Ông or Bà in a column of titles."""
    if columns.has("gender"):
        read = _marks_under_sex(columns) or _by_code(columns) or read_sexes(columns.values("gender"))
        before = fields.texts.get("gender")
        if before is not None:
            _against(fields, read.texts, before)
        fields.take("gender", read)
        if before is not None:
            fields.texts["gender"] = [new or old for new, old in zip(read.texts, before, strict=True)]
    male = columns.values("male_mark") if columns.has("male_mark") else None
    female = columns.values("female_mark") if columns.has("female_mark") else None
    if male is not None or female is not None:
        _take_marks(fields, male, female)
    if "title" in fields.texts:
        _take_titles(fields)


def _marks_under_sex(columns: TableColumns) -> ColumnRead | None:
    """'Giới tính (nữ đánh x)': marks that say one sex, by the words of the heading."""
    heading = columns.headings.get("gender", "").lower()
    sex = FEMALE if FEMALE.lower() in heading and MALE.lower() not in heading else None
    if sex is None:
        return None
    values = columns.values("gender")
    filled = {vietnamese.clean(text_of(value)) for value in set(values)} - {""}
    if not filled or not all(map(is_mark, filled)):
        return None
    return ColumnRead([sex if vietnamese.clean(text_of(value)) else MALE for value in values])


def _by_code(columns: TableColumns) -> ColumnRead | None:
    """'Giới tính (1: Nam, 2: Nữ)': the heading says what the marks mean."""
    meant = codes_of_sexes(columns.headings.get("gender", ""))
    if len(meant) < 2:
        return None
    return read_sexes([meant.get(text_of(value).strip().lower(), value) for value in columns.values("gender")])


def _against(fields: Fields, one: Sequence[str], other: Sequence[str]) -> None:
    for index, (first, second) in enumerate(zip(one, other, strict=True)):
        if first and second and first != second:
            fields.warn(index, finding("import.sex_against", "judge", "gender", first=first, second=second))


def _take_marks(fields: Fields, male: Sequence[Value] | None, female: Sequence[Value] | None) -> None:
    """Marks under 'Nữ' alone: the unmarked are men where anybody is marked. Under both, the unmarked are unknown."""
    men, women = _marked(fields, male, MALE), _marked(fields, female, FEMALE)
    sexes = fields.column("gender")
    rest = ""
    if male is None:
        rest = MALE if any(women) else ""
    elif female is None:
        rest = FEMALE if any(men) else ""
    for index in range(fields.count):
        is_man, is_woman = bool(men) and bool(men[index]), bool(women) and bool(women[index])
        if is_man and is_woman:
            fields.warn(index, finding("import.both_sexes", "blocks", "gender", typed=f"{MALE}, {FEMALE}"))
            continue
        # What is written there and not understood may well be a mark: then the rest is not known.
        unclear = None in (men[index : index + 1] + women[index : index + 1])
        said = MALE if is_man else FEMALE if is_woman else "" if unclear else rest
        if said and sexes[index] and sexes[index] != said and (is_man or is_woman):
            fields.warn(index, finding("import.sex_against", "judge", "gender", first=sexes[index], second=said))
        elif said and not sexes[index]:
            sexes[index] = said


def _marked(fields: Fields, values: Sequence[Value] | None, sex: str) -> list[bool | None]:
    if values is None:
        return []
    memo: dict[Value, bool | None] = {value: _reads_as_mark(value, sex) for value in set(values)}
    marked: list[bool | None] = []
    for index, value in enumerate(values):
        said = memo[value]
        if said is None:
            fields.warn(index, finding("import.mark_unclear", "judge", "gender", typed=text_of(value), sex=sex))
        marked.append(said)
    return marked


def _reads_as_mark(value: Value, sex: str) -> bool | None:
    text = vietnamese.clean(text_of(value))
    if is_nothing(text) or is_no_mark(text):
        return False
    if is_mark(text) or sex_of_word(text) == sex:
        return True
    return None


def _take_titles(fields: Fields) -> None:
    """'ÔNG' as 'Ông'; Ông and Bà tell the sex where no column does."""
    titles = fields.texts["title"]
    memo = {text: text[:1].upper() + (text[1:].lower() if text.isupper() else text[1:]) for text in set(titles)}
    fields.texts["title"] = titles = [memo[text] for text in titles]
    told = {text: sex_of_word(text) if is_address(text) else None for text in memo.values()}
    sexes = fields.column("gender")
    for index, text in enumerate(titles):
        sex = told[text] if text else None
        if sex is None:
            continue
        if not sexes[index]:
            sexes[index] = sex
        elif sexes[index] != sex:
            fields.warn(index, finding("import.sex_against", "judge", "gender", first=sexes[index], second=text))


def settle_titles(fields: Fields) -> None:
    """The register has Ông and Bà: a rank or a degree goes to the position, a polite word is left out, both told."""
    titles = fields.texts.get("title", [])
    if set(titles) <= REGISTER_TITLES:
        return
    for index, text in enumerate(titles):
        if text in REGISTER_TITLES:
            continue
        titles[index] = ""
        fields.stood.setdefault(index, {}).setdefault("title", text)
        if vietnamese.search_key(text) in _POLITE:
            fields.warn(index, finding("name.address_removed", "warns", "title", typed=text))
        else:
            fields.add(index, "position", text)
            fields.warn(index, finding("import.title_in_position", "warns", "position", typed=text))
