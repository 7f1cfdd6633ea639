"""Dates of birth in all the ways in which they are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from tests.corpus.column_parts import Column, Written, heading_of
from tests.corpus.drafts import Draft
from tests.corpus.pages import Wanted
from tests.corpus.people import MEN, Subject

_EXCEL_ZERO: Final = date(1899, 12, 30)
_TEXT_STYLES: Final[dict[str, Callable[[date], str]]] = {
    "slash": lambda day: f"{day:%d/%m/%Y}",
    "dash": lambda day: f"{day.day}-{day.month}-{day.year}",
    "dot": lambda day: f"{day:%d.%m.%Y}",
    "short": lambda day: f"{day.day}/{day.month}/{day.year}",
    "words": lambda day: f"ngày {day:%d} tháng {day:%m} năm {day.year}",
    "iso": lambda day: day.isoformat(),
    "with_time": lambda day: f"{day.isoformat()} 00:00:00",
    "apostrophe": lambda day: f"'{day:%d/%m/%Y}",
    "day_dashes": lambda day: f"{day:%d} - {day:%m} - {day.year}",
    "spaced": lambda day: f"{day:%d} / {day:%m} / {day.year}",
}


def birth(draft: Draft) -> list[Column]:
    heading = heading_of(draft, "birth_date")
    if draft.dates == "parts":
        return [
            Column(
                "birth_date",
                ((heading, "Ngày"), (heading, "Tháng"), (heading, "Năm")),
                (("birth_day",), ("birth_month",), ("birth_year",)),
                _date_parts,
            )
        ]
    write = _date(draft)
    if draft.genders != "split_dates":
        # A heading that says 'Năm sinh' means the same field.
        return [Column("birth_date", ((heading,),), (("birth_date", "birth_year"),), write)]

    def split(subject: Subject, number: int) -> Written:
        written = write(subject, number)
        value = written.cells[0]
        cells = (value, None) if subject.gender == MEN else (None, value)
        fields = {**written.fields, "gender": subject.gender or None}
        return Written(cells, fields, written.warned)

    return [Column("birth_date", ((heading, "Nam"), (heading, "Nữ")), (("birth_male",), ("birth_female",)), split)]


def _date_parts(subject: Subject, number: int) -> Written:
    day = subject.birth
    if day is None:
        return Written((None, None, None), {})
    return Written((day.day, day.month, day.year), {"birth_date": day.isoformat()})


def _date(draft: Draft) -> Callable[[Subject, int], Written]:
    chance, style, bad = draft.chance, draft.dates, "birth_date" in draft.bad

    def write(subject: Subject, number: int) -> Written:
        day = subject.birth
        if day is None:
            return Written((None,), {})
        if bad and number % 4 == 2:
            wrong = chance.choice((f"31/02/{day.year}", f"20{day.year % 9 + 91}"))
            return Written((wrong,), {"birth_date": (wrong, None)}, ("birth_date",))
        how = style
        if style in ("mixed", "dates_and_years"):
            how = chance.choice(
                ("date", "slash", "year") if style == "dates_and_years" else ("date", "slash", "dash", "dot")
            )
        whole: dict[str, Wanted] = {"birth_date": day.isoformat()}
        if how in _TEXT_STYLES:
            return Written((_TEXT_STYLES[how](day),), whole)
        if how == "two_digits":
            return Written((f"{day:%d/%m/%y}",), whole, ("birth_date",))
        if how == "serial":
            return Written(((day - _EXCEL_ZERO).days,), whole)
        if how == "month":
            return Written((f"{day:%m/%Y}",), {"birth_date": f"{day:%Y-%m}"})
        if how == "sinh_nam":
            return Written(
                (chance.choice(("SN {}", "Sinh năm {}", "sinh năm {}")).format(day.year),),
                {"birth_date": str(day.year)},
            )
        if how in ("year", "year_text"):
            return Written((day.year if how == "year" else str(day.year),), {"birth_date": str(day.year)})
        return Written((day,), whole)

    return write
