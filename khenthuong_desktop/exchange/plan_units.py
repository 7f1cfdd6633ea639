"""The unit and the award of rows whose own cells say none: sections, the lines above, the sheet, the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.exchange.column_reading import Read
from khenthuong_desktop.exchange.knowledge import Knowledge
from khenthuong_desktop.exchange.plan_fields import Fields, TableColumns
from khenthuong_desktop.exchange.row_unit import SectionFacts, is_former, unit_above, unit_in_titles
from khenthuong_desktop.exchange.tables import Table

_PIECES: Final = re.compile(r"\s*[,;()/]\s*|\s+[-–]\s+")


def fill_units(
    table: Table,
    fields: Fields,
    facts: Mapping[tuple[str, ...], SectionFacts],
    above: Sequence[str],
    knowledge: Knowledge,
) -> list[Finding]:
    """The unit of rows whose cell is empty: section, line above, name of the sheet, name of the file."""
    parts = fields.texts.pop("sub_unit", None)
    _part_units(fields, knowledge.is_unit)
    _note_groups(table, fields, facts)
    general, found = unit_above(above), []
    from_file = from_title = False
    if not general and (general := unit_in_titles(above, knowledge.is_unit)):
        from_title = True
    if not general and knowledge.is_unit(table.sheet):
        general = table.sheet.strip()
        found.append(finding("import.unit_from_sheet", "warns", "unit", typed=general))
    if not general and knowledge.unit_hint:
        general, from_file = knowledge.unit_hint, True
    _part_positions(table, fields, facts, knowledge.is_unit)
    if parts is not None:
        known = {part for part in set(parts) if part and knowledge.is_unit(part)}
        units = fields.column("unit")
        units[:] = [unit or (part if part in known else "") for unit, part in zip(units, parts, strict=True)]
    if not general and not any(fact.unit for fact in facts.values()):
        _take_sub_units(fields, parts)
        return []
    units = fields.column("unit")
    for index, row in enumerate(table.rows):
        if units[index]:
            continue
        fact = facts[row.sections]
        units[index] = fact.unit or general
        if fact.unit and fact.doubtful_unit:
            fields.warn(index, finding("import.unit_from_section", "warns", "unit", typed=fact.unit))
        elif from_title and not fact.unit:
            fields.warn(index, finding("import.unit_from_title", "warns", "unit", typed=general))
        elif from_file and not fact.unit:
            fields.warn(index, finding("import.unit_from_file", "warns", "unit", typed=general))
    _take_sub_units(fields, parts)
    return found


def unit_over_names(columns: TableColumns, name: str) -> bool:
    """True where the unit stands left of the names: a list by units, which name each of them once."""
    unit, names = columns.first("unit"), columns.first(name)
    return unit is not None and names is not None and unit < names


def fill_down_units(table: Table, fields: Fields) -> None:
    """'Khu phố 1' beside the first of its people only, though nobody merged the cells."""
    units = fields.texts.get("unit", [])
    blanks = units.count("")
    if not blanks or not units[0] or blanks * 4 < len(units):
        return
    if any(one and one == other for one, other in pairwise(units)):
        return  # who writes a unit twice in a row leaves it out for another reason
    for index in range(1, len(units)):
        if not units[index] and units[index - 1] and table.rows[index].sections == table.rows[index - 1].sections:
            units[index] = units[index - 1]
            fields.warn(index, finding("import.unit_from_above", "warns", "unit", units[index]))


def _part_units(fields: Fields, is_unit: Callable[[str], bool]) -> None:
    """'Tổ 5, KP3' as the one unit it names, and an address in it."""
    units = fields.texts.get("unit", [])
    parted: dict[str, tuple[str, str]] = {}
    for text in set(units):
        pieces = [piece.strip() for piece in _PIECES.split(text) if piece.strip()]
        if len(pieces) < 2 or is_unit(text) or is_former(text):
            continue
        known = [piece for piece in pieces if is_unit(piece)]
        if len(known) == 1:
            parted[text] = (known[0], ", ".join(piece for piece in pieces if piece != known[0]))
    if not parted:
        return
    for index, text in enumerate(units):
        if text in parted:
            units[index], rest = parted[text]
            fields.note(index, "unit", Read(units[index], text))
            fields.warn(index, finding("import.unit_parted", "warns", "unit", units[index], typed=rest))
            address = fields.column("address")
            if not address[index]:
                address[index] = rest
            elif rest not in address[index]:
                fields.append_note(index, rest)


def _note_groups(table: Table, fields: Fields, facts: Mapping[tuple[str, ...], SectionFacts]) -> None:
    """'Khách mời' over some rows is worth a note and is no unit."""
    if not any(fact.group for fact in facts.values()):
        return
    for index, row in enumerate(table.rows):
        if group := facts[row.sections].group:
            fields.append_note(index, group)
            fields.warn(index, finding("import.section_in_notes", "warns", "notes", typed=group))


def _part_positions(
    table: Table, fields: Fields, facts: Mapping[tuple[str, ...], SectionFacts], is_unit: Callable[[str], bool]
) -> None:
    """'Trưởng ban - Khu phố 3' parted where the second part is a unit we know and nothing else gives the unit."""
    positions = fields.texts.get("position")
    if positions is None:
        return
    memo: dict[str, tuple[str, str]] = {}
    for text in set(positions):
        head, separator, tail = text.rpartition(" - ") if " - " in text else text.rpartition(", ")
        if separator and head and is_unit(tail.strip()):
            memo[text] = (head.strip(), tail.strip())
    if not memo:
        return
    units = fields.column("unit")
    for index, text in enumerate(positions):
        if text in memo and not units[index] and not facts[table.rows[index].sections].unit:
            fields.stood.setdefault(index, {}).setdefault("position", text)
            positions[index], units[index] = memo[text]
            fields.warn(index, finding("import.position_parted", "warns", "position", unit=units[index]))


def _take_sub_units(fields: Fields, parts: Sequence[str] | None) -> None:
    """'Tổ Toán' of 'Trường THCS Lê Lợi': the register has one unit, the part of it goes to the notes."""
    if parts is None:
        return
    units = fields.column("unit")
    for index, part in enumerate(parts):
        if not part or part == units[index]:
            continue
        if not units[index]:
            units[index] = part
        else:
            fields.append_note(index, part)
            fields.warn(index, finding("import.sub_unit_in_notes", "warns", "unit", typed=part))


def fill_awards(table: Table, fields: Fields, facts: Mapping[tuple[str, ...], SectionFacts]) -> None:
    """A section that names an award gives it to the rows below."""
    if not any(fact.award for fact in facts.values()):
        return
    awards = fields.column("award")
    for index, row in enumerate(table.rows):
        award = facts[row.sections].award
        if award and not awards[index]:
            awards[index] = award
            fields.warn(index, finding("import.award_from_section", "warns", "award", typed=award))
