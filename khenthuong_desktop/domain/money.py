"""Money of an award: factor × basic wage, and which of several awards is paid."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from khenthuong_desktop.domain.awards import AwardKind

# NĐ 152/2025 art. 49-54: the amount is rounded up to ten thousand đồng.
ROUNDED_UP_TO = 10_000

NotPaid = Literal["", "lower_title_same_period", "same_achievement"]


def award_money(factor: Fraction, wage: int) -> int:
    """The money of one award in đồng (NĐ 152/2025 art. 49-54); Fraction keeps the sum in whole numbers."""
    if factor < 0 or wage < 0:
        raise ValueError("a factor and a wage are never negative")
    steps = -(-factor * wage // ROUNDED_UP_TO)
    return int(steps) * ROUNDED_UP_TO


def payments(claims: Sequence[MoneyClaim]) -> tuple[Payment, ...]:
    """What is paid for each of the awards, in the order given.

    NĐ 152/2025 art. 49-54: of several titles of one subject for the same period only the highest is paid;
    a title and a form together are both paid; forms for different achievements are all paid.
    """
    highest: dict[Hashable, int] = {}
    for place, claim in enumerate(claims):
        group = _only_one_is_paid(place, claim)
        if group not in highest or claim.amount > claims[highest[group]].amount:
            highest[group] = place
    return tuple(
        Payment(claim, claim.amount)
        if highest[_only_one_is_paid(place, claim)] == place
        else Payment(claim, 0, _reason(claim))
        for place, claim in enumerate(claims)
    )


def _only_one_is_paid(place: int, claim: MoneyClaim) -> Hashable:
    """Claims of one key compete for one payment; an unknown period or achievement competes with none."""
    matter = claim.period if claim.kind is AwardKind.TITLE else claim.achievement
    return (claim.subject_id, claim.kind, matter) if matter is not None else place


def _reason(claim: MoneyClaim) -> NotPaid:
    return "lower_title_same_period" if claim.kind is AwardKind.TITLE else "same_achievement"


@dataclass(frozen=True, slots=True)
class MoneyClaim:
    """One award of one subject with the money it carries.

    `period` is whatever names the achievement period (a year, a pair of dates), `achievement` whatever names
    the achievement a form rewards; None where it is not known.
    """

    subject_id: str
    kind: AwardKind
    amount: int
    period: Hashable = None
    achievement: Hashable = None


@dataclass(frozen=True, slots=True)
class Payment:
    """What is paid for a claim, and why nothing where nothing is."""

    claim: MoneyClaim
    amount: int
    not_paid: NotPaid = ""
