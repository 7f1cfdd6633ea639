"""The columns of a table as the fields they fill: parts put together, and what one column says about another field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.names import is_all_capitals
from khenthuong_desktop.exchange.column_reading import ColumnRead, Read, Reader, are_plain_numbers, read_column, text_of
from khenthuong_desktop.exchange.plan_fields import Fields, TableColumns
from khenthuong_desktop.exchange.plan_sex import read_birth_of_sexes, read_sex
from khenthuong_desktop.exchange.read_dates import join_parts, read_dates
from khenthuong_desktop.exchange.read_marks import YES, read_flags
from khenthuong_desktop.exchange.read_names import in_proper_case
from khenthuong_desktop.exchange.read_numbers import national_id_reader, read_count, read_phone
from khenthuong_desktop.exchange.read_texts import text_reader
from khenthuong_desktop.exchange.row_unit import NUMBERED_KINDS
from khenthuong_desktop.exchange.workbook_cells import Value

_WORDS: Final = (
    "ethnicity", "religion", "position", "unit", "former_unit", "field", "economic_sector", "leader_class", "honours",
    "education", "collective_kind", "head_name", "members", "address", "notes", "award", "commendation_kind",
    "achievement", "title", "sub_unit", "award_form", "award_title", "kind",
)  # fmt: skip
_NO: Final[list[str]] = []


def read_fields(columns: TableColumns, count: int, today: date, provinces: frozenset[str]) -> Fields:
    """Every column but the name, whose reading waits for the kind."""
    fields = Fields(count)
    for key in _WORDS:
        if columns.has(key):
            fields.take(key, read_column(columns.values(key), text_reader(key), key))
    _name_numbered_units(columns, fields)
    _recase_heads(fields)
    readers: Mapping[str, Reader] = {
        "national_id": national_id_reader(provinces),
        "phone": read_phone,
        "member_count": read_count,
    }
    for key, reader in readers.items():
        if columns.has(key):
            values = columns.values(key)
            if key == "national_id" and are_plain_numbers(values, provinces):
                fields.take(key, ColumnRead(list(map(text_of, values))))
            else:
                fields.take(key, read_column(values, reader, key))
    if columns.has("direct_worker"):
        fields.take("direct_worker", read_flags(columns.values("direct_worker"), "direct_worker"))
    _read_party(columns, fields, today)
    _read_birth(columns, fields, today)
    read_sex(columns, fields)
    _join_awards(fields)
    return fields


def _name_numbered_units(columns: TableColumns, fields: Fields) -> None:
    """A bare 3 under the heading 'Khu phố' is Khu phố 3."""
    for key in ("unit", "sub_unit"):
        kind = NUMBERED_KINDS.get(vietnamese.search_key(columns.headings.get(key, "")))
        for index, text in enumerate(fields.texts.get(key, _NO) if kind else _NO):
            if text.isdigit() and len(text) <= 3:
                fields.texts[key][index] = named = f"{kind} {int(text)}"
                fields.note(index, "unit", Read(named, text, (finding("import.unit_number", "warns", "unit", named),)))


def _recase_heads(fields: Fields) -> None:
    """The head of a household is somebody's name too."""
    heads = fields.texts.get("head_name", _NO)
    cased = {text: in_proper_case(text) for text in set(heads) if text and is_all_capitals(text)}
    for index, text in enumerate(heads):
        if text in cased:
            heads[index] = name = cased[text]
            found = finding("name.was_capitals", "warns", "head_name", name, typed=text)
            fields.note(index, "head_name", Read(name, text, (found,)))


def _read_party(columns: TableColumns, fields: Fields, today: date) -> None:
    """Membership as a mark, or as the date of joining in its place."""
    if columns.has("party_since"):
        fields.take("party_since", read_dates(columns.values("party_since"), today, "party_since"))
    if columns.has("party_member"):
        values = columns.values("party_member")
        flags = read_flags(values, "party_member")
        since = read_dates([value if _looks_dated(value) else None for value in values], today, "party_since")
        for index, text in enumerate(since.texts):
            if text:
                flags.texts[index] = YES
                fields.add(index, "party_since", text)
                fields.warn(index, finding("import.date_as_mark", "warns", "party_member", YES, typed=text))
                if index in since.notes:
                    fields.note(index, "party_since", since.notes[index])
        fields.take("party_member", flags)


def _looks_dated(value: Value) -> bool:
    if isinstance(value, date):
        return True
    if isinstance(value, bool) or value is None:
        return False
    return sum(map(str.isdigit, text_of(value))) >= 4


def _read_birth(columns: TableColumns, fields: Fields, today: date) -> None:
    """One column, three for the parts, or one for men and one for women."""
    if columns.has("birth_date"):
        fields.take("birth_date", read_dates(columns.values("birth_date"), today, "birth_date"))
    if columns.has("birth_year"):
        parts = [columns.values(target) for target in ("birth_day", "birth_month", "birth_year")]
        joined = [join_parts(*three) for three in zip(*parts, strict=True)]
        read = read_dates(joined, today, "birth_date")
        _take_where_empty(fields, read)
    read_birth_of_sexes(columns, fields, today)


def _take_where_empty(fields: Fields, read: ColumnRead) -> None:
    if "birth_date" not in fields.texts:
        fields.take("birth_date", read)
        return
    column = fields.column("birth_date")
    for index, text in enumerate(read.texts):
        if text and not column[index]:
            column[index] = text
            if index in read.notes:
                fields.note(index, "birth_date", read.notes[index])


def _join_awards(fields: Fields) -> None:
    """Codes of a title and of a form: one of them is the award; of two the title, and a person must look."""
    titles = fields.texts.pop("award_title", None) or _NO
    forms = fields.texts.pop("award_form", None) or _NO
    if not titles and not forms:
        return
    awards = fields.column("award")
    for index in range(fields.count):
        said = [
            text for text in (awards[index], titles[index] if titles else "", forms[index] if forms else "") if text
        ]
        if not said:
            continue
        awards[index] = said[0]
        for other in dict.fromkeys(said[1:]):
            if other != said[0]:
                fields.append_note(index, other)
                found = finding("import.two_awards", "judge", "award", first=said[0], second=other)
                fields.warn(index, found)
