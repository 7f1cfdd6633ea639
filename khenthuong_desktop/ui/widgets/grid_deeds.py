"""What the officer does with cells: each deed is one edit of the office, said in the status line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from khenthuong_desktop.domain.lists import EditOutcome
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_source import SaysWhy
from khenthuong_desktop.ui.widgets import grid_clipboard, grid_edits, notices
from khenthuong_desktop.ui.widgets.grid_cursor import GridCursor
from khenthuong_desktop.ui.widgets.grid_edits import Plan
from khenthuong_desktop.ui.widgets.grid_filling import GridFilling
from khenthuong_desktop.ui.widgets.grid_next_red import GridNextRed
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
        self.own_steps: set[int] = set()  # saved by this list, which shows them already
        self.filling = GridFilling(desk, cursor, self._remember)
        self.next_red = GridNextRed(desk, cursor)
        self.filling.edited.connect(self.edited)
        self._view.toggled.connect(lambda: self.toggle())
        self._view.ticked.connect(lambda: self.toggle(self._view.tick_column))
        self._view.flagged.connect(self.flag)

    def copy(self, *, headings: bool = False) -> None:
        """Put the selected block into the clipboard as text and as a table."""
        bounds = self._view.cells.bounds()
        if bounds is None:
            return
        rows = self._view.cells.selected_rows()
        number = sum(last - first + 1 for first, last in rows)
        if number > grid_edits.MOST_ROWS_COPIED:
            notices.refuse(self._view, words.TOO_MANY_ROWS.format(limit=words.grouped(grid_edits.MOST_ROWS_COPIED)))
            return
        with messages.guard(self._view):
            cells = grid_edits.copied_cells(self._model, bounds, rows)
            titles = [self._model.heading(column) for column in bounds.columns] if headings else []
            data = QMimeData()
            data.setText(grid_clipboard.to_text([titles, *cells] if titles else cells))
            data.setHtml(grid_clipboard.to_html(cells, titles))
            QGuiApplication.clipboard().setMimeData(data)
            masked = any(grid_edits.MASK in text for row in cells for text in row)
            said = words.COPIED_MASKED if masked else words.COPIED
            self._desk.say(said.format(rows=words.grouped(len(cells)), columns=len(bounds.columns)))

    def paste(self) -> None:
        """Take the block from the clipboard as one edit; what does not fit stays where it is, red."""
        if not self._source.can_edit:
            self.refuse()
            return
        cells = grid_clipboard.from_text(QGuiApplication.clipboard().text())
        line = self._goes_into_row_being_filled(cells)
        # A row that was begun and is still empty is where the block is to go.
        everything = not line and (not self._cursor.on_draft() or self.filling.begun_and_filled())
        if not self.filling.leave(everything=everything):
            return
        shown = self._view.shown_columns()
        editable = [column for column in shown if self._model.editable(column)]
        if not cells:
            self._desk.say(words.PASTE_NOTHING)
            return
        if not editable:
            self.refuse()
            return
        targets = self._targets(cells) or [Block(0, 0, (editable[0],))]
        if max(len(cells) * len(cells[0]), sum(block.cells for block in targets)) > grid_edits.MOST_CELLS:
            self._too_many()
            return
        with messages.guard(self._view):
            plan = grid_edits.plan_paste(self._model, cells, targets, shown, self._hidden_behind())
            if isinstance(plan, grid_edits.TooWide):
                self._refuse_too_wide(plan)
            elif isinstance(plan, grid_edits.TooLong):
                notices.refuse(self._view, words.PASTE_TOO_LONG.format(rows=words.grouped(plan.rows)))
            elif line and self._cursor.on_draft():
                if plan.changes:
                    self.filling.take_line({change.column: change.text for change in plan.changes})
            else:
                rows = words.grouped(plan.rows)
                done = words.PASTED.format(rows=rows)
                step = words.STEP_PASTE.format(rows=rows)
                if plan.rows == 1 and not plan.new_rows:
                    cells_pasted = words.grouped(plan.area.cells)
                    done = words.PASTED_CELLS.format(cells=cells_pasted)
                    step = words.STEP_PASTE_CELLS.format(cells=cells_pasted)
                self._carry_out(plan, words.step_into(step, self._source.name), done, marked=not line)

    def _goes_into_row_being_filled(self, cells: grid_edits.Cells) -> bool:
        """One line pasted there is like typing: the row stays where it stands, and Enter goes on from it."""
        blocks, row = self._view.cells.blocks(), self._view.currentIndex().row()
        inside = all(block.top == block.bottom == row for block in blocks)
        return len(cells) == 1 and inside and self.filling.fills(row)

    def _hidden_behind(self) -> list[int]:
        """The columns not shown that would come behind the last one shown."""
        header = self._view.header
        last = max((header.visualIndex(column) for column in self._view.shown_columns()), default=-1)
        behind = [header.logicalIndex(place) for place in range(last + 1, header.count())]
        return [column for column in behind if self._model.editable(column)]

    def _refuse_too_wide(self, plan: grid_edits.TooWide) -> None:
        what = words.PASTE_TOO_WIDE.format(columns=plan.columns, left=plan.left)
        if not plan.more:
            notices.refuse(self._view, what, words.PASTE_TOO_WIDE_NEXT)
            return
        names = ", ".join(self._model.heading(column) for column in plan.more)

        def show_and_paste() -> None:
            if not self._view.isVisible():
                return  # meanwhile another list is looked at
            for column in plan.more:
                self._view.uncover(column)
            self._view.setFocus()
            self.paste()

        notices.offer(
            self._view,
            what,
            words.PASTE_MORE_COLUMNS.format(names=names),
            words.SHOW_AND_PASTE.format(n=len(plan.more)),
            show_and_paste,
        )

    def clear(self) -> None:
        """Empty the selected cells."""
        if self._cursor.on_draft():
            self.filling.take_here("")
        elif (blocks := self._blocks_to_change()) is not None:
            with messages.guard(self._view):
                plan = grid_edits.plan_clear(self._model, blocks)
                n = words.grouped(len(plan.changes))
                step = words.step_in(words.STEP_CLEAR.format(n=n), self._source.name)
                self._carry_out(plan, step, words.CLEARED.format(n=n))

    def fill_down(self) -> None:
        """Repeat the uppermost cells of the selection below."""
        if (blocks := self._blocks_to_change()) is not None:
            with messages.guard(self._view):
                plan = grid_edits.plan_fill_down(self._model, blocks)
                n = words.grouped(len(plan.changes))
                step = words.step_in(words.STEP_FILL.format(n=n), self._source.name)
                self._carry_out(plan, step, words.FILLED.format(n=n))

    def toggle(self, column: int | None = None) -> None:
        """Turn the flags of the selection, or of its rows in a column: yes, no, yes; Delete makes them say nothing."""
        index = self._view.currentIndex()
        at = index.column() if column is None else column
        yes, no = grid_edits.flag_words(self._model, at)
        self._set_flags(no if self._model.text(index.row(), at) == yes else yes, column)

    def flag(self, letter: str) -> None:
        """c and x say yes, k says no."""
        yes, no = grid_edits.flag_words(self._model, self._view.currentIndex().column())
        self._set_flags(no if letter == "k" else yes)

    def _set_flags(self, text: str, column: int | None = None) -> None:
        index = self._view.currentIndex()
        if self._cursor.on_draft():
            self.filling.take_here(text)
        elif (blocks := self._blocks_to_change()) is not None:
            if column is not None:
                blocks = [Block(block.top, block.bottom, (column,)) for block in blocks]
            with messages.guard(self._view):
                plan = grid_edits.plan_flags(self._model, blocks, index.column(), text)
                self._carry_out(plan, None, "", marked=column is None)

    def new_row(self) -> None:
        """Begin a row at the end of the list."""
        if not self._source.can_add:
            self.refuse()
            return
        self.filling.begin()

    def retire(self) -> None:
        """Take the selected rows out of the list, as the law allows; it can be undone."""
        if self._cursor.on_draft():
            self._model.drop_draft()
            return
        if not self._source.can_retire:
            self.refuse()
            return
        ids = self.selected_ids()
        if not ids:
            return
        with messages.guard(self._view):
            self.filling.leave(everything=True)
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

    def refuse(self) -> None:
        """Why nothing can be changed here."""
        why = self._source.why_not() if isinstance(self._source, SaysWhy) else ""
        self._desk.say(why or words.LIST_READ_ONLY)

    # The way of every edit

    def _carry_out(self, plan: Plan, reason: str | None, done: str, *, marked: bool = True) -> None:
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
        if place.row_id and {change.row_id for change in plan.changes} == {place.row_id}:
            self._model.hold(place.row_id, place.row)  # it is still being filled
        self._cursor.settle(place)
        if plan.new_rows == 0 and self._view.place().row == place.row:
            if plan.rows:
                if marked:
                    self._view.cells.select_block(plan.area)
            else:
                self._view.selectionModel().select(selected, Select.ClearAndSelect)
        self._say_outcome(done, plan, outcome)
        self.edited.emit(outcome)

    def _say(self, text: str) -> None:
        # What the window says of every saved step would otherwise come after it and cover it.
        self._desk.hub.deliver()
        self._desk.say(text)

    def _remember(self, outcome: EditOutcome) -> None:
        if outcome.step is not None:
            self.own_steps.add(outcome.step)

    def _say_outcome(self, done: str, plan: Plan, outcome: EditOutcome) -> None:
        """'Đã dán 4 dòng: ghi đè 3 cá nhân, thêm 1; 5 ô cần sửa'."""
        rows = []
        if plan.overwritten:
            rows.append(words.OVERWRITTEN.format(n=words.counted(self._source.name, plan.overwritten)))
        if outcome.new_rows:
            rows.append(words.NEW_ROWS.format(n=words.grouped(len(outcome.new_rows))))
        parts = [f"{done}: {', '.join(rows)}" if rows else done] if done else rows
        if plan.headings:
            parts.append(words.HEADINGS_LEFT_OUT)
        if plan.left_out:
            names = ", ".join(words.QUOTED.format(text=name) for name in plan.left_out)
            parts.append(words.COLUMNS_LEFT_OUT.format(names=names))
        if outcome.rejected:
            parts.append(words.TO_MEND.format(n=words.grouped(len(outcome.rejected))))
        if plan.skipped:
            parts.append(words.SKIPPED.format(n=words.grouped(plan.skipped)))
        if parts:
            self._say("; ".join(parts))

    def _blocks_to_change(self) -> Sequence[Block] | None:
        """The selection, when it can be changed; otherwise the reason is said."""
        blocks = self._view.cells.blocks()
        if not blocks:
            return None
        if not self._source.can_edit:
            self.refuse()
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
        notices.refuse(self._view, words.TOO_MANY_CELLS.format(limit=words.grouped(grid_edits.MOST_CELLS)))
