"""The workbooks that came in, as somewhere to take delegates from."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def files(r: Reader, conference_id: str, most: int) -> list[Record]:
    """The files that brought people, the newest first: name, unit, of this call or not, how many, and how many
    are delegates already."""
    rows = r.rows(
        """
        SELECT f.id, f.name, coalesce(u.name, '') AS unit,
            coalesce(f.call_id = (SELECT call_id FROM conferences WHERE id = :conference), 0) AS own,
            (SELECT count(DISTINCT i.subject_id) FROM import_rows i WHERE i.file_id = f.id) AS people,
            (SELECT count(*) FROM delegates d WHERE d.file_id = f.id AND d.conference_id = :conference) AS taken
        FROM import_files f LEFT JOIN units u ON u.id = f.unit_id
        WHERE EXISTS (SELECT 1 FROM import_rows i WHERE i.file_id = f.id AND i.subject_id IS NOT NULL)
        ORDER BY f.rowid DESC LIMIT :most
        """,
        {"conference": conference_id, "most": most},
    )
    return [dict(row) for row in rows]
