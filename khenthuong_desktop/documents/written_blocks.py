"""Blocks of a paper as lines that somebody writes on, and back: what still stands where it stood looks as it did.

A paragraph or heading is a line; a row of a table is one too, its cells between strokes: '| 1 | Nước | 300.000 |'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from khenthuong_desktop.documents.layout import cell_text
from khenthuong_desktop.documents.model import (
    Bases,
    Block,
    CellValue,
    Column,
    Heading,
    Paragraph,
    Run,
    Table,
    TableRow,
    Text,
)
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.wording.conference_papers_tab import in_a_line
from khenthuong_desktop.wording.paper_words import BASES_BEGIN

STROKE: Final = "|"
_BETWEEN_CELLS: Final = re.compile(r"(?<!\\)\|")
_LABELLED: Final = re.compile(r"(\S+[.)])\s+(\S.*)")
_FIGURE: Final = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)")
_BASIS: Final = re.compile(rf"(?:{'|'.join(BASES_BEGIN)})\b.*")
_NUMBERS: Final = frozenset({"ordinal", "integer", "money"})
_ALIKE: Final = 0.5  # of their words: the same line after somebody has written on it
_HEADINGS: Final = -1  # the row of a table that has the headings of its columns


@dataclass(frozen=True, slots=True)
class _Line:
    """A line and the block it is of; `row` says which of its rows or bases."""

    text: str
    block: Block
    row: int = 0

    @property
    def in_table(self) -> bool:
        return isinstance(self.block, Table)


_Pair = tuple[str, _Line | None]


def is_row(line: str) -> bool:
    """Whether a line is a row of a table."""
    return line.startswith(STROKE)


def text_of(blocks: Sequence[Block]) -> str:
    """The blocks as lines to write on."""
    return "\n".join(one.text for one in _lines(blocks))


def told(blocks: Sequence[Block]) -> str:
    """The same for where no table can stand: a line a row, what it is of and then its cells by their headings."""
    lines: list[str] = []
    for block in blocks:
        lines += _rows_told(block) if isinstance(block, Table) else [one.text for one in _lines([block])]
    return "\n".join(lines)


def written(
    text: str, before: Sequence[Block], new: Callable[[str], Block], fill: Callable[[str], str]
) -> tuple[Block, ...]:
    """The lines as blocks: each as the line of `before` that it was, others as `new` makes them; `fill` puts the
    values into the places of a line. Cells of tables have no places: they are what the register says."""
    found: list[Block] = []
    for of, part in _parts(_paired(text, list(_lines(before)))):
        if isinstance(of, Table):
            found.append(_table(of, part))
        elif isinstance(of, Bases):
            found.append(Bases(tuple(fill(_basis(line, was)) for line, was in part)))
        else:
            found += [_paragraph(line, was, new, fill) for line, was in part]
    return tuple(found)


# --- blocks as lines


def _lines(blocks: Sequence[Block]) -> Iterator[_Line]:
    for block in blocks:
        match block:
            case Bases():
                yield from (_Line(clean(one), block, place) for place, one in enumerate(block.lines))
            case Table():
                headings = [one.heading for one in block.columns]
                yield _Line(_row_text(headings), block, _HEADINGS)
                for place, row in enumerate(block.rows):
                    cells = zip(row.cells, block.columns, strict=False)
                    yield _Line(_row_text([_cell(value, column) for value, column in cells]), block, place)
            case Heading() | Paragraph():
                yield _Line(clean(_exactly(block)), block)
            case _:
                raise TypeError(block)


def _exactly(block: Block) -> str:
    """The words of a paragraph or heading, its label before them."""
    if isinstance(block, Heading):
        return f"{block.label} {block.text}" if block.label else block.text
    if isinstance(block, Paragraph):
        text = "".join(run.text for run in block.text)
        return f"{block.label} {text}" if block.label else text
    raise TypeError(block)


def _row_text(cells: Sequence[str]) -> str:
    inner = f" {STROKE} ".join(clean(one).replace(STROKE, f"\\{STROKE}") for one in cells)
    return clean(f"{STROKE} {inner} {STROKE}")


def _cell(value: CellValue, column: Column) -> str:
    return cell_text(value, column.kind)


def _rows_told(table: Table) -> Iterator[str]:
    columns = [(place, one) for place, one in enumerate(table.columns) if one.kind != "ordinal"]
    for row in table.rows:
        if row.role == "group":
            yield " ".join(_cell(value, column) for value, column in zip(row.cells, table.columns, strict=False))
            continue
        cells = [(column.heading, _cell(row.cells[place], column)) for place, column in columns]
        yield clean(in_a_line(cells[0][1], [(heading, value) for heading, value in cells[1:] if value]))


# --- lines as blocks


def _paired(text: str, before: Sequence[_Line]) -> list[_Pair]:
    """Each line with the one it was; a line that moved is found by its words."""
    lines = [line for one in text.splitlines() if (line := clean(one))]
    found: dict[int, int] = {}  # place of a line -> place of the one it was
    changes = SequenceMatcher(None, [one.text for one in before], lines, autojunk=False).get_opcodes()
    for kind, first, last, start, end in changes:
        if kind == "equal":
            found |= zip(range(start, end), range(first, last), strict=True)
        elif kind == "replace":
            found |= _replaced(before, range(first, last), lines, range(start, end))
    taken = set(found.values())
    left = [place for place in range(len(before)) if place not in taken]
    for place, line in enumerate(lines):
        if place not in found and (moved := next((one for one in left if before[one].text == line), None)) is not None:
            found[place] = moved
            left.remove(moved)
    return [(line, before[found[place]] if place in found else None) for place, line in enumerate(lines)]


def _replaced(before: Sequence[_Line], were: range, lines: Sequence[str], places: range) -> Iterator[tuple[int, int]]:
    one_by_one, start = len(were) == len(places), were.start
    # By words and not by letters: a whole text pasted over another is compared while somebody types.
    of_before = {number: frozenset(before[number].text.split()) for number in were}
    for place in places:
        said = frozenset(lines[place].split())
        for number in range(start, were.stop):
            was = before[number]
            if was.in_table == is_row(lines[place]) and (one_by_one or _alike(of_before[number], said)):
                yield place, number
                start = number + 1
                break


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return 2 * len(one & other) >= _ALIKE * (len(one) + len(other))


def _parts(pairs: Sequence[_Pair]) -> Iterator[tuple[Block | None, list[_Pair]]]:
    """Neighbours that are one table or one list of bases; all else under None."""
    of: Block | None = None
    part: list[_Pair] = []
    for pair in pairs:
        whose = _whose(*pair, of)
        if whose is not of and part:
            yield of, part
            part = []
        of = whose
        part.append(pair)
    if part:
        yield of, part


def _whose(line: str, was: _Line | None, of: Block | None) -> Block | None:
    """The table or the bases that a line belongs to; a new one to those it goes on with."""
    if was is not None:
        return was.block if isinstance(was.block, Table | Bases) else None
    if is_row(line):
        return of if isinstance(of, Table) else Table(tuple(Column(cell, 1) for cell in _cells(line)), ())
    return of if isinstance(of, Bases) and _BASIS.fullmatch(line) else None


def _basis(line: str, was: _Line | None) -> str:
    """The marks at its end are the layout's."""
    if was is not None and was.text == line and isinstance(was.block, Bases):
        return was.block.lines[was.row]
    return line.rstrip(";.")


def _paragraph(line: str, was: _Line | None, new: Callable[[str], Block], fill: Callable[[str], str]) -> Block:
    block = was.block if was is not None else new(line)
    if was is not None and was.text != line:
        block = _said_anew(block, line)
    return _said_anew(block, fill(_exactly(block)))


def _table(of: Table, part: Sequence[_Pair]) -> Table:
    columns, rows = of.columns, list[TableRow]()
    known = any(was is not None for _, was in part)
    for place, (line, was) in enumerate(part):
        cells = _cells(line)
        if was is None and not known and not place:
            continue  # a table somebody wrote: its first line has the headings
        if was is not None and was.row == _HEADINGS:
            told = zip(columns, cells, strict=False)
            columns = (*(replace(one, heading=cell) for one, cell in told), *columns[len(cells) :])
            continue
        same = was is not None and was.text == line
        before = of.rows[was.row] if was is not None else None
        rows.append(before if same and before is not None else _row(cells, columns, before))
    return replace(of, columns=columns, rows=tuple(rows))


def _cells(line: str) -> list[str]:
    cells = [one.strip().replace(f"\\{STROKE}", STROKE) for one in _BETWEEN_CELLS.split(line)]
    return cells[1 : -1 if not cells[-1] else None]


def _row(cells: Sequence[str], columns: Sequence[Column], was: TableRow | None) -> TableRow:
    """A row that was written on; a new one of a single cell is the name of a group."""
    group = was.role == "group" if was is not None else len(cells) == 1 < len(columns)
    if group:
        return TableRow((" ".join(cells),), "group")
    room = len(columns)
    fitted = [*cells[: room - 1], f" {STROKE} ".join(cells[room - 1 :])] if len(cells) > room else list(cells)
    fitted += [""] * (room - len(fitted))
    before = [*was.cells, *[None] * room] if was is not None else [None] * room
    values = (_value(*one) for one in zip(fitted, columns, before, strict=False))
    return TableRow(tuple(values), was.role if was is not None else "row")


def _value(told: str, column: Column, before: CellValue) -> CellValue:
    if told == clean(_cell(before, column)):
        return before
    if isinstance(before, Run):
        return before._replace(text=told)
    if column.kind in _NUMBERS and _FIGURE.fullmatch(told):
        return int(told.replace(".", ""))
    return told or None


def _said_anew(block: Block, line: str) -> Block:
    """A paragraph or heading with other words in the look of those it had."""
    if line == _exactly(block):
        return block
    if isinstance(block, Heading):
        if block.label and line.startswith(f"{block.label} "):
            return replace(block, text=line[len(block.label) + 1 :])
        labelled = _LABELLED.fullmatch(line)
        return replace(block, label=labelled[1], text=labelled[2]) if labelled else replace(block, label="", text=line)
    if not isinstance(block, Paragraph):
        raise TypeError(block)
    label = block.label if block.label and line.startswith(f"{block.label} ") else ""
    return replace(block, label=label, text=_runs(block.text, line[len(label) + 1 if label else 0 :]))


def _runs(before: Text, text: str) -> Text:
    """What is before and behind the change looks as it did, the new words as those they follow."""
    looks = [run for run in before for _ in run.text]
    old = "".join(run.text for run in before)
    if not looks:
        return (Run(text),)
    head = 0
    while head < min(len(old), len(text)) and old[head] == text[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(text)) - head and old[-1 - tail] == text[-1 - tail]:
        tail += 1
    middle = looks[min(head, len(looks) - 1)] if head < len(old) - tail else looks[max(0, head - 1)]
    by_letter = [*looks[:head], *[middle] * (len(text) - head - tail), *looks[len(looks) - tail :]]
    found: list[Run] = []
    for letter, look in zip(text, by_letter, strict=True):
        if found and (found[-1].bold, found[-1].italic) == (look.bold, look.italic):
            found[-1] = found[-1]._replace(text=found[-1].text + letter)
        else:
            found.append(look._replace(text=letter))
    return tuple(found)
