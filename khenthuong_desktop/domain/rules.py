"""Rules that a province or an office sets: votes, shares, caps; values with their source, never constants."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from khenthuong_desktop.domain.validity import ALWAYS, Validity


@dataclass(frozen=True, slots=True)
class VoteRule:
    """What part of all members must agree to an award; `threshold` None: the province has not said."""

    code: str
    name: str
    awards: tuple[str, ...]
    threshold: Fraction | None
    secret_ballot: bool | None
    validity: Validity = ALWAYS
    source: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ShareCap:
    """An optional warning when an award goes to more than a share of people; off unless the office asks."""

    code: str
    name: str
    award: str
    share: Fraction
    enabled: bool
    validity: Validity = ALWAYS
    source: str = ""


@dataclass(frozen=True, slots=True)
class MoneyRule:
    """A rule about money with the value it has: a share of one hundred, an amount, or a word."""

    code: str
    name: str
    value: str
    unit: str
    validity: Validity = ALWAYS
    source: str = ""
    mark: str = ""

    @property
    def number(self) -> Fraction:
        """The value as a number; only for rules whose unit is not 'word'."""
        return Fraction(self.value)
