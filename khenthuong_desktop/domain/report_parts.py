"""Reports of a conference in parts: what each part says, which figures belong to it, who writes it until when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.numbers import in_figures

Report = Literal["five_year", "result", "experience"]
REPORTS: Final[tuple[Report, ...]] = ("five_year", "result", "experience")
# The task that is done once the report has been sent.
PRODUCT_OF: Final[Mapping[Report, str]] = {
    "five_year": "five_year_report",
    "result": "result_report",
    "experience": "experience_note",
}

_WHOLE: Final = r"[0-9]{1,15}|[0-9]{1,3}(?:[. ][0-9]{3}){1,4}"
_FIGURE: Final = re.compile(rf"({_WHOLE})(?:\s*(\([^()]+\)))?")
_SHARE: Final = re.compile(rf"({_WHOLE})(?:\s*/\s*({_WHOLE}))?")


def read_figure(text: str) -> str | None:
    """'1.234' of '1234', '312 (cả ba phường cũ)' as it is; None where it is no number: a half-typed word of the
    keyboard would stand in a report as if somebody had counted it."""
    found = _FIGURE.fullmatch(text)
    if found is None:
        return None
    number = in_figures(_number(found[1]))
    return f"{number} {found[2]}" if found[2] else number


def read_share(text: str) -> tuple[int, int | None] | None:
    """148 and 150 of '148/150'; no more than there are."""
    found = _SHARE.fullmatch(text)
    if found is None:
        return None
    some, every = _number(found[1]), _number(found[2]) if found[2] else None
    return None if every is not None and some > every else (some, every)


def _number(typed: str) -> int:
    return int(typed.replace(".", "").replace(" ", ""))


@dataclass(frozen=True, slots=True)
class Part:
    """`figures` are figure -> what somebody wrote over the number of the register; '' takes the register's."""

    id: str
    report: Report
    level: int
    heading: str
    body: str
    code: str = ""
    figures: Mapping[str, str] = field(default_factory=dict)
    role: str = ""
    responsible: str = ""
    deadline: Deadline | None = None
    received_on: date | None = None

    def days_late(self, today: date) -> int:
        if self.received_on is not None or self.deadline is None:
            return 0
        return max(0, (today - self.deadline.last_open_day).days)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number or list with its name. `found` is None where no data stand behind it: a blank, and never 0.

    `note` says what of the data is not known; it is for the window, and no paper prints it. `is_wrong` where `own` is
    no figure at all: it is neither printed nor silently given up for the register's.
    """

    code: str
    label: str
    found: str | None
    own: str = ""
    note: str = ""
    is_wrong: bool = False

    @property
    def told(self) -> str | None:
        return None if self.is_wrong else self.own or self.found

    @property
    def is_missing(self) -> bool:
        return self.told is None
