"""What the officer does with cells: each deed is one edit of the office, said in the status line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from khenthuong_desktop.domain.lists import CellChange, EditOutcome
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_model import DRAFT_ID
from khenthuong_desktop.ui.widgets import grid_clipboard, grid_edits
from khenthuong_desktop.ui.widgets.grid_cursor import GridCursor
from khenthuong_desktop.ui.widgets.grid_edits import Plan
from khenthuong_desktop.ui.widgets.grid_selection import Block, Place, Select
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk


class GridDeeds(QObject):
    """Signals:
    edited(EditOutcome): something was saved, or left red.
    """

    edited = Signal(object)

    def __init__(self, desk: Desk, cursor: GridCursor) -> None:
        super().__init__(cursor.view)
        self._desk = desk
        self._cursor = cursor
        self._view = cursor.view
        self._model = cursor.model
        self._source = cursor.model.source
        self._taken: EditOutcome | None = None  # by the editor that is about to close
        self.own_steps: set[int] = set()  # saved by this list, which shows them already
        self._view.typing.take = self.take
        self._view.typing.closed.connect(self._edit_closed)
        self._view.toggled.connect(self.toggle)

    def copy(self, *, headings: bool = False) -> None:
        """Put the selected block into the clipboard as text and as a table."""
        bounds = self._view.cells.bounds()
        if bounds is None:
            return
        rows = self._view.cells.selected_rows()
        number = sum(last - first + 1 for first, last in rows)
        if number > grid_edits.MOST_ROWS_COPIED:
            self._desk.say(words.TOO_MANY_ROWS.format(limit=words.grouped(grid_edits.MOST_ROWS_COPIED)))
            return
        with messages.guard(self._view):
            cells = grid_edits.copied_cells(self._model, bounds, rows)
            titles = [self._model.heading(column) for column in bounds.columns] if headings else []
            data = QMimeData()
            data.setText(grid_clipboard.to_text([titles, *cells] if titles else cells))
            data.setHtml(grid_clipboard.to_html(cells, titles))
            QGuiApplication.clipboard().setMimeData(data)
            self._desk.say(words.COPIED.format(rows=words.grouped(len(cells)), columns=len(bounds.columns)))

    def paste(self) -> None:
        """Take the block from the clipboard as one edit; what does not fit stays where it is, red."""
        shown = self._view.shown_columns()
        cells = grid_clipboard.from_text(QGuiApplication.clipboard().text())
        editable = [column for column in shown if self._model.editable(column)]
        if not cells:
            self._desk.say(words.PASTE_NOTHING)
            return
        if not editable:
            self._desk.say(words.LIST_READ_ONLY)
            return
        targets = self._targets(cells) or [Block(0, 0, (editable[0],))]
        if max(len(cells) * len(cells[0]), sum(block.cells for block in targets)) > grid_edits.MOST_CELLS:
            self._too_many()
            return
        with messages.guard(self._view):
            plan = grid_edits.plan_paste(self._model, cells, targets, shown)
            if isinstance(plan, grid_edits.TooWide):
                self._desk.say(words.PASTE_TOO_WIDE.format(columns=plan.columns, left=plan.left))
            elif isinstance(plan, grid_edits.TooLong):
                self._desk.say(words.PASTE_TOO_LONG.format(rows=words.grouped(plan.rows)))
            else:
                rows = words.grouped(plan.rows)
                done = words.PASTED.format(rows=rows)
                if plan.rows == 1:
                    done = words.PASTED_CELLS.format(cells=words.grouped(plan.area.cells))
                self._carry_out(plan, words.STEP_PASTE.format(rows=rows), done)

    def clear(self) -> None:
        """Empty the selected cells."""
        if self._cursor.on_draft():
            self._take_in_draft("")
        elif (blocks := self._blocks_to_change()) is not None:
            with messages.guard(self._view):
                plan = grid_edits.plan_clear(self._model, blocks)
                n = words.grouped(len(plan.changes))
                self._carry_out(plan, words.STEP_CLEAR.format(n=n), words.CLEARED.format(n=n))

    def fill_down(self) -> None:
        """Repeat the uppermost cells of the selection below."""
        if (blocks := self._blocks_to_change()) is not None:
            with messages.guard(self._view):
                plan = grid_edits.plan_fill_down(self._model, blocks)
                n = words.grouped(len(plan.changes))
                self._carry_out(plan, words.STEP_FILL.format(n=n), words.FILLED.format(n=n))

    def toggle(self) -> None:
        """Turn the flags of the selection."""
        index = self._view.currentIndex()
        if self._cursor.on_draft():
            set_already = self._model.text(index.row(), index.column())
            self._take_in_draft("" if set_already else grid_edits.YES)
        elif (blocks := self._blocks_to_change()) is not None:
            with messages.guard(self._view):
                plan = grid_edits.plan_toggle(self._model, blocks, index.row(), index.column())
                self._carry_out(plan, None, "")

    def new_row(self) -> None:
        """Begin a row at the end of the list."""
        if not self._source.can_add:
            self._desk.say(words.LIST_READ_ONLY)
            return
        row = self._model.begin_draft()
        shown = self._view.shown_columns()
        required = [column for column in shown if self._model.columns[column].required]
        self._view.go(row, ([*required, *filter(self._model.editable, shown)] or shown)[0])
        self._view.setFocus()

    def retire(self) -> None:
        """Take the selected rows out of the list, as the law allows; it can be undone."""
        if self._cursor.on_draft():
            self._model.drop_draft()
            return
        ids = self.selected_ids()
        if not self._source.can_retire or not ids:
            return
        with messages.guard(self._view):
            step = self._source.retire(ids)
            if step is not None:
                self.own_steps.add(step)
            self._cursor.refresh()
            self._say(words.RETIRED.format(n=words.counted(self._source.name, len(ids))))

    def selected_ids(self) -> list[str]:
        """The ids of all rows touched by the selection, in the order of the list; at most one edit's worth."""
        ids: list[str] = []
        for first, last in self._view.cells.selected_rows():
            last = min(last, first + grid_edits.MOST_CELLS - len(ids) - 1)
            few = last - first < 400
            ids += self._model.row_ids(first, last) if few else [r.id for r in self._model.rows(first, last)]
        return ids

    def next_wrong(self, *, back: bool = False) -> None:
        """Go to the nearest red cell behind (before) the cursor, round the end of the list."""
        with messages.guard(self._view):
            header = self._view.header
            places: list[tuple[int, int]] = []
            for row_id in self._model.wrong_rows():
                row = self._source.position(self._model.query, row_id)
                columns = [self._model.number(wrong.column) for wrong in self._source.rejected([row_id])]
                places += [(row, header.visualIndex(column)) for column in columns if row is not None]
            if not places:
                self._desk.say(words.NO_WRONG)
                return
            index = self._view.currentIndex()
            here = (index.row(), header.visualIndex(index.column()))
            places.sort(reverse=back)
            beyond = [place for place in places if (place < here if back else place > here)]
            found, place_seen = (beyond or places)[0]
            column = header.logicalIndex(place_seen)
            self._view.uncover(column)  # a red cell may have come in a column that is not shown
            self._view.go(found, column)
            wrong_here = self._model.problem(found, column)
            if wrong_here is not None:
                self._desk.say(wrong_here.problem)

    def take(self, row: int, column: int, text: str) -> bool:
        """One cell that was typed; False keeps its editor open, so that nothing typed is lost."""
        key = self._model.columns[column].key
        row_id = self._model.row_id(row)
        if row_id is None:
            return True
        try:
            if row_id == DRAFT_ID:
                outcome = self._model.change_draft(key, text)
                self._say_what_is_needed(text)
            else:
                outcome = self._model.change([CellChange(row_id, key, text)])
        except Exception as error:  # told at its level
            messages.report(error, self._view)
            return False
        self._taken = outcome
        if outcome is not None:
            self._remember(outcome)
        return True

    # The way of every edit

    def _carry_out(self, plan: Plan, reason: str | None, done: str) -> None:
        """One edit for the whole plan; then the list shows it and the status line says it."""
        if not plan.changes:
            if plan.skipped:
                heading = self._model.heading(plan.area.columns[0])
                self._desk.say(words.CANNOT_EDIT.format(heading=heading))
            return
        if len(plan.changes) > grid_edits.MOST_CELLS:
            self._too_many()
            return
        place = self._view.place()
        selected = self._view.selectionModel().selection()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            outcome = self._model.change(plan.changes, reason)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._remember(outcome)
        if not place.row_id and outcome.new_rows:
            self._model.drop_draft()
            place = Place(outcome.new_rows[0], place.row, place.column)
        self._cursor.settle(place)
        if plan.new_rows == 0 and self._view.place().row == place.row:
            if plan.rows:
                self._view.cells.select_block(plan.area)
            else:
                self._view.selectionModel().select(selected, Select.ClearAndSelect)
        self._say_outcome(done, plan, outcome)
        self.edited.emit(outcome)

    def _edit_closed(self, place: Place) -> None:
        outcome, self._taken = self._taken, None
        if outcome is None and not self._cursor.stale:
            self._cursor.to(place)
            return
        self._cursor.stale = False
        if outcome is not None and outcome.new_rows and place.row_id == DRAFT_ID:
            place = replace(place, row_id=outcome.new_rows[0])
        self._cursor.settle(place)
        if outcome is not None:
            if outcome.rejected:
                self._say(outcome.rejected[0].problem)
            self.edited.emit(outcome)

    def _take_in_draft(self, text: str) -> None:
        place = self._view.place()
        if self.take(place.row, place.column, text):
            self._edit_closed(place)
            self._view.viewport().update()

    def _say(self, text: str) -> None:
        # What the window says of every saved step would otherwise come after it and cover it.
        self._desk.hub.deliver()
        self._desk.say(text)

    def _remember(self, outcome: EditOutcome) -> None:
        if outcome.step is not None:
            self.own_steps.add(outcome.step)

    def _say_outcome(self, done: str, plan: Plan, outcome: EditOutcome) -> None:
        parts = [done] if done else []
        if outcome.new_rows:
            parts.append(words.NEW_ROWS.format(n=words.grouped(len(outcome.new_rows))))
        if outcome.rejected:
            parts.append(words.TO_MEND.format(n=words.grouped(len(outcome.rejected))))
        if plan.skipped:
            parts.append(words.SKIPPED.format(n=words.grouped(plan.skipped)))
        if parts:
            self._say(", ".join(parts))

    def _say_what_is_needed(self, text: str) -> None:
        draft = self._model.draft
        if draft is None or not text.strip():
            return
        needed = [
            self._model.heading(number)
            for number, column in enumerate(self._model.columns)
            if column.required and not draft.get(column.key)
        ]
        if needed:
            self._desk.say(words.DRAFT_NEEDS.format(headings=", ".join(needed)))

    def _blocks_to_change(self) -> Sequence[Block] | None:
        """The selection, when it can be changed; otherwise the reason is said."""
        blocks = self._view.cells.blocks()
        if not blocks:
            return None
        if not self._source.can_edit:
            self._desk.say(words.LIST_READ_ONLY)
            return None
        if sum(block.cells for block in blocks) > grid_edits.MOST_CELLS:
            self._too_many()
            return None
        return blocks

    def _targets(self, cells: grid_edits.Cells) -> list[Block]:
        """Where a block is pasted: over the selection, or into each part of it when it is a single value."""
        blocks, bounds = self._view.cells.blocks(), self._view.cells.bounds()
        if bounds is None or sum(block.cells for block in blocks) == bounds.cells:
            return [bounds] if bounds else []
        if len(cells) == 1 and len(cells[0]) == 1:
            return list(blocks)
        index = self._view.currentIndex()
        return [Block(index.row(), index.row(), (index.column(),))]

    def _too_many(self) -> None:
        self._desk.say(words.TOO_MANY_CELLS.format(limit=words.grouped(grid_edits.MOST_CELLS)))
