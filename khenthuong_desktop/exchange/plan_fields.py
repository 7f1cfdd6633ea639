"""The values of a table by what they mean, and the fields they become: texts by row, with notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.exchange.column_reading import ColumnRead, Read, cells, text_of
from khenthuong_desktop.exchange.columns import ColumnMatch
from khenthuong_desktop.exchange.old_letters import TableLetters, decomposed_pairs
from khenthuong_desktop.exchange.read_marks import is_mark
from khenthuong_desktop.exchange.read_texts import is_nothing
from khenthuong_desktop.exchange.tables import Table
from khenthuong_desktop.exchange.workbook_cells import Value


@dataclass(slots=True)
class Fields:
    """Field -> its texts by row, '' where it has none; what stood and what was found by row."""

    count: int
    texts: dict[str, list[str]] = field(default_factory=dict)
    stood: dict[int, dict[str, str]] = field(default_factory=dict)
    findings: dict[int, list[Finding]] = field(default_factory=dict)

    def take(self, key: str, read: ColumnRead) -> None:
        """A column read; its notes go to their rows."""
        self.texts[key] = read.texts
        for index, note in read.notes.items():
            self.note(index, key, note)

    def note(self, index: int, key: str, note: Read) -> None:
        if note.stood is not None and note.stood != note.text:
            self.stood.setdefault(index, {})[key] = note.stood
        if note.findings:
            self.findings.setdefault(index, []).extend(note.findings)
        for other, text in note.more:
            self.add(index, other, text)

    def add(self, index: int, key: str, text: str) -> None:
        """What a cell says about another field: taken where that is empty, a second position goes to the notes."""
        column = self.column(key)
        if not column[index]:
            column[index] = text
        elif (
            (key == "position" and text not in column[index])
            or key == "notes"
            or (key == "phone" and _digits(text) != _digits(column[index]))
        ):
            self.append_note(index, text)
        elif key == "birth_date" and text not in column[index]:
            typed = f"{column[index]}, {text}"
            self.warn(index, finding("import.two_birth_dates", "judge", "birth_date", typed=typed))
        elif key == "gender" and text != column[index]:
            self.warn(index, finding("import.sex_against", "judge", "gender", first=column[index], second=text))

    def append_note(self, index: int, text: str) -> None:
        notes = self.column("notes")
        notes[index] = f"{notes[index]}; {text}" if notes[index] else text

    def column(self, key: str) -> list[str]:
        """The texts of a field, made when first needed."""
        column = self.texts.get(key)
        if column is None:
            column = self.texts[key] = [""] * self.count
        return column

    def warn(self, index: int, found: Finding) -> None:
        self.findings.setdefault(index, []).append(found)


class TableColumns:
    """The values of a table by target, decoded."""

    def __init__(self, table: Table, matches: Sequence[ColumnMatch], letters: TableLetters) -> None:
        self._rows = [row.cells for row in table.rows]
        self._letters = letters
        self._of_target: dict[str, list[int]] = {}
        self.headings = {match.target: match.heading for match in matches if match.target}
        self._headings = {match.column: match.heading for match in matches}
        self.fused: dict[str, list[int]] = {}
        for match in matches:
            if match.target not in (None, "ignored", "ordinal"):
                self._of_target.setdefault(str(match.target), []).append(match.column)

    def first(self, target: str) -> int | None:
        """The column of a target, the first of several."""
        return min(self._of_target[target]) if target in self._of_target else None

    def has(self, target: str) -> bool:
        return target in self._of_target

    def values(self, target: str) -> list[Value]:
        """The values under a target; of several columns those beside the first are asked where it is empty."""
        columns = [self._one(column, target) for column in self._of_target.get(target, [])]
        if not columns:
            return [None] * len(self._rows)
        if len(columns) == 1:
            return columns[0]
        given = list(zip(*columns, strict=True))
        joined = [_joined(values) for values in given]
        self.fused[target] = [index for index, value in enumerate(joined) if value not in (None, *given[index])]
        return joined

    def _one(self, column: int, target: str) -> list[Value]:
        values = self._letters.column(cells(self._rows, column), column, target)
        if target == "award":
            values = _by_marks(values, self._headings[column])
        decomposed_pairs(values, self._letters.letters)
        return values


def _by_marks(values: list[Value], heading: str) -> list[Value]:
    """A mark under 'Giấy khen' says Giấy khen."""
    filled = {text for value in set(values) if value is not None and not is_nothing(text := text_of(value).strip())}
    if not filled or not all(map(is_mark, filled)):
        return values
    label = heading.rpartition(" / ")[2]
    return [label if value is not None and is_mark(text_of(value).strip()) else None for value in values]


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())


def _joined(values: Sequence[Value]) -> Value:
    """Several columns of one meaning in one: the only value, or all of them in words."""
    filled = [value for value in dict.fromkeys(values) if value is not None and not is_nothing(text_of(value))]
    return filled[0] if len(filled) == 1 else "; ".join(map(text_of, filled)) if filled else None
