"""Questions that take longer than a keystroke: answered in the background while the list shows what it has."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.ui.models.list_source import AnswersLater
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk
    from khenthuong_desktop.ui.jobs import Job
    from khenthuong_desktop.ui.widgets.filter_line import FilterLine
    from khenthuong_desktop.ui.widgets.grid_cursor import GridCursor

IDLE = 30  # milliseconds without a key before the list gets ready for the next one
PAUSE = 400  # milliseconds without another question before the rest of a long answer is fetched


class GridAnswers(QObject):
    """Only the last question counts."""

    def __init__(self, cursor: GridCursor, line: FilterLine, source: AnswersLater, desk: Desk) -> None:
        super().__init__(cursor)
        self._cursor, self._line, self._source, self._desk = cursor, line, source, desk
        self._job: Job | None = None
        self.waiting: Query | None = None  # a question that is on its way
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.complete)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._warm)

    def ask(self, query: Query) -> None:
        """Show the answer, as soon as it is there."""
        self._drop()
        if not self._source.waits(query):
            self._cursor.ask(query)
            return
        self.waiting = query
        self._line.show_count(words.ASKING)
        self._start(query, lambda prepared: self._show(query, prepared))

    def loaded(self) -> None:
        """The list has read its rows: what it lacks follows when nobody has typed for a moment."""
        query = self._cursor.model.query
        if self._source.lacks(query):
            self._soon.start()
        if query.text and self._source.quick:
            self._idle.start(IDLE)

    def _warm(self) -> None:
        with contextlib.suppress(KhenThuongError):  # the next question says it where somebody waits for the answer
            if self._source.warm():
                self._idle.start(0)

    def complete(self) -> None:
        """Fetch what the list lacks."""
        self._soon.stop()
        query = self._cursor.model.query
        if self.waiting is None and self._source.lacks(query):
            self._drop()
            self._start(query, lambda prepared: self._add(query, prepared))

    def _start(self, query: Query, done: Callable[[object], object]) -> None:
        self._job = self._desk.jobs.start(
            words.ANSWERING, lambda progress: self._source.prepare(query), done, quiet=True, owner=self
        )

    def _drop(self) -> None:
        self._soon.stop()
        self._idle.stop()
        self.waiting = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, query: Query, prepared: object) -> None:
        self.waiting = None
        self._source.keep(query, prepared)
        if self._cursor.model.query == query:
            self._cursor.refresh()
        else:
            self._cursor.ask(query)

    def _add(self, query: Query, prepared: object) -> None:
        if self._cursor.model.query._replace(reveal=query.reveal) != query:
            return
        if self._source.keep(query, prepared):
            self._cursor.refresh()
        else:
            self._cursor.model.extend()
