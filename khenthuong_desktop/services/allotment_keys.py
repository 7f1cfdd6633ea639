"""The keys by which the structure of a unit names people, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.composition import VALUED, Rule
from khenthuong_desktop.services import composition_rules
from khenthuong_desktop.wording import composition

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


def key_of(rule: Rule) -> str:
    """How the structure of a unit names what a rule asks for."""
    return f"{rule.attribute}:{rule.value}" if rule.attribute in VALUED and rule.value else rule.attribute


def labels(rules: Sequence[Rule]) -> dict[str, str]:
    """Key of a structure -> its name; of a rule its own, without the number behind it."""
    return dict(composition.ATTRIBUTES) | {key_of(rule): composition.own_part(rule.label) for rule in rules}


def asked_for(office: Office, rules: Sequence[Rule], keys: Iterable[str]) -> dict[str, str]:
    """Key of a structure -> who is asked for by it, as it reads behind a number; also where no rule asks any more."""
    by_key = {key_of(rule): rule for rule in rules}
    said = labels(rules)
    found: dict[str, str] = {}
    for key in keys:
        attribute, _, value = key.partition(":")
        bare = Rule(composition_rules.NEW, attribute, value, "all", "least", "heads", Fraction(1), "up", False, "")
        found[key] = composition_rules.people(office, by_key.get(key, bare)) if value else said.get(key, key)
    return found
