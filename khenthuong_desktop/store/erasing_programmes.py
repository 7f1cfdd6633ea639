"""Takes erased people out of programmes that were issued: a speech keeps its place there, without who gave it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from khenthuong_desktop.store.database import Writer

Unnamed = Callable[[str], str]


def take_names_out(w: Writer, conference_ids: Iterable[str], unnamed: Unnamed) -> None:
    """From the issues of these conferences and from what the history keeps of them."""
    for conference_id in sorted(conference_ids):
        for row in w.rows("SELECT id, items FROM programme_issues WHERE conference_id = ?", (conference_id,)):
            w.execute("UPDATE programme_issues SET items = ? WHERE id = ?", (_told(row["items"], unnamed), row["id"]))
        images = w.rows(
            "SELECT rowid AS place, json_extract(before, '$.items') AS items FROM history_changes "
            "WHERE record_table = 'programme_issues' AND json_extract(before, '$.conference_id') = ?",
            (conference_id,),
        )
        for row in list(images):
            w.execute(
                "UPDATE history_changes SET before = json_set(before, '$.items', ?) WHERE rowid = ?",
                (_told(row["items"], unnamed), row["place"]),
            )


def everywhere(value: object, unnamed: Unnamed) -> object:
    """The same with every text in it without the names."""
    if isinstance(value, str):
        return unnamed(value)
    if isinstance(value, list):
        return [everywhere(one, unnamed) for one in value]
    return {key: everywhere(one, unnamed) for key, one in value.items()} if isinstance(value, dict) else value


def _told(items: str, unnamed: Unnamed) -> str:
    return json.dumps(everywhere(json.loads(items), unnamed), ensure_ascii=False)
