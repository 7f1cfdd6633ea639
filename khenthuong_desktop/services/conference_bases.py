"""Which plan a conference's papers stand on: the office's own; the plan its settings began with is only their model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import paper_heads, paper_texts
from khenthuong_desktop.services.conference_records import from_record
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.store import conferences as stored
from khenthuong_desktop.store import tasks as stored_tasks
from khenthuong_desktop.wording import conference_bases as words
from khenthuong_desktop.wording import conferences as conference_words
from khenthuong_desktop.wording import reports as report_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from khenthuong_desktop.domain.conference_tiers import ConferenceTier
    from khenthuong_desktop.domain.conferences import Settings
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

# Settings that a plan of the province for all its levels decides, and not the office below it.
_OF_ABOVE: Final = ("cap", "models_share", "leaders", "attention", "window_to")


def begun(office: Office, tier: ConferenceTier) -> tuple[str, Mapping[str, str]]:
    """The common document of a new conference and those of its settings. Another office's plan is a model and none of
    them; one of the level above decides some settings, and the office still makes a plan of its own."""
    if _is_of(tier.source, _commune(office)):
        return tier.source, {}
    return "", dict.fromkeys(_OF_ABOVE, tier.source) if _is_of(tier.source, _province(office)) else {}


def plan_of(office: Office, found: Settings) -> str:
    """The office's own plan as it is written down; '' while nobody has. Files from before may still name the model."""
    tier = _tier(office, found)
    if tier is not None and found.source == tier.source and not _is_of(tier.source, _commune(office)):
        return ""
    return found.source


def is_own_plan(office: Office, source: str) -> bool:
    """Whether a document is a plan of this office, as somebody may have written it down: not one of another office."""
    if not words.is_plan(source) or _is_model(office, source):
        return False
    return _is_of(source, _commune(office)) or words.WHOSE not in source.casefold()


def model_of(office: Office, found: Settings) -> str:
    """The plan of somebody else that the settings began with; '' where there is none."""
    tier = _tier(office, found)
    return tier.source if tier is not None and not _binds(office, tier.source) else ""


def plan_on_paper(office: Office, found: Settings, body: str, day: date) -> str:
    """The plan as papers name it: number and day that nobody has written down are gaps for the pen."""
    named = report_words.plan(plan_of(office, found))
    return paper_texts.filled(named, "", {"body": body}, day)


def plan_of_kept(office: Office, conference_id: str, day: date) -> str:
    """The same for a paper that was written on and kept; '' where its conference has been removed."""
    with office.database.read() as r:
        row = r.record("conferences", conference_id)
    if row is None:
        return ""
    body = paper_heads.body(office, row["body_id"]).id
    return plan_on_paper(office, from_record(row), paper_heads.values(office, body, day)["body"], day)


def source_of_row(office: Office, found: Settings, taken_from: str) -> str:
    """What a row that is taken from a plan names: the conference's own plan, beside it the model it came from."""
    plan = plan_of(office, found)
    if not taken_from:
        return plan
    return words.joined(plan, taken_from) if _is_model(office, taken_from) else taken_from


def follow(office: Office, w: Writer, conference_id: str, before: Settings, after: Settings) -> None:
    """Within the step that changes the common document: what came from it names the new one; a row that was given
    another document keeps it."""
    old, new = plan_of(office, before), plan_of(office, after)
    if old == new:
        return
    rules = [row for way in (False, True) for row in stored.rules(w, conference_id, delegation=way)]
    rows = [("composition_rules", row) for row in rules]
    rows += [("tasks", row) for row in stored_tasks.of_conference(w, conference_id)]
    for table, row in rows:
        plan, model = words.parts(row["source"])
        if not model and _is_model(office, plan):
            plan, model = "", plan
        if (model and plan in ("", old)) or (old and plan == old):
            w.update(table, row["id"], {"source": words.joined(new, model)})
    call_id = w.still_there("conferences", conference_id)["call_id"]
    call = w.record("list_calls", call_id) if call_id else None
    if call is not None and (call["source"] == old or _is_model(office, call["source"])):
        w.update("list_calls", call["id"], {"source": new})


def _binds(office: Office, source: str) -> bool:
    return _is_of(source, _commune(office)) or _is_of(source, _province(office))


def _is_model(office: Office, source: str) -> bool:
    """Whether a document is the plan of an office that has nothing to say here."""
    plans = {tier.source for tier in office.catalogues.conference_tiers}
    return any(source.startswith(one) for one in plans) and not _binds(office, source)


def _is_of(source: str, name: str) -> bool:
    """Whether the name stands in it whole: 'phường Tân' is not the office of 'phường Tân An'."""
    _, found, after = source.casefold().partition(name.casefold()) if name else ("", "", "")
    follows = source[len(source) - len(after) :]
    return bool(found) and not follows[:1].isalnum() and not follows.lstrip(" ")[:1].isupper()


def _commune(office: Office) -> str:
    own = profile(office)
    return conference_words.whom(own.commune_name) if own else ""


def _province(office: Office) -> str:
    own = profile(office)
    return conference_words.whom(own.province_name) if own and own.province_name else ""


def _tier(office: Office, found: Settings) -> ConferenceTier | None:
    return office.catalogues.conference_tiers.latest(found.tier) if found.tier else None
