"""The rows of a list of any length, a page at a time: what the screen is near to is kept, nothing else."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Query, RejectedCell, Row, Sort
from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.ui.models.held_row import HeldRow
from khenthuong_desktop.ui.models.list_pages import PAGE_ROWS, ListPages
from khenthuong_desktop.ui.models.list_source import FillsIn, FindsRed, ListSource, Locks, ReadsRow
from khenthuong_desktop.wording.codes import MASKED

# The problem of a cell that could not be taken, or None.
ProblemRole: Final = Qt.ItemDataRole.UserRole + 1
DRAFT_ID: Final = ""  # the row that somebody has begun and the office does not have yet

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()


class ListModel(QAbstractTableModel):
    """Signals:
    reloaded(): rows may have changed or moved; indexes are new.
    failed(error): the rows could not be read; the list shows what it had or nothing.
    """

    reloaded = Signal()
    failed = Signal(object)

    def __init__(self, source: ListSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.columns = source.columns()
        self.query = Query()
        self._wanted: frozenset[str] = frozenset()  # the columns on the screen; only they are read
        self.draft: dict[str, str] | None = None
        self.held: HeldRow | None = None  # the row being filled stands still
        self._held_problems: dict[str, RejectedCell] = {}  # of a held row that no page has
        self._draft_problems: dict[str, RejectedCell] = {}
        self._flags: dict[bool, Qt.ItemFlag] = {}
        self._alignments: dict[int, Qt.AlignmentFlag] = {}
        self._headings = [source.heading(column.key) for column in self.columns]
        self.numbers = {column.key: number for number, column in enumerate(self.columns)}
        self._pages = ListPages(self._read_page, self.failed.emit)
        self.office_count = source.count(self.query)  # a list that cannot be read at all is not opened
        self._count = self.office_count
        self._told = self._count  # how many rows Qt has been told of

    def want(self, columns: Collection[str]) -> None:
        """Fill these columns; pages that lack one of them are read again when they are looked at."""
        fresh = frozenset(columns)
        if not fresh <= self._wanted:
            self._pages.forget()
        self._wanted = fresh

    # What Qt asks

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count + (self.draft is not None)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        editable = self.editable(index.column())
        found = self._flags.get(editable)
        if found is None:  # joining flags is slow, and a paint asks for those of every cell
            found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
            if editable:
                found |= Qt.ItemFlag.ItemIsEditable
            self._flags[editable] = found
        return found

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == ProblemRole or role == Qt.ItemDataRole.ToolTipRole:
            wrong = self.problem(index.row(), index.column())
            return wrong.problem if wrong else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[index.column()]}: {self.text(index.row(), index.column())}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            wrong = self.problem(index.row(), index.column())
            return wrong.problem if wrong else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)  # a heading stands over its texts
        return None

    # What the list asks

    @property
    def count(self) -> int:
        """How many rows are shown, the row being begun left out."""
        return self._count

    def number(self, column: str) -> int:
        """The number of a column by its key."""
        return self.numbers[column]

    def heading(self, column: int) -> str:
        return self._headings[column]

    def editable(self, column: int) -> bool:
        return self.columns[column].editable and self.source.can_edit

    def locked(self, row: int, column: int) -> str:
        """Why nothing can be typed into this one cell of an editable column; empty where it can."""
        row_id = self.row_id(row)
        if row_id is None or not isinstance(self.source, Locks):
            return ""
        return self.source.locked(row_id, self.columns[column].key)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        found = self._alignments.get(column)
        if found is None:
            kind = self.columns[column].kind
            side = Qt.AlignmentFlag.AlignLeft
            if kind == "integer":
                side = Qt.AlignmentFlag.AlignRight
            elif kind == "flag":
                side = Qt.AlignmentFlag.AlignHCenter
            found = self._alignments[column] = side | Qt.AlignmentFlag.AlignVCenter
        return found

    def row_id(self, row: int) -> str | None:
        """The id of the row at this place; None outside the list, DRAFT_ID for the row being begun."""
        if self.draft is not None and row == self._count:
            return DRAFT_ID
        found = self._row(row)
        return found.id if found else None

    def row_ids(self, first: int, last: int) -> list[str]:
        """The ids of the rows from first to last, the row being begun left out."""
        return [row.id for number in range(first, min(last + 1, self._count)) if (row := self._row(number))]

    def rows(self, first: int, last: int) -> list[Row]:
        """Whole rows for copying, read past the cache so that a large copy does not throw it away."""
        if self.held is not None:
            return [row for number in range(first, min(last + 1, self._count)) if (row := self._row(number))]
        taken: list[Row] = []
        while (start := first + len(taken)) <= min(last, self._count - 1):
            page = self.source.page(self._asked(), start, min(2000, last + 1 - start), self.office_count)
            if not page:
                break
            taken += page
        return taken

    def text(self, row: int, column: int) -> str:
        """The text that a cell shows: what stands there, or what was typed and could not be taken."""
        return self.cell(row, column)[0]

    def cell(self, row: int, column: int) -> tuple[str, RejectedCell | None]:
        """The text that a cell shows, and what is wrong with it."""
        if self.held is None and self.draft is None:  # nearly always; and a paint asks for every cell
            found = self._row(row)
            if found is None:
                return "", None
            if found.id not in self._pages.red_rows:
                return found.texts[column], None
        wrong = self.problem(row, column)
        if wrong is not None:
            # A number with a slip in it tells nearly as much as the right one.
            hidden = self.columns[column].sensitive and not self.query.reveal and wrong.row_id
            return (MASKED if hidden else wrong.text), wrong
        if self.draft is not None and row == self._count:
            return self.draft.get(self.columns[column].key, ""), None
        found = self._row(row)
        return (found.texts[column] if found else ""), None

    def edit_text(self, row: int, column: int) -> str:
        """The full text to start an edit from."""
        wrong = self.problem(row, column)
        row_id = self.row_id(row)
        if wrong is not None:
            return wrong.text
        if not row_id:
            return self.text(row, column)
        return self.source.edit_text(row_id, self.columns[column].key)

    def problem(self, row: int, column: int) -> RejectedCell | None:
        if self.draft is not None and row == self._count:
            return self._draft_problems.get(self.columns[column].key)
        found = self._row(row)
        if found is None or (self.held is None and found.id not in self._pages.red_rows):
            return None
        key = self.columns[column].key
        home = self._home(row)
        if home is None:
            return self._held_problems.get(key)
        return self._pages.red(home, found.id, key)

    def wrong_rows(self) -> list[str]:
        """Ids of the rows with red cells: all of this list where it can say so, else those met so far."""
        if isinstance(self.source, FindsRed):
            return list(self.source.red_rows(self.query))
        return list(self._pages.red_rows)

    def position(self, row_id: str) -> int | None:
        """Where a row is shown; None when the list does not show it."""
        if self.held is not None and self.held.id == row_id:
            return self.held.place
        home = self.source.position(self.query, row_id)
        return home if home is None or self.held is None else self.held.shown_of(home)

    def begun(self, row: int) -> bool:
        """Whether this is the row being begun, or one that was begun here and is still being filled."""
        if self.draft is not None:
            return row == self._count
        return self.held is not None and self.held.new and self.held.place == row

    # What changes the list

    def ask(self, query: Query) -> None:
        """Show the answer to another question."""
        if query != self.query:
            self.query = query
            self.held = None
            self.reload()

    def next_sort(self, column: str, *, further: bool = False) -> tuple[Sort, ...]:
        """Ascending, then descending, then the list's own order; `further` keeps the keys before it."""
        keys = self.query.sort
        place = next((n for n, key in enumerate(keys) if key.column == column), None)
        if place is None:
            return (*keys, Sort(column)) if further else (Sort(column),)
        turned = () if keys[place].descending else (Sort(column, descending=True),)
        return (*keys[:place], *turned, *keys[place + 1 :]) if further else turned

    def reload(self) -> None:
        """Read again; where the number of rows is the same, selection and editors stay."""
        count = self._ask_count()
        held = self._held_anew(count)
        shown = count + (held is not None and held.home is None)
        rows = shown + (self.draft is not None)
        same = rows == self._told
        if not same:
            self.beginResetModel()
        self._pages.forget()
        self.office_count, self._count, self._told, self.held = count, shown, rows, held
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(self.columns) - 1), [])
        self.reloaded.emit()

    def extend(self) -> None:
        """The list goes on behind its rows: they stay as they are."""
        count = self._ask_count()
        added = count - self.office_count
        if added <= 0 or self.held is not None or self.draft is not None:
            self.reload()
            return
        self.beginInsertRows(NO_PARENT, self._count, self._count + added - 1)
        self._pages.forget()  # the last page was not full
        self.office_count = self._count = self._told = count
        self.endInsertRows()
        self.reloaded.emit()

    def hold(self, row_id: str, place: int, *, new: bool = False) -> None:
        """Read again, but keep this row where it stands until it is let go."""
        if self.held is not None and self.held.id != row_id:
            kept = QPersistentModelIndex(self.index(place, 0))
            self.release()
            place = kept.row()
        if self.held is None:
            self.held = HeldRow(row_id, place, None if new else place, new=new)
        self.reload()

    def release(self) -> None:
        """The held row goes to where it belongs; cursor and selection follow their rows."""
        held = self.held
        if held is None:
            return
        if held.home is None:
            self.beginRemoveRows(NO_PARENT, held.place, held.place)
            self.held = None
            self._count -= 1
            self._told -= 1
            self.endRemoveRows()
        elif held.home == held.place:
            self.held = None
        else:
            behind = held.home + (held.home > held.place)  # Qt names the row before which it comes to stand
            self.beginMoveRows(NO_PARENT, held.place, held.place, NO_PARENT, behind)
            self.held = None
            self.endMoveRows()

    def _held_anew(self, count: int) -> HeldRow | None:
        """Where the held row belongs now; None when it is gone or nothing is held."""
        held = self.held
        if held is None:
            return None
        try:
            home = self._home_of_held(held, count)
            if home is not None:
                return replace(held, home=home, row=None, place=min(held.place, count - 1))
            row = self.source.row(held.id, self.query.reveal) if isinstance(self.source, ReadsRow) else None
            if row is None:
                return None
            self._held_problems = {wrong.column: wrong for wrong in self.source.rejected([held.id])}
            return replace(held, home=None, row=row, place=min(held.place, count))
        except KhenThuongError as error:
            self.failed.emit(error)
            return None

    def _home_of_held(self, held: HeldRow, count: int) -> int | None:
        # Most edits move nothing, and looking at one place is cheaper than sorting all the rows.
        if held.home is not None:
            there = self.source.page(self._asked(), held.home, 1, count)
            if there and there[0].id == held.id:
                return held.home
        return self.source.position(self.query, held.id)

    def begin_draft(self) -> int:
        """Open an empty row at the end; its place."""
        if self.draft is None:
            self.beginInsertRows(NO_PARENT, self._count, self._count)
            self.draft = {}
            self._told += 1
            self.endInsertRows()
        return self._count

    def drop_draft(self) -> None:
        """Close the row that was begun."""
        if self.draft is not None:
            self.beginRemoveRows(NO_PARENT, self._count, self._count)
            self.draft = None
            self._draft_problems = {}
            self._told -= 1
            self.endRemoveRows()

    def change(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        """Give changes to the office as one edit. The rows are not read again: the caller does, when it can."""
        outcome = self.source.edit(changes, reason)
        for wrong in outcome.rejected:
            if wrong.row_id:
                self._pages.red_rows[wrong.row_id] = None
        return outcome

    def change_draft(self, texts: Mapping[str, str]) -> EditOutcome | None:
        """Cells of the row that was begun; it is saved as soon as its required cells are there."""
        assert self.draft is not None
        before = dict(self.draft)
        self.draft.update(texts)
        for column in texts:
            self._draft_problems.pop(column, None)
        if self.missing():
            return None
        try:
            return self.save_draft()
        except Exception:
            # The editor stays open with the text; the row is as it was.
            self.draft = before
            raise

    def missing(self) -> list[int]:
        """The columns without which the row being begun is not complete."""
        draft, source = self.draft or {}, self.source
        return [
            number
            for number, column in enumerate(self.columns)
            if column.required
            and column.editable
            and not draft.get(column.key, "").strip()
            and not (isinstance(source, FillsIn) and source.fills_in(column.key))
        ]

    def save_draft(self) -> EditOutcome | None:
        """Save the row that was begun, as far as it is filled; it is held where it stands. None: it is empty."""
        texts = {key: value for key, value in (self.draft or {}).items() if value.strip()}
        if not texts:
            return None
        outcome = self.change([CellChange(None, key, value) for key, value in texts.items()])
        if outcome.new_rows:
            self.draft, self._draft_problems = None, {}
            self.held = HeldRow(outcome.new_rows[0], self._count, new=True)
            self.reload()
        else:
            self._draft_problems = {wrong.column: wrong for wrong in outcome.rejected}
        return outcome

    # Pages

    def _home(self, row: int) -> int | None:
        """Where the office has the row shown there."""
        if self.held is None:
            return row
        return self.held.home if row == self.held.place else self.held.home_of(row)

    def _row(self, row: int) -> Row | None:
        if not 0 <= row < self._count:
            return None
        if self.held is None:
            return self._pages.row(row)
        home = self._home(row)
        if home is None:
            return self.held.row if self.held is not None else None
        return self._pages.row(home)

    def _asked(self) -> Query:
        return self.query._replace(columns=tuple(sorted(self._wanted)))

    def _read_page(self, first: int) -> tuple[list[Row], tuple[RejectedCell, ...]]:
        page = self.source.page(self._asked(), first, PAGE_ROWS, self.office_count)
        return page, self.source.rejected([row.id for row in page]) if page else ()

    def _ask_count(self) -> int:
        try:
            return self.source.count(self.query)
        except KhenThuongError as error:
            self.failed.emit(error)
            return 0
