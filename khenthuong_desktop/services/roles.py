"""Which local name a role of the plans has on a day: three names for the service centre are one role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import roles as stored
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import setup as words


@dataclass(frozen=True, slots=True)
class Role:
    """A role of the catalogue, and what such a body is usually called."""

    code: str
    label: str
    default_name: str
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleName:
    """What a role was called here, from one day to another."""

    local_name: str
    valid_from: date | None
    valid_to: date | None
    source: str


def roles(office: Office, day: date) -> tuple[Role, ...]:
    """The roles there are on a day, in catalogue order."""
    return tuple(
        Role(term.code, term.name, str(term.details["default_name"]), term.other_names)
        for term in office.catalogues.terms("roles").on(day)
    )


def role_name(office: Office, role: str, day: date) -> str:
    """What the role is called here on a day; between two names the earlier one goes on.

    A role nobody has named yet is called as such bodies usually are; `missing` lists these.
    """
    with office.database.read() as r:
        row = stored.on(r, role, day.isoformat())
    if row is not None:
        return str(row["local_name"])
    usual = next((one for one in roles(office, day) if one.code == role), None)
    if usual is None:
        raise UserError("role.unknown", role=role)
    return usual.default_name


def names(office: Office, role: str) -> tuple[RoleName, ...]:
    """All names a role has had here, the earliest first."""
    with office.database.read() as r:
        return tuple(_name(row) for row in stored.of_role(r, role))


def missing(office: Office, day: date) -> tuple[Role, ...]:
    """The roles that have no name of this office yet."""
    with office.database.read() as r:
        known = stored.known(r)
    return tuple(role for role in roles(office, day) if role.code not in known)


def set_role(office: Office, role: str, local_name: str, *, valid_from: date | None, source: str = "") -> None:
    """A role's name from a day on; the name before it ends the day before and is kept."""
    label = next((one.label for one in roles(office, valid_from or office.today) if one.code == role), role)
    with office.database.write(words.STEP_ROLE.format(role=label, name=local_name)) as w:
        write_role(w, role, local_name, valid_from=valid_from, source=source)


def write_role(
    w: Writer, role: str, local_name: str, *, valid_from: date | None, source: str, body_id: str | None = None
) -> None:
    """Part of a larger step: nothing is written where the name is so already."""
    start = valid_from.isoformat() if valid_from else None
    if start is None:
        holds = next((row for row in stored.of_role(w, role) if row["valid_from"] is None), None)
    else:
        holds = stored.on(w, role, start)
    if holds is not None and holds["local_name"] == local_name and _holds_on(holds, start):
        w.update("roles", holds["id"], {"body_id": body_id or holds["body_id"]})
        return
    if holds is not None and holds["valid_from"] == start:
        w.update("roles", holds["id"], {"local_name": local_name, "source": source or holds["source"]})
        return
    if valid_from is not None:
        day_before = (valid_from - timedelta(days=1)).isoformat()
        for row in stored.of_role(w, role):
            goes_on = row["valid_to"] is None or row["valid_to"] > day_before
            if goes_on and (row["valid_from"] or "") < valid_from.isoformat():
                w.update("roles", row["id"], {"valid_to": day_before})
    later = next((row for row in stored.of_role(w, role) if (row["valid_from"] or "") > (start or "")), None)
    until = (date.fromisoformat(later["valid_from"]) - timedelta(days=1)).isoformat() if later else None
    if until is None and holds is not None and _holds_on(holds, start):
        until = holds["valid_to"]
    w.insert(
        "roles",
        {
            "role": role,
            "local_name": local_name,
            "body_id": body_id,
            "valid_from": start,
            "valid_to": until,
            "source": source,
        },
    )


def _holds_on(row: Record, day: str | None) -> bool:
    return row["valid_to"] is None or (day is not None and row["valid_to"] >= day)


def _name(row: Record) -> RoleName:
    first, last = (date.fromisoformat(row[key]) if row[key] else None for key in ("valid_from", "valid_to"))
    return RoleName(row["local_name"], first, last, row["source"])
