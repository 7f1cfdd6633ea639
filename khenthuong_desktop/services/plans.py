"""The plan of a conference (kế hoạch tổ chức): its settings, programme, report, budget and tasks as one paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.numbers import money as in_money
from khenthuong_desktop.services import (
    budgets,
    conference_settings,
    paper_content,
    paper_heads,
    plan_blocks,
    plan_outlines,
    roles,
)
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.wording import plans as words
from khenthuong_desktop.wording.papers import KEPT_BY_OFFICE, RECIPIENTS, kept_by

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper, Signature
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office

_PAPER: Final = "report"  # title, numbered parts, signature


def compose(office: Office, id: str) -> Paper:
    """The plan as it stands now, number and day blank. Without a programme or without tasks it is no plan yet."""
    said = texts(office, plan_outlines.KIND, id)
    said = with_values(said, _values(office, said))
    outline = plan_outlines.outline(office, said)
    said = replace(said, words={**said.words, **outline.head})
    signed = _signature(office, said)
    content = replace(
        said.content(),
        about=said.part("about"),
        opening=said.part("opening"),
        tables=tuple(plan_blocks.blocks(office, said, outline)),
        closing=said.part("closing"),
        signature=signed.lines,
        signer=signed.name,
        place_and_date=_place_and_date(office, said),
        recipients=_recipients(office, said),
    )
    return paper_content.paper_of(_PAPER, content)


def _values(office: Office, said: Texts) -> dict[str, str]:
    found, planned = said.conference, budgets.budget(office, said.conference.id)
    return {
        "conference_form": found.form,
        "seats": words.at_most(limit) if (limit := _limit(found)) else said.values["seats"],
        "conference_period": found.period or words.PAST_PERIOD,
        "conference_next_period": found.next_period or words.NEXT_PERIOD,
        # Where the settings say nothing of them there is nothing to demand.
        "shares": said.values["shares"] if (found.models_share, found.guests_share) != (None, None) else "",
        "attention": said.values["attention"] if found.attention else "",
        "funds": planned.source_of_funds or words.BY_BUDGET,
        "budget_total": in_money(planned.proposed) if planned.lines else "",
        "standing_body": roles.role_name(office, "standing_body", said.day),
        "appraiser": planned.appraised_by or budgets.usually_by(office, found.id, "appraised"),
        "approver": planned.approved_by or budgets.usually_by(office, found.id, "approved"),
    }


def _limit(found: Conference) -> int | None:
    """A plan names the most there may be; how many there will be is agreed on later."""
    return found.cap if found.size is None and not found.whole_staff else None


def _place_and_date(office: Office, said: Texts) -> str:
    """A plan is made before its conference: where the days it may be held on are past, its open day is of that year."""
    last = said.conference.window_to
    if said.conference.held_on is not None or last is None or last.last_open_day >= said.day:
        return said.head_of_its_year().place_and_date
    return paper_heads.head(office, said.body_id, None, said.day, year=last.last_open_day.year).place_and_date


def _signature(office: Office, said: Texts) -> Signature:
    """Who was chosen for the conference's papers; else whoever signed the plan of its setting: the head or a deputy."""
    tier = conference_settings.tier_of(office, said.conference.tier)
    if said.signer_id or tier is None or tier.signing_form not in paper_heads.IN_PLACE:
        return paper_heads.signature(office, said.body_id, said.signer_id, said.day, together=True)
    return paper_heads.deputy_signature(office, said.body_id, words.DEPUTY, said.day)


def _recipients(office: Office, said: Texts) -> tuple[str, ...]:
    drafter, suffix = paper_heads.usual_drafter(office, said.day), paper_heads.suffix(office, said.body_id, said.day)
    named = (
        kept_by(KEPT_BY_OFFICE, drafter, suffix) if drafter and one.startswith(KEPT_BY_OFFICE) else one
        for one in said.lines("recipients")
    )
    return (RECIPIENTS, *named)
