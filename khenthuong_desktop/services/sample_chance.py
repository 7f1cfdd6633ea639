"""Chance for the invented office that falls the same way every time: one seed, one clock, one row of ids."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any, Final, TypeVar

from khenthuong_desktop.domain.identity import RANDOM_BITS, uuid7

T = TypeVar("T")

FOLDER: Final = "sample"
# Not the PC's time zone: the same seed gives the same times everywhere.
_VIETNAM: Final = timezone(timedelta(hours=7))
BEGINNING: Final = datetime(2025, 7, 14, 8, 0, tzinfo=_VIETNAM)


def words(resources: Path, name: str) -> Any:
    """One of the word lists of resources/sample."""
    return json.loads((resources / FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def bag(weights: Mapping[T, int]) -> tuple[T, ...]:
    """Every value as often as it weighs, to draw from by place: three times as fast as weighted choices."""
    return tuple(value for value, weight in weights.items() for _ in range(weight))


class Chance:
    """Draws from one seeded source; whoever draws in the same order gets the same."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self.share = self._random.random
        self.bits = self._random.getrandbits

    def pick(self, values: Sequence[T]) -> T:
        return values[int(self.share() * len(values))]

    def between(self, low: int, high: int) -> int:
        return low + int(self.share() * (high - low + 1))

    def happens(self, share: float) -> bool:
        return self.share() < share


class SampleClock:
    """A clock that moves only when it is told to; every id takes a millisecond of it."""

    def __init__(self) -> None:
        self._milliseconds = int(BEGINNING.timestamp() * 1000)

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self._milliseconds / 1000, _VIETNAM)

    def wait(self, *, days: int = 0, minutes: int = 0) -> None:
        self._milliseconds += (days * 24 * 60 + minutes) * 60_000

    def tick(self) -> int:
        self._milliseconds += 1
        return self._milliseconds


class SampleIds:
    """Identifiers in the order they are asked for."""

    def __init__(self, clock: SampleClock, chance: Chance) -> None:
        self._tick = clock.tick
        self._bits = chance.bits

    def __call__(self) -> str:
        return uuid7(self._tick(), self._bits(RANDOM_BITS))
