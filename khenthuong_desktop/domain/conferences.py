"""A conference: its settings, how many seats its parts have, and what in its settings does not fit together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Final, Literal

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import Finding, finding

Occasion = Literal["models", "year_review", "award_ceremony"]
State = Literal["preparing", "agreed", "held", "closed"]
Leaders = Literal["guests", "apart", "unsaid"]  # counted with the guests, on a side of their own, or the plan is silent
Scope = Literal["all", "models", "guests"]

STATES: Final[tuple[State, ...]] = ("preparing", "agreed", "held", "closed")
AHEAD: Final[frozenset[State]] = frozenset({"preparing", "agreed"})  # of these something can still be mended


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set for a conference. `cap` is the most the plan allows, `size` how many are planned within it;
    `sources` names the document of a setting that has another than `source`."""

    occasion: Occasion
    form: str
    name: str
    tier: str | None = None
    congress: bool = False
    of_whom: str = ""
    session: str = ""
    theme: str = ""
    period: str = ""
    next_period: str = ""
    pilot: bool = False
    window_from: date | None = None
    window_to: Deadline | None = None
    held_on: date | None = None
    starts_at: str = ""
    length: str = "half_day"
    place: str = ""
    cap: int | None = None
    whole_staff: bool = False
    size: int | None = None
    models_share: Fraction | None = None  # of one hundred
    guests_share: Fraction | None = None
    share_is_approximate: bool = False
    leaders: Leaders = "guests"
    attention: tuple[str, ...] = ()
    banner: tuple[str, ...] = ()
    flag_salute: bool = False
    filmed_report: bool = False
    superior_speech: bool = False
    exchange: str = "none"
    body_id: str | None = None
    signer_id: str | None = None
    source: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)
    upper_event: str = ""
    upper_body: str = ""
    delegation_size: int | None = None
    delegation_source: str = ""
    copied_from: str | None = None
    notes: str = ""

    @property
    def seats(self) -> int | None:
        """How many delegates are planned: the number chosen within the cap, else the cap; None for the whole staff,
        whose number nobody knows before it is counted."""
        if self.size is not None:
            return self.size
        return None if self.whole_staff else self.cap

    def source_of(self, setting: str) -> str:
        return self.sources.get(setting) or self.source


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference(Settings):
    """A conference that is kept: its settings, how far it has come, and the call by which units are asked."""

    id: str
    state: State = "preparing"
    call_id: str | None = None


def seats_of(conference: Settings, scope: Scope) -> int | None:
    """The seats of one part. Guests get what the models leave, so that both add up to the whole: 70/30 of 155 is
    109 and 46. None where the plan sets no share or no number."""
    seats = conference.seats
    if scope == "all" or seats is None:
        return seats
    share = conference.models_share
    if share is None:
        if conference.guests_share is None:
            return None
        guests = _heads(seats, conference.guests_share)
        return guests if scope == "guests" else seats - guests
    models = _heads(seats, share)
    if scope == "models":
        return models
    return seats - models if conference.guests_share is not None else None


def kinds_of(conference: Settings, scope: Scope) -> frozenset[str]:
    """The kinds of delegates counted in a part; press and helpers sit outside the cap."""
    models, guests = frozenset({"model"}), frozenset({"guest"})
    if conference.leaders == "guests":
        guests |= {"leader"}
    if scope == "models":
        return models
    return guests if scope == "guests" else models | guests | {"leader"}


def findings(conference: Conference, today: date) -> tuple[Finding, ...]:
    """What an officer should look at in the settings; none of it stops the work."""
    found: list[Finding] = []
    held = conference.held_on
    if held is not None:
        if held < today and conference.state in ("preparing", "agreed"):
            found.append(finding("conference.day_past", "warns", "held_on", day=f"{held:%d/%m/%Y}"))
        late = conference.window_to is not None and held > conference.window_to.last_open_day
        if late or (conference.window_from is not None and held < conference.window_from):
            found.append(finding("conference.day_outside_window", "warns", "held_on", day=f"{held:%d/%m/%Y}"))
    elif conference.window_to is not None and conference.state in ("preparing", "agreed"):
        last = conference.window_to.last_open_day
        if today > last:
            found.append(finding("conference.window_past", "warns", "held_on", day=f"{last:%d/%m/%Y}"))
    if conference.cap is not None and conference.size is not None and conference.size > conference.cap:
        found.append(finding("conference.size_over_cap", "warns", "size", size=conference.size, cap=conference.cap))
    models, guests = conference.models_share, conference.guests_share
    if models is not None and guests is not None and models + guests != 100:
        total = f"{float(models + guests):g}".replace(".", ",")
        found.append(finding("conference.shares_not_hundred", "warns", "models_share", sum=total))
    if not conference.whole_staff and conference.seats is None:
        found.append(finding("conference.no_number", "judge", "cap"))
    return tuple(found)


def _heads(seats: int, share: Fraction) -> int:
    """A share of seats in whole heads, halves up."""
    return int(seats * share / 100 + Fraction(1, 2))
