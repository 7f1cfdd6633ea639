"""Which backups are kept: all for two days, then one a day, a week, a month for as long as there is room in each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Final, TypeVar

Key = TypeVar("Key")

KEPT_WHOLE: Final = timedelta(days=2)
SPACING: Final = timedelta(minutes=30)

# The last backup of each of the newest 12 days, 10 weeks and 9 months that have one. Counted, not measured by age:
# a clock ten years ahead must not make everything old at once.
_LADDER: Final[tuple[tuple[Callable[[datetime], tuple[int, ...]], int], ...]] = (
    (lambda at: (at.year, at.month, at.day), 12),
    (lambda at: at.isocalendar()[:2], 10),
    (lambda at: (at.year, at.month), 9),
)


def wall_time(at: datetime) -> datetime:
    """The time as the wall showed it: with and without a time zone become comparable."""
    return at.replace(tzinfo=None)


def superseded(made: Mapping[Key, datetime], now: datetime, never: Collection[Key] = ()) -> list[Key]:
    """Backups that may go, oldest first; `never` names those that stay whatever their age.

    Backups from the future were made by a clock that was wrong then or is wrong now: they stay and do not count.
    """
    today = wall_time(now)
    past = sorted(
        ((wall_time(at), key) for key, at in made.items() if wall_time(at) <= today),
        key=lambda entry: entry[0],
        reverse=True,
    )
    kept = {key for at, key in past if today - at <= KEPT_WHOLE} | set(never)
    for bucket_of, room in _LADDER:
        buckets: set[tuple[int, ...]] = set()
        for at, key in past:
            bucket = bucket_of(at)
            if bucket in buckets:
                continue
            if len(buckets) == room:
                break
            buckets.add(bucket)
            kept.add(key)
    return [key for _, key in reversed(past) if key not in kept]


def is_time(made: Collection[datetime], now: datetime) -> bool:
    """Whether the last backup lies far enough back; one from the future stops nothing."""
    today = wall_time(now)
    past = [wall_time(at) for at in made if wall_time(at) <= today]
    return not past or today - max(past) >= SPACING
