"""The process that reads workbooks costs little, comes and goes unseen, and never takes the program with it."""

from __future__ import annotations

import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from khenthuong_desktop import app
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.exchange import workbook, workbook_child, workbook_process
from tests.exchange.file_building import written, xlsx

_ROW = '<row r="1"><c r="A1"><v>{}</v></c></row>'


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    workbook_process.end_all()
    yield
    workbook_process.end_all()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the processes that were started."""
    numbers: list[int] = []
    real = subprocess.Popen

    def noting(*rest: object, **named: object) -> subprocess.Popen[bytes]:
        process: subprocess.Popen[bytes] = real(*rest, **named)  # type: ignore[call-overload]
        numbers.append(process.pid)
        return process

    monkeypatch.setattr(subprocess, "Popen", noting)
    return numbers


def test_thirty_small_files_share_one_process(tmp_path: Path, started: list[int]) -> None:
    paths = [written(tmp_path, f"KP{number}.xlsx", xlsx(_ROW.format(number))) for number in range(30)]
    assert [workbook.read(path).sheets[0].rows[0][0] for path in paths] == list(range(30))
    assert len(started) == 1


def test_process_that_went_to_rest_is_replaced(tmp_path: Path, started: list[int]) -> None:
    path = written(tmp_path, "a.xlsx", xlsx(_ROW.format(7)))
    workbook.read(path)
    (resting,) = workbook_process._idle
    resting.process.kill()
    assert workbook.read(path).sheets[0].rows[0][0] == 7
    resting = workbook_process._idle[0]
    resting.process.kill()
    resting.process.wait()
    assert workbook.read(path).sheets[0].rows[0][0] == 7
    assert len(started) == 3


class _Dying:
    """A process that was used before, and dies with half of a file told."""

    process = SimpleNamespace(poll=lambda: None)

    def __init__(self) -> None:
        self.answers: queue.SimpleQueue[tuple[object, ...]] = queue.SimpleQueue()
        self.answers.put((workbook_child.SHEET, {"name": "KP3", "height": 1, "findings": ()}))
        self.answers.put(workbook_process._DIED)

    def ask(self, _file_format: str, _content: bytes) -> None:
        return

    def end(self) -> None:
        return


def test_process_that_dies_half_way_does_not_give_rows_twice(tmp_path: Path) -> None:
    workbook_process._idle.append(cast(workbook_process._Child, _Dying()))
    with pytest.raises(UserError) as refused:
        workbook.read(written(tmp_path, "a.xlsx", xlsx(_ROW.format(7))))
    assert refused.value.code == "workbook.crashed"


def test_refused_file_leaves_its_process_for_the_next(tmp_path: Path, started: list[int]) -> None:
    with pytest.raises(UserError):
        workbook.read(written(tmp_path, "a.xlsx", xlsx(_ROW.format(1), doctype="<!DOCTYPE x>")))
    assert workbook.read(written(tmp_path, "b.xlsx", xlsx(_ROW.format(2)))).sheets[0].rows[0][0] == 2
    assert len(started) == 1


def test_cancelled_reading_leaves_no_process_behind(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 20_000))
    path = written(tmp_path, "a.xlsx", xlsx(rows))
    children: list[subprocess.Popen[bytes]] = []
    real = workbook_process._Child.ask

    def noting(self: workbook_process._Child, file_format: str, content: bytes) -> None:
        children.append(self.process)
        real(self, file_format, content)

    def cancel(done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(workbook_process._Child, "ask", noting)
        workbook.read(path, cancel)
    assert [child.poll() is not None for child in children] == [True]


def test_process_imports_neither_the_window_nor_anything_slow() -> None:
    asked = "from khenthuong_desktop.exchange import workbook_child, workbook_calamine; print(*sys.modules)"
    command = workbook_process.command()
    command[command.index("-c") + 1] = f"import sys; sys.path[:] = sys.argv[1:]; {asked}"
    modules = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    assert "python_calamine" in modules
    assert not {"PySide6", "sqlite3", "openpyxl", "lxml", "docx", "khenthuong_desktop.ui"} & modules


def test_frozen_program_starts_its_form_that_has_pipes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "KhenThuongDesktop.exe"))
    assert workbook_process.command() == [str(tmp_path / "khenthuong.exe"), app.READ_WORKBOOK]


def test_program_that_is_told_to_read_a_workbook_opens_no_window() -> None:
    assert app.READ_WORKBOOK == workbook_child.ARGUMENT
    command = [sys.executable, "-m", "khenthuong_desktop", app.READ_WORKBOOK]
    ended = subprocess.run(command, input=b"", capture_output=True, cwd=Path(app.__file__).parents[1], check=False)
    assert (ended.returncode, ended.stdout) == (0, b"")
