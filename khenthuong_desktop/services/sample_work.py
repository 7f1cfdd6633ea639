"""Tasks, propaganda, banner and reports of the invented conferences: all of it for one, half of it for the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import lists, report_parts, task_lists, tasks

if TYPE_CHECKING:
    from khenthuong_desktop.domain.report_parts import Report
    from khenthuong_desktop.services.office import Office


def begin(office: Office, conference_id: str, tier: str | None = None) -> None:
    """What the plan asks of whom, the outline of the report, the text of the banner."""
    tasks.from_template(office, conference_id, tier)
    report_parts.begin(office, conference_id, "five_year")
    tasks.take_banner(office, conference_id)


def write(office: Office, conference_id: str, report: Report, said: Mapping[str, str]) -> None:
    """The words of some parts, each by the end of its code; a part that is written has been received."""
    for part in report_parts.parts(office, conference_id, report):
        text = next((text for ending, text in said.items() if part.code.endswith(f"_{ending}")), "")
        if text:
            report_parts.write(office, part.id, part.heading, text)
            report_parts.receive(office, part.id)


def send(office: Office, conference_id: str, report: Report) -> None:
    """The report has gone to all who get it."""
    tasks.set_done(office, [one.id for one in report_parts.sendings(office, conference_id, report)])


def publish(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """What was published, and the banner that was approved."""
    changes = [
        CellChange(None, column, text, row)
        for row, line in enumerate(said["log"])
        for column, text in zip(("day", "title", "channel"), line, strict=True)
    ]
    task_lists.edit(office, conference_id, "propaganda_entries", changes)
    with office.database.read() as r:
        (banner,) = r.rows("SELECT id FROM banner_designs WHERE conference_id = ?", (conference_id,))
    approved = [CellChange(banner["id"], column, text) for column, text in said["banner"].items()]
    lists.edit(office, "banner_designs", approved)


def finish(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """Everything is done, and the level above is told what became of it."""
    report_parts.begin(office, conference_id, "result")
    write(office, conference_id, "result", said["result"])
    tasks.set_done(office, [one.id for one in tasks.tasks(office, conference_id) if not one.is_done])
