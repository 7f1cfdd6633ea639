"""A catalogue as domain objects, asked for by code and day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Generic, TypeVar

from khenthuong_desktop.catalogues.rows import CatalogueRow
from khenthuong_desktop.errors import UserError

T = TypeVar("T")


class Dated(Generic[T]):
    """The objects of one catalogue, each holding from one day to another."""

    def __init__(self, title: str, entries: Sequence[tuple[CatalogueRow, T]]) -> None:
        self._title = title
        self._entries = tuple(entries)
        self._by_code: dict[str, list[tuple[CatalogueRow, T]]] = {}
        for entry in self._entries:
            self._by_code.setdefault(entry[0].code, []).append(entry)

    def __iter__(self) -> Iterator[T]:
        """Every object of every time, in catalogue order."""
        return (value for _, value in self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def on(self, day: date) -> tuple[T, ...]:
        """What holds on a day, in catalogue order."""
        return tuple(value for row, value in self._entries if row.validity.covers(day))

    def find(self, code: str, day: date) -> T | None:
        """What a code stands for on a day; None where it stands for nothing."""
        return next((value for row, value in self._by_code.get(code, ()) if row.validity.covers(day)), None)

    def get(self, code: str, day: date) -> T:
        """What a code stands for on a day; refuses rather than answer with another day's rule."""
        found = self.find(code, day)
        if found is None:
            if code not in self._by_code:
                raise UserError("catalogue.unknown_code", catalogue=self._title, row=code)
            label = self._by_code[code][-1][0].label or code
            raise UserError("catalogue.nothing_on_day", catalogue=self._title, row=label, day=f"{day:%d/%m/%Y}")
        return found

    def latest(self, code: str) -> T | None:
        """What a code last stood for, whatever the day: for showing what is stored."""
        rows = self._by_code.get(code)
        return rows[-1][1] if rows else None
