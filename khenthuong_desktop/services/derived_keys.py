"""How the search and sort keys of every table come about, and keeping them right when rows of the past come back."""

from __future__ import annotations

from collections.abc import Mapping

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services import name_order, subjects, unit_lists
from khenthuong_desktop.store import derived_keys as stored
from khenthuong_desktop.store import history, settings
from khenthuong_desktop.store.database import Reader, Writer
from khenthuong_desktop.store.derived_keys import KeyRule


def key_rules(r: Reader) -> tuple[KeyRule, ...]:
    """The rule of each table that has keys, people in the order of the office as it stands now."""
    order = name_order.in_force(r)
    return (
        KeyRule("subjects", lambda values: subjects.keys(values, order)),
        KeyRule("units", lambda values: unit_lists.keys(dict(values))),
        KeyRule("unit_aliases", _alias_keys),
    )


def put_back(w: Writer, executed: int, tables: frozenset[str]) -> None:
    """After an undo or a redo: keys of rows that came back, of everybody where the order of names itself did.

    Rows come back with the keys they had when the step was `executed`, which are right as long as the order of names
    and the program are the same: computing those of a million rows for nothing takes half a minute.
    """
    if "settings" in tables and settings.touched_since(w, name_order.KEY, w.step):
        subjects.sort_again(w, name_order.in_force(w), lambda done, of: None)
    elif not settings.touched_since(w, name_order.KEY, executed + 1) and not history.upgraded_since(w, executed):
        return
    for rule in key_rules(w):
        if rule.table in tables:
            stored.compute_again(w, rule)


def _alias_keys(values: Mapping[str, object]) -> dict[str, str]:
    return {"search_key": " " + vietnamese.search_key(str(values["alias"]))}
