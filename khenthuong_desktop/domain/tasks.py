"""Tasks of a conference: who does what by when, deadlines before its day, and what is left when time is short."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from khenthuong_desktop.domain.dates import Deadline, days_in_month
from khenthuong_desktop.domain.vietnamese import search_key

Kind = Literal["task", "side_event", "propaganda"]
DoneBy = Literal["", "hand", "product"]

KINDS: Final[tuple[Kind, ...]] = ("task", "side_event", "propaganda")
# What a task brings about: where the program sees it come, the task is done by itself.
PRODUCTS: Final = (
    *("quota_letters", "committee", "budget_drafted", "budget_appraised", "budget_approved", "speeches_approved"),
    *("banner_approved", "delegates_numbered", "programme_issued", "invitations_printed", "delegation_adopted"),
    *("unit_plans", "unit_reports", "five_year_report", "result_report", "experience_note"),
)
# Only somebody who sent them knows that these have gone.
REPORTS: Final = ("five_year_report", "result_report", "experience_note")


_DISTANCE: Final = re.compile(r"(?:(truoc|sau) (?:hoi nghi )?)?([0-9]{1,9})(?: ngay)?")
_DEADLINE: Final = re.compile(
    r"(truoc|den het|het|den) (?:ngay )?([0-9]{1,2}) (?:thang )?([0-9]{1,2})(?: (?:nam )?([0-9]{4}))?"
)
_ANY_LEAP_YEAR: Final = 2024
_NEGATIVE: Final = re.compile(r"[-−–] ?[0-9]{1,9}")
_SAME_DAY: Final = frozenset({"dung ngay", "dung ngay hoi nghi", "ngay hoi nghi"})


@dataclass(frozen=True, slots=True)
class Task:
    """`days_before` is set where the deadline moves with the day of the conference; `made` says that the product is
    there, `done_on` may then be unknown."""

    id: str
    kind: Kind
    what: str
    responsible: str = ""
    role: str = ""
    place: str = ""
    deadline: Deadline | None = None
    days_before: int | None = None
    product: str = ""
    made: bool = False
    done_on: date | None = None
    done_by: DoneBy = ""
    source: str = ""
    notes: str = ""

    @property
    def is_done(self) -> bool:
        return self.made or self.done_on is not None

    def days_late(self, today: date) -> int:
        """How many days ago the last open day was; 0 while there is time, without a deadline, or when it is done."""
        if self.is_done or self.deadline is None:
            return 0
        return max(0, (today - self.deadline.last_open_day).days)


@dataclass(frozen=True, slots=True)
class Squeeze:
    """The plan wanted `wanted` days before the conference, `left` are left: everything between shrinks alike."""

    wanted: int
    left: int


def parse_distance(text: str) -> int | None:
    """Days before the conference: 'trước 10 ngày', '10', 'sau hội nghị 10 ngày', '-10' (what comes after it is
    negative); None where it is none."""
    typed = text.strip()
    if _NEGATIVE.fullmatch(typed):
        return -int(typed[1:])
    folded = search_key(typed).strip()
    if folded in _SAME_DAY:
        return 0
    found = _DISTANCE.fullmatch(folded) if typed[:1].isalnum() else None
    if found is None:
        return None
    return -int(found[2]) if found[1] == "sau" else int(found[2])


def parse_deadline(text: str) -> tuple[str, bool] | None:
    """'trước ngày 10/8/2025' as its day, without a year where none is said, and whether that day counts; None where
    it is no such deadline."""
    found = _DEADLINE.fullmatch(search_key(text).strip())
    if found is None:
        return None
    day, month, year = (int(part or _ANY_LEAP_YEAR) for part in found.group(2, 3, 4))
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        return None
    return f"{day}/{month}/{year}" if found[4] else f"{day}/{month}", found[1] != "truoc"


def squeeze(days_before: Sequence[int], event: date | None, today: date) -> Squeeze | None:
    """How deadlines before a day must shrink so that none of them has passed already.

    None where there is time enough - or where the day itself has come: then nothing can be made earlier.
    """
    wanted = max(days_before, default=0)
    left = (event - today).days if event is not None else wanted
    return Squeeze(wanted, left) if 0 < left < wanted else None


def squeezed(days_before: int, by: Squeeze | None) -> int:
    """In proportion, rounded towards the conference; what comes after it has all its time."""
    return days_before if by is None or days_before <= 0 else days_before * by.left // by.wanted


def due_before(event: date | None, days_before: int | None) -> date | None:
    """The last day for something that must be there so many days before the conference (behind it where negative)."""
    return None if event is None or days_before is None else event - timedelta(days=days_before)


def moved_due(
    due: date | None,
    days_before: int,
    event: date | None,
    by: Squeeze | None,
    today: date,
    *,
    before: date | None = None,
) -> date | None:
    """A deadline after its conference was moved from the day `before`, of a task that waits: it shrinks as it did when
    it was taken (`by`), and what was in time is due today at the earliest. What was late is late still, and by no more
    days than before. A later conference brings no deadline nearer, an earlier one puts none off: with another
    conference day the shrinking is another one, and may not need to be at all."""
    moved = due_before(event, squeezed(days_before, by))
    if moved is None:
        return None
    if moved < today:
        moved = max(due, moved) if due is not None and due < today else today
    if due is None or event is None or before is None:
        return moved
    if event >= before:
        return max(due, moved)
    return min(due, moved) if due >= today else moved


def keeps_fixed_day(due: date, days_before: int | None, event: date | None) -> bool:
    """Whether the day that a plan names holds for this conference: `days_before` counts to the last day the plan
    allows, and a conference of another year takes the distance instead of the day."""
    return event is None or days_before is None or due < event <= due + timedelta(days=days_before)
