"""Thirty files imported in one go, mended, undone and imported again: the register is the same both times."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import history, imports, sample
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.corpus.making import make

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))
FILES = 30
# What an import writes; history, counts and search indexes follow from these.
# What points to something comes after it.
TABLES = (
    "units",
    "unit_aliases",
    "subjects",
    "import_files",
    "import_rows",
    "parked_rows",
    "nominations",
    "attachments",
)
# Another time and other keys are no other content.
_NOT_CONTENT = ("id", "revision", "origin", "imported_at", "returned_on", "added_at", "created_at")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    folder = DataFolder(tmp_path / "data")
    sample.make(folder, resources_root(), people=60)
    opened = open_office(folder, clock=lambda: NOW, user="An", resources=resources_root())
    yield opened
    opened.close()


def test_the_same_files_give_the_same_register_after_undo(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    files = make(folder, 7, singles=FILES // 2, pairs=FILES - FILES // 2, bundles=0)
    assert len(files) == FILES
    before = _content(office)

    first = _import(office, folder)
    with_them = _content(office)
    assert first.files == FILES and first.new > FILES
    assert len(with_them["subjects"]) == len(before["subjects"]) + first.new

    history.undo(office)
    assert _content(office) == before

    again = _import(office, folder)
    assert (again.new, again.updated, again.duplicates, again.parked) == (
        first.new,
        first.updated,
        first.duplicates,
        first.parked,
    )
    assert _content(office) == with_them


def _import(office: Office, folder: Path) -> imports.ImportOutcome:
    """As the officer does: mend what is red, say that those who are merely alike are different people, save."""
    imp = imports.open_files(office, [folder])
    changes = [
        CellChange(row.id, problem.column, "")
        for row in imp.rows
        for problem in row.problems
        if row.state == "error" and problem.column in ("national_id", "birth_date") and blocking((problem,))
    ]
    assert changes, "the corpus has cells to mend"
    imports.edit(office, imp, changes)
    alike = [row.id for row in imp.rows if row.state == "duplicate" and not row.certain]
    imports.decide(office, imp, alike, "different")
    return imports.commit(office, imp)


def _content(office: Office) -> dict[str, list[str]]:
    """Every row of what an import writes as one line, with a reference told by what it points to."""
    database = sqlite3.connect(office.folder.database)
    database.row_factory = sqlite3.Row
    try:
        told: dict[str, str] = {}
        content: dict[str, list[str]] = {}
        for table in TABLES:
            lines = []
            for row in database.execute(f"SELECT * FROM {table}"):
                said = {
                    key: told.get(str(row[key]), row[key])
                    for key in row.keys()  # noqa: SIM118 - a Row is no mapping
                    if key not in _NOT_CONTENT
                }
                line = repr(sorted(said.items()))
                told[row["id"]] = f"<{table}: {row['name'] if table == 'units' else line}>"
                lines.append(line)
            content[table] = sorted(lines)
        return content
    finally:
        database.close()
