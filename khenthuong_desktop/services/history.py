"""What was done, and taking it back."""

from __future__ import annotations

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import history
from khenthuong_desktop.store.database import Writer
from khenthuong_desktop.store.history import StepLine as StepLine


def next_undo(office: Office) -> StepLine | None:
    with office.database.read() as r:
        return history.next_undo(r)


def next_redo(office: Office) -> StepLine | None:
    with office.database.read() as r:
        return history.next_redo(r)


def undo(office: Office) -> StepLine:
    """Take back the last step."""
    _must_be_writable(office)
    return history.undo(office.database, put_back=_after_undo())


def undo_step(office: Office, step_id: int) -> StepLine:
    """Take back an older step, unless later ones stand on it."""
    _must_be_writable(office)
    return history.undo(office.database, step_id, _after_undo())


def redo(office: Office) -> StepLine:
    """Do again what was taken back last."""
    _must_be_writable(office)
    return history.redo(office.database, _keys_put_back())


def is_undone(office: Office, step_id: int) -> bool:
    """Whether a step was taken back, and not done again since."""
    with office.database.read() as r:
        return history.step(r, step_id).undone


def record_steps(office: Office, record_id: str) -> list[StepLine]:
    """The steps that touched one record, newest first."""
    with office.database.read() as r:
        return history.record_steps(r, record_id)


def _keys_put_back() -> history.PutBack:
    # Here and not above: the first paint asks this module what Ctrl+Z would take back, and for nothing else.
    from khenthuong_desktop.services import derived_keys

    return derived_keys.put_back


def _after_undo() -> history.PutBack:
    from khenthuong_desktop.services import column_memory

    keys = _keys_put_back()

    def put_back(w: Writer, executed: int, tables: frozenset[str]) -> None:
        keys(w, executed, tables)
        if "column_choices" in tables:
            column_memory.keep_through_undo(w)

    return put_back


def _must_be_writable(office: Office) -> None:
    if office.read_only:
        raise StorageProblem("database.opened_read_only", path=str(office.folder.root))
