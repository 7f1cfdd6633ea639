"""Of which units people with a rare honour, award or trait can be expected: no company is asked for a mother hero."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.composition import AWARD, HONOUR, TRAIT, Rule
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record

_RARE: Final = (TRAIT, HONOUR, AWARD)
_RESIDENTIAL: Final = "residential"


def known(
    r: Reader, rule: Rule, key: str, rows: Sequence[Record], named: Collection[str] = ()
) -> frozenset[str] | None:
    """The allotted units that have such people: asked for them already, named one, or have one in the register. None:
    anybody may be one, as a woman may."""
    if rule.attribute not in _RARE:
        return None
    units = frozenset(row["unit_id"] for row in rows)
    asked = frozenset(row["unit_id"] for row in rows if row["structure"].get(key))
    return units & (asked | frozenset(named) | stored.units_having(r, rule.attribute, rule.value.split(";")))


def able(
    office: Office, r: Reader, rule: Rule, key: str, rows: Sequence[Record], named: Collection[str] = ()
) -> frozenset[str] | None:
    """The same, or where nobody is known the one unit where people live; empty where no unit in particular can be
    asked."""
    having = known(r, rule, key, rows, named)
    if having is None or having:
        return having
    living, _ = quarters(office, r, rows)
    return living if len(living) == 1 else frozenset()


def quarters(office: Office, r: Reader, rows: Sequence[Record]) -> tuple[frozenset[str], str]:
    """The allotted units where people live, and what they are called together: 'các khu phố'."""
    labels = office.labels("unit_kinds")
    of_people = {row.code for row in office.catalogues.rows("unit_kinds") if row.data["group"] == _RESIDENTIAL}
    kinds = stored.kinds_of_units(r, [row["unit_id"] for row in rows])
    living = {unit: kind for unit, kind in kinds.items() if kind in of_people}
    return frozenset(living), words.quarters([labels[kind] for kind in sorted(set(living.values()))])
