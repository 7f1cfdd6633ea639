"""Subjects become delegates: chosen from the register, or sent by units in their workbooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from khenthuong_desktop.domain.delegates import GONE, KINDS, Kind
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.conference_titles import kept_titles, other_title
from khenthuong_desktop.store import delegate_adding as coming
from khenthuong_desktop.store import delegates as stored
from khenthuong_desktop.wording import delegates as words
from khenthuong_desktop.wording import steps

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record, Writer

Reason = Literal["already", "retired", "left", "other_unit"]
_EMPTY: Final = {"traits": "", "achievement": "", "title": "", "file_id": None, "by_hand": 0, "replaces_id": None}


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be said of somebody who was to be added, with the row of his that is there already."""

    subject_id: str
    name: str
    reason: Reason
    unit: str = ""
    kind: str = ""
    state: str = ""

    def sentence(self) -> str:
        return words.told(self.reason, self.name, self.unit, self.kind, self.state)


@dataclass(frozen=True, slots=True)
class Added:
    """The new delegates, who was left out and why, who is there twice now, how many rows of the files wait, and what
    in the files says that they were meant for another conference."""

    ids: tuple[str, ...]
    skipped: tuple[Told, ...] = ()
    doubled: tuple[Told, ...] = ()
    waiting: int = 0
    doubted: tuple[str, ...] = ()  # a sentence for each such file


def add(
    office: Office,
    conference_id: str,
    subject_ids: Sequence[str],
    *,
    kind: Kind = "model",
    unit_id: str | None = None,
    represents_id: str | None = None,
) -> Added:
    """Name subjects of the register, sent by a unit or else by their own.

    A collective or household is represented by somebody: `represents_id` with that one person, or named alone until
    `set_person` says who comes.
    """
    with office.database.write("") as w:
        wanted = [{**one, "said_unit": unit_id} for one in stored.subjects(w, subject_ids)]
        if represents_id is not None:
            wanted = _representing(w, wanted, represents_id, unit_id)
        if not wanted:
            raise UserError("subjects.none_chosen")
        added = _add(w, conference_id, wanted, kind)
        names = [one["full_name"] for one in wanted]
        w.rename_step(steps.added(len(added.ids), "delegates", names[0] if len(names) == 1 else ""))
    return added


def add_from_file(
    office: Office, conference_id: str, file_id: str, *, kind: Kind = "model", even_so: bool = False
) -> Added:
    """Everybody who came in with a workbook, with the merits that it tells and the unit that sent it.

    A workbook that was asked for another conference is refused, unless `even_so`; one that only calls itself a list
    of another is taken, and told.
    """
    with office.database.write("") as w:
        file = w.still_there("import_files", file_id)
        own = w.still_there("conferences", conference_id)["call_id"]
        if not even_so and file["call_id"] is not None and file["call_id"] != own:
            other = coming.conference_of_call(w, file["call_id"])
            if other is not None:
                raise UserError("delegate.file_of_other_conference", file=file["name"], conference=other["name"])
        added = _take(w, conference_id, [file_id], kind)
        w.rename_step(words.taken(len(added.ids), file["name"]))
    return added


def add_from_call(office: Office, conference_id: str, *, kind: Kind = "model") -> Added:
    """Everybody in the files of the conference's call who was not taken yet, in one step."""
    with office.database.write("") as w:
        added = _take(w, conference_id, coming.files_to_take(w, conference_id), kind)
        w.rename_step(words.taken(len(added.ids), words.TAKEN_FROM_CALL))
    return added


def to_take(office: Office, conference_id: str) -> int:
    """How many files of the conference's call hold somebody who was not taken yet."""
    with office.database.read() as r:
        return len(coming.files_to_take(r, conference_id))


def _take(w: Writer, conference_id: str, file_ids: Sequence[str], kind: Kind) -> Added:
    wanted = [
        {**one, "said_unit": one["unit_id"], "file_id": file_id}
        for file_id in file_ids
        for one in coming.sent_by_file(w, conference_id, file_id)
    ]
    found = _add(w, conference_id, wanted, kind)
    doubted = _doubted(w, conference_id, file_ids)
    return Added(found.ids, found.skipped, found.doubled, coming.waiting_rows(w, file_ids), doubted)


def _doubted(r: Reader, conference_id: str, file_ids: Sequence[str]) -> tuple[str, ...]:
    """A unit may have sent last time's workbook: its own title says so, whatever call it came in for."""
    conference = r.record("conferences", conference_id)
    if conference is None:
        return ()
    call = r.record("list_calls", conference["call_id"]) if conference["call_id"] else None
    names = [conference["name"], *([call["name"]] if call else [])]
    files = [file for file_id in file_ids if (file := r.record("import_files", file_id)) is not None]
    return tuple(
        words.OTHER_TITLE.format(file=file["name"], title=title, name=conference["name"])
        for file in files
        if (title := other_title(kept_titles(file["columns"]), names))
    )


def _add(w: Writer, conference_id: str, wanted: Iterable[Record], kind: Kind) -> Added:
    """Those who may be added. Who is there already is added once more only where another unit names him: two units
    sent the same person, and a person decides which of both stays."""
    if kind not in KINDS:
        raise KeyError(kind)
    w.still_there("conferences", conference_id)
    wanted = list(wanted)
    there = _there(w, conference_id, wanted)
    fresh: list[Record] = []
    skipped: list[Told] = []
    doubled: list[Told] = []
    for one in wanted:
        values = _values(conference_id, one, kind)
        standing = [row for key in _who(values) for row in there.get(key, ())]
        told = _judge(one, values, standing)
        if told is not None:
            (doubled if told.reason == "other_unit" else skipped).append(told)
        if told is None or told.reason == "other_unit":
            fresh.append(values)
            for key in _who(values):
                there.setdefault(key, []).append({**values, "state": "nominated", "unit": one.get("unit_name", "")})
    return Added(tuple(coming.insert_many(w, fresh)), tuple(skipped), tuple(doubled))


def _judge(one: Record, values: Record, standing: Sequence[Record]) -> Told | None:
    if one["retired_on"] is not None:
        return Told(one["id"], one["full_name"], "retired")
    staying = [row for row in standing if row["state"] not in GONE]
    if not standing:
        return None
    row = (staying or list(standing))[0]
    if not staying:
        same_sender = values["represents_id"] == row["represents_id"]
        if not same_sender:
            return None
        return Told(one["id"], one["full_name"], "left")
    facts = (row["unit"] or "", row["kind"], row["state"])
    said = one["said_unit"]
    if said is None or any(other["unit_id"] in (None, said) for other in staying):
        return Told(one["id"], one["full_name"], "already", *facts)
    return Told(one["id"], one["full_name"], "other_unit", *facts)


def _there(r: Reader, conference_id: str, wanted: Sequence[Record]) -> dict[str, list[Record]]:
    """Subject -> his rows at the conference, as the person who comes or as the collective that sends."""
    ids = {one["id"] for one in wanted} | {one["represents"] for one in wanted if one.get("represents")}
    found: dict[str, list[Record]] = {}
    for row in stored.rows_of_people(r, conference_id, ids):
        for key in _who(row):
            found.setdefault(key, []).append(row)
    return found


def _who(row: Record) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in (row["subject_id"], row["represents_id"]) if one is not None))


def _values(conference_id: str, one: Record, kind: Kind) -> Record:
    """The record of a new delegate: a person comes himself, anybody else is represented."""
    person = one["kind"] == "individual"
    return {
        **_EMPTY,
        "conference_id": conference_id,
        "subject_id": one["id"] if person else None,
        "represents_id": one.get("represents") if person else one["id"],
        "unit_id": one["said_unit"] or one["unit_id"],
        "kind": kind,
        "achievement": one.get("achievement", ""),
        "file_id": one.get("file_id"),
    }


def _representing(r: Reader, people: Sequence[Record], represents_id: str, unit_id: str | None) -> list[Record]:
    sent = stored.subjects(r, [represents_id])
    if not sent:
        raise UserError("record.gone")
    if not people:
        return [{**sent[0], "said_unit": unit_id}]
    if len(people) > 1 or people[0]["kind"] != "individual" or sent[0]["kind"] == "individual":
        raise UserError("delegate.nobody_to_represent", name=people[0]["full_name"])
    return [{**people[0], "represents": represents_id, "said_unit": unit_id or sent[0]["unit_id"]}]
