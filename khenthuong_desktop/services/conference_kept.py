"""The papers of a conference that are kept: the one that stands for each, and what of it holds no more.

What was signed goes out as it was signed, and what an officer wrote is never replaced by a fresh one without a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.clock_times import read_time
from khenthuong_desktop.domain.conferences import AHEAD
from khenthuong_desktop.domain.dates import document_date, short_document_date
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import conferences, kept_papers, paper_content, paper_names
from khenthuong_desktop.services.conference_drafts import WAYS
from khenthuong_desktop.services.paper_content import BEGUN_FROM, CONFERENCE, FRAME
from khenthuong_desktop.services.plan_numbers import WRITTEN_PLAN
from khenthuong_desktop.store import conference_moves as moves
from khenthuong_desktop.store import papers as stored
from khenthuong_desktop.wording import conference_kept as words
from khenthuong_desktop.wording import findings as sentences

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.kept_papers import StoredPaper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record

_OF_KINDS: Final = {WRITTEN_PLAN: "plan", "letter": "quota-letter"}  # papers kept before it was noted which they were


@dataclass(frozen=True, slots=True)
class Standing:
    """The kept paper that stands for one of a conference; `changed` is what it says otherwise than the conference."""

    paper: StoredPaper
    changed: tuple[Finding, ...] = ()

    @property
    def is_signed(self) -> bool:
        return self.paper.state == kept_papers.SIGNED

    @property
    def which(self) -> str:
        """'Theo bản đã ký: Kế hoạch số 215/KH-UBND ngày 20/11/2026.'"""
        if self.is_signed:  # what has changed names it once more
            return words.SIGNED_ONLY if self.changed else words.SIGNED.format(name=self.paper.name)
        return words.SENT if self.paper.state == kept_papers.SENT else words.DRAFT

    @property
    def text(self) -> str:
        """Which it is, and what of it holds no more."""
        return " ".join((self.which, *map(sentences.sentence, self.changed)))


def standing(office: Office, conference_id: str) -> Mapping[str, Standing]:
    """Name of a paper of the conference -> what is kept of it: what was signed last; without one, what was begun
    last."""
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    if not rows:
        return {}
    of = conferences.conference(office, conference_id)
    found: dict[str, Standing] = {}
    for row in rows:
        kept = kept_papers.stored_paper(office, row)
        name = origin(kept)
        if name and name not in found and kept.inputs.values.get(CONFERENCE) == conference_id:
            found[name] = Standing(kept, _changed(office, of, kept, row))
    return found


def origin(kept: StoredPaper) -> str:
    """Which paper of a conference it was begun as; '' of any other."""
    values = kept.inputs.values
    if not values.get(CONFERENCE):
        return ""
    said = values.get(BEGUN_FROM) or values.get(FRAME) or _OF_KINDS.get(kept.kind, "")
    return said if said in WAYS and WAYS[said].kind == kept.kind else ""


def instead(office: Office, name: str, choices: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """What is composed where a paper is asked for: the kept one where there is one. A letter for one unit is that."""
    told = dict(choices)
    conference_id = told.get(paper_names.ID)
    if name not in WAYS or not conference_id or told.get(paper_names.UNIT):
        return name, told
    found = _latest(office, name, str(conference_id))
    return (found.kind, {paper_names.ID: found.id}) if found is not None else (name, told)


def findings(office: Office, of: Conference) -> tuple[Finding, ...]:
    """What the signed papers of a conference, and those that wait for it, say otherwise than the conference."""
    return tuple(one for each in standing(office, of.id).values() for one in each.changed)


def outdated(office: Office, kept: StoredPaper) -> frozenset[str]:
    """What a paper says otherwise than its conference: 'day', 'hour', 'place', 'name', 'number'."""
    conference_id = kept.inputs.values.get(CONFERENCE, "")
    with office.database.read() as r:
        if r.record("conferences", conference_id) is None:
            return frozenset()
        row = r.record("papers", kept.id)
    of = conferences.conference(office, conference_id)
    return frozenset(what for what, _ in _moved(office, of, row)) if row is not None else frozenset()


def _latest(office: Office, name: str, conference_id: str) -> StoredPaper | None:
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    every = (kept_papers.stored_paper(office, row) for row in rows)
    return next((one for one in every if origin(one) == name and one.inputs.values[CONFERENCE] == conference_id), None)


def _changed(office: Office, of: Conference, kept: StoredPaper, row: Record) -> tuple[Finding, ...]:
    if of.state not in AHEAD:
        return ()  # it was held: what was said then stays as it was
    found = _moved(office, of, row)
    if not found:
        return ()
    what, said = words.listed([words.NAMES[one] for one, _ in found]), words.listed([told for _, told in found])
    if kept.state == kept_papers.SIGNED:
        return (finding("kept.signed_outdated", "warns", None, name=kept.name, what=what, said=said),)
    return (finding("kept.draft_outdated", "warns", None, title=kept.title, what=what, said=said),)


def _moved(office: Office, of: Conference, row: Record) -> list[tuple[str, str]]:
    """What the paper says as it once was, and not as it is: asked of its words, so that mending them ends it."""
    with office.database.read() as r:
        begun = moves.begun_in(r, _first(r, row))
        earlier = [one for one in moves.earlier(r, of.id) if begun is None or one["step"] > begun]
    if not earlier:
        return []
    body, text = _text(row)
    found: list[tuple[str, str]] = []
    for what, old in _were(of, earlier):
        if not any(one == what for one, _ in found) and _says(what, text if what != "hour" else body, old, of):
            found.append((what, _told(what, old)))
    return found


def _first(r: Reader, row: Record) -> str:
    """The paper whose words it began with: one that changes another may have all of them."""
    while row["amends_id"] and (before := r.record("papers", row["amends_id"])) is not None:
        row = before
    return str(row["id"])


def _were(of: Conference, earlier: list[Record]) -> list[tuple[str, Any]]:
    """What the conference was and is no more, the latest first."""
    from datetime import date

    found: list[tuple[str, Any]] = []
    for one in reversed(earlier):
        day = date.fromisoformat(one["held_on"]) if one["held_on"] else None
        numbers = [one[key] for key in ("cap", "size") if one[key] and one[key] not in (of.cap, of.size)]
        found += [("day", day)] if day and day != of.held_on else []
        hour = one["starts_at"] or ""
        found += [("hour", hour)] if read_time(hour) != read_time(of.starts_at) else []
        found += [(what, one[what]) for what in ("place", "name") if one[what] and one[what] != getattr(of, what)]
        found += [("number", number) for number in numbers]
    return sorted(dict.fromkeys(found), key=lambda pair: list(words.NAMES).index(pair[0]))


def _says(what: str, text: str, old: Any, of: Conference) -> bool:
    """Whether the text has the old value and not the present one."""
    if what == "day":
        forms = (document_date, short_document_date)
        form = next((one for one in forms if one(old) in text), None)
        return form is not None and (of.held_on is None or form(of.held_on) not in text)
    if what == "hour":
        then, now = read_time(old), read_time(of.starts_at)
        times = {int(hour) * 60 + int(minute or 0) for hour, minute in words.CLOCK.findall(text)}
        return then in times and now not in times
    if what == "number":
        return _counts(text, old) and not any(_counts(text, one) for one in (of.cap, of.size) if one)
    now = getattr(of, what)
    return old.casefold() in text and not (now and now.casefold() in text)


def _counts(text: str, number: int) -> bool:
    return re.search(words.PEOPLE.format(number=re.escape(in_figures(number))), text) is not None


def _told(what: str, old: Any) -> str:
    if what == "day":
        day: date = old
        return short_document_date(day)
    return in_figures(old) if what == "number" else str(old)


def _text(row: Record) -> tuple[str, str]:
    """The words of a paper, in small letters: its text alone, and with what stands above it and in its annexes."""
    if row["printed"]:
        content = paper_content.from_json(row["printed"])
        about, body, annexes = content.about, content.body, paper_content.blocks_to_json(content.annexes)
    else:
        said = paper_content.Inputs.from_json(row["inputs"])
        about, body, annexes = said.subject, said.body, said.annexes
    parts = [" ".join(one.split()).casefold() for one in (body, about, annexes)]
    return parts[0], "\n".join(parts)
