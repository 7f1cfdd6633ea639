"""Seats by proportion, in exact fractions: the least of each unit kept, a tie named and never broken here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Method = Literal["sainte_lague", "largest_remainder"]


@dataclass(frozen=True, slots=True)
class Tie:
    """The last `seats` seats may go to any of these units with the same right; a person says to which."""

    units: tuple[str, ...]
    seats: int


@dataclass(frozen=True, slots=True)
class Apportioned:
    """Seats by unit. Those of an undecided tie are in nobody's number yet; the rest and they add up to the total."""

    numbers: Mapping[str, int]
    ties: tuple[Tie, ...]


def apportion(
    weights: Mapping[str, int],
    total: int,
    *,
    method: Method = "sainte_lague",
    least: Mapping[str, int] | None = None,
    decided: Collection[str] = (),
) -> Apportioned:
    """Share `total` seats by weight, no unit below its least. `decided` are the units that win the tie.

    Without any weight, or with fewer seats than the least together, there is no such share: ValueError.
    """
    floor = {unit: (least or {}).get(unit, 0) for unit in weights}
    if sum(floor.values()) > total:
        raise ValueError("fewer seats than the least of all units")
    if sum(floor.values()) < total and not any(weights.values()):
        raise ValueError("no weights")
    share = _sainte_lague if method == "sainte_lague" else _largest_remainder
    numbers, tied, seats = share(weights, total, floor)
    if not seats:
        return Apportioned(numbers, ())
    winners = [unit for unit in tied if unit in decided]
    if len(winners) != seats:
        return Apportioned(numbers, (Tie(tuple(tied), seats),))
    return Apportioned({unit: number + (unit in winners) for unit, number in numbers.items()}, ())


_Shared = tuple[dict[str, int], list[str], int]  # seats, who is tied for the last ones, how many those are


def _sainte_lague(weights: Mapping[str, int], total: int, floor: Mapping[str, int]) -> _Shared:
    """Each seat goes to the largest weight ÷ (2 · seats so far + 1): the unit's seats stay nearest to its share."""
    numbers = dict(floor)
    left = total - sum(numbers.values())
    quotients = {unit: Fraction(weight, 2 * numbers[unit] + 1) for unit, weight in weights.items() if weight}
    while left:
        best = max(quotients.values())
        first = [unit for unit, quotient in quotients.items() if quotient == best]
        if len(first) > left:
            return numbers, first, left
        for unit in first:
            numbers[unit] += 1
            quotients[unit] = Fraction(weights[unit], 2 * numbers[unit] + 1)
        left -= len(first)
    return numbers, [], 0


def _largest_remainder(weights: Mapping[str, int], total: int, floor: Mapping[str, int]) -> _Shared:
    """Whole quotas first, the seats left to the largest remainders. Who would fall below his least gets just that,
    and the others share the rest among themselves."""
    sharing = {unit: weight for unit, weight in weights.items() if weight}
    while True:
        seats = total - sum(floor[unit] for unit in weights if unit not in sharing)
        everything = sum(sharing.values())
        quotas = {unit: Fraction(weight * seats, everything) for unit, weight in sharing.items()}
        below = [unit for unit, quota in quotas.items() if quota < floor[unit]]
        if not below:
            break
        for unit in below:
            del sharing[unit]
    numbers = {unit: int(quotas[unit]) if unit in quotas else floor[unit] for unit in weights}
    left = total - sum(numbers.values())
    remainders = {unit: quota - int(quota) for unit, quota in quotas.items()}
    for remainder in sorted(set(remainders.values()), reverse=True):
        first = [unit for unit, own in remainders.items() if own == remainder]
        if len(first) > left:
            return numbers, first if left else [], left
        for unit in first:
            numbers[unit] += 1
        left -= len(first)
    return numbers, [], 0
