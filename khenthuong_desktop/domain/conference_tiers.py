"""What the plans set for a conference: form, size, shares, length, programme, banner, signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from khenthuong_desktop.domain.validity import ALWAYS, Validity


@dataclass(frozen=True, slots=True)
class ConferenceTier:
    """One set-up out of one plan: the values a new conference starts with, each of them a setting there.

    A share is of one hundred; None where the plan sets no share. `leaders_with_guests` is None where the plan
    does not say on which side leaders are counted. A day that something is due or held before is not included
    ('trước ngày').
    """

    code: str
    name: str
    level: str
    conference_name: str
    max_delegates: int | None
    congress: bool
    session: str | None
    theme: str | None
    period: str | None
    next_period: str | None
    upper_event: str | None
    agreement: tuple[str, ...]
    whole_staff: bool
    models_share: Fraction | None
    guests_share: Fraction | None
    share_is_approximate: bool
    leaders_with_guests: bool | None
    attention: tuple[str, ...]
    length: str
    held_in: str | None
    held_before: date | None
    programme_items: int
    flag_salute: bool
    filmed_report: bool
    superior_speech: bool
    exchange: str
    size_decided: str
    awards_part: str
    banner: tuple[str, ...]
    signing_form: str
    pilot: bool
    delegation_adopted: bool
    plan_due: date | None
    plan_due_days_before: int | None
    five_year_report_due: date | None
    note: str = ""
    validity: Validity = ALWAYS
    source: str = ""
    mark: str = ""
