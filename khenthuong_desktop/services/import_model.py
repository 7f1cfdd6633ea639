"""An import before it is saved: its files and rows, and what was done to them in the preview."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from khenthuong_desktop.services import import_groups
from khenthuong_desktop.services.import_rows import STATES, Decision, ImportFile, ImportOutcome, ImportRow, NewUnit

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_judging import Judge

__all__ = ["Decision", "Import", "ImportFile", "ImportOutcome", "ImportRow"]


class _Deed(NamedTuple):
    """One act in the preview: the rows before and after; `tables` too where columns were chosen anew."""

    before: list[ImportRow]
    after: list[ImportRow]
    whole: bool = False
    tables: tuple[Any, Any] | None = None
    units: tuple[dict[str, NewUnit], dict[str, NewUnit]] | None = None  # those the commit will add, before and after


_KEPT: Final = 100  # acts that can be taken back
_ROW_FIELDS: Final = tuple(one.name for one in fields(ImportRow))


@dataclass(slots=True)
class Import:
    """Everything that was read and found; nothing of it is saved yet."""

    files: list[ImportFile] = field(default_factory=list)
    rows: list[ImportRow] = field(default_factory=list)
    judge: Judge | None = None
    by_id: dict[str, ImportRow] = field(default_factory=dict)
    groups: dict[str, int | list[int]] = field(default_factory=dict)  # likeness key -> places of rows
    undated: bool = False  # some row has no birth date
    _done: list[_Deed] = field(default_factory=list)
    _undone: list[_Deed] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        counted = Counter(row.state for row in self.rows)
        return {state: counted[state] for state in STATES}

    @property
    def to_import(self) -> int:
        """Rows that will change the register."""
        return sum(
            row.state in ("new", "update") or (row.state == "duplicate" and row.certain and row.nominates)
            for row in self.rows
        )

    def row(self, row_id: str) -> ImportRow:
        return self.by_id[row_id]

    def number_rows(self) -> None:
        """Places and ids in the order of the rows."""
        self.by_id.clear()
        for place, row in enumerate(self.rows):
            row.place = place
            self.by_id[row.id] = row

    # Undo within the preview

    def did(
        self,
        before: Sequence[ImportRow],
        after: Iterable[ImportRow],
        units: tuple[dict[str, NewUnit], dict[str, NewUnit]] | None = None,
    ) -> None:
        self._keep(_Deed(list(before), [copy.copy(row) for row in after], units=units))

    def did_all(self, before: list[ImportRow], tables: tuple[Any, Any]) -> None:
        self._keep(_Deed(before, [copy.copy(row) for row in self.rows], True, tables))

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> bool:
        """Take the last act back; False where there is none."""
        if not self._done:
            return False
        deed = self._done.pop()
        self._undone.append(deed)
        self._put(deed.before, deed.whole, deed.tables and deed.tables[0], deed.units and deed.units[0])
        return True

    def redo(self) -> bool:
        if not self._undone:
            return False
        deed = self._undone.pop()
        self._done.append(deed)
        self._put(deed.after, deed.whole, deed.tables and deed.tables[1], deed.units and deed.units[1])
        return True

    def _keep(self, deed: _Deed) -> None:
        self._done.append(deed)
        del self._done[:-_KEPT]
        self._undone.clear()

    def _put(self, rows: list[ImportRow], whole: bool, tables: Any, units: dict[str, NewUnit] | None) -> None:
        if units is not None and self.judge is not None:
            self.judge.added = dict(units)
            self.judge.forget_units()
        if whole:
            self.rows = [copy.copy(row) for row in rows]
            self.number_rows()
            for number, (planned, chosen) in tables.items():
                self.files[number].tables, self.files[number].chosen = list(planned), set(chosen)
            import_groups.rebuild(self)
            return
        for kept in rows:
            row = self.by_id[kept.id]
            import_groups.leave(self, row)
            for name in _ROW_FIELDS:
                setattr(row, name, getattr(kept, name))
            import_groups.join(self, row)
