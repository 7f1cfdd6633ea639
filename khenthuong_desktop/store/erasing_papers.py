"""Takes erased people out of papers in work that were begun out of their conferences; a signed one stays as it is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from khenthuong_desktop.store.database import Writer
from khenthuong_desktop.store.erasing_programmes import Unnamed, everywhere

_WITHIN: Final = frozenset({"begun_as", "annexes"})  # blocks, as JSON within what was said
_OF: Final = "state <> 'signed' AND json_extract(inputs, '$.values.of_conference') = :of"
_ONCE_OF: Final = (
    "json_extract(before, '$.state') <> 'signed' "
    "AND json_extract(json_extract(before, '$.inputs'), '$.values.of_conference') = :of"
)


def take_names_out(w: Writer, conference_ids: Iterable[str], unnamed: Unnamed) -> None:
    """From the drafts of these conferences and from what the history keeps of them."""
    for conference_id in sorted(conference_ids):
        of = {"of": conference_id}
        for row in list(w.rows(f"SELECT id, inputs FROM papers WHERE {_OF}", of)):
            if (told := _told(row["inputs"], unnamed)) != row["inputs"]:
                w.execute("UPDATE papers SET inputs = ?, revision = revision + 1 WHERE id = ?", (told, row["id"]))
        images = w.rows(
            "SELECT rowid AS place, json_extract(before, '$.inputs') AS inputs FROM history_changes "
            f"WHERE record_table = 'papers' AND before IS NOT NULL AND {_ONCE_OF}",
            of,
        )
        for row in list(images):
            if (told := _told(row["inputs"], unnamed)) != row["inputs"]:
                w.execute(
                    "UPDATE history_changes SET before = json_set(before, '$.inputs', ?) WHERE rowid = ?",
                    (told, row["place"]),
                )


def _told(inputs: str, unnamed: Unnamed) -> str:
    """Every text without the names; what says no name stays letter by letter."""
    found = json.loads(inputs)
    blocks = {key: json.loads(found[key]) for key in sorted(_WITHIN & found.keys()) if found[key]}
    named = {key: value for key, value in found.items() if key not in blocks}
    said = {key: everywhere(value, unnamed) for key, value in named.items()}
    said_of = {key: everywhere(value, unnamed) for key, value in blocks.items()}
    if (said, said_of) == (named, blocks):
        return inputs
    kept = {key: _text(value) for key, value in said_of.items()}
    return _text({**said, **kept})


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
