"""The header of a table: headings of one or two rows, and the numbers of the columns below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.documents.pdf_cells import Setter
from khenthuong_desktop.documents.table_rows import heading_groups

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Table

Box = tuple[float, float, float, float]  # left, right, top, bottom, from the table's corner downwards


class TableHeader:
    """Set once, written on every page."""

    def __init__(self, table: Table, edges: Sequence[float], side: float, bold: Setter, italic: Setter) -> None:
        self._edges, self._side = edges, side
        self._texts: list[tuple[Setter, str, Box]] = []
        self._written: dict[tuple[float, float], tuple[list[str], list[str]]] = {}
        groups = heading_groups(table.columns)
        two_rows = any(name for name, _, _ in groups)
        upper = max((self._height(bold, name, start, end) for name, start, end in groups if name), default=0.0)
        own = [self._height(bold, column.heading, index, index + 1) for index, column in enumerate(table.columns)]
        below = [own[index] for name, start, end in groups if name for index in range(start, end)]
        lower = max(below, default=0.0)
        # A heading that reaches over both rows may need more than the two together.
        alone = [own[index] for name, start, end in groups if not name for index in range(start, end)]
        lower = max(lower, max(alone, default=0.0) - upper)
        height = upper + lower
        for name, start, end in groups:
            if name:
                self._box(bold, name, start, end, 0.0, upper)
            for index in range(start, end):
                top = upper if name and two_rows else 0.0
                self._box(bold, table.columns[index].heading, index, index + 1, top, height)
        self.height = height
        if table.numbers_row:
            self.height = height + italic.height(1)
            for index in range(len(table.columns)):
                self._box(italic, f"({index + 1})", index, index + 1, height, self.height)

    def operators(self, left: float, top: float) -> tuple[list[str], list[str]]:
        """Letters and lines, with the corner at a place counted as pages do; most pages have it at the same."""
        if (left, top) not in self._written:
            self._written[left, top] = self._write(left, top)
        letters, lines = self._written[left, top]
        return list(letters), list(lines)

    def _write(self, left: float, top: float) -> tuple[list[str], list[str]]:
        letters: list[str] = []
        lines: list[str] = []
        font = ""
        for setter, text, (start, end, upper, lower) in self._texts:
            if setter.ink.select != font:
                font = setter.ink.select
                letters.append(font)
            width = end - start - 2 * self._side
            place = (start + self._side, width, 0.5)
            letters.append(f"1 0 0 1 {left:.2f} {top - upper:.2f} Tm")
            letters.append(setter.composed([setter.lines(text, width)], [place], lower - upper))
            lines.append(f"{left + start:.2f} {top - lower:.2f} {end - start:.2f} {lower - upper:.2f} re")
        return letters, lines

    def _height(self, setter: Setter, text: str, start: int, end: int) -> float:
        width = self._edges[end] - self._edges[start] - 2 * self._side
        return setter.height(len(setter.lines(text, width)))

    def _box(self, setter: Setter, text: str, start: int, end: int, top: float, bottom: float) -> None:
        self._texts.append((setter, text, (self._edges[start], self._edges[end], top, bottom)))
