"""The columns of one table, and what a row says of itself within them."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from khenthuong_desktop.exchange.column_values import looks_like_a_name, shown
from khenthuong_desktop.exchange.header_rows import (
    Header,
    is_head_of_household,
    is_name_heading,
    is_ordinal_heading,
)
from khenthuong_desktop.exchange.sheet_grid import Cells, Grid, blank, filled_cells
from khenthuong_desktop.exchange.workbook_cells import Value

_LOOK_AHEAD: Final = 4
_SAMPLE: Final = 60
_DATE: Final = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}")
_ID: Final = re.compile(r"'?(?:\d[\s.]?){9,12}")
_NUMBER: Final = re.compile(r"\d{1,6}[.)]?")
# A list of units with such a column is a list of who is to be commended.
_AWARDED: Final = frozenset({"award", "award_form", "award_title", "achievement"})


class Block:
    """One table of a sheet: which columns are its own, which of them has the names and which counts the rows."""

    def __init__(self, grid: Grid, header: Header, at: int) -> None:
        self.grid = grid
        self.header = header
        self.at = at
        self.headings = header.blocks[at]
        self.first, self.last = self.headings[0].column, self.headings[-1].column
        self._whole = len(header.blocks) == 1
        # What stands beyond the headings on either side is looked at by the block next to it.
        self._left = 0 if at == 0 else self.first
        self._right = sys.maxsize if at == len(header.blocks) - 1 else header.blocks[at + 1][0].column - 1
        self._sampled = [self.own(number) for number in range(header.body, min(header.body + _SAMPLE, grid.last + 1))]
        ordinals = (one.column for one in self.headings if one.text and is_ordinal_heading(grid, one.text))
        self.ordinal: int | None = next(ordinals, None)
        self.name = self._name_column()
        if self.ordinal is None:
            self.ordinal = self._counting_column()

    # Rows

    def own(self, number: int | None) -> Cells:
        """The cells of a row that hold something and belong to this table."""
        return [] if number is None else self._mine(self.grid.cells(number))

    def within(self, cells: Sequence[Value]) -> Cells:
        return self._mine(filled_cells(cells))

    def next_filled(self, number: int) -> int | None:
        """The next row that holds something, if it is near."""
        for following in range(number + 1, min(number + 1 + _LOOK_AHEAD, self.grid.last + 1)):
            if self.own(following):
                return following
        return None

    def with_merges(self, number: int, cells: Sequence[Value]) -> Sequence[Value]:
        """The row with what the tall merged cells say that cover it: a unit merged over all its people."""
        full = list(cells)
        for merge in self.grid.tall_merges(number):
            column = merge.first_column
            if self.header.body <= merge.first_row < number and column == merge.last_column != self.ordinal:
                full.extend([None] * (column + 1 - len(full)))
                if blank(full[column]):
                    full[column] = self.grid.value(merge.first_row, column)
        return tuple(full)

    def is_record(self, own: Cells) -> bool:
        """A name, and something beside it."""
        named = any(column == self.name and any(map(str.isalpha, shown(value))) for column, value in own)
        return named and len(own) > 1

    def count(self, own: Cells) -> int | None:
        """The number of a row in its list."""
        value = None if self.ordinal is None else next((value for column, value in own if column == self.ordinal), None)
        return int(str(value).strip().rstrip(".)").partition(".")[0]) if is_number(value) else None

    def is_counted_person(self, own: Cells) -> bool:
        """A row with a number of its own and words beside the name, whatever the name sounds like."""
        others = (value for column, value in own if column not in (self.ordinal, self.name))
        return self.count(own) is not None and any(self.grid.text(value) for value in others)

    def has_evidence(self, own: Cells) -> bool:
        """A date or a number of a card: only a record has those."""
        for column, value in own:
            if isinstance(value, date):
                return True
            text = shown(value) if column != self.ordinal else ""
            if _DATE.fullmatch(text) or _ID.fullmatch(text):
                return True
        return False

    # Columns

    def fullest(self) -> list[int]:
        """The two columns beside number and name that are filled most often, the fuller one first."""
        filled: Counter[int] = Counter()
        for own in self._sampled:
            filled.update(column for column, _ in own if column not in (self.ordinal, self.name))
        return [column for column, _ in filled.most_common(2)]

    def lists_somebody(self) -> bool:
        """False for statistics, budgets and lists of choices, which have headings as lists of people have."""
        return bool(self._names_headed()) or self._units_awarded() or self._names_by_values() is not None

    def _units_awarded(self) -> bool:
        targets = {target for one in self.headings for target in self.grid.targets(one.parts[-1] if one.parts else "")}
        return "unit" in targets and bool(targets & _AWARDED)

    def _mine(self, cells: Cells) -> Cells:
        return cells if self._whole else [cell for cell in cells if self._left <= cell[0] <= self._right]

    def _names_headed(self) -> list[int]:
        headed = [one.column for one in self.headings if one.text and is_name_heading(self.grid, one.parts[-1])]
        if headed or self._units_awarded():
            return headed
        return [one.column for one in self.headings if one.text and is_head_of_household(self.grid, one.parts[-1])]

    def _names_by_values(self) -> int | None:
        """The column in which most of the first rows have a person's name."""
        named = Counter(
            column
            for own in self._sampled
            for column, value in own
            if isinstance(value, str) and looks_like_a_name(self.grid.text(value).title())
        )
        rows = sum(len(own) > 1 for own in self._sampled)
        column, found = max(named.items(), key=lambda item: (item[1], -item[0]), default=(0, 0))
        return column if found * 2 > rows else None

    def _name_column(self) -> int:
        if headed := self._names_headed():
            return headed[0]
        if (by_values := self._names_by_values()) is not None:
            return by_values
        start = self.first if self.ordinal is None else self.ordinal + 1
        return min(start, self.last)

    def _counting_column(self) -> int | None:
        """The column left of the names that counts upwards though nothing says so."""
        for column in range(self._left, self.name):
            counted = [value for own in self._sampled if isinstance(value := dict(own).get(column), int)]
            if len(counted) > 1 and counted[0] < 2 and counted == list(range(counted[0], counted[0] + len(counted))):
                return column
        return None


def is_number(value: Value) -> bool:
    """A number as it stands in a column that counts: 3, '3', '03.'"""
    if isinstance(value, str):
        return _NUMBER.fullmatch(value.strip()) is not None
    return isinstance(value, int | float) and not isinstance(value, bool)
