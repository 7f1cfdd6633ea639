"""The child process that reads spreadsheets: it takes one file after another from its standard input.

The library that reads them can end its whole process on a small crafted file; then this one ends, not the program.
Nothing of the window, nor of anything slow to import, may be imported here.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import sys
import threading
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_refusal import Refused

ARGUMENT: Final = "--read-workbook"
IDLE_SECONDS: Final = 20.0
# After a larger file the process ends, so that the memory it took goes back to the PC.
REUSED_UP_TO: Final = 2 * limits.MEGABYTE

SHEET: Final = "sheet"
ROWS: Final = "rows"
DONE: Final = "done"
REFUSED: Final = "refused"


def main() -> int:
    """Serve until the other side closes, nothing came for a while, or a large file was read."""
    limit_memory()
    gc.disable()  # values make no circles, and looking for them takes a tenth of the time
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while True:
        idle = threading.Timer(IDLE_SECONDS, os._exit, (0,))
        idle.daemon = True
        idle.start()
        try:
            file_format, content = pickle.load(requests)
        except (EOFError, OSError, pickle.UnpicklingError):
            return 0
        finally:
            idle.cancel()
        serve(file_format, content, answers)
        if len(content) > REUSED_UP_TO:
            return 0


def limit_memory() -> None:
    """A crafted file may ask for any amount of memory: it gets an error instead of the whole PC."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limits.MEMORY, limits.MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve(file_format: str, content: bytes, answers: BinaryIO) -> None:
    """Write the answers to one file: its sheets, each followed by its rows in blocks, then that it is done."""
    try:
        for answer in messages(file_format, content):
            pickle.dump(answer, answers, 5)
            answers.flush()
    except BrokenPipeError:
        os._exit(0)  # cancelled: nobody listens any more
    except Refused as error:
        pickle.dump((REFUSED, error.code, error.facts), answers, 5)
        answers.flush()
    except BaseException as error:  # a panic of the library derives from BaseException
        code = "workbook.too_large" if isinstance(error, MemoryError) else "workbook.damaged"
        pickle.dump((REFUSED, code, {}), answers, 5)
        answers.flush()


def messages(file_format: str, content: bytes) -> Iterator[tuple[Any, ...]]:
    """The sheets of the file, as messages."""
    from khenthuong_desktop.exchange import workbook_calamine

    for particulars, blocks in workbook_calamine.sheets(file_format, content):
        yield SHEET, particulars
        for empty, rows in blocks:
            yield ROWS, empty, rows
    yield (DONE,)
