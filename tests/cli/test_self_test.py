"""`--self-test`: what a technician runs on a PC that behaves oddly, and the build on what it has frozen."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from khenthuong_desktop.services import backup, search
from khenthuong_desktop.wording import cli as words
from tests.cli.conftest import Kt
from tests.cli.test_main import program


def test_every_step_passes_and_nothing_is_left_behind(kt: Kt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ended = kt("--self-test")
    assert (ended.code, ended.err) == (0, "")
    *lines, last = ended.out.splitlines()
    assert sorted(lines) == sorted(f"{step}: đạt" for step in words.SELF_TEST_STEPS.values())
    assert last == words.SELF_TEST_END
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("module", "name", "step"), [(search, "find", "search"), (backup, "verify", "backup")])
def test_the_step_that_fails_is_named_and_the_exit_code_tells(
    kt: Kt, monkeypatch: pytest.MonkeyPatch, module: object, name: str, step: str
) -> None:
    def break_down(*given: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(module, name, break_down)
    ended = kt("--self-test")
    assert ended.code == 1
    assert ended.out.splitlines()[-1] == f"{words.SELF_TEST_STEPS[step]}: {words.SELF_TEST_FAILED}"
    assert "broken" in ended.err and words.SELF_TEST_END_FAILED in ended.err


def test_a_search_that_finds_nothing_fails_it(kt: Kt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "find", lambda *given: [])
    assert kt("--self-test").code == 1


def test_the_program_itself_passes() -> None:
    done = program("--self-test")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().splitlines()[-1] == words.SELF_TEST_END
