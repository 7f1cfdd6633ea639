"""Rows that waited and come again in a file that their unit has mended: they wait no longer."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services.import_rows import ImportFile, ImportRow
from khenthuong_desktop.store import parked_rows as stored
from khenthuong_desktop.store.database import Record, Writer


def settle(w: Writer, files: list[ImportFile], rows: Iterable[ImportRow], own_files: Iterable[str]) -> None:
    """Take off the list the rows that these rows stand for, whether they have gone in now or wait anew; `own_files`
    are the files of this import in the register, whose rows are these rows themselves.

    A mended file is the one that was returned, perhaps under a longer name, or another one of the same sender. A row
    in it is the one that waited if it stands where that stood and says the same name, or another where the name was
    what had to be mended; one that has moved, if nobody else in either file has its name.
    """
    waiting = stored.not_dropped(w, list(own_files))
    if not waiting:
        return
    fresh: dict[int, list[ImportRow]] = defaultdict(list)
    for row in rows:
        fresh[row.file].append(row)
    names = {name: search_key(Path(name).stem) for name in {one["file"] for one in waiting}}
    for number, come in fresh.items():
        own = search_key(Path(files[number].name).stem)
        before = [one for one in waiting if _same_file(files[number].unit_id, own, one, names[one["file"]])]
        for one in _stood_for(come, before):
            w.delete("parked_rows", one["id"])
            waiting.remove(one)


def _same_file(sender: str | None, name: str, waiting: Mapping[str, Any], before: str) -> bool:
    """Whether rows of a file may be those of another: one sender, or a longer name where nobody knows the senders."""
    if sender and waiting["sender"]:
        return bool(sender == waiting["sender"])
    return bool(before) and name.startswith(before)


def _stood_for(come: list[ImportRow], before: list[Record]) -> Iterator[Record]:
    at_place = {(row.sheet, row.row): row for row in come}
    by_name: dict[str, list[ImportRow]] = defaultdict(list)
    for row in come:
        by_name[search_key(row.name)].append(row)
    names = defaultdict[str, int](int)
    for one in before:
        names[search_key(one["full_name"])] += 1
    for one in before:
        name = search_key(one["full_name"])
        there = at_place.get((one["sheet"], one["row"]))
        if (there is not None and (search_key(there.name) == name or _name_was_wrong(one))) or (
            name and names[name] == 1 and len(by_name[name]) == 1 and _year(by_name[name][0].fields, one)
        ):
            yield one


def _name_was_wrong(waiting: Mapping[str, Any]) -> bool:
    return any(
        problem["severity"] == "blocks" and problem["column"] == "full_name"
        for problem in json.loads(waiting["problems"])
    )


def _year(fields: Mapping[str, str], waiting: Mapping[str, Any]) -> bool:
    """Whether the years of birth allow that they are one; what is no year yet says nothing."""
    ours = fields.get("birth_date", "")[:4]
    theirs = json.loads(waiting["fields"]).get("fields", {}).get("birth_date", "")[:4]
    return ours == theirs or not (ours.isdigit() and theirs.isdigit())
