"""Units and their other names."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.store.database import Reader, Record

_FORMER = " cu"


def meant_by(r: Reader, typed: str) -> list[str]:
    """The units that a name or another name means; those at work before those that have ended."""
    key = " " + vietnamese.search_key(typed)
    rows = r.rows(
        """
        SELECT id, valid_to FROM units WHERE search_key = :key
        UNION SELECT u.id, u.valid_to FROM unit_aliases a JOIN units u ON u.id = a.unit_id WHERE a.search_key = :key
        """,
        {"key": key},
    )
    if not rows and key.endswith(_FORMER):
        # 'KP 3 cũ': the name belongs to the successor now, unless another unit has it.
        return meant_by(r, key.removesuffix(_FORMER))
    at_work = [row["id"] for row in rows if row["valid_to"] is None]
    return at_work or [row["id"] for row in rows]


def names(r: Reader, unit_ids: Sequence[str]) -> dict[str, str]:
    if not unit_ids:
        return {}
    marks = ", ".join("?" * len(unit_ids))
    return {row["id"]: row["name"] for row in r.rows(f"SELECT id, name FROM units WHERE id IN ({marks})", unit_ids)}


def former_meant_by(r: Reader, typed: str) -> list[str]:
    """What a name means where a unit of the past is asked for: those that have ended come first.

    The old name is also another name of the successor, which is what it means everywhere else.
    """
    key = " " + vietnamese.search_key(typed)
    keys = (key, key.removesuffix(_FORMER))
    ended = r.rows("SELECT id FROM units WHERE search_key IN (?, ?) AND valid_to IS NOT NULL", keys)
    return [row["id"] for row in ended] or meant_by(r, typed)


def choices(r: Reader, *, former: bool = False) -> list[tuple[str, str]]:
    """(id, name) of the units at work, in the order of their names; with `former` also of those that have ended."""
    which = "1" if former else "valid_to IS NULL"
    rows = r.rows(f"SELECT id, name FROM units WHERE {which} ORDER BY sort_key")
    return [(row["id"], row["name"]) for row in rows]


def aliases(r: Reader, unit_id: str) -> list[Record]:
    return [dict(row) for row in r.rows("SELECT * FROM unit_aliases WHERE unit_id = ? ORDER BY alias", (unit_id,))]


def use_of(r: Reader, unit_id: str) -> int:
    """How many records name this unit: what is named is retired, not deleted."""
    return int(
        r.value(
            """
            SELECT (SELECT count(*) FROM subjects WHERE unit_id = :id OR former_unit_id = :id)
                 + (SELECT count(*) FROM units WHERE parent_id = :id)
                 + (SELECT count(*) FROM roles WHERE unit_id = :id)
                 + (SELECT count(*) FROM unit_change_parts WHERE from_unit_id = :id OR to_unit_id = :id)
            """,
            {"id": unit_id},
        )
    )
