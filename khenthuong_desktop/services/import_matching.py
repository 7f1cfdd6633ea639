"""Finding whom a row of an import is: in the register, and among the rows of the same import."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, NamedTuple

from khenthuong_desktop.domain.findings import blocking, finding
from khenthuong_desktop.domain.import_rows import FIELDS
from khenthuong_desktop.services import import_forgiving, import_groups
from khenthuong_desktop.services.import_changes import (
    changes,
    fields_of_subject,
    given_up,
    nominates,
    nomination_key,
    says_more,
)
from khenthuong_desktop.services.import_judging import Judge
from khenthuong_desktop.services.import_model import Import, ImportRow
from khenthuong_desktop.services.import_rows import UNKNOWN_UNIT
from khenthuong_desktop.services.import_spelling import same_spelling
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import imports as stored
from khenthuong_desktop.store.database import Record

_CARD: Final = 12
_DAY: Final = 10  # so long is a stored date of which the day is known

Someone = dict[str, Any]  # a record, or the values of another row


class _Register(NamedTuple):
    """The subjects that some rows may be."""

    by_number: dict[str, list[Record]]
    by_key: dict[str, list[Record]]
    by_id: dict[str, Record]
    images: Callable[[str], list[Record]]  # how a subject was before each of its changes


def match(office: Office, imp: Import, rows: Sequence[ImportRow]) -> None:
    """Give rows their states; `rows` must hold all that are linked with one another."""
    assert imp.judge is not None
    ordered = sorted(rows, key=_place_of)
    _reset(ordered)
    judge, register = imp.judge, _look_up(office, imp, ordered)
    again = {number for number, file in enumerate(imp.files) if file.earlier is not None}
    together = import_groups.crowded(imp)
    by_key, by_number = register.by_key, register.by_number
    for row in ordered:
        if row.reason or row.decision == "leave_out":
            row.state = "skipped"
            continue
        if (
            (again and row.file in again)
            or (by_key and row.folded in by_key)
            or (by_number and row.values.get("national_id") in by_number)
        ):
            _match_register(imp, judge, row, register)
        if row.place in together if together is not None else import_groups.in_company(imp, row):
            _match_rows(imp, row)
        if row.problems and (row.conflict is not None or blocking(row.problems)):
            import_forgiving.forgive(imp, row)
            if row.conflict is not None or blocking(row.problems):
                row.state = "error"
    _leave_known_nominations(office, ordered)


_place_of: Final = attrgetter("place")


def _leave_known_nominations(office: Office, rows: Sequence[ImportRow]) -> None:
    """A proposal that the register has already is not saved again."""
    proposing = [row for row in rows if row.nominates and row.subject_id is not None and row.certain]
    if not proposing:
        return
    with office.database.read() as r:
        there = stored.nominations_of(r, {str(row.subject_id) for row in proposing})
    known = {(one["subject_id"], nomination_key(one)) for one in there}
    for row in proposing:
        said_before = (row.subject_id, nomination_key(row.values)) in known
        row.nominates = not said_before and (not row.earlier or row.edited)


_NOTHING: Final[dict[str, tuple[str, str]]] = {}  # never filled: a row that changes something gets a dict of its own


def _reset(rows: Sequence[ImportRow]) -> None:
    for row in rows:
        row.problems, row.nominates = row.judged, nominates(row)
        if row.state == "new" and row.resembled is None and row.conflict is None:
            continue  # as it was made
        row.state, row.subject_id, row.subject = "new", None, None
        row.other_row, row.changed, row.certain, row.conflict = None, _NOTHING, True, None
        row.earlier, row.resembled = False, None


def _look_up(office: Office, imp: Import, rows: Sequence[ImportRow]) -> _Register:
    """Everybody of the register whom a row may be; where no name meets, nobody is asked for by name and year."""
    records: list[ImportRow] = []
    ids: set[str] = set()
    became = [file.earlier.subjects if file.earlier is not None else {} for file in imp.files]
    if not any(became):
        records = [row for row in rows if row.folded]
    for row in rows if any(became) else ():
        known = became[row.file] and became[row.file].get((row.sheet, row.row))
        if known:
            ids.add(known)
        if row.folded and (not known or row.edited):
            records.append(row)
    with office.database.read() as r:
        by_id = {one["id"]: one for one in stored.by_ids(r, ids)}
    records += [row for row in rows if row.folded and not row.edited and _is_gone(became, row, by_id)] if ids else []
    names = {f" {folded} |" for folded in {row.folded for row in records}}
    numbers = {number for row in records if (number := row.values.get("national_id"))}
    with office.database.read() as r:
        met = stored.names_met(r, names)
        keys: set[str] = set()
        undated: set[str] = set()
        folded_met = {name[1:-2] for name in met}
        for row in records if met else ():
            if row.folded in folded_met:
                name = f" {row.folded} |"
                born = row.values.get("birth_date")
                if born:
                    keys |= {name, name + born[:4]}
                else:
                    undated.add(name)
        held = stored.with_national_ids(r, numbers)
        liked = {one["id"]: one for one in (*stored.with_likeness(r, keys), *stored.with_name(r, undated))}
        found = {one["id"]: one for one in (*held, *liked.values(), *by_id.values())}
        red = stored.red_units(r, found)
    for record in (*held, *liked.values(), *by_id.values()):
        record["red"] = red.get(record["id"])
        _set_unit_meant(imp, record)
    by_number: dict[str, list[Record]] = {}
    for record in held:
        by_number.setdefault(record["national_id"], []).append(record)
    by_key: dict[str, list[Record]] = {}
    for record in liked.values():
        by_key.setdefault(import_groups.folded(record["full_name"]), []).append(record)

    def images(subject_id: str) -> list[Record]:
        with office.database.read() as r:
            return stored.images_before(r, subject_id)

    return _Register(by_number, by_key, by_id, images)


def _is_gone(became: Sequence[Mapping[tuple[str, int], str]], row: ImportRow, there: Container[str]) -> bool:
    """The record that the row became is no more: the row is looked for like any other."""
    known = became[row.file].get((row.sheet, row.row))
    return known is not None and known not in there


def _set_unit_meant(imp: Import, record: Record) -> None:
    """A red text in the cell of the unit says which unit is meant, though the register does not have it."""
    text = (record["red"] or {}).get("unit_id")
    if imp.judge is not None and text and not record["unit_id"]:
        record["unit_meant"] = imp.judge.unit(text)


def _match_register(imp: Import, judge: Judge, row: ImportRow, register: _Register) -> None:
    file = imp.files[row.file]
    if file.earlier is not None:
        known = register.by_id.get(file.earlier.subjects.get((row.sheet, row.row), ""))
        if known is not None and not row.edited:
            row.earlier = True
            _certain(row, known, {})
            return
    if not row.folded:
        return
    number = row.values.get("national_id")
    holders = [one for one in register.by_number.get(number, ()) if one["kind"] == row.kind] if number else []
    named = [one for one in holders if import_groups.folded(one["full_name"]) == row.folded]
    if len(named) == 1:
        _is(judge, row, named[0], register)
        return
    if holders and not named:
        _other_holder(judge, row, holders[0])
        return
    if named:
        _may_be(judge, row, named)
        return
    near = [one for one in register.by_key.get(row.folded, ()) if one["kind"] == row.kind]
    values = import_forgiving.with_year(row)
    near = [one for one in near if like(values, one) and _same_year_or_unit(values, one)]
    sure = [one for one in near if same(row.kind, values, one)]
    if len(sure) == 1 and (len(near) == 1 or row.decision != "different"):
        _is(judge, row, sure[0], register)
    elif near:
        _may_be(judge, row, sure or near)


def _is(judge: Judge, row: ImportRow, record: Record, register: _Register) -> None:
    if record["retired_on"] is not None and row.decision != "same":
        _may_be(judge, row, [record])
        row.problems = (*row.problems, finding("subject.retired", "judge", "full_name", name=record["full_name"]))
        return
    if row.decision == "different":
        row.resembled = record["id"]  # said by a person: the same name in the same unit, and yet another one
        return
    changed = changes(judge, row, record)
    replaced = {key: pair for key, pair in changed.items() if pair[0]}
    if replaced and row.decision != "same":
        # What somebody has corrected since is not put back by a list that is older than the correction.
        for key in given_up(row, replaced, register.images(record["id"])):
            del changed[key]
            row.problems = (*row.problems, finding("import.corrected_since", "warns", key))
    _certain(row, record, changed)


def _certain(row: ImportRow, record: Record, changed: dict[str, tuple[str, str]]) -> None:
    row.subject_id, row.subject, row.changed = record["id"], record, changed
    row.state = "update" if changed else "duplicate"
    if record["unit_id"] and str(row.values.get("unit_id", "")).startswith(UNKNOWN_UNIT) and not row.earlier:
        row.problems = (*row.problems, finding("unit.kept", "warns", "unit", typed=row.fields["unit"]))
    if "full_name" in changed:
        warned = finding("subject.name_changes", "warns", "full_name", row.name, name=record["full_name"])
        row.problems = (*row.problems, warned)


def _may_be(judge: Judge, row: ImportRow, near: list[Record]) -> None:
    record = min(near, key=lambda one: not same_spelling(one["full_name"], row.name))
    if row.decision == "different":
        row.resembled = record["id"]
        return
    if row.decision == "same":
        _certain(row, record, changes(judge, row, record))
        return
    row.subject_id, row.subject, row.certain, row.state = record["id"], record, False, "duplicate"
    row.changed = changes(judge, row, record)
    row.problems = (*row.problems, finding("subject.likely_same", "judge", "full_name", name=record["full_name"]))


def _other_holder(judge: Judge, row: ImportRow, record: Record) -> None:
    if row.decision == "same":
        _certain(row, record, changes(judge, row, record))
        return
    row.subject_id, row.subject = record["id"], record
    taken = finding("national_id.other_name", "blocks", "national_id", name=record["full_name"])
    row.problems = (*row.problems, taken)


def _match_rows(imp: Import, row: ImportRow) -> None:
    """Hold a row against those before it in this import."""
    if not row.folded or row.earlier:
        return
    number = row.values.get("national_id")
    for key in row.looks:
        for place in sorted(import_groups.places(imp, key)):
            if place >= row.place:
                break
            other = imp.rows[place]
            if other.state == "skipped" or other.kind != row.kind:
                continue
            if number and number == other.values.get("national_id"):
                if other.folded != row.folded:
                    _two_holders(imp, row, other)
                    return
                _repeats(imp, row, _leader(imp, other))
                return
            if other.folded != row.folded or not like(row.values, other.values):
                continue
            leader = _leader(imp, other)
            if row.decision == "different":
                row.resembled = row.resembled or leader.id
                continue
            if same(row.kind, row.values, other.values) or row.decision == "same":
                _repeats(imp, row, leader)
                return
            if row.subject_id is None and row.state == "new" and not _known_apart(row, leader):
                row.other_row, row.certain, row.state = leader.id, False, "duplicate"
                file, sheet = imp.files[leader.file].name, leader.sheet
                found = finding("import.likely_repeated", "judge", "full_name", file=file, sheet=sheet, row=leader.row)
                row.problems = (*row.problems, found)
                return


def _known_apart(row: ImportRow, other: ImportRow) -> bool:
    """The register has the other one as somebody else already."""
    return other.subject_id is not None and other.certain and row.subject_id != other.subject_id and other.earlier


def _leader(imp: Import, row: ImportRow) -> ImportRow:
    """The first of the rows that are one person."""
    while row.other_row is not None and row.certain:
        row = imp.by_id[row.other_row]
    return row


def _repeats(imp: Import, row: ImportRow, leader: ImportRow) -> None:
    row.other_row, row.certain, row.state = leader.id, True, "duplicate"
    row.problems = tuple(one for one in row.problems if one.code != "subject.likely_same")
    row.subject_id, row.subject = leader.subject_id, None
    known = leader.subject or {}
    assert imp.judge is not None
    row.changed = {}
    for key, column in fields_of_subject(row).items():
        if key not in FIELDS:
            continue
        value, before = row.values.get(column), leader.values.get(column)
        if says_more(column, value, before) and says_more(column, value, known.get(column)):
            dates = [imp.judge.label(row.kind, column, one) for one in (before, value)]
            row.changed[key] = (dates[0], dates[1])
        elif not leader.fields.get(key) and known.get(column) in (None, ""):
            row.changed[key] = ("", row.fields[key])


def _two_holders(imp: Import, row: ImportRow, other: ImportRow) -> None:
    """One CCCD and two names: one of the two is wrong, and nobody but a person can say which."""
    pairs = [(row, other)]
    if not (other.subject_id and other.subject and other.subject["national_id"] == other.values.get("national_id")):
        pairs.append((other, row))
    for one, against in pairs:
        one.conflict, one.state = against.id, "error"
        file, sheet, row_no = imp.files[against.file].name, against.sheet, against.row
        found = finding(
            "national_id.other_row", "blocks", "national_id", name=against.name, file=file, sheet=sheet, row=row_no
        )
        if all(there.code != "national_id.other_row" for there in one.problems):
            one.problems = (*one.problems, found)


# Likeness of two: `values` of a row, and a record or the values of another row


def like(values: Someone, other: Someone) -> bool:
    """Nothing says that they are two: dates agree as far as both are known, and so do CCCD and sex."""
    born, theirs = values.get("birth_date"), other.get("birth_date")
    if born and theirs and born[:4] != theirs[:4]:
        return False
    number, held = values.get("national_id"), other.get("national_id")
    if number and held and number != held and len(number) == len(held) == _CARD:
        # A slip in one digit, where everything else is the same to the day.
        return bool(born and born == theirs and len(born) == _DAY) and values.get("unit_id") == other.get("unit_id")
    return True


def _same_year_or_unit(values: Someone, other: Someone) -> bool:
    if values.get("birth_date") and other.get("birth_date"):
        return True
    mine, theirs = _units(values, other)
    return mine == theirs or mine is None or theirs is None


def _unit_of(one: Someone) -> str | None:
    unit = one.get("unit_meant") or one.get("unit_id")
    return str(unit) if unit else None


def _units(values: Someone, other: Someone) -> tuple[str | None, str | None]:
    """Of two, the units to compare: one that the register does not have can only be told from its like."""
    mine, theirs = _unit_of(values), _unit_of(other)
    if _is_unknown(mine) != _is_unknown(theirs):
        return (None, theirs) if _is_unknown(mine) else (mine, None)
    return mine, theirs


def _is_unknown(unit: str | None) -> bool:
    return unit is not None and unit.startswith(UNKNOWN_UNIT)


def same(kind: str, values: Someone, other: Someone) -> bool:
    """Certainly the same: names with their marks, dates as far as both say, and the unit."""
    if not same_spelling(values["full_name"], other["full_name"]):
        return False
    number, held = values.get("national_id"), other.get("national_id")
    if number and held and number != held and len(number) == len(held) == _CARD:
        return False
    if kind != "individual":
        if kind == "household" and not _nothing_differs(values, other):
            return False
        if _unit_of(values) == _unit_of(other):
            return True
        if _is_unknown(_unit_of(values)) or _is_unknown(_unit_of(other)):
            return False  # every unit may have its 'Chi hội Phụ nữ'
        return kind == "collective" and None in (_unit_of(values), _unit_of(other))
    mine, theirs = _units(values, other)
    if values.get("gender") and other.get("gender") and values["gender"] != other["gender"]:
        return False
    born, known = values.get("birth_date"), other.get("birth_date")
    if not born and not known:
        return mine is not None and mine == theirs and _nothing_differs(values, other)
    if not born or not known or not (born.startswith(known) or known.startswith(born)):
        return False
    if mine == theirs:
        return mine is not None or len(born) == len(known) == _DAY
    return (mine is None or theirs is None) and len(born) == len(known) == _DAY


def _nothing_differs(values: Someone, other: Someone) -> bool:
    """Without a birth date, only somebody of whom all is said alike is certainly the same."""
    return all(
        not value or not other.get(key) or other[key] == value
        for key, value in values.items()
        if key in other and key not in ("full_name", "notes", "unit_id")
    )
