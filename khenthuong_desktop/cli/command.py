"""What a command is given, and what it must offer to be listed."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

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
    out: TextIO
    err: TextIO

    def say(self, line: str) -> None:
        print(line, file=self.out)

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
        from khenthuong_desktop.errors import StorageProblem

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
    def office_to_write(self) -> Iterator[Office]:
        """The office for ourselves; refused with a sentence while a window has it, or where there is none."""
        from khenthuong_desktop.errors import StorageProblem
        from khenthuong_desktop.services import office as offices

        if not self.folder.database.exists():
            raise StorageProblem("folder.no_office", path=str(self.folder.root))
        office = offices.open_office(self.folder, clock=offices.local_clock, user=self.user, resources=self.resources)
        with contextlib.closing(office):
            yield office

    def _opened_to_read(self) -> Office:
        from khenthuong_desktop.services import office as offices

        return offices.open_office_to_read(
            self.folder, clock=offices.local_clock, user=self.user, resources=self.resources
        )


class Command(Protocol):
    """A module of this room: its name on the command line is `NAME`."""

    NAME: str
    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, context: Context, arguments: argparse.Namespace) -> int: ...
