"""Finding records by words that their names begin with."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.lists import units_beginning, words_of

KINDS: Final = ("individual", "collective", "household")

# So many entries of the index are walked for a name that many bear, before all rows are read once. Through the
# index a row costs seven times what it costs in the order of the table.
_WALKED: Final = 20_000
_SHORTEST_NUMBER: Final = 4
_SHOWN: Final = (
    "t.id, t.kind, t.full_name, t.position, (SELECT name FROM units u WHERE u.id = t.unit_id) AS unit, t.sort_key"
)


def subjects(r: Reader, text: str, kind: str, limit: int) -> list[Record]:
    """Subjects of a kind that every word meets, in name, position, unit or CCCD; those met by name alone first."""
    words = words_of(text)
    if not words:
        return []
    in_name, name_words = _in_name(words)
    begun = r.rows(
        f"""
        SELECT {_SHOWN}, 1 AS by_name FROM subjects t WHERE t.rowid IN (
            SELECT t.rowid FROM (
                SELECT rowid, search_key FROM subjects INDEXED BY subjects_sort
                WHERE kind = ? AND retired_on IS NULL ORDER BY sort_key LIMIT {_WALKED}
            ) t WHERE {in_name} LIMIT ?
        ) ORDER BY t.sort_key
        """,
        [kind, *name_words, limit],
    )
    if len(begun) >= limit:
        return [dict(row) for row in begun]
    anywhere, parameters = _anywhere(r, words)
    rows = r.rows(
        f"""
        SELECT {_SHOWN}, {in_name} AS by_name FROM subjects t {_way(r, kind)}
        WHERE t.retired_on IS NULL AND t.kind = ? AND {anywhere} ORDER BY by_name DESC, t.sort_key LIMIT ?
        """,
        [*name_words, kind, *parameters, limit],
    )
    return [dict(row) for row in rows]


def units(r: Reader, text: str, limit: int) -> list[Record]:
    """Units at work or ended whose name, or another name, every word meets."""
    common: set[str] | None = None
    for word in words_of(text):
        met = set(units_beginning(r, word))
        common = met if common is None else common & met
    if not common:
        return []
    marks = ", ".join("?" * len(common))
    rows = r.rows(
        f"SELECT id, name, kind FROM units WHERE id IN ({marks}) ORDER BY valid_to IS NOT NULL, sort_key LIMIT ?",
        [*common, limit],
    )
    return [dict(row) for row in rows]


def _way(r: Reader, kind: str) -> str:
    """Most of the rows are read fastest in the order in which they lie, few of them through the index."""
    of_kind, of_all = (
        r.value(f"SELECT coalesce(sum(number), 0) FROM subject_counts WHERE {where}", parameters)
        for where, parameters in (("kind = ?", (kind,)), ("1", ()))
    )
    return "NOT INDEXED" if of_kind * 4 > of_all else "INDEXED BY subjects_sort"


def _in_name(words: list[str]) -> tuple[str, list[object]]:
    # The bar ends the name within the key.
    condition = "instr(substr(t.search_key, 1, instr(t.search_key, '|')), ?) > 0"
    return f"({' AND '.join([condition] * len(words))})", [f" {word}" for word in words]


def _anywhere(r: Reader, words: list[str]) -> tuple[str, list[object]]:
    conditions, parameters = list[str](), list[object]()
    for word in words:
        alternatives = ["instr(t.search_key, ?) > 0"]
        parameters.append(f" {word}")
        met = units_beginning(r, word)
        if met:
            alternatives.append(f"t.unit_id IN ({', '.join('?' * len(met))})")
            parameters += met
        if word.isdigit() and len(word) >= _SHORTEST_NUMBER:
            alternatives.append("instr(t.national_id, ?) > 0")
            parameters.append(word)
        conditions.append(f"({' OR '.join(alternatives)})")
    return " AND ".join(conditions), parameters
