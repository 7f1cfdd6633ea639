"""One of the lists of one conference: rows typed at the end belong to it, and its noun saves them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter, Query
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

NOWHERE: Final = "-"  # the conference of a list that is empty because none is shown
# Office, conference, changes, reason.
Save = Callable[["Office", str, Sequence[CellChange], str | None], EditOutcome]


class ConferenceSource(NarrowedSource):
    """`save` takes over what is typed, new rows among it; without it rows come from elsewhere and are only changed."""

    def __init__(self, desk: Desk, name: str, save: Save | None, *, tables: frozenset[str]) -> None:
        super().__init__(desk, name, (Filter("conference_id", "is", (NOWHERE,)),), tables=tables)
        self._save = save
        self._conference_id = NOWHERE
        self._marks: Mapping[tuple[str, str], Mark] = {}
        # (Row, column) -> why nothing can be typed there now; empty where it can.
        self.locked: Callable[[str, str], str] = lambda row_id, column: ""
        # Columns of which nothing can be said yet: a sum of them is no 0.
        self.unsaid: Callable[[], frozenset[str]] = frozenset
        if save is None:
            self.can_add = False

    def show_conference(self, conference_id: str) -> None:
        self._conference_id = conference_id
        self.narrowing = (Filter("conference_id", "is", (conference_id,)),)

    def tell(self, marks: Mapping[tuple[str, str], Mark]) -> None:
        """(Row, column) -> how that cell looks."""
        self._marks = dict(marks)

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        return self._marks.get((row_id, column))

    def totals(self, query: Query, of: int) -> dict[str, str]:
        unsaid = self.unsaid()
        found = {key: text for key, text in super().totals(query, of).items() if key not in unsaid}
        # How many rows there are stands under the first column, and a column of numbers is too narrow for it.
        first = self._columns[0]
        wide = next(column.key for column in self._columns if column.kind in ("text", "name"))
        moved = first.kind == "integer"
        return {(wide if moved and key == first.key else key): text for key, text in found.items()}

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        if self._save is None:
            return super().edit(changes, reason)
        return self._save(self._office, self._conference_id, changes, reason)
