"""What a new conference begins with: a plan's tier, the last conference moved on, or a smaller event of the year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.conference_times import window
from khenthuong_desktop.domain.conferences import Conference, Leaders, Occasion, Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_bases
from khenthuong_desktop.services.bodies import body_of_kind
from khenthuong_desktop.services.conference_records import settings_of
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.wording import conferences as words
from khenthuong_desktop.wording.next_conference import length_in_years, moved_on

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conference_tiers import ConferenceTier

_COMMITTEE = "people_committee"
_COMMUNE, _PROVINCE = "commune", "province"


def tiers(office: Office) -> tuple[ConferenceTier, ...]:
    """What the plans set, each once; those of today before those that have ended."""
    latest = {tier.code: tier for tier in office.catalogues.conference_tiers}
    return tuple(sorted(latest.values(), key=lambda tier: not tier.validity.covers(office.today)))


def tier_of(office: Office, code: str | None) -> ConferenceTier | None:
    return office.catalogues.conference_tiers.latest(code) if code else None


def from_tier(office: Office, code: str) -> Settings:
    """The plan's own values for this office: none of them is a rule of the program, each can be changed."""
    tier = tier_of(office, code)
    if tier is None:
        raise UserError("conference.no_such_tier")
    own = profile(office)
    province = words.whom(own.province_name) if own and own.province_name else words.OWN_PROVINCE
    commune = words.whom(own.commune_name) if own else ""
    of_whom = commune
    if tier.level == _PROVINCE:  # not known, it is left to be typed: 'tỉnh' alone is nobody's name
        of_whom = words.whom(own.province_name) if own and own.province_name else ""
    begin, end = _window(tier)
    leaders: Leaders = "unsaid"
    if tier.leaders_with_guests is not None:
        leaders = "guests" if tier.leaders_with_guests else "apart"
    body = body_of_kind(office, _COMMITTEE)
    source, sources = conference_bases.begun(office, tier)
    settings = Settings(
        occasion="models",
        tier=tier.code,
        form=tier.conference_name,
        name=words.full_name(tier.conference_name, of_whom, tier.session or ""),
        congress=tier.congress,
        of_whom=of_whom,
        session=tier.session or "",
        theme=tier.theme or "",
        period=tier.period or "",
        next_period=tier.next_period or "",
        # A plan that knows pilots names them one by one: nobody is one before it is chosen.
        pilot=False,
        window_from=begin,
        window_to=end,
        length=tier.length,
        cap=tier.max_delegates,
        whole_staff=tier.whole_staff,
        models_share=tier.models_share,
        guests_share=tier.guests_share,
        share_is_approximate=tier.share_is_approximate,
        leaders=leaders,
        attention=tier.attention,
        flag_salute=tier.flag_salute,
        filmed_report=tier.filmed_report,
        superior_speech=tier.superior_speech,
        exchange=tier.exchange,
        body_id=body.id if body else None,
        source=source,
        sources=sources,
        upper_event=words.upper_event(tier.upper_event or "", province),
    )
    return replace(settings, banner=banner(office, settings))


def from_last(office: Office, last: Conference) -> Settings:
    """The next one after `last`: its session and periods moved on, its days and documents left open."""
    years = length_in_years(last.period)

    def on(text: str) -> str:
        return moved_on(text, years, open_days=True)

    return replace(
        settings_of(last),
        name=on(last.name),
        form=on(last.form),
        session=on(last.session),
        period=on(last.period),
        next_period=on(last.next_period),
        theme="",
        pilot=False,
        window_from=None,
        window_to=None,
        held_on=None,
        banner=tuple(on(line) for line in last.banner),
        source="",
        sources={},
        upper_event=on(last.upper_event),
        delegation_size=None,
        delegation_source="",
        copied_from=last.id,
        notes="",
    )


def small(office: Office, occasion: Occasion) -> Settings:
    """A smaller event of this year: no plan sets anything of it, so that nothing is set but its name."""
    if occasion == "models":
        raise UserError("conference.no_such_tier")
    own = profile(office)
    of_whom = words.whom(own.commune_name) if own else ""
    form = words.REVIEW_FORM if occasion == "year_review" else words.CEREMONY_FORM
    year = words.YEAR.format(year=office.today.year)
    body = body_of_kind(office, _COMMITTEE)
    settings = Settings(
        occasion=occasion,
        form=form,
        name=words.full_name(form, of_whom, year),
        of_whom=of_whom,
        session=year,
        period=year,
        next_period=words.YEAR.format(year=office.today.year + 1),
        leaders="unsaid",
        body_id=body.id if body else None,
    )
    place = own.place_name if own else ""
    return replace(settings, banner=words.banner(settings, ("form_unit_and_session", "place_and_date"), place))


def banner(office: Office, settings: Settings) -> tuple[str, ...]:
    """The lines as the plan of the tier sets them, with the names and days of these settings; () where it sets none."""
    tier = tier_of(office, settings.tier)
    own = profile(office)
    place = own.place_name if own else ""
    if tier is not None and tier.level == _PROVINCE:
        place = words.place_of(own.province_name) if own else ""
    return words.banner(settings, tier.banner if tier else (), place)


def findings(office: Office, settings: Settings) -> tuple[Finding, ...]:
    """A commune that began with the plan of another level: who issues its papers is still the commune's own body."""
    tier, own = tier_of(office, settings.tier), profile(office)
    if tier is None or own is None or tier.level == _COMMUNE:
        return ()
    level = words.LEVELS[tier.level]
    name = words.whom(own.commune_name)
    return (finding("conference.level_differs", "judge", "tier", level=level, office=name),)


def _window(tier: ConferenceTier) -> tuple[date | None, Deadline | None]:
    if tier.held_in:
        return window(tier.held_in)
    return None, Deadline(tier.held_before, inclusive=False) if tier.held_before else None
