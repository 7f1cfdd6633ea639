"""The catalogues hold every row the work needs: one lost in an edit is an award that nobody can choose."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from khenthuong_desktop.catalogues import Catalogues, load
from khenthuong_desktop.catalogues.shapes import SHAPES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogues"
TODAY = date(2026, 11, 20)

COUNTS = {
    "administrative_units": 34 + 3321,
    "attention_groups": 26,
    "award_groups": 9,
    "award_names": 51,
    "awards": 18 * 2 + 1,  # each before and since 01/7/2025, and the former district's certificate
    "basic_wages": 2,
    "body_kinds": 4,
    "budget_templates": 19,
    "collective_kinds": 12,
    "column_headings": 43,
    "commendation_kinds": 9,
    "conference_tiers": 7,
    "deciders": 6,
    "document_kinds": 12,
    "economic_sectors": 5,
    "education_levels": 9,
    "ethnic_groups": 54,
    "fields_of_work": 20,
    "honours": 44,
    "id_number_centuries": 4,
    "id_number_provinces": 63,
    "leader_classes": 8,
    "legacy_fonts": 2,
    "legal_instruments": 14,
    "money_rules": 8,
    "movement_kinds": 2,
    "name_orders": 2,
    "programme_templates": 9 + 8 + 10 + 10 + 6 + 5,
    "provincial_codes": 18 + 8,  # every award and every class of leaders
    "religions": 17,  # the 16 of the decision, and none
    "report_outlines": 27 + 9 + 12 + 12 + 12 + 12 + 12 + 13 + 13 + 12 + 5 + 1,
    "roles": 12,
    "sensitive_fields": 4,
    "share_caps": 1,
    "signing_forms": 8,
    "task_templates": 72,
    "tcvn3": 95,
    "unit_kinds": 16,
    "vni": 134,
    "vote_rules": 5,
}

# Object × factor of every award on a day under NĐ 152/2025.
FACTORS = {
    "advanced_worker": {"individual": "0.3"},
    "advanced_soldier": {"individual": "0.3"},
    "grassroots_emulator": {"individual": "1.0"},
    "advanced_collective": {"collective": "0.8"},
    "cultural_village": {"collective": "1.5"},
    "cultural_family": {"household": "0"},
    "commune_certificate": {"individual": "0.3", "household": "0.45", "collective": "0.6"},
    "excellent_collective": {"collective": "1.5"},
    "provincial_emulator": {"individual": "3.0"},
    "model_commune": {"collective": "2.0"},
    "provincial_flag": {"collective": "8.0"},
    "provincial_merit": {"individual": "1.5", "household": "2.25", "collective": "3.0"},
    "national_emulator": {"individual": "4.5"},
    "pm_merit": {"individual": "3.5", "household": "5.25", "collective": "7.0"},
    "government_flag": {"collective": "12.0"},
    "labour_order_3": {"individual": "4.5", "collective": "9"},
    "labour_order_2": {"individual": "7.5", "collective": "15"},
    "labour_order_1": {"individual": "9.0", "collective": "18"},
}
DECIDERS = {
    "commune_chair": 7,
    "province_chair": 5,
    "prime_minister": 2,
    "government": 1,
    "president": 3,
}


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return load(FOLDER)


def test_every_file_is_a_catalogue_and_every_catalogue_has_its_file() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(SHAPES) == set(COUNTS)


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_no_row_is_missing_and_every_row_says_where_it_comes_from(catalogues: Catalogues, name: str) -> None:
    rows = catalogues.rows(name)
    assert len(rows) == COUNTS[name]
    assert all(row.source and row.mark for row in rows)
    assert catalogues.title(name)


def test_awards_have_the_factors_and_deciders_of_the_decree(catalogues: Catalogues) -> None:
    rows = {row.code: row.data for row in catalogues.rows("awards") if row.validity.covers(TODAY)}
    assert {code: data["objects"] for code, data in rows.items()} == FACTORS
    decided_by = [data["decided_by"] for data in rows.values()]
    assert {decider: decided_by.count(decider) for decider in set(decided_by)} == DECIDERS


def test_wages_change_on_their_days(catalogues: Catalogues) -> None:
    assert [(row.valid_from, row.data["amount"]) for row in catalogues.rows("basic_wages")] == [
        (date(2024, 7, 1), 2_340_000),
        (date(2026, 7, 1), 2_530_000),
    ]


def test_laws_are_in_force_when_the_facts_say(catalogues: Catalogues) -> None:
    rows = catalogues.rows("legal_instruments")
    spans = {row.data["number"]: (row.valid_from, row.valid_to) for row in rows}
    expected = {
        "06/2022/QH15": (date(2024, 1, 1), None),
        "06/2026/QH16": (date(2026, 10, 1), None),
        "98/2023/NĐ-CP": (date(2024, 1, 1), date(2025, 6, 30)),
        "129/2025/NĐ-CP": (date(2025, 7, 1), date(2027, 2, 28)),
        "86/2023/NĐ-CP": (date(2024, 1, 30), None),
        "152/2025/NĐ-CP": (date(2025, 7, 1), date(2027, 2, 28)),
        "30/2020/NĐ-CP": (None, None),
        "91/2025/QH15": (date(2026, 1, 1), None),
        "356/2025/NĐ-CP": (date(2026, 1, 1), None),
        "161/2026/NĐ-CP": (date(2026, 7, 1), None),
    }
    assert {number: spans[number] for number in expected} == expected


def test_areas_and_groups_have_their_codes_once(catalogues: Catalogues) -> None:
    assert len(catalogues.provinces()) == 34
    assert sum(len(catalogues.communes(province.code)) for province in catalogues.provinces()) == 3321
    groups = tuple(catalogues.ethnic_groups)
    numbers = {f"{number:02d}" for number in range(1, 55)}
    assert {group.code_1979 for group in groups} == {group.code_2008 for group in groups} == numbers
    for name in ("ethnic_groups", "religions", "award_names", "honours", "roles"):
        codes = [row.code for row in catalogues.rows(name)]
        assert len(set(codes)) == len(codes)


def test_every_name_of_a_group_or_a_religion_leads_back_to_it(catalogues: Catalogues) -> None:
    for name in ("ethnic_groups", "religions", "unit_kinds", "awards", "education_levels", "roles"):
        for row in catalogues.rows(name):
            other_names = row.data.get("other_names", ())
            assert isinstance(other_names, list | tuple)
            for text in (row.label, *other_names):
                assert catalogues.find(name, text) == row.code, (name, text)


def test_no_amount_or_factor_is_a_binary_fraction() -> None:
    """json would read 0.45 as the nearest binary number, and round up one step too far some day."""

    def refuse(text: str) -> float:
        raise AssertionError(f"{text} is a float")

    for path in FOLDER.iterdir():
        json.loads(path.read_text(encoding="utf-8"), parse_float=refuse)
