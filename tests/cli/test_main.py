"""Help, wrong usage and failures: Vietnamese, on the right stream, with the right exit code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev
from khenthuong_desktop.cli import list_rows, main
from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import search
from khenthuong_desktop.wording import cli as words
from khenthuong_desktop.wording.errors import sentence
from tests.cli.conftest import Kt

ENGLISH = re.compile(
    r"\b(usage|error|options|arguments?|positional|optional|required|invalid|choose|expected|show this|unrecognized)\b"
)


def program(*argv: str | Path, **env: str) -> subprocess.CompletedProcess[bytes]:
    """The program as a scheduled task starts it: a process, its output in a pipe."""
    command = [sys.executable, "-m", "khenthuong_desktop", *map(str, argv)]
    return subprocess.run(
        command, cwd=dev.ROOT, env={**os.environ, **env}, capture_output=True, stdin=subprocess.DEVNULL, timeout=120
    )


def test_help_lists_every_command_in_vietnamese(kt: Kt) -> None:
    ended = kt("--help")
    assert (ended.code, ended.err) == (0, "")
    for name in ("sample", "check", "backup", "restore", "search", "list", "undo", "redo", "--self-test", "--data"):
        assert name in ended.out
    assert ended.out.startswith(words.USAGE)
    assert not ENGLISH.search(ended.out)


@pytest.mark.parametrize("command", [command.NAME for command in main.COMMANDS])
def test_every_command_explains_itself_in_vietnamese(kt: Kt, command: str) -> None:
    ended = kt(command, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert words.HELP in ended.out
    assert not ENGLISH.search(ended.out.replace("--json", ""))


def test_every_kind_of_list_is_explained(kt: Kt) -> None:
    help_text = kt("list", "--help").out
    assert all(kind in help_text for kind in words.KINDS)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["nope"], "Không có lệnh “nope”."),
        (["import"], "Thiếu TỆP."),
        (["list"], "Thiếu LOẠI."),
        (["list", "nope"], "không có loại “nope”"),
        (["list", "people", "more"], "Không hiểu: more."),
        (["backup"], "Thiếu --to."),
        (["backup", "--to"], "Thiếu giá trị sau --to."),
        (["restore"], "Thiếu TỆP."),
        (["search"], "Thiếu CHỮ."),
        (["undo", "--jso"], "Không hiểu: --jso."),
        (["list", "people", "--js"], "Không hiểu: --js."),
        (["list", "people", "--json=1"], "--json không nhận giá trị."),
        (["sample", "--people", "nhiều"], "“nhiều” không phải số nguyên"),
        (["sample", "--people", "1000001"], "phải từ 0 đến 1000000"),
        (["sample", "--seed", "-1"], "phải từ 0 đến"),
        (["--data"], "Thiếu giá trị sau --data."),
        (["--data", " ", "undo"], "thiếu tên thư mục"),
        (["--data="], "thiếu tên thư mục"),
        (["list", "people", "--data"], "Thiếu giá trị sau --data."),
        (["list", "people", "--data", "--json"], "Thiếu giá trị sau --data."),
        (["backup", "--to", ""], "--to: thiếu tên tệp"),
        (["restore", " "], "thiếu tên tệp"),
        ([], "Thiếu lệnh."),
    ],
)
def test_wrong_usage_says_how_it_is_written(kt: Kt, argv: list[str], said: str) -> None:
    ended = kt(*argv)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(words.USAGE)
    assert said in ended.err
    assert not ENGLISH.search(ended.err)


def test_what_argparse_may_say_tomorrow_does_not_get_out_in_english() -> None:
    assert words.usage_sentence("argument --x: some new complaint") == words.USAGE_WRONG


@pytest.mark.parametrize("order", [lambda d: ["--data", d, "list", "units"], lambda d: ["list", "units", "--data", d]])
def test_the_data_may_be_named_before_or_after_the_command(
    kt: Kt, sample_folder: Path, order: Callable[[Path], list[Path | str]]
) -> None:
    assert kt(*order(sample_folder)).code == 0


@pytest.mark.parametrize("argv", [["list", "people"], ["undo"], ["check"], ["search", "an"], ["backup", "--to", "x"]])
def test_a_folder_without_data_is_refused_and_not_made(kt: Kt, tmp_path: Path, argv: list[str]) -> None:
    ended = kt("--data", tmp_path / "không có", *argv)
    assert (ended.code, ended.out) == (1, "")
    assert "chưa có dữ liệu" in ended.err
    assert not (tmp_path / "không có").exists()


def test_a_file_of_something_else_is_refused_and_untouched(kt: Kt, tmp_path: Path) -> None:
    (tmp_path / "khenthuong.db").write_text("thư của tôi", encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    for argv in (["list", "people"], ["undo"], ["redo"], ["check"]):
        ended = kt("--data", tmp_path, *argv)
        assert (ended.code, ended.out) == (1, "")
        assert len(ended.err.strip().splitlines()) == 1
        assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "khenthuong.db").read_text(encoding="utf-8") == "thư của tôi"


def test_what_nobody_foresaw_is_one_sentence_with_the_log(
    kt: Kt, sample_folder: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    def break_down(*given: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(search, "look", break_down)
    expected_logs.append("command failed")
    ended = kt("--data", sample_folder, "search", "an")
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.err.strip().splitlines()) == 1
    log = sample_folder / "logs" / "khenthuong.log"
    assert str(log) in ended.err
    assert "a fault of ours" in log.read_text(encoding="utf-8")


def test_stopping_it_is_said_in_a_sentence(kt: Kt, sample_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(search, "look", stop)
    ended = kt("--data", sample_folder, "search", "an")
    assert (ended.code, ended.err.strip()) == (1, words.STOPPED)


def test_output_is_utf8_whatever_the_console_says(sample_folder: Path) -> None:
    done = program("--data", sample_folder, "list", "units", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "Khu phố 12" in done.stdout.decode("utf-8")
    refused = program("nope", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert refused.returncode == 2
    assert "Không có lệnh" in refused.stderr.decode("utf-8")


def test_whoever_stops_reading_causes_no_complaint(sample_folder: Path) -> None:
    command = [sys.executable, "-m", "khenthuong_desktop", "--data", str(sample_folder), "list", "people", "--json"]
    running = subprocess.Popen(command, cwd=dev.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None and running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(timeout=60) == 0


if os.path.exists("/dev/full"):  # where there is a device that is always full

    @pytest.mark.parametrize("argv", [["list", "people", "--json"], ["list", "units"], ["search", "an"], ["--help"]])
    def test_a_full_disk_at_the_other_end_is_said_in_one_sentence(sample_folder: Path, argv: list[str]) -> None:
        command = [sys.executable, "-m", "khenthuong_desktop", "--data", str(sample_folder), *argv]
        with open("/dev/full", "wb") as full:
            done = subprocess.run(command, cwd=dev.ROOT, stdout=full, stderr=subprocess.PIPE, timeout=60)
        (line,) = done.stderr.decode("utf-8").splitlines()
        assert (done.returncode, line) == (1, str(sentence(StorageProblem("output.full"))))


def test_commands_do_without_a_screen(sample_folder: Path) -> None:
    """A scheduled backup on a server must not load Qt."""
    code = (
        "import sys; from pathlib import Path; from khenthuong_desktop.cli.main import run;"
        "code = run(['list', 'people'], Path(sys.argv[1]));"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, sample_folder], cwd=dev.ROOT, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_the_readme_names_every_command() -> None:
    readme = (dev.ROOT / "README.md").read_text(encoding="utf-8")
    assert "khenthuong --self-test" in readme
    for command in main.COMMANDS:
        assert re.search(rf"^khenthuong --data \S+ {command.NAME}\b", readme, re.MULTILINE), command.NAME


def test_commands_stand_under_the_names_of_the_contract() -> None:
    assert [command.NAME for command in main.COMMANDS] == [
        *("sample", "check", "backup", "restore", "import", "search", "list", "export", "undo", "redo")
    ]
    assert list_rows.NAME == "list"
