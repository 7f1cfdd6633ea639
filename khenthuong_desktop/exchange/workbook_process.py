"""Starts the child process that reads spreadsheets, talks with it, and ends it when it is stuck or not wanted."""

from __future__ import annotations

import atexit
import contextlib
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from khenthuong_desktop.exchange import workbook_child as child
from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_refusal import Refused

Message = tuple[Any, ...]
_LOOK_UP_SECONDS: Final = 0.1
_DIED: Final[Message] = ("died",)
_START: Final = (
    "import sys; sys.path[:] = sys.argv[1:]; from khenthuong_desktop.exchange.workbook_child import main; main()"
)


class ChildDied(Exception):
    """The process ended without an answer."""


class _Child:
    """One process, and the thread that takes its answers."""

    def __init__(self) -> None:
        self.files = 0
        self.answers: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._taker = threading.Thread(target=self._take_answers, daemon=True)
        self._taker.start()

    def ask(self, file_format: str, content: bytes) -> None:
        self.files += 1
        assert self.process.stdin is not None
        try:
            pickle.dump((file_format, content), self.process.stdin, 5)
            self.process.stdin.flush()
        except OSError as error:
            raise ChildDied from error

    def _take_answers(self) -> None:
        assert self.process.stdout is not None
        with contextlib.suppress(EOFError, OSError, ValueError, pickle.UnpicklingError):
            while True:
                self.answers.put(pickle.load(self.process.stdout))
        self.answers.put(_DIED)

    def end(self) -> None:
        """Kill it and wait until it is gone."""
        self.process.kill()
        self.process.wait()
        self._taker.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


_idle: list[_Child] = []
_lock: Final = threading.Lock()


def command() -> list[str]:
    """How the child is started: the frozen program starts itself, in the form that has pipes on Windows."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"khenthuong{program.suffix}")), child.ARGUMENT]
    # Without `site`, whose search for packages takes longer than all else: the child is told where they are.
    return [sys.executable, "-I", "-S", "-c", _START, str(Path(__file__).parents[2]), *filter(None, sys.path)]


def answers(file_format: str, content: bytes, look_up: Callable[[], None]) -> Iterator[Message]:
    """The child's answers to one file. `look_up` is called all the while, and may raise to cancel."""
    kept = _take_idle()
    begun = False
    try:
        for answer in _asked(kept or _Child(), file_format, content, look_up):
            begun = True
            yield answer
    except ChildDied as error:
        if kept is None or begun:
            raise Refused("workbook.crashed") from error
    else:
        return
    # It went to rest just as it was asked.
    try:
        yield from _asked(_Child(), file_format, content, look_up)
    except ChildDied as error:
        raise Refused("workbook.crashed") from error


def _asked(one: _Child, file_format: str, content: bytes, look_up: Callable[[], None]) -> Iterator[Message]:
    refused: Refused | None = None
    try:
        one.ask(file_format, content)
        until = time.monotonic() + limits.SECONDS
        while True:
            look_up()
            try:
                answer = one.answers.get(timeout=_LOOK_UP_SECONDS)
            except queue.Empty:
                if time.monotonic() > until:
                    raise Refused("workbook.too_slow") from None
                continue
            if answer == _DIED:
                raise ChildDied
            if answer[0] == child.REFUSED:
                refused = Refused(answer[1], **answer[2])
                break
            yield answer
            if answer[0] == child.DONE:
                break
    except BaseException:  # cancelled, too slow, dead: it is of no more use
        one.end()
        raise
    _keep(one, content)
    if refused is not None:
        raise refused


def _keep(one: _Child, content: bytes) -> None:
    if len(content) > child.REUSED_UP_TO:
        one.end()
        return
    with _lock:
        _idle.append(one)


def _take_idle() -> _Child | None:
    with _lock:
        while _idle:
            one = _idle.pop()
            if one.process.poll() is None:
                return one
            one.end()
    return None


@atexit.register
def end_all() -> None:
    """No process outlives the program."""
    with _lock:
        while _idle:
            _idle.pop().end()
