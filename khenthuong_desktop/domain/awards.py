"""Awards: titles and forms, who may have them, who decides, and the order they are handed over in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from khenthuong_desktop.domain.validity import ALWAYS, Validity

# Two digits after the comma are what the decrees use; more would be a typing mistake.
_FACTOR = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")

_BEFORE_INDIVIDUALS = frozenset({"collective", "household"})


def parse_factor(text: str) -> Fraction:
    """A factor as decrees write it, '0,45' or '0.45', kept exact."""
    if not _FACTOR.fullmatch(text):
        raise ValueError(f"not a factor: {text!r}")
    return Fraction(text.replace(",", "."))


def ceremony_order(award: Award, subject_kind: str, posthumous: bool = False) -> CeremonyKey:
    """Sort key of the awards part of a ceremony (NĐ 152/2025 art. 29).

    Higher award first, and within one deciding level titles before forms; within one award collectives and
    households before individuals, the living before the posthumous. Which of two titles of one level is the
    higher is not in the decree: it is `precedence`, a row of the catalogue.
    """
    return (
        -award.level,
        award.kind is not AwardKind.TITLE,
        -award.precedence,
        award.code,
        subject_kind not in _BEFORE_INDIVIDUALS,
        posthumous,
    )


CeremonyKey = tuple[int, bool, int, str, bool, bool]


class AwardKind(StrEnum):
    """Danh hiệu thi đua or hình thức khen thưởng: money and ceremony treat them differently."""

    TITLE = "title"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Award:
    """An award as the rules of one stretch of time have it.

    `factors` has a key for every kind of subject that may receive it; the value is None where the facts
    state no factor for that time, which is not the same as no money.
    """

    code: str
    name: str
    full_name: str
    kind: AwardKind
    group: str
    decided_by: str
    level: int
    precedence: int
    factors: Mapping[str, Fraction | None]
    other_names: tuple[str, ...] = ()
    money_note: str = ""
    basis: tuple[str, ...] = ()
    validity: Validity = ALWAYS
    source: str = ""
    mark: str = ""

    @property
    def objects(self) -> tuple[str, ...]:
        """The kinds of subject that may receive it, in the order of the catalogue."""
        return tuple(self.factors)

    def allows(self, subject_kind: str) -> bool:
        return subject_kind in self.factors

    def factor(self, subject_kind: str) -> Fraction | None:
        """The factor for a kind of subject; None: not stated, or not an award for this kind."""
        return self.factors.get(subject_kind)


@dataclass(frozen=True, slots=True)
class AwardName:
    """A name met in registers and workbooks; `award` is the award of ours it stands for, if it is one."""

    code: str
    name: str
    group: str
    kind: AwardKind
    award: str | None = None
    other_names: tuple[str, ...] = ()
    validity: Validity = ALWAYS
    source: str = ""
