"""Reports of a conference in parts: begun from the plan's outline, handed out, received, filled and sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.report_parts import PRODUCT_OF, REPORTS, Figure, Part, Report
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_bases, conferences, office_profile, report_figures, tasks
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import report_parts as stored
from khenthuong_desktop.wording import reports as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.domain.tasks import Task
    from khenthuong_desktop.domain.terms import Term
    from khenthuong_desktop.store.database import Record, Writer

__all__ = [
    "REPORTS",
    "add",
    "addressees",
    "asked",
    "begin",
    "copies",
    "figures",
    "hand_over",
    "lacks",
    "outline",
    "part",
    "parts",
    "receive",
    "remove",
    "sendings",
    "set_figure",
    "take_sending",
    "write",
]

_EMPTY_FIGURES: Final = "{}"
_MODELS: Final = "models"
_DELEGATION: Final = "_delegation"  # a smaller event of the year sends nobody to a congress above
_PROVINCE: Final = "{province}"  # of whom the plan names: what the province of this office is called


@dataclass(frozen=True, slots=True)
class Lacks:
    """What a report is still without: figures that no data stand behind, parts that nobody has written."""

    figures: tuple[str, ...]
    parts: tuple[str, ...]
    of_parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # id of a part -> what it is without
    notes: tuple[str, ...] = ()  # figures that are printed though not all of the data behind them is known

    def sentences(self) -> tuple[str, ...]:
        told = (words.lacks(self.figures), words.empty_parts(self.parts), words.notes(self.notes))
        return tuple(one for one in told if one)

    def sentence(self) -> str:
        """How much it is, in one line; what it is stands beside the parts."""
        plan = words.PLAN_NUMBER in self.figures
        return words.lacks_in_short(len(self.figures), len(self.parts), len(self.notes), plan=plan)


def begin(office: Office, conference_id: str, report: Report) -> tuple[str, ...]:
    """The parts that the plan asks of this report (those of all plans together, where it has none), in one step."""
    found = conferences.conference(office, conference_id)
    begun = outline(office, found, report)
    with office.database.write(words.BEGUN.format(report=words.report(report))) as w:
        w.still_there("conferences", conference_id)
        if stored.of_report(w, conference_id, report):
            raise UserError("report.already_begun")
        return tuple(_insert(w, conference_id, place, one) for place, one in enumerate(begun, start=1))


def parts(office: Office, conference_id: str, report: Report) -> tuple[Part, ...]:
    """In the order of the report."""
    with office.database.read() as r:
        return tuple(_part(row) for row in stored.of_report(r, conference_id, report))


def outline(office: Office, found: Conference, report: Report) -> tuple[Part, ...]:
    """The parts as the plan asks for them, before anybody begins to write; nobody has been given one yet."""
    return tuple(
        Part(
            id="",
            report=report,
            level=said["level"],
            heading=words.of_event(term.name, congress=found.congress),
            body="",
            code=term.code,
            figures=dict.fromkeys(said["figures"], ""),
            role=said["role"] or "",
        )
        for term, said in _outline(office, found.tier, report)
        if found.occasion == _MODELS or not term.code.endswith(_DELEGATION)
    )


def addressees(office: Office, found: Conference, report: Report) -> tuple[str, ...]:
    """To whom a report is addressed: those of its sendings, else whom the plan names."""
    places = [one.place for one in sendings(office, found.id, report)]
    if not places:
        return _named(office, found, report, "addressees")
    named = (name for place in places for one in place.split(";") if (name := vietnamese.clean(one)))
    return tuple(dict.fromkeys(named))


def copies(office: Office, found: Conference, report: Report) -> tuple[str, ...]:
    """Who gets a copy by the plan."""
    return _named(office, found, report, "copies")


def part(office: Office, part_id: str) -> Part:
    with office.database.read() as r:
        row = r.record("report_parts", part_id)
    if row is None:
        raise UserError("record.gone")
    return _part(row)


def asked(office: Office, one: Part) -> str:
    """What the plan wants said in a part; '' of a part of the office's own."""
    found = office.catalogues.terms("report_outlines").latest(one.code) if one.code else None
    return str(found.details["asked"] or "") if found else ""


def figures(office: Office, conference_id: str, one: Part) -> tuple[Figure, ...]:
    """The figures of a part as they stand now, with what was written over them."""
    return report_figures.figures(office, conference_id, list(one.figures), one.figures)


def write(office: Office, part_id: str, heading: str | None = None, body: str | None = None) -> None:
    """The words of a part, None where they stay what they are; a heading that was emptied stays too, for a number
    alone is no heading."""
    with office.database.write("") as w:
        row = w.still_there("report_parts", part_id)
        values = {"heading": vietnamese.clean(heading or "") or row["heading"]}
        if body is not None:
            values["body"] = vietnamese.clean_lines(body)
        w.rename_step(words.WRITTEN.format(heading=values["heading"]))
        w.update("report_parts", part_id, values)


def set_figure(office: Office, part_id: str, code: str, text: str) -> None:
    """Write another figure over that of the register; empty takes the register's again. Words are no figure."""
    said = report_figures.own_figure(code, text)
    with office.database.write("") as w:
        row = w.still_there("report_parts", part_id)
        own = {**json.loads(row["figures"]), code: said}
        w.rename_step(words.FIGURES_SET.format(heading=row["heading"]))
        w.update("report_parts", part_id, {"figures": _stored(own)})


def hand_over(office: Office, part_id: str, responsible: str, deadline: Deadline | None) -> None:
    """Who writes a part, and until when."""
    who = vietnamese.clean(responsible)
    values: dict[str, Any] = {"responsible": who, "due_on": None, "due_inclusive": 1}
    if deadline is not None:
        values |= {"due_on": deadline.day.isoformat(), "due_inclusive": int(deadline.inclusive)}
    with office.database.write("") as w:
        heading = w.still_there("report_parts", part_id)["heading"]
        w.rename_step((words.HANDED if who else words.HANDED_TO_NOBODY).format(heading=heading, who=who))
        w.update("report_parts", part_id, values)


def receive(office: Office, part_id: str, *, received: bool = True) -> None:
    with office.database.write("") as w:
        heading = w.still_there("report_parts", part_id)["heading"]
        w.rename_step((words.RECEIVED if received else words.NOT_RECEIVED).format(heading=heading))
        w.update("report_parts", part_id, {"received_on": office.today.isoformat() if received else None})


def add(office: Office, conference_id: str, report: Report, heading: str, *, level: int = 2) -> str:
    """A part of the office's own, behind the others."""
    cleaned = vietnamese.clean(heading)
    if not cleaned:
        raise UserError("report_part.no_heading")
    with office.database.write(words.ADDED.format(heading=cleaned)) as w:
        rows = stored.of_report(w, conference_id, report)
        place = max((row["position"] for row in rows), default=0) + 1
        values = {"conference_id": conference_id, "report": report, "position": place, "level": level}
        return w.insert("report_parts", {**values, "heading": cleaned})


def remove(office: Office, part_id: str) -> None:
    with office.database.write("") as w:
        heading = w.still_there("report_parts", part_id)["heading"]
        w.rename_step(words.REMOVED.format(heading=heading))
        w.delete("report_parts", part_id)


def lacks(office: Office, conference_id: str, report: Report) -> Lacks:
    """A part may have figures instead of words; a heading over others needs neither."""
    found = parts(office, conference_id, report)
    missing: list[str] = []
    empty: list[str] = []
    notes: list[str] = []
    of_parts: dict[str, tuple[str, ...]] = {}
    for place, one in enumerate(found):
        every = figures(office, conference_id, one)
        labels = tuple(figure.label for figure in every if figure.is_missing)
        missing += labels
        notes += [f"{figure.label} ({figure.note})" for figure in every if figure.note and not figure.is_missing]
        following = found[place + 1] if place + 1 < len(found) else None
        leads = following is not None and following.level > one.level
        if not one.body and not one.figures and not leads:
            empty.append(one.heading)
            labels = (words.NO_WORDS,)
        if labels:
            of_parts[one.id] = labels
    if found and report == "result" and _is_plan_open(office, conference_id):
        missing.insert(0, words.PLAN_NUMBER)
    return Lacks(tuple(dict.fromkeys(missing)), tuple(empty), of_parts, tuple(dict.fromkeys(notes)))


def _is_plan_open(office: Office, conference_id: str) -> bool:
    found = conferences.conference(office, conference_id)
    return words.is_plan_open(conference_bases.plan_of(office, found))


def sendings(office: Office, conference_id: str, report: Report) -> tuple[Task, ...]:
    """To whom the report goes before when, and whether it went: the tasks that are done by its being sent. One that
    names nobody, such as a plan's own, is work and no recipient."""
    return tuple(one for one in tasks.tasks(office, conference_id) if one.product == PRODUCT_OF[report] and one.place)


def take_sending(
    office: Office, conference_id: str, report: Report, recipients: str, deadline: Deadline | None = None
) -> str:
    """One more to whom the report goes."""
    what = words.SENDING.format(report=words.report(report))
    place = vietnamese.clean(recipients)
    return tasks.add(office, conference_id, what, place=place, deadline=deadline, product=PRODUCT_OF[report])


def _outline(office: Office, tier: str | None, report: Report) -> list[tuple[Term, Any]]:
    every = [(one, one.details) for one in office.catalogues.terms("report_outlines")]
    of_report = [(one, said) for one, said in every if said["report"] == report]
    own = [(one, said) for one, said in of_report if tier and tier in _tiers(one)]
    return own or [(one, said) for one, said in of_report if not _tiers(one)]


def _tiers(term: Term) -> tuple[str, ...]:
    tiers = term.details["tiers"]
    return tuple(tiers) if isinstance(tiers, list | tuple) else ()


def _named(office: Office, found: Conference, report: Report, key: str) -> tuple[str, ...]:
    day = found.held_on or office.today
    ours = office_profile.profile(office, day)
    province = words.province(ours.province_name if ours is not None else "")
    named = next((said[key] for _, said in _outline(office, found.tier, report) if said[key]), ())
    return tuple(tasks.role_text(office, one.replace(_PROVINCE, province), day) for one in named)


def _insert(w: Writer, conference_id: str, place: int, one: Part) -> str:
    values = {
        "conference_id": conference_id,
        "report": one.report,
        "position": place,
        "code": one.code,
        "level": one.level,
        "heading": one.heading,
        "figures": _stored(one.figures),
        "role": one.role,
    }
    return w.insert("report_parts", values)


def _stored(own: Mapping[str, str]) -> str:
    return json.dumps(dict(own), ensure_ascii=False) if own else _EMPTY_FIGURES


def _part(row: Record) -> Part:
    due = Deadline(date.fromisoformat(row["due_on"]), bool(row["due_inclusive"])) if row["due_on"] else None
    return Part(
        id=row["id"],
        report=row["report"],
        level=row["level"],
        heading=row["heading"],
        body=row["body"],
        code=row["code"],
        figures=json.loads(row["figures"]),
        role=row["role"],
        responsible=row["responsible"],
        deadline=due,
        received_on=date.fromisoformat(row["received_on"]) if row["received_on"] else None,
    )
