"""Kills the program at random moments of saving, backup, restore and migration, and looks what is left.

    python -m tests.weather.kill --times 200 [--seed 1]

A process of its own does the work and prints what it was told is saved; it is killed without a warning, and then
everything acknowledged must be there, nothing half-written, and the check of all data clean.
"""

from __future__ import annotations

import argparse
import itertools
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import ModuleType

from khenthuong_desktop.services import backup
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.store import schema
from khenthuong_desktop.store.identity import journal_waits
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.files import remove_leftovers
from khenthuong_desktop.system.paths import DataFolder
from tests.store.filing import BULK_COLUMNS, NOW, RESOURCES, USER, Clock, bulk, filed, id_source, person
from tests.weather.steps import ABOUT, ACKNOWLEDGED, announce, state_of, take_a_step

ROOT = Path(__file__).resolve().parents[2]
READY = "ready"
PEOPLE = 1500

# Seconds after the start of the work in which the process is killed.
SPANS = {"saving": 0.6, "backup": 0.6, "restore": 0.9, "migration": 0.5}
SHARES = {"saving": 8, "backup": 5, "restore": 4, "migration": 3}


# --- what the process does that will be killed ---------------------------------------------------------


def say(kind: str, what: str = "") -> None:
    print(kind, what, flush=True)


def opened(root: Path) -> Office:
    clock = Clock()
    return open_office(DataFolder(root), clock=clock, user=USER, resources=RESOURCES, new_id=id_source())


def save(root: Path, chance: Random) -> None:
    office = opened(root)
    announce(office.database, say)
    say(READY)
    while True:
        take_a_step(office.database, chance)


def back_up(root: Path, chance: Random) -> None:
    office = opened(root)
    announce(office.database, say)
    say(READY)
    for number in itertools.count():
        take_a_step(office.database, chance)
        if chance.randrange(2):
            made = backup.before(office, "before_import")
        else:
            made = backup.back_up(office, root.parent / "stick" / f"{number}.ktbackup").path
        say("backup", str(made))


def restore(root: Path, chance: Random) -> None:
    say(READY)
    for number in itertools.count():
        with closing(opened(root)) as office:
            announce(office.database, say)
            with office.database.write("Thêm") as w:
                person(w, f"Trước lần phục hồi {number}")
        name = chance.choice("ab")
        say("restoring", name)
        folder = DataFolder(root)
        backup.restore(folder, root.parent / f"{name}.ktbackup", clock=Clock(), user=USER, new_id=id_source())
        say("restored", name)


def migrate(root: Path, chance: Random) -> None:
    later()
    say(READY)
    with closing(opened(root)) as office:
        say("migrated")
        announce(office.database, say)
        while True:
            take_a_step(office.database, chance)


WORK: dict[str, Callable[[Path, Random], None]] = {
    "saving": save,
    "backup": back_up,
    "restore": restore,
    "migration": migrate,
}


def later() -> None:
    """Make this process a program of a later version, with a migration that takes its time."""
    migration = ModuleType("m9999_later")
    migration.NAME, migration.HISTORY = "m9999_later", "kept"  # type: ignore[attr-defined]
    migration.STATEMENTS = (  # type: ignore[attr-defined]
        "CREATE TABLE later AS SELECT * FROM subjects",
        "ALTER TABLE subjects ADD COLUMN nickname TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX subjects_nickname ON subjects (nickname, full_name)",
        "CREATE INDEX later_name ON later (full_name)",
    )
    schema.MIGRATIONS = (*schema.MIGRATIONS, migration)
    schema.SCHEMA = len(schema.MIGRATIONS)


# --- who kills it and looks ----------------------------------------------------------------------------


@dataclass
class Outcome:
    """What the killed process had been told, in order."""

    lines: list[tuple[str, str]]

    def last(self, kind: str) -> str | None:
        return next((what for said, what in reversed(self.lines) if said == kind), None)

    @property
    def in_flight(self) -> str | None:
        """The state whose commit was tried and not yet acknowledged."""
        kind, what = next(
            ((said, what) for said, what in reversed(self.lines) if said in (ABOUT, ACKNOWLEDGED)), ("", "")
        )
        return what if kind == ABOUT else None


@dataclass
class Storm:
    """One office after the other, killed; raises AssertionError at the first thing lost."""

    root: Path
    chance: Random
    kills: dict[str, int] = field(default_factory=lambda: dict.fromkeys(WORK, 0))
    steps: int = 0
    backups: int = 0
    restores: int = 0
    migrations: int = 0
    cut: int = 0  # kills that hit in the middle: a journal to be rolled back, or part of a file, was left

    def kill(self, work: str) -> Outcome:
        """Start the work, kill it at a random moment, and give what it had said."""
        command = [sys.executable, "-m", "tests.weather.kill", "--work", work, "--folder", str(self.root / "data")]
        command += ["--seed", str(self.chance.randrange(10**9))]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8")
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first.split() == [READY], f"{work} did not start: {first!r}"
        time.sleep(self.chance.uniform(0, SPANS[work]))
        process.kill()
        text = process.stdout.read()
        process.stdout.close()
        assert process.wait() != 1, f"{work} failed by itself"
        self.kills[work] += 1
        folder = DataFolder(self.root / "data")
        self.cut += journal_waits(folder.database) or any(folder.root.rglob(".*")) or any(self.root.glob("stick/.*"))
        # A line cut off by the kill was never read by anybody.
        lines = [line.partition(" ") for line in text.splitlines(keepends=True) if line.endswith("\n")]
        outcome = Outcome([(kind.strip(), what.strip()) for kind, _, what in lines])
        self.steps += sum(kind == ACKNOWLEDGED for kind, _ in outcome.lines)
        return outcome

    def saving(self) -> None:
        """The same office through all its kills."""
        folder = self.office_with(20)
        before = self.state(folder)
        outcome = self.kill("saving")
        self.expect(folder, outcome, before)

    def backup(self) -> None:
        folder = self.office_with(PEOPLE)
        stick = self.root / "stick"
        stick.mkdir(exist_ok=True)
        before = self.state(folder)
        outcome = self.kill("backup")
        self.expect(folder, outcome, before)
        made = [Path(what) for kind, what in outcome.lines if kind == "backup"]
        self.backups += len(made)
        there = [*stick.glob("*.ktbackup"), *folder.backups.glob("*.ktbackup")]
        assert set(made) <= set(there), "a backup that was acknowledged is gone"
        for path in there:
            backup.verify(path)  # also the ones not acknowledged: what has the name is whole
            path.unlink()
        remove_leftovers(stick)
        assert not list(stick.iterdir()), "something is left on the stick that nobody will remove"

    def restore(self) -> None:
        folder = self.office_with(20)
        states = {"a": self.archive("a", 20), "b": self.archive("b", PEOPLE)}
        before = self.state(folder)
        outcome = self.kill("restore")
        self.restores += sum(kind == "restored" for kind, _ in outcome.lines)
        # Everything that may stand there now: what the last lines leave open, never anything older.
        possible = {before}
        for kind, what in outcome.lines:
            if kind == ABOUT:
                possible |= {what}
            elif kind == ACKNOWLEDGED:
                possible = {what}
            elif kind == "restoring":
                possible |= {states[what]}
            elif kind == "restored":
                possible = {states[what]}
        self.sound(folder, possible)
        for made in backup.list_backups(folder):
            backup.verify(made.path)
        saved_in_vain = sum(kind == "restored" for kind, _ in outcome.lines)
        kept = [one for one in backup.list_backups(folder) if one.reason == "before_restore"]
        assert len(kept) >= saved_in_vain, "what was replaced is not in a backup"
        shutil.rmtree(folder.backups)

    def migration(self) -> None:
        shutil.rmtree(self.root / "data", ignore_errors=True)
        folder = self.office_with(PEOPLE)
        before = self.state(folder)
        known = (schema.MIGRATIONS, schema.SCHEMA)
        outcome = self.kill("migration")
        later()
        try:
            upgraded = int.from_bytes(folder.database.read_bytes()[60:64], "big") == schema.SCHEMA
            self.migrations += upgraded
            assert upgraded or outcome.last("migrated") is None, "the upgrade that was acknowledged is gone"
            if upgraded:
                made = [one for one in backup.list_backups(folder) if one.reason == "before_upgrade"]
                assert made and backup.verify(made[0].path).database.counts["subjects"] == PEOPLE
            self.expect(folder, outcome, None if outcome.last(ACKNOWLEDGED) or outcome.in_flight else before, True)
        finally:
            schema.MIGRATIONS, schema.SCHEMA = known
            shutil.rmtree(folder.root)

    def office_with(self, people: int) -> DataFolder:
        """The office of this storm, made if there is none, with one attached file."""
        folder = DataFolder(self.root / "data")
        if not folder.database.exists():
            self.fill(folder, people)
        return folder

    def archive(self, name: str, people: int) -> str:
        """A backup to restore; gives the state in it."""
        path, noted = self.root / f"{name}.ktbackup", self.root / f"{name}.txt"
        if not path.exists():
            other = DataFolder(self.root / f"other-{name}")
            self.fill(other, people)
            with closing(opened(other.root)) as office:
                backup.back_up(office, path)
            noted.write_text(self.state(other), "utf-8")
        return noted.read_text("utf-8")

    def fill(self, folder: DataFolder, people: int) -> None:
        with closing(opened(folder.root)) as office, office.database.write("Nhập") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(people))
            digest, size = AttachmentStore(folder.files).put(f"scan of {folder.root.name}".encode() * 1000)
            body = w.insert("bodies", {"kind": "people_committee", "name": "UBND"})
            values = {"sha256": digest, "name": "a.pdf", "size": size, "record_table": "bodies", "record_id": body}
            w.insert("attachments", values | {"added_at": NOW.isoformat()})

    def state(self, folder: DataFolder) -> str:
        with closing(filed(folder.database)) as database, database.read() as r:
            return state_of(r)

    def expect(self, folder: DataFolder, outcome: Outcome, before: str | None, upgraded: bool = False) -> None:
        """The last state acknowledged, or the one whose commit was on its way."""
        acknowledged = outcome.last(ACKNOWLEDGED) or before
        possible = {acknowledged, outcome.in_flight} - {None}
        if upgraded and outcome.last(ACKNOWLEDGED) is None:
            possible = set()  # the new column is part of every record: the check below and the count must do
        self.sound(folder, {one for one in possible if one is not None})

    def sound(self, folder: DataFolder, possible: set[str]) -> None:
        with closing(opened(folder.root)) as office:
            with office.database.read() as r:
                now = state_of(r)
                count = r.value("SELECT count(*) FROM subjects")
            assert not possible or now in possible, "something acknowledged is lost, or something half is saved"
            assert possible or count == PEOPLE
            assert check(office) == [], check(office)
        remove_leftovers(folder.root)
        assert not list(folder.root.rglob(".*")), "something is left that nobody will remove"


def storm(times: int, seed: int, root: Path, tell: Callable[[str], None] = lambda text: None) -> Storm:
    """Kill so many times, each kind of work by its share."""
    chance = Random(seed)
    storms = {name: Storm(root / name, chance) for name in WORK}
    order = list(itertools.islice(itertools.cycle([n for n, share in SHARES.items() for _ in range(share)]), times))
    if times < sum(SHARES.values()):
        order = list(itertools.islice(itertools.cycle(WORK), times))
    for number, name in enumerate(order, start=1):
        storms[name].root.mkdir(parents=True, exist_ok=True)
        getattr(storms[name], name)()
        tell(f"\r{number}/{times} {name:10}")
    total = Storm(root, chance)
    for one in storms.values():
        total.kills = {name: total.kills[name] + one.kills[name] for name in WORK}
        total.steps += one.steps
        total.backups += one.backups
        total.restores += one.restores
        total.migrations += one.migrations
        total.cut += one.cut
    return total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", choices=sorted(WORK), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    said = parser.parse_args()
    if said.work:
        WORK[said.work](said.folder, Random(said.seed))
        return 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="khenthuong-kill-") as folder:
        total = storm(said.times, said.seed, Path(folder), lambda text: print(text, end="", flush=True))
    print(
        f"\n{sum(total.kills.values())} kills {total.kills} in {time.monotonic() - begun:.0f} s: "
        f"{total.steps} acknowledged steps, {total.backups} backups, {total.restores} restores, "
        f"{total.migrations} migrations; {total.cut} kills left a journal or a part of a file; "
        "nothing lost, nothing half-written"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
