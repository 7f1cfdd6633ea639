"""The unit and the award of rows whose own cells say none: sections, the lines above, the sheet, the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.exchange.knowledge import Knowledge
from khenthuong_desktop.exchange.plan_fields import Fields
from khenthuong_desktop.exchange.row_unit import SectionFacts, unit_above, unit_in_titles
from khenthuong_desktop.exchange.tables import Table


def fill_units(
    table: Table,
    fields: Fields,
    facts: Mapping[tuple[str, ...], SectionFacts],
    above: Sequence[str],
    knowledge: Knowledge,
) -> list[Finding]:
    """The unit of rows whose cell is empty: section, line above, name of the sheet, name of the file."""
    _take_sub_units(fields, knowledge)
    general, found = unit_above(above), []
    from_file = from_title = False
    if not general and (general := unit_in_titles(above, knowledge.is_unit)):
        from_title = True
    if not general and knowledge.is_unit(table.sheet):
        general = table.sheet.strip()
        found.append(finding("import.unit_from_sheet", "warns", "unit", typed=general))
    if not general and knowledge.unit_hint:
        general, from_file = knowledge.unit_hint, True
    _part_positions(fields, [facts[row.sections].unit for row in table.rows], knowledge.is_unit)
    if not general and not any(fact.unit for fact in facts.values()):
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
    return found


def _part_positions(fields: Fields, of_sections: Sequence[str], is_unit: Callable[[str], bool]) -> None:
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
        if text in memo and not units[index] and not of_sections[index]:
            fields.stood.setdefault(index, {}).setdefault("position", text)
            positions[index], units[index] = memo[text]
            fields.warn(index, finding("import.position_parted", "warns", "position", unit=units[index]))


def _take_sub_units(fields: Fields, knowledge: Knowledge) -> None:
    """'Tổ Toán' of 'Trường THCS Lê Lợi': the register has one unit, the part of it goes to the notes."""
    parts = fields.texts.pop("sub_unit", None)
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
