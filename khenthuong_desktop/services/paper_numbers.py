"""Numbers and days that the văn thư gives papers: as they are written down, and what is odd about them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.numbers import document_number
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import papers as stored
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import papers as words

_NUMBER: Final = re.compile(r"0*([1-9]\d{0,5})\s?([^\W\d_]?)(?:\s?[-–].*)?")


def number_findings(
    office: Office, body_id: str, document_kind: str, number: str, day: date, paper_id: str | None = None
) -> tuple[Finding, ...]:
    """A number another paper of the issuer, type and year has already, and a day that can hardly be meant. Gaps say
    nothing: the văn thư's series counts papers that this program never sees."""
    wanted = number_as_written(number)
    with office.database.read() as r:
        rows = stored.numbered(r, body_id, document_kind, day.year)
    found = [
        finding("paper.number_taken", "warns", "number", number=wanted, subject=row["subject"], day=_shown(row))
        for row in rows
        if row["id"] != paper_id and row["number"].casefold() == wanted.casefold()
    ]
    with office.database.read() as r:
        row = r.record("papers", paper_id) if paper_id is not None else None
    if row is not None and int(row["drafted_on"][:4]) != day.year:
        drafted = screen_date(date.fromisoformat(row["drafted_on"]))
        found.append(finding("paper.signed_other_year", "warns", "signed_on", day=screen_date(day), drafted=drafted))
    if day > office.today:
        found.append(finding("paper.signed_in_future", "warns", "signed_on", day=screen_date(day)))
    return tuple(found)


def number_as_written(typed: str) -> str:
    """'05' of '5', of '05/UBND', of 'Số: 05' and of '05-TTr/ĐU'; '05a' of one put in between; else what was typed."""
    cleaned = clean(typed).partition("/")[0].strip()
    if cleaned.casefold().startswith(words.NUMBER_WORD.casefold()):
        cleaned = cleaned[len(words.NUMBER_WORD) :].lstrip(": ")
    found = _NUMBER.fullmatch(cleaned)
    return document_number(int(found[1])) + found[2].lower() if found else cleaned


def is_number(written: str) -> bool:
    """Whether that is a number a paper can have."""
    return _NUMBER.fullmatch(written) is not None


def _shown(row: Record) -> str:
    return screen_date(date.fromisoformat(row["signed_on"]))
