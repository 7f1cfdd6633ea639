"""Plays every power cut of saving: all that SQLite asked of the system is recorded, and cut after each call.

    python -m tests.weather.power_cut --steps 200 [--seed 1] [--chances 6]

After each call three kinds of disk are built: everything arrived; only what was synced; some of what was not
synced, in any choice of sectors, one of them torn, new ones perhaps full of rubbish. Each is opened as the program
opens it: every acknowledged step must be there, none half.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services.subjects import keys
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store.check import check
from khenthuong_desktop.store.derived_keys import KeyRule
from tests.store.filing import BULK_COLUMNS, bulk, filed
from tests.weather.recording import Call, Recorder
from tests.weather.steps import ABOUT, ACKNOWLEDGED, announce, state_of, take_a_step

SECTOR = 512
NAME = "khenthuong.db"


@dataclass
class Disk:
    """Files as they are certain to be, and what was asked since and may or may not have arrived."""

    certain: dict[str, bytes]
    waiting: dict[str, list[Call]] = field(default_factory=dict)

    def take(self, call: Call) -> None:
        match call.kind:
            case "write" | "truncate":
                self.waiting.setdefault(call.path, []).append(call)
            case "sync":
                self.certain[call.path] = _played(self.certain.get(call.path, b""), self.waiting.pop(call.path, []))
            case "delete":
                self.waiting.pop(call.path, None)
                self.certain.pop(call.path, None)

    def everything(self) -> dict[str, bytes]:
        return {path: _played(self.certain.get(path, b""), self.waiting.get(path, [])) for path in self._paths()}

    def only_synced(self) -> dict[str, bytes]:
        return dict(self.certain)

    def by_chance(self, chance: Random) -> dict[str, bytes]:
        """Any part of what waits: the system writes in any order, and a drive sector by sector."""
        files = {}
        for path in self._paths():
            content = self.certain.get(path, b"")
            share = chance.choice((0.1, 0.5, 0.9))
            arrived = list(_arrived(self.waiting.get(path, []), len(content), share, chance))
            if path in self.certain or arrived:
                files[path] = _played(content, arrived)
        return files

    def _paths(self) -> set[str]:
        return self.certain.keys() | self.waiting.keys()


def _arrived(calls: list[Call], size: int, share: float, chance: Random) -> Iterator[Call]:
    for call in calls:
        if call.kind == "truncate":
            if chance.random() < share:
                yield call
            continue
        for start in range(0, len(call.data), SECTOR):
            piece, offset = call.data[start : start + SECTOR], call.offset + start
            luck = chance.random()
            if luck < share:
                yield Call("write", call.path, offset, piece)
            elif luck < share + 0.05:
                yield Call("write", call.path, offset, piece[: chance.randrange(len(piece))])
            elif offset >= size and luck > 0.9:
                yield Call("write", call.path, offset, chance.randbytes(len(piece)))


def _played(content: bytes, calls: list[Call]) -> bytes:
    if not calls:
        return content
    result = bytearray(content)
    for call in calls:
        if call.kind == "truncate":
            del result[call.offset :]
            result.extend(bytes(call.offset - len(result)))
        else:
            if len(result) < call.offset:
                result.extend(bytes(call.offset - len(result)))
            result[call.offset : call.offset + len(call.data)] = call.data
    return bytes(result)


def recorded(folder: Path, steps: int, chance: Random) -> tuple[dict[str, bytes], list[Call]]:
    """Work that many steps on an office; gives the files before it and every call since."""
    path = folder / NAME
    with closing(filed(path)) as database, database.write("Nhập") as w:
        w.insert_many("subjects", BULK_COLUMNS, bulk(40))
    before = {str(path): path.read_bytes()}
    recorder = Recorder()
    recorder.install()
    with closing(filed(path)) as database:
        with database.read() as r:
            recorder.recording = True
            recorder.note(ACKNOWLEDGED, state_of(r))
        announce(database, recorder.note)
        for _ in range(steps):
            take_a_step(database, chance)
        recorder.recording = False
    recorder.uninstall()
    return before, recorder.calls


@dataclass
class Report:
    """What was found; `lost` names each cut after which something acknowledged was missing or something was half."""

    calls: int = 0
    steps: int = 0
    cuts: int = 0
    disks: int = 0
    lost: list[str] = field(default_factory=list)


def replay(before: dict[str, bytes], calls: list[Call], chances: int, chance: Random) -> Report:
    """Cut after every call, and look."""
    report = Report(calls=len(calls), steps=sum(call.kind == ACKNOWLEDGED for call in calls) - 1)
    disk = Disk(dict(before))
    possible: set[str] = set()
    seen: set[int] = set()
    with tempfile.TemporaryDirectory(prefix="khenthuong-cut-") as folder:
        for number, call in enumerate(calls):
            if call.kind == ACKNOWLEDGED:
                possible = {call.note}
                seen.clear()
            elif call.kind == ABOUT:
                possible = possible | {call.note}
                seen.clear()
            disk.take(call)
            report.cuts += 1
            kinds = [("everything", disk.everything()), ("synced", disk.only_synced())]
            kinds += [(f"chance {n}", disk.by_chance(chance)) for n in range(chances)]
            for kind, files in kinds:
                key = hash(tuple(sorted(files.items())))
                if key in seen:
                    continue  # the same disk with the same expectation was looked at
                seen.add(key)
                report.disks += 1
                if problem := _look(Path(folder), files, possible, thorough=report.disks % 20 == 0):
                    report.lost.append(f"call {number} ({call.kind} {Path(call.path).name}), {kind}: {problem}")
    return report


def _look(folder: Path, files: dict[str, bytes], possible: set[str], *, thorough: bool) -> str | None:
    for old in folder.iterdir():
        old.unlink()
    for path, content in files.items():
        (folder / Path(path).name).write_bytes(content)
    try:
        with closing(filed(folder / NAME)) as database, database.read() as r:
            if (said := r.value("PRAGMA integrity_check(1)")) != "ok":
                return f"integrity: {said}"
            if state_of(r) not in possible:
                return "another state than the one acknowledged"
            if thorough and (found := check(r, (KeyRule("subjects", keys),))):
                return f"check: {found}"
    except (KhenThuongError, sqlite3.Error) as error:
        return f"{type(error).__name__} {error}"
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chances", type=int, default=3)
    parser.add_argument("--careless", action="store_true", help="save without syncing, to see that cuts are noticed")
    said = parser.parse_args()
    chance, begun = Random(said.seed), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="khenthuong-cut-") as folder:
        pragmas = connections.WRITING_PRAGMAS
        if said.careless:
            connections.WRITING_PRAGMAS = tuple(
                ("synchronous", "OFF", 0) if pragma[0] == "synchronous" else pragma for pragma in pragmas
            )
        before, calls = recorded(Path(folder), said.steps, chance)
        connections.WRITING_PRAGMAS = pragmas
        report = replay(before, calls, said.chances, chance)
    kinds = {kind: sum(call.kind == kind for call in calls) for kind in ("write", "sync", "truncate", "delete")}
    print(
        json.dumps(
            {
                "steps": report.steps,
                "calls": kinds,
                "cuts": report.cuts,
                "disks": report.disks,
                "lost": len(report.lost),
                "first": report.lost[:5],
                "seconds": round(time.monotonic() - begun, 1),
            },
            ensure_ascii=False,
        )
    )
    return 1 if report.lost else 0


if __name__ == "__main__":
    sys.exit(main())
