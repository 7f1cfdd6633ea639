"""The units that a conference asks for delegates, as letters and forms name them: one of them, all, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, composition_rules, named_units, units
from khenthuong_desktop.services.allotment_keys import asked_for
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.allotments import structure
from khenthuong_desktop.wording.papers import DOTTED_LINE, SHORT_LINE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Head, Paper
    from khenthuong_desktop.services.allotments import Allotment
    from khenthuong_desktop.services.conference_texts import Texts
    from khenthuong_desktop.services.office import Office

ALL: Final = "all"  # every unit, each on pages of its own
BLANKS: Final = {DOTTED_LINE: 0.0, SHORT_LINE: 12.0}
# What a form for no unit in particular leaves for the pen.
LEFT_BLANK: Final = {"unit": DOTTED_LINE, "allotted": SHORT_LINE, "asked": DOTTED_LINE}


def asked(office: Office, conference_id: str) -> tuple[Allotment, ...]:
    """The units that somebody is asked of, in the order of their names."""
    found = tuple(one for one in allotments.allotments(office, conference_id) if one.number)
    if not found:
        raise UserError("allotment.nothing_allotted")
    return found


def chosen(office: Office, conference_id: str, unit: str) -> tuple[Allotment, ...]:
    """The unit of this id or name, or all of them."""
    found = asked(office, conference_id)
    if unit == ALL:
        return found
    unit_id = named_units.known(unit, {one.unit_id: one.unit for one in found}) or named_units.one(office, unit)
    one = next((one for one in found if one.unit_id == unit_id), None)
    if one is None:
        raise UserError("allotment.unit_not_asked", unit=dict(units.at_work(office)).get(unit_id, unit))
    return (one,)


def values(office: Office, one: Allotment) -> dict[str, str]:
    """What the texts of a letter say of a unit."""
    return {"unit": one.unit, "allotted": f"{one.number:02d}", "asked": told(office, one) or words.NOTHING_ASKED}


def told(office: Office, one: Allotment) -> str:
    """'ít nhất 1 nữ, 1 trực tiếp lao động'; empty where no structure is asked."""
    with office.database.read() as r:
        row = r.record("allotments", one.id)
        rules = composition_rules.of_conference(office, r, row["conference_id"], delegation=False) if row else ()
    said = asked_for(office, rules, one.structure)
    return structure([(said[key], heads) for key, heads in one.structure.items() if heads])


def form_head(said: Texts, one: Allotment | None) -> Head:
    """The head of a form that a unit signs: the commune above the unit, the day left for the pen."""
    from dataclasses import replace

    commune = said.values.get("commune", "").upper()
    unit = one.unit.upper() if one else words.UNIT_HERE
    return replace(said.head(), upper=(commune,) if commune else (), issuing=(unit,))


def together(
    office: Office, conference_id: str, unit: str | None, title: str, make: Callable[[Allotment | None], Paper]
) -> Paper:
    """A form for no unit in particular, for one, or for all in one file."""
    from khenthuong_desktop.documents.papers.several import together as joined

    if unit is None:
        return make(None)
    found: Sequence[Allotment] = chosen(office, conference_id, unit)
    return joined(f"{title} - {found[0].unit}" if len(found) == 1 else title, [make(one) for one in found])
