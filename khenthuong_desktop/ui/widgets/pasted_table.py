"""The rows of a table on the clipboard; Word breaks the lines of its cells as if each were a row of the table."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

from khenthuong_desktop.ui.widgets import grid_clipboard

_ENDS_LINE: Final = frozenset({"p", "br", "div", "li"})
_UNSEEN: Final = frozenset({"style", "script", "head", "title"})


def rows(text: str, html: str = "") -> list[list[str]]:
    """The block as its text has it; as its table has it where that has fewer rows, each of them whole."""
    plain = grid_clipboard.from_text(text)
    if "<table" not in html.lower():
        return plain
    reader = _Reader()
    reader.feed(html)
    reader.close()
    width = max(map(len, reader.rows), default=0)
    table = [row + [""] * (width - len(row)) for row in reader.rows]
    filled = sum(any(cell.strip() for cell in row) for row in plain)
    return table if table and (len(table) < filled or not filled) else plain


class _Reader(HTMLParser):
    """The cells of all tables, below each other; a table within a cell is a part of that cell's text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._deep = 0
        self._cell: list[str] | None = None
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._deep += 1
        elif tag in _UNSEEN:
            self._unseen += 1
        elif tag == "tr" and self._deep == 1:
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th") and self._deep == 1:
            self._end_cell()
            self.rows = self.rows or [[]]
            self._cell = []
        elif tag in _ENDS_LINE and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr") and self._deep == 1:
            self._end_cell()
        elif tag == "table":
            self._end_cell()
            self._deep = max(0, self._deep - 1)
        elif tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            self._cell.append(data)

    def close(self) -> None:
        super().close()
        self._end_cell()

    def _end_cell(self) -> None:
        if self._cell is not None and self._deep == 1:
            self.rows[-1].append(" ".join("".join(self._cell).split()))
            self._cell = None
