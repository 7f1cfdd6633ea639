"""What a command is given, and what it must offer to be listed."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

from khenthuong_desktop.cli.output import Output
from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system import paths
from khenthuong_desktop.system.paths import DataFolder

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

DONE = 0
REFUSED = 1
WRONG_USAGE = 2

_MAY_BE_CUT_OFF = ("database.read_only", "database.cannot_open")


@dataclass(frozen=True, slots=True)
class Context:
    """Where a command works and where it speaks: results to `out`, everything else to `err`."""

    folder: DataFolder
    resources: Path
    out: Output
    err: TextIO

    def say(self, line: str) -> None:
        self.out.write(f"{line}\n")

    def remark(self, line: str) -> None:
        print(line, file=self.err)

    @property
    def user(self) -> str:
        """Who the history names: as in the window of this PC."""
        from khenthuong_desktop.services import office as offices
        from khenthuong_desktop.system.settings import Settings

        return offices.user_of_this_pc(Settings(paths.settings_file(os.environ)))

    @contextlib.contextmanager
    def office_to_read(self) -> Iterator[Office]:
        """The office beside an open window: never locked, never changed."""
        try:
            office = self._opened_to_read()
        except StorageProblem as problem:
            if problem.code not in _MAY_BE_CUT_OFF:
                raise
            # What a killed program was writing must be rolled back first, and only a writer may do that.
            with self.office_to_write():
                pass
            office = self._opened_to_read()
        with contextlib.closing(office):
            yield office

    @contextlib.contextmanager
    def office_to_write(self, *, break_lock: bool = False) -> Iterator[Office]:
        """The office for ourselves; refused with a sentence while a window has it, or where there is none."""
        from khenthuong_desktop.services import office as offices

        if not self.folder.database.exists():
            raise StorageProblem("folder.no_office", path=str(self.folder.root))
        with nothing_left_behind(self.folder):
            office = offices.open_office(
                self.folder,
                clock=offices.local_clock,
                user=self.user,
                resources=self.resources,
                break_foreign=break_lock,
            )
        with contextlib.closing(office):
            if office.read_only is not None:
                raise StorageProblem(office.read_only, path=str(self.folder.root))
            yield office

    def _opened_to_read(self) -> Office:
        from khenthuong_desktop.services import office as offices

        return offices.open_office_to_read(
            self.folder, clock=offices.local_clock, user=self.user, resources=self.resources
        )


@contextlib.contextmanager
def nothing_left_behind(folder: DataFolder) -> Iterator[None]:
    """A command that is refused takes the empty folders and the lock that it made with it."""
    folders = [folder.files, folder.backups, folder.logs, folder.root, *folder.root.parents]
    made = [one for one in folders if not one.exists()]
    locked = folder.lock.exists()
    try:
        yield
    except BaseException:
        if not locked:
            with contextlib.suppress(OSError):
                folder.lock.unlink(missing_ok=True)
        for one in made:
            with contextlib.suppress(OSError):
                one.rmdir()  # refuses a folder in which there is something
        raise


class Command(Protocol):
    """A module of this room: its name on the command line is `NAME`."""

    NAME: str
    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, context: Context, arguments: argparse.Namespace) -> int: ...
