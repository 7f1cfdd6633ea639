"""Lets the disk fill up, or fail, at every single call of saving and of the copy of a backup.

    python -m tests.weather.full_disk

From some call on every write is refused, or only those that make a file grow, or every sync fails; then there is
room again. Each time the officer must have got a sentence, and nothing acknowledged may be missing.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import backup
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.system.files import PART_ENDING
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording.errors import sentence
from tests.store.filing import BULK_COLUMNS, RESOURCES, USER, Clock, bulk, id_source, names
from tests.weather.recording import FULL, IOERR_FSYNC, OK, Call, Recorder

BAD_DISKS: dict[str, tuple[str, int, str]] = {
    # name: which calls fail, with what, and what the officer is told
    "full": ("write", FULL, "database.disk_full"),
    "no_room_to_grow": ("write", FULL, "database.disk_full"),
    "failing": ("sync", IOERR_FSYNC, "database.disk_error"),
}


class BadDisk:
    """Good for so many calls, then bad until it is mended."""

    def __init__(self, name: str, good_calls: int) -> None:
        self.name = name
        self.left = good_calls
        self.refused = 0

    def __call__(self, call: Call) -> int:
        kind, code, _ = BAD_DISKS[self.name]
        if call.kind != kind:
            return OK
        if self.name == "no_room_to_grow" and not _grows(call):
            return OK
        self.left -= 1
        if self.left >= 0:
            return OK
        self.refused += 1
        return code


def _grows(call: Call) -> bool:
    path = Path(call.path)
    return not path.exists() or call.offset + len(call.data) > path.stat().st_size


def actions() -> Iterator[tuple[str, Callable[[Office, int], None]]]:
    def one(office: Office, number: int) -> None:
        with office.database.write("Thêm") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(1, number))

    def many(office: Office, number: int) -> None:
        with office.database.write("Nhập") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(60, number))

    def copy(office: Office, number: int) -> None:
        backup.before(office, backup.BEFORE_IMPORT)

    yield "one", one
    yield "many", many
    yield "backup", copy


def weather(root: Path, disk_name: str, action: Callable[[Office, int], None], recorder: Recorder) -> int:
    """Fail later and later until the action gets through; gives how often it failed."""
    office = open_office(DataFolder(root), clock=Clock(), user=USER, resources=RESOURCES, new_id=id_source())
    failures = 0
    with closing(office):
        with office.database.write("Nhập") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(30))
        while True:
            before, files = names(office.database), _files(office)
            disk = BadDisk(disk_name, failures)
            recorder.fails = disk
            try:
                action(office, 1000 * failures)
                told = None
            except StorageProblem as problem:
                told = problem
            recorder.fails = lambda call: OK
            if told is None:
                assert not disk.refused, "a refused call was taken for saved"
                return failures
            failures += 1
            assert told.code == BAD_DISKS[disk_name][2], told
            assert all(sentence(told))
            now = names(office.database)
            # The sync behind the commit may be the one that fails: then the step is there, whole, and may stay.
            if disk_name == "failing" and len(now) > len(before):
                assert len(now) - len(before) in (1, 60)
            else:
                assert now == before, "a step that was refused left something, or took something"
            assert _files(office) == files, "half a backup is left"
            assert check(office) == []


def _files(office: Office) -> list[str]:
    there = [path for path in office.folder.root.rglob("*") if path.suffix in (".ktbackup", PART_ENDING)]
    return sorted(path.name for path in there)


def main() -> int:
    recorder = Recorder()
    recorder.install()
    connections.PRAGMAS = tuple(
        ("busy_timeout", "100", 100) if pragma[0] == "busy_timeout" else pragma for pragma in connections.PRAGMAS
    )
    failures = {}
    with tempfile.TemporaryDirectory(prefix="khenthuong-full-") as folder:
        for disk in BAD_DISKS:
            for name, action in actions():
                failures[f"{disk} {name}"] = weather(Path(folder) / f"{disk} {name}", disk, action, recorder)
    recorder.uninstall()
    print(json.dumps(failures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
