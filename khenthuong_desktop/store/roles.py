"""What the bodies of the plans are called here, by date."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def on(r: Reader, role: str, day: str) -> Record | None:
    """The name that holds on a day, the latest begun first; with none, the nearest begun before."""
    found = r.row(
        """
        SELECT * FROM roles WHERE role = :role AND coalesce(valid_from, '') <= :day
        ORDER BY (valid_to IS NULL OR valid_to >= :day) DESC, coalesce(valid_from, '') DESC, rowid DESC LIMIT 1
        """,
        {"role": role, "day": day},
    )
    return dict(found) if found is not None else None


def of_role(r: Reader, role: str) -> list[Record]:
    """All names a role has had, by their first day."""
    rows = r.rows("SELECT * FROM roles WHERE role = ? ORDER BY coalesce(valid_from, ''), rowid", (role,))
    return [dict(row) for row in rows]


def known(r: Reader) -> frozenset[str]:
    """The roles that have a name, of any time."""
    return frozenset(str(row["role"]) for row in r.rows("SELECT DISTINCT role FROM roles"))
