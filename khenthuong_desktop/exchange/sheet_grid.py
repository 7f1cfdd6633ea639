"""A sheet as the finder looks at it: texts decoded, merged cells known, blank told from empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final

from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.exchange.heading_words import KnownHeadings
from khenthuong_desktop.exchange.workbook_cells import Merge, Sheet, Value

_NO_VALUE: Final = frozenset({"#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!"})
# A formula that points at an empty cell of dates shows the day before Excel's calendar begins.
_FIRST_DAY: Final = date(1900, 1, 2)
Cells = list[tuple[int, Value]]


class Grid:
    """Rows by their Excel number, columns from 0."""

    def __init__(self, sheet: Sheet, known: Callable[[str], bool]) -> None:
        self.sheet = sheet
        self.rows = sheet.rows
        self.last = len(sheet.rows)
        self.known = known
        self._words = known if isinstance(known, KnownHeadings) else None
        self.encoding: str | None = None
        self._anchors: dict[int, dict[int, Merge]] = {}
        self._covered: dict[int, list[Merge]] = {}
        for merge in sheet.merges:
            self._anchors.setdefault(merge.first_row, {})[merge.first_column] = merge
            if merge.last_row > merge.first_row:
                for row in range(merge.first_row, min(merge.last_row, self.last) + 1):
                    self._covered.setdefault(row, []).append(merge)

    def cells(self, row: int) -> Cells:
        """The cells of a row that hold something."""
        if not 1 <= row <= self.last:
            return []
        return filled_cells(self.rows[row - 1])

    def value(self, row: int, column: int) -> Value:
        if not 1 <= row <= self.last:
            return None
        cells = self.rows[row - 1]
        value = cells[column] if column < len(cells) else None
        return None if blank(value) else value

    def text(self, value: Value) -> str:
        """A value's text in Unicode, '' for what is no text."""
        if not isinstance(value, str):
            return ""
        return clean(value) if self._words is None else self._words.read(value, self.encoding)

    def targets(self, text: str) -> tuple[str, ...]:
        """What a heading may mean, () where nothing is known of it."""
        if self._words is None:
            return ()
        meaning = self._words.meaning(text)
        return () if meaning is None else meaning.targets

    def learn_encoding(self, values: Iterable[Value]) -> None:
        """From here on texts are read in the encoding in which these could be read."""
        if self._words is not None:
            self.encoding = self._words.encoding_of(value for value in values if isinstance(value, str))

    def merge_from(self, row: int, column: int) -> Merge | None:
        """The merge whose first cell this is."""
        return self._anchors.get(row, {}).get(column)

    def merge_over(self, row: int, column: int) -> Merge | None:
        """The merge that covers a cell."""
        merges: list[Merge] = [*self._anchors.get(row, {}).values(), *self._covered.get(row, [])]
        for merge in merges:
            if merge.first_row <= row <= merge.last_row and merge.first_column <= column <= merge.last_column:
                return merge
        return None

    def tall_merges(self, row: int) -> list[Merge]:
        """Merges of several rows that cover this one."""
        return self._covered.get(row, [])

    @property
    def rows_in_tall_merges(self) -> frozenset[int]:
        return frozenset(self._covered)


def filled_cells(cells: Sequence[Value]) -> Cells:
    return [(column, value) for column, value in enumerate(cells) if not blank(value)]


def blank(value: Value) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def without_value(value: Value) -> bool:
    """Blank, a zero, or what a formula shows that found nothing."""
    if value is None or isinstance(value, bool):
        return value is not True
    if isinstance(value, str):
        text = value.strip().lower()
        return not text or text in _NO_VALUE or not any(char.isalnum() for char in text) or text == "0"
    if isinstance(value, int | float):
        return value == 0
    return isinstance(value, date) and date(value.year, value.month, value.day) < _FIRST_DAY


def key(text: str) -> str:
    return search_key(text)
