"""What no longer fits a conference that was moved or renamed: what has left the office, banners, deadlines of others.

It is found from what is there now, so that mending or undoing it ends the finding.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import banners
from khenthuong_desktop.domain.clock_times import read_time
from khenthuong_desktop.domain.conferences import AHEAD
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services.conference_records import settings_of, to_record
from khenthuong_desktop.store import conference_moves as stored
from khenthuong_desktop.store import tasks as stored_tasks
from khenthuong_desktop.wording import conference_moves as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record, Writer

# Code of a finding, or how it begins -> the tab of the conference where it is mended.
TABS: Final[Mapping[str, str]] = {
    "delegation.changed_after_vote": "delegation",
    "kept.": "papers",
    "move.allotments": "allotments",
    "move.banner": "tasks",
    "move.delegation": "delegation",
    "move.drafts": "speeches",
    "move.invitations": "invitations",
    "move.plans": "tasks",
    "move.tasks": "tasks",
    "programme.issue": "programme",
    "speech.": "speeches",
}
DONE: Final = frozenset({"move.tasks_follow", "move.tasks_keep"})  # what has followed by itself


def tab_of(one: Finding) -> str:
    """Where a finding is mended; '' of one that is no matter of another tab."""
    return next((tab for code, tab in TABS.items() if one.code.startswith(code)), "")


def is_ahead(found: Conference) -> bool:
    """Of a conference that was held nothing can be mended any more: its papers say what was."""
    return found.state in AHEAD


def findings(office: Office, found: Conference) -> tuple[Finding, ...]:
    """What no longer fits the conference."""
    if not is_ahead(found):
        return ()
    with office.database.read() as r:
        told = (*_invitations(r, found), *_banners(r, found), *_deadlines(r, found))
    return (*_programme(office, found), *_papers(office, found), *told)


def banner_findings(office: Office, found: Conference) -> tuple[Finding, ...]:
    """The banners alone, as the paper of them asks."""
    if not is_ahead(found):
        return ()
    with office.database.read() as r:
        return tuple(_banners(r, found))


def outdated_banners(office: Office, found: Conference) -> tuple[str, ...]:
    """The designs that nobody has approved and that say another day or name."""
    with office.database.read() as r:
        return tuple(row["id"] for row, _ in _told_banners(r, found) if not _is_approved(row))


def invitation_findings(office: Office, found: Conference) -> tuple[Finding, ...]:
    if not is_ahead(found):
        return ()
    with office.database.read() as r:
        return tuple(_invitations(r, found))


def outdated_invitations(r: Reader | Writer, found: Conference) -> frozenset[str]:
    """The invitations that went out with another day, hour or place."""
    return frozenset(row["id"] for row, _ in _old_invitations(r, found)) if is_ahead(found) else frozenset()


def after(office: Office, before: Conference, found: Conference) -> tuple[Finding, ...]:
    """What is told once, when the settings have been saved: what moved along, what stays, and what does not fit."""
    said = ("name", "banner", "cap", "size")
    if _when(before) == _when(found) and all(getattr(before, one) == getattr(found, one) for one in said):
        return ()
    told: list[Finding] = []
    if before.held_on != found.held_on and found.held_on is not None:
        with office.database.read() as r:
            rows = [row for row in stored_tasks.of_conference(r, found.id) if not (row["made"] or row["done_day"])]
            was = to_record(settings_of(before))
            then = stored_tasks.dues_on(r, found.id, was["held_on"], was["window_to"]) or {}
        told += _followed([row for row in rows if row["days_before"] is not None], then)
        stay = sum(1 for row in rows if row["days_before"] is None and row["due_on"])
        if stay:
            told.append(finding("move.tasks_stay", "warns", None, count=stay))
    return (*told, *findings(office, found))


def _followed(rows: Sequence[Record], then: Mapping[str, Record]) -> list[Finding]:
    """What has become of the deadlines that count back from the day: put off, brought nearer, or left as they are."""
    days = [(then.get(row["id"], row)["due_on"] or "", row["due_on"] or "") for row in rows]
    later, nearer = (sum(1 for was, now in days if was and of(now, was)) for of in (operator.gt, operator.lt))
    first, kept = sum(1 for was, now in days if now and not was), sum(1 for was, now in days if now and now == was)
    told: list[Finding] = []
    if later or nearer or first:
        how = words.followed(later, nearer, first)
        told.append(finding("move.tasks_follow", "judge", None, count=later + nearer + first, how=how))
    if kept:
        told.append(finding("move.tasks_keep", "judge", None, count=kept))
    return told


def _programme(office: Office, found: Conference) -> tuple[Finding, ...]:
    from khenthuong_desktop.services import programme, programme_standing

    work = programme.programme(office, found.id)
    gone = tuple(one for one in work.findings if one.code == "speech.gone")
    one = programme_standing.outdated(work)
    return (*((one,) if one is not None else ()), *gone)


def _papers(office: Office, found: Conference) -> tuple[Finding, ...]:
    from khenthuong_desktop.services import conference_kept

    return conference_kept.findings(office, found)


def _old_invitations(r: Reader | Writer, found: Conference) -> list[tuple[Record, Record]]:
    """Each with what the conference was when it left."""
    earlier = stored.earlier(r, found.id)
    if not earlier:
        return []
    now, said = _when(found), {one["step"]: _said_when(one) for one in reversed(earlier)}
    rows = [(row, _at(earlier, _last_of(row))) for row in stored.invitations(r, found.id)]
    return [(row, then) for row, then in rows if then is not None and said[then["step"]] != now]


def _invitations(r: Reader, found: Conference) -> Sequence[Finding]:
    old = _old_invitations(r, found)
    if not old:
        return ()
    said = words.when(*_said(old[0][1]))
    sent = sum(1 for row, _ in old if row["sent_on"])
    return (finding("move.invitations", "warns", None, count=len(old), sent=words.sent(sent), said=said),)


def _banners(r: Reader, found: Conference) -> Sequence[Finding]:
    return [one for _, one in _told_banners(r, found)]


def _told_banners(r: Reader, found: Conference) -> list[tuple[Record, Finding]]:
    earlier = stored.earlier(r, found.id)
    told: list[tuple[Record, Finding]] = []
    for row in stored.banners(r, found.id):
        other = banners.other_day(row["text"], found.held_on)
        if other is not None:
            told.append((row, _other_day(f"{other:%d/%m/%Y}", approved=_is_approved(row))))
            continue
        then = _at(earlier, row["made_in"])
        before = [*str(then["banner"] or "").splitlines(), str(then["name"])] if then else []
        if line := banners.other_name(row["text"], before, (*found.banner, found.name)):
            told.append((row, _other_name(line, approved=_is_approved(row))))
    return told


def _is_approved(row: Record) -> bool:
    return bool(row["approved_on"] or row["approved_by"])


def _other_day(day: str, *, approved: bool) -> Finding:
    if approved:
        return finding("move.banner_day_approved", "warns", None, said=day)
    return finding("move.banner_day_draft", "warns", None, said=day)


def _other_name(line: str, *, approved: bool) -> Finding:
    if approved:
        return finding("move.banner_name_approved", "warns", None, said=line)
    return finding("move.banner_name_draft", "warns", None, said=line)


def _deadlines(r: Reader, found: Conference) -> Sequence[Finding]:
    if found.held_on is None:
        return ()
    day, late = f"{found.held_on:%d/%m/%Y}", stored.late_deadlines(r, found.id, found.held_on.isoformat())
    told: list[Finding] = []
    if late.get("call_due"):
        due = f"{date.fromisoformat(late['call_due']):%d/%m/%Y}"
        told.append(finding("move.allotments", "warns", None, due=due, day=day))
    if late.get("plans"):
        told.append(finding("move.plans", "warns", None, count=late["plans"], day=day))
    if late.get("drafts"):
        told.append(finding("move.drafts", "warns", None, count=late["drafts"], day=day))
    if late.get("voted_on"):
        voted = f"{date.fromisoformat(late['voted_on']):%d/%m/%Y}"
        told.append(finding("move.delegation", "judge", None, voted=voted, day=day))
    return told


def _last_of(row: Record) -> int | None:
    """Who printed anew, or told those invited and said so, has mended it: the later of the two counts."""
    return max((step for step in (row["printed_in"], row["sent_in"]) if step is not None), default=None)


def _at(earlier: Sequence[Record], step: int | None) -> Record | None:
    """What the conference was when a step was done; None where it is the same as now."""
    return None if step is None else next((one for one in earlier if one["step"] > step), None)


def _when(found: Conference) -> tuple[Any, ...]:
    return (found.held_on.isoformat() if found.held_on else None, read_time(found.starts_at), found.place)


def _said_when(row: Record) -> tuple[Any, ...]:
    return row["held_on"], read_time(row["starts_at"] or ""), row["place"] or ""


def _said(row: Record | None) -> tuple[str, str, str]:
    if row is None:
        return "", "", ""
    day = f"{date.fromisoformat(row['held_on']):%d/%m/%Y}" if row["held_on"] else ""
    return day, row["starts_at"] or "", row["place"] or ""
