"""Erases subjects for good, from the history and its sentences too: the law on personal data grants it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store import (
    attachments,
    erasing_delegates,
    erasing_papers,
    erasing_parked,
    erasing_programmes,
    merging,
)
from khenthuong_desktop.store.database import Reader, Writer
from khenthuong_desktop.wording.steps import ERASED_NAME

_NAMES = ("full_name", "name_as_received", "head_name")
# Tables that name a subject, and the columns in which they do.
_NAMING = {
    "commendations": ("subject_id",),
    "nominations": ("subject_id",),
    "import_rows": ("subject_id",),
    "different_subjects": ("first_id", "second_id"),
    "delegation_members": ("subject_id",),
    "speeches": ("subject_id",),
    "conference_awards": ("subject_id",),
}
# Those of them of which a paper of their conference may tell.
_OF_CONFERENCE = ("delegates", "delegation_members", "speeches", "conference_awards")
_WORD = re.compile(r"[^\s“”\";,:()]+")


def erase(w: Writer, subject_ids: Sequence[str]) -> list[str]:
    """Erase subjects that stand in a list or only in the history, with all that names them: files and red cells,
    awards, proposals, rows that wait, saved filters, and the workbooks of units in which they came.

    Steps keep their place and their sentence, without the names; undoing such a step leaves the erased records out.
    Gives the contents of files that nothing names any more.
    """
    for subject_id in subject_ids:
        if not w.value(_KNOWN, {"id": subject_id}):
            raise UserError("record.gone")
    subject_ids = [*subject_ids, *merging.merged_into(w, subject_ids)]
    owners = json.dumps(list(subject_ids))
    kept = {table: _of_owners(w, table, owners) for table in ("attachments", "rejected_cells")}
    names = _names(w, owners, kept)
    for table, columns in _NAMING.items():
        kept[table] = [one for column in columns for one in _of_owners(w, table, owners, column)]
    spoke_at = _images(w, "speeches", json.dumps(kept["speeches"]), "conference_id")
    came_in = _images(w, "import_rows", json.dumps(kept["import_rows"]), "file_id")
    going = erasing_delegates.going(w, owners)
    kept["invitations"] = _of_owners(w, "invitations", json.dumps(going), "delegate_id")
    kept["delegates"] = going
    others = [one for table in (*_NAMING, "delegates") for one in kept[table]]
    kept["attachments"] += _of_owners(w, "attachments", json.dumps([*came_in, *others]))
    kept["parked_rows"] = erasing_parked.of_people(w, _people(w, owners, names))
    kept["saved_filters"] = _filters_for(w, names)
    digests = _digests(w, owners, kept["attachments"])
    were_theirs = erasing_delegates.let_go(w, owners, kept["delegates"])
    went_to = {
        one
        for table in _OF_CONFERENCE
        for one in _images(w, table, json.dumps([*kept[table], *were_theirs]), "conference_id")
    }
    everything = json.dumps([*subject_ids, *(one for ids in kept.values() for one in ids)])
    for table in (*kept, "subjects"):
        w.execute(f"DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (everything,))
    _take_names_out(w, json.dumps([*json.loads(everything), *were_theirs]), names)
    w.execute(
        "UPDATE history_changes SET before = NULL, action = 'erased' "
        "WHERE record_id IN (SELECT value FROM json_each(?))",
        (everything,),
    )
    erasing_programmes.take_names_out(w, spoke_at, lambda text: without_names(text, names))
    erasing_papers.take_names_out(w, went_to, lambda text: without_names(text, names))
    erasing_parked.take_names_out(w, lambda text: without_names(text, names))
    return [digest for digest in sorted(digests) if not attachments.in_use(w, digest)]


def without_names(sentence: str, names: Iterable[str]) -> str:
    """The sentence with neutral words in place of the names, however they were typed."""
    told = unicodedata.normalize("NFC", sentence)
    for name in sorted({name for name in names if name.strip()}, key=len, reverse=True):
        told = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", ERASED_NAME, told)
        words = [search_key(word) for word in _WORD.findall(name)]
        if len(words) > 1:  # one word alone would be found in words that only resemble it
            told = _without_words(told, words)
    return told


def _without_words(told: str, words: list[str]) -> str:
    found = list(_WORD.finditer(told))
    keys = [search_key(match.group()) for match in found]
    for start in range(len(found) - len(words), -1, -1):
        if keys[start : start + len(words)] == words:
            told = told[: found[start].start()] + ERASED_NAME + told[found[start + len(words) - 1].end() :]
            return _without_words(told, words)
    return told


_KNOWN = """
    SELECT EXISTS (SELECT 1 FROM subjects WHERE id = :id) OR EXISTS (
        SELECT 1 FROM history_changes WHERE record_id = :id AND record_table = 'subjects' AND action <> 'erased')
    """


def _of_owners(r: Reader, table: str, owners: str, column: str = "record_id") -> list[str]:
    """Rows that belong to some subjects, also those of the past."""
    rows = r.rows(
        f"""
        SELECT id FROM {table} WHERE {column} IN (SELECT value FROM json_each(:owners))
        UNION SELECT record_id FROM history_changes
        WHERE record_table = '{table}' AND json_extract(before, '$.{column}') IN (SELECT value FROM json_each(:owners))
        """,
        {"owners": owners},
    )
    return [row[0] for row in rows]


def _images(r: Reader, table: str, ids: str, *columns: str) -> set[str]:
    """What some records say in some columns, or ever said."""
    found: set[str] = set()
    for column in columns:
        rows = r.rows(
            f"""
            SELECT {column} FROM {table} WHERE id IN (SELECT value FROM json_each(:ids))
            UNION SELECT json_extract(before, '$.{column}') FROM history_changes
            WHERE record_id IN (SELECT value FROM json_each(:ids)) AND record_table = '{table}'
            """,
            {"ids": ids},
        )
        found |= {str(row[0]) for row in rows if row[0]}
    return found


def _names(r: Reader, owners: str, kept: dict[str, list[str]]) -> set[str]:
    """Every name the subjects have or had, refused ones and the names of their files among them."""
    names = _images(r, "subjects", owners, *_NAMES)
    names |= _images(r, "attachments", json.dumps(kept["attachments"]), "name")
    refused = r.rows(
        """
        SELECT text FROM rejected_cells WHERE column_key = 'full_name' AND id IN (SELECT value FROM json_each(:ids))
        UNION SELECT json_extract(before, '$.text') FROM history_changes
        WHERE record_id IN (SELECT value FROM json_each(:ids)) AND json_extract(before, '$.column_key') = 'full_name'
        """,
        {"ids": json.dumps(kept["rejected_cells"])},
    )
    return names | {str(row[0]) for row in refused if row[0]}


def _people(r: Reader, owners: str, names: set[str]) -> erasing_parked.People:
    """What rows that wait are recognised by."""
    return erasing_parked.People(
        frozenset(search_key(name) for name in names),
        frozenset(_images(r, "subjects", owners, "national_id")),
        frozenset(born[:4] for born in _images(r, "subjects", owners, "birth_date")),
    )


def _filters_for(r: Reader, names: set[str]) -> list[str]:
    """Saved questions that look for the names: they would find nobody, and say whom somebody looked for."""
    rows = r.rows(
        """
        SELECT id, name, query FROM saved_filters
        UNION ALL SELECT record_id, json_extract(before, '$.name'), json_extract(before, '$.query') FROM history_changes
        WHERE record_table = 'saved_filters' AND before IS NOT NULL
        """
    )
    told = ((row["id"], f"{row['name']} {' '.join(_texts(json.loads(row['query'])))}") for row in rows)
    return sorted({record_id for record_id, text in told if without_names(text, names) != text})


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def _digests(r: Reader, owners: str, files: list[str]) -> set[str]:
    return _images(r, "attachments", json.dumps(files), "sha256") | _images(r, "subjects", owners, "photo")


def _take_names_out(w: Writer, ids: str, names: set[str]) -> None:
    rows = w.rows(
        """
        WITH touching AS (
            SELECT DISTINCT step FROM history_changes WHERE record_id IN (SELECT value FROM json_each(?)))
        SELECT id, reason, left_office FROM history_steps WHERE id IN touching OR target IN touching
        """,
        (ids,),
    )
    for row in rows:
        reason = without_names(row["reason"], names)
        left_office = without_names(row["left_office"], names) if row["left_office"] else row["left_office"]
        if (reason, left_office) != (row["reason"], row["left_office"]):
            w.execute(
                "UPDATE history_steps SET reason = ?, left_office = ? WHERE id = ?", (reason, left_office, row["id"])
            )
