"""A finding is a value: two alike are one, and its facts are at hand."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.findings import Finding, blocking, finding


def test_findings_with_the_same_facts_are_the_same_finding() -> None:
    one = finding("date.too_old", "warns", "birth_date", None, year=1905, age=121)
    other = finding("date.too_old", "warns", "birth_date", None, age=121, year=1905)
    assert one == other
    assert len({one, other}) == 1
    assert one.fact("age") == 121


def test_a_missing_fact_is_not_made_up() -> None:
    with pytest.raises(KeyError):
        Finding("date.too_old", "warns").fact("age")


def test_only_a_finding_that_blocks_stops_the_value() -> None:
    warning = Finding("date.too_old", "warns")
    assert not blocking(())
    assert not blocking((warning, Finding("date.too_old", "judge")))
    assert blocking((warning, Finding("date.too_old", "blocks")))
