"""Files of every released schema open in this program, with everything in them: offices update once in a while."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import backup, history, lists
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import local_clock, open_office
from khenthuong_desktop.store.schema import SCHEMA
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.store.filing import id_source

RELEASED = Path(__file__).resolve().parents[1] / "data" / "databases"


def test_every_schema_has_its_file() -> None:
    assert [path.stem for path in sorted(RELEASED.glob("*.ktbackup"))] == [f"schema-{n + 1:04d}" for n in range(SCHEMA)]


@pytest.mark.parametrize("path", sorted(RELEASED.glob("*.ktbackup")), ids=lambda path: str(path.stem))
def test_a_backup_of_then_is_restored_whole_and_its_last_step_can_be_taken_back(path: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "xã")
    folder.prepare()
    backup.restore(folder, path, clock=local_clock, user="An", new_id=id_source())
    office = open_office(folder, clock=local_clock, user="An", resources=resources_root())
    try:
        assert check(office) == []
        assert [lists.count(office, name, Query()) for name in ("people", "collectives", "households")] == [40, 60, 80]
        assert history.next_undo(office) is not None
        history.undo(office)
        assert check(office) == []
    finally:
        office.close()
