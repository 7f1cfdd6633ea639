"""A draft laid out on sheets: titles, headings, section rows, records and what stands under them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from tests.corpus import old_letters
from tests.corpus.column_parts import Column
from tests.corpus.columns import columns, ordinals
from tests.corpus.drafts import Draft
from tests.corpus.header_layout import put_headings
from tests.corpus.pages import WHOLE_ROW, Cell, ExpectedRow, ExpectedTable, Page, Value, Wanted
from tests.corpus.people import ORGANISATIONS, QUARTERS, Subject

_KINDS: Final = (("collective", "TẬP THỂ"), ("household", "HỘ GIA ĐÌNH"), ("individual", "CÁ NHÂN"))
_TITLES: Final = (
    "ỦY BAN NHÂN DÂN PHƯỜNG LAM KHÊ",
    "KHU PHỐ / ĐƠN VỊ: ................................",
    "",
    "DANH SÁCH ĐỀ NGHỊ BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN",
    "(Kèm theo Công văn số      /CV-... ngày     tháng 8 năm 2025)",
    "",
)
_MOTTO: Final = (
    ("ĐẢNG ỦY PHƯỜNG LAM KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("TRƯỜNG THCS LAM KHÊ", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: 05/DS-THCS", "Lam Khê, ngày 05 tháng 8 năm 2025"),
)
_FORMULA_ROWS: Final = 40
Group = tuple[str, str, int, list[Subject]]  # what the section row says, its unit, its level, and who stands under it


@dataclass(slots=True)
class Laid:
    """The sheets of one file and what must come out of them."""

    pages: list[Page] = field(default_factory=list)
    rows: list[ExpectedRow] = field(default_factory=list)
    tables: list[ExpectedTable] = field(default_factory=list)


def lay_out(draft: Draft) -> Laid:
    laid = Laid()
    if draft.cover:
        cover = Page("Bìa")
        cover.put(3, 2, "DANH SÁCH CÁC ĐIỂN HÌNH TIÊN TIẾN")
        cover.put(5, 2, "Phường Lam Khê, tháng 8 năm 2025")
        laid.pages.append(cover)
    names = list(draft.chance.sample(QUARTERS, max(draft.sheets, 1)))
    if draft.units != "sheets":
        names = ["DS đề nghị", "Bổ sung", "Trang 3"][: draft.sheets]
    for name in names:
        page = Page(name)
        _fill(draft, page, laid, name if draft.units == "sheets" else "")
        laid.pages.append(page)
    if draft.lists:
        # What the drop-down lists of a form are made from.
        lists = Page("DM")
        lists.put(1, 0, "Đơn vị")
        for row, unit in enumerate(QUARTERS + ORGANISATIONS, start=2):
            lists.put(row, 0, unit)
        laid.pages.append(lists)
    for page in laid.pages:
        _set_letters(draft, page)
    return laid


def _fill(draft: Draft, page: Page, laid: Laid, unit: str) -> None:
    row = draft.top + 1
    if draft.motto:
        for place, (office, motto) in enumerate(_MOTTO):
            page.put(row + place, draft.left, office)
            page.put(row + place, draft.left + 4, motto)
            page.merge(row + place, draft.left, row + place, draft.left + 2)
            page.merge(row + place, draft.left + 4, row + place, draft.left + 6)
        row += 4
    if draft.title_rows:
        for text in _TITLES:
            if text:
                page.put(row, draft.left, text)
                page.merge(row, draft.left, row, draft.left + 4)
            row += 1
    page.first_table_row = row
    for number in range(draft.tables):
        if number:
            row += 2
            page.put(row, draft.left + 1, "DANH SÁCH BỔ SUNG")
            row += 1
        row = _table(draft, page, laid, row, unit, again=number > 0)
    page.last_table_row = row - 1
    if draft.signatures:
        right = draft.left + 4
        lines = ("Lam Khê, ngày 05 tháng 8 năm 2025", "NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)", "", "Trần Thị Mẫu Đơn")
        for place, line in enumerate(lines):
            page.put(row + 2 + place, right, line or None)
        page.put(row + 3, draft.left + 1, "TRƯỞNG KHU PHỐ")
        page.put(row + 6, draft.left + 1, "Lê Văn Mẫu")


def _table(draft: Draft, page: Page, laid: Laid, row: int, unit: str, *, again: bool) -> int:
    """Writes one table from `row` on; gives the row after it."""
    made = columns(draft)
    if again:
        # A second table seldom has its columns where the first one has them.
        made[1:] = reversed(made[1:])
    places = _places(made, draft.left)
    laid.tables.append(_expected_table(page, made, places))
    header_height = put_headings(draft, page, made, places, row)
    header_row, row = row, row + header_height
    width = sum(len(column.headings) for column in made)
    if draft.number_row:
        for place in range(width):
            page.put(row, draft.left + place, _column_number(draft.number_row, place))
        row += 1
    number = 0
    marks = [iter(style) for style in ordinals(draft)]
    for text, section_unit, level, subjects in _groups(draft):
        if text:
            name_at = next(place for column, place in zip(made, places, strict=True) if column.field == "full_name")
            _section(draft, page, row, (width, name_at), next(marks[level]), text, len(subjects))
            row += 1
        shift = number if draft.ordinals == "restarting" else 0
        first = row
        for subject in subjects:
            if number and draft.repeat_header and number % draft.repeat_header == 0:
                row += put_headings(draft, page, made, places, row)
            if number and draft.blank_every and number % draft.blank_every == 0:
                row += 1
            number += 1
            given = {"unit": section_unit or unit} if section_unit or unit else {}
            laid.rows.append(_record(draft, page, made, places, row, number - shift, subject, given))
            row += 1
            if subject.gender and number <= draft.hidden:
                # Somebody hid this row: it is taken in like the others, but not without a word.
                other = draft.inventor.individual(subject.gender)
                found = _record(draft, page, made, places, row, 900 + number, other, given)
                laid.rows.append(replace(found, warned=found.warned | {WHOLE_ROW}))
                page.hidden.add(row)
                row += 1
        if text and subjects and draft.subtotals:
            page.put(row, draft.left + 1, f"Cộng: {len(subjects)}")
            row += 1
        _merge_units(draft, page, made, places, first, row)
    row = _below(draft, page, row, number)
    assert header_row < row
    return row


def _merge_units(draft: Draft, page: Page, made: list[Column], places: list[int], first: int, end: int) -> None:
    """The name of a unit written once over the rows of its people."""
    if not draft.merged_units:
        return
    place = next(place for column, place in zip(made, places, strict=True) if column.field == "unit")
    start = first
    for row in range(first + 1, end + 1):
        unit = page.cells.get((start, place))
        if unit is not None and row < end and page.cells.get((row, place)) == unit:
            continue
        for covered in range(start + 1, row):
            del page.cells[covered, place]
        page.merge(start, place, row - 1, place)
        start = row


def _places(made: Iterable[Column], left: int) -> list[int]:
    places, at = [], left
    for column in made:
        places.append(at)
        at += len(column.headings)
    return places


def _expected_table(page: Page, made: list[Column], places: list[int]) -> ExpectedTable:
    targets, headings = {}, {}
    for column, place in zip(made, places, strict=True):
        for offset, (heading, target) in enumerate(zip(column.headings, column.targets, strict=True)):
            targets[place + offset] = target
            headings[place + offset] = " / ".join(heading)
    return ExpectedTable(page.name, targets, headings)


def _column_number(style: str, place: int) -> Value:
    if style == "brackets":
        return f"({place + 1})"
    if style == "letters":
        return "AB"[place] if place < 2 else place - 1
    return place + 1


def _groups(draft: Draft) -> list[Group]:
    """The subjects under their section rows; a section gives its unit or its kind."""
    subjects = draft.subjects()
    if draft.mixed in ("sections", "nested"):
        groups: list[Group] = []
        for kind, text in _KINDS:
            of_kind = [subject for subject in subjects if subject.kind == kind]
            if draft.mixed == "nested":
                groups.append((text, "", 0, []))
                groups.extend(_by_unit(draft, of_kind, 1))
            else:
                groups.append((text, "", 0, of_kind))
        return groups
    if draft.units == "sections":
        return list(_by_unit(draft, subjects, 0))
    if draft.merged_units:
        return [("", "", 0, [subject for _, _, _, mine in _by_unit(draft, subjects, 0) for subject in mine])]
    return [("", "", 0, subjects)]


def _by_unit(draft: Draft, subjects: list[Subject], level: int) -> Iterable[Group]:
    names = draft.chance.sample(QUARTERS + ORGANISATIONS, 3)
    size = -(-len(subjects) // 3)
    for number, name in enumerate(names):
        mine = subjects[number * size : (number + 1) * size]
        if mine:
            yield name, name, level, [replace(subject, unit=name) for subject in mine]


def _section(draft: Draft, page: Page, row: int, span: tuple[int, int], mark: str, text: str, count: int) -> None:
    left, (width, name_at) = draft.left, span
    if draft.section_style == "two_cells":
        page.put(row, left, mark)
        page.put(row, left + 1, text)
        return
    shown = text.upper() if draft.section_style == "capitals" else text
    if draft.section_style == "named":
        page.put(row, name_at, shown)
        return
    ways = {"counted": f"{mark}. {shown} ({count:02} người)", "dashed": f"{mark}- {shown}:"}
    page.put(row, left, ways.get(draft.section_style, f"{mark}. {shown}"))
    if draft.section_style not in ("one_cell", "counted"):
        page.merge(row, left, row, left + width - 1)


def _record(
    draft: Draft,
    page: Page,
    made: list[Column],
    places: list[int],
    row: int,
    number: int,
    subject: Subject,
    given: dict[str, str],
) -> ExpectedRow:
    fields: dict[str, Wanted] = {"kind": subject.kind, "full_name": subject.full_name}
    warned: set[str] = set()
    for column, place in zip(made, places, strict=True):
        written = column.write(subject, number)
        for offset, value in enumerate(written.cells):
            page.put(row, place + offset, value, "name" if column.field == "full_name" else "")
        fields.update(written.fields)
        warned.update(written.warned)
    if "unit" in given:
        unit = given["unit"]
        fields |= {"unit": (unit, unit.upper()) if draft.section_style == "capitals" else unit, "unit_match": unit}
    if draft.letters == "tcvn3_capitals":
        warned.add("full_name")
    if "gender" not in fields:
        # The file does not say it: nothing, or what is true.
        fields["gender"] = (None, subject.gender)
    return ExpectedRow(page.name, row, fields, frozenset(warned))


def _below(draft: Draft, page: Page, row: int, number: int) -> int:
    left = draft.left
    if draft.formulas:
        for at in range(row, row + _FORMULA_ROWS):
            page.put(at, left, f'=IF(B{at}="","",A{at - 1}+1)')
            page.put(at, left + 2, f'=IF(B{at}="","",UPPER(B{at}))')
        row += _FORMULA_ROWS
    if draft.totals == "sentence":
        page.put(row + 1, left + 1, f"Tổng cộng: danh sách có {number} người./.")
        row += 2
    elif draft.totals == "row":
        page.put(row, left, "Tổng cộng")
        page.put(row, left + 2, number)
        row += 1
    elif draft.totals == "merged":
        page.put(row, left, f"Cộng: {number:02} người")
        page.merge(row, left, row, left + 3)
        row += 1
    elif draft.totals == "list":
        page.put(row, left, f"(Danh sách này có {number} cá nhân)")
        row += 1
    return row


def _set_letters(draft: Draft, page: Page) -> None:
    for place, cell in page.cells.items():
        page.cells[place] = _with_letters(draft, cell)


def _with_letters(draft: Draft, cell: Cell) -> Cell:
    value, style = cell.value, draft.letters
    if not isinstance(value, str) or value.startswith("="):
        return Cell(value)
    if style == "decomposed":
        return Cell(unicodedata.normalize("NFD", value))
    if style == "odd":
        return Cell(_odd(draft, value))
    if style == "tcvn3":
        return Cell(old_letters.tcvn3(value), ".VnTime")
    if style == "tcvn3_capitals":
        if cell.font in ("name", "header"):
            return Cell(old_letters.tcvn3(value.lower()), ".VnTimeH")
        return Cell(old_letters.tcvn3(value), ".VnTime")
    if style == "vni":
        return Cell(old_letters.vni(value), "VNI-Times")
    return Cell(value)


def _odd(draft: Draft, value: str) -> str:
    """Icelandic eth for Đ, spaces that do not break, marks nobody sees."""
    value = value.replace("Đ", "Ð")
    words = value.split(" ")
    if len(words) > 1:
        value = draft.chance.choice((" ", "\u00a0", " \u200b", "\u00a0 ")).join(words)
    if len(value) > 4 and value[2:4].isalpha():
        value = value[:3] + draft.chance.choice(("\u200b", "\u00ad", "\ufeff", "")) + value[3:]
    return value
