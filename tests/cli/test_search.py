"""`search`: without marks, over people and units, as scripts read it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kt
from tests.cli.test_list_rows import PERSON_KEYS


def test_people_and_units_are_found_without_marks(kt: Kt, sample_folder: Path) -> None:
    people = kt("--data", sample_folder, "list", "people", "--json").rows
    wanted = next(row for row in people if row["unit"] == "Khu phố 3")
    plain = wanted["full_name"].split()[-1].lower()
    found = kt("--data", sample_folder, "search", plain, "kp", "3", "--json").rows
    hit = next(row for row in found if row["id"] == wanted["id"])
    assert hit == {**wanted, "list": "people"}
    assert hit.keys() == PERSON_KEYS | {"list"}


def test_units_are_found_by_another_name(kt: Kt, sample_folder: Path) -> None:
    found = kt("--data", sample_folder, "search", "kp 12", "--json").rows
    assert [row["name"] for row in found if row["list"] == "units"] == ["Khu phố 12"]


def test_it_reads_well_without_json(kt: Kt, sample_folder: Path) -> None:
    ended = kt("--data", sample_folder, "search", "truong", "mam", "non")
    assert ended.code == 0
    assert ended.out.startswith("Trường Mầm non Hoa Sen")


def test_nothing_found_is_an_answer(kt: Kt, sample_folder: Path) -> None:
    assert kt("--data", sample_folder, "search", "zzzz", "--json").rows == []
    ended = kt("--data", sample_folder, "search", "zzzz")
    assert (ended.code, ended.out) == (0, "Không tìm thấy “zzzz”.\n")
