"""The office's own rows: they win on their days and on no others, and are checked like the shipped ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.catalogues import CatalogueRow, Override, load
from khenthuong_desktop.catalogues.overriding import laid_over
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording.errors import SENTENCES, sentence

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogues"
SOURCE = "Quyết định số 12/2026/QĐ-UBND"


def override(
    catalogue: str,
    code: str,
    data: Mapping[str, object],
    first: date | None = None,
    last: date | None = None,
    source: str = SOURCE,
) -> Override:
    return Override(catalogue, code, data, first, last, source)


def codes(problem_of: Override, *others: Override) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in load(FOLDER, others).check_override(problem_of)]


def test_a_new_wage_counts_from_its_day_and_the_old_one_until_then() -> None:
    raised = override("basic_wages", "basic_wage", {"amount": 2_700_000}, date(2027, 7, 1))
    catalogues = load(FOLDER, [raised])
    assert catalogues.basic_wage(date(2027, 6, 30)) == 2_530_000
    assert catalogues.basic_wage(date(2027, 7, 1)) == 2_700_000
    last = catalogues.rows("basic_wages")[-1]
    assert (last.overridden, last.source, last.label) == (True, SOURCE, "Lương cơ sở")
    assert catalogues.rows("basic_wages")[-2].valid_to == date(2027, 6, 30)
    assert [row.overridden for row in catalogues.shipped_rows("basic_wages")] == [False, False]


def test_an_override_inside_a_shipped_row_leaves_both_its_sides() -> None:
    month = override("basic_wages", "basic_wage", {"amount": 1}, date(2026, 8, 1), date(2026, 8, 31))
    catalogues = load(FOLDER, [month])
    wages = [catalogues.basic_wage(date(2026, month, 15)) for month in (6, 7, 8, 9)]
    assert wages == [2_340_000, 2_530_000, 1, 2_530_000]


def test_a_changed_note_does_not_carry_the_decider_of_another_time_along() -> None:
    note = override("awards", "grassroots_emulator", {"note": "Nộp trước 15/11."})
    catalogues = load(FOLDER, [note])
    assert catalogues.award("grassroots_emulator", date(2025, 6, 30)).decided_by == "district_chair"
    assert catalogues.award("grassroots_emulator", date(2025, 7, 1)).decided_by == "commune_chair"


def test_an_added_term_is_offered_last_and_found_by_name() -> None:
    data = {"name": "Cụm", "group": "other", "abbreviations": ["C."]}
    added = override("unit_kinds", "cluster", data)
    catalogues = load(FOLDER, [added])
    assert catalogues.choices("unit_kinds", date(2026, 11, 20))[-1] == ("cluster", "Cụm")
    assert catalogues.find("unit_kinds", "cum") == "cluster"


def test_a_hidden_row_is_no_longer_offered_but_what_is_stored_is_still_named() -> None:
    catalogues = load(FOLDER, [override("unit_kinds", "buon", {"hidden": True})])
    assert "buon" not in dict(catalogues.choices("unit_kinds", date(2026, 11, 20)))
    assert catalogues.label("unit_kinds", "buon") == "Buôn"


def test_an_added_award_may_be_decided_by_an_added_decider() -> None:
    decider = override("deciders", "school_head", {"name": "Hiệu trưởng", "level": 0})
    data = {**load(FOLDER).rows("awards")[0].data, "decided_by": "school_head"}
    award = override("awards", "school_certificate", {**data, "name": "Giấy khen trường"})
    assert codes(award) == [("reference_unknown", "decided_by")]
    assert codes(award, decider) == []
    assert load(FOLDER, [decider, award]).award("school_certificate", date(2026, 11, 20)).level == 0


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (override("wages", "basic_wage", {}), ("unknown", "catalogue")),
        (override("basic_wages", "basic_wage", {"amount": "2.7"}), ("value_bad", "amount")),
        (override("basic_wages", "basic_wage", {"amount": -1}), ("value_bad", "amount")),
        (override("basic_wages", "basic_wage", {"wage": 1}), ("key_unknown", "wage")),
        (override("basic_wages", "regional_wage", {"amount": 1}), ("key_missing", "name")),
        (override("basic_wages", "Lương", {"name": "Lương", "amount": 1}), ("code_bad", "code")),
        (override("basic_wages", "basic_wage", {"amount": 1}, source=" "), ("source_missing", "source")),
        (
            override("basic_wages", "basic_wage", {"amount": 1}, date(2027, 1, 2), date(2027, 1, 1)),
            ("dates_reversed", "to"),
        ),
        (
            override("awards", "commune_certificate", {"objects": {"individual": 0.3}}),
            ("value_bad", "objects"),
        ),
    ],
)
def test_a_wrong_row_is_refused_with_a_code_that_has_a_sentence(wrong: Override, problem: tuple[str, str]) -> None:
    assert codes(wrong) == [problem]
    assert f"catalogue.{problem[0]}" in SENTENCES


def test_two_overrides_may_not_claim_one_day_but_one_may_be_edited() -> None:
    first = override("basic_wages", "basic_wage", {"amount": 1}, date(2027, 1, 1))
    second = override("basic_wages", "basic_wage", {"amount": 2}, date(2028, 1, 1))
    assert codes(second, first) == [("dates_overlap", "from")]
    assert load(FOLDER, [first]).check_override(second, replacing=first) == ()


def test_a_row_that_breaks_a_rule_later_stops_what_rests_on_it() -> None:
    broken = override("basic_wages", "basic_wage", {"amuont": 1})
    catalogues = load(FOLDER, [broken])
    with pytest.raises(UserError) as caught:
        catalogues.basic_wage(date(2026, 11, 20))
    assert caught.value.code == "catalogue.override_broken"
    said = str(sentence(caught.value))
    assert "“Lương cơ sở”" in said
    assert not any(code in said for code in ("basic_wage", "key_unknown")), said
    assert len(catalogues.rows("religions")) == 17


START = date(2026, 1, 1)


@given(
    cut=st.integers(1, 50),
    first=st.one_of(st.none(), st.integers(-20, 80)),
    length=st.one_of(st.none(), st.integers(0, 40)),
    day=st.integers(-30, 100),
)
def test_every_day_has_one_row_and_the_override_wins(cut: int, first: int | None, length: int | None, day: int) -> None:
    def at(offset: int) -> date:
        return START + timedelta(days=offset)

    def row(code: str, begin: date | None, end: date | None) -> CatalogueRow:
        return CatalogueRow("x", code, begin, end, "s", "law", False, {"name": code})

    shipped = [row("old", None, at(cut - 1)), row("new", at(cut), None)]
    begin = None if first is None else at(first)
    end = None if length is None or first is None else at(first + length)
    rows = laid_over(shipped, [override("any", "x", {"name": "own"}, begin, end)])
    holding = [row.label for row in rows if row.validity.covers(at(day))]
    own = (begin is None or begin <= at(day)) and (end is None or at(day) <= end)
    assert holding == ["own" if own else "old" if day < cut else "new"]
