"""Writing an import into the register within its one step: files, subjects, journal, proposals, rows that wait."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services import attachments, column_memory, name_order, returned_rows, subjects, unit_lists
from khenthuong_desktop.services.conference_titles import conference_titles
from khenthuong_desktop.services.import_changes import fields_of_subject, says_more
from khenthuong_desktop.services.import_judging import COLUMNS, DEFINITIONS
from khenthuong_desktop.services.import_model import Import
from khenthuong_desktop.services.import_rows import NEW_UNIT, UNKNOWN_UNIT, ImportFile, ImportRow, unit_in_register
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress
from khenthuong_desktop.store import imports as stored
from khenthuong_desktop.store import rejected_cells
from khenthuong_desktop.store.database import Writer
from khenthuong_desktop.wording import findings

ORIGINAL: Final = "original"
_SUBJECT: Final = (
    "kind", "full_name", "name_as_received", "unit_id", "former_unit_id", "title", "gender", "birth_date",
    "national_id", "ethnicity", "religion", "party_member", "party_since", "position", "field", "economic_sector",
    "direct_worker", "leader_class", "honours", "education", "collective_kind", "head_name", "members",
    "member_count", "phone", "address", "notes", "search_key", "sort_key",
)  # fmt: skip
_EMPTY_TEXT: Final = frozenset(
    {"name_as_received", "title", "position", "honours", "head_name", "members", "phone", "address", "notes"}
)
_NOMINATION: Final = (
    "subject_id", "unit_id", "call_id", "file_id", "award", "award_name", "commendation_kind", "achievement",
    "received_on", "notes",
)  # fmt: skip
_EVERY: Final = 500  # rows between two looks at whether somebody wants to stop


@dataclass(slots=True)
class Work:
    """What a commit will write, worked out before anything is."""

    new: list[ImportRow] = field(default_factory=list)
    updated: list[ImportRow] = field(default_factory=list)
    repeated: list[ImportRow] = field(default_factory=list)  # the same person once more within this import
    known: list[ImportRow] = field(default_factory=list)  # certainly in the register already
    parked: list[ImportRow] = field(default_factory=list)
    files: set[int] = field(default_factory=set)  # to be entered in the journal
    answers: set[int] = field(default_factory=set)  # in the journal already, and only now said to answer a call


def leader(imp: Import, row: ImportRow) -> ImportRow:
    while row.other_row is not None and row.certain:
        row = imp.by_id[row.other_row]
    return row


def answered(file: ImportFile) -> str | None:
    """The call that a file answered when it first came in."""
    return file.earlier.call_id if file.earlier is not None else file.call_id


def call_of(imp: Import, row: ImportRow, call_id: str | None) -> str | None:
    """The call that a proposal belongs to: the one chosen now, else the one of its file."""
    return call_id or answered(imp.files[row.file])


def write(
    office: Office,
    w: Writer,
    imp: Import,
    work: Work,
    proposed: list[ImportRow],
    kept: dict[int, tuple[str, int]],
    call_id: str | None,
    progress: Progress,
    total: int,
) -> int:
    new_units = _add_units(office, w, imp, work)
    file_ids = {
        number: _file_id(office, w, imp.files[number], number in work.files, call_id, new_units)
        for number in _used(imp)
    }
    for number, (digest, size) in kept.items():
        _attach(office, w, imp.files[number].name, file_ids[number], digest, size)
    for number in sorted(work.answers):
        w.update("import_files", file_ids[number], {"call_id": call_id})
    _fold_repeated(imp, work)
    done = _Counter(progress, total)
    ids: dict[str, str | None] = {row.id: row.subject_id for row in imp.rows if row.subject_id is not None}
    fresh = {row.id: stored.new_id(w) for row in work.new}
    ids |= fresh
    order = name_order.in_force(w)
    stored.insert_with_ids(
        w,
        "subjects",
        _SUBJECT,
        ((fresh[row.id], *_subject(row, new_units, order, done)) for row in work.new),
    )
    for row in work.updated:
        done.one()
        _update(w, row, new_units, order)
    for row in work.known:
        _bring_back(w, row)
    _keep_red_units(w, imp, work, ids)
    for row in work.repeated:
        ids[row.id] = ids.get(leader(imp, row).id)
    journal = [
        (stored.new_id(w), file_ids[row.file], row.sheet, row.row, ids[row.id], _outcome(row))
        for row in (*work.new, *work.updated, *work.repeated, *work.known)
        if ids.get(row.id) and not row.earlier
    ]
    stored.insert_with_ids(w, "import_rows", ("file_id", "sheet", "row", "subject_id", "outcome"), journal)
    received = office.today.isoformat()
    stored.insert_with_ids(
        w,
        "nominations",
        _NOMINATION,
        (
            (
                stored.new_id(w),
                *_nomination(row, ids, new_units, file_ids, call_of(imp, row, call_id), received, done),
            )
            for row in proposed
            if ids.get(row.id)
        ),
    )
    _park(w, imp, work, file_ids, done)
    _clear_parked(w, imp, work)
    here = (*work.new, *work.updated, *work.repeated, *work.known, *work.parked)
    returned_rows.settle(w, imp.files, (row for row in here if row.file in work.files), file_ids.values())
    _keep_different(w, imp, ids)
    for number in sorted(work.files):
        _remember_columns(w, imp.files[number])
    return w.step


class _Counter:
    """Tells progress now and then."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def one(self) -> None:
        self._done += 1
        if self._done % _EVERY == 0:
            self._progress(self._done, self._total)


def _used(imp: Import) -> list[int]:
    return [number for number, file in enumerate(imp.files) if file.problem is None]


def _add_units(office: Office, w: Writer, imp: Import, work: Work) -> dict[str, str]:
    """The units to be added that some row to be saved names: placeholder -> id."""
    assert imp.judge is not None
    named = {
        value
        for row in (*work.new, *work.updated, *work.repeated)
        for value in (row.values.get("unit_id"), row.values.get("former_unit_id"))
        if isinstance(value, str) and value.startswith(NEW_UNIT)
    }
    made: dict[str, str] = {}
    for one in sorted(named):
        wanted = imp.judge.added[one.removeprefix(NEW_UNIT)]
        values: dict[str, Any] = {"name": wanted.name, "kind": wanted.kind}
        made[one] = w.insert("units", values | unit_lists.keys(values))
    return made


def has_red_unit(row: ImportRow) -> bool:
    """Whether its record gets a red cell for a unit."""
    return any(_keeps_red(row, key) for key in COLUMNS)


def _keeps_red(row: ImportRow, key: str) -> bool:
    unknown = str(row.values.get(COLUMNS[key], "")).startswith(UNKNOWN_UNIT)
    return unknown and (row.state != "update" or key in row.changed)


def _keep_red_units(w: Writer, imp: Import, work: Work, ids: Mapping[str, str | None]) -> None:
    """The cells of units that the register does not have: kept as the file says, as if typed there."""
    assert imp.judge is not None
    found: dict[tuple[str, str], tuple[str, str, str, str, str]] = {}
    for row in (*work.new, *work.updated):
        for key, column in COLUMNS.items():
            if _keeps_red(row, key):
                text, subject_id = row.fields[key], str(ids[row.id])
                problem = " ".join(findings.sentence(one) for one in imp.judge.found(row.kind, key, text))
                found[subject_id, column] = (DEFINITIONS[row.kind].name, subject_id, column, text, problem)
    columns = ("list", "record_id", "column_key", "text", "problem")
    stored.insert_with_ids(w, "rejected_cells", columns, ((stored.new_id(w), *one) for one in found.values()))


def _file_id(
    office: Office, w: Writer, file: ImportFile, fresh: bool, call_id: str | None, units: Mapping[str, str]
) -> str:
    if not fresh:
        return file.file_id or (file.earlier.file_id if file.earlier is not None else "")
    return w.insert(
        "import_files",
        {
            "name": file.name,
            "sha256": file.sha256,
            "size": file.size,
            "format": file.format,
            "imported_at": office.clock().isoformat(timespec="seconds"),
            "by_user": office.user,
            "unit_id": units.get(str(file.unit_id)) or unit_in_register(file.unit_id),
            "call_id": call_id,
            # The titles too: long after, they tell which conference the unit had in mind.
            "columns": json.dumps(
                [
                    [
                        one.table.sheet,
                        [[match.heading, match.target] for match in one.matches],
                        conference_titles([one]),
                    ]
                    for one in file.tables
                ],
                ensure_ascii=False,
            ),
        },
    )


def _attach(office: Office, w: Writer, name: str, file_id: str, digest: str, size: int) -> None:
    attachments.add_kept(office, w, "import_files", file_id, name, digest, size, ORIGINAL)


def _fold_repeated(imp: Import, work: Work) -> None:
    """What a person's second row adds goes into the first one: an empty cell of it or of the record, a whole date."""
    for row in work.repeated:
        first = leader(imp, row)
        columns = fields_of_subject(row)
        for key in row.changed:
            column = columns.get(key)
            value = row.values.get(column) if column else None
            if column is None or value in (None, "") or not _adds(column, value, first.values.get(column)):
                continue
            if first.subject is not None:
                if not _adds(column, value, first.subject.get(column)):
                    continue
                first.changed = {**first.changed, key: row.changed[key]}
            first.values = {**first.values, column: value}
            first.fields = {**first.fields, key: row.fields[key]}
            if first.state == "duplicate" and first.changed and first in work.known:
                work.known.remove(first)
                work.updated.append(first)


def _adds(column: str, value: Any, before: Any) -> bool:
    return before in (None, "") or says_more(column, value, before)


def _subject(row: ImportRow, units: Mapping[str, str], order: Any, done: _Counter) -> tuple[Any, ...]:
    done.one()
    values = {column: row.values.get(column) for column in fields_of_subject(row).values()}
    values["kind"] = row.kind
    values["full_name"] = row.values["full_name"]
    if row.stood.get("full_name"):
        values["name_as_received"] = vietnamese.clean(row.stood["full_name"])
    values |= subjects.keys(values, order)
    for column in ("unit_id", "former_unit_id"):
        value = values.get(column)
        if isinstance(value, str):
            values[column] = units.get(value) or unit_in_register(value)
    return tuple(
        "" if column in _EMPTY_TEXT and values.get(column) is None else values.get(column) for column in _SUBJECT
    )


def _update(w: Writer, row: ImportRow, units: Mapping[str, str], order: Any) -> None:
    assert row.subject_id is not None
    record = w.still_there("subjects", row.subject_id)
    columns = fields_of_subject(row)
    changed: dict[str, Any] = {}
    for key in row.changed:
        column, value = columns[key], row.values.get(columns[key])
        rejected_cells.forget(w, row.subject_id, column)  # what stood there red is mended now, or refused anew
        if column not in COLUMNS.values():
            changed[column] = value
        elif (unit := units.get(str(value)) or unit_in_register(value)) is not None:
            changed[column] = unit
    if "full_name" in changed and row.stood.get("full_name"):
        changed["name_as_received"] = vietnamese.clean(row.stood["full_name"])
    if record["retired_on"] is not None:
        changed["retired_on"] = None
    fresh = {**record, **changed}
    changed |= {key: value for key, value in subjects.keys(fresh, order).items() if record[key] != value}
    w.update("subjects", row.subject_id, changed)


def _bring_back(w: Writer, row: ImportRow) -> None:
    if row.subject is not None and row.subject["retired_on"] is not None and row.decision == "same":
        w.update("subjects", str(row.subject_id), {"retired_on": None})


def _outcome(row: ImportRow) -> str:
    return row.state if row.state in ("new", "update") else "duplicate"


def _nomination(
    row: ImportRow,
    ids: Mapping[str, str | None],
    units: Mapping[str, str],
    file_ids: Mapping[int, str],
    call_id: str | None,
    received: str,
    done: _Counter,
) -> tuple[Any, ...]:
    done.one()
    values = row.values
    unit = values.get("unit_id")
    return (
        ids[row.id],
        units.get(str(unit)) or unit_in_register(unit),
        call_id,
        file_ids[row.file],
        values.get("award"),
        values.get("award_name") or "",
        values.get("commendation_kind"),
        values.get("achievement") or "",
        received,
        values.get("notes") or "",
    )


def _park(w: Writer, imp: Import, work: Work, file_ids: Mapping[int, str], done: _Counter) -> None:
    fresh = []
    for row in work.parked:
        done.one()
        unit = unit_in_register(row.unit_id)
        base = [as_json(one) for one in row.base]
        fields = json.dumps({"fields": row.fields, "stood": row.stood, "base": base}, ensure_ascii=False)
        problems = json.dumps([as_json(one) for one in row.problems], ensure_ascii=False)
        if row.parked_id is not None:
            changed = {"kind": row.kind, "full_name": row.name, "unit_id": unit}
            w.update("parked_rows", row.parked_id, {**changed, "fields": fields, "problems": problems})
            continue
        fresh.append(
            (stored.new_id(w), file_ids[row.file], row.sheet, row.row, row.kind, row.name, unit, fields, problems)
        )
    columns = ("file_id", "sheet", "row", "kind", "full_name", "unit_id", "fields", "problems")
    stored.insert_with_ids(w, "parked_rows", columns, fresh)


def _clear_parked(w: Writer, imp: Import, work: Work) -> None:
    """Rows that waited and have gone in now wait no longer."""
    for row in (*work.new, *work.updated, *work.repeated, *work.known):
        earlier = imp.files[row.file].earlier
        waiting = row.parked_id or (earlier.parked.get((row.sheet, row.row)) if earlier is not None else None)
        if waiting is not None and w.record("parked_rows", waiting) is not None:
            w.delete("parked_rows", waiting)


def _keep_different(w: Writer, imp: Import, ids: Mapping[str, str | None]) -> None:
    """Two that a person told apart are not asked about again."""
    for row in imp.rows:
        mine = ids.get(row.id)
        if row.decision != "different" or row.resembled is None or mine is None:
            continue
        other = ids.get(row.resembled, row.resembled)
        if other and other != mine and not stored.are_different(w, mine, other):
            first, second = sorted((mine, other))
            w.insert("different_subjects", {"first_id": first, "second_id": second})


def _remember_columns(w: Writer, file: ImportFile) -> None:
    from khenthuong_desktop.exchange import columns

    for number in sorted(file.chosen):
        planned = file.tables[number]
        targets = {one.column: one.target for one in planned.matches if one.target is not None}
        column_memory.keep(w, columns.shape(planned.table), unit_in_register(file.unit_id), targets)


def as_json(one: Finding) -> dict[str, Any]:
    return {
        "code": one.code,
        "severity": one.severity,
        "column": one.column,
        "facts": dict(one.facts),
        "mend": one.mend,
    }
