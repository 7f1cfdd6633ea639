"""A unit as a script names it: by its id, by its name, or as the search reads a name, without accents and capitals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import units

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


def known(said: str, names: Mapping[str, str]) -> str | None:
    """The id of the unit among these (id -> name) that is meant; None where none is. A name with its accents wins."""
    if said in names:
        return said
    exact, key = clean(said).casefold(), search_key(said)
    if found := [one for one, name in names.items() if name.casefold() == exact]:
        return found[0]
    found = [one for one, name in names.items() if key and search_key(name) == key]
    if len(found) > 1:
        raise UserError("paper.unit_several", unit=said, names=", ".join(names[one] for one in found))
    return found[0] if found else None


def one(office: Office, said: str) -> str:
    """The id of the unit at work that is meant, or of any unit by its id."""
    if unit_id := known(said, dict(units.at_work(office))):
        return unit_id
    with office.database.read() as r:
        if r.record("units", said) is None:
            raise UserError("paper.unit_unknown", unit=said)
    return said
