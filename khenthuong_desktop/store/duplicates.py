"""Blocks of subjects that have a number, a name and year, or a unit in common: nobody compares all with all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from khenthuong_desktop.domain.duplicates import Likened
from khenthuong_desktop.store.database import Reader, Writer
from khenthuong_desktop.store.likeness import LIKENESS

# The bar ends the name within the search key, which begins with a space.
_KEY = "substr(search_key, 2, instr(search_key, '|') - 3)"
_SEEN = f"id, kind, full_name, {_KEY} AS key, birth_date, unit_id, national_id"
_ALIKE = LIKENESS.format(s="")
_ASKED_AT_ONCE = 500
_LOOKED_THROUGH = 8_000


def same_number(r: Reader) -> Iterator[list[Likened]]:
    """Those who have a CCCD in common."""
    rows = r.rows(
        f"""
        SELECT {_SEEN} FROM subjects WHERE retired_on IS NULL AND national_id IN (
            SELECT national_id FROM subjects WHERE national_id IS NOT NULL GROUP BY 1 HAVING count(*) > 1)
        ORDER BY national_id
        """
    )
    for _, block in groupby((Likened(*row) for row in rows), key=lambda one: one.national_id):
        yield list(block)


def same_name_and_year(r: Reader) -> Iterator[list[Likened]]:
    """Those who have the name, marks aside, and the year of birth in common."""
    rows = r.rows(
        f"""
        SELECT {_SEEN} FROM subjects
        WHERE retired_on IS NULL AND birth_date IS NOT NULL AND {_ALIKE} IN (
            SELECT {_ALIKE} FROM subjects GROUP BY 1 HAVING count(*) > 1)
        ORDER BY kind, {_ALIKE}
        """
    )
    for _, block in groupby((Likened(*row) for row in rows), key=lambda one: (one.kind, one.key, one.year)):
        yield list(block)


def units_with_subjects(r: Reader) -> list[tuple[str, str]]:
    """Kind and unit, wherever two or more can be compared."""
    rows = r.rows("SELECT kind, unit_id FROM subject_counts WHERE unit_id <> '' AND number > 1 ORDER BY 1, 2")
    return [(row[0], row[1]) for row in rows]


def of_unit(r: Reader, kind: str, unit_id: str) -> list[Likened]:
    """All of a kind in a unit."""
    rows = r.rows(
        f"SELECT {_SEEN} FROM subjects WHERE unit_id = ? AND kind = ? AND retired_on IS NULL", (unit_id, kind)
    )
    return [Likened(*row) for row in rows]


def one(r: Reader, subject_id: str) -> Likened | None:
    row = r.row(f"SELECT {_SEEN} FROM subjects WHERE id = ?", (subject_id,))
    return Likened(*row) if row is not None else None


def perhaps(r: Reader, asked: Likened) -> list[Likened]:
    """Who may be this one: by the number, by the name, and those of its unit with a name as long.

    In a unit of very many that last would take longer than opening a record may; the page of duplicates finds them.
    """
    rows = r.rows(f"SELECT {_SEEN} FROM subjects WHERE national_id = ? AND retired_on IS NULL", (asked.national_id,))
    if asked.key:
        rows += r.rows(
            f"""
            SELECT {_SEEN} FROM subjects INDEXED BY subjects_likeness
            WHERE {_ALIKE} >= :name AND {_ALIKE} < :name || '~' AND kind = :kind AND retired_on IS NULL
            """,
            {"kind": asked.kind, "name": f" {asked.key} |"},
        )
    of_unit = r.value(
        "SELECT number FROM subject_counts WHERE kind = ? AND unit_id = ?", (asked.kind, asked.unit_id or "")
    )
    if asked.unit_id and (of_unit or 0) <= _LOOKED_THROUGH:
        rows += r.rows(
            f"""
            SELECT {_SEEN} FROM subjects
            WHERE unit_id = :unit AND kind = :kind AND retired_on IS NULL
              AND instr(search_key, '|') - 3 BETWEEN length(:key) - 1 AND length(:key) + 1
            """,
            {"unit": asked.unit_id, "kind": asked.kind, "key": asked.key},
        )
    return list({row["id"]: Likened(*row) for row in rows if row["id"] != asked.id}.values())


def told_apart(r: Reader, subject_id: str | None = None) -> set[tuple[str, str]]:
    """The pairs that somebody has found to be two; of one subject where it is named."""
    rows = r.rows(
        "SELECT first_id, second_id FROM different_subjects WHERE :id IS NULL OR :id IN (first_id, second_id)",
        {"id": subject_id},
    )
    return {(row[0], row[1]) for row in rows}


def tell_apart(w: Writer, first_id: str, second_id: str) -> None:
    """Remember that these are two."""
    low, high = sorted((first_id, second_id))
    if not w.value("SELECT 1 FROM different_subjects WHERE first_id = ? AND second_id = ?", (low, high)):
        w.insert("different_subjects", {"first_id": low, "second_id": high})


def count_subjects(r: Reader) -> int:
    return int(r.value("SELECT coalesce(sum(number), 0) FROM subject_counts"))


def unit_names(r: Reader, unit_ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for start in range(0, len(unit_ids), _ASKED_AT_ONCE):
        some = unit_ids[start : start + _ASKED_AT_ONCE]
        rows = r.rows(f"SELECT id, name FROM units WHERE id IN ({', '.join('?' * len(some))})", some)
        found |= {row["id"]: row["name"] for row in rows}
    return found
