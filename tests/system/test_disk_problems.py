"""Whatever the disk refuses, the officer reads what happened and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from khenthuong_desktop.system import disk_problems
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.wording.errors import sentence


@pytest.mark.parametrize("winerror, code", [(32, "in_use"), (112, "disk_full"), (19, "read_only"), (21, "media_gone")])
def test_windows_says_more_in_its_own_number(winerror: int, code: str, tmp_path: Path) -> None:
    error = OSError(errno.EACCES, "denied")
    error.winerror = winerror  # type: ignore[attr-defined,unused-ignore]
    assert problem_from(error, tmp_path / "a").code == f"file.{code}"


def test_every_refusal_has_a_sentence(tmp_path: Path) -> None:
    numbers = [*errno.errorcode, 0]
    windows = list(disk_problems._BY_WINERROR)
    for number, winerror in [(n, 0) for n in numbers] + [(errno.EACCES, w) for w in windows]:
        error = OSError(number, "why")
        error.winerror = winerror  # type: ignore[attr-defined,unused-ignore]
        said = sentence(problem_from(error, tmp_path / "a.txt"))
        assert said.what and said.next_step and "{" not in str(said)
