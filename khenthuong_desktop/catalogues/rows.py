"""What catalogues are made of: rows by date, the office's overrides of them, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from khenthuong_desktop.domain.validity import Validity

# How sure a row is: read in the legal text, a secondary source, office practice, not settled, stated in the
# facts of the work without a mark, or taken from a public dataset.
MARKS = ("law", "secondary", "office", "open", "given", "dataset")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a row: a code ('catalogue.' and it has a sentence in wording), and the key."""

    code: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """A row as it holds from one day to another; `data` has what only this catalogue says."""

    code: str
    label: str
    valid_from: date | None
    valid_to: date | None
    source: str
    mark: str
    overridden: bool
    data: Mapping[str, object]

    @property
    def validity(self) -> Validity:
        return Validity(self.valid_from, self.valid_to)

    @property
    def hidden(self) -> bool:
        """Kept for what is stored already, but no longer offered."""
        return self.data.get("hidden") is True


@dataclass(frozen=True, slots=True)
class Override:
    """A row the office adds, or the keys of a row that it changes, from one day to another.

    `data` need only hold what differs from the shipped row of that code; a new code needs everything.
    """

    catalogue: str
    code: str
    data: Mapping[str, object]
    valid_from: date | None
    valid_to: date | None
    source: str

    @property
    def validity(self) -> Validity:
        return Validity(self.valid_from, self.valid_to)


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """A catalogue as shipped."""

    name: str
    title: str
    note: str
    rows: tuple[CatalogueRow, ...]
