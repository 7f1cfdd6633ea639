"""The rows of a list in its order and what the last questions have read, kept until somebody writes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.store.list_sources import Source

if TYPE_CHECKING:
    from khenthuong_desktop.store.database import Reader

SLICE: Final = 5_000  # rows read at once: a few milliseconds
_WORDS_KEPT: Final = 12
_LARGEST_ROW: Final = (1 << 31) - 2


class ListOrder:
    """The beginning of a list, as far as it was read; `whole` once that is all of it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.rows = array("i")
        self.whole = False
        self._last: tuple[object, int] | None = None
        self._ranks = array("i")  # of each row by its place in the table, from 1; 0 for rows that are not in the list

    def reach(self, r: Reader, number: int) -> None:
        """Read on until the first `number` rows are known."""
        while not self.whole and len(self.rows) < number:
            self.read_on(r)

    def read_on(self, r: Reader) -> None:
        """The next rows, through the index of the order alone."""
        if not self._ranks:
            last = int(r.value("SELECT coalesce(max(rowid), 0) FROM subjects"))
            self._ranks = array("i", bytes(4 * (last + 1)))
        behind = "" if self._last is None else "AND (sort_key, rowid) > (?, ?)"
        where = f"{self._source.where} {behind}"
        found = r.rows(
            f"SELECT t.rowid FROM subjects t WHERE {where} ORDER BY sort_key, rowid LIMIT {SLICE}", self._last or ()
        )
        rows = [row[0] for row in found]
        for rank, row in enumerate(rows, len(self.rows) + 1):
            self._ranks[row] = rank
        self.rows.extend(rows)
        self.whole = len(rows) < SLICE
        if rows:
            self._last = (r.value("SELECT sort_key FROM subjects WHERE rowid = ?", (rows[-1],)), rows[-1])

    def sorted(self, found: Iterable[int]) -> array[int]:
        """Rows of a list that is known as a whole, in its order; those that are not in it are left out."""
        ranks, rows = self._ranks, self.rows
        places = sorted([ranks[row] for row in found])
        return array("q", [rows[rank - 1] for rank in places if rank])


class Kept:
    """What one connection remembers of the file as it is."""

    def __init__(self) -> None:
        self.version: object = None
        self.orders: dict[str, ListOrder] = {}
        self.read: dict[object, object] = {}

    def order(self, source: Source) -> ListOrder:
        return self.orders.setdefault(source.where, ListOrder(source))

    def keep(self, key: object, found: object) -> None:
        """What may be wanted with the next key; the oldest gives way."""
        self.read[key] = found
        while len(self.read) > _WORDS_KEPT:
            del self.read[next(iter(self.read))]


def kept(r: Reader) -> Kept:
    """What is still true of what this connection remembers."""
    memory: Kept = r.memory.setdefault("lists", Kept())
    version = r.version
    if memory.version != version:
        memory.version = version
        memory.orders.clear()
        memory.read.clear()
    return memory


def has_order(r: Reader, source: Source) -> bool:
    """Whether an index gives the order of a list, and its rows can be numbered."""
    return (
        len(source.words) == 1
        and source.words != "r"
        and int(r.value("SELECT coalesce(max(rowid), 0) FROM subjects")) < _LARGEST_ROW
    )


def warm(r: Reader, source: Source) -> bool:
    """Read on while nobody waits; whether there is more to read."""
    if not has_order(r, source):
        return False
    order = kept(r).order(source)
    if not order.whole:
        order.read_on(r)
    return not order.whole
