"""Two records with one identifier would overwrite each other when packages are merged."""

from __future__ import annotations

from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.identity import RANDOM_BITS, milliseconds_of, next_after, uuid7

moments = st.integers(0, 2**48 - 2)
chances = st.integers(0, 2**RANDOM_BITS - 1)


def test_the_example_of_the_standard() -> None:
    chance = (0xCC3 << 62) | 0x18C4DC0C0C07398F
    assert uuid7(0x017F22E279B0, chance) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(moments, chances)
def test_every_identifier_is_a_canonical_uuid_of_version_7(moment: int, chance: int) -> None:
    text = uuid7(moment, chance)
    parsed = UUID(text)
    assert str(parsed) == text
    assert (parsed.version, parsed.variant) == (7, RFC_4122)
    assert milliseconds_of(text) == moment


@given(moments, chances, moments, chances)
def test_identifiers_sort_by_time_then_chance(first: int, one: int, second: int, other: int) -> None:
    assert (uuid7(first, one) < uuid7(second, other)) == ((first, one) < (second, other))


@given(moments, chances, moments, chances)
def test_the_next_identifier_is_above_also_when_the_clock_goes_back(
    earlier: int, one: int, later: int, other: int
) -> None:
    previous = uuid7(earlier, one)
    following = next_after(previous, later, other)
    assert following > previous
    assert UUID(following).version == 7


def test_the_last_identifier_of_a_millisecond_is_followed_by_the_next_millisecond() -> None:
    last = uuid7(1_000, 2**RANDOM_BITS - 1)
    assert next_after(last, 1_000, 5) == uuid7(1_001, 0)
    assert next_after(None, 1_000, 5) == uuid7(1_000, 5)


@pytest.mark.parametrize("moment", [-1, 2**48])
def test_a_moment_outside_the_format_is_refused(moment: int) -> None:
    with pytest.raises(ValueError):
        uuid7(moment, 0)
