"""A catalogue row shown for editing and saved untouched must be the same row, whatever its kind."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.catalogues.shapes import SHAPES
from khenthuong_desktop.services import catalogue_forms, catalogues
from khenthuong_desktop.services.catalogue_forms import FormField
from khenthuong_desktop.services.office import Office


def field(office: Office, catalogue: str, key: str) -> FormField:
    return next(one for one in catalogue_forms.form_fields(office, catalogue) if one.key == key)


@pytest.mark.parametrize("catalogue", sorted(SHAPES))
def test_every_shipped_row_comes_back_from_its_texts(office: Office, catalogue: str) -> None:
    fields = catalogue_forms.form_fields(office, catalogue)
    rows = office.catalogues.rows(catalogue)
    for row in rows[:: max(1, len(rows) // 60)]:
        for one in fields:
            reading = catalogue_forms.read(one, catalogue_forms.shown(one, row.data.get(one.key)), 2026)
            assert not reading.problem, (row.code, one.key, reading)
            if one.key in row.data:
                value = row.data[one.key]
                assert reading.absent or reading.value == (list(value) if isinstance(value, tuple) else value)


@pytest.mark.parametrize(
    ("catalogue", "key", "typed", "value"),
    [
        ("vote_rules", "threshold", "66,75 %", "66.75"),
        ("basic_wages", "amount", "2.700.000", 2700000),
        ("legal_instruments", "amended_from", "1/10/2026", "2026-10-01"),
        ("awards", "objects", "ca nhan: 0,3; tập thể: -", {"individual": "0.3", "collective": None}),
        ("awards", "kind", "hình thức", "form"),
        ("body_kinds", "signing_form", "Ký trực tiếp", "personal"),
        ("share_caps", "enabled", "không", False),
    ],
)
def test_typed_values(office: Office, catalogue: str, key: str, typed: str, value: object) -> None:
    assert catalogue_forms.read(field(office, catalogue, key), typed, 2026).value == value


@pytest.mark.parametrize(
    ("catalogue", "key", "typed"),
    [
        ("basic_wages", "amount", "hai triệu"),
        ("vote_rules", "threshold", "nhiều"),
        ("awards", "objects", "0,3"),
        ("awards", "kind", "huy chương"),
        ("legal_instruments", "amended_from", "tháng 10"),
        ("awards", "full_name", "  "),
    ],
)
def test_wrong_value_gets_a_sentence(office: Office, catalogue: str, key: str, typed: str) -> None:
    reading = catalogue_forms.read(field(office, catalogue, key), typed, 2026)
    assert reading.problem and reading.value is None


def test_entry_says_only_what_differs_so_that_later_law_still_reaches_the_rest(office: Office) -> None:
    row = next(row for row in office.catalogues.rows("share_caps"))
    changed = {**row.data, "enabled": not row.data["enabled"]}
    assert catalogue_forms.differing(office, "share_caps", row, changed) == {"enabled": changed["enabled"]}
    assert catalogue_forms.differing(office, "share_caps", None, changed) == changed


def test_own_row_is_found_by_the_row_it_made(office: Office) -> None:
    row = office.catalogues.rows("share_caps")[0]
    assert catalogue_forms.own_row_of(office, "share_caps", row) is None
    own = catalogues.override(
        office, "share_caps", row.code, {"share": "20"}, valid_from=date(2026, 1, 1), valid_to=None, source="QĐ 5"
    )
    made = next(one for one in office.catalogues.rows("share_caps") if one.overridden)
    found = catalogue_forms.own_row_of(office, "share_caps", made)
    assert found and found.id == own
    catalogues.drop_override(office, own)
    assert not any(one.overridden for one in office.catalogues.rows("share_caps"))


def test_problem_is_told_by_its_field(office: Office) -> None:
    told = catalogue_forms.problems(
        office, "share_caps", "Mã Sai", {"name": "A", "award": "x", "share": "1", "enabled": True}, None, None, "", None
    )
    assert {"code", "source"} <= set(told)
