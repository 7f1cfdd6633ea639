"""The rows of a list of any length, a page at a time: what the screen is near to is kept, nothing else."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Query, RejectedCell, Row, Sort
from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.ui.models.list_source import ListSource
from khenthuong_desktop.wording.codes import MASKED

PAGE_ROWS: Final = 200
PAGES_KEPT: Final = 8

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
        self._draft_problems: dict[str, RejectedCell] = {}
        self._headings = [source.heading(column.key) for column in self.columns]
        self.numbers = {column.key: number for number, column in enumerate(self.columns)}
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._problems: dict[int, dict[tuple[str, str], RejectedCell]] = {}
        self._wrong_rows: dict[str, None] = {}  # every row met so far that has a red cell
        self._count = source.count(self.query)  # a list that cannot be read at all is not opened

    def want(self, columns: Collection[str]) -> None:
        """Fill these columns; pages that lack one of them are read again when they are looked at."""
        fresh = frozenset(columns)
        if not fresh <= self._wanted:
            self._pages.clear()
            self._problems.clear()
        self._wanted = fresh

    # What Qt asks

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count + (self.draft is not None)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.editable(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

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
        """How many rows the office has for the question asked."""
        return self._count

    def number(self, column: str) -> int:
        """The number of a column by its key."""
        return self.numbers[column]

    def heading(self, column: int) -> str:
        return self._headings[column]

    def editable(self, column: int) -> bool:
        return self.columns[column].editable and self.source.can_edit

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        kind = self.columns[column].kind
        side = Qt.AlignmentFlag.AlignLeft
        if kind == "integer":
            side = Qt.AlignmentFlag.AlignRight
        elif kind == "flag":
            side = Qt.AlignmentFlag.AlignHCenter
        return side | Qt.AlignmentFlag.AlignVCenter

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
        taken: list[Row] = []
        while (start := first + len(taken)) <= min(last, self._count - 1):
            page = self.source.page(self._asked(), start, min(2000, last + 1 - start), self._count)
            if not page:
                break
            taken += page
        return taken

    def text(self, row: int, column: int) -> str:
        """The text that a cell shows: what stands there, or what was typed and could not be taken."""
        wrong = self.problem(row, column)
        if wrong is not None:
            # A number with a slip in it tells nearly as much as the right one.
            hidden = self.columns[column].sensitive and not self.query.reveal and wrong.row_id
            return MASKED if hidden else wrong.text
        if self.draft is not None and row == self._count:
            return self.draft.get(self.columns[column].key, "")
        found = self._row(row)
        return found.texts[column] if found else ""

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
        key = self.columns[column].key
        if self.draft is not None and row == self._count:
            return self._draft_problems.get(key)
        found = self._row(row)
        if found is None:
            return None
        return self._problems.get(row // PAGE_ROWS, {}).get((found.id, key))

    def wrong_rows(self) -> list[str]:
        """Ids of the rows known to have red cells."""
        return list(self._wrong_rows)

    # What changes the list

    def ask(self, query: Query) -> None:
        """Show the answer to another question."""
        if query != self.query:
            self.query = query
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
        same = count == self._count
        if not same:
            self.beginResetModel()
        self._pages.clear()
        self._problems.clear()
        self._count = count
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1), [])
        self.reloaded.emit()

    def begin_draft(self) -> int:
        """Open an empty row at the end; its place."""
        if self.draft is None:
            self.beginInsertRows(NO_PARENT, self._count, self._count)
            self.draft = {}
            self.endInsertRows()
        return self._count

    def drop_draft(self) -> None:
        """Close the row that was begun."""
        if self.draft is not None:
            self.beginRemoveRows(NO_PARENT, self._count, self._count)
            self.draft = None
            self._draft_problems = {}
            self.endRemoveRows()

    def change(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        """Give changes to the office as one edit. The rows are not read again: the caller does, when it can."""
        outcome = self.source.edit(changes, reason)
        for wrong in outcome.rejected:
            if wrong.row_id:
                self._wrong_rows[wrong.row_id] = None
        return outcome

    def change_draft(self, column: str, text: str) -> EditOutcome | None:
        """A cell of the row that was begun; it is saved as soon as its required cells are there."""
        assert self.draft is not None
        self.draft[column] = text
        self._draft_problems.pop(column, None)
        if any(c.required and c.editable and not self.draft.get(c.key, "").strip() for c in self.columns):
            return None
        texts = {key: value for key, value in self.draft.items() if value.strip()}
        if not texts:
            return None
        outcome = self.change([CellChange(None, key, value) for key, value in texts.items()])
        if outcome.new_rows:
            self.drop_draft()
        else:
            self._draft_problems = {wrong.column: wrong for wrong in outcome.rejected}
        return outcome

    # Pages

    def _row(self, row: int) -> Row | None:
        if not 0 <= row < self._count:
            return None
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._pages.move_to_end(number)
        place = row - number * PAGE_ROWS
        # Another program may have removed rows since they were counted.
        return page[place] if place < len(page) else None

    def _asked(self) -> Query:
        return self.query._replace(columns=tuple(sorted(self._wanted)))

    def _fetch(self, number: int) -> list[Row]:
        try:
            page = self.source.page(self._asked(), number * PAGE_ROWS, PAGE_ROWS, self._count)
            rejected = self.source.rejected([row.id for row in page]) if page else ()
        except KhenThuongError as error:
            # Reading happens inside a paint: the problem is told once, and the page stays empty until the
            # next reload instead of being asked for with every paint.
            page, rejected = [], ()
            self.failed.emit(error)
        self._pages[number] = page
        self._problems[number] = {(wrong.row_id, wrong.column): wrong for wrong in rejected}
        wrong_now = {wrong.row_id for wrong in rejected}
        for row in page:
            if row.id in wrong_now:
                self._wrong_rows[row.id] = None
            else:
                self._wrong_rows.pop(row.id, None)
        while len(self._pages) > PAGES_KEPT:
            dropped, _ = self._pages.popitem(last=False)
            self._problems.pop(dropped, None)
        return page

    def _ask_count(self) -> int:
        try:
            return self.source.count(self.query)
        except KhenThuongError as error:
            self.failed.emit(error)
            return 0
