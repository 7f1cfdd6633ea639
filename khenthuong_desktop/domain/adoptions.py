"""The vote by which a conference adopts the delegation to the upper congress: its numbers, threshold and verdict."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final, Literal

from khenthuong_desktop.domain.findings import Finding, finding

Way = Literal["hands", "ballot"]

WAYS: Final[tuple[Way, ...]] = ("hands", "ballot")
_PERCENT: Final = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%")
_PARTS: Final = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")


def parse_threshold(text: str) -> Fraction | None:
    """'80 %', '66,7%' or '2/3' as an exact part of those present; None where nothing is said: more than half."""
    typed = text.strip()
    if not typed:
        return None
    if found := _PERCENT.fullmatch(typed):
        part = Fraction(f"{found[1]}.{found[2] or 0}") / 100
    elif (found := _PARTS.fullmatch(typed)) and int(found[2]):
        part = Fraction(int(found[1]), int(found[2]))
    else:
        raise ValueError(f"not a threshold: {text!r}")
    if not 0 < part <= 1:
        raise ValueError(f"not a threshold: {text!r}")
    return part


def needed(present: int, threshold: Fraction | None) -> int:
    """How many of those present must agree: the next whole head, so that 7 of 9 do not pass 80 %."""
    if threshold is None:
        return present // 2 + 1
    return -(-present * threshold.numerator // threshold.denominator)


def is_ahead(said: Adoption, today: date) -> bool:
    """A result of a day that is still to come: nothing can have been counted."""
    return said.agreed is not None and said.held_on is not None and said.held_on > today


def findings(said: Adoption, seated: int) -> tuple[Finding, ...]:
    """What is odd about what was counted; none of it stops whoever has seen it. `seated` are the delegates of the
    list; a conference without a list is not compared with it."""
    found: list[Finding] = []
    if said.present is not None and said.present > seated > 0:
        found.append(finding("adoption.more_than_delegates", "warns", "present", present=said.present, seated=seated))
    ballot = said.way == "ballot"
    asked = (said.agreed, said.against, said.abstained, *((said.invalid,) if ballot else ()))
    if said.present is not None and None not in asked and said.counted != said.present:
        counted, present = said.counted, said.present
        if ballot:
            found.append(finding("adoption.sum_differs_ballot", "warns", "present", sum=counted, present=present))
        else:
            found.append(finding("adoption.sum_differs", "warns", "present", sum=counted, present=present))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Adoption:
    """What was counted. Numbers nobody has said are None; `present` is the whole against which is counted."""

    way: Way = "hands"
    present: int | None = None
    agreed: int | None = None
    against: int | None = None
    abstained: int | None = None
    invalid: int | None = None
    threshold: str = ""
    tellers: str = ""
    held_on: date | None = None
    notes: str = ""

    @property
    def held(self) -> bool:
        return bool(self.present) and self.agreed is not None

    @property
    def needed(self) -> int | None:
        return needed(self.present, parse_threshold(self.threshold)) if self.present else None

    @property
    def adopted(self) -> bool | None:
        """Whether the list was adopted; None as long as nothing was counted."""
        if not self.present or self.agreed is None:
            return None
        return self.agreed >= needed(self.present, parse_threshold(self.threshold))

    @property
    def numbers(self) -> tuple[int | None, ...]:
        return (self.present, self.agreed, self.against, self.abstained, self.invalid)

    @property
    def counted(self) -> int:
        """All votes that were told; only a ballot has invalid ones."""
        invalid = self.invalid if self.way == "ballot" else None
        return sum(one or 0 for one in (self.agreed, self.against, self.abstained, invalid))
