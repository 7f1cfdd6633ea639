"""Reports of a conference in parts: what each part says, which figures belong to it, who writes it until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from khenthuong_desktop.domain.dates import Deadline

Report = Literal["five_year", "result", "experience"]
REPORTS: Final[tuple[Report, ...]] = ("five_year", "result", "experience")
# The task that is done once the report has been sent.
PRODUCT_OF: Final[Mapping[Report, str]] = {
    "five_year": "five_year_report",
    "result": "result_report",
    "experience": "experience_note",
}


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
    """One number or list with its name. `found` is None where no data stand behind it: a blank, and never 0."""

    code: str
    label: str
    found: str | None
    own: str = ""

    @property
    def told(self) -> str | None:
        return self.own or self.found

    @property
    def is_missing(self) -> bool:
        return self.told is None
