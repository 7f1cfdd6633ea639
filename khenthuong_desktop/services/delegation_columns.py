"""The columns of the delegation's list as the level above asks for them, named line by line in a text of the office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.delegations import HEAD

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import CellValue, Column
    from khenthuong_desktop.services.delegations import Member
    from khenthuong_desktop.services.office import Office

_BIRTHS: Final = ("born_male", "born_female")
_DATES: Final = (*_BIRTHS, "born")
_PRIVATE: Final = frozenset({"ethnicity", "religion", "party_member"})
# Column -> millimetres of a sheet that lies.
_WIDTHS: Final[dict[str, int]] = {
    **{"name": 38, "born_male": 21, "born_female": 21, "born": 22, "birth_year": 14, "gender": 13, "ethnicity": 16},
    **{"religion": 18, "party_member": 13, "education": 20, "position": 32, "unit": 30, "position_and_unit": 44},
    **{"represents": 30, "merit": 46, "remark": 22, "blank": 26},
}
_LEFT: Final = frozenset({"name", "position", "unit", "position_and_unit", "represents", "merit", "remark"})


class Wanted(NamedTuple):
    """A column by its code, and what stands above it."""

    code: str
    heading: str


def wanted(lines: Sequence[str], sensitive: bool) -> tuple[Wanted, ...]:
    """'Họ và tên' or 'Họ và tên: Họ tên đại biểu', one a line; private ones only where they are asked for."""
    by_name = {name.casefold(): code for code, name in words.DELEGATION_COLUMNS.items()}
    found: list[Wanted] = []
    for line in lines:
        name, _, heading = (clean(part) for part in line.partition(":"))
        code = by_name.get(name.casefold())
        if code is None:
            raise UserError("paper.text_column_unknown", typed=line, known=", ".join(words.DELEGATION_COLUMNS.values()))
        if sensitive or code not in _PRIVATE:
            found.append(Wanted(code, heading or words.DELEGATION_HEADINGS.get(code, name)))
    return tuple(found)


def columns(of: Sequence[Wanted]) -> tuple[Column, ...]:
    """As a table has them, the ordinal first; the births of men and women stand below one heading."""
    from khenthuong_desktop.documents.model import Column

    return (
        Column(words.ORDINAL, 9, "center", "ordinal"),
        *(
            Column(
                heading,
                _WIDTHS[code],
                "left" if code in _LEFT else "center",
                "date" if code in _DATES else "text",
                above=words.BORN if code in _BIRTHS else "",
            )
            for code, heading in of
        ),
    )


def cells(office: Office, of: Sequence[Wanted]) -> Callable[[Member], list[CellValue]]:
    """What stands in these columns of a member."""
    groups, religions = office.labels("ethnic_groups"), office.labels("religions")
    levels = office.labels("education_levels")

    def of_member(one: Member) -> list[CellValue]:
        born = _born(one.birth_date)
        values: dict[str, CellValue] = {
            "name": one.name,
            "born": born,
            "born_male": None if one.gender == "female" else born,
            "born_female": born if one.gender == "female" else None,
            "birth_year": (one.birth_date or "")[:4],
            "gender": codes.GENDERS.get(one.gender or ""),
            "ethnicity": groups.get(one.ethnicity or "", one.ethnicity),
            "religion": religions.get(one.religion or "", one.religion),
            "party_member": codes.YES if one.party_member else None,
            "education": levels.get(one.education or "", one.education),
            "position": one.office,
            "unit": one.unit,
            "position_and_unit": ", ".join(part for part in (one.office, one.unit) if part),
            "represents": one.represents,
            "merit": one.achievement,
            "remark": "; ".join(part for part in (HEAD if one.head else "", one.notes) if part),
        }
        return [values.get(code) or None for code, _ in of]

    return of_member


def _born(stored: str | None) -> CellValue:
    """A whole date as a date; of one partly known what is known."""
    if not stored:
        return None
    known = PartialDate.parse_stored(stored)
    whole: date | None = known.as_date()
    return whole or known.display()
