"""What an office says of itself when it begins: its names, its bodies, who signs, who has which role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

# The communes of today began on this day (catalogue administrative_units); an older office says another.
COMMUNES_BEGAN: Final = date(2025, 7, 1)
COMMITTEE, COUNCIL, DIVISION = "people_committee", "council", "culture_division"
STANDING_BODY = "standing_body"
THON = "thon"  # of the catalogue unit_kinds
FIRST_BODIES = (COMMITTEE, COUNCIL, DIVISION)  # the organising committee begins with its conference
MOST_UNITS: Final = 200


@dataclass(frozen=True, slots=True)
class SignerDraft:
    """Somebody who signs, before there are bodies: the body is named by its kind; `id` if stored already."""

    full_name: str
    position: str
    form: str = ""
    body_kind: str = COMMITTEE
    head: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Setup:
    """What is asked when an office begins; all of it can be changed later, each by date."""

    commune_name: str
    commune_code: str | None = None
    province_name: str = ""
    place_name: str = ""
    valid_from: date | None = COMMUNES_BEGAN
    source: str = ""
    standing_body: str = ""
    standing_suffix: str = ""
    body_kinds: tuple[str, ...] = FIRST_BODIES
    signers: tuple[SignerDraft, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    unit_kind: str = "khu_pho"
    unit_count: int = 0
