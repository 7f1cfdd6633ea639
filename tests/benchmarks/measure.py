"""A figure of a benchmark: ours, the named alternative in the same run, and the ratio promised."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Seconds, bytes, a share (%) or a count; one without an alternative is a plain measure against `limit` itself.

    An `aim` is what we work towards: it is told, and what misses it has not broken a promise.
    """

    name: str
    ours: float
    alternative: float | None
    limit: float
    unit: str = "s"
    aim: bool = False

    @property
    def ratio(self) -> float:
        return self.ours / self.alternative if self.alternative else self.ours

    @property
    def kept(self) -> bool:
        return self.aim or self.ratio <= self.limit

    def line(self) -> str:
        reached = self.ratio <= self.limit
        verdict = "ok " if reached else "far" if self.aim else "OVER"
        bound = "aim:" if self.aim else "at most"
        if self.alternative is None:
            return f"{verdict} {self.name}: {_shown(self.ours, self.unit)} ({bound} {_shown(self.limit, self.unit)})"
        both = f"{_shown(self.ours, self.unit)} / {_shown(self.alternative, self.unit)}"
        return f"{verdict} {self.name}: {self.ratio:.2f} ({bound} {self.limit:g}; {both})"


def _shown(amount: float, unit: str) -> str:
    if unit == "B":
        return f"{amount / 1e6:.1f} MB"
    if unit == "%":
        return f"{amount:.2%}"
    if not unit:
        return f"{amount:g}"
    return f"{amount * 1000:.1f} ms" if amount < 1 else f"{amount:.2f} s"
