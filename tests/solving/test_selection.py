"""The proposed choice is the best there is, and the smallest loosening the smallest: compared with all there are."""

from __future__ import annotations

from itertools import chain, combinations

from hypothesis import given, settings

from khenthuong_desktop.solving import loosening, selection
from khenthuong_desktop.solving.problem import Demand, Problem, lacking
from tests.solving.problems import problems

Level = tuple[int, ...]


def _choices(asked: Problem) -> list[frozenset[str]]:
    free = [one for one in asked.order if one not in asked.kept | asked.barred]
    sizes = chain.from_iterable(combinations(free, size) for size in range(len(free) + 1))
    return [asked.kept | frozenset(one) for one in sizes]


def _worth(asked: Problem, chosen: frozenset[str]) -> Level:
    empty = sum(lacking(one, chosen) for one in asked.demands if one.level == "seats")
    missing = (_over(asked, chosen, level) for level in ("allotted", "asked", "soft"))
    return empty, *missing, len(chosen ^ asked.chosen)


def _over(asked: Problem, chosen: frozenset[str], level: str) -> int:
    return sum(lacking(one, chosen) for one in asked.demands if one.level == level)


@settings(max_examples=150, deadline=None)
@given(problems())
def test_no_other_choice_is_better(asked: Problem) -> None:
    allowed = [one for one in _choices(asked) if not _over(asked, one, "limit") and not _over(asked, one, "hard")]
    found = selection.choose(asked)
    if not allowed:
        assert found is None
        return
    assert found is not None
    chosen = asked.chosen - set(found.drop) | set(found.choose)
    assert chosen in allowed  # limits, hard rules and choices by hand hold
    assert _worth(asked, chosen) == min(_worth(asked, one) for one in allowed)
    assert selection.choose(asked) == found


@settings(max_examples=150, deadline=None)
@given(problems())
def test_no_smaller_loosening_would_do(asked: Problem) -> None:
    allowed = [one for one in _choices(asked) if not _over(asked, one, "limit")]
    found = loosening.smallest(asked)
    if not allowed:
        assert loosening.overfull(asked)  # only people chosen by hand can exceed a limit for good
        assert found == ()
        return
    assert not loosening.overfull(asked)
    assert sum(one.heads for one in found) == min(_over(asked, one, "hard") for one in allowed)
    to = {id(one.demand): one.to for one in found}
    eased = [Demand(one.key, one.members, to.get(id(one), one.wanted), one.most, one.level) for one in asked.demands]
    assert selection.choose(Problem(asked.order, asked.chosen, asked.kept, asked.barred, tuple(eased))) is not None


def test_equal_people_are_taken_in_the_fixed_order() -> None:
    order = ("an", "binh", "chi", "dung")
    everyone = frozenset(order)
    cap = (
        Demand(("seats", "all"), everyone, 2, True, "limit"),
        Demand(("seats", "all"), everyone, 2, False, "seats"),
    )
    none = frozenset[str]()
    assert selection.choose(Problem(order, none, none, none, cap)) == selection.Choice(("an", "binh"), ())
    # who sits already stays seated: the least change goes before the order
    sitting = selection.choose(Problem(order, frozenset({"dung"}), none, none, cap))
    assert sitting == selection.Choice(("an",), ())
