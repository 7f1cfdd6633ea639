"""When two records may be the same person, and why: nothing here decides that they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final, Literal, NamedTuple

from khenthuong_desktop.domain.national_id import LENGTH
from khenthuong_desktop.domain.vietnamese import clean

Reason = Literal["national_id", "name_year", "name_unit", "near_name_unit"]
REASONS: Final[tuple[Reason, ...]] = ("national_id", "name_year", "name_unit", "near_name_unit")  # strongest first

# In shorter names one letter is a quarter of all there is: 'Y An' and 'Y Ân' are near to everybody.
_SHORTEST_NEAR: Final = 6


class Likened(NamedTuple):
    """What is compared of a record; `key` is its name without marks and capitals."""

    id: str
    kind: str
    full_name: str
    key: str
    birth_date: str | None
    unit_id: str | None
    national_id: str | None

    @property
    def year(self) -> str:
        return (self.birth_date or "")[:4]


class Pair(NamedTuple):
    """Two records that somebody should look at, and why, the strongest reason first."""

    first: Likened
    second: Likened
    reasons: tuple[Reason, ...]


def reasons(one: Likened, other: Likened) -> tuple[Reason, ...]:
    """Why these may be the same; nothing where they certainly are not."""
    if one.kind != other.kind or one.id == other.id:
        return ()
    found: list[Reason] = []
    if one.national_id and one.national_id == other.national_id:
        found.append("national_id")
    elif contradict(one.national_id, other.national_id):
        return ()
    same_unit = bool(one.unit_id) and one.unit_id == other.unit_id
    if one.key == other.key:
        if one.year and one.year == other.year:
            found.append("name_year")
        if same_unit and years_agree(one.year, other.year):
            found.append("name_unit")
    elif same_unit and years_agree(one.year, other.year) and near(one.key, other.key):
        found.append("near_name_unit")
    return tuple(found)


def contradict(one: str | None, other: str | None) -> bool:
    """Whether two numbers say that these are two people: both whole, and apart by more than one slip."""
    if not one or not other or len(one) != LENGTH or len(other) != LENGTH:
        return False
    return not _one_slip(one, other)


def years_agree(one: str, other: str) -> bool:
    """Equal, unknown, or apart by one digit or one year, as slips are: a father and his son are further apart."""
    if not one or not other or one == other:
        return True
    return sum(a != b for a, b in zip(one, other, strict=False)) == 1 or abs(int(one) - int(other)) == 1


def near(one: str, other: str) -> bool:
    """Whether two keys of names are one letter apart; a number is never a slip: khu phố 1 is not khu phố 2."""
    if one == other or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _SHORTEST_NEAR:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) == 1 and not any(char.isdigit() for char in left + right)


def differing_words(one: str, other: str) -> tuple[tuple[str, str], ...]:
    """The words in which two names differ as they are written: Hùng and Hưng are two names."""
    ours, theirs = clean(one).split(), clean(other).split()
    if len(ours) != len(theirs):
        return ((" ".join(ours), " ".join(theirs)),)
    apart = tuple((a, b) for a, b in zip(ours, theirs, strict=True) if a.lower() != b.lower())
    # Names that have hardly a word in common are told whole.
    return apart if len(apart) < 2 or 2 * len(apart) <= len(ours) else ((" ".join(ours), " ".join(theirs)),)


def pairs_of_block(block: Iterable[Likened]) -> Iterator[Pair]:
    """The pairs among records that have something in common; two whole numbers far apart are never compared."""
    open_ones: list[Likened] = []
    certain: list[Likened] = []
    for one in block:
        (certain if one.national_id and len(one.national_id) == LENGTH else open_ones).append(one)
    for place, one in enumerate(open_ones):
        for other in (*open_ones[place + 1 :], *certain):
            yield from _pair(one, other)
    # One slip leaves one half of the number as it was.
    halves: dict[tuple[int, str], list[Likened]] = {}
    for one in certain:
        number = one.national_id or ""
        halves.setdefault((0, number[: LENGTH // 2]), []).append(one)
        halves.setdefault((1, number[LENGTH // 2 :]), []).append(one)
    met: set[tuple[str, str]] = set()
    for alike in halves.values():
        for one, other in combinations(alike, 2):
            if (one.id, other.id) not in met:
                met |= {(one.id, other.id), (other.id, one.id)}
                yield from _pair(one, other)


def near_keys(keys: Iterable[str]) -> set[tuple[str, str]]:
    """The pairs among some keys that are one letter apart, found by what is left when a letter is taken out."""
    by_rest: dict[str, list[str]] = {}
    for key in set(keys):
        if len(key) >= _SHORTEST_NEAR - 1:
            for rest in {key, *(key[:place] + key[place + 1 :] for place in range(len(key)))}:
                by_rest.setdefault(rest, []).append(key)
    return {
        (min(one, other), max(one, other))
        for alike in by_rest.values()
        if len(alike) > 1
        for one, other in combinations(alike, 2)
        if near(one, other)
    }


def strongest_first(pairs: Iterable[Pair]) -> list[Pair]:
    """Each pair once, in the order of its strongest reason and then by name."""
    once: dict[tuple[str, str], Pair] = {}
    for pair in pairs:
        ids = (pair.first.id, pair.second.id)
        first, second = (pair.first, pair.second) if ids[0] < ids[1] else (pair.second, pair.first)
        once.setdefault((min(ids), max(ids)), Pair(first, second, pair.reasons))
    return sorted(once.values(), key=lambda pair: (REASONS.index(pair.reasons[0]), -len(pair.reasons), pair.first.key))


def _pair(one: Likened, other: Likened) -> Iterator[Pair]:
    if found := reasons(one, other):
        yield Pair(one, other, found)


def _one_slip(one: str, other: str) -> bool:
    """One digit typed wrong, or two neighbours in each other's place."""
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) <= 1:
        return True
    first, second = apart[0], apart[-1]
    swapped = one[first] == other[second] and one[second] == other[first]
    return len(apart) == 2 and second == first + 1 and swapped
