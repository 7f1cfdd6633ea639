"""What the lists for provincial systems need beside the subjects themselves."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record


def latest_nominations(r: Reader, subject_ids: Sequence[str]) -> dict[str, Record]:
    """The last nomination of each of these subjects; ids grow with time."""
    rows = r.rows(
        """
        SELECT * FROM nominations WHERE id IN (
            SELECT max(id) FROM nominations WHERE subject_id IN (SELECT value FROM json_each(?)) GROUP BY subject_id)
        """,
        (json.dumps(list(subject_ids)),),
    )
    return {row["subject_id"]: dict(row) for row in rows}
