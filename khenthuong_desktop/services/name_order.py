"""In which order the office sorts the names of people: given name first, then its habit decides."""

from __future__ import annotations

from typing import Final, get_args

from khenthuong_desktop.domain.vietnamese import PersonOrder
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import settings as stored
from khenthuong_desktop.store.database import Reader

KEY: Final = "names.order"
DEFAULT: Final[PersonOrder] = "given_family_middle"
ORDERS: Final[tuple[PersonOrder, ...]] = get_args(PersonOrder)


def known(value: object) -> PersonOrder:
    """The order of this name; the default for one that this program does not know."""
    return next((order for order in ORDERS if order == value), DEFAULT)


def name_order(office: Office) -> PersonOrder:
    """What the office has set. Asked anew for every record: one look at one index, and never out of date."""
    with office.database.read() as r:
        return in_force(r)


def in_force(r: Reader) -> PersonOrder:
    """The same, for whoever has the file open."""
    row = stored.one(r, KEY)
    return known(row["value"]) if row is not None else DEFAULT
