"""The office that every verb is passed: its data, its catalogues, its clock and who is working."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.identity import RANDOM_BITS, next_after
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.store.database import Clock, Committed, Database, open_database, open_to_read
from khenthuong_desktop.system.files import remove_leftovers
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.system.settings import USER_NAME

if TYPE_CHECKING:
    from khenthuong_desktop.catalogues import Catalogues
    from khenthuong_desktop.system.settings import Settings
    from khenthuong_desktop.system.single_instance import Lock

IdSource = Callable[[], str]


@dataclass(slots=True)
class Office:
    """Everything a verb needs and nothing it must import."""

    folder: DataFolder
    resources: Path
    database: Database
    clock: Clock
    user: str
    read_only: str | None = None  # the code of why only reading is possible
    lock: Lock | None = None
    _catalogues: Catalogues | None = None
    _labels: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.clock().date()

    @property
    def catalogues(self) -> Catalogues:
        """Catalogues with this office's own rows; read when first asked for, again after one was changed."""
        if self._catalogues is None:
            from khenthuong_desktop.services.catalogue_rows import load

            self._catalogues = load(self.database, self.resources)
        return self._catalogues

    def labels(self, catalogue: str) -> dict[str, str]:
        """Code -> label of a catalogue, of every time, for showing what is stored."""
        if catalogue not in self._labels:
            self._labels[catalogue] = {row.code: row.label for row in self.catalogues.rows(catalogue)}
        return self._labels[catalogue]

    def close(self) -> None:
        self.database.close()
        if self.lock:
            self.lock.release()

    def forget_catalogues(self, committed: Committed) -> None:
        if "catalogue_overrides" in committed.tables:
            self.forget()

    def forget(self) -> None:
        """Read again what was kept in memory: another file may have taken the place of this one."""
        self._catalogues = None
        self._labels.clear()


def open_office(
    folder: DataFolder,
    *,
    clock: Clock,
    user: str,
    resources: Path,
    new_id: IdSource | None = None,
    break_foreign: bool = False,
    upgrading: Callable[[], object] | None = None,
) -> Office:
    """Open a data folder for work: lock it, make or bring its file to the newest schema.

    A folder that cannot be written is opened for reading and says why. `upgrading` is called before an older file is
    backed up and brought to the newest schema, which takes a minute where it is very large.
    """
    from khenthuong_desktop.system import single_instance

    new_id = new_id or id_source(clock)
    try:
        folder.prepare()
        lock = single_instance.acquire(folder.root, now=clock(), user=user, break_foreign=break_foreign)
    except StorageProblem as problem:
        if problem.code != "folder.read_only":
            raise
        return open_office_to_read(folder, clock=clock, user=user, resources=resources, why=problem.code)
    try:
        if lock.after_kill:
            remove_leftovers(folder.root)
        database = open_database(
            folder.database,
            clock=clock,
            user=user,
            new_id=new_id,
            before_upgrade=lambda old: _back_up_before_upgrade(folder, old, clock, upgrading),
        )
    except BaseException:
        lock.release()
        raise
    office = Office(folder, resources, database, clock, user, lock=lock)
    database.on_commit.append(office.forget_catalogues)
    return office


def open_office_to_read(
    folder: DataFolder, *, clock: Clock, user: str, resources: Path, why: str = "office.reading"
) -> Office:
    """Open a data folder without taking it: read-only media, or a reading command beside the open window."""
    if not folder.database.exists():
        raise StorageProblem("folder.no_office", path=str(folder.root))
    database = open_to_read(folder.database, clock=clock, user=user, new_id=id_source(clock))
    return Office(folder, resources, database, clock, user, read_only=why)


def _random_bits(count: int) -> int:
    return int.from_bytes(os.urandom((count + 7) // 8)) >> (-count % 8)


def id_source(clock: Clock, random_bits: Callable[[int], int] = _random_bits) -> IdSource:
    """Identifiers in the order they are asked for."""
    last: str | None = None

    def new_id() -> str:
        nonlocal last
        last = next_after(last, int(clock().timestamp() * 1000), random_bits(RANDOM_BITS))
        return last

    return new_id


def local_clock() -> datetime:
    """The clock of this PC, in its own time zone."""
    return datetime.now().astimezone()


def user_of_this_pc(settings: Settings | None = None) -> str:
    """Who works here: the name in the settings of this PC, else that of its account."""
    named = clean(settings.get(USER_NAME, "")) if settings is not None else ""
    if named:
        return named
    found = (os.environ.get(name) for name in ("LOGNAME", "USER", "USERNAME"))
    return next((name for name in found if name), None) or _account()


def _account() -> str:
    """The account by its number, where nothing says its name: a task planned for the night, for one."""
    import getpass

    try:
        return getpass.getuser() or "?"
    except (ImportError, KeyError, OSError):  # no such account, or a system without accounts
        return "?"


def _back_up_before_upgrade(
    folder: DataFolder, old: Database, clock: Clock, upgrading: Callable[[], object] | None
) -> None:
    from khenthuong_desktop.services import backup

    if upgrading is not None:
        upgrading()
    backup.before_upgrade(folder, old, clock)
