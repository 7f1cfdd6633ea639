"""What the officer decided about the columns of a shape of header: proposed when that shape comes again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import imports as stored
from khenthuong_desktop.store.database import Record, Writer

Choices = dict[int, str]  # column -> target


def of(office: Office) -> list[Record]:
    """Everything that is remembered, the latest last."""
    with office.database.read() as r:
        return stored.choices_of_columns(r)


def recall(memory: Sequence[Record], shape: str, unit_id: str | None) -> Choices | None:
    """The choices for a shape: of that unit first, else of whoever sent it last."""
    fitting = [one for one in memory if one["shape"] == shape]
    own = [one for one in fitting if one["unit_id"] == unit_id]
    chosen = (own or fitting)[-1:]
    return {int(column): target for column, target in json.loads(chosen[0]["targets"]).items()} if chosen else None


def keep(w: Writer, shape: str, unit_id: str | None, targets: Mapping[int, str]) -> None:
    """Remember, in place of what was remembered of the same shape and unit."""
    text = json.dumps({str(column): target for column, target in sorted(targets.items())})
    for one in stored.choices_of_columns(w):
        if one["shape"] == shape and one["unit_id"] == unit_id:
            w.update("column_choices", one["id"], {"targets": text})
            return
    w.insert("column_choices", {"shape": shape, "unit_id": unit_id, "targets": text})


def keep_through_undo(w: Writer) -> None:
    """An undo takes the people of an import back, not what the officer taught the program about their list.

    What comes anew is remembered for whoever sends that shape: a unit that it named may itself be taken back later.
    """
    for one in stored.choices_taken_back(w):
        if one["action"] == "update":
            w.update("column_choices", one["record_id"], {"targets": one["targets"]})
        else:
            keep(w, one["shape"], None, {int(column): target for column, target in json.loads(one["targets"]).items()})
