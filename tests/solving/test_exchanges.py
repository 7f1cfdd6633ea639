"""A proposed swap is the best single change there is, and it never touches a choice made by hand."""

from __future__ import annotations

from hypothesis import given, settings

from khenthuong_desktop.solving.exchanges import exchanges
from khenthuong_desktop.solving.problem import Problem, lacking
from tests.solving.problems import problems

LEVELS = ("limit", "hard", "seats", "allotted", "asked", "soft")


def _short(asked: Problem, chosen: frozenset[str]) -> tuple[int, ...]:
    return tuple(sum(lacking(one, chosen) for one in asked.demands if one.level == level) for level in LEVELS)


@settings(max_examples=150, deadline=None)
@given(problems())
def test_the_first_exchange_is_as_good_as_any(asked: Problem) -> None:
    free = [one for one in asked.order if one not in asked.kept | asked.barred]
    outs = [None, *(one for one in free if one in asked.chosen)]
    ins = [None, *(one for one in free if one not in asked.chosen)]
    after = [
        _short(asked, asked.chosen - {out or ""} | ({into} if into else frozenset())) for out in outs for into in ins
    ]
    found = exchanges(asked, 5)
    if not found:
        assert min(after) == _short(asked, asked.chosen)
        return
    for one in found:
        assert {one.out, one.into} & (asked.kept | asked.barred) == set()
        changed = asked.chosen - {one.out or ""} | ({one.into} if one.into else frozenset())
        assert _short(asked, changed) < _short(asked, asked.chosen)
        if one is found[0]:
            assert _short(asked, changed) == min(after)
