"""The budget of a conference: lines of norm × number × times, how far it has come, and what is still open in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.numbers import money

State = Literal["drafted", "appraised", "approved", "closed"]

STATES: Final[tuple[State, ...]] = ("drafted", "appraised", "approved", "closed")
# Counts of the conference that a number can follow; 'seats' is what is planned, the others are those there are.
LINKS: Final = (
    *("seats", "seated", "models", "guests", "leaders", "everybody"),
    *("invitations", "gifts", "awards", "speeches", "delegation"),
)
GIFTS: Final = "gifts"
# One line may not cost more: a norm typed with three zeros too many is told, and every sum stays a whole number.
MOST_OF_A_LINE: Final = 10**12


def amount(norm: int | None, number: int, times: int) -> int | None:
    """What a line comes to in đồng; None as long as nobody has said its norm."""
    return None if norm is None else norm * number * times


def may_follow(state: State, new: State) -> bool:
    """One step on, or one step back."""
    return abs(STATES.index(new) - STATES.index(state)) == 1


def total(amounts: Sequence[int | None]) -> int:
    return sum(one for one in amounts if one is not None)


def findings(budget: Budget) -> tuple[Finding, ...]:
    """What an officer should look at before it is handed on; none of it stops the work."""
    found: list[Finding] = list(_gifts_over(budget))
    for line in budget.lines:
        if line.norm is None:
            found.append(finding("budget.no_norm", "warns", "norm", content=line.content))
        elif not line.norm_source:
            found.append(finding("budget.no_source", "warns", "norm_source", content=line.content))
        if line.is_nothing:
            found.append(finding("budget.not_printed", "warns", "number", content=line.content))
        elif not line.number or not line.times:
            found.append(finding("budget.no_number", "warns", "number", content=line.content))
        said = line.amount
        if line.approved is not None and line.spent is not None and line.spent > line.approved:
            found.append(
                finding(
                    "budget.overspent", "warns", "spent", content=line.content, over=money(line.spent - line.approved)
                )
            )
        if line.appraised is not None and said is not None and line.appraised > said:
            found.append(finding("budget.appraised_over", "warns", "appraised", content=line.content))
        lacking = line.lacking if budget.state == "approved" else 0
        if lacking:
            found.append(
                finding(
                    "budget.not_covered",
                    "warns",
                    "approved",
                    content=line.content,
                    frozen=line.number,
                    live=line.live or 0,
                    lacking=money(lacking),
                )
            )
        elif line.live is not None and line.live != line.number:
            found.append(
                finding(
                    "budget.number_moved", "warns", "number", content=line.content, frozen=line.number, live=line.live
                )
            )
    return tuple(found)


def step_findings(budget: Budget, state: State, held_on: date | None, today: date) -> tuple[Finding, ...]:
    """What is still missing where the budget is about to be handed on to a state."""
    if state in ("appraised", "approved") and budget.without_norm:
        return (finding("budget.norms_lacking", "warns", "norm", count=budget.without_norm),)
    if state == "closed":
        return (*accounts_findings(budget, held_on, today), *_overspent(budget))
    return ()


def _overspent(budget: Budget) -> tuple[Finding, ...]:
    """More was spent than was approved, of the whole or of some lines: whoever closes the accounts has to know."""
    lines = [line for line in budget.lines if line.approved is not None and (line.spent or 0) > line.approved]
    by = sum((line.spent or 0) - (line.approved or 0) for line in lines)
    over = budget.spent - budget.approved
    found: list[Finding] = []
    if over > 0:
        found.append(finding("budget.sum_overspent", "warns", "spent", over=money(over)))
    if lines and by != over:
        found.append(finding("budget.lines_overspent", "warns", "spent", count=len(lines), over=money(by)))
    return tuple(found)


def _gifts_over(budget: Budget) -> tuple[Finding, ...]:
    """The gifts, at the prices and for as many as they are now, cost more than was approved for them."""
    approved = [line.approved for line in budget.lines if line.linked_to == GIFTS and line.approved is not None]
    lacking = budget.gifts - sum(approved)
    if budget.state != "approved" or not approved or lacking <= 0:
        return ()
    return (
        finding(
            "budget.gifts_over",
            "warns",
            "approved",
            needed=money(budget.gifts),
            approved=money(sum(approved)),
            lacking=money(lacking),
        ),
    )


def accounts_findings(budget: Budget, held_on: date | None, today: date) -> tuple[Finding, ...]:
    """Why there is nothing to account for yet: the conference is still to come, or nobody has said what was spent."""
    found: list[Finding] = []
    if held_on is not None and held_on > today:
        found.append(finding("budget.not_held", "warns", "spent", day=f"{held_on:%d/%m/%Y}"))
    if budget.lines and all(line.spent is None for line in budget.lines):
        found.append(finding("budget.nothing_spent", "warns", "spent"))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `number` is what counts: typed, the count it follows, or that count as it was frozen; `live` is the
    count of today where the number follows one."""

    id: str
    content: str
    section: str = ""
    measure: str = ""
    norm: int | None = None
    norm_source: str = ""
    number: int = 0
    live: int | None = None
    linked_to: str = ""
    times: int = 1
    appraised: int | None = None
    approved: int | None = None
    spent: int | None = None
    notes: str = ""

    @property
    def amount(self) -> int | None:
        return amount(self.norm, self.number, self.times)

    @property
    def lacking(self) -> int:
        """What was approved falls short of the count of today by so much; 0 where the count has not grown."""
        if self.live is None or self.live <= self.number or self.approved is None:
            return 0
        return max(0, (amount(self.norm, self.live, self.times) or 0) - self.approved)

    @property
    def is_nothing(self) -> bool:
        """Nothing of it is bought and no money was granted or spent: a paper has no line for it."""
        return not (self.number and self.times) and not (self.appraised or self.approved or self.spent)


@dataclass(frozen=True, slots=True)
class Budget:
    """The lines in their order, and how far the whole has come."""

    state: State = "drafted"
    source_of_funds: str = ""
    appraised_on: date | None = None
    appraised_by: str = ""
    approved_on: date | None = None
    approved_by: str = ""
    lines: tuple[Line, ...] = ()
    gifts: int = 0  # what all gifts cost that have a price

    @property
    def proposed(self) -> int:
        return total([line.amount for line in self.lines])

    @property
    def appraised(self) -> int:
        return total([line.appraised for line in self.lines])

    @property
    def approved(self) -> int:
        return total([line.approved for line in self.lines])

    @property
    def spent(self) -> int:
        return total([line.spent for line in self.lines])

    @property
    def without_norm(self) -> int:
        return sum(line.norm is None for line in self.lines)
