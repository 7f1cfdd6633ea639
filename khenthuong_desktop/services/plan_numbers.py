"""The number of a conference's own plan: known to the conference as soon as the plan is signed in the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import document_date
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services import conference_bases, kept_papers, paper_heads
from khenthuong_desktop.services.conference_records import from_record
from khenthuong_desktop.services.paper_content import CONFERENCE
from khenthuong_desktop.wording import conference_bases as words
from khenthuong_desktop.wording.reports import is_plan_open

if TYPE_CHECKING:
    from khenthuong_desktop.services.kept_papers import StoredPaper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Writer

WRITTEN_PLAN: Final = "work-plan"  # the kind of paper as which a plan is written on, signed and numbered


def findings(office: Office, kept: StoredPaper, number: str) -> tuple[Finding, ...]:
    """What the conference names until now and would name no more, told before the plan is signed."""
    with office.database.read() as r:
        old = _replaced(office, r, kept)
    if not old or words.names_number(old, number):
        return ()
    return (finding("plan.replaces", "judge", "number", old=old),)


def take(office: Office, w: Writer, signed: StoredPaper) -> str:
    """Within the step that signs a plan: the conference names it from now on, also instead of another plan of this
    office or of the one that it changes. Gives what it names no more; '' where nothing was replaced."""
    conference_id = signed.inputs.values.get(CONFERENCE)
    row = w.record("conferences", conference_id) if conference_id else None
    if row is None or signed.kind != WRITTEN_PLAN or signed.signed_on is None:
        return ""
    before = from_record(row)
    old = _replaced(office, w, signed)
    if not old and (signed.amends_id or not is_plan_open(conference_bases.plan_of(office, before))):
        return ""
    body = paper_heads.values(office, signed.body_id, signed.signed_on)["body"]
    day = document_date(signed.signed_on)
    if old and words.names_number(old, signed.full_number):
        return ""  # somebody has written it down already, in his own words
    w.update("conferences", before.id, {"source": words.PLAN.format(number=signed.full_number, day=day, body=body)})
    after = from_record(w.still_there("conferences", before.id))
    conference_bases.follow(office, w, before.id, before, after)
    return old


def _replaced(office: Office, r: Reader | Writer, kept: StoredPaper) -> str:
    """The plan with a number that a conference names and that this one takes the place of. A paper that changes a plan
    takes only the place of that; a document of somebody else stays."""
    conference_id = kept.inputs.values.get(CONFERENCE)
    row = r.record("conferences", conference_id) if conference_id else None
    if row is None or kept.kind != WRITTEN_PLAN:
        return ""
    named = conference_bases.plan_of(office, from_record(row))
    if is_plan_open(named) or not conference_bases.is_own_plan(office, named):
        return ""
    if kept.amends_id is None:
        return named
    changed = r.record("papers", kept.amends_id)
    number = kept_papers.stored_paper(office, changed).full_number if changed else ""
    return named if number and words.names_number(named, number) else ""
