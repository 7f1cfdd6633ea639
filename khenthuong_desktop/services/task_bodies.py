"""Who can be given a task: the bodies that have one already, those of this office, and the roles it has named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.services import bodies, roles
from khenthuong_desktop.store import tasks as stored

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

COLUMN = "responsible"


def offered(office: Office, conference_id: str) -> tuple[str, ...]:
    """In the order in which the plan names them; any other body may be typed too."""
    return tuple(_by_key(office, conference_id).values())


def as_known(office: Office, conference_id: str, changes: Sequence[CellChange]) -> list[CellChange]:
    """Bodies typed without accents or capitals as they are written elsewhere: one body is to have one sheet."""
    if not any(one.column == COLUMN for one in changes):
        return list(changes)
    known = _by_key(office, conference_id)
    return [
        one._replace(text=known.get(search_key(one.text), one.text)) if one.column == COLUMN else one for one in changes
    ]


def new_ones(office: Office, conference_id: str, changes: Sequence[CellChange]) -> tuple[str, ...]:
    """The bodies among what is typed that nobody has named yet."""
    said = [clean(one.text) for one in changes if one.column == COLUMN]
    if not any(said):
        return ()
    known = _by_key(office, conference_id)
    return tuple(dict.fromkeys(one for one in said if one and search_key(one) not in known))


def _by_key(office: Office, conference_id: str) -> Mapping[str, str]:
    with office.database.read() as r:
        used = stored.bodies(r, conference_id)
    unnamed = {one.code for one in roles.missing(office, office.today)}
    named = [one.code for one in roles.roles(office, office.today) if one.code not in unnamed]
    names = [
        *used,
        *(one.name for one in bodies.bodies(office)),
        *(roles.role_name(office, code, office.today) for code in named),
    ]
    found: dict[str, str] = {}
    for name in names:
        if name:
            found.setdefault(search_key(name), name)
    return found
