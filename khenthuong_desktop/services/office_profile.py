"""Who this office is on a day: its name, the place of its date line, its council."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import office_profile as stored
from khenthuong_desktop.wording import office as words


class Profile(NamedTuple):
    commune_name: str
    province_name: str
    place_name: str

    @property
    def committee_name(self) -> str:
        """'UBND phường Tân Lập', as people say it."""
        return words.committee(self.commune_name)


def profile(office: Office, day: date | None = None) -> Profile | None:
    """What the office was called on a day (today): a reprint of an old paper keeps the old names."""
    with office.database.read() as r:
        row = stored.on(r, (day or office.today).isoformat())
    return Profile(row["commune_name"], row["province_name"], row["place_name"]) if row else None


def council_name(office: Office) -> str:
    """The name of the council, from the body of that kind, or as the law calls it."""
    with office.database.read() as r:
        return stored.body_name(r, "council") or words.COUNCIL
