"""Saving what was typed or pasted into a list: one step, one undo, and no text is ever lost."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.lists import CellChange, EditOutcome, RejectedCell
from khenthuong_desktop.services import cell_reading
from khenthuong_desktop.services.cell_reading import Reading
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import lists, rejected_cells, units
from khenthuong_desktop.store.database import Reader, Writer
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import findings, steps

_Key = tuple[str | None, int]
_Cells = dict[str, tuple[str, Reading]]


def edit(office: Office, definition: ListDefinition, changes: Sequence[CellChange], reason: str | None) -> EditOutcome:
    """All changes in one step. A text that its column does not take is kept beside the old value."""
    rows: dict[_Key, dict[str, tuple[str, Reading]]] = {}
    remembered: dict[tuple[str, str], Reading] = {}  # a pasted column says the same a thousand times
    for change in changes:
        column = definition.column(change.column)
        if not column.editable:
            continue
        key = (change.column, _storable(change.text))
        if key not in remembered:
            remembered[key] = cell_reading.read(office, definition, column, key[1])
        place = (change.row_id, change.new_row if change.row_id is None else 0)
        rows.setdefault(place, {})[change.column] = (key[1], remembered[key])
    rows = {place: cells for place, cells in rows.items() if place[0] is not None or _says_something(cells)}
    if not rows:
        return EditOutcome(None, (), (), ())
    changed: list[str] = []
    new: list[str] = []
    bad: list[RejectedCell] = []
    with office.database.write(reason or _reason(office, definition, rows)) as w:
        before = w.total_changes
        for (row_id, _), cells in rows.items():
            record = _record(w, definition, row_id)
            if row_id is not None and record is None:
                bad += _came_too_late(row_id, cells)
                continue
            cells = _fitting(office, definition, record, cells)
            if row_id is None:
                cells = _complete(definition, cells)
                row_id = _add(office, w, definition, _good(cells))
                new.append(row_id)
            else:
                if _change(office, w, definition, row_id, _good(cells)):
                    changed.append(row_id)
                for edited in cells:  # mended now, or refused anew
                    rejected_cells.forget(w, row_id, edited)
            bad += _reject(w, definition, row_id, cells)
        changes_made = w.total_changes != before
        step = w.step
    return EditOutcome(step if changes_made else None, tuple(changed), tuple(new), tuple(bad))


def remove(office: Office, definition: ListDefinition, row_ids: Sequence[str]) -> int | None:
    """Take rows out of a list, as its noun allows."""
    if not row_ids or definition.table is None:
        return None
    with office.database.read() as r:
        name = _title(r, definition, row_ids[0])
    with office.database.write(steps.removed(len(row_ids), 0, definition.name, name)) as w:
        kept, stays = 0, definition.stays(w, row_ids) if definition.stays else ""
        for row_id in row_ids:
            if definition.remove:
                definition.remove(office, w, row_id)
            else:
                w.delete(definition.table, row_id)
            if w.record(definition.table, row_id) is None:
                rejected_cells.forget(w, row_id)
            else:
                kept += 1  # with its red cells: brought back, it is as it was
        w.rename_step(steps.removed(len(row_ids) - kept, kept, definition.name, name) + stays)
        return w.step


def _title(r: Reader, definition: ListDefinition, row_id: str) -> str:
    """What a record is called in a sentence, also where another record says it: a delegate by the person's name."""
    found = lists.one(r, definition.name, [definition.title], row_id)
    value = str(found[0]) if found is not None and found[0] is not None else ""
    of_unit = any(one.key == definition.title and one.kind == "unit" for one in definition.columns)
    return units.names(r, [value]).get(value, "") if of_unit else value


def _storable(text: str) -> str:
    """Half a character, as some programs leave one on the clipboard, cannot be written into any file."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _says_something(cells: _Cells) -> bool:
    return any(text.strip() for text, _ in cells.values())


def _record(w: Writer, definition: ListDefinition, row_id: str | None) -> Values | None:
    assert definition.table
    return w.record(definition.table, row_id) if row_id is not None else None


def _came_too_late(row_id: str, cells: _Cells) -> list[RejectedCell]:
    """Somebody removed the row meanwhile: no cell can hold its texts, so they go back to where they came from."""
    problem = findings.sentence(finding("cell.row_gone", "blocks"))
    return [RejectedCell(row_id, key, text, problem) for key, (text, _) in cells.items()]


def _complete(definition: ListDefinition, cells: _Cells) -> _Cells:
    """A new row with a red cell for all that it must have and nobody gave, also where no such column was pasted."""
    given = cells.keys() | definition.defaults.keys()
    needed = [column for column in definition.columns if column.required and column.key not in given]
    return {**cells, **{column.key: ("", Reading(None, (cell_reading.missing(column),))) for column in needed}}


def _good(cells: _Cells) -> Values:
    return {key: reading.value for key, (_, reading) in cells.items() if not reading.blocked}


def _fitting(office: Office, definition: ListDefinition, record: Values | None, cells: _Cells) -> _Cells:
    """Refuse also the cells that do not fit the rest of their record, such as a unit below itself."""
    found = definition.examine(office, {**definition.defaults, **(record or {}), **_good(cells)})
    refused = {one.column: one for one in found if one.severity == "blocks" and one.column in cells}
    return {
        key: (text, Reading(None, (*reading.findings, refused[key])) if key in refused else reading)
        for key, (text, reading) in cells.items()
    }


def _add(office: Office, w: Writer, definition: ListDefinition, good: Values) -> str:
    assert definition.table
    empty = lists.empty_values(w, definition.table)
    blank = {column.key: empty[column.key] for column in definition.columns if column.required}
    values = definition.derive(office, {**blank, **definition.defaults, **good})
    row_id = w.insert(definition.table, {k: v for k, v in values.items() if k not in definition.outside})
    if definition.saved:
        definition.saved(office, w, row_id, values)
    return row_id


def _change(office: Office, w: Writer, definition: ListDefinition, row_id: str, good: Values) -> bool:
    assert definition.table
    record = w.record(definition.table, row_id)
    if record is None or not good:
        return False
    before = w.total_changes
    values = definition.derive(office, {**record, **good})
    w.update(definition.table, row_id, {k: v for k, v in values.items() if k in record and record[k] != v})
    if definition.saved:
        definition.saved(office, w, row_id, good)
    return w.total_changes != before


def _reject(
    w: Writer, definition: ListDefinition, row_id: str, cells: dict[str, tuple[str, Reading]]
) -> list[RejectedCell]:
    """Keep the texts that were refused."""
    kept: list[RejectedCell] = []
    for key, (text, reading) in cells.items():
        if reading.blocked:
            problem = " ".join(findings.sentence(one) for one in reading.findings if one.severity == "blocks")
            kept.append(RejectedCell(row_id, key, text, problem))
            rejected_cells.keep(w, definition.name, kept[-1])
    return kept


def _reason(office: Office, definition: ListDefinition, rows: dict[_Key, dict[str, tuple[str, Reading]]]) -> str:
    new = [cells for (row_id, _), cells in rows.items() if row_id is None]
    if len(new) == len(rows):
        name = str(new[0].get(definition.title, ("", None))[0])
        return steps.added(len(new), definition.name, name)
    cells = sum(len(cells) for cells in rows.values())
    (row_id, _), first = next(iter(rows.items()))
    if cells > 1 or row_id is None or definition.table is None:
        return steps.edited_cells(cells, len(rows), definition.name)
    with office.database.read() as r:
        name = _title(r, definition, row_id)
    return steps.edited_one(headings.heading(definition.name, next(iter(first))), name)
