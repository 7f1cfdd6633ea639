"""The choice nearest to today's that meets what must be met, fills the seats and misses least of what is wished."""

from __future__ import annotations

from dataclasses import dataclass

from khenthuong_desktop.solving.problem import Problem, counting, groups
from khenthuong_desktop.solving.program import Program


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is to be chosen and who dropped, in the fixed order; the others stay as they are."""

    choose: tuple[str, ...]
    drop: tuple[str, ...]


def choose(asked: Problem) -> Choice | None:
    """In this order: limits and hard rules hold, fewest seats empty, fewest heads away from the numbers of units,
    fewest missing of the structure asked of them, fewest missing of what else is wished, fewest people changed; of
    people who count for the same, the first of the fixed order.
    None where limits and hard rules cannot all hold."""
    program = Program()
    crowd = groups(asked)
    for _, members in crowd:
        program.column(len(members))
    empty: dict[int, int] = {}
    away: dict[int, int] = {}
    short: dict[int, int] = {}
    missing: dict[int, int] = {}
    weighed = {"seats": empty, "allotted": away, "asked": short, "soft": missing}
    for demand, columns in zip(asked.demands, counting(asked, crowd), strict=True):
        counted = dict.fromkeys(columns, 1)
        free = sum(len(crowd[column][1]) for column in columns)
        open_to = demand.wanted - len(demand.members & asked.kept)
        if demand.level in weighed:
            # of an 'at least' all of it may be missing, of an 'at most' all who are free may be too many
            slack = program.column(max(0, free - open_to if demand.most else open_to))
            counted[slack] = -1 if demand.most else 1
            weighed[demand.level][slack] = 1
        program.row(None if demand.most else open_to, open_to if demand.most else None, counted)
    today = {column: -1 if sits else 1 for column, ((sits, _), _) in enumerate(crowd)}
    program.aim(empty)
    program.aim(away)
    program.aim(short)
    program.aim(missing)
    program.aim(today)
    values = program.solve()
    if values is None:
        return None
    seated = {one for (_, members), number in zip(crowd, values, strict=False) for one in members[:number]}
    seated |= asked.kept
    return Choice(
        tuple(one for one in asked.order if one in seated and one not in asked.chosen),
        tuple(one for one in asked.order if one in asked.chosen and one not in seated),
    )
