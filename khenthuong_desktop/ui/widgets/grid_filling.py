"""Filling in rows: one is begun, saved, held where it stands until the cursor leaves it, and then takes its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from khenthuong_desktop.domain.lists import CellChange, EditOutcome
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_model import DRAFT_ID
from khenthuong_desktop.ui.widgets.grid_cursor import GridCursor
from khenthuong_desktop.ui.widgets.grid_selection import Place
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk


class GridFilling(QObject):
    """Signals:
    edited(EditOutcome): something was saved, or left red.
    """

    edited = Signal(object)

    def __init__(self, desk: Desk, cursor: GridCursor, remember: Callable[[EditOutcome], None]) -> None:
        super().__init__(cursor.view)
        self._desk = desk
        self._cursor = cursor
        self._view = cursor.view
        self._model = cursor.model
        self._remember = remember
        self._taken: EditOutcome | None = None  # by the editor that is about to close
        self._leaving = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.leave)
        self._view.typing.take = self.take
        self._view.typing.closed.connect(self._edit_closed)
        self._view.moved.connect(self._moved)
        self._view.given_up.connect(self.give_up)
        self._view.gone_beyond.connect(self._go_beyond)

    def begin(self, column: int | None = None) -> None:
        """Begin a row at the end of the list, in this column or the first that can be filled."""
        if not self._view.typing.commit() or not self.leave(everything=True):
            return
        row = self._model.begin_draft()
        shown = self._view.shown_columns()
        editable = [number for number in shown if self._model.editable(number)]
        if column is None or not self._model.editable(column):
            column = (editable or shown)[0]
        self._view.show_left_edge()
        self._view.go(row, column)
        self._view.setFocus()

    def take(self, row: int, column: int, text: str) -> bool:
        """One cell that was typed; False keeps its editor open, so that nothing typed is lost."""
        key = self._model.columns[column].key
        row_id = self._model.row_id(row)
        if row_id is None:
            return True
        try:
            if row_id == DRAFT_ID:
                outcome = self._model.change_draft({key: text})
                self._say_what_is_needed(text)
            else:
                outcome = self._model.change([CellChange(row_id, key, text)])
                self._model.hold(row_id, row)
        except Exception as error:  # told at its level
            messages.report(error, self._view)
            return False
        self._taken = outcome
        if outcome is not None:
            self._remember(outcome)
        return True

    def take_here(self, text: str) -> None:
        """A text for the current cell, without an editor."""
        place = self._view.place()
        if self.take(place.row, place.column, text):
            self._edit_closed(place)
            self._view.viewport().update()

    def take_line(self, texts: Mapping[str, str]) -> None:
        """Cells of the row that was begun, pasted as one line: the row goes on being filled where it stands."""
        place = self._view.place()
        outcome = self._taken = self._model.change_draft(texts)
        self._say_what_is_needed("".join(texts.values()))
        if outcome is not None:
            self._remember(outcome)
        self._edit_closed(place)
        self._view.viewport().update()

    def fills(self, row: int) -> bool:
        """Whether this row was begun or changed and has not been left since."""
        held = self._model.held
        return self._model.row_id(row) == DRAFT_ID or (held is not None and held.place == row)

    def leave(self, *, everything: bool = False) -> bool:
        """Let the rows go that the cursor is not in any more; with `everything` also the one it is in.

        False when a row that was begun could not be saved: then it stays as it is.
        """
        self._soon.stop()
        if self._leaving:
            return True
        if self._view.editing:
            return not everything
        self._leaving = True
        try:
            return self._leave_draft(everything) and self._leave_held(everything)
        finally:
            self._leaving = False

    def give_up(self) -> None:
        """Esc among the cells: an empty row goes, a filled one takes its place and the cursor goes with it."""
        unfinished = self._model.draft is not None and self.begun_and_filled() and self._model.missing()
        if unfinished and self._cursor.on_draft():
            self._say_what_is_needed("x", words.DRAFT_STAYS)
            return
        self.leave(everything=True)
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    def begun_and_filled(self) -> bool:
        """Whether a row was begun that has something in it."""
        return any(text.strip() for text in (self._model.draft or {}).values())

    def _leave_draft(self, everything: bool) -> bool:
        if self._model.draft is None or (self._cursor.on_draft() and not everything):
            return True
        if not self.begun_and_filled():
            self._model.drop_draft()
            return True
        try:
            outcome = self._model.save_draft()
        except Exception as error:  # told at its level
            messages.report(error, self._view)
            return False
        if outcome is not None:
            self._remember(outcome)
            self.edited.emit(outcome)
            if outcome.rejected:
                self._say(words.SAVED_UNFINISHED.format(n=words.grouped(len(outcome.rejected))))
        return True

    def _leave_held(self, everything: bool) -> bool:
        held = self._model.held
        if held is not None and (everything or self._view.currentIndex().row() != held.place):
            here = self._view.currentIndex().row() == held.place
            if here and held.home is None:
                self._say(words.ROW_HIDDEN)
            self._model.release()
            self._view.viewport().update()
            self._cursor.tell()
        return True

    def _moved(self) -> None:
        held, row = self._model.held, self._view.currentIndex().row()
        left = (held is not None and held.place != row) or (self._model.draft is not None and row != self._model.count)
        if not left or row < 0:
            return
        if self._view.by_mouse:
            # Rows must not move under a mouse that may be about to press a second time.
            self._soon.start(QApplication.doubleClickInterval())
        else:
            self.leave()

    def _edit_closed(self, place: Place) -> None:
        outcome, self._taken = self._taken, None
        if self._cursor.stale:
            self._cursor.stale = False
            self._model.reload()
        if outcome is not None and outcome.new_rows and place.row_id == DRAFT_ID:
            place = replace(place, row_id=outcome.new_rows[0])
        if place.row_id is None and place.row >= self._model.rowCount():
            self._go_beyond(place.column)
        else:
            self._cursor.to(replace(place, row=self._cursor.row_of(place)))
        if outcome is not None:
            if outcome.rejected:
                self._say(outcome.rejected[0].problem)
            self.edited.emit(outcome)

    def _go_beyond(self, column: int) -> None:
        """Enter or Tab at the end of a row that was begun: the next one, or what this one still lacks."""
        if self._model.draft is not None:
            missing = self._model.missing() if self.begun_and_filled() else []
            row = self._model.count
            self._view.go(row, missing[0] if missing else column)
            if missing:
                self._view.uncover(missing[0])
        else:
            self.begin(column)

    def _say_what_is_needed(self, text: str, form: str = words.DRAFT_NEEDS) -> None:
        missing = self._model.missing() if self._model.draft is not None else []
        if missing and text.strip():
            self._desk.say(form.format(headings=", ".join(self._model.heading(number) for number in missing)))

    def _say(self, text: str) -> None:
        # What the window says of every saved step would otherwise come after it and cover it.
        self._desk.hub.deliver()
        self._desk.say(text)
