"""Small questions of every make, small enough to try every answer."""

from __future__ import annotations

from hypothesis import strategies as st

from khenthuong_desktop.solving.problem import Demand, Problem

LEVELS = ("hard", "allotted", "asked", "soft")


@st.composite
def problems(draw: st.DrawFn, largest: int = 9) -> Problem:
    order = tuple("abcdefghijkl"[: draw(st.integers(1, largest))])
    some = st.frozensets(st.sampled_from(order))
    kept, barred = draw(some), draw(some)
    chosen = draw(some) | kept
    everyone = frozenset(order)
    cap = draw(st.integers(0, len(order)))
    demands = [
        Demand(("seats", "all"), everyone, cap, True, "limit"),
        Demand(("seats", "all"), everyone, cap, False, "seats"),
    ]
    if draw(st.booleans()):
        part, number = draw(some), draw(st.integers(0, len(order)))
        demands.append(Demand(("seats", "models"), part, number, True, "limit"))
        demands.append(Demand(("seats", "models"), part, number, False, "seats"))
    for place in range(draw(st.integers(0, 4))):
        wanted, most = draw(st.integers(0, 6)), draw(st.booleans())
        demands.append(Demand((f"r{place}", ""), draw(some), wanted, most, draw(st.sampled_from(LEVELS))))
    return Problem(order, chosen - (barred - kept), kept, barred - kept, tuple(demands))
