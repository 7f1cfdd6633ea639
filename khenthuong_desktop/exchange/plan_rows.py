"""The rows of a table put together from its fields: their kind, their name, their unit, and which are no record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.import_rows import FIELDS, CandidateRow, SkippedRow, SubjectKind
from khenthuong_desktop.exchange.column_reading import Read, text_of
from khenthuong_desktop.exchange.heading_phrases import kind_over_names, names_household
from khenthuong_desktop.exchange.heading_words import written_key
from khenthuong_desktop.exchange.plan_fields import Fields, TableColumns
from khenthuong_desktop.exchange.read_names import (
    KEY,
    PLAIN_NAME,
    is_addressed,
    join_name,
    read_group,
    read_person,
    read_plainly,
    without_ordinal,
)
from khenthuong_desktop.exchange.read_texts import is_nothing
from khenthuong_desktop.exchange.row_kind import head_of, kind_of_name, kind_of_word
from khenthuong_desktop.exchange.tables import Table
from khenthuong_desktop.exchange.workbook_cells import Value

# What only a person has: in the row of a group such a cell has no place to go.
_PERSONAL: Final = frozenset(
    {
        "title",
        "gender",
        "birth_date",
        "national_id",
        "ethnicity",
        "religion",
        "party_member",
        "party_since",
        "position",
        "leader_class",
        "honours",
        "education",
        "direct_worker",
    }
)
# Line breaks and wide gaps: there may be two people in the cell.
_GAPS: Final = re.compile(r"[\r\n]|\s{4}")
_DERIVED: Final = frozenset({"unit", "gender", "title"})


def raw_names(columns: TableColumns) -> list[str]:
    """The names as they stand, joined where they are split."""
    if columns.has(KEY):
        names = [text_of(value) for value in columns.values(KEY)]
        if not columns.has("given"):
            return names
    elif is_by_head(columns):
        return [text_of(value) for value in columns.values("head_name")]
    else:
        names = []
    parts = [
        [vietnamese.clean(text_of(value)) for value in columns.values(part)] for part in ("family_middle", "given")
    ]
    joined = join_name(*parts)
    return [name or other for name, other in zip(names, joined, strict=True)] if names else joined


def is_by_head(columns: TableColumns) -> bool:
    """True for a list of households that has only 'Họ và tên chủ hộ' for a name."""
    named = any(columns.has(target) for target in (KEY, "family_middle", "given"))
    return not named and names_household(written_key(columns.headings.get("head_name", "")))


def kind_of_heading(columns: TableColumns) -> SubjectKind | None:
    """The kind that the heading over the names promises."""
    return kind_over_names(written_key(columns.headings.get(KEY, "")))


def call_after_heads(fields: Fields, said: list[SubjectKind | None]) -> list[SubjectKind | None]:
    """Households called after their heads, each with a word about it."""
    for index, text in enumerate(fields.column("head_name")):
        if text and said[index] in (None, "household"):
            fields.warn(index, finding("import.head_as_name", "warns", KEY, text))
    return [kind or "household" for kind in said]


def kinds_said(fields: Fields, of_sections: Sequence[SubjectKind | None]) -> list[SubjectKind | None]:
    """The kind a cell or a section says, None where neither does."""
    words = fields.texts.pop("kind", None)
    if words is None:
        titles = fields.texts.get("title")
        if titles is None:
            return list(of_sections)
        # 'Tập thể' in the column of Ông and Bà.
        told = {title: kind_of_word(title) if title else None for title in set(titles)}
        return [kind or told[title] for kind, title in zip(of_sections, titles, strict=True)]
    memo = {word: kind_of_word(word) if word else None for word in set(words)}
    kinds: list[SubjectKind | None] = []
    for index, (word, other) in enumerate(zip(words, of_sections, strict=True)):
        kinds.append(memo[word] or other)
        if word and memo[word] is None:
            fields.warn(index, finding("import.kind_unclear", "warns", "kind", typed=word))
    return kinds


def read_all_names(
    names: Sequence[str], said: Sequence[SubjectKind | None], promised: SubjectKind | None, fields: Fields
) -> list[SubjectKind]:
    """The names into the fields, and the kind of every row; `promised` is what the title above the table says."""
    default: SubjectKind = promised or "individual"
    kinds: list[SubjectKind] = [kind or default for kind in said]
    texts = fields.texts[KEY] = list(names)
    odd = {name for name in set(names) if not PLAIN_NAME.fullmatch(name)}
    if not odd and set(kinds) <= {"individual"}:
        return kinds  # a long clean list, of which nothing more is looked at row by row
    slow = [
        index
        for index, (name, kind) in enumerate(zip(names, kinds, strict=True))
        if kind != "individual" or name in odd
    ]
    cleaned = {index: vietnamese.clean(names[index]) for index in slow}
    addressed = is_addressed(map(without_ordinal, set(cleaned.values())))
    memo: dict[tuple[str, SubjectKind | None], tuple[SubjectKind, Read]] = {}
    for index in slow:
        key = (names[index], said[index])
        made = memo.get(key)
        if made is None:
            made = memo[key] = _read_name(names[index], cleaned[index], said[index], promised, addressed)
        kinds[index], note = made
        texts[index] = note.text
        fields.note(index, KEY, note)
    return kinds


def _read_name(
    raw: str, cleaned: str, said: SubjectKind | None, promised: SubjectKind | None, addressed: bool
) -> tuple[SubjectKind, Read]:
    if is_nothing(cleaned):
        return said or promised or "individual", Read("")
    if (said is None or said == "individual") and promised in (None, "individual") and not _GAPS.search(raw):
        plain = read_plainly(cleaned, addressed)
        if plain is not None:
            return "individual", plain
    worded = kind_of_name(without_ordinal(cleaned))
    kind: SubjectKind = said or worded or promised or "individual"
    note = read_person(raw, addressed) if kind == "individual" else read_group(raw, kind)
    if said is None and worded is not None and worded != promised:
        note = note._replace(findings=(*note.findings, finding("import.kind_guessed", "warns", KEY, kind=kind)))
    elif said is None and worded is None and kind != "individual":
        # Only the title of the list says that this is a group.
        note = note._replace(findings=(*note.findings, finding("import.kind_guessed", "warns", KEY, kind=kind)))
    elif worded is not None and worded != kind:
        note = note._replace(findings=(*note.findings, finding("import.kind_differs", "warns", KEY, kind=kind)))
    return kind, note


def leave_to_persons(fields: Fields, kinds: Sequence[SubjectKind], given: frozenset[str]) -> None:
    """Takes from groups what only a person has; what the file itself gave is kept as it stood, with a warning."""
    if set(kinds) <= {"individual"}:
        return
    groups = [index for index, kind in enumerate(kinds) if kind != "individual"]
    for key in [key for key in fields.texts if key in _PERSONAL]:
        column = fields.texts[key]
        for index in groups:
            text, column[index] = column[index], ""
            if text and key in given:
                fields.stood.setdefault(index, {}).setdefault(key, text)
                fields.warn(index, finding("import.not_for_kind", "warns", key, typed=text, kind=kinds[index]))


def heads_of_households(fields: Fields, kinds: Sequence[SubjectKind]) -> None:
    """'Hộ bà Nông Thị Ánh' names its head."""
    if "household" not in kinds:
        return
    for index, kind in enumerate(kinds):
        if kind == "household" and (head := head_of(fields.texts[KEY][index])):
            fields.add(index, "head_name", head)


def assemble(
    table: Table, fields: Fields, kinds: Sequence[SubjectKind], continued: Mapping[int, int]
) -> tuple[list[CandidateRow], list[SkippedRow]]:
    """Candidate rows, and those that turned out to be none; `continued` were put into the row above."""
    # A column in which nothing stands adds nothing to any row.
    keys: list[str] = [key for key in FIELDS if any(fields.texts.get(key, ()))]
    columns = [fields.texts[key] for key in keys]
    headings = {part.casefold() for heading in table.headings for part in (heading.text, *heading.parts)}
    if not continued and not table.hidden_rows and _all_named(fields, headings):
        return _assemble_named(table, fields, kinds, keys, columns), []
    sheet = table.sheet
    rows: list[CandidateRow] = []
    skipped: list[SkippedRow] = []
    stood, findings, hidden = fields.stood, fields.findings, table.hidden_rows
    append = rows.append
    lines = zip(*columns, strict=True) if columns else [()] * len(table.rows)
    for index, (table_row, kind, texts) in enumerate(zip(table.rows, kinds, lines, strict=True)):
        if continued and index in continued:
            skipped.append(SkippedRow(sheet, table_row.row, "continued", _as_text(table_row.cells)))
            continue
        pairs = zip(keys, texts)  # noqa: B905  # one text per key, in a hot loop
        taken = {key: text for key, text in pairs if text} if "" in texts else dict(pairs)
        if KEY not in taken:
            if not taken.keys() - _DERIVED:
                reason = "empty_formula"
                skipped.append(SkippedRow(sheet, table_row.row, reason, _as_text(table_row.cells)))
                continue
        elif taken[KEY].casefold() in headings and all(text.casefold() in headings for text in taken.values()):
            skipped.append(SkippedRow(sheet, table_row.row, "repeated_header", _as_text(table_row.cells)))
            continue
        row = CandidateRow(sheet, table_row.row, kind, taken, stood.get(index) or {}, findings.get(index) or [])
        if hidden and table_row.row in hidden:
            row.findings.append(finding("import.hidden_row", "warns", None))
        append(row)
    return rows, skipped


def _all_named(fields: Fields, headings: Set[str]) -> bool:
    """Whether every row is a record for certain: it has a name, and none that is a heading of the table."""
    names = fields.texts.get(KEY, ())
    return "" not in names and not any(name.casefold() in headings for name in set(names))


def _assemble_named(
    table: Table, fields: Fields, kinds: Sequence[SubjectKind], keys: list[str], columns: list[list[str]]
) -> list[CandidateRow]:
    """Candidate rows where every row is one, which is so in nearly every long list."""
    lines: Iterable[tuple[str, ...]] = zip(*columns, strict=True)
    # One text per key, in hot loops: nothing to be strict about.
    if any("" in column for column in columns):
        taken = [
            {key: text for key, text in zip(keys, texts) if text} if "" in texts else dict(zip(keys, texts))  # noqa: B905
            for texts in lines
        ]
    else:
        taken = [dict(zip(keys, texts)) for texts in lines]  # noqa: B905
    sheet, stood, findings = table.sheet, fields.stood, fields.findings
    if not stood and not findings:
        return [
            CandidateRow(sheet, row.row, kind, texts, {}, [])
            for row, kind, texts in zip(table.rows, kinds, taken, strict=True)
        ]
    return [
        CandidateRow(sheet, row.row, kind, texts, stood.get(index) or {}, findings.get(index) or [])
        for index, (row, kind, texts) in enumerate(zip(table.rows, kinds, taken, strict=True))
    ]


def _as_text(cells: Sequence[Value]) -> str:
    return " | ".join(text for value in cells if (text := vietnamese.clean(text_of(value))))
