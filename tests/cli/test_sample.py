"""`sample`: an office to look around in, the same everywhere."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kt
from tests.cli.test_main import program


def test_an_empty_folder_is_filled_and_a_full_one_refused(kt: Kt, tmp_path: Path) -> None:
    made = kt("--data", tmp_path / "new", "sample", "--people", "30")
    assert (made.code, made.err) == (0, "")
    assert "30 cá nhân" in made.out and "Phường Lam Khê" in made.out
    before = (tmp_path / "new" / "khenthuong.db").read_bytes()
    again = kt("--data", tmp_path / "new", "sample", "--people", "30")
    assert (again.code, again.out) == (1, "")
    assert "đã có dữ liệu" in again.err
    assert (tmp_path / "new" / "khenthuong.db").read_bytes() == before


def test_another_process_with_another_hash_seed_makes_the_same_file(tmp_path: Path) -> None:
    for name, seed in (("one", "1"), ("two", "2")):
        done = program(
            "--data", tmp_path / name, "sample", "--people", "40", "--seed", "9", PYTHONHASHSEED=seed, TZ=f"UTC{seed}"
        )
        assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "one" / "khenthuong.db").read_bytes() == (tmp_path / "two" / "khenthuong.db").read_bytes()
