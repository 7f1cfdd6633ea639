"""From the tables of a book to candidate rows: what each row says, field by field, and what was found on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.import_rows import CandidateRow, SkippedRow
from khenthuong_desktop.exchange import columns as column_meanings
from khenthuong_desktop.exchange.column_values import shown
from khenthuong_desktop.exchange.columns import ColumnMatch, Synonyms
from khenthuong_desktop.exchange.knowledge import Knowledge
from khenthuong_desktop.exchange.old_letters import FIELD_OF, Letters, TableLetters
from khenthuong_desktop.exchange.plan_columns import read_fields
from khenthuong_desktop.exchange.plan_continued import join_continued
from khenthuong_desktop.exchange.plan_fields import Fields, TableColumns
from khenthuong_desktop.exchange.plan_rows import (
    assemble,
    call_after_heads,
    heads_of_households,
    is_by_head,
    kind_of_heading,
    kinds_said,
    leave_to_persons,
    raw_names,
    read_all_names,
)
from khenthuong_desktop.exchange.plan_sex import settle_titles
from khenthuong_desktop.exchange.plan_units import fill_awards, fill_down_units, fill_units, unit_over_names
from khenthuong_desktop.exchange.row_kind import kind_of_title
from khenthuong_desktop.exchange.row_unit import SectionFacts, read_sections
from khenthuong_desktop.exchange.sheet_grid import blank
from khenthuong_desktop.exchange.tables import Table

if TYPE_CHECKING:
    from khenthuong_desktop.exchange.workbook_cells import Book, Sheet, Value

_PAIRS = 20
__all__ = ["Knowledge", "Plan", "PlannedTable", "plan", "plan_table"]


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """A table with the meanings its columns were read by, so that it can be planned anew with others."""

    table: Table
    matches: tuple[ColumnMatch, ...]


@dataclass(slots=True)
class Plan:
    """All that a book, or one table of it, gives. `decoded` are pairs to be shown: as it stood, as it was read."""

    rows: list[CandidateRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    decoded: list[tuple[str, str]] = field(default_factory=list)
    encoding: str | None = None
    findings: list[Finding] = field(default_factory=list)
    tables: list[PlannedTable] = field(default_factory=list)

    def add(self, other: Plan) -> None:
        """Another table's plan after this one."""
        self.rows += other.rows
        self.skipped += other.skipped
        self.decoded = list(dict.fromkeys(self.decoded + other.decoded))[:_PAIRS]
        self.encoding = self.encoding or other.encoding
        self.findings += [found for found in other.findings if found not in self.findings]
        self.tables += other.tables


def plan(
    book: Book,
    knowledge: Knowledge,
    synonyms: Synonyms,
    remembered: Callable[[str], Mapping[int, str] | None] = lambda shape: None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Plan:
    """Every table of every sheet; `remembered` gives the columns that were chosen before for a shape of headings."""
    from khenthuong_desktop.exchange import table_finder

    known = column_meanings.known(synonyms, knowledge.encodings)
    total = len(book.sheets)
    whole = Plan()
    without: list[Sheet] = []
    for number, sheet in enumerate(book.sheets):
        progress(number, total)
        if sheet.hidden:  # lists of choices, last year's people: looked at by nobody, so taken from nobody
            whole.skipped += _in_one(_left(sheet, "hidden_sheet"))
            continue
        tables = table_finder.find(sheet, known)
        if not tables:
            without.append(sheet)
        for table in tables:
            chosen = remembered(column_meanings.shape(table))
            whole.add(plan_table(table, column_meanings.match(table, synonyms, chosen), knowledge))
    progress(total, total)
    for sheet in without:
        # Beside a list it is a guide or a cover; where nothing was found, all is shown that may be one.
        left = _left(sheet, "no_table")
        whole.skipped += _in_one(left) if whole.tables else left
    return whole


def _in_one(left: list[SkippedRow]) -> list[SkippedRow]:
    """A whole sheet as one line, by its first text."""
    return [left[0]._replace(text=f"{left[0].text} …")] if len(left) > 1 else left


def _left(sheet: Sheet, reason: str) -> list[SkippedRow]:
    """All rows of a sheet that gives nobody."""
    texts = (
        (row, " | ".join(shown(cell) for cell in cells if not blank(cell))) for row, cells in enumerate(sheet.rows, 1)
    )
    return [SkippedRow(sheet.name, row, reason, text) for row, text in texts if text]


def plan_table(table: Table, matches: Sequence[ColumnMatch], knowledge: Knowledge) -> Plan:
    """One table read by the given meanings of its columns."""
    letters = TableLetters(table, knowledge.encodings)
    columns = TableColumns(table, matches, letters)
    names = raw_names(columns)
    fields = read_fields(columns, len(table.rows), knowledge.today, knowledge.provinces)
    above = [letters.text(text) for text in table.above]
    facts = _facts_of_sections(table, letters, knowledge)
    if len(facts) == 1:  # one section, or none
        kinds_of_rows = [fact.kind for fact in facts.values()] * len(table.rows)
    else:
        kinds_of_rows = [facts[row.sections].kind for row in table.rows]
    said = kinds_said(fields, kinds_of_rows)
    if is_by_head(columns):
        said = call_after_heads(fields, said)
    given = frozenset(key for key in fields.texts if key != "gender" or columns.has("gender"))
    kinds = read_all_names(names, said, kind_of_title(above) or kind_of_heading(columns), fields)
    continued = join_continued(table, matches, fields)
    if unit_over_names(columns, "full_name") or unit_over_names(columns, "family_middle"):
        fill_down_units(table, fields)
    for target, together in columns.fused.items():
        for index in together:
            fields.warn(index, finding("import.two_columns", "warns", FIELD_OF.get(target, target)))
    settle_titles(fields)
    leave_to_persons(fields, kinds, given)
    heads_of_households(fields, kinds)
    found = fill_units(table, fields, facts, above, knowledge)
    fill_awards(table, fields, facts)
    _note_letters(fields, letters.letters)
    _warn_beside(table, matches, fields)
    rows, skipped = assemble(table, fields, kinds, continued)
    pairs = list(letters.letters.pairs.items())
    planned = PlannedTable(table, tuple(matches))
    return Plan(rows, [*table.skipped, *skipped], pairs, letters.letters.encoding, found, [planned])


def _facts_of_sections(
    table: Table, letters: TableLetters, knowledge: Knowledge
) -> dict[tuple[str, ...], SectionFacts]:
    distinct = {row.sections for row in table.rows}
    return {
        sections: read_sections(list(map(letters.text, sections)), knowledge.is_unit, knowledge.is_award)
        for sections in distinct
    }


def _warn_beside(table: Table, matches: Sequence[ColumnMatch], fields: Fields) -> None:
    """What stands beside the table in a few rows: a remark, or the end of a cell that a comma broke."""
    for match in matches:
        if match.target is not None or match.heading:
            continue
        said = {index: text for index, row in enumerate(table.rows) if (text := _text_at(row.cells, match.column))}
        if said and len(said) * 2 < len(table.rows) + 1:
            for index, text in said.items():
                fields.warn(index, finding("import.beside_table", "warns", None, typed=text))


def _text_at(cells: Sequence[Value], column: int) -> str:
    text = shown(cells[column]) if column < len(cells) else ""
    return text if any(map(str.isalnum, text)) else ""


def _note_letters(fields: Fields, letters: Letters) -> None:
    """How decoded cells stood, and the one warning of their rows."""
    for index, stood in letters.stood.items():
        fields.stood.setdefault(index, {}).update(stood)
    for index, found in letters.findings.items():
        fields.warn(index, found)
