"""What a list on screen or paper is: its columns, and the question that a page of it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnKind = Literal[
    "text",
    "name",
    "choice",
    "choices",  # several, separated by a semicolon
    "partial_date",
    "day",
    "moment",
    "integer",
    "flag",
    "national_id",
    "phone",
    "unit",
    "body",
]
FilterKind = Literal["contains", "is", "between", "empty", "filled"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list; its heading is in wording.columns, its rules in services.lists."""

    key: str
    kind: ColumnKind = "text"
    width: int = 120
    editable: bool = False
    sensitive: bool = False
    hidden: bool = False  # not shown until chosen
    required: bool = False
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition; `values` are stored values (codes), not labels."""

    column: str
    kind: FilterKind
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sort:
    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows of a list, in which order."""

    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: tuple[Sort, ...] = ()
    reveal: bool = False  # show sensitive columns in full


@dataclass(frozen=True, slots=True)
class Row:
    """A row as shown: texts in the order of all columns of the list."""

    id: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellChange:
    """What somebody typed or pasted into one cell; `row_id` None starts a new row numbered `new_row`."""

    row_id: str | None
    column: str
    text: str
    new_row: int = 0


@dataclass(frozen=True, slots=True)
class RejectedCell:
    """A cell whose text could not be taken: it stays where it is, red, until it is mended."""

    row_id: str
    column: str
    text: str
    problem: str


@dataclass(frozen=True, slots=True)
class EditOutcome:
    """What became of an edit: the step it made (None: nothing to change) and the cells left red."""

    step: int | None
    changed_rows: tuple[str, ...]
    new_rows: tuple[str, ...]
    rejected: tuple[RejectedCell, ...]
