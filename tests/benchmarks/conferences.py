"""A conference of 800 nominees, 12 rules and 40 units: a tick until it is saved and every rule is counted anew."""

from __future__ import annotations

import sqlite3
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.services import composition_rules, conferences, delegates, units
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.services.subjects import keys
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.benchmarks import conference_bars
from tests.benchmarks.measure import Figure

NOMINEES, UNITS, SEATS = 800, 40, 150
MOST_DELEGATES = 3_000
TICKS = 60
_NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))
_FAMILIES = ("Nguyễn", "Trần", "Lê", "Lò", "Vàng", "Đỗ", "Bùi")
_GIVEN = ("An", "Ánh", "Bình", "Cường", "Dũng", "Đức", "Hạnh", "Yến")
_COLUMNS = (
    *("kind", "full_name", "gender", "birth_date", "ethnicity", "religion", "party_member", "direct_worker"),
    *("economic_sector", "field", "unit_id", "former_unit_id", "search_key", "sort_key"),
)


class Prepared(NamedTuple):
    """An office with a conference whose delegates are named, its first rules, and who is a delegate, by name."""

    office: Office
    conference_id: str
    delegate_ids: tuple[str, ...]


def figures() -> Iterator[Figure]:
    with prepared(NOMINEES) as one:
        yield _tick(one)
        yield _saved(one)
        name = f"{NOMINEES} nominees, {len(RULES)} rules: the board from the file"
        yield Figure(name, _median(lambda: delegates.board(one.office, one.conference_id), 9), None, 0.1, aim=True)
        yield from conference_bars.figures_of(one.office, one.conference_id, NOMINEES)
    with prepared(MOST_DELEGATES) as many:
        spent = _median(lambda: delegates.candidates(many.office, many.conference_id), 9)
        yield Figure(f"{MOST_DELEGATES:,} delegates as the rules see them", spent, None, 0.1)


@contextmanager
def prepared(nominees: int) -> Iterator[Prepared]:
    """A conference of so many nominees from 40 units, 150 of them chosen; everything in it is invented."""
    with TemporaryDirectory() as folder:
        office = open_office(DataFolder(Path(folder) / "xã"), clock=lambda: _NOW, user="An", resources=resources_root())
        try:
            unit_ids = units.add_many(office, [f"Khu phố {n}" for n in range(1, UNITS + 1)], "khu_pho").ids
            settings = Settings(
                "models",
                "Hội nghị biểu dương",
                "Hội nghị biểu dương điển hình tiên tiến",
                cap=SEATS,
                held_on=date(2026, 12, 15),
                models_share=Fraction(70),
                guests_share=Fraction(30),
            )
            conference_id = conferences.create(office, settings, rules=False)
            composition_rules.save(office, conference_id, RULES)
            people = _people(office, nominees, unit_ids)
            with office.database.write("Phân bổ") as w:
                share = -(-nominees // UNITS)
                w.insert_many(
                    "allotments",
                    ("conference_id", "unit_id", "number"),
                    ((conference_id, unit_id, share) for unit_id in unit_ids),
                )
            named = delegates.add(office, conference_id, people).ids
            delegates.set_kind(office, named[::3], "guest")
            delegates.choose(office, named[:SEATS])
            yield Prepared(office, conference_id, named)
        finally:
            office.close()


def _rule(attribute: str, amount: int, value: str = "", *, bound: str = "least", measure: str = "heads") -> Rule:
    return Rule("", attribute, value, "all", bound, measure, Fraction(amount), "up", False, "")  # type: ignore[arg-type]


RULES: Sequence[Rule] = (
    _rule("women", 35, measure="percent"),
    _rule("men", 65, bound="most", measure="percent"),
    _rule("ethnic_minority", 10),
    _rule("religious", 5),
    _rule("party_member", 60, bound="most", measure="percent"),
    _rule("direct_worker", 40, measure="percent"),
    _rule("age", 15, "-34"),
    _rule("age", 5, "60-"),
    _rule("economic_sector", 1, bound="each"),
    _rule("field", 1, bound="each"),
    _rule("unit", 1, bound="each"),
    _rule("former_unit", 1, bound="each"),
)


def _people(office: Office, number: int, unit_ids: Sequence[str]) -> list[str]:
    sectors, fields = sorted(office.labels("economic_sectors")), sorted(office.labels("fields_of_work"))

    def row(place: int) -> tuple[object, ...]:
        name = f"{_FAMILIES[place % 7]} {_GIVEN[place % 8]} {_GIVEN[place % 5]}"
        made = keys({"kind": "individual", "full_name": name})
        return (
            *("individual", name, "female" if place % 3 else "male", f"{1950 + place % 55}-{1 + place % 12:02}"),
            *(
                "thai" if place % 9 == 0 else "kinh",
                "phat_giao" if place % 11 == 0 else "khong",
                place % 2,
                place % 4 < 2,
            ),
            *(sectors[place % len(sectors)], fields[place % len(fields)], unit_ids[place % UNITS]),
            *(unit_ids[place * 7 % UNITS], made["search_key"], made["sort_key"]),
        )

    with office.database.write("Thêm người") as w:
        w.insert_many("subjects", _COLUMNS, (row(place) for place in range(number)))
        return _ids(w)


def _ids(r: Reader) -> list[str]:
    return [row[0] for row in r.rows("SELECT id FROM subjects ORDER BY rowid")]


def _tick(one: Prepared) -> Figure:
    """What stands between the key and the bars: the additions, and the standings of every rule."""
    board, found = delegates.board(one.office, one.conference_id)
    waiting = [who.id for who in found if who.id not in board.chosen][:TICKS]
    spent = []
    for who in waiting:
        begun = perf_counter()
        board.tick(who)
        board.standings()
        spent.append(perf_counter() - begun)
    name = f"{NOMINEES} nominees, {len(RULES)} rules, {len(board.targets)} bars: a tick until all are counted"
    return Figure(name, statistics.median(spent), None, 0.005)


def _saved(one: Prepared) -> Figure:
    """Choosing one delegate as a step with its undo, against the same change in a transaction of bare SQLite."""
    ids = iter(one.delegate_ids[SEATS:])
    ours = _median(lambda: delegates.choose(one.office, [next(ids)]), TICKS)
    with sqlite3.connect(one.office.folder.database, isolation_level=None) as bare:
        for pragma in ("journal_mode", "synchronous"):
            with one.office.database.read() as r:
                bare.execute(f"PRAGMA {pragma} = {r.value(f'PRAGMA {pragma}')}")
        bare.execute("CREATE TABLE bare AS SELECT * FROM delegates")
        bare.execute("CREATE UNIQUE INDEX bare_id ON bare (id)")

        def change() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("UPDATE bare SET state = 'chosen', by_hand = 1 WHERE id = ?", (next(ids),))
            bare.execute("COMMIT")

        alternative = _median(change, TICKS)
    bare.close()
    return Figure("choosing one delegate, saved with its undo", ours, alternative, 3, aim=True)


def _median(act: Callable[[], object], times: int) -> float:
    spent = []
    for _ in range(times):
        begun = perf_counter()
        act()
        spent.append(perf_counter() - begun)
    return statistics.median(spent)
