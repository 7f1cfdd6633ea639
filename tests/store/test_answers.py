"""The index of words finds whom reading everybody would find, whatever was saved, undone or erased before."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.domain.vietnamese import has_words, marked_words, search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.subjects import keys
from khenthuong_desktop.store import answers, erasing, history, lists, word_index
from khenthuong_desktop.store.database import Database, Reader
from tests.store.filing import filed, unit

NAMES = ("Nguyễn", "Trần", "Thị", "Văn", "Văn", "An", "Ánh", "Ân", "Lan", "Lành", "Yến", "H'Hen", "Đỗ")
POSITIONS = ("", "Nông dân", "Tổ trưởng tổ 3", "Trưởng KP 3", "Công an viên", "Văn thư")
TYPED = (
    "n",
    "an",
    "nguyen an",
    "AN NGUYỄN",
    "lan",
    "la van",
    "van van",
    "kp3",
    "kp 3",
    "kp3 lan",
    "to",
    "h'h",
    "zz",
    "0221",
    "22185 lan",
    "thi v",
    "nong",
    "nong an",
    "3",
    "do kp30",
)
PEOPLE = ("kind", "full_name", "position", "unit_id", "national_id", "search_key", "sort_key")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(filed(tmp_path / "khenthuong.db")) as database:
        yield database


@pytest.fixture(params=[False, True], ids=["as it is", "everything common"])
def common(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small registers go the ways of large ones too."""
    if request.param:
        for name, small in {
            "COMMON": 3,
            "_ONE_OF": 9,
            "_WALKED": 7,
            "_ENOUGH": 3,
            "FIRST": 5,
            "_PART": 3,
            "_IN_UNITS": 4,
            "_FEW": 2,
            "TOO_MANY": 12,
        }.items():
            monkeypatch.setattr(answers, name, small)


def made_up(chance: random.Random, units: list[str]) -> dict[str, object]:
    values: dict[str, object] = {
        "kind": chance.choice(("individual", "individual", "collective", "household")),
        "full_name": " ".join(chance.choices(NAMES, k=chance.randint(1, 4))),
        "position": chance.choice(POSITIONS),
        "unit_id": chance.choice([None, *units]),
        "national_id": chance.choice([None, f"022185{chance.randrange(10**6):06}"]),
    }
    return values | keys(values)


def expected(r: Reader, name: str, text: str) -> list[str]:
    """Everybody read, in the order that was promised."""
    kinds = {"people": "individual", "collectives": "collective", "households": "household"}
    units: dict[str, list[str]] = {}
    for row in r.rows("SELECT id, search_key FROM units UNION ALL SELECT unit_id, search_key FROM unit_aliases"):
        units.setdefault(row[0], []).append(row[1])
    found: list[tuple[bool, str, int, str]] = []
    for row in r.rows("SELECT rowid AS place, * FROM subjects WHERE retired_on IS NULL AND kind = ?", (kinds[name],)):
        named, every = True, True
        for word in text.split():
            parts = search_key(word).split()
            if word.isalnum() and len(parts) == 2:
                together = f" {' '.join(parts)} "
                in_name = together in search_key_of(row["full_name"])
                spoken = [*units.get(row["unit_id"], []), row["search_key"]]
                initials = {"khu pho 3": "kp 3", "khu pho 30": "kp 30"}
                spoken += [initials.get(key.strip(), "") for key in units.get(row["unit_id"], [])]
                met = any(together in f" {key} " for key in spoken)
                named, every = named and in_name, every and (in_name or met)
                continue
            for part in parts:
                in_name = f" {part}" in search_key_of(row["full_name"])
                met = any(f" {part}" in key for key in (*units.get(row["unit_id"], []), row["search_key"]))
                met = met or (part.isdigit() and len(part) >= 4 and part in (row["national_id"] or ""))
                named, every = named and in_name, every and (in_name or met)
        if every:
            found.append((not named, row["sort_key"], row["place"], row["id"]))
    return [one[3] for one in sorted(found)]


def as_typed(r: Reader, found: list[str], text: str) -> list[str]:
    """Of those met by name, who has the marks that were typed comes first."""
    words = marked_words(text)
    names = {row["id"]: row["full_name"] for row in r.rows("SELECT id, full_name FROM subjects")}
    return sorted(found, key=lambda one: not (words and has_words(names[one], words)))


def search_key_of(name: str) -> str:
    return f" {search_key(name)} "


def agree(database: Database) -> None:
    with database.read() as r:
        assert list(word_index.wrong(r)) == []
        for name in ("people", "collectives", "households"):
            for text in TYPED:
                right = expected(r, name, text)
                query = Query(text)
                whole = lists.answer(r, name, query)
                shown = [row[0] for row in lists.rows_at(r, name, ["id"], whole.places)]
                assert shown in (right, as_typed(r, right, text)), (name, text)
                right = shown
                assert lists.count(r, name, query) == len(right)
                assert [row[0] for row in lists.page(r, name, query, ["id"], 1, 2, len(right))] == right[1:3]
                hasty = lists.answer(r, name, query, hasty=True)
                assert list(hasty.places) == list(whole.places[: len(hasty.places)]), (name, text)
                assert hasty.more or len(hasty.places) == len(right)


@pytest.mark.usefixtures("common")
@pytest.mark.parametrize("seed", range(6))
def test_index_agrees_with_reading_everybody_after_any_change(database: Database, seed: int) -> None:
    chance = random.Random(seed)
    with database.write("Đơn vị") as w:
        units = [unit(w, "Khu phố 3"), unit(w, "Khu phố 30"), unit(w, "Trường THCS Lan Anh")]
    with database.write("Nhập") as w:
        some = [made_up(chance, units) for _ in range(60)]
        w.insert_many("subjects", PEOPLE, [[one[column] for column in PEOPLE] for one in some])
    agree(database)
    for _ in range(12):
        with database.read() as r:
            ids = [row[0] for row in r.rows("SELECT id FROM subjects ORDER BY id")]
        one = chance.choice(ids or [""])
        match chance.randrange(7) if ids else 0:
            case 0:
                with database.write("Thêm") as w:
                    w.insert("subjects", made_up(chance, units))
            case 1:
                with database.write("Sửa") as w:
                    w.update("subjects", one, made_up(chance, units))
            case 2:
                with database.write("Bỏ") as w:
                    w.update("subjects", one, {"retired_on": "2026-11-20"})
            case 3:
                with database.write("Xóa") as w:
                    w.delete("subjects", one)
            case 4:
                with database.write("Xóa vĩnh viễn", kind="erase") as w:
                    erasing.erase(w, [one])
            case 5:
                try_to(lambda: history.undo(database))
            case _:
                try_to(lambda: history.redo(database))
    agree(database)


def try_to(do: Callable[[], object]) -> None:
    """Perhaps there is nothing to take back, or something stands on it."""
    with contextlib.suppress(UserError):
        do()


def test_conditions_narrow_what_was_found(database: Database) -> None:
    with database.write("Thêm") as w:
        for gender in ("male", "female", "female"):
            values = {"kind": "individual", "full_name": "Lò Văn Ân", "gender": gender}
            w.insert("subjects", values | keys(values))
    query = Query("an", filters=(Filter("gender", "is", ("female",)),))
    with database.read() as r:
        assert lists.count(r, "people", query) == 2
        assert len(lists.answer(r, "people", query, hasty=True).places) == 2
        assert lists.value_counts(r, "people", Query("an"), "gender") == [("female", 2), ("male", 1)]


def test_nothing_of_an_erased_name_is_left_in_the_file(database: Database) -> None:
    with database.write("Thêm") as w:
        values = {"kind": "individual", "full_name": "Xquyzwort Lan", "position": "Yquyzwort"}
        one = w.insert("subjects", values | keys(values))
        for number in range(50):
            other = {"kind": "individual", "full_name": f"Trần Lan {number}"}
            w.insert("subjects", other | keys(other))
    with database.write("Xóa vĩnh viễn", kind="erase") as w:
        erasing.erase(w, [one])
    database.close()
    assert b"quyzwort" not in database.path.read_bytes().lower()


def test_a_file_spoiled_by_another_program_is_noticed(database: Database) -> None:
    with database.write("Thêm") as w:
        values = {"kind": "individual", "full_name": "Lò Văn Ân"}
        w.insert("subjects", values | keys(values))
        w.execute("UPDATE subject_words SET places = ',7,' WHERE word = 'lo'")
        w.execute("DELETE FROM subject_words WHERE word = 'an'")
    with database.read() as r:
        assert sorted(word_index.wrong(r)) == ["an", "lo"]
