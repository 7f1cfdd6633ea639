"""Workbooks that come in: open them, mend them in a preview that is the truth, and save what is good in one step."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.domain.lists import CellChange, EditOutcome, RejectedCell
from khenthuong_desktop.services import import_groups, import_matching, import_reading, import_units
from khenthuong_desktop.services.import_commit import commit, to_park
from khenthuong_desktop.services.import_judging import COLUMNS
from khenthuong_desktop.services.import_model import Decision, Import, ImportFile, ImportOutcome, ImportRow
from khenthuong_desktop.services.import_reading import open_files, open_text, settle
from khenthuong_desktop.services.import_rows import NEW_UNIT, UNKNOWN_UNIT, NewUnit, UnknownUnit, unit_in_register
from khenthuong_desktop.services.import_showing import compare, json_rows, question, remark
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.parked_rows import open_parked
from khenthuong_desktop.wording import findings

__all__ = [
    "Import",
    "ImportFile",
    "ImportOutcome",
    "ImportRow",
    "NewUnit",
    "UnknownUnit",
    "add_units",
    "choose_column",
    "commit",
    "compare",
    "decide",
    "edit",
    "json_rows",
    "mend_all",
    "open_files",
    "open_parked",
    "open_text",
    "question",
    "remark",
    "set_kind",
    "to_park",
    "unknown_units",
]


_Added = tuple[dict[str, NewUnit], dict[str, NewUnit]]


def edit(office: Office, imp: Import, changes: Sequence[CellChange]) -> EditOutcome:
    """Take over what was typed or pasted into rows of the preview; a text that cannot be taken stays, red."""
    wanted: dict[str, dict[str, str]] = {}
    for change in changes:
        if change.row_id in imp.by_id and not imp.by_id[change.row_id].reason:
            wanted.setdefault(change.row_id, {})[change.column] = change.text
    rows = [imp.by_id[row_id] for row_id in wanted]

    def put(row: ImportRow) -> None:
        texts = wanted[row.id]
        fields = {key: text for key, text in {**row.fields, **texts}.items() if text.strip()}
        known = {one.column for one in row.mended}
        wrong = (one for one in row.judged if one.severity == "blocks" and one.column in texts)
        row.mended = (*row.mended, *(one for one in wrong if one.column not in known))
        row.fields, row.edited = fields, True
        row.base = tuple(one for one in row.base if one.column not in texts)

    _act(office, imp, rows, put, judge=True)
    bad = [
        RejectedCell(row.id, key, wanted[row.id][key], _sentences(row, key))
        for row in rows
        for key in wanted[row.id]
        if blocking(tuple(one for one in row.problems if one.column == key))
    ]
    return EditOutcome(None, tuple(wanted), (), tuple(bad))


def mend_all(office: Office, imp: Import, column: str, wrong: str, right: str) -> int:
    """Put one text in place of another in a whole column; gives the number of rows."""
    key = vietnamese.clean(wrong)
    rows = [row for row in imp.rows if not row.reason and vietnamese.clean(row.fields.get(column, "")) == key]
    if rows:
        edit(office, imp, [CellChange(row.id, column, right) for row in rows])
    return len(rows)


def decide(office: Office, imp: Import, row_ids: Iterable[str], decision: Decision | None) -> None:
    """What a person says of rows: the same as whom they resemble, another one, left out; None takes it back."""

    def put(row: ImportRow) -> None:
        row.decision = decision

    _act(office, imp, _rows(imp, row_ids), put)


def set_kind(office: Office, imp: Import, row_ids: Iterable[str], kind: str) -> None:
    """Say whether rows are individuals, collectives or households."""

    def put(row: ImportRow) -> None:
        row.kind, row.edited = kind, True
        row.base = tuple(one for one in row.base if one.column != "kind")

    _act(office, imp, _rows(imp, row_ids), put, judge=True)


def unknown_units(office: Office, imp: Import) -> list[UnknownUnit]:
    """The units that rows name and the register does not have, in their order; a likely slip proposes another."""
    assert imp.judge is not None
    names = imp.judge.units
    counted: dict[str, int] = {}
    first: dict[str, ImportRow] = {}
    for row in imp.rows:
        place = row.values.get("unit_id") if row.state != "skipped" else None
        if isinstance(place, str) and place.startswith(UNKNOWN_UNIT):
            counted[place] = counted.get(place, 0) + 1
            first.setdefault(place, row)
    found: list[UnknownUnit] = []
    for place, row in first.items():
        text = row.fields["unit"]
        problem = next(iter(imp.judge.found(row.kind, "unit", text)), None)
        if problem is not None and problem.code == "unit.unknown":  # what has ended or is ambiguous is known
            name = names.in_full(text)
            kind = import_units.kind_of(office, name)
            fuller = [one for one in first if names.is_short_for(*(p.removeprefix(UNKNOWN_UNIT) for p in (place, one)))]
            proposal = problem.mend or (first[fuller[0]].fields["unit"] if len(fuller) == 1 else "")
            found.append(UnknownUnit(text, name, kind, counted[place], proposal))
    return sorted(found, key=lambda one: vietnamese.sort_key(one.name))


def add_units(office: Office, imp: Import, units: Iterable[str | NewUnit]) -> int:
    """Have units that the register lacks added by the commit; gives the number of rows that name them."""
    assert imp.judge is not None
    names = imp.judge.units
    added: dict[str, NewUnit] = {}
    for one in units:
        if isinstance(one, str):
            name = names.in_full(one)
            one = NewUnit(one, name, import_units.kind_of(office, name))
        if vietnamese.clean(one.text) and vietnamese.clean(one.name):
            added[names.place(vietnamese.clean(one.text))] = one._replace(name=vietnamese.clean(one.name))
    was = dict(imp.judge.added)
    imp.judge.added = was | added
    imp.judge.forget_units()
    rows = [
        row
        for row in imp.rows
        if not row.reason
        and any(
            place in added or any(names.is_short_for(place, one) for one in added)
            for column in COLUMNS.values()
            if (value := row.values.get(column)) is not None and unit_in_register(value) is None
            for place in (str(value).removeprefix(UNKNOWN_UNIT).removeprefix(NEW_UNIT),)
        )
    ]
    _act(office, imp, rows, lambda row: None, judge=True, units=(was, dict(imp.judge.added)))
    return len(rows)


def came_on(office: Office, file_ids: Iterable[str]) -> dict[str, date]:
    """File -> the day on which it was imported."""
    with office.database.read() as r:
        rows = {one: r.record("import_files", one) for one in file_ids}
    return {one: date.fromisoformat(row["imported_at"][:10]) for one, row in rows.items() if row is not None}


def choose_column(office: Office, imp: Import, file: int, table_no: int, column: int, target: str | None) -> None:
    """Say what a column means; the rows of its table are read anew, and what was mended in them is gone."""
    chosen = imp.files[file]
    planned = chosen.tables[table_no]
    before = [copy.copy(row) for row in imp.rows]
    was = {file: (tuple(chosen.tables), frozenset(chosen.chosen))}
    matches = tuple(
        one._replace(target=target, how="chosen", confidence=100) if one.column == column else one
        for one in planned.matches
    )
    chosen.tables = list(chosen.tables)
    chosen.tables[table_no] = type(planned)(planned.table, matches)
    chosen.chosen = {*chosen.chosen, table_no}
    plan = import_reading.planned_again(office, imp, file, table_no)
    places = {(planned.table.sheet, one.row) for one in planned.table.rows}
    kept = [row for row in imp.rows if row.file != file or row.reason or (row.sheet, row.row) not in places]
    left = [one for one in plan.skipped if (one.sheet, one.row) in places]
    fresh = import_reading.rows_of(imp, file, plan.rows, left)
    known = {row.id for row in fresh}
    kept = [row for row in kept if row.id not in known]
    order = {sheet.name: place for place, sheet in enumerate(chosen.book.sheets)} if chosen.book else {}
    imp.rows = sorted([*kept, *fresh], key=lambda row: (row.file, order.get(row.sheet, 0), row.row))
    settle(office, imp)
    now = {file: (tuple(chosen.tables), frozenset(chosen.chosen))}
    imp.did_all(before, (was, now))


def _rows(imp: Import, row_ids: Iterable[str]) -> list[ImportRow]:
    return [row for row_id in row_ids if (row := imp.by_id.get(row_id)) is not None and not row.reason]


def _act(
    office: Office,
    imp: Import,
    rows: list[ImportRow],
    put: Callable[[ImportRow], object],
    *,
    judge: bool = False,
    units: _Added | None = None,
) -> None:
    """Change rows, judge them, and give new states to all that are linked with them, before and after."""
    if not rows:
        return
    assert imp.judge is not None
    touched = import_groups.affected(imp, rows)
    before = {place: copy.copy(imp.rows[place]) for place in touched}
    for row in rows:
        import_groups.leave(imp, row)
        old = copy.copy(row) if row.place not in before else before[row.place]
        before[row.place] = old
        put(row)
        if judge:
            imp.judge.judge(row)
        import_groups.join(imp, row)
    for place in import_groups.affected(imp, rows) - touched:
        before[place] = copy.copy(imp.rows[place])
        touched.add(place)
    together = [imp.rows[place] for place in sorted(touched)]
    import_matching.match(office, imp, together)
    imp.did([before[row.place] for row in together], together, units)


def _sentences(row: ImportRow, key: str) -> str:
    return " ".join(findings.sentence(one) for one in row.problems if one.column == key and one.severity == "blocks")
