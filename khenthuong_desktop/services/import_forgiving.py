"""Cells that cannot be read and yet keep nobody out: the register knows the person, and what should stand there."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services.import_changes import fields_of_subject
from khenthuong_desktop.services.import_judging import COLUMNS, DEFINITIONS
from khenthuong_desktop.services.import_model import Import, ImportRow

_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


def forgive(imp: Import, row: ImportRow) -> None:
    """Warn, where a row that certainly is somebody of the register has a cell that cannot be read.

    Of a row that went in from this very file before, whatever is wrong in the file was mended then.
    """
    earlier = imp.files[row.file].earlier
    if row.earlier and earlier is not None:
        day = f"{datetime.fromisoformat(earlier.at):%d/%m/%Y}"
        wrong = dict.fromkeys(one.column for one in row.problems if one.severity == "blocks")
        left = tuple(one for one in row.problems if one.severity != "blocks")
        row.problems = (*left, *(finding("import.mended_by_hand", "warns", column, day=day) for column in wrong))
    elif row.subject is not None and row.certain and row.conflict is None and row.state in ("update", "duplicate"):
        row.problems = tuple(dict.fromkeys(_kept(imp, row, one) for one in row.problems))


def with_year(row: ImportRow) -> dict[str, Any]:
    """The values of a row; of a day that no calendar has, the year may still say who it is."""
    if row.values.get("birth_date") or not any(
        one.severity == "blocks" and one.column == "birth_date" for one in row.problems
    ):
        return row.values
    years = set(_YEAR.findall(row.fields.get("birth_date", "")))
    return {**row.values, "birth_date": years.pop()} if len(years) == 1 else row.values


def _kept(imp: Import, row: ImportRow, one: Finding) -> Finding:
    """The warning in place of what blocks, where the register has a value for the cell."""
    assert imp.judge is not None and row.subject is not None
    key = one.column or ""
    column = COLUMNS.get(key, key)
    value = row.subject.get(column)
    readable = row.values.get(column) not in (None, "")
    if one.severity != "blocks" or one not in row.judged or readable or value in (None, ""):
        return one
    if key not in fields_of_subject(row):
        return one
    if DEFINITIONS[row.kind].column(column).sensitive:
        return finding("import.kept_private", "warns", key)
    kept = imp.judge.label(row.kind, column, value)
    return finding("import.kept", "warns", key, typed=row.fields[key], kept=kept)
