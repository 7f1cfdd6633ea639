"""What a list on screen or paper is: its columns, and the question that a page of it answers.

Named tuples and not dataclasses: every first paint imports them, and each dataclass costs it half a millisecond.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

ColumnKind = Literal[
    "text",
    "name",
    "choice",
    "choices",  # several, separated by a semicolon
    "partial_date",
    "day",
    "moment",
    "time",  # of a day: '08:30'
    "integer",
    "distance",  # days before the day of an event, behind it where negative
    "year",
    "flag",
    "national_id",
    "phone",
    "unit",
    "body",
    "latest_award",  # year, tab, award: looked at, never typed
]
FilterKind = Literal[
    "contains",
    "is",
    "between",
    "age",  # on the day asked, of the dates of birth in that column; from and to, either may be open
    "empty",
    "filled",
    "rejected",  # has a red cell, of that column or (no column) of any
    "current",  # the last day, which the column holds, is open or not before the day given
]


class Column(NamedTuple):
    """A column of a list; its heading is in wording.columns, its rules in services.lists."""

    key: str
    kind: ColumnKind = "text"
    width: int = 120
    editable: bool = False
    sensitive: bool = False
    hidden: bool = False  # not shown until chosen
    required: bool = False
    summed: bool = False


class Filter(NamedTuple):
    """One condition; `values` are stored values (codes), not labels."""

    column: str
    kind: FilterKind
    values: tuple[str, ...] = ()


class Sort(NamedTuple):
    column: str
    descending: bool = False


class Query(NamedTuple):
    """Which rows of a list, in which order."""

    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: tuple[Sort, ...] = ()
    reveal: bool = False  # show sensitive columns in full
    columns: tuple[str, ...] = ()  # the columns to fill; none named means all, the others stay empty


class Row(NamedTuple):
    """A row as shown: texts in the order of all columns of the list."""

    id: str
    texts: tuple[str, ...]


class CellChange(NamedTuple):
    """What somebody typed or pasted into one cell; `row_id` None starts a new row numbered `new_row`."""

    row_id: str | None
    column: str
    text: str
    new_row: int = 0


class RejectedCell(NamedTuple):
    """A cell whose text could not be taken: it stays where it is, red, until it is mended."""

    row_id: str
    column: str
    text: str
    problem: str


class EditOutcome(NamedTuple):
    """What became of an edit: the step it made (None: nothing to change) and the cells left red."""

    step: int | None
    changed_rows: tuple[str, ...]
    new_rows: tuple[str, ...]
    rejected: tuple[RejectedCell, ...]
