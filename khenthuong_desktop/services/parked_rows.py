"""Rows of workbooks that could not go in: listed, opened again in the preview, dropped, or returned to their unit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import parked_rows as stored
from khenthuong_desktop.wording import imports as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_model import Import


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """One row as it waits."""

    id: str
    file_id: str
    file: str
    sha256: str
    sheet: str
    row: int
    kind: str
    full_name: str
    unit_id: str | None
    fields: dict[str, str]
    stood: dict[str, str]
    problems: tuple[Finding, ...]
    base: tuple[Finding, ...]  # what the readers of the file found; the rest is judged anew
    state: str
    returned_on: str | None
    call_id: str | None = None


def parked(
    office: Office, *, file_id: str | None = None, unit_id: str | None = None, states: Sequence[str] = ("waiting",)
) -> list[ParkedRow]:
    """Rows that wait, of a file or a unit or all, in the order they came."""
    with office.database.read() as r:
        rows = stored.of(r, states, file_id=file_id, unit_id=unit_id)
    return [_row(row) for row in rows]


def count(office: Office) -> int:
    """How many wait to be mended."""
    with office.database.read() as r:
        return stored.count_waiting(r)


def open_parked(office: Office, ids: Iterable[str]) -> Import:
    """Put rows that wait into a preview, to be mended and saved."""
    # How many wait is asked by a page that imports nothing.
    from khenthuong_desktop.services.import_judging import Judge
    from khenthuong_desktop.services.import_model import Import, ImportFile, ImportRow
    from khenthuong_desktop.services.import_reading import settle

    with office.database.read() as r:
        rows = [_row(row) for row in stored.by_ids(r, ids)]
    imp = Import(judge=Judge(office))
    numbers: dict[str, int] = {}
    for one in rows:
        if one.file_id not in numbers:
            numbers[one.file_id] = len(imp.files)
            imp.files.append(ImportFile(None, one.file, one.sha256, file_id=one.file_id, call_id=one.call_id))
        number = numbers[one.file_id]
        row = ImportRow(f"{number}:{one.sheet}:{one.row}", number, one.sheet, one.row, one.kind, one.fields, one.stood)
        while any(row.id == other.id for other in imp.rows):
            row.id += "+"
        row.parked_id = one.id
        row.base = one.base
        imp.rows.append(row)
    imp.rows.sort(key=lambda row: (row.file, row.sheet, row.row))
    settle(office, imp)
    return imp


def drop(office: Office, ids: Sequence[str]) -> int | None:
    """Take rows off the list for good, until somebody undoes it; gives the step."""
    return _put(office, ids, words.dropped(len(ids)), {"state": "dropped"})


def mark_returned(office: Office, ids: Sequence[str]) -> int | None:
    """Note that rows went back to their unit today."""
    changed = {"state": "returned", "returned_on": office.today.isoformat()}
    return _put(office, ids, words.returned(len(ids)), changed)


def _put(office: Office, ids: Sequence[str], reason: str, changed: dict[str, Any]) -> int | None:
    if not ids:
        return None
    with office.database.write(reason) as w:
        before = w.total_changes
        for one in ids:
            w.update("parked_rows", one, changed)
        return w.step if w.total_changes != before else None


def _row(row: dict[str, Any]) -> ParkedRow:
    kept = json.loads(row["fields"])
    return ParkedRow(
        row["id"],
        row["file_id"],
        row["file"],
        row["sha256"],
        row["sheet"],
        row["row"],
        row["kind"],
        row["full_name"],
        row["unit_id"],
        kept["fields"],
        kept["stood"],
        _findings(json.loads(row["problems"])),
        _findings(kept.get("base", ())),
        row["state"],
        row["returned_on"],
        row["call_id"],
    )


def _findings(told: Iterable[dict[str, Any]]) -> tuple[Finding, ...]:
    return tuple(finding(one["code"], one["severity"], one["column"], one["mend"], **one["facts"]) for one in told)
