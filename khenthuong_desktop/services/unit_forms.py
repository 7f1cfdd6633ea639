"""Workbooks for units to fill in: one a unit, with what the office asks for, its name already in its place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import list_calls
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.store import units
from khenthuong_desktop.system.file_names import free_path, safe_file_name
from khenthuong_desktop.system.files import write_whole
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import unit_forms as words

if TYPE_CHECKING:
    from khenthuong_desktop.exchange.unit_form import FormColumn, UnitForm

What = Literal["people", "mixed"]

_COLUMNS: Final[dict[What, tuple[str, ...]]] = {
    "people": ("gender", "birth_date", "national_id", "position", "phone", "address", "achievement", "notes"),
    "mixed": ("kind", "gender", "birth_date", "national_id", "position", "award", "achievement", "notes"),
}
# Sensitive by law: asked of a unit only where the office says that a report needs them.
_SENSITIVE: Final = ("ethnicity", "religion", "party_member")
_WIDTHS: Final = {"full_name": 30, "achievement": 44, "award": 34, "address": 30, "position": 24, "notes": 20}
_LENGTHS: Final = {"birth_date": (4, 10), "national_id": (12, 12)}
_REFUSED: Final = frozenset({"gender", "kind", "party_member"})


def write_forms(
    office: Office,
    unit_ids: Sequence[str],
    folder: Path,
    *,
    what: What = "mixed",
    call_id: str | None = None,
    sensitive: bool = False,
    progress: Progress = unwatched,
) -> list[Path]:
    """Write a form for each of the units; gives the files in the order of the units."""
    from khenthuong_desktop.exchange import unit_form

    if not unit_ids:
        raise UserError("units.none_chosen")
    with office.database.read() as r:
        names = units.names(r, list(unit_ids))
    standings = list_calls.standings(office, call_id) if call_id else ()
    demands = {one.unit_id: Demand(one.wanted, one.wanted_women) for one in standings}
    written: list[Path] = []
    for number, unit_id in enumerate(unit_ids):
        progress(number, len(unit_ids))
        demand = demands.get(unit_id)
        form = form_of(office, names[unit_id], what=what, call_id=call_id, sensitive=sensitive, demand=demand)
        name = words.FILE_NAME.format(unit=names[unit_id], office=_office_name(office))
        path = free_path(folder, safe_file_name(name))
        write_whole(path, partial(unit_form.write, form))
        written.append(path)
    progress(len(unit_ids), len(unit_ids))
    return written


def form_of(
    office: Office, unit: str, *, what: What, call_id: str | None, sensitive: bool, demand: Demand | None = None
) -> UnitForm:
    """The form of one unit."""
    from khenthuong_desktop.exchange.unit_form import UnitForm

    call = list_calls.call(office, call_id) if call_id else None
    keys = [*_COLUMNS[what]]
    if sensitive:
        place = keys.index("national_id") + 1
        keys[place:place] = _SENSITIVE
    name = _office_name(office)
    return UnitForm(
        sheet=words.SHEET,
        issuer=name.upper(),
        unit_line=words.UNIT_LINE.format(unit=unit),
        title=words.CALL_TITLE.format(name=call.name.upper()) if call else words.TITLES[what],
        deadline=words.DEADLINE.format(deadline=call.deadline.text()) if call and call.deadline else words.NO_DEADLINE,
        wanted=words.wanted(demand.wanted, demand.women, call.what) if call and demand else "",
        columns=[_column(office, "full_name", what), *(_column(office, key, what) for key in keys)],
        guide_sheet=words.GUIDE_SHEET,
        guide=[line.format(office=name) for line in words.GUIDE],
        lists_sheet=words.LISTS_SHEET,
        ordinal=words.ORDINAL,
    )


def _column(office: Office, key: str, what: What) -> FormColumn:
    from khenthuong_desktop.exchange.unit_form import FormColumn

    return FormColumn(
        heading=words.NAME_HEADINGS[what] if key == "full_name" else words.HEADINGS[key],
        width=_WIDTHS.get(key, 15),
        prompt=words.PROMPTS.get(key, ""),
        choices=_choices(office, key),
        refuses=key in _REFUSED,
        length=_LENGTHS.get(key),
        wrong=words.WRONG.get(key, ""),
    )


def _choices(office: Office, key: str) -> tuple[str, ...]:
    match key:
        case "gender":
            return tuple(codes.GENDERS.values())
        case "kind":
            return tuple(codes.SUBJECT_KINDS.values())
        case "party_member":
            return words.YES_NO
        case "ethnicity":
            return tuple(label for _, label in office.catalogues.choices("ethnic_groups", office.today))
        case "award":
            return tuple(label for _, label in office.catalogues.choices("awards", office.today))
        case _:
            return ()


def _office_name(office: Office) -> str:
    found = profile(office)
    if found is None:
        raise UserError("office.not_named")
    return found.committee_name
