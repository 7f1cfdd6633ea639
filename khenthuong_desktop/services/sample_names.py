"""Invented names of people as they are found in a commune of the north: by sex, generation and ethnic group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from khenthuong_desktop.services.sample_chance import Chance, bag, words

MAJORITY: Final = "kinh"
GENERATIONS_PART: Final = 1976  # before it nearly every woman was called Thị and every man Văn


class Named(NamedTuple):
    """A name, how it is sorted where it does not end in the given name, and what goes with it."""

    full_name: str
    sort_name: str
    ethnicity: str
    religion: str | None


@dataclass(frozen=True, slots=True)
class Stock:
    """The parts that names of one group are made of."""

    families: tuple[str, ...]
    middles: Mapping[str, tuple[str, ...]]
    givens: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Minority:
    ethnicity: str
    families: tuple[str, ...]
    middles: Mapping[str, tuple[str, ...]]
    givens: Mapping[str, tuple[str, ...]]  # empty: as the majority
    prefixes: Mapping[str, str]
    religions: tuple[str | None, ...]


class Names:
    """Makes names; none of them is that of somebody everybody knows."""

    def __init__(self, resources: Path, chance: Chance) -> None:
        lists = words(resources, "names")
        self._chance = chance
        families = bag(lists["kinh"]["families"])
        self._older = _stock(families, lists["kinh"]["older"])
        self._younger = _stock(families, lists["kinh"]["younger"])
        self._minority_share: float = lists["minority_share"]
        self._minorities = bag({number: one["weight"] for number, one in enumerate(lists["minorities"])})
        self._groups = [_minority(one) for one in lists["minorities"]]
        self._by_ethnicity = {group.ethnicity: group for group in self._groups}
        self._religions = bag(lists["religions"])
        self._religion_share: float = lists["religion_share"]
        self._never = frozenset(lists["never"])

    def person(self, gender: str, birth_year: int) -> Named:
        while True:
            named = self._draw(gender, birth_year)
            if self._is_good(named.full_name):
                return named

    def child(self, parent: Named, gender: str, birth_year: int) -> str:
        """A child of the same family and group."""
        family = parent.full_name.split()[0]
        stock = self._stock_of(birth_year)
        group = self._by_ethnicity.get(parent.ethnicity)
        while True:
            if group is not None and group.prefixes:
                given = self._chance.pick(group.givens[gender])
                name = f"{group.prefixes[gender]}{given} {parent.full_name.split()[-1]}"
            elif group is not None:
                given = self._chance.pick(group.givens[gender] or stock.givens[gender])
                name = f"{family} {self._chance.pick(group.middles[gender])} {given}"
            else:
                given = self._chance.pick(stock.givens[gender])
                name = f"{family} {self._chance.pick(stock.middles[gender])} {given}"
            if self._is_good(name):
                return name

    def _is_good(self, name: str) -> bool:
        words = name.rsplit(" ", 2)
        return words[-1] != words[-2] and name not in self._never

    def _stock_of(self, birth_year: int) -> Stock:
        return self._older if birth_year < GENERATIONS_PART else self._younger

    def _draw(self, gender: str, birth_year: int) -> Named:
        chance = self._chance
        stock = self._stock_of(birth_year)
        if chance.happens(self._minority_share):
            return self._minority_person(self._groups[chance.pick(self._minorities)], stock, gender)
        religion = chance.pick(self._religions) if chance.happens(self._religion_share) else None
        name = f"{chance.pick(stock.families)} {chance.pick(stock.middles[gender])} {chance.pick(stock.givens[gender])}"
        return Named(name, "", MAJORITY, religion)

    def _minority_person(self, group: Minority, stock: Stock, gender: str) -> Named:
        chance = self._chance
        family = chance.pick(group.families)
        given = chance.pick(group.givens[gender] or stock.givens[gender])
        religion = chance.pick(group.religions)
        if group.prefixes:
            # Such a name does not end in the given name: H'Hen Niê is sorted under Hen.
            return Named(f"{group.prefixes[gender]}{given} {family}", given, group.ethnicity, religion)
        middle = chance.pick(group.middles[gender])
        return Named(f"{family} {middle} {given}", "", group.ethnicity, religion)


def _stock(families: tuple[str, ...], lists: Mapping[str, Any]) -> Stock:
    return Stock(families, _middles(lists), _givens(lists))


def _minority(lists: Mapping[str, Any]) -> Minority:
    prefixes = {"male": lists["male_prefix"], "female": lists["female_prefix"]} if "given_first" in lists else {}
    religious = sum(lists["religions"].values())
    return Minority(
        lists["ethnicity"],
        bag(lists["families"]),
        _middles(lists),
        _givens(lists),
        prefixes,
        bag({**lists["religions"], None: 100 - religious}),
    )


def _middles(lists: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return {"male": bag(lists["male_middles"]), "female": bag(lists["female_middles"])}


def _givens(lists: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return {"male": tuple(lists["male"]), "female": tuple(lists["female"])}
