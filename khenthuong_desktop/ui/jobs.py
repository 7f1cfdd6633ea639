"""Long work: one background worker that does one job after the other, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from khenthuong_desktop.ui import messages

if TYPE_CHECKING:
    from queue import SimpleQueue

T = TypeVar("T")
Executor = Callable[[Callable[[], None]], None]


def at_once(work: Callable[[], None]) -> None:
    """The executor of tests: the work is done when `start` comes back."""
    work()


class Cancelled(Exception):
    """The officer pressed Hủy; raised by `Progress.step` inside the work, which leaves nothing half-done."""


class Worker:
    """The executor of the program: one thread, made when the first job comes."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Callable[[], None] | None] | None = None
        self._thread: threading.Thread | None = None

    def __call__(self, work: Callable[[], None]) -> None:
        if self._queue is None:
            from queue import SimpleQueue

            self._queue = SimpleQueue()
            # A daemon, so that a job that does not listen to cancel cannot keep a closed program alive.
            self._thread = threading.Thread(target=_run, args=(self._queue,), name="jobs", daemon=True)
            self._thread.start()
        self._queue.put(work)

    def close(self, seconds: float) -> None:
        """Finish what was begun and end the thread."""
        if self._queue is not None and self._thread is not None:
            self._queue.put(None)
            self._thread.join(seconds)
            self._queue = self._thread = None


def _run(queue: SimpleQueue[Callable[[], None] | None]) -> None:
    while (work := queue.get()) is not None:
        work()


class Progress:
    """What the work holds in its hand: it reports steps and learns that it should stop."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def step(self, n: int, of: int = 0, text: str = "") -> None:
        """Step `n` of `of` (0: nobody knows how many); the place where a cancelled job ends."""
        if self.cancelled:
            raise Cancelled
        self._report(n, of, text)


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work on its way, and who waits for it."""

    title: str
    quiet: bool
    owner: QObject | None
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    progress: Progress

    def cancel(self) -> None:
        self.progress.cancel()


class Jobs(QObject):
    """The one background worker. Signals, for the status line (a quiet job sends none):
    started(Job), progressed(int n, int of, str text), ended(Job).
    """

    started = Signal(object)
    progressed = Signal(int, int, str)
    ended = Signal(object)
    # From the worker's thread into this object's.
    _finished = Signal(object, object, object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: Executor = executor or Worker()
        self._jobs: list[Job] = []
        self._finished.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether work runs or waits that somebody asked for."""
        return any(not job.quiet for job in self._jobs)

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        quiet: bool = False,
        owner: QObject | None = None,
    ) -> Job:
        """Do `work` in the background, then call `done` or `failed` in this thread, unless it was cancelled.

        Without `failed` an error is shown as any other. Nothing is called once `owner` is gone.
        """
        progress = Progress(_say_nothing if quiet else self.progressed.emit)
        job = Job(title, quiet, owner, done, failed, progress)
        self._jobs.append(job)
        if not quiet:
            self.started.emit(job)
        self._executor(lambda: self._perform(job, work))
        return job

    def cancel(self) -> None:
        """Stop what the officer is waiting for; quiet work goes on."""
        for job in self._jobs:
            if not job.quiet:
                job.cancel()

    def close(self, seconds: float = 10.0) -> None:
        """Stop everything; the job that runs may end its step first."""
        for job in self._jobs:
            job.cancel()
        if isinstance(self._executor, Worker):
            self._executor.close(seconds)

    def _perform(self, job: Job, work: Callable[[Progress], Any]) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            if job.progress.cancelled:
                raise Cancelled
            result = work(job.progress)
        except Exception as problem:
            error = problem
        self._finished.emit(job, result, error)

    @Slot(object, object, object)
    def _end(self, job: Job, result: Any, error: Exception | None) -> None:
        self._jobs.remove(job)
        if not job.quiet:
            self.ended.emit(job)
        gone = job.owner is not None and not isValid(job.owner)
        # Who cancels too late gets the result; a quiet job is cancelled because nobody waits for it any more.
        if gone or isinstance(error, Cancelled) or (job.quiet and job.progress.cancelled):
            return
        if error is None:
            if job.done is not None:
                with messages.guard(job.owner):
                    job.done(result)
        elif job.failed is not None:
            job.failed(error)
        else:
            messages.report(error, job.owner)


def _say_nothing(n: int, of: int, text: str) -> None:
    pass
