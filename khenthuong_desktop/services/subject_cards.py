"""The whole record of one subject to be worked on at once: its fields, what is found in them, and one step to save."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import cell_reading, lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import LIST_OF_KIND
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import subject_dialog as words


@dataclass(frozen=True, slots=True)
class CardField:
    """One field as it stands: in full, as a list would show it, and a text that waits in it to be mended."""

    column: Column
    heading: str
    text: str
    masked: str
    problem: str  # of the text that was not taken; then `text` is that text


@dataclass(frozen=True, slots=True)
class Card:
    """All fields of a subject, in the order of its list."""

    id: str
    list: str
    name: str
    retired: bool
    fields: tuple[CardField, ...]


def card(office: Office, subject_id: str) -> Card:
    """The record of a subject, sensitive fields both in full and masked."""
    with office.database.read() as r:
        record = r.record("subjects", subject_id)
        if record is None:
            raise UserError("record.gone")
        name = LIST_OF_KIND[record["kind"]]
        full, masked = (lists.row(office, name, subject_id, reveal=reveal) for reveal in (True, False))
        red = {one.column: one for one in lists.rejected(office, name, [subject_id])}
    assert full is not None and masked is not None
    fields = []
    for column, text, shown in zip(lists.columns(office, name), full.texts, masked.texts, strict=True):
        if not column.editable and column.key != "name_as_received":
            continue
        wrong = red.get(column.key)
        fields.append(
            CardField(
                column,
                headings.heading(name, column.key),
                wrong.text if wrong else text,
                shown if not wrong else words.WAITS_MASKED,
                wrong.problem if wrong else "",
            )
        )
    return Card(subject_id, name, record["full_name"], bool(record["retired_on"]), tuple(fields))


def judge(office: Office, card: Card, changed: Mapping[str, str]) -> dict[str, tuple[Finding, ...]]:
    """Column -> what is found: in the texts that were changed, and in how they fit the rest of the record."""
    definition = lists.DEFINITIONS[card.list]
    with office.database.read() as r:
        record = r.record("subjects", card.id)
        if record is None:
            raise UserError("record.gone")
        found: dict[str, tuple[Finding, ...]] = {}
        for key, text in changed.items():
            reading = cell_reading.read(office, definition, definition.column(key), text)
            found[key] = reading.findings
            if not reading.blocked:
                record[key] = reading.value
        for one in definition.examine(office, record):
            if one.column:
                found[one.column] = (*found.get(one.column, ()), one)
    return found


def save(office: Office, card: Card, changed: Mapping[str, str]) -> EditOutcome:
    """Save what was changed, as one step; nothing is saved where nothing was."""
    changes = [CellChange(card.id, key, text) for key, text in changed.items()]
    return lists.edit(office, card.list, changes, words.edited(card.name) if len(changes) > 1 else None)
