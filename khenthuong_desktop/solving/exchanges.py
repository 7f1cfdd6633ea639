"""Single changes of a choice - one in, one out, or one for another - that bring it nearest to what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from khenthuong_desktop.solving.problem import Demand, Problem, groups, lacking

# A head over a limit weighs more than any number of what comes after it: hard rules, empty seats,
# the numbers of units, their structure, wishes.
_WEIGHTS: Final = {"limit": 10**15, "hard": 10**12, "seats": 10**9, "allotted": 10**6, "asked": 10**3, "soft": 1}


@dataclass(frozen=True, slots=True)
class Exchange:
    """Who goes and who comes; either may be nobody."""

    out: str | None
    into: str | None


def exchanges(asked: Problem, limit: int) -> tuple[Exchange, ...]:
    """Those that help, the most helpful first; people by hand stay. Nobody is named twice as the one who comes."""
    import numpy

    crowd = groups(asked)
    outs: list[tuple[str | None, tuple[int, ...]]] = [(None, ())]
    ins: list[tuple[str | None, tuple[int, ...]]] = [(None, ())]
    for (sits, of), members in crowd:
        (outs if sits else ins).append((members[-1] if sits else members[0], of))

    def marks(some: list[tuple[str | None, tuple[int, ...]]]) -> numpy.ndarray:
        found = numpy.zeros((len(some), len(asked.demands)), dtype=numpy.int64)
        for row, (_, of) in enumerate(some):
            found[row, list(of)] = 1
        return found

    coming = numpy.array([_worth(one, asked.chosen, +1) for one in asked.demands], dtype=numpy.int64)
    going = numpy.array([_worth(one, asked.chosen, -1) for one in asked.demands], dtype=numpy.int64)
    of_ins, of_outs = marks(ins), marks(outs)
    # A demand that counts both of them does not move.
    unmoved = (of_outs * (coming + going)) @ of_ins.T
    gain = (of_outs @ going)[:, None] + (of_ins @ coming)[None, :] - unmoved
    rows, columns = numpy.nonzero(gain > 0)
    best = sorted(
        zip(rows.tolist(), columns.tolist(), strict=True),
        key=lambda pair: (-int(gain[pair]), bool(pair[0]) + bool(pair[1]), pair),
    )
    found: list[Exchange] = []
    used: set[int] = set()
    for out, into in best:
        if len(found) < limit and not (into and into in used):
            used.add(into)
            found.append(Exchange(outs[out][0], ins[into][0]))
    return tuple(found)


def _worth(demand: Demand, chosen: frozenset[str], change: int) -> int:
    """What one member more or less is worth to a demand."""
    there = len(demand.members & chosen)
    after = there + change
    missing = max(0, after - demand.wanted if demand.most else demand.wanted - after)
    return (lacking(demand, chosen) - missing) * _WEIGHTS[demand.level]
