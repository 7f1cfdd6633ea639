"""A conference with units and people for tests of delegates: rows as the register has them, invented names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.services import conferences, history, units
from khenthuong_desktop.services.history import StepLine
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import keys

HELD = date(2026, 12, 15)
SETTINGS = Settings("models", "Hội nghị biểu dương điển hình tiên tiến", "Hội nghị biểu dương", cap=10, held_on=HELD)


@dataclass(frozen=True, slots=True)
class Made:
    """What a test begins with."""

    conference_id: str
    unit_ids: tuple[str, ...]


def made(office: Office, unit_names: Sequence[str] = ("Khu phố 1", "Khu phố 2"), **settings: Any) -> Made:
    unit_ids = units.add_many(office, list(unit_names), "khu_pho").ids
    conference_id = conferences.create(office, replace(SETTINGS, **settings), rules=False)
    return Made(conference_id, tuple(unit_ids))


def people(office: Office, *names: str, kind: str = "individual", **values: object) -> list[str]:
    with office.database.write("Thêm người") as w:
        found = []
        for name in names:
            record: dict[str, object] = {"kind": kind, "full_name": name, **values}
            found.append(w.insert("subjects", record | keys(record)))
    return found


def sent(office: Office, unit_id: str | None, subject_ids: Sequence[str], **values: Any) -> str:
    """A workbook of a unit whose rows became these subjects, each with merits."""
    with office.database.write("Nhập") as w:
        file = {"name": "KP.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20"}
        file_id = w.insert("import_files", {**file, "unit_id": unit_id, **values})
        for row, subject_id in enumerate(subject_ids, start=2):
            line = {"file_id": file_id, "sheet": "Sheet1", "row": row, "subject_id": subject_id, "outcome": "new"}
            w.insert("import_rows", line)
            merits = {"subject_id": subject_id, "file_id": file_id, "achievement": f"Việc tốt {row}"}
            w.insert("nominations", {**merits, "award_name": ""})
    return file_id


def record(office: Office, delegate_id: str) -> dict[str, Any]:
    with office.database.read() as r:
        found = r.record("delegates", delegate_id)
    assert found is not None
    return found


def state_of(office: Office, delegate_id: str) -> str:
    return str(record(office, delegate_id)["state"])


def last_step(office: Office) -> StepLine:
    """What an undo would take back."""
    found = history.next_undo(office)
    assert found is not None
    return found
