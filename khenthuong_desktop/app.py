"""Starts the program: the window when nothing else is asked, a command otherwise. It wires everything, owns nothing."""

from __future__ import annotations

import functools
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from khenthuong_desktop.errors import KhenThuongError, StorageProblem
from khenthuong_desktop.system import paths

DATA = "--data"
QUIT_WHEN_PAINTED = "--quit-when-painted"
# The frozen program starts itself so, to read a workbook in a process that may end without harm.
READ_WORKBOOK = "--read-workbook"


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0 done, 1 refused with a sentence, 2 wrong usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [READ_WORKBOOK]:
        from khenthuong_desktop.exchange import workbook_child

        return workbook_child.main()
    rest, named = _take_data(arguments)
    try:
        root = Path(named) if named else paths.default_data_root(os.environ)
        if set(rest) <= {QUIT_WHEN_PAINTED} and named != "":
            code = _window(root, quit_when_painted=bool(rest))
            if argv is None:
                _end(code)
            return code
    except KhenThuongError as error:
        from khenthuong_desktop.wording import errors

        print(errors.sentence(error), file=sys.stderr)
        return 1
    from khenthuong_desktop.cli.main import run

    return run(arguments, root)


def _take_data(arguments: list[str]) -> tuple[list[str], str | None]:
    """The arguments without --data DIR, and DIR: None when not named, empty when its value is missing.

    By hand: a parser of arguments would be imported before every first paint, for one option.
    """
    rest = list(arguments)
    for number, argument in enumerate(arguments):
        if argument.startswith(f"{DATA}="):
            del rest[number]
            return rest, argument.partition("=")[2]
        if argument == DATA:
            del rest[number : number + 2]
            return rest, arguments[number + 1] if number + 1 < len(arguments) else ""
    return rest, None


def _end(code: int) -> None:
    """End the process at once: all is saved and closed, and Qt is not taken apart object by object."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)


def _window(root: Path, *, quit_when_painted: bool) -> int:
    gc.disable()  # nothing is garbage yet; looking for it costs a twentieth of the start
    folder = paths.DataFolder(Path(os.path.abspath(root)))
    resources = paths.resources_root()
    from khenthuong_desktop.system.settings import Settings

    try:
        from khenthuong_desktop.ui import start
    except ImportError as error:
        if error.name and error.name.startswith("khenthuong_desktop"):
            raise
        # A Linux without the libraries of a desktop: commands still work, only the window does not.
        raise StorageProblem("system.libraries", detail=str(error)) from error

    @functools.cache
    def open_log() -> Path | None:
        from khenthuong_desktop.system import logs  # its handlers cost more than the window's first paint may

        return logs.install(folder.root).path

    settings = Settings(paths.settings_file(os.environ))
    return start.run(folder, settings, resources, quit_when_painted=quit_when_painted, open_log=open_log)
