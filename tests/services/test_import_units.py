"""What a unit is called in workbooks: sure rules, proposals that are not sure, and digits that are never guessed."""

from __future__ import annotations

import pytest

from khenthuong_desktop.services.import_judging import Judge
from khenthuong_desktop.services.import_model import ImportRow
from khenthuong_desktop.services.import_units import UnitNames, unit_names
from khenthuong_desktop.services.office import Office
from tests.services.test_imports import add_units

UNITS = (
    *(f"Khu phố {number}" for number in (1, 3, 8, 13)),
    "Thôn Đông",
    "Hội Liên hiệp Phụ nữ phường",
    "Hội Cựu chiến binh",
    "Ủy ban MTTQ Việt Nam phường",
    "Trường THCS Lê Lợi",
    "Trường Tiểu học Lê Lợi",
    "Công ty TNHH May Tân Lập",
)


@pytest.fixture
def known(office: Office) -> UnitNames:
    add_units(office, *UNITS)
    return unit_names(office)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("khu pho so 3", "Khu phố 3"),
        ("KP03", "Khu phố 3"),
        ("K.P số 3", "Khu phố 3"),
        ("KHU PHỐ 3, phường Hòa Bình", "Khu phố 3"),
        ("Hội LHPN phường", "Hội Liên hiệp Phụ nữ phường"),
        ("Hội LHPN", "Hội Liên hiệp Phụ nữ phường"),
        ("Hội CCB phường", "Hội Cựu chiến binh"),
        ("UB Mặt trận Tổ quốc VN phường", "Ủy ban MTTQ Việt Nam phường"),
        ("Th. Đông", "Thôn Đông"),
    ],
)
def test_a_rule_finds_it(known: UnitNames, text: str, name: str) -> None:
    assert known.meant(text).name == name


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("Trường THCS Lê Lọii", "Trường THCS Lê Lợi"),
        ("Hội Cựu chiến bin", "Hội Cựu chiến binh"),
        ("KP 33", ""),
        ("KP 2", ""),
        ("Khu phố", ""),
        ("Công ty TNHH May Lam Khê", ""),
        ("x" * 5000, ""),
        ("…", ""),
    ],
)
def test_what_only_resembles_is_proposed_and_digits_never(known: UnitNames, text: str, proposal: str) -> None:
    meant = known.meant(text)
    assert (meant.unit_id, meant.proposal) == (None, proposal)


def test_a_guess_and_the_unknown_are_warnings(office: Office) -> None:
    add_units(office, *UNITS)
    judge = Judge(office)
    found = {}
    for text in ("Khu phố 3", "KP 3", "khu phố số 3", "Hội Cựu chiến bin", "Khu phố 99"):
        row = ImportRow("", 0, "", 1, "individual", {"full_name": "An", "unit": text})
        judge.judge(row)
        found[text] = [(one.code, one.severity, one.column, one.mend) for one in row.judged]
    assert found == {
        "Khu phố 3": [],
        "KP 3": [],
        "khu phố số 3": [("unit.read_as", "warns", "unit", "Khu phố 3")],
        "Hội Cựu chiến bin": [("unit.unknown", "warns", "unit", "Hội Cựu chiến binh")],
        "Khu phố 99": [("unit.unknown", "warns", "unit", None)],
    }
