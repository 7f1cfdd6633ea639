"""All that the side of the page tells of one subject: particulars, what does not fit, awards, files, history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services import attachments, commendations, history, lists
from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.services.commendations import AwardLine, Nomination
from khenthuong_desktop.services.history import StepLine
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import LIST_OF_KIND
from khenthuong_desktop.wording import columns as headings

# Told in the head of the profile, in a section of its own, or nowhere because nobody asks for it there.
_ELSEWHERE = frozenset({"full_name", "position", "unit_id", "title", "latest_commendation", "latest_nomination"})


@dataclass(frozen=True, slots=True)
class SubjectProfile:
    id: str
    list: str  # the name of its list
    name: str
    title: str  # 'Ông', 'Bà' or nothing
    position: str
    unit_id: str | None
    unit: str
    retired_on: date | None
    particulars: tuple[tuple[str, str], ...]  # (heading, text), sensitive ones masked unless revealed
    warnings: tuple[Finding, ...]
    photo: Attached | None
    papers: tuple[Attached, ...]
    steps: tuple[StepLine, ...]
    awards: tuple[AwardLine, ...]  # the newest first, cancelled ones among them
    nominations: tuple[Nomination, ...]


def profile(office: Office, subject_id: str, *, reveal: bool = False, steps: int = 5) -> SubjectProfile | None:
    """What is known of a subject; None when it has been erased."""
    with office.database.read() as r:
        record = r.record("subjects", subject_id)
        if record is None:
            return None
        name = LIST_OF_KIND[record["kind"]]
        definition = lists.DEFINITIONS[name]
        row = lists.row(office, name, subject_id, reveal=reveal)
        files = attachments.of_record(office, subject_id)
        told = history.record_steps(office, subject_id)[:steps]
        awards = commendations.lines(office, subject_id)
        proposed = commendations.nominations(office, subject_id)
    texts = dict(zip(definition.keys, row.texts, strict=True)) if row is not None else {}
    return SubjectProfile(
        id=subject_id,
        list=name,
        name=record["full_name"],
        title=texts.get("title", ""),
        position=texts.get("position", ""),
        unit_id=record["unit_id"],
        unit=texts.get("unit_id", ""),
        retired_on=date.fromisoformat(record["retired_on"]) if record["retired_on"] else None,
        particulars=tuple(
            (headings.heading(name, key), text) for key, text in texts.items() if text and key not in _ELSEWHERE
        ),
        warnings=definition.examine(office, record),
        photo=next((one for one in files if one.purpose == attachments.PHOTO), None),
        papers=tuple(one for one in files if one.purpose != attachments.PHOTO),
        steps=tuple(told),
        awards=awards,
        nominations=proposed,
    )
