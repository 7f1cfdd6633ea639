"""Long work never stops the window, can be stopped, and its failure is told."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.ui.jobs import Job, Jobs, Progress, at_once


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs(at_once)


def test_the_result_comes_back_and_progress_is_told(jobs: Jobs) -> None:
    told: list[tuple[int, int, str]] = []
    results: list[int] = []
    jobs.progressed.connect(lambda n, of, text: told.append((n, of, text)))

    def work(progress: Progress) -> int:
        progress.step(3, 10, "Đọc dòng")
        return 42

    jobs.start("Nhập", work, results.append)
    assert (results, told, jobs.busy) == ([42], [(3, 10, "Đọc dòng")], False)


def test_a_failure_reaches_who_asked(jobs: Jobs) -> None:
    errors: list[Exception] = []

    def work(progress: Progress) -> None:
        raise UserError("undo.nothing")

    jobs.start("Nhập", work, failed=errors.append)
    assert [str(error) for error in errors] == ["undo.nothing"]


def test_cancelled_work_ends_at_its_next_step_and_tells_nobody(jobs: Jobs) -> None:
    done: list[object] = []
    jobs.started.connect(lambda job: job.cancel())
    reached: list[str] = []

    def work(progress: Progress) -> None:
        reached.append("begun")
        progress.step(1)
        reached.append("gone on")

    jobs.start("Nhập", work, done.append, done.append)
    assert (done, reached) == ([], [])

    def cancels_itself(progress: Progress) -> None:
        progress.cancel()
        progress.step(1)
        reached.append("gone on")

    jobs.start("Nhập", cancels_itself, done.append, done.append)
    assert (done, reached) == ([], [])


def test_quiet_work_does_not_show_itself(jobs: Jobs) -> None:
    shown: list[Job] = []
    jobs.started.connect(shown.append)
    jobs.start("Sao lưu", lambda progress: progress.step(1), quiet=True)
    assert shown == []


def test_the_worker_works_beside_the_window_in_order(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[tuple[str, bool, bool]] = []
    here = threading.get_ident()

    def at(name: str) -> Job:
        def done(thread: int) -> None:
            seen.append((name, thread != here, threading.get_ident() == here))

        return jobs.start(name, lambda progress: threading.get_ident(), done)

    at("first")
    at("second")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [("first", True, True), ("second", True, True)]
    jobs.close()
