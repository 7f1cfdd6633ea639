"""A conference as it is kept: its settings as a record, cleaned and judged before they are written, and read back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from fractions import Fraction
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.conferences import Conference, Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store.database import Record

MOST_DELEGATES: Final = 100_000
_LONGEST: Final = 500  # letters of a line: what is longer is a paragraph in the wrong field
_LINES: Final = ("form", "of_whom", "session", "name", "theme", "period", "next_period", "starts_at", "place", "source")
_UPPER: Final = ("upper_event", "upper_body", "delegation_source")
_FLAGS: Final = (
    "congress",
    "pilot",
    "whole_staff",
    "share_is_approximate",
    "flag_salute",
    "filmed_report",
    "superior_speech",
)
_DAYS: Final = ("window_from", "held_on")


def to_record(settings: Settings) -> Record:
    """The values to write; what cannot be meant is refused with a sentence, what looks odd is only found later."""
    values: Record = {one.name: getattr(settings, one.name) for one in fields(Settings)}
    for key in (*_LINES, *_UPPER):
        values[key] = _line(values[key])
    values["notes"] = vietnamese.clean_lines(values["notes"])
    if not values["name"]:
        raise UserError("conference.no_name")
    values["form"] = values["form"] or values["name"]
    for key in ("cap", "size", "delegation_size"):
        number = values[key]
        if number is not None and not int(key == "cap") <= number <= MOST_DELEGATES:
            raise UserError("conference.number_impossible", number=number, most=MOST_DELEGATES)
    for key in ("models_share", "guests_share"):
        values[key] = _share(values[key])
    for key in _FLAGS:
        values[key] = int(values[key])
    for key in _DAYS:
        values[key] = values[key].isoformat() if values[key] else None
    end: Deadline | None = values["window_to"]
    values["window_to"] = end.day.isoformat() if end else None
    values["window_inclusive"] = int(end.inclusive) if end else 1
    begin = settings.window_from
    if begin is not None and end is not None and end.last_open_day < begin:
        raise UserError("conference.window_reversed", first=f"{begin:%d/%m/%Y}", last=f"{end.last_open_day:%d/%m/%Y}")
    values["attention"] = json.dumps(list(dict.fromkeys(settings.attention)), ensure_ascii=False)
    values["banner"] = "\n".join(line for line in (vietnamese.clean(one) for one in settings.banner) if line)
    sources = {key: cleaned for key, text in settings.sources.items() if (cleaned := _line(text))}
    values["sources"] = json.dumps(sources, ensure_ascii=False, sort_keys=True)
    return values


def from_record(row: Mapping[str, Any]) -> Conference:
    values = {one.name: row[one.name] for one in fields(Conference)}
    for key in _FLAGS:
        values[key] = bool(values[key])
    for key in _DAYS:
        values[key] = date.fromisoformat(values[key]) if values[key] else None
    if values["window_to"]:
        values["window_to"] = Deadline(date.fromisoformat(values["window_to"]), bool(row["window_inclusive"]))
    for key in ("models_share", "guests_share"):
        values[key] = Fraction(values[key]) if values[key] is not None else None
    values["attention"] = tuple(json.loads(values["attention"]))
    values["banner"] = tuple(values["banner"].splitlines())
    values["sources"] = json.loads(values["sources"])
    return Conference(**values)


def settings_of(conference: Conference) -> Settings:
    """The settings alone, to be edited or to begin the next conference with."""
    return Settings(**{one.name: getattr(conference, one.name) for one in fields(Settings)})


def _line(text: str) -> str:
    cleaned = vietnamese.clean(text)
    if len(cleaned) > _LONGEST:
        raise UserError("conference.text_too_long", length=len(cleaned), most=_LONGEST, start=cleaned[:40])
    return cleaned


def _share(share: Fraction | None) -> str | None:
    """A share of one hundred as text, '70' or '33.5': two decimals, as plans write them."""
    if share is None:
        return None
    hundredths = share * 100
    if not 0 <= share <= 100 or hundredths.denominator != 1:
        raise UserError("conference.share_impossible", share=f"{float(share):g}")
    whole, rest = divmod(int(hundredths), 100)
    return f"{whole}.{rest:02}".rstrip("0") if rest else str(whole)
