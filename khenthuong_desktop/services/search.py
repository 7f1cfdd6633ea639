"""One search over everything: subjects of all kinds, units, conferences and papers, names first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import LIST_OF_KIND
from khenthuong_desktop.store import search
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording.codes import CONFERENCE_STATES, SUBJECT_KINDS


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: which list it is in, and the two lines that show it."""

    list: str
    id: str
    title: str
    detail: str


class Found(NamedTuple):
    """What was found; `cut` where there is more of it than was asked for."""

    hits: list[Hit]
    cut: bool


def find(office: Office, text: str, limit: int = 30) -> list[Hit]:
    """What the words mean, in any order, without marks; hits of the name before hits of anything else."""
    return look(office, text, limit).hits


def look(office: Office, text: str, limit: int = 30) -> Found:
    """As `find`, and whether that is all: units first, then people, collectives and households in the order of their
    lists, conferences and papers last. Every kind has its share of the limit, so that a name a thousand people bear
    does not hide a household."""
    if not vietnamese.search_key(text):
        return Found([], False)
    with office.database.read() as r:
        units = search.units(r, text, limit + 1)
        subjects = [search.subjects(r, text, name, limit + 1) for name in search.LISTS]
        conferences = search.conferences(r, text, limit + 1)
        papers = search.papers(r, text, limit + 1)
    groups = [units, *subjects, conferences, papers]
    units, *subjects, conferences, papers = shown = _shared_out(groups, limit)
    hits = [Hit("units", row["id"], row["name"], office.labels("unit_kinds").get(row["kind"], "")) for row in units]
    for by_name in (True, False):
        hits += [_subject(row) for rows in subjects for row in rows if bool(row["by_name"]) is by_name]
    hits += [_conference(row) for row in conferences]
    hits += [_paper(office, row) for row in papers]
    return Found(hits, [len(rows) for rows in groups] != [len(rows) for rows in shown])


def _shared_out(groups: Sequence[list[Record]], limit: int) -> list[list[Record]]:
    """The rows to show of each group: its share, and what the others leave of theirs."""
    shares = [min(len(rows), limit // len(groups)) for rows in groups]
    for place, rows in enumerate(groups):
        shares[place] += min(len(rows) - shares[place], limit - sum(shares))
    return [rows[:share] for rows, share in zip(groups, shares, strict=True)]


def _conference(row: Record) -> Hit:
    day = short_document_date(date.fromisoformat(row["held_on"])) if row["held_on"] else ""
    state = CONFERENCE_STATES[row["state"]]
    return Hit("conferences", row["id"], row["name"], " · ".join(part for part in (state, day) if part))


def _paper(office: Office, row: Record) -> Hit:
    kind = office.labels("document_kinds").get(row["document_kind"], "")
    if row["signed_on"]:
        detail = paper_words.named(kind, row["number"], short_document_date(date.fromisoformat(row["signed_on"])))
    else:
        detail = f"{kind}, {paper_words.STATES[row['state']]}"
    return Hit("papers", row["id"], row["subject"], detail)


def _subject(row: Record) -> Hit:
    detail = " · ".join(part for part in (row["position"] or SUBJECT_KINDS[row["kind"]], row["unit"]) if part)
    return Hit(LIST_OF_KIND[row["kind"]], row["id"], row["full_name"], detail)
