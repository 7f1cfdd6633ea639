"""The invented office: what an officer, a trainer or a benchmark would miss if it were not whole."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.domain.names import odd_characters
from khenthuong_desktop.domain.national_id import agrees, read_national_id
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import bodies as issuing
from khenthuong_desktop.services import check, history, lists, office, papers, sample, sample_commendations
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.sample_chance import Chance
from khenthuong_desktop.services.sample_names import Names
from khenthuong_desktop.store import bodies
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.system import single_instance
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.single_instance import Lock

RESOURCES = resources_root()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = DataFolder(tmp_path_factory.mktemp("sample") / "phường mẫu")
    sample.make(folder, RESOURCES)
    opened = office.open_office_to_read(folder, clock=office.local_clock, user="?", resources=RESOURCES)
    yield opened
    opened.close()


def rows(opened: Office, sql: str) -> list[Record]:
    with opened.database.read() as r:
        return [dict(row) for row in r.rows(sql)]


def people(opened: Office) -> list[Record]:
    return rows(opened, "SELECT * FROM subjects WHERE kind = 'individual'")


def test_every_list_has_as_much_as_a_commune_has(made: Office) -> None:
    counts = {name: lists.count(made, name, Query()) for name in ("people", "collectives", "households")}
    assert counts == {"people": 500, "collectives": 60, "households": 80}
    kinds = Counter(row["kind"] for row in rows(made, "SELECT kind FROM units WHERE valid_to IS NULL"))
    assert kinds.pop("khu_pho") == 12
    assert kinds.total() == 20
    assert {"school", "union", "agency", "armed_forces", "enterprise"} <= kinds.keys()


def test_the_commune_is_none_that_exists(made: Office) -> None:
    existing = {vietnamese.search_key(unit.name) for unit in made.catalogues.administrative_units}
    invented = rows(made, "SELECT commune_name AS name FROM office")
    invented += rows(made, "SELECT name FROM units WHERE kind = 'former_commune'")
    assert len(invented) == 6
    assert not [row["name"] for row in invented if vietnamese.search_key(row["name"]) in existing]


def test_the_check_finds_nothing(made: Office) -> None:
    assert check.check(made) == []


def test_every_code_is_one_that_a_catalogue_knows(made: Office) -> None:
    coded = {
        "subjects": {
            "ethnicity": "ethnic_groups",
            "religion": "religions",
            "field": "fields_of_work",
            "economic_sector": "economic_sectors",
            "leader_class": "leader_classes",
            "honours": "honours",
            "education": "education_levels",
            "collective_kind": "collective_kinds",
        },
        "units": {"kind": "unit_kinds"},
        "bodies": {"kind": "body_kinds"},
        "signers": {"form": "signing_forms"},
        "roles": {"role": "roles"},
    }
    for table, columns in coded.items():
        for column, catalogue in columns.items():
            used = {row["code"] for row in rows(made, f"SELECT DISTINCT {column} AS code FROM {table}")}
            used -= {None, ""}
            assert used, f"{table}.{column} is never filled"
            assert used <= made.labels(catalogue).keys(), f"{table}.{column}"


def test_people_are_grown_up_and_of_the_groups_that_live_there(made: Office) -> None:
    found = people(made)
    ages = [2025 - int(row["birth_date"][:4]) for row in found if row["birth_date"]]
    assert min(ages) >= 18 and max(ages) <= 85
    minority = sum(row["ethnicity"] not in (None, "kinh") for row in found) / len(found)
    assert 0.08 < minority < 0.17
    assert 0.4 < sum(row["gender"] == "female" for row in found) / len(found) < 0.6
    for column in ("birth_date", "national_id", "gender", "ethnicity", "phone", "address", "direct_worker"):
        empty = sum(row[column] in (None, "") for row in found)
        assert 0 < empty < len(found) / 2, f"{column}: life leaves some empty, and no more than some"


def test_identity_numbers_agree_but_for_the_few_that_show_a_warning(made: Office) -> None:
    provinces = frozenset(made.labels("id_number_provinces"))
    warned = 0
    numbers = [row for row in people(made) if row["national_id"] and len(row["national_id"]) == 12]
    for row in numbers:
        assert read_national_id(row["national_id"], provinces).findings == ()
        born = PartialDate.parse_stored(row["birth_date"]) if row["birth_date"] else None
        warned += bool(agrees(row["national_id"], row["gender"], born))
    assert 1 <= warned <= len(numbers) * 0.05
    assert len({row["national_id"] for row in numbers}) == len(numbers)


def test_names_are_written_as_the_program_keeps_them_and_are_nobody_known(made: Office) -> None:
    never = set(json.loads((RESOURCES / "sample" / "names.json").read_text(encoding="utf-8"))["never"])
    for row in rows(made, "SELECT kind, full_name, head_name FROM subjects"):
        name = row["full_name"] if row["kind"] == "individual" else row["head_name"]
        assert vietnamese.clean(name) == name
        assert not odd_characters(name), name
        assert name not in never


def test_a_famous_name_is_drawn_again(tmp_path: Path) -> None:
    (tmp_path / "sample").mkdir()
    names = json.loads((RESOURCES / "sample" / "names.json").read_text(encoding="utf-8"))
    names["minority_share"] = 0
    names["kinh"]["families"] = {"Trần": 1}
    names["kinh"]["younger"] |= {"male_middles": {"Quốc": 1}, "male": ["Toản", "An"]}
    (tmp_path / "sample" / "names.json").write_text(json.dumps(names), encoding="utf-8")
    drawn = Names(tmp_path, Chance(3))
    assert {drawn.person("male", 1990).full_name for _ in range(50)} == {"Trần Quốc An"}


def test_who_heads_a_unit_stands_among_its_people(made: Office) -> None:
    missing = rows(
        made,
        """
        SELECT u.name, u.head FROM units u WHERE u.valid_to IS NULL AND NOT EXISTS (
            SELECT 1 FROM subjects s WHERE s.full_name = u.head AND s.kind = 'individual'
        )
        """,
    )
    assert missing == []


def test_a_paper_of_before_the_merger_has_the_names_of_before(made: Office) -> None:
    body = rows(made, "SELECT id FROM bodies WHERE kind = 'people_committee'")[0]["id"]
    with made.database.read() as r:
        before = bodies.at(r, "letterheads", body, "2025-06-30")
        after = bodies.at(r, "letterheads", body, "2025-07-01")
        signers = bodies.at(r, "signers", body, "2025-07-01")
    assert [row["issuing_line"] for row in before] == ["ỦY BAN NHÂN DÂN PHƯỜNG KHÊ THƯỢNG"]
    assert [row["issuing_line"] for row in after] == ["ỦY BAN NHÂN DÂN PHƯỜNG LAM KHÊ"]
    assert len(signers) == 3


def test_signatures_of_the_sample_name_offices_and_no_bodies(made: Office) -> None:
    council = issuing.body_of_kind(made, "council")
    assert council and not issuing.misnamed_heads(made)
    lines = [issuing.signature(made, one.id, made.today) for one in issuing.signers(made, council.id, made.today)]
    assert [line[1:] for line in lines] == [
        ("CHỦ TỊCH",),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    ]
    committee = issuing.body_of_kind(made, "people_committee")
    assert committee
    usual = issuing.default_signer(made, committee.id, made.today)
    assert issuing.signature(made, usual.id, made.today) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert issuing.signature(made, usual.id, made.today, personally=True) == ("CHỦ TỊCH",)


def test_units_were_merged_whole_and_in_part(made: Office) -> None:
    extents = Counter(row["extent"] for row in rows(made, "SELECT extent FROM unit_change_parts"))
    assert extents["whole"] >= 2 and extents["part"] >= 2
    assert rows(made, "SELECT count(*) AS n FROM subjects WHERE former_unit_id IS NOT NULL")[0]["n"] > 300


def test_awards_of_the_past_and_nominations_of_now(made: Office) -> None:
    awards = rows(made, "SELECT c.*, s.kind FROM commendations c JOIN subjects s ON s.id = c.subject_id")
    assert 150 < len(awards) < 900
    allowed = {row["code"]: row for row in ({**r.data, "code": r.code} for r in made.catalogues.rows("awards"))}
    coded = [row for row in awards if row["award"]]
    assert {row["award"] for row in coded} <= allowed.keys() and len(coded) < len(awards), "some are of no catalogue"
    assert all(row["award_name"] for row in awards if not row["award"])
    assert {row["kind"] for row in awards} == {"individual", "collective", "household"}
    assert [row["state"] for row in awards].count("cancelled") == 1
    assert all(row["year"] <= 2025 and row["decided_on"][:4] == str(row["year"]) for row in awards)
    latest = lists.page(made, "people", Query(), 0, 500)
    column = [one.key for one in lists.columns(made, "people")].index("latest_commendation")
    assert 100 < sum(bool(row.texts[column]) for row in latest) < 400, "some have none"
    proposed = rows(made, "SELECT * FROM nominations")
    assert 5 < len(proposed) <= 30 and all(row["unit_id"] and row["achievement"] for row in proposed)


def test_a_large_office_has_no_more_awards_than_somebody_looks_at() -> None:
    assert sample_commendations.MOST_SUBJECTS <= 10_000


def test_the_same_seed_gives_the_same_file(tmp_path: Path) -> None:
    def file_of(name: str, seed: int) -> bytes:
        folder = DataFolder(tmp_path / name)
        sample.make(folder, RESOURCES, people=120, seed=seed)
        return folder.database.read_bytes()

    first = file_of("first", 7)
    assert file_of("second", 7) == first
    assert file_of("third", 8) != first


def test_many_people_come_in_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample, "ROWS_OF_A_STEP", 10)
    told: list[tuple[int, int]] = []
    folder = DataFolder(tmp_path / "data")
    sample.make(folder, RESOURCES, people=25, progress=lambda done, of: told.append((done, of)))
    assert told == [(10, 25), (20, 25), (25, 25)]
    opened = office.open_office_to_read(folder, clock=office.local_clock, user="?", resources=RESOURCES)
    reasons = [row["reason"] for row in rows(opened, "SELECT reason FROM history_steps")]
    opened.close()
    assert [reason for reason in reasons if "cá nhân" in reason] == ["Thêm 10 cá nhân"] * 2 + ["Thêm 5 cá nhân"]


def test_an_office_without_people_is_possible(tmp_path: Path) -> None:
    made = sample.make(DataFolder(tmp_path / "data"), RESOURCES, people=0)
    assert (made.people, made.collectives, made.households) == (0, 60, 80)


def test_there_are_no_more_than_a_million(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"sample\.too_many"):
        sample.make(DataFolder(tmp_path / "data"), RESOURCES, people=1_000_001)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("there", ["khenthuong.db", "thư của tôi.txt", "files/ab", "backups/x.ktbackup"])
def test_a_folder_that_holds_anything_is_left_alone(tmp_path: Path, there: str) -> None:
    (tmp_path / there).parent.mkdir(exist_ok=True)
    (tmp_path / there).write_bytes(b"mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UserError, match=r"sample\.not_empty"):
        sample.make(DataFolder(tmp_path), RESOURCES, people=5)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / there).read_bytes() == b"mine"


def test_what_broke_off_can_be_tried_again(tmp_path: Path) -> None:
    """Ctrl+C in the middle of a million people must not leave half an office that refuses the next attempt."""

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    folder = DataFolder(tmp_path / "data")
    with pytest.raises(KeyboardInterrupt):
        sample.make(folder, RESOURCES, people=5, progress=stop)
    assert not folder.database.exists()
    assert sample.make(folder, RESOURCES, people=5).people == 5


def test_a_folder_that_is_read_only_is_called_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def only_to_read(*given: object, **named: object) -> Lock:
        raise StorageProblem("folder.read_only", path=str(tmp_path))

    monkeypatch.setattr(single_instance, "acquire", only_to_read)
    with pytest.raises(StorageProblem, match=r"folder\.read_only"):
        sample.make(DataFolder(tmp_path), RESOURCES, people=5)


def test_its_last_step_can_be_undone(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    sample.make(folder, RESOURCES, people=40)
    opened = office.open_office(folder, clock=office.local_clock, user="?", resources=RESOURCES)
    try:
        assert history.undo(opened).undone is False
        assert check.check(opened) == []
    finally:
        opened.close()


def test_a_letter_was_signed_and_a_submission_is_being_written(made: Office) -> None:
    """Whoever tries the program sees both ends of a paper's life, and both print."""
    found = {one.kind: one for one in papers.papers(made)}
    assert (found["letter"].state, found["submission"].state) == ("signed", "draft")
    for kind, one in found.items():
        assert papers.compose(made, kind, id=one.id).blocks
