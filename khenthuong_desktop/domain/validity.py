"""From which day to which day something holds; both days count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Validity:
    """A stretch of days; None is open: since before the records begin, or until further notice."""

    first_day: date | None = None
    last_day: date | None = None

    def covers(self, day: date) -> bool:
        return (self.first_day is None or self.first_day <= day) and (self.last_day is None or day <= self.last_day)

    @property
    def is_reversed(self) -> bool:
        return self.first_day is not None and self.last_day is not None and self.last_day < self.first_day

    def overlap(self, other: Validity) -> Validity | None:
        """The days both have in common."""
        first = max((d for d in (self.first_day, other.first_day) if d), default=None)
        last = min((d for d in (self.last_day, other.last_day) if d), default=None)
        common = Validity(first, last)
        return None if common.is_reversed else common

    def without(self, other: Validity) -> tuple[Validity, ...]:
        """What is left of these days once the other's are taken out: none, one or two stretches."""
        common = self.overlap(other)
        if common is None:
            return (self,)
        left: list[Validity] = []
        if common.first_day is not None and common.first_day != self.first_day:
            left.append(Validity(self.first_day, common.first_day - timedelta(days=1)))
        if common.last_day is not None and common.last_day != self.last_day:
            left.append(Validity(common.last_day + timedelta(days=1), self.last_day))
        return tuple(left)


ALWAYS = Validity()
