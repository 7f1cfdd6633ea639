"""Judging very many rows of one shape column by column: what nothing is to be said of costs a look-up a cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from khenthuong_desktop.services.import_rows import ImportRow

_MANY: Final = 32  # fewer are judged one by one
SLOW: Final = object()  # in place of a value: there is something to be said of this text


Look = Callable[[str], Any]  # a text of one field -> its value
# The texts of one field -> their values, and whether there may be a SLOW among them.
LookAtAll = Callable[[Sequence[str]], tuple[list[Any], bool]]


class Known(dict[str, Any]):
    """Text -> value of one field, worked out when it is first met."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def __missing__(self, text: str) -> Any:
        value = self[text] = self._look(text)
        return value

    def at_all(self, texts: Sequence[str]) -> tuple[list[Any], bool]:
        """The values of a column; only the distinct ones are looked through for SLOW."""
        return list(map(self.__getitem__, texts)), SLOW in self.values()


def as_they_are(texts: Sequence[str]) -> tuple[list[Any], bool]:
    return list(texts), False


def by_shape(rows: Iterable[ImportRow]) -> Iterator[tuple[str, tuple[str, ...], list[ImportRow]]]:
    """The rows that have the same fields in the same order."""
    rows = list(rows)
    kinds = [row.kind for row in rows]
    keys_of_rows = list(map(tuple, [row.fields for row in rows]))
    if rows and kinds.count(kinds[0]) == keys_of_rows.count(keys_of_rows[0]) == len(rows):
        yield kinds[0], keys_of_rows[0], rows  # as a clean list is from top to bottom
        return
    shapes: dict[tuple[str, tuple[str, ...]], list[ImportRow]] = {}
    for row, shape in zip(rows, zip(kinds, keys_of_rows, strict=True), strict=True):
        there = shapes.get(shape)
        if there is None:
            shapes[shape] = [row]
        else:
            there.append(row)
    for (kind, keys), members in shapes.items():
        yield kind, keys, members


def is_worth_it(members: Sequence[ImportRow]) -> bool:
    return len(members) >= _MANY


def read_columns(
    keys: Sequence[str], members: Sequence[ImportRow], known: Callable[[str], Sequence[tuple[str, LookAtAll]]]
) -> tuple[list[str], list[list[Any]], set[int]]:
    """Columns of the register, their values row by row, and the places of the rows with something to be said of."""
    targets: list[str] = []
    columns: list[list[Any]] = []
    slow: set[int] = set()
    for key, texts in zip(keys, zip(*[row.fields.values() for row in members], strict=True), strict=True):
        for target, look in known(key):
            values, doubtful = look(texts)
            targets.append(target)
            columns.append(values)
            if doubtful:
                slow.update(place for place, value in enumerate(values) if value is SLOW)
    return targets, columns, slow
