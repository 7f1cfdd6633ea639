"""What must be said beside a paper of a conference that can be made, though it says something that holds no more.

An issue the conference has moved away from, a draft, somebody who no longer comes, invitations and banners of another
day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import (
    conference_drafts,
    conference_kept,
    conference_moves,
    conferences,
    delegation_votes,
    programme,
    programme_standing,
)
from khenthuong_desktop.wording import findings as sentences

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.services.office import Office

PROGRAMMES: Final = ("programme", "running-order")
CHANGES: Final = "programme-changes"
MINUTES: Final = "adoption-minutes"
_SPEAKERS: Final = (*PROGRAMMES, "speech-list")
_TAB: Final = "programme"
_PAPERS: Final = "papers"


@dataclass(frozen=True, slots=True)
class Remark:
    """What is found of a paper, and the tab of the conference where it is mended, or the kept paper that is printed;
    `which` says so of that."""

    found: tuple[Finding, ...]
    tab: str
    paper_id: str = ""
    which: str = ""

    @property
    def text(self) -> str:
        return " ".join((*((self.which,) if self.which else ()), *map(sentences.sentence, self.found)))


def remarks(office: Office, conference_id: str, *, issued: bool = False) -> Mapping[str, Remark]:
    """Paper -> what is to be said of it; `issued`: as a set takes it, which has the last issue instead of a draft."""
    conference = conferences.conference(office, conference_id)
    told: dict[str, list[Finding]] = {}
    if conference_moves.is_ahead(conference):
        told = _of_what_is_ahead(office, conference, issued=issued)
    if (other := delegation_votes.changed(office, conference_id)) is not None:
        told[MINUTES] = [other]  # also after the conference: the delegation has not gone yet
    found = {name: Remark(tuple(ones), conference_moves.tab_of(ones[0]) or _TAB) for name, ones in told.items()}
    for name, kept in conference_kept.standing(office, conference_id).items():
        if kept.changed or not kept.is_signed:
            found[name] = Remark(kept.changed, _PAPERS, kept.paper.id, kept.which)
    return found


def _of_what_is_ahead(office: Office, conference: Conference, *, issued: bool) -> dict[str, list[Finding]]:
    work = programme.programme(office, conference.id)
    version = work.last.version if issued and work.last is not None else None
    of_version = programme_standing.printed(work, version) if work.line.slots or work.issues else None
    told: dict[str, list[Finding]] = {}
    if of_version is not None:
        for name in PROGRAMMES:
            told.setdefault(name, []).append(of_version)
    outdated = programme_standing.outdated(work)
    if outdated is not None and len(work.issues) > 1:
        told.setdefault(CHANGES, []).append(outdated)  # the slip is between two issues, and the later one holds no more
    for one in work.findings:
        if one.code == "speech.gone":
            for name in _SPEAKERS:
                told.setdefault(name, []).append(one)
    if found := conference_moves.banner_findings(office, conference):
        told["banner"] = list(found)
    if found := conference_moves.invitation_findings(office, conference):
        told["invitations"] = list(found)
    return told


def is_draft(office: Office, conference_id: str) -> bool:
    """Whether a programme printed without a version is a draft though one was issued."""
    work = programme.programme(office, conference_id)
    return work.changed and bool(work.issues) and conference_moves.is_ahead(work.conference)


def of_one(office: Office, name: str, conference_id: str, version: int | None = None) -> str:
    """What is to be said of one paper that is made alone, of a version of the programme where one is asked for."""
    if name in conference_drafts.WAYS:
        kept = conference_kept.standing(office, conference_id).get(name)
        return kept.text if kept is not None else ""
    if name not in (*_SPEAKERS, CHANGES, "banner", "invitations", MINUTES):
        return ""
    if name in PROGRAMMES and version is not None:
        work = programme.programme(office, conference_id)
        one = programme_standing.printed(work, version) if conference_moves.is_ahead(work.conference) else None
        return sentences.sentence(one) if one is not None else ""
    found = remarks(office, conference_id).get(name)
    return found.text if found is not None else ""
