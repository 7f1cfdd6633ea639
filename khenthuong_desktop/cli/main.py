"""The command line: which command is meant, run with what it needs, every failure said in a sentence."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO, cast

from khenthuong_desktop.cli import (
    backup,
    check,
    export,
    import_file,
    list_rows,
    redo,
    restore,
    sample,
    search,
    self_test,
    undo,
)
from khenthuong_desktop.cli.command import DONE, REFUSED, WRONG_USAGE, Command, Context
from khenthuong_desktop.cli.output import Output
from khenthuong_desktop.cli.parser import HelpWanted, Parser, WrongUsage, named
from khenthuong_desktop.errors import KhenThuongError, StorageProblem
from khenthuong_desktop.system import paths
from khenthuong_desktop.wording import cli as words
from khenthuong_desktop.wording import errors

# In the order in which help lists them.
_MODULES = (sample, check, backup, restore, import_file, search, list_rows, export, undo, redo)
COMMANDS = tuple(cast(Command, module) for module in _MODULES)
DATA = "--data"


def run(argv: Sequence[str], default_root: Path) -> int:
    """Run one command; exit code 0 done, 1 refused with a sentence, 2 wrong usage. Never a traceback."""
    out, err = Output(_in_utf8(sys.stdout)), _in_utf8(sys.stderr)
    root = default_root
    try:
        arguments = parser().parse_args(_data_first(argv))
        root = Path(os.path.abspath(arguments.data or default_root))
        if arguments.command is None:
            raise WrongUsage(words.COMMAND_MISSING, parser().format_usage())
        context = Context(paths.DataFolder(root), paths.resources_root(), out, err)
        with _quiet_libraries():
            code: int = arguments.command(context, arguments)
        out.flush()
        return code
    except HelpWanted as wanted:
        return _helped(str(wanted), out, err)
    except WrongUsage as wrong:
        print(f"{wrong.usage}{wrong} {words.SEE_HELP.format(program=words.PROGRAM)}", file=err)
        return WRONG_USAGE
    except BrokenPipeError:
        _write_no_more()  # whoever reads has seen enough: `list people | head`
        return DONE
    except KeyboardInterrupt:
        print(words.STOPPED, file=err)
        return REFUSED
    except Exception as error:
        if isinstance(error, StorageProblem) and error.code.startswith("output."):
            _write_no_more()
        print(_sentence(error, root), file=err)
        return REFUSED


def _helped(text: str, out: Output, err: TextIO) -> int:
    try:
        out.write(text)
        out.flush()
    except BrokenPipeError:
        _write_no_more()
    except StorageProblem as problem:
        _write_no_more()
        print(errors.sentence(problem), file=err)
        return REFUSED
    return DONE


def _write_no_more() -> None:
    """What is still in the buffer would be tried again at exit, and complained about in English."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> Parser:
    """The whole command line."""
    whole = Parser(prog=words.PROGRAM, description=words.DESCRIPTION, epilog=words.EPILOGUE)
    whole.add_argument(DATA, metavar=words.FOLDER, type=named(words.FOLDER_MISSING), help=words.DATA)
    whole.add_argument("--quit-when-painted", action="store_true", help=words.QUIT_WHEN_PAINTED)
    whole.add_argument("--self-test", dest="command", action="store_const", const=self_test.run, help=words.SELF_TEST)
    group = whole.add_subparsers(title=words.COMMANDS, metavar=words.COMMAND)
    for command in COMMANDS:
        description = f"{command.HELP[0].upper()}{command.HELP[1:]}."
        one = group.add_parser(command.NAME, help=command.HELP, description=description)
        command.add_arguments(one)
        one.set_defaults(command=command.run)
    return whole


def _data_first(argv: Sequence[str]) -> list[str]:
    """The place of the data is said before the command or after it."""
    rest = list(argv)
    for number, argument in enumerate(rest):
        if argument == DATA:
            if number + 1 == len(rest):
                raise WrongUsage(words.VALUE_MISSING.format(name=DATA), parser().format_usage())
            return [*rest[number : number + 2], *rest[:number], *rest[number + 2 :]]
        if argument.startswith(f"{DATA}="):
            return [argument, *rest[:number], *rest[number + 1 :]]
    return rest


def _sentence(error: Exception, root: Path) -> str:
    """What to tell; whatever nobody foresaw goes to the log with everything a technician needs."""
    if isinstance(error, KhenThuongError):
        with contextlib.suppress(KeyError, ValueError, IndexError):
            told = errors.sentence(error)
            what = words.WHATS[error.code].format(**error.facts) if error.code in words.WHATS else told.what
            return f"{what} {words.NEXT_STEPS.get(error.code, told.next_step)}".strip()
    return str(errors.unexpected(_logged(error, root)))


def _logged(error: Exception, root: Path) -> str:
    from khenthuong_desktop.system import logs

    # A folder that is not there must not come into being by failing.
    log = logs.install(root if root.is_dir() else Path(tempfile.gettempdir()) / words.PROGRAM)
    if log.path is None:
        return "?"
    try:
        logging.getLogger(__name__).error("command failed", exc_info=error)
    finally:
        log.close()
    return str(log.path)


@contextlib.contextmanager
def _quiet_libraries() -> Iterator[None]:
    """Lines for the log do not belong on the screen of somebody who asked for something else."""
    silent = logging.NullHandler()
    logging.getLogger().addHandler(silent)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(silent)


def _in_utf8(stream: TextIO) -> TextIO:
    """Windows writes redirected text in the code page of old programs, which has no Vietnamese."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
