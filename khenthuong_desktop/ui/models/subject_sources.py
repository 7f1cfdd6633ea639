"""The lists within the record of one subject: its awards, what it is proposed for, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter
from khenthuong_desktop.services import commendations, history
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.ui.models.table_source import TableRow, TableSource
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import subject_dialog as words

AWARDS = "commendations"
NOMINATIONS = "nominations"


class SubjectAwards(NarrowedSource):
    """The awards of one subject; a new row is one more of them."""

    def __init__(self, desk: Desk, subject_id: str, *, writable: bool) -> None:
        owner = Filter("subject_id", "is", (subject_id,))
        super().__init__(desk, AWARDS, [owner], tables=frozenset({AWARDS}))
        self._subject_id = subject_id
        self.can_edit = self.can_add = self.can_retire = self.can_edit and writable

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        return commendations.edit(self._office, self._subject_id, changes)

    def retire(self, row_ids: Sequence[str]) -> int | None:
        return commendations.remove(self._office, row_ids)


class SubjectNominations(NarrowedSource):
    """What one subject is proposed for; nominations come with the lists of units."""

    def __init__(self, desk: Desk, subject_id: str, *, writable: bool) -> None:
        owner = Filter("subject_id", "is", (subject_id,))
        super().__init__(desk, NOMINATIONS, [owner], tables=frozenset({NOMINATIONS}))
        self.can_add = False
        self.can_edit = self.can_retire = self.can_edit and writable


def history_source(desk: Desk, subject_id: str) -> TableSource:
    """The steps that touched a subject."""
    columns = (
        Column("at", "text", 150),
        Column("reason", "text", 480),
        Column("user", "text", 150),
        Column("state", "text", 150),
    )
    load = partial(_steps, desk, subject_id)
    return TableSource("subject_history", columns, words.HISTORY_COLUMNS, load, frozenset({"subjects"}))


def _steps(desk: Desk, subject_id: str) -> list[TableRow]:
    rows = []
    for step in history.record_steps(desk.office, subject_id):
        state = codes.STEP_STATES["undone" if step.undone else step.kind]
        told = f"{datetime.fromisoformat(step.at):%d/%m/%Y %H:%M}"
        rows.append(TableRow(str(step.id), (told, step.reason, step.user, state), {"at": step.at}))
    return rows
