"""Legal instruments: what they are called in full and in short, when they are in force, what amends them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from khenthuong_desktop.domain.validity import ALWAYS, Validity


@dataclass(frozen=True, slots=True)
class LegalInstrument:
    """A law, decree, circular or decision.

    `citation` is how 'Căn cứ' names it (NĐ 30/2020: a law by its name and not by its number); None where
    the facts do not give its full name, so that no paper cites a name somebody made up.
    """

    code: str
    kind: str
    number: str
    name: str
    citation: str | None
    amended_by: str | None = None
    amended_from: date | None = None
    transition: str = ""
    note: str = ""
    validity: Validity = ALWAYS
    source: str = ""
    mark: str = ""

    def in_force(self, day: date) -> bool:
        return self.validity.covers(day)

    def is_amended(self, day: date) -> bool:
        return self.amended_from is not None and self.amended_from <= day
