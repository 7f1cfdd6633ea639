"""Finding records by words that their names begin with."""

from __future__ import annotations

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.lists import units_beginning


def subjects(r: Reader, text: str, limit: int) -> list[Record]:
    """Subjects that every word meets, in their name, position, unit or CCCD; those met by name alone first."""
    words = vietnamese.search_key(text).split()
    found: dict[str, Record] = {}
    for by_name in (True, False):
        conditions, parameters = list[str](), list[object]()
        for word in words:
            condition, values = _in_name(word) if by_name else _anywhere(r, word)
            conditions.append(condition)
            parameters += values
        rows = r.rows(
            f"""
            SELECT t.id, t.kind, t.full_name, t.position, (SELECT name FROM units u WHERE u.id = t.unit_id) AS unit
            FROM subjects t WHERE t.retired_on IS NULL AND {" AND ".join(conditions)} LIMIT ?
            """,
            [*parameters, limit],
        )
        for row in sorted(rows, key=lambda row: str(row["full_name"])):
            found.setdefault(row["id"], dict(row))
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def units(r: Reader, text: str, limit: int) -> list[Record]:
    """Units at work or ended whose name, or another name, every word meets."""
    words = vietnamese.search_key(text).split()
    common: set[str] | None = None
    for word in words:
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


def _in_name(word: str) -> tuple[str, list[object]]:
    # The bar ends the name within the key.
    return "instr(substr(t.search_key, 1, instr(t.search_key, '|')), ?) > 0", [f" {word}"]


def _anywhere(r: Reader, word: str) -> tuple[str, list[object]]:
    alternatives, parameters = ["instr(t.search_key, ?) > 0"], list[object]([f" {word}"])
    met = units_beginning(r, word)
    if met:
        alternatives.append(f"t.unit_id IN ({', '.join('?' * len(met))})")
        parameters += met
    if word.isdigit() and len(word) >= 4:
        alternatives.append("instr(t.national_id, ?) > 0")
        parameters.append(word)
    return f"({' OR '.join(alternatives)})", parameters
