"""One program at a time writes into a data folder: the lock, who holds it, and how it is broken knowingly.

The system's lock on the file decides on one PC: it dies with its process, so a killed program leaves
nothing behind and a process number used again fools nobody. The content of the file only tells people who it
is, and tells this PC that another PC (a shared folder, a stick) has not closed the data.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from weakref import WeakSet

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.file_lock import close, take_patiently
from khenthuong_desktop.system.machine import Machine, this_machine
from khenthuong_desktop.system.paths import DataFolder

_MAX_CONTENT = 4096
_MAX_NAME = 200  # even escaped it fits into what is read back


def acquire(
    folder: Path, *, now: datetime, user: str, break_foreign: bool = False, machine: Machine | None = None
) -> Lock:
    """Take the data folder for this process, until `release` or the end of the process.

    Raises UserError lock.held (open in a living process; never breakable), UserError lock.foreign (another PC
    has not closed it; breakable knowingly), StorageProblem folder.read_only (then open for reading).
    """
    here = machine or this_machine()
    path = DataFolder(folder).lock
    descriptor = _open_for_writing(path)
    try:
        if not take_patiently(descriptor):
            held = _read(descriptor)
            raise UserError(
                "lock.held",
                user=held.user if held else "?",
                host=held.host if held else here.name,
                since=held.since if held else now,  # no signature yet: it is starting at this moment
            )
        left = _read(descriptor)
        if left is not None and not left.is_from(here) and not break_foreign:
            raise UserError("lock.foreign", user=left.user, host=left.host, since=left.since)
        _sign(descriptor, here, user, now)
    except OSError as error:
        close(descriptor)
        raise problem_from(error, path) from error
    except BaseException:
        close(descriptor)  # a foreign signature stays as it is
        raise
    return Lock(path, descriptor, after_kill=left is not None)


def holder(folder: Path, *, machine: Machine | None = None) -> Holder | None:
    """Who has the data folder open, without taking it; None when it is free."""
    path = DataFolder(folder).lock
    try:
        descriptor = os.open(path, os.O_RDONLY | _FLAGS)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise problem_from(error, path) from error
    try:
        free = take_patiently(descriptor, shared=True)
        held = _read(descriptor)
        if not free:
            return held or Holder(user="?", host="?", host_id="", pid=0, since=None, alive=True)
        if held is None or held.is_from(machine or this_machine()):
            return None
        return held.as_left()
    except OSError as error:
        raise problem_from(error, path) from error
    finally:
        close(descriptor)


_FLAGS = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0) | getattr(os, "O_BINARY", 0)


def _open_for_writing(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o666)
    except OSError as error:
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise StorageProblem("folder.read_only", path=str(path.parent)) from error
        raise problem_from(error, path) from error


def _sign(descriptor: int, here: Machine, user: str, now: datetime) -> None:
    content = {
        "pid": os.getpid(),
        "host": here.name,
        "host_id": here.id,
        "user": user[:_MAX_NAME],
        "at": now.isoformat(),
    }
    try:
        _write(descriptor, json.dumps(content).encode())
    except OSError as error:
        # A full disk must not shut the office out: the operating system's lock alone protects the data.
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise


def _write(descriptor: int, content: bytes) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    if content:
        os.write(descriptor, content)
    os.fsync(descriptor)


def _read(descriptor: int) -> Holder | None:
    """The signature; None for an empty or torn one, which only a power cut of this PC leaves."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        content = json.loads(os.read(descriptor, _MAX_CONTENT))
        return Holder(
            user=str(content["user"]),
            host=str(content["host"]),
            host_id=str(content["host_id"]),
            pid=int(content["pid"]),
            since=datetime.fromisoformat(content["at"]),
            alive=True,
        )
    except (ValueError, TypeError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a data folder; not `alive` means another PC left its signature and is not seen working."""

    user: str
    host: str
    host_id: str
    pid: int
    since: datetime | None
    alive: bool

    def is_from(self, machine: Machine) -> bool:
        # Both must agree: PCs set up from one disk image share their id, and names are given twice.
        return self.host.casefold() == machine.name.casefold() and self.host_id == machine.id

    def as_left(self) -> Holder:
        return Holder(self.user, self.host, self.host_id, self.pid, self.since, alive=False)


class Lock:
    """The data folder is ours until `release`; `after_kill`: who had it last never signed off."""

    def __init__(self, path: Path, descriptor: int, *, after_kill: bool = False) -> None:
        self.path = path
        self.after_kill = after_kill
        self._descriptor: int | None = descriptor
        _held.add(self)

    def __enter__(self) -> Lock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    def release(self) -> None:
        """Empty the signature and give the folder free; releasing twice does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        # A stick pulled out cannot be signed off, and nothing is lost by that.
        with contextlib.suppress(OSError):
            _write(descriptor, b"")
        close(descriptor)

    def _forget(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


_held: WeakSet[Lock] = WeakSet()


def _forget_all() -> None:
    # A forked child would keep the folder locked after its parent was killed.
    for lock in tuple(_held):
        lock._forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
