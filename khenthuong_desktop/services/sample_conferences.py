"""Conferences of the invented office: one that was held last year, one in preparation for which some units are late."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import (
    allotments,
    composition_rules,
    conferences,
    delegates,
    delegations,
    list_calls,
    lists,
    sample_money,
    sample_programme,
    sample_work,
)
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.sample_chance import Chance, SampleClock, words
from khenthuong_desktop.store import subjects, units
from khenthuong_desktop.wording import sample as sentences

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader

_QUARTER: Final = "khu_pho"
_GUESTS: Final = 2  # of each unit, as far as it has people who lead something
_HASH_BITS: Final = 256
# Of eight units in a row one has sent somebody less than it was asked for, one nobody at all.
_TURN: Final = 8
_INCOMPLETE, _SILENT = 3, 6
_SPREAD: Final = 6  # so many people of a unit are looked at for each who goes: not everybody is called An


class _Asked(NamedTuple):
    """A unit, how many are asked of it, its people, and those of them who lead something."""

    unit_id: str
    name: str
    number: int
    people: list[str]
    leaders: list[str]


def add(office: Office, clock: SampleClock, chance: Chance) -> None:
    """Made with the verbs an officer has, on the days on which an officer would have used them."""
    said = words(office.resources, "conferences")
    _held(office, clock, said["held"], said["achievements"])
    _preparing(office, clock, chance, said["preparing"], said["achievements"])


def _held(office: Office, clock: SampleClock, said: Mapping[str, Any], merits: Sequence[str]) -> None:
    day = date.fromisoformat(said["held_on"])
    draft = conferences.draft_from_tier(office, said["tier"])
    settings = replace(
        draft,
        place=said["place"],
        starts_at=said["starts_at"],
        source=said["source"],
        held_on=day,
        cap=said["cap"],
        size=said["size"],
    )
    settings = replace(settings, banner=conferences.banner(office, settings))
    conference_id = conferences.create(office, settings)
    _until(clock, date.fromisoformat(said["allotted_on"]))
    asked = _asked(office, said["asked"])
    _allot(office, clock, conference_id, asked)
    _until(clock, date.fromisoformat(said["agreement"][-1][1]))
    _agree(office, conference_id, said["agreement"], said["size"])
    clock.wait(minutes=10)
    sample_work.begin(office, conference_id)
    clock.wait(minutes=20)
    sample_money.begin(office, conference_id, said["money"])
    _until(clock, date.fromisoformat(said["minutes_on"]))
    _take_minutes(office, conference_id, said["minutes_on"])
    sample_work.write(office, conference_id, "five_year", said["work"]["five_year"])
    sample_work.send(office, conference_id, "five_year")
    clock.wait(minutes=40)
    models, reserves, guests = _nominate(office, clock, conference_id, asked, settings.seats or 0)
    if not models:
        return
    _tell(office, [*models, *reserves], merits, said["traits"])
    _seat(office, clock, conference_id, [*models, *guests], reserves, said["withdrawn"])
    clock.wait(minutes=20)
    sample_programme.begin(office, conference_id, said["speeches"])
    _until(clock, date.fromisoformat(said["speeches"]["approved_on"]))
    sample_programme.receive(office, conference_id, said["speeches"], approved=True)
    sample_programme.issue(office, conference_id, said["speeches"])
    sample_work.publish(office, conference_id, said["work"])
    clock.wait(minutes=30)
    sample_money.invite(office, conference_id, said["money"])
    _until(clock, day)
    seated = [one.id for one in delegates.candidates(office, conference_id) if one.state == "confirmed"]
    delegates.mark_present(office, [one for place, one in enumerate(seated) if place % 40 != 7])
    clock.wait(minutes=150)
    _send_on(office, conference_id, said["delegation"])
    present = sum(one.state == "present" for one in delegates.candidates(office, conference_id))
    sample_money.settle(office, conference_id, said["money"], present, day)
    sample_work.finish(office, conference_id, said["work"])
    conferences.set_state(office, conference_id, "held")
    clock.wait(minutes=30)


def _preparing(
    office: Office, clock: SampleClock, chance: Chance, said: Mapping[str, Any], merits: Sequence[str]
) -> None:
    _until(clock, date.fromisoformat(said["created_on"]))
    settings = replace(
        conferences.draft_small(office, "year_review"),
        place=said["place"],
        starts_at=said["starts_at"],
        source=said["source"],
        held_on=date.fromisoformat(said["held_on"]),
        cap=said["cap"],
        models_share=Fraction(70),
        guests_share=Fraction(30),
        leaders="guests",
    )
    conference_id = conferences.create(office, settings)
    clock.wait(minutes=20)
    composition_rules.save(office, conference_id, [_rule(one, said["source"]) for one in said["rules"]])
    sample_work.begin(office, conference_id)
    clock.wait(minutes=25)
    sample_money.begin(office, conference_id, said["money"])
    asked = _asked(office, said["asked"])
    _allot(office, clock, conference_id, asked)
    _until(clock, date.fromisoformat(said["sent_on"]))
    deadline = Deadline(date.fromisoformat(said["deadline"]), inclusive=False)
    call_id = allotments.send(office, conference_id, deadline, said["source"])
    _until(clock, date.fromisoformat(said["came_on"]))
    sent = [one for place, one in enumerate(asked) if place % _TURN != _SILENT]
    _come_in(office, chance, call_id, sent, {one.unit_id for one in asked[_INCOMPLETE::_TURN]}, said)
    clock.wait(minutes=40)
    taken = delegates.add_from_call(office, conference_id).ids
    clock.wait(minutes=15)
    if taken:
        _tell(office, taken, merits, {})
        clock.wait(minutes=50)
        delegates.choose(office, [one for place, one in enumerate(taken) if place % 4 != 3])
        clock.wait(minutes=5)
        sample_programme.begin(office, conference_id, said["speeches"])
        clock.wait(minutes=5)
    _until(clock, date.fromisoformat(said["reminded_on"]))
    sample_programme.receive(office, conference_id, said["speeches"], approved=False)
    sample_work.publish(office, conference_id, said["work"])
    sample_work.write(office, conference_id, "five_year", said["work"]["five_year"])
    late = [one.unit_id for one in allotments.standing(office, conference_id) if one.late]
    list_calls.remind(office, call_id, late[: len(late) // 2 + 1], "message")
    clock.wait(minutes=10)


def _agree(office: Office, conference_id: str, papers: Sequence[Sequence[str]], number: int) -> None:
    for step, (paper, day) in zip(conferences.steps(office, conference_id), papers, strict=True):
        done = replace(step, paper_name=paper, done_on=date.fromisoformat(day), outcome="agreed", number=number)
        conferences.change_step(office, done)


def _asked(office: Office, numbers: Mapping[str, int]) -> list[_Asked]:
    """The units at work with the people they could send."""
    with office.database.read() as r:
        found = []
        for unit_id, name in units.choices(r, today=office.today.isoformat()):
            unit = r.record("units", unit_id) or {}
            number = numbers[_QUARTER if unit["kind"] == _QUARTER else "other"]
            known = subjects.of_unit(r, unit_id, _SPREAD * (number + 1))
            people = known[:: max(1, len(known) // (number + 1))][: number + 1]
            leaders = subjects.of_unit(r, unit_id, _GUESTS, leaders=True)
            found.append(_Asked(unit_id, name, number, people, leaders))
    return found


def _allot(office: Office, clock: SampleClock, conference_id: str, asked: Sequence[_Asked]) -> None:
    with office.database.read() as r:
        wanted = [Wanted(one.unit_id, one.number, _structure(r, one)) for one in asked]
    allotments.save(office, conference_id, wanted)
    clock.wait(minutes=30)


def _structure(r: Reader, unit: _Asked) -> dict[str, int]:
    """What a unit can be asked for: of soldiers there may be no woman to be sent."""
    people = [r.record("subjects", one) or {} for one in unit.people[: unit.number]]
    there = {
        "women": sum(one["gender"] == "female" for one in people),
        "direct_worker": sum(bool(one["direct_worker"]) for one in people),
        "ethnic_minority": sum(one["ethnicity"] not in (None, "kinh") for one in people),
    }
    return {what: min(number, unit.number // 2) for what, number in there.items() if number}


def _take_minutes(office: Office, conference_id: str, day: str) -> None:
    with office.database.write(sentences.MINUTES_TAKEN) as w:
        for place, one in enumerate(allotments.allotments(office, conference_id)):
            w.update("allotments", one.id, {"minutes_on": day, "minutes_present": 24 + place * 7 % 31})


def _nominate(
    office: Office, clock: SampleClock, conference_id: str, asked: Sequence[_Asked], seats: int
) -> tuple[list[str], list[str], list[str]]:
    """Delegates who get a seat, those who come after them, and guests."""
    chosen = [person for one in asked for person in one.people[: one.number]]
    if not chosen:
        return [], [], []
    models = list(delegates.add(office, conference_id, chosen).ids)
    clock.wait(minutes=35)
    spare = [person for one in asked for person in one.people[one.number :]][:9]
    reserves = list(delegates.add(office, conference_id, spare).ids) if spare else []
    clock.wait(minutes=5)
    leaders = [person for one in asked for person in one.leaders][: max(0, seats - len(models))]
    guests = list(delegates.add(office, conference_id, leaders, kind="guest").ids) if leaders else []
    clock.wait(days=3, minutes=45)
    return models, reserves, guests


def _tell(office: Office, ids: Sequence[str], merits: Sequence[str], traits: Mapping[str, int]) -> None:
    """What their units say of them."""
    changes = [
        CellChange(one, "achievement", merits[place * 5 % len(merits)]) for place, one in enumerate(ids) if place % 3
    ]
    labels, place = office.labels("attention_groups"), 0
    for trait, number in traits.items():
        for one in ids[place : place + number]:
            changes.append(CellChange(one, "traits", labels[trait]))
        place += number
    lists.edit(office, "delegates", changes)


def _seat(
    office: Office,
    clock: SampleClock,
    conference_id: str,
    ids: Sequence[str],
    reserves: Sequence[str],
    reason: str,
) -> None:
    delegates.choose(office, ids)
    clock.wait(minutes=20)
    if reserves:
        delegates.set_reserve(office, reserves)
        clock.wait(minutes=10)
    delegates.number(office, conference_id)
    clock.wait(days=2, minutes=30)
    delegates.confirm(office, ids)
    clock.wait(days=1)
    if reserves:
        delegates.withdraw(office, ids[0], reason)
        clock.wait(minutes=15)
        delegates.replace(office, ids[0], reserves[0])
        delegates.number(office, conference_id)
        delegates.confirm(office, reserves[:1])
    clock.wait(minutes=20)


def _send_on(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """Those whom the conference adopts for the upper congress, women and men by turns."""
    found = conferences.conference(office, conference_id)
    delegations.allot(
        office,
        conference_id,
        upper_event=found.upper_event,
        upper_body=said["upper_body"],
        size=said["size"],
        source=said["source"],
    )
    rule = Rule("", "women", "", "all", "least", "heads", Fraction(said["women"]), "up", True, "", said["source"])
    composition_rules.save(office, conference_id, [rule], delegation=True)
    there = [
        one for one in delegates.candidates(office, conference_id) if one.kind == "model" and one.state == "present"
    ]
    women = [one for one in there if one.values["gender"] == "female"]
    men = [one for one in there if one.values["gender"] == "male"]
    pairs = list(zip(women, men, strict=False))
    apart = max(1, len(pairs) // (said["size"] + said["reserves"]))
    by_turns = [one.values["subject"] for pair in pairs[::apart] for one in pair]
    going = by_turns[: said["size"]]
    if not going:
        return
    added = delegations.add(office, conference_id, going)
    delegations.set_head(office, conference_id, added.ids[0])
    behind = by_turns[said["size"] : said["size"] + said["reserves"]]
    if behind:
        delegations.add(office, conference_id, behind, reserve=True)


def _come_in(
    office: Office,
    chance: Chance,
    call_id: str,
    sent: Sequence[_Asked],
    incomplete: set[str],
    said: Mapping[str, Any],
) -> None:
    """The workbooks that some units sent: all they were asked for, or one person less."""
    now = office.clock().isoformat(timespec="seconds")
    with office.database.write(sentences.LISTS_CAME_IN.format(n=len(sent))) as w:
        for one in sent:
            people = one.people[: one.number - int(one.unit_id in incomplete)]
            file = {
                "name": said["file_name"].format(unit=one.name),
                "sha256": f"{chance.bits(_HASH_BITS):064x}",
                "size": 9_000 + 60 * len(people),
                "format": "xlsx",
                "imported_at": now,
                "by_user": office.user,
                "unit_id": one.unit_id,
                "call_id": call_id,
            }
            file_id = w.insert("import_files", file)
            for row, person in enumerate(people, start=6):
                line = {"file_id": file_id, "sheet": said["sheet"], "row": row, "subject_id": person}
                w.insert("import_rows", {**line, "outcome": "duplicate"})


def _rule(said: Sequence[Any], source: str) -> Rule:
    attribute, value, scope, bound, measure, amount, hard = said
    return Rule("", attribute, value, scope, bound, measure, Fraction(amount), "up", hard, "", source)


def _until(clock: SampleClock, day: date) -> None:
    """Let the days pass until the morning of one of them; a day that has come already stays."""
    now = clock()
    morning = datetime.combine(day, time(8, 10), now.tzinfo)
    clock.wait(minutes=max(0, int((morning - now).total_seconds()) // 60))
