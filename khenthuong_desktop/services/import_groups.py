"""Which rows of an import may be the same person: groups by CCCD, by name and year, by name and unit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import Any, Protocol

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services.import_rows import ImportRow


class Grouped(Protocol):
    """What has rows in groups: an import."""

    rows: list[ImportRow]
    by_id: dict[str, ImportRow]
    groups: dict[str, int | list[int]]
    undated: bool


@lru_cache(maxsize=1 << 14)
def _word(word: str) -> str:
    return vietnamese.search_key(word)


def folded(name: str) -> str:
    """The search key of a name, worked out word by word: a hundred thousand people share a few hundred words."""
    return " ".join(map(_word, name.split()))


def _set_keys(row: ImportRow, undated: bool) -> None:
    """The groups a row stands in, and those in which somebody like it may stand.

    A row without a birth date can only resemble others of its unit; where no row is `undated`, nobody asks by unit.
    """
    values = row.values
    number = values.get("national_id")
    if not row.folded:
        row.keys = row.looks = (number,) if number else ()
        return
    born = values.get("birth_date")
    name = row.kind[0] + row.folded
    if born:
        year = f"{name}|{born[:4]}"
        row.keys = row.looks = (year, number) if number else (year,)
        if undated:
            row.keys += (f"{name}@{values.get('unit_id')}",)
            row.looks += (f"{name}#{values.get('unit_id')}",)
        return
    row.keys = (f"{name}#{values.get('unit_id')}",)
    row.looks = (*row.keys, f"{name}@{values.get('unit_id')}")
    if number:
        row.keys, row.looks = (number, *row.keys), (number, *row.looks)


def join(imp: Grouped, row: ImportRow) -> None:
    if not imp.undated and not row.values.get("birth_date") and row.folded:
        rebuild(imp)  # the first without a date: now it matters who is in which unit
        return
    _set_keys(row, imp.undated)
    groups, place = imp.groups, row.place
    for key in row.keys:
        _crowd(groups, key, groups.setdefault(key, place), place)


def leave(imp: Grouped, row: ImportRow) -> None:
    for key in row.keys:
        there = imp.groups.get(key)
        if isinstance(there, list):
            if row.place in there:
                there.remove(row.place)
        elif there == row.place:
            del imp.groups[key]


def places(imp: Grouped, key: str) -> Sequence[int]:
    """The rows of a group; nearly all stand in theirs alone, which needs no list."""
    there = imp.groups.get(key)
    if there is None:
        return ()
    return there if isinstance(there, list) else (there,)


def in_company(imp: Grouped, row: ImportRow) -> bool:
    """Whether anybody else stands in a group in which its like may stand."""
    groups, place = imp.groups, row.place
    for key in row.looks:
        there = groups.get(key)
        if isinstance(there, list):
            if len(there) > (key in row.keys):
                return True
        elif there is not None and there != place:
            return True
    return False


def rebuild(imp: Grouped) -> None:
    """All groups anew, in one pass: a hundred thousand rows come through here at once."""
    groups = imp.groups
    groups.clear()
    records = [row for row in imp.rows if not row.reason]
    births = [row.values.get("birth_date") for row in records]
    if all(births) and all([row.folded for row in records]):
        imp.undated = False
        _rebuild_dated(groups, records, births)
        return
    undated = imp.undated = any(row.folded and not row.values.get("birth_date") for row in records)
    setdefault = groups.setdefault
    for row in records:
        _set_keys(row, undated)
        place = row.place
        for key in row.keys:
            there = setdefault(key, place)
            if there is not place:
                _crowd(groups, key, there, place)


def _rebuild_dated(groups: dict[str, int | list[int]], records: Sequence[ImportRow], births: Sequence[Any]) -> None:
    """As `_set_keys` and `join` do it, column by column, where everybody has a name and a date of birth."""
    years = [f"{row.kind[0]}{row.folded}|{born[:4]}" for row, born in zip(records, births, strict=True)]
    numbers = [row.values.get("national_id") for row in records]
    for row, year, number in zip(records, years, numbers, strict=True):
        row.keys = row.looks = (year, number) if number else (year,)
    places = [row.place for row in records]
    for keys in (years, numbers):
        # The first of each group, for the last of equal keys is what a dict keeps; then whoever is not alone.
        first = dict(zip(reversed(keys), reversed(places), strict=True))
        first.pop(None, None)
        groups.update(first)
        if len(first) < len(keys):
            for key, place in zip(keys, places, strict=True):
                if key and first[key] != place:
                    _crowd(groups, key, groups[key], place)


def _crowd(groups: dict[str, int | list[int]], key: str, there: int | list[int], place: int) -> None:
    if isinstance(there, list):
        there.append(place)
    elif there != place:
        groups[key] = [there, place]


def crowded(imp: Grouped) -> Set[int] | None:
    """The places of all rows that are not alone in their groups; None where that is not all they may resemble."""
    if imp.undated:
        return None
    return {place for there in imp.groups.values() if isinstance(there, list) for place in there if len(there) > 1}


def affected(imp: Grouped, rows: Iterable[ImportRow]) -> set[int]:
    """Places of the rows whose state may hang on some rows: all that are linked with them."""
    waiting = [row.place for row in rows]
    seen = set(waiting)
    while waiting:
        row = imp.rows[waiting.pop()]
        near = {place for key in {*row.keys, *row.looks} for place in places(imp, key)}
        for named in (row.other_row, row.conflict):
            if named in imp.by_id:
                near.add(imp.by_id[named].place)
        fresh = near - seen
        seen |= fresh
        waiting.extend(fresh)
    return seen
