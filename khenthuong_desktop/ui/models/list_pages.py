"""The pages of a list that the screen is near to, with their red cells; nothing else of a list is in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from khenthuong_desktop.domain.lists import RejectedCell, Row
from khenthuong_desktop.errors import KhenThuongError

PAGE_ROWS: Final = 50  # what a tall screen shows: with every key typed in a search a page is read
PAGES_KEPT: Final = 32

# The rows of a page by its first row, and the red cells among them.
ReadPage = Callable[[int], tuple[list[Row], tuple[RejectedCell, ...]]]


class ListPages:
    """`read` asks the office; `failed` hears once what went wrong, for reading happens inside a paint."""

    def __init__(self, read: ReadPage, failed: Callable[[KhenThuongError], object]) -> None:
        self._read, self._failed = read, failed
        self._rows: OrderedDict[int, list[Row]] = OrderedDict()
        self._red: dict[int, dict[tuple[str, str], RejectedCell]] = {}
        self._last: tuple[int, Row | None] = (-1, None)
        self.red_rows: dict[str, None] = {}  # every row met so far that has a red cell

    def forget(self) -> None:
        """The rows may be others now."""
        self._rows.clear()
        self._red.clear()
        self._last = (-1, None)

    def row(self, home: int) -> Row | None:
        """A row by its place in the office's answer."""
        if home == self._last[0]:
            return self._last[1]  # a paint asks several times for every cell
        number, place = divmod(home, PAGE_ROWS)
        page = self._rows.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._rows.move_to_end(number)
        # Another program may have removed rows since they were counted.
        found = page[place] if place < len(page) else None
        self._last = (home, found)
        return found

    def red(self, home: int, row_id: str, column: str) -> RejectedCell | None:
        """The red cell of a row that has been asked for."""
        return self._red.get(home // PAGE_ROWS, {}).get((row_id, column))

    def _fetch(self, number: int) -> list[Row]:
        try:
            page, rejected = self._read(number * PAGE_ROWS)
        except KhenThuongError as error:
            # Told once: the page stays empty until the next reload instead of being asked for with every paint.
            page, rejected = [], ()
            self._failed(error)
        self._rows[number] = page
        self._red[number] = {(wrong.row_id, wrong.column): wrong for wrong in rejected}
        red_now = {wrong.row_id for wrong in rejected}
        for row in page:
            if row.id in red_now:
                self.red_rows[row.id] = None
            else:
                self.red_rows.pop(row.id, None)
        while len(self._rows) > PAGES_KEPT:
            dropped, _ = self._rows.popitem(last=False)
            self._red.pop(dropped, None)
        return page
