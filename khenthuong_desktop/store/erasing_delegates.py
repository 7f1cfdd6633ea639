"""Takes erased people out of conferences: their places go, those of the collectives they came for stay, unnamed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Writer

# A place belongs to the person, unless he comes for a collective or household that stays.
_GOES = (
    "(({row}subject_id{end} IN (SELECT value FROM json_each(:owners)) AND {row}represents_id{end} IS NULL) "
    "OR {row}represents_id{end} IN (SELECT value FROM json_each(:owners)))"
)
_NOW = _GOES.format(row="", end="")
_ONCE = _GOES.format(row="json_extract(before, '$.", end="')")


def going(r: Reader, owners: str) -> list[str]:
    """The delegates, also those of the past, that go with some subjects."""
    rows = r.rows(
        f"SELECT id FROM delegates WHERE {_NOW} UNION SELECT record_id FROM history_changes "
        f"WHERE record_table = 'delegates' AND before IS NOT NULL AND {_ONCE}",
        {"owners": owners},
    )
    return [row[0] for row in rows]


def let_go(w: Writer, owners: str, delegate_ids: Sequence[str]) -> list[str]:
    """Let nothing that stays name those who go, in no image of the past either: an undo would look for them.

    Gives the delegates that stay and were theirs: sentences about these may say their names.
    """
    delegates = json.dumps(list(delegate_ids))
    theirs = w.rows(
        """
        SELECT id FROM delegates WHERE subject_id IN (SELECT value FROM json_each(:owners))
        UNION SELECT record_id FROM history_changes WHERE record_table = 'delegates' AND before IS NOT NULL
            AND json_extract(before, '$.subject_id') IN (SELECT value FROM json_each(:owners))
        """,
        {"owners": owners},
    )
    for table, column, named, emptied in (
        ("delegation_members", "delegate_id", delegates, {}),
        ("speeches", "delegate_id", delegates, {}),
        ("conference_awards", "delegate_id", delegates, {}),
        ("delegates", "replaces_id", delegates, {}),
        ("delegates", "subject_id", owners, {"title": ""}),
    ):
        says = "".join(f", {key} = '{value}'" for key, value in emptied.items())
        w.execute(
            f"UPDATE {table} SET {column} = NULL{says}, revision = revision + 1 WHERE {column} IN "
            f"(SELECT value FROM json_each(:named)) AND id NOT IN (SELECT value FROM json_each(:going))",
            {"named": named, "going": delegates},
        )
        said = "".join(f", '$.{key}', '{value}'" for key, value in emptied.items())
        w.execute(
            f"UPDATE history_changes SET before = json_set(before, '$.{column}', NULL{said}) "
            f"WHERE record_table = '{table}' AND before IS NOT NULL "
            f"AND json_extract(before, '$.{column}') IN (SELECT value FROM json_each(:named)) "
            "AND record_id NOT IN (SELECT value FROM json_each(:going))",
            {"named": named, "going": delegates},
        )
    return [row[0] for row in theirs if row[0] not in set(delegate_ids)]
