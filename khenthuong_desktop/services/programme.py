"""The programme of a conference: items in work, their times, versions issued with their numbers, and what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import programme as judged
from khenthuong_desktop.domain.clock_times import clock, read_time, stored_time
from khenthuong_desktop.domain.programme import SPEECHES, Change, Held, Item, Part, Timeline
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    conferences,
    programme_findings,
    programme_list,
    programme_pasting,
    programme_templates,
)
from khenthuong_desktop.services.programme_list import MOST_MINUTES, NAME
from khenthuong_desktop.services.programme_templates import Template
from khenthuong_desktop.store import programme as stored
from khenthuong_desktop.store import speeches as stored_speeches
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.domain.lists import EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record, Writer

__all__ = ["Change", "Item", "Template", "Timeline"]
_TEXTS: Final = ("content", "kind", "lead", "speaker", "papers", "chair_notes", "source")


@dataclass(frozen=True, slots=True)
class Issued:
    """A version that left the office: its day, place, items and times stay as they were."""

    id: str
    version: int
    issued_on: date
    line: Timeline
    of: Held
    starts_at: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme in work. `version` is the number it has as issued, or will have; `changed` says whether it
    says anything else to those who come than the last issue (or nothing was issued yet)."""

    conference: Conference
    line: Timeline
    findings: tuple[Finding, ...]
    issues: tuple[Issued, ...]
    changed: bool
    speeches: tuple[int, int] = (0, 0)  # how many are chosen, and how many of them approved

    @property
    def of(self) -> Held:
        return _held(self.conference)

    @property
    def version(self) -> int:
        return len(self.issues) + 1 if self.changed else len(self.issues)

    @property
    def last(self) -> Issued | None:
        return self.issues[-1] if self.issues else None


def programme(office: Office, conference_id: str) -> Programme:
    """Everything that the page and the papers show of it."""
    found = conferences.conference(office, conference_id)
    with office.database.read() as r:
        items = _items(r, conference_id)
        ends_at = (stored.programme(r, conference_id) or {"ends_at": ""})["ends_at"]
        rows = stored.issues(r, conference_id)
        speeches = stored_speeches.counted(r, conference_id)
        speakers = programme_findings.speakers(stored_speeches.of_conference(r, conference_id))
    line = judged.timeline(items, found.starts_at, ends_at)
    issues = tuple(_issued(row) for row in rows)
    told = (*judged.findings(line), *programme_findings.of_items(line, speeches), *speakers)
    return Programme(found, line, told, issues, _changed(line, found, issues), speeches[:2])


def items(office: Office, conference_id: str) -> tuple[Item, ...]:
    with office.database.read() as r:
        return _items(r, conference_id)


def add(office: Office, conference_id: str, *, after: str | None = None, **values: Any) -> str:
    """A new item behind another one, or at the end. Gives its id."""
    said = _values({"content": "", **values})
    with office.database.write(words.added(said["content"])) as w:
        w.still_there("conferences", conference_id)
        ids = [row["id"] for row in stored.items(w, conference_id)]
        place = ids.index(after) + 1 if after in ids else len(ids)
        new = w.insert(NAME, {"conference_id": conference_id, "position": place + 1, **said})
        stored.put_in_order(w, [*ids[:place], new, *ids[place:]])
    return new


def paste(
    office: Office, conference_id: str, cells: Sequence[Sequence[str]], *, after: str | None = None
) -> EditOutcome:
    """Rows of a spreadsheet or a Word table as new items behind another one, or at the end: one step. What a cell
    does not take stays in it, red."""
    line = programme(office, conference_id).line
    before = next((slot for slot in line.slots if slot.item.id == after), line.slots[-1] if line.slots else None)
    begins = read_time(conferences.conference(office, conference_id).starts_at) if before is None else before.ends
    new = programme_pasting.changes(cells, begins)
    rows = len({change.new_row for change in new})
    return programme_list.edit(office, conference_id, new, words.pasted(rows), after=after)


def change(office: Office, item_id: str, **values: Any) -> None:
    """Say something of an item anew."""
    said = _values(values)
    with office.database.write(words.CHANGED) as w:
        row = w.still_there(NAME, item_id)
        w.rename_step(words.changed(str(said.get("content", row["content"]))))
        w.update(NAME, item_id, said)


def fix(office: Office, item_id: str, at: str | None) -> None:
    """Let an item begin at a time whatever stands before it, or let it follow again."""
    fixed = _time(at) if at else None
    with office.database.write(words.CHANGED) as w:
        row = w.still_there(NAME, item_id)
        w.rename_step(words.fixed(row["content"], fixed or ""))
        w.update(NAME, item_id, {"fixed_at": fixed})


def move(office: Office, conference_id: str, item_ids: Sequence[str], by: int) -> bool:
    """Items one place up (-1) or down (1); False where they stand at the end of the list."""
    return _reorder(office, conference_id, item_ids, lambda ids: judged.moved(ids, item_ids, by))


def place(office: Office, conference_id: str, item_ids: Sequence[str], before: int) -> bool:
    """Items before the one that stands at a place (from 0) now."""
    return _reorder(office, conference_id, item_ids, lambda ids: judged.placed(ids, item_ids, before))


def remove(office: Office, item_ids: Sequence[str]) -> None:
    from khenthuong_desktop.services import lists

    lists.retire(office, NAME, item_ids)


def set_times(office: Office, conference_id: str, *, starts_at: str | None = None, ends_at: str | None = None) -> None:
    """When the conference begins and when it is to be over; '' takes the time away."""
    with office.database.write(words.TIMES_SET) as w:
        w.still_there("conferences", conference_id)
        if starts_at is not None:
            w.update("conferences", conference_id, {"starts_at": words.at(_time(starts_at)) if starts_at else ""})
        if ends_at is not None:
            stored.set_programme(w, conference_id, {"ends_at": _time(ends_at) if ends_at else ""})


def templates(office: Office) -> tuple[Template, ...]:
    return programme_templates.templates(office)


def from_template(office: Office, conference_id: str, code: str | None = None) -> int:
    """The items of the conference's own plan, or of another template, in place of those there are; how many.

    The planned end is where the proposed minutes end, unless somebody has said it already.
    """
    found = conferences.conference(office, conference_id)
    own = programme_templates.template_of(office, found)
    if code is None and own is None:
        raise UserError("programme.no_template")
    code = code or (own.code if own is not None else "")
    chosen = programme_templates.items(office, found, code)
    ends = judged.timeline(chosen, found.starts_at).ends
    with office.database.write(words.template_taken(code)) as w:
        for row in stored.items(w, conference_id):
            w.delete(NAME, row["id"])
        for position, item in enumerate(chosen, start=1):
            w.insert(NAME, {"conference_id": conference_id, "position": position, **_record(item)})
        if ends is not None and not (stored.programme(w, conference_id) or {"ends_at": ""})["ends_at"]:
            stored.set_programme(w, conference_id, {"ends_at": clock(ends)})
    return len(chosen)


def issue(office: Office, conference_id: str) -> int:
    """Freeze the programme in work as the next version, which has left the office from then on. Gives its number."""
    work = programme(office, conference_id)
    if not work.line.slots:
        raise UserError("programme.empty")
    if not work.changed:
        raise UserError("programme.nothing_new", version=work.version)
    if empty := [slot.number for slot in work.line.slots if not slot.item.content]:
        raise UserError("programme.item_without_content", number=empty[0])
    if unfinished := next((one for one in work.findings if one.code == "programme.unfinished"), None):
        raise UserError("programme.item_unfinished", **dict(unfinished.facts))
    name = words.version_name(work.version)
    with office.database.write(words.issued(work.version)) as w:
        planned = work.line.planned
        values = {
            "version": work.version,
            "issued_on": office.today.isoformat(),
            "conference_name": work.of.name,
            "held_on": work.of.day.isoformat() if work.of.day else None,
            "place": work.of.place,
            "starts_at": work.conference.starts_at,
            "ends_at": "" if planned is None else clock(planned),
            "items": judged.to_json([slot.item for slot in work.line.slots]),
            "paper_name": name,
        }
        w.insert("programme_issues", {"conference_id": conference_id, **values})
        w.mark_left_office(name)
    return work.version


def compare(office: Office, conference_id: str, version: int | None = None) -> tuple[Change, ...]:
    """What differs between an issue (the last one) and the one after it, or the programme in work."""
    before, after = versions(programme(office, conference_id), version)
    return judged.changes(before.line, after.line if isinstance(after, Issued) else after)


def versions(work: Programme, version: int | None = None, later: int | None = None) -> tuple[Issued, Issued | Timeline]:
    """The two versions that a comparison from `version` is between: without one, the last issue and the programme in
    work; where nothing has changed since, the last two issues. `later` is the other one, else the next there is."""
    if not work.issues:
        raise UserError("programme.not_issued")
    if version is None:
        version = len(work.issues) if work.changed or len(work.issues) == 1 else len(work.issues) - 1
    before = next((one for one in work.issues if one.version == version), None)
    if before is None:
        raise UserError("programme.no_version", version=version)
    if later is not None and (later <= version or later > work.version):
        raise UserError("programme.no_later", version=later, before=version)
    after = next((one for one in work.issues if one.version >= (later or version + 1)), None)
    return before, (after if after is not None else work.line)


def take_speech_minutes(office: Office, conference_id: str) -> None:
    """Let the item of the speeches have the minutes that the chosen ones take; there is one from then on. One that was
    only typed or pasted is known by its words."""
    with office.database.write(words.SPEECHES_TAKEN) as w:
        number, _, minutes = stored_speeches.counted(w, conference_id)
        if not number:
            raise UserError("speech.none_chosen")
        rows = stored.items(w, conference_id)
        named = (one for one in rows if not one["kind"] and words.SPEECHES_KEY in search_key(one["content"]))
        row = next((one for one in rows if one["kind"] == SPEECHES), None) or next(named, None)
        if row is not None:
            w.update(NAME, row["id"], {"minutes": minutes, "kind": SPEECHES})
            return
        values = {"kind": SPEECHES, "content": words.KINDS[SPEECHES], "minutes": minutes, "position": len(rows) + 1}
        w.insert(NAME, {"conference_id": conference_id, **values})


def _reorder(
    office: Office, conference_id: str, item_ids: Sequence[str], anew: Callable[[Sequence[str]], Sequence[str]]
) -> bool:
    with office.database.write(words.MOVED) as w:
        rows = stored.items(w, conference_id)
        named = [row["content"] for row in rows if row["id"] in item_ids]
        before = [row["id"] for row in rows]
        after = list(anew(before))
        if after == before:
            return False
        w.rename_step(words.moved(named))
        stored.put_in_order(w, after)
    return True


def _held(found: Conference) -> Held:
    return Held(found.name, found.held_on, found.place)


def _changed(line: Timeline, found: Conference, issues: Sequence[Issued]) -> bool:
    """Another day, hour or place is another programme too, whatever its items say."""
    if not issues or issues[-1].of != _held(found):
        return True
    return read_time(issues[-1].starts_at) != read_time(found.starts_at) or not judged.same(issues[-1].line, line)


def _values(values: dict[str, Any]) -> Record:
    said: Record = {key: clean(value) if key in _TEXTS else value for key, value in values.items()}
    minutes = said.get("minutes", 0)
    if not 0 <= minutes <= MOST_MINUTES:
        raise UserError("programme.minutes_impossible", minutes=minutes)
    if said.get("fixed_at"):
        said["fixed_at"] = _time(said["fixed_at"])
    return said


def _time(text: str) -> str:
    if read_time(text) is None:
        raise UserError("programme.no_time", text=text)
    return stored_time(text)


def _record(item: Item) -> Record:
    return {key: getattr(item, key) for key in ("minutes", *_TEXTS)}


def _items(r: Reader | Writer, conference_id: str) -> tuple[Item, ...]:
    """The items in work; the first one of the speeches names those who are chosen."""
    rows = stored.items(r, conference_id)
    place = next((row["id"] for row in rows if row["kind"] == SPEECHES), None)
    parts = _parts(r, conference_id) if place is not None else ()
    return tuple(
        Item(
            id=row["id"],
            minutes=row["minutes"],
            fixed_at=row["fixed_at"],
            printed=bool(row["printed"]),
            parts=parts if row["id"] == place else (),
            **{key: row[key] for key in _TEXTS},
        )
        for row in rows
    )


def _parts(r: Reader | Writer, conference_id: str) -> tuple[Part, ...]:
    return tuple(
        Part(
            row["said_full_name"] or "", row["topic"], row["office_held"] or "", row["unit_name"] or "", row["minutes"]
        )
        for row in stored_speeches.of_conference(r, conference_id)
        if row["state"] == "chosen"
    )


def _issued(row: Record) -> Issued:
    line = judged.timeline(judged.from_json(row["items"]), row["starts_at"], row["ends_at"])
    day = date.fromisoformat(row["held_on"]) if row["held_on"] else None
    of = Held(row["conference_name"], day, row["place"])
    return Issued(row["id"], row["version"], date.fromisoformat(row["issued_on"]), line, of, row["starts_at"])
