"""Two windows never write one office's data, and a program that died never keeps the officer out."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.system import file_lock
from khenthuong_desktop.system.machine import Machine, this_machine
from khenthuong_desktop.system.single_instance import Lock, acquire, holder
from khenthuong_desktop.wording.errors import sentence

NOW = datetime(2026, 11, 20, 10, 40)
HERE = Machine("MAY-VAN-THU", "aaaa")
THERE = Machine("MAY-KHO-BAC", "bbbb")

PROGRAM = """
import sys, datetime
from pathlib import Path
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.system.single_instance import acquire
sys.stdin.readline()
try:
    lock = acquire(Path(sys.argv[1]), now=datetime.datetime(2026, 11, 20, 8, 0), user=sys.argv[2])
except UserError as error:
    print(error.code, flush=True)
else:
    print("got", flush=True)
    sys.stdin.readline()
    lock.release()
"""


class Program:
    """Another process of this PC that starts when told, and says how it went."""

    def __init__(self, folder: Path, user: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), user],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


Start = Callable[[str], Program]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Dữ liệu phường Tân Lập"
    path.mkdir()
    return path


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    with ExitStack() as programs:

        def make(user: str) -> Program:
            program = Program(folder, user)
            programs.callback(program.close)
            return program

        yield make


def take(folder: Path, machine: Machine = HERE, *, break_foreign: bool = False) -> Lock:
    return acquire(folder, now=NOW, user="Lê Thị Lan", machine=machine, break_foreign=break_foreign)


def leave_as(machine: Machine, folder: Path) -> None:
    """A program on that PC ended without signing off: its signature stays, the system's lock is gone."""
    lock = take(folder, machine)
    content = lock.path.read_bytes()
    lock.release()
    lock.path.write_bytes(content)


def test_second_window_is_told_who_has_the_data_open(folder: Path, start: Start) -> None:
    first = start("Trần Văn Bình")
    first.go_on()
    assert first.answer() == "got"
    with pytest.raises(UserError, match=r"lock\.held") as caught:
        acquire(folder, now=NOW, user="Lan", break_foreign=True)
    assert caught.value.facts == {
        "user": "Trần Văn Bình",
        "host": this_machine().name,
        "since": datetime(2026, 11, 20, 8, 0),
    }
    assert "Trần Văn Bình" in sentence(caught.value).what
    assert "08:00 ngày 20/11/2026" in sentence(caught.value).what
    first.go_on()
    first.process.wait()
    acquire(folder, now=NOW, user="Lan").release()


def test_of_many_starts_at_once_exactly_one_wins(start: Start) -> None:
    programs = [start(f"user {number}") for number in range(6)]
    for program in programs:
        program.go_on()
    assert sorted(program.answer() for program in programs) == ["got", *["lock.held"] * 5]


def test_killed_program_keeps_nobody_out(folder: Path, start: Start) -> None:
    killed = start("Bình")
    killed.go_on()
    assert killed.answer() == "got"
    killed.process.send_signal(signal.SIGKILL)
    killed.process.wait()
    assert (folder / "khenthuong.lock").read_bytes(), "the killed program could not sign off"
    assert holder(folder) is None
    with acquire(folder, now=NOW, user="Lan"):
        held = holder(folder)
    assert held is not None and held.user == "Lan"


def test_process_number_used_again_by_a_living_program_fools_nobody(folder: Path) -> None:
    leave_as(HERE, folder)
    path = folder / "khenthuong.lock"
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "pid": os.getppid()}))
    take(folder).release()


def test_data_left_open_on_another_pc_is_broken_only_knowingly(folder: Path) -> None:
    leave_as(THERE, folder)
    for _ in range(2):  # asking does not break it
        with pytest.raises(UserError, match=r"lock\.foreign") as caught:
            take(folder)
    assert caught.value.facts == {"user": "Lê Thị Lan", "host": "MAY-KHO-BAC", "since": NOW}
    assert "MAY-KHO-BAC" in sentence(caught.value).what
    left = holder(folder, machine=HERE)
    assert left is not None and not left.alive and left.host == "MAY-KHO-BAC"
    take(folder, break_foreign=True).release()
    assert holder(folder, machine=HERE) is None
    take(folder).release()


@pytest.mark.parametrize("other", [Machine("MAY-VAN-THU", "bbbb"), Machine("MAY-KHO-BAC", "aaaa")])
def test_pcs_of_one_disk_image_or_one_name_are_told_apart(folder: Path, other: Machine) -> None:
    leave_as(other, folder)
    with pytest.raises(UserError, match=r"lock\.foreign"):
        take(folder)


def test_closing_signs_off_so_that_another_pc_may_open(folder: Path) -> None:
    with take(folder, THERE) as lock:
        assert json.loads(lock.path.read_bytes())["host"] == "MAY-KHO-BAC"
    lock.release()
    assert lock.path.read_bytes() == b""
    take(folder).release()


def test_asking_who_is_there_takes_nothing(folder: Path) -> None:
    assert holder(folder) is None
    assert list(folder.iterdir()) == []
    with take(folder):
        for _ in range(3):
            held = holder(folder, machine=HERE)
            assert held is not None and held.alive
            assert (held.user, held.host, held.since, held.pid) == (
                "Lê Thị Lan",
                "MAY-VAN-THU",
                NOW,
                os.getpid(),
            )


@pytest.mark.parametrize("content", [b"", b"\0" * 200, b'{"pid": 12, "host": "MAY', b"[]", b'{"pid": "x"}', b"\xff"])
def test_signature_torn_by_a_power_cut_keeps_nobody_out(folder: Path, content: bytes) -> None:
    (folder / "khenthuong.lock").write_bytes(content)
    assert holder(folder) is None
    take(folder).release()


@pytest.mark.parametrize("user", ["Ng\u00e2n " * 1000, "\ud800", "{user}", ""])
def test_strange_user_name_is_no_obstacle(folder: Path, user: str) -> None:
    with acquire(folder, now=NOW, user=user):
        held = holder(folder)
        assert held is not None and held.user == user[:200]
        with pytest.raises(UserError, match=r"lock\.held") as caught:
            take(folder)
    assert str(sentence(caught.value))


def test_program_still_starting_is_held_though_it_has_not_signed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_lock, "_PAUSE", 0)
    with take(folder) as lock:
        lock.path.write_bytes(b"")
        with pytest.raises(UserError, match=r"lock\.held") as caught:
            take(folder)
        assert caught.value.facts == {"user": "?", "host": "MAY-VAN-THU", "since": NOW}
        assert str(sentence(caught.value))
        held = holder(folder)
        assert held is not None and held.alive


def test_forked_child_does_not_keep_the_data_locked_after_its_parent(folder: Path) -> None:
    program = (
        "import os, sys, time, datetime\n"
        "from pathlib import Path\n"
        "from khenthuong_desktop.system.single_instance import acquire\n"
        "lock = acquire(Path(sys.argv[1]), now=datetime.datetime(2026, 1, 1), user='x')\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    lock.release()\n"
        "    print('child', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    os._exit(0)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    with parent:
        assert parent.stdout.readline() == b"child\n"
        held = holder(folder)
        assert held is not None and held.alive, "the child's release must not open its parent's data"
        parent.kill()
        parent.wait()
        acquire(folder, now=NOW, user="Lan").release()


def test_read_only_folder_is_said_so_that_it_is_opened_for_reading(read_only_folder: Path) -> None:
    with pytest.raises(StorageProblem, match=r"folder\.read_only") as caught:
        take(read_only_folder)
    assert str(sentence(caught.value))
    assert holder(read_only_folder) is None


def test_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match=r"file\.folder_missing"):
        take(tmp_path / "gone")


def test_full_disk_does_not_shut_the_office_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        lock = take(folder)
    monkeypatch.setattr(file_lock, "_PAUSE", 0)
    with lock, pytest.raises(UserError, match=r"lock\.held"):
        take(folder)


def test_place_that_keeps_no_locks_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def unsupported(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unsupported)
    with pytest.raises(StorageProblem, match=r"lock\.unsupported") as caught:
        take(folder)
    assert str(sentence(caught.value))


def test_this_pc_has_a_name_and_does_not_give_its_own_id_away() -> None:
    here = this_machine()
    assert here.name
    machine_id = Path("/etc/machine-id")
    if machine_id.is_file():
        assert here.id not in machine_id.read_text()
