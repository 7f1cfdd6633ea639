"""What a noun says about its list, so that one grid, one validator and one way of saving serve every list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.domain.lists import Column

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

Values = dict[str, Any]


def _as_they_are(office: Office, values: Values) -> Values:
    return values


def _no_more_findings(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """`derive` completes the values of a record before they are written (search keys); `saved` writes what does
    not lie in the record itself (aliases of a unit); `examine` finds what does not fit together in it."""

    name: str
    columns: tuple[Column, ...]
    table: str | None = None  # None: nobody edits it here
    catalogues: Mapping[str, str] = field(default_factory=dict)  # column -> catalogue of its choices
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # column -> code -> label
    money: frozenset[str] = frozenset()  # columns in đồng, which take more figures than numbers of heads
    open_choices: frozenset[str] = frozenset()  # columns that also take what no catalogue knows
    defaults: Mapping[str, object] = field(default_factory=dict)
    title: str = "full_name"  # the column that names a record in sentences
    derive: Callable[[Office, Values], Values] = _as_they_are
    saved: Callable[[Office, Writer, str, Values], None] | None = None
    outside: frozenset[str] = frozenset()  # columns that `saved` writes
    owner: str | None = None  # the column that says whose row it is: its noun adds rows, which knows the owner
    examine: Callable[[Office, Mapping[str, Any]], tuple[Finding, ...]] = _no_more_findings
    remove: Callable[[Office, Writer, str], None] | None = None  # retire or delete; None: delete
    stays: Callable[[Writer, Sequence[str]], str] | None = None  # what goes on without removed rows, said with the step

    def column(self, key: str) -> Column:
        return next(column for column in self.columns if column.key == key)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(column.key for column in self.columns)
