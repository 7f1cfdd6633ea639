"""Fills an empty data folder with an invented commune: the same seed gives the same file, ids and times included.

One function a noun, in the order in which they need each other; a later noun adds its function at the end of `_fill`.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import (
    history,
    lists,
    sample_commendations,
    sample_conferences,
    sample_groups,
    sample_office,
    sample_papers,
    sample_people,
)
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.services.sample_chance import Chance, SampleClock, SampleIds, words
from khenthuong_desktop.services.sample_names import Names
from khenthuong_desktop.services.sample_office import SampleUnits
from khenthuong_desktop.services.sample_people import People
from khenthuong_desktop.store import commendations as stored_commendations
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording import sample as sentences
from khenthuong_desktop.wording import steps

DEFAULT_PEOPLE: Final = 500
MOST_PEOPLE: Final = 1_000_000  # the last six digits of a CCCD do not go further
COLLECTIVES: Final = 60
HOUSEHOLDS: Final = 80
DEFAULT_SEED: Final = 1
ROWS_OF_A_STEP: Final = 50_000

# What opening a folder leaves there; anything else is somebody's.
_OURS: Final = frozenset({"files", "backups", "logs", "khenthuong.lock"})

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Sample:
    """What was made."""

    commune_name: str
    people: int
    collectives: int
    households: int
    units: int


@dataclass(frozen=True, slots=True)
class Maker:
    """What every noun of the sample is made with."""

    office: Office
    clock: SampleClock
    chance: Chance
    names: Names
    commune: dict[str, Any]
    groups: dict[str, Any]
    occupations: dict[str, Any]
    progress: Progress


def make(
    folder: DataFolder,
    resources: Path,
    *,
    people: int = DEFAULT_PEOPLE,
    seed: int = DEFAULT_SEED,
    progress: Progress | None = None,
) -> Sample:
    """Make the office in an empty folder; one that holds anything is refused, one half filled is emptied again."""
    if not 0 <= people <= MOST_PEOPLE:
        raise UserError("sample.too_many", most=MOST_PEOPLE)
    if folder.root.exists() and not _is_empty(folder):
        raise UserError("sample.not_empty", path=str(folder.root))
    chance, clock = Chance(seed), SampleClock()
    names = Names(resources, chance)
    commune, groups, occupations = (words(resources, name) for name in ("commune", "groups", "occupations"))
    office = _open(folder, resources, clock, SampleIds(clock, chance), commune["user"])
    maker = Maker(office, clock, chance, names, commune, groups, occupations, progress or _say_nothing)
    try:
        _fill(maker, people)
        return _made(maker)
    except BaseException:
        office.database.close()
        for name in (folder.database, folder.database.with_name(f"{folder.database.name}-journal")):
            with contextlib.suppress(OSError):
                name.unlink(missing_ok=True)
        raise
    finally:
        office.close()


def _fill(maker: Maker, people: int) -> None:
    bodies = _office(maker)
    units = _units(maker, bodies)
    drawn = _people(maker, units, people)
    _collectives(maker, units)
    _households(maker, units, drawn)
    _awards(maker)
    sample_papers.add(maker.office, maker.clock)
    sample_conferences.add(maker.office, maker.clock, maker.chance)
    _corrections(maker)


def _office(maker: Maker) -> dict[str, str]:
    with maker.office.database.write(sentences.SET_UP) as w:
        sample_office.add_office(w, maker.commune)
        bodies = sample_office.add_bodies(w, maker.commune)
    maker.clock.wait(minutes=35)
    return bodies


def _units(maker: Maker, bodies: dict[str, str]) -> SampleUnits:
    with maker.office.database.write(sentences.UNITS_ADDED) as w:
        units = sample_office.add_units(w, maker.commune, maker.occupations, maker.names, maker.chance)
    maker.clock.wait(minutes=48)
    with maker.office.database.write(sentences.UNITS_MERGED) as w:
        sample_office.add_unit_changes(w, maker.commune, units)
    maker.clock.wait(minutes=12)
    with maker.office.database.write(sentences.ROLES_ADDED) as w:
        sample_office.add_roles(w, maker.commune, units, bodies)
    maker.clock.wait(days=2)
    return units


def _people(maker: Maker, units: SampleUnits, count: int) -> People:
    provinces = dict.fromkeys(maker.office.labels("id_number_provinces"), 1) | maker.commune["id_provinces"]
    people = People(
        maker.occupations,
        maker.groups,
        units,
        maker.names,
        maker.chance,
        provinces,
        maker.commune["quarters"]["streets"],
    )
    rows = people.rows(count)
    for done in range(0, count, ROWS_OF_A_STEP):
        # Several steps, so that memory stays what one of them needs.
        now = min(ROWS_OF_A_STEP, count - done)
        with maker.office.database.write(steps.added(now, "people")) as w:
            w.insert_many("subjects", sample_people.COLUMNS, itertools.islice(rows, now))
        maker.progress(done + now, count)
        maker.clock.wait(minutes=20)
    maker.clock.wait(days=1)
    return people


def _collectives(maker: Maker, units: SampleUnits) -> None:
    rows = sample_groups.collectives(COLLECTIVES, maker.groups, units, maker.names, maker.chance)
    with maker.office.database.write(steps.added(COLLECTIVES, "collectives")) as w:
        w.insert_many("subjects", sample_groups.COLLECTIVE_COLUMNS, rows)
    maker.clock.wait(minutes=25)


def _households(maker: Maker, units: SampleUnits, people: People) -> None:
    rows = sample_groups.households(HOUSEHOLDS, maker.groups, units, maker.names, people, maker.chance)
    with maker.office.database.write(steps.added(HOUSEHOLDS, "households")) as w:
        w.insert_many("subjects", sample_groups.HOUSEHOLD_COLUMNS, rows)
    maker.clock.wait(days=4)


def _corrections(maker: Maker) -> None:
    """What an officer does in the days after: mends, a slip taken back, two cells that still wait to be mended."""
    office = maker.office
    for place, (column, text) in enumerate(maker.commune["corrections"]):
        row = next(iter(lists.page(office, "people", Query(), 3 + 7 * place, 1)), None)
        if row is None:
            return
        outcome = lists.edit(office, "people", [CellChange(row.id, column, text)])
        maker.clock.wait(days=1, minutes=11)
        if place == 0 and outcome.step is not None:
            history.undo(office)
            maker.clock.wait(minutes=3)


def _awards(maker: Maker) -> None:
    """What the old registers say of the years before, and what the units propose now."""
    office, chance = maker.office, maker.chance
    said = words(office.resources, "commendations")
    with office.database.read() as r:
        subjects = stored_commendations.spread(r, sample_commendations.MOST_SUBJECTS)
    awards = sample_commendations.commendations(subjects, said, chance)
    with office.database.write(sentences.AWARDS_WRITTEN_DOWN) as w:
        w.insert_many("commendations", sample_commendations.COLUMNS, awards)
    maker.clock.wait(minutes=50)
    proposed = sample_commendations.nominations(subjects, said, chance)
    with office.database.write(sentences.NOMINATIONS_TAKEN) as w:
        w.insert_many("nominations", sample_commendations.NOMINATION_COLUMNS, proposed)
    maker.clock.wait(days=1)


def _made(maker: Maker) -> Sample:
    def count(name: str) -> int:
        return lists.count(maker.office, name, Query())

    return Sample(
        maker.commune["office"][-1]["commune_name"],
        count("people"),
        count("collectives"),
        count("households"),
        count("units"),
    )


def _open(folder: DataFolder, resources: Path, clock: SampleClock, new_id: SampleIds, user: str) -> Office:
    try:
        return open_office(folder, clock=clock, user=user, resources=resources, new_id=new_id)
    except StorageProblem as problem:
        if problem.code != "folder.no_office":
            raise
        # Only for reading could it be opened, and there is nothing to read.
        raise StorageProblem("folder.read_only", path=str(folder.root)) from problem


def _is_empty(folder: DataFolder) -> bool:
    if not folder.root.is_dir():
        return False
    kept = (folder.files, folder.backups)
    try:
        return all(entry.name in _OURS for entry in folder.root.iterdir()) and not any(
            any(inner.iterdir()) for inner in kept if inner.is_dir()
        )
    except OSError as error:
        raise problem_from(error, folder.root) from error


def _say_nothing(done: int, of: int) -> None:
    """Nobody watches."""
