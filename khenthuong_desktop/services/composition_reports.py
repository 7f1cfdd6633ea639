"""The composition report: who was chosen by what they are and where from, and which rules are met or missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.conferences import kinds_of, seats_of
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.delegates import OUTSIDE_CAP, SEATED
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    allotment_choice,
    allotments,
    composition_counts,
    composition_rules,
    paper_content,
    paper_texts,
)
from khenthuong_desktop.services.candidates import board, day_of
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.services.rosters import counted
from khenthuong_desktop.store import units
from khenthuong_desktop.wording import composition
from khenthuong_desktop.wording import conference_papers as words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from khenthuong_desktop.documents.model import Block, CellValue, Paper, Run, TableRow
    from khenthuong_desktop.domain.composition import Board, Candidate, Standing, Target
    from khenthuong_desktop.domain.conferences import Scope
    from khenthuong_desktop.services.office import Office

KIND: Final = "composition"
_HUNDRED: Final = 1000  # of one hundred, in tenths


def compose(office: Office, id: str) -> Paper:
    """The report as the choice stands now."""
    said = texts(office, KIND, id)
    counts, everybody = board(office, id)
    people = [one for one in everybody if one.state in SEATED and one.kind not in OUTSIDE_CAP]
    if not people:
        raise UserError("delegate.list_empty", paper=_title(said))
    numbers = counted(len(people), sum(map(_is_woman, people)), sum(map(_is_minority, people)))
    filled = with_values(said, numbers | _ends(office, said, people))
    blocks = [*_people(filled, people), *_units(filled, people, everybody), *_rules(filled, counts, people)]
    return paper_content.paper_of("report", replace(filled.content("text"), tables=tuple(blocks)))


def _title(said: Texts) -> str:
    return paper_texts.kind(said.office, said.kind).title


def _ends(office: Office, said: Texts, people: Sequence[Candidate]) -> dict[str, str]:
    """The youngest and the oldest, with their age on the day of the conference."""
    found = composition_counts.youngest_and_oldest(people)
    if found is None:
        return {"youngest": words.NOBODY, "oldest": words.NOBODY}
    day = day_of(said.conference, said.day)
    with office.database.read() as r:
        names = units.names(r, [one.unit_id for one in found if one.unit_id])

    def told(one: Candidate) -> str:
        age = PartialDate.parse_stored(one.values["birth_date"]).age_on(day)
        return words.aged(one.name, age, names.get(one.unit_id or "", ""))

    return {"youngest": told(found[0]), "oldest": told(found[1])}


def _people(said: Texts, people: Sequence[Candidate]) -> Iterator[Block]:
    from khenthuong_desktop.documents.model import Column, Table, TableRow

    present = any(one.state == "present" for one in people)
    columns = [
        Column(words.CONTENT, 6),
        Column(words.HEADS, 1.5, "center", "integer"),
        Column(words.PERCENT, 1.6, "center"),
        Column(words.MODELS, 1.7, "center", "integer"),
        Column(words.GUESTS, 2, "center", "integer"),
        *([Column(words.PRESENT, 1.5, "center", "integer")] if present else []),
    ]
    width = len(columns)
    bands = said.lines("age_bands")
    for band in bands:
        if not composition_rules.is_age(band):
            raise UserError("paper.age_band_unclear", typed=band)
    rows = [TableRow(_cells(words.TOTAL, people, len(people), width), "total")]
    for part in composition_counts.parts(said.office, people, bands, day_of(said.conference, said.day)):
        rows.append(TableRow((part.label,), "group"))
        rows += [TableRow(_cells(line.label, line.people, len(people), width)) for line in part.lines]
    yield _heading(said, "table_people")
    yield Table(tuple(columns), rows)


def _cells(label: str, people: Sequence[Candidate], total: int, width: int) -> tuple[CellValue, ...]:
    models = sum(one.kind == "model" for one in people)
    present = sum(one.state == "present" for one in people)
    return (label, len(people), _share(len(people), total), models, len(people) - models, present)[:width]


def _share(heads: int, total: int) -> str:
    """'44,1': of one hundred with one decimal, halves up, in whole numbers."""
    tenths = (heads * _HUNDRED * 2 + total) // (2 * total)
    whole, rest = divmod(tenths, 10)
    return f"{whole},{rest}" if rest else str(whole)


def _units(said: Texts, people: Sequence[Candidate], everybody: Sequence[Candidate]) -> Iterator[Block]:
    """By unit beside what was asked of it; by unit from before a rearrangement where anybody comes from one."""
    allotted = {one.unit_id: one.number for one in allotments.allotments(said.office, said.conference.id)}
    unmet: dict[str, list[str]] = {}
    for one in allotment_choice.unmet_parts(said.office, said.conference, everybody, done=True):
        unmet.setdefault(one.unit_id, []).append(one.sentence)
    yield from _table(said, "table_units", composition_counts.by_unit(people, "unit"), allotted, unmet)
    former = composition_counts.by_unit(people, "former_unit")
    if former.keys() - {None}:
        yield from _table(said, "table_former_units", former, None)


def _table(
    said: Texts,
    heading: str,
    groups: Mapping[str | None, Sequence[Candidate]],
    allotted: Mapping[str, int] | None,
    unmet: Mapping[str, Sequence[str]] | None = None,
) -> Iterator[Block]:
    from khenthuong_desktop.documents.model import Column, Table, TableRow

    columns = [
        Column(words.ORDINAL, 1, "center", "ordinal"),
        Column(words.UNIT, 5),
        *([Column(words.ALLOTTED, 1.5, "center", "integer")] if allotted else []),
        Column(words.HEADS, 1.4, "center", "integer"),
        Column(words.MODELS, 1.6, "center", "integer"),
        Column(words.FEMALE, 1.2, "center", "integer"),
        Column(words.MINORITY, 1.8, "center", "integer"),
        Column(words.DIRECT, 1.8, "center", "integer"),
        *([Column(words.DONE, 3)] if allotted else []),
    ]
    known = dict(allotted or {})
    without = words.NOT_SAID if allotted is None else words.NO_UNIT
    ids = {one for one in (*groups, *known) if one}
    with said.office.database.read() as r:
        names = units.names(r, sorted(ids))
    rows: list[TableRow] = []
    for place, (unit_id, name) in enumerate([*names.items(), *([(None, without)] if None in groups else [])], 1):
        asked = [known.get(unit_id or "")] if allotted else []
        met = [_met(known.get(unit_id or ""), (unmet or {}).get(unit_id or "", ()))] if allotted else []
        rows.append(TableRow((place, name, *asked, *_of_unit(groups.get(unit_id, ())), *met)))
    everybody = [one for group in groups.values() for one in group]
    sums = [sum(known.values())] if allotted else []
    none = [None] if allotted else []
    rows.append(TableRow((words.TOTAL, None, *sums, *_of_unit(everybody), *none), "total"))
    yield _heading(said, heading)
    yield Table(tuple(columns), rows)


def _met(number: int | None, unmet: Sequence[str]) -> CellValue:
    """'đại biểu 03/05, nữ 00/04' where what was asked of a unit is not met."""
    if not number:
        return None
    return _done(", ".join(unmet) or words.MET, len(unmet))


def _of_unit(people: Sequence[Candidate]) -> tuple[int, ...]:
    return (
        len(people),
        sum(one.kind == "model" for one in people),
        sum(map(_is_woman, people)),
        sum(map(_is_minority, people)),
        sum(bool(one.values["direct_worker"]) for one in people),
    )


def _rules(said: Texts, counts: Board, people: Sequence[Candidate]) -> Iterator[Block]:
    """Cap and shares first, then 'Nữ: ít nhất 53 người, 48, còn thiếu 05', rule by rule."""
    from khenthuong_desktop.documents.model import Column, Table, TableRow

    rows = [*_parts(said, people), *(_rule(said, one) for one in counts.standings())]
    if not rows:
        return
    columns = (
        Column(words.ORDINAL, 1, "center", "ordinal"),
        Column(words.RULE, 4.6),
        Column(words.WANTED_LEVEL, 3.4),
        Column(words.SCOPE, 2.6),
        Column(words.CHOSEN, 1.5, "center", "integer"),
        Column(words.DONE, 2.4),
    )
    yield _heading(said, "table_rules")
    yield Table(columns, [TableRow((place, *cells)) for place, cells in enumerate(rows, start=1)])


def _rule(said: Texts, one: Standing) -> tuple[CellValue, ...]:
    rule = one.target.rule
    label = composition.own_part(_label(said.office, one.target))
    each = replace(rule, bound="least") if rule.bound == "each" else rule
    level = words.wanted(each, one.target.wanted)
    done = _done(words.reached(one), one.missing)
    return (label, level, composition.SCOPES[rule.scope], one.chosen, done)


def _parts(said: Texts, people: Sequence[Candidate]) -> Iterator[tuple[CellValue, ...]]:
    """The cap of the plan and its shares, as far as it sets them."""
    found = said.conference
    if found.cap is not None:
        over = max(0, len(people) - found.cap)
        done = _done(words.reached_of(over, most=True), over)
        yield (words.EVERYBODY, words.at_most(found.cap), composition.SCOPES["all"], len(people), done)
    guests = words.GUESTS_AND_LEADERS if found.leaders == "guests" else words.GUESTS_PART
    parts: tuple[tuple[Scope, str, Fraction | None], ...] = (
        ("models", words.MODELS_PART, found.models_share),
        ("guests", guests, found.guests_share),
    )
    for part, label, share in parts:
        if share is None:
            continue
        heads, kinds = seats_of(found, part), kinds_of(found, part)
        there = sum(one.kind in kinds for one in people)
        level = words.of_share(share, heads, about=found.share_is_approximate)
        off = 0 if heads is None else there - heads
        told = "" if heads is None else words.reached_of(abs(off), most=off > 0)
        yield (label, level, composition.SCOPES["all"], there, _done(told, off))


def _done(told: str, off: int) -> Run:
    from khenthuong_desktop.documents.model import Run

    return Run(told, bold=bool(off))


def _is_woman(one: Candidate) -> bool:
    return bool(one.values["gender"] == "female")


def _is_minority(one: Candidate) -> bool:
    return bool(one.values["minority"])


def _label(office: Office, target: Target) -> str:
    """What a target is called; of an 'each' rule with the value it stands for."""
    if target.rule.bound != "each":
        return target.rule.label
    return composition_rules.label(office, replace(target.rule, bound="least", value=target.key, label=""))


def _heading(said: Texts, part: str) -> Block:
    from khenthuong_desktop.documents.papers.frame import block

    return block(said.part(part))
