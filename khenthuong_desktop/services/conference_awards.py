"""Who is given what at a conference, chosen from the register and the catalogue, in the order of the decree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import programme as order
from khenthuong_desktop.domain.awards import ceremony_order
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services.invitation_lists import AWARDS_NAME
from khenthuong_desktop.store import conference_awards as stored
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from datetime import date

    from khenthuong_desktop.domain.awards import Award
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record


@dataclass(frozen=True, slots=True)
class Given:
    """One award of one subject; `award` None with a name: one that the catalogue does not know."""

    id: str
    subject_id: str
    full_name: str
    kind: str
    award: str | None = None
    award_name: str = ""
    unit: str = ""
    office_held: str = ""
    achievement: str = ""
    decision: str = ""
    posthumous: bool = False


def awards(office: Office, conference_id: str) -> tuple[Given, ...]:
    """In the order that is kept."""
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    labels = office.labels("awards")
    return tuple(_given(row, labels) for row in rows)


def in_order(office: Office, conference_id: str) -> tuple[Given, ...]:
    """In the order in which they are handed over; what the catalogue does not know comes last, by its name."""
    found, day = awards(office, conference_id), _day(office, conference_id)

    def key(one: Given) -> tuple[object, ...]:
        award = _award(office, one.award, day)
        if award is None:
            return (1, one.award_name.casefold(), one.kind == "individual", one.posthumous)
        return (0, *ceremony_order(award, one.kind, one.posthumous))

    return tuple(sorted(found, key=key))


def put_in_order(office: Office, conference_id: str) -> None:
    """Keep the order in which they are handed over."""
    ids = [one.id for one in in_order(office, conference_id)]
    with office.database.write(words.ORDERED) as w:
        stored.put_in_order(w, ids)


def move(office: Office, conference_id: str, ids: Sequence[str], by: int) -> bool:
    """Rows one place up (-1) or down (1)."""
    with office.database.write("") as w:
        rows = stored.of_conference(w, conference_id)
        before = [row["id"] for row in rows]
        after = list(order.moved(before, ids, by))
        if after == before:
            return False
        w.rename_step(words.moved([row["full_name"] for row in rows if row["id"] in ids]))
        stored.put_in_order(w, after)
    return True


def add(office: Office, conference_id: str, subject_ids: Sequence[str], award: str | None = None) -> tuple[str, ...]:
    """Subjects of the register, behind those there are; the same subject may be given several awards."""
    return _add(office, conference_id, [{"subject_id": one} for one in subject_ids], award)


def add_models(office: Office, conference_id: str, award: str | None = None) -> tuple[str, ...]:
    """The models with a seat who are given nothing yet, with what they are models for."""
    with office.database.read() as r:
        rows = stored.models(r, conference_id)
    return _add(office, conference_id, rows, award)


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """Awards that are not for such a subject, that nobody has named or decided, or that stand twice."""
    found: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    day = _day(office, conference_id)
    for one in awards(office, conference_id):
        award = _award(office, one.award, day)
        if award is not None and not award.allows(one.kind):
            kind = codes.SUBJECT_KINDS[one.kind].lower()
            found.append(
                finding(
                    "conference_award.not_for_kind", "judge", "award", award=award.name, kind=kind, name=one.full_name
                )
            )
        key = (one.subject_id, one.award or one.award_name)
        if one.award_name and key in seen:
            found.append(finding("conference_award.twice", "warns", "award", name=one.full_name))
        seen.add(key)
    everybody = awards(office, conference_id)
    if everybody != in_order(office, conference_id):
        found.append(finding("conference_award.out_of_order", "warns", "position"))
    if nameless := sum(not one.award_name for one in everybody):
        found.append(finding("conference_award.no_award", "warns", "award", number=nameless))
    if undecided := sum(bool(one.award_name) and not one.decision for one in everybody):
        found.append(finding("conference_award.no_decision", "warns", "decision", number=undecided))
    return tuple(found)


def _add(office: Office, conference_id: str, rows: Sequence[Record], award: str | None) -> tuple[str, ...]:
    with office.database.write("") as w:
        w.still_there("conferences", conference_id)
        last = len(stored.of_conference(w, conference_id))
        new: list[str] = []
        names: list[str] = []
        for place, row in enumerate(rows, start=last + 1):
            names.append(w.still_there("subjects", row["subject_id"])["full_name"])
            values = {"conference_id": conference_id, "award": award, "position": place, **row}
            new.append(w.insert(AWARDS_NAME, values))
        w.rename_step(words.awards_added(names))
    return tuple(new)


def _day(office: Office, conference_id: str) -> date:
    from khenthuong_desktop.services import conferences

    return conferences.conference(office, conference_id).held_on or office.today


def _award(office: Office, code: str | None, day: date) -> Award | None:
    if code is None:
        return None
    return office.catalogues.awards.find(code, day) or office.catalogues.awards.latest(code)


def _given(row: Record, labels: dict[str, str]) -> Given:
    return Given(
        id=row["id"],
        subject_id=row["subject_id"],
        full_name=row["full_name"],
        kind=row["kind"],
        award=row["award"],
        award_name=str(labels.get(row["award"], row["award"]) if row["award"] else row["award_name"]),
        unit=row["unit"] or "",
        office_held=row["office_held"] or "",
        achievement=row["achievement"],
        decision=row["decision"],
        posthumous=bool(row["posthumous"]),
    )
