"""The smallest loosening: how few heads must be let off the hard rules so that a choice exists at all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from khenthuong_desktop.solving.problem import Demand, Problem, counting, groups
from khenthuong_desktop.solving.program import Program


@dataclass(frozen=True, slots=True)
class Loosened:
    """One demand and the number it would have to come down (or, of an 'at most', up) to."""

    demand: Demand
    to: int

    @property
    def heads(self) -> int:
        return abs(self.demand.wanted - self.to)


def overfull(asked: Problem) -> tuple[Loosened, ...]:
    """Limits that the people chosen by hand, or who said they come, exceed by themselves: no rule can be loosened
    for that, somebody must take a choice back."""
    return tuple(
        Loosened(one, there)
        for one in asked.demands
        if one.level == "limit" and (there := len(one.members & asked.kept)) > one.wanted
    )


def smallest(asked: Problem) -> tuple[Loosened, ...]:
    """Fewest heads, then fewest rules, then the first rules of the list; empty where nothing must be loosened, or
    where loosening rules does not help (see `overfull`)."""
    program = Program()
    asked = replace(asked, demands=tuple(one for one in asked.demands if one.level in ("limit", "hard")))
    crowd = groups(asked)
    for _, members in crowd:
        program.column(len(members))
    slacks: dict[int, Demand] = {}
    used: dict[int, int] = {}
    for demand, columns in zip(asked.demands, counting(asked, crowd), strict=True):
        counted = dict.fromkeys(columns, 1)
        open_to = demand.wanted - len(demand.members & asked.kept)
        if demand.level == "hard":
            most = len(demand.members) if demand.most else demand.wanted
            slack, flag = program.column(most), program.column(1)
            counted[slack] = -1 if demand.most else 1
            program.row(None, 0, {slack: 1, flag: -most})
            slacks[slack], used[flag] = demand, len(used) + 1
        program.row(None if demand.most else open_to, open_to if demand.most else None, counted)
    program.aim(dict.fromkeys(slacks, 1))
    program.aim(dict.fromkeys(used, 1))
    program.aim(used)
    values = program.solve()
    if values is None:
        return ()
    return tuple(
        Loosened(demand, demand.wanted + values[slack] * (1 if demand.most else -1))
        for slack, demand in slacks.items()
        if values[slack]
    )
