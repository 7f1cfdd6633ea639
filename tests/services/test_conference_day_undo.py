"""Every deed on the day of a conference is one step: undone it never was, done again it is as it had been."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import (
    conferences,
    delegates,
    history,
    lists,
    programme,
    report_parts,
    speeches,
    task_lists,
    tasks,
    units,
)
from khenthuong_desktop.services.office import Office
from tests.services import delegate_office, paper_office

TABLES = (
    *("programme_items", "programmes", "conferences", "speeches", "tasks", "banner_designs", "propaganda_entries"),
    *("subordinate_conferences", "report_parts", "programme_issues"),
)


@dataclass
class Ready:
    """A conference with something of everything."""

    office: Office
    id: str
    items: list[str]
    speeches: list[str]
    tasks: list[str]
    parts: list[str]
    banner: str
    candidates: list[str]


@pytest.fixture
def ready(office: Office) -> Ready:
    paper_office.set_up(office)
    units.add_many(office, ["Khu phố 1", "Khu phố 2"], "khu_pho")
    settings = replace(
        conferences.draft_from_tier(office, "uong_bi_ward"), starts_at="8 giờ 00", held_on=date(2026, 12, 28)
    )
    one = conferences.create(office, settings)
    programme.from_template(office, one)
    names = ("Lò Thị Ánh", "Vàng A Bình", "Trần Văn Cường", "Đỗ Thị Dung")
    named = delegates.add(office, one, delegate_office.people(office, *names), kind="model").ids
    said = list(speeches.add(office, one, named[:3], minutes=7))
    speeches.set_state(office, one, said[:2], "chosen")
    return Ready(
        office,
        one,
        [item.id for item in programme.items(office, one)],
        said,
        list(tasks.from_template(office, one, tasks.USUAL).ids),
        list(report_parts.begin(office, one, "five_year")),
        tasks.take_banner(office, one),
        list(named),
    )


def typed(name: str, row: Callable[[Ready], str], column: str, text: str) -> Callable[[Ready], object]:
    return lambda r: lists.edit(r.office, name, [CellChange(row(r), column, text)])


def moved_day(r: Ready, day: date | None) -> None:
    settings = conferences.settings_of(conferences.conference(r.office, r.id))
    conferences.change(r.office, r.id, replace(settings, held_on=day))


VERBS: dict[str, Callable[[Ready], object]] = {
    "item added": lambda r: programme.add(r.office, r.id, after=r.items[2], content="Chụp ảnh", minutes=5),
    "item changed": lambda r: programme.change(r.office, r.items[0], minutes=99, lead="Ai đó"),
    "item fixed": lambda r: programme.fix(r.office, r.items[3], "9h05"),
    "items moved": lambda r: programme.move(r.office, r.id, r.items[2:4], -1),
    "items placed": lambda r: programme.place(r.office, r.id, r.items[7:], 0),
    "items removed": lambda r: programme.remove(r.office, r.items[:3]),
    "times set": lambda r: programme.set_times(r.office, r.id, starts_at="7h30", ends_at="11h"),
    "template taken": lambda r: programme.from_template(r.office, r.id, "ha_dong"),
    "minutes of speeches": lambda r: programme.take_speech_minutes(r.office, r.id),
    "minutes typed": typed("programme_items", lambda r: r.items[1], "minutes", "33"),
    "candidates added": lambda r: speeches.add(r.office, r.id, r.candidates[3:]),
    "speaker chosen": lambda r: speeches.set_state(r.office, r.id, r.speeches[2:], "reserve"),
    "speaker withdrawn": lambda r: speeches.withdraw(r.office, r.id, r.speeches[0]),
    "speech moved": lambda r: speeches.move(r.office, r.id, [r.speeches[0]], 1),
    "speech placed": lambda r: speeches.place(r.office, r.id, [r.speeches[1]], 0),
    "speech changed": lambda r: speeches.change(
        r.office, r.speeches[0], topic="Cá lồng", received_on=date(2026, 11, 1)
    ),
    "drafts due": lambda r: speeches.set_due(r.office, r.id, Deadline(date(2026, 12, 1), False)),
    "speech removed": lambda r: speeches.remove(r.office, r.speeches[:1]),
    "plan's tasks taken": lambda r: tasks.from_template(r.office, r.id),
    "task added": lambda r: tasks.add(r.office, r.id, "Thuê âm thanh", deadline=Deadline(date(2026, 12, 1), True)),
    "tasks ticked": lambda r: tasks.set_done(r.office, r.tasks[:3]),
    "tasks removed": lambda r: lists.retire(r.office, "tasks", r.tasks[:2]),
    "distance typed": typed("tasks", lambda r: r.tasks[0], "days_before", "12"),
    "deadline typed": typed("tasks", lambda r: r.tasks[0], "due_on", "1/12/2026"),
    "banner taken": lambda r: tasks.take_banner(r.office, r.id),
    "banner approved": typed("banner_designs", lambda r: r.banner, "approved_on", "19/11/2026"),
    "units followed": lambda r: tasks.take_units(r.office, r.id),
    "log written": lambda r: task_lists.edit(
        r.office, r.id, "propaganda_entries", [CellChange(None, "title", "Bài phát thanh")]
    ),
    "report begun": lambda r: report_parts.begin(r.office, r.id, "result"),
    "part written": lambda r: report_parts.write(r.office, r.parts[1], "Kết quả", "Tốt.\nRất tốt."),
    "figure written": lambda r: report_parts.set_figure(r.office, r.parts[2], "awards", "312"),
    "part handed over": lambda r: report_parts.hand_over(r.office, r.parts[1], "Văn phòng", None),
    "part received": lambda r: report_parts.receive(r.office, r.parts[1]),
    "part added": lambda r: report_parts.add(r.office, r.id, "five_year", "Phần thêm"),
    "part removed": lambda r: report_parts.remove(r.office, r.parts[3]),
    "sending added": lambda r: report_parts.take_sending(r.office, r.id, "result", "Sở Nội vụ"),
    "day moved nearer": lambda r: moved_day(r, date(2026, 11, 30)),
    "day taken away": lambda r: moved_day(r, None),
}


def state(office: Office) -> dict[str, list[dict[str, Any]]]:
    """Everything that is kept, whatever the number of the revision."""
    with office.database.read() as r:
        return {
            table: sorted(
                (
                    {key: value for key, value in dict(row).items() if key != "revision"}
                    for row in r.rows(f"SELECT * FROM {table}")
                ),
                key=lambda row: row["id"],
            )
            for table in TABLES
        }


@pytest.mark.parametrize("verb", VERBS)
def test_a_deed_is_one_step_that_can_be_undone_and_done_again(ready: Ready, verb: str) -> None:
    office = ready.office
    before = state(office)
    VERBS[verb](ready)
    after = state(office)
    assert after != before, "a deed that does nothing proves nothing"
    step = history.next_undo(office)
    assert step is not None and step.reason and "None" not in step.reason and "{" not in step.reason
    history.undo(office)
    assert state(office) == before
    history.redo(office)
    assert state(office) == after
