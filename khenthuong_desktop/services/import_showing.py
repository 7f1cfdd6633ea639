"""What the preview says: why a row has its state, side by side with the register, and all of it for scripts."""

from __future__ import annotations

from typing import Any, Final

from khenthuong_desktop.domain.import_rows import FIELDS
from khenthuong_desktop.domain.national_id import mask
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services.import_changes import fields_of_subject
from khenthuong_desktop.services.import_judging import COLUMNS, DEFINITIONS, Judge
from khenthuong_desktop.services.import_model import Import, ImportRow
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import imports as words
from khenthuong_desktop.wording.codes import GENDERS, MASKED

_GENDERS: Final = GENDERS
SENSITIVE: Final = frozenset(one.key for one in DEFINITIONS["individual"].columns if one.sensitive)


def remark(office: Office, imp: Import, row: ImportRow, *, reveal: bool = True) -> str:
    """Why the row has its state, then everything that was found about it; without `reveal` nothing private."""
    if row.state == "skipped":
        return words.reason(row.reason) if row.reason else words.LEFT_OUT
    parts = [_state(imp, row, reveal)]
    if row.decision in ("same", "different"):
        parts.append(words.DECIDED_SAME if row.decision == "same" else words.DECIDED_DIFFERENT)
    worst_first = sorted(row.problems, key=lambda one: one.severity != "blocks")
    parts += [
        findings.sentence(one) if reveal or one.column not in SENSITIVE else findings.private_sentence(one)
        for one in worst_first
    ]
    return " ".join(dict.fromkeys(part for part in parts if part))


def _state(imp: Import, row: ImportRow, reveal: bool) -> str:
    if row.state == "error":
        return ""  # the findings say it
    if row.earlier:
        return words.EARLIER
    if row.other_row is not None:
        other = imp.by_id[row.other_row]
        facts = {"row": other.row, "sheet": other.sheet, "file": imp.files[other.file].name}
        if not row.certain:
            return words.LIKELY_REPEATED.format(**facts)
        adds = _changes(row, reveal)
        told = words.REPEATED_ADDS.format(changes=adds, **facts) if adds else words.REPEATED.format(**facts)
        left = _left_behind(row, other, reveal)
        return f"{told} {words.REPEATED_OTHERWISE.format(what=left, row=other.row)}" if left else told
    if row.state == "new":
        return words.NEW
    name = str(row.subject["full_name"]) if row.subject else row.name
    if not row.certain:
        return words.LIKELY.format(name=name)
    if row.state == "update":
        return words.UPDATE.format(name=name, changes=_changes(row, reveal))
    return (words.NOMINATION_ONLY if row.nominates else words.SAME).format(name=name)


def question(imp: Import, row: ImportRow) -> str:
    """What the officer must say of a row that may be somebody."""
    return "" if row.certain else _state(imp, row, reveal=False)


def _changes(row: ImportRow, reveal: bool) -> str:
    said = []
    for key, (before, after) in row.changed.items():
        pattern = words.CHANGED if before else words.ADDED
        if not reveal and key in SENSITIVE:
            before, after = MASKED, MASKED
        said.append(pattern.format(field=words.field(key, row.kind), before=before, after=after))
    return "; ".join(said)


def compare(office: Office, imp: Import, row_id: str, *, reveal: bool = True) -> list[tuple[str, str, str]]:
    """(heading, in the register, in the file) of a row and of whom it resembles; of the other row, where it is one.

    Without `reveal` what is private is masked.
    """
    row = imp.by_id[row_id]
    assert imp.judge is not None
    if row.other_row is not None:
        other = imp.by_id[row.other_row].fields
        keys = [key for key in FIELDS if key in row.fields or key in other]
        lines: list[tuple[str, str, str]] = [(key, other.get(key, ""), row.fields.get(key, "")) for key in keys]
    else:
        record = row.subject or {}
        columns = fields_of_subject(row)
        lines = [
            (key, _shown(imp.judge, row.kind, column, record.get(column)), _in_file(imp, row, key))
            for key, column in ((key, columns.get(key, COLUMNS.get(key, key))) for key in FIELDS)
            if key in row.fields or (column in record and record[column] not in (None, ""))
        ]
    return [
        (words.heading(key, row.kind), *((before, after) if reveal else (masked(key, before), masked(key, after))))
        for key, before, after in lines
    ]


def _left_behind(row: ImportRow, other: ImportRow, reveal: bool) -> str:
    """What a repeated row says otherwise than the row it repeats: it is not taken, and must not go unseen."""
    parts = []
    for key in fields_of_subject(row):  # what it proposes is a nomination of its own
        mine, theirs = row.fields.get(key, ""), other.fields.get(key, "")
        same = search_key(mine) == search_key(theirs) or (key == "birth_date" and theirs.startswith(mine))
        if mine and theirs and not same and key not in row.changed and key != "unit":
            text = mine if reveal else masked(key, mine)
            parts.append(words.SAID.format(field=words.field(key, row.kind), text=text))
    return ", ".join(parts)


def masked(key: str, text: str) -> str:
    """What of a field may be seen on a screen that somebody looks at over the officer's shoulder."""
    if not text or key not in SENSITIVE:
        return text
    return mask(text) if key == "national_id" else MASKED


def _shown(judge: Judge, kind: str, column: str, value: object) -> str:
    return "" if value is None or value == "" else judge.label(kind, column, value)


def _in_file(imp: Import, row: ImportRow, key: str) -> str:
    column = fields_of_subject(row).get(key)
    value = row.values.get(column) if column else None
    if column and value not in (None, "") and imp.judge is not None:
        return imp.judge.label(row.kind, column, value)
    return row.fields.get(key, "")


_KEYS: Final = tuple(key for key in FIELDS)


def json_rows(office: Office, imp: Import) -> dict[str, Any]:
    """The preview as scripts get it."""
    assert imp.judge is not None
    rows = [_json_row(imp, imp.judge, row) for row in imp.rows if row.state != "skipped"]
    skipped = [
        {
            "source": _source(imp, row),
            "reason": row.reason or "left_out",
            "message": remark(office, imp, row),
        }
        for row in imp.rows
        if row.state == "skipped"
    ]
    files = [{"name": file.name, "problem": file.problem} for file in imp.files]
    return {"rows": rows, "skipped": skipped, "files": files}


def _json_row(imp: Import, judge: Judge, row: ImportRow) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": row.kind}
    for key in _KEYS:
        if key in row.fields:
            told[key] = _json_value(row, key)
            if key == "unit":
                told["unit_match"] = judge.label(row.kind, "unit_id", row.unit_id) if row.unit_id else None
            elif key == "award":
                told["award_match"] = judge.award_label(row.fields[key])
    told["state"] = row.state
    told["problems"] = [
        {"column": one.column, "code": one.code, "message": findings.sentence(one)} for one in row.problems
    ]
    told["source"] = _source(imp, row)
    return told


def _json_value(row: ImportRow, key: str) -> Any:
    """Dates as they are stored, sex as people say it, everything else as the file says it, cleaned."""
    value = row.values.get(key)
    if key == "gender":
        return _GENDERS.get(str(value))
    if key in ("birth_date", "party_since", "national_id") and value:
        return value
    return row.fields[key]


def _source(imp: Import, row: ImportRow) -> dict[str, Any]:
    source: dict[str, Any] = {"sheet": row.sheet, "row": row.row}
    place = f"{row.file}:{row.sheet}:{row.row}:"
    if row.id.startswith(place) and (part := row.id.removeprefix(place)).isdecimal():
        source["part"] = int(part)  # of tables side by side: which one's row
    if row.stood:
        source["text"] = dict(row.stood)
    elif row.text:
        source["text"] = row.text
    if len(imp.files) > 1:
        source["file"] = imp.files[row.file].name
    return source
