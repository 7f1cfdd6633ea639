"""Every verb of the day of a conference is one step with its own sentence, undone and done again without a trace."""

from __future__ import annotations

import ast
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

import khenthuong_desktop.services as room
from khenthuong_desktop.domain.adoptions import Adoption
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    adoptions,
    budgets,
    committees,
    conference_awards,
    conferences,
    delegate_states,
    delegates,
    delegations,
    gifts,
    history,
    invitations,
    lists,
    programme,
    programme_list,
    report_parts,
    speeches,
    task_lists,
    tasks,
    units,
)
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.wording import errors
from tests.services import delegate_office, paper_office
from tests.services.conftest import NOW

HELD: Final = date(2026, 12, 28)
# The modules of the second half of a conference, by how their names begin.
NOUNS: Final = (
    *("programme", "speech", "task", "committee", "budget", "invitation", "gift", "adoption", "conference_award"),
    *("report_", "plans", "yearbook"),
)
# What a step changes beside the records it is about and what the history does not tell of.
NOT_RECORDS: Final = frozenset({"history_steps", "history_changes", "sqlite_sequence", "sqlite_stat1"})


@dataclass(frozen=True)
class Ready:
    """A conference with something of everything."""

    office: Office
    id: str
    subjects: tuple[str, ...]
    delegates: tuple[str, ...]
    items: tuple[str, ...]
    speeches: tuple[str, ...]
    tasks: tuple[str, ...]
    parts: tuple[str, ...]
    lines: tuple[str, ...]
    members: tuple[str, ...]
    invited: tuple[str, ...]
    awards: tuple[str, ...]
    banner: str
    gift: str
    below: str
    told: str


Verb = Callable[[Ready], object]
# What a sentence must have: words, or what the thing is called before the deed.
Said = str | Callable[[Ready], str]


@dataclass(frozen=True)
class Case:
    """A deed, the words its sentence must have, and what has to be done before."""

    do: Verb
    says: tuple[Said, ...]
    before: Verb | None = None


def _case(do: Verb, *says: Said, before: Verb | None = None) -> Case:
    return Case(do, says, before)


def _typed(name: str, row: Callable[[Ready], str], column: str, text: str) -> Verb:
    return lambda r: lists.edit(r.office, name, [CellChange(row(r), column, text)])


def _new(column: str, text: str) -> list[CellChange]:
    return [CellChange(None, column, text)]


def _task(r: Ready) -> str:
    return next(one.what for one in tasks.tasks(r.office, r.id) if one.id == r.tasks[0])


def _item(number: int) -> Callable[[Ready], str]:
    return lambda r: programme.items(r.office, r.id)[number].content


def _replaced(r: Ready) -> None:
    delegates.unchoose(r.office, r.delegates[3:])
    delegates.replace(r.office, r.delegates[0], r.delegates[3], "ốm")


def _line(r: Ready) -> str:
    return budgets.budget(r.office, r.id).lines[0].content


def _design(r: Ready) -> str:
    return str(lists.edit_text(r.office, "banner_designs", r.banner, "text"))


def _vote(r: Ready, agreed: int = 40) -> None:
    adoptions.record(r.office, r.id, Adoption(present=50, agreed=agreed, against=50 - agreed))


def _on(*states: Any) -> Verb:
    def walk(r: Ready) -> None:
        for state in states:
            budgets.set_state(r.office, r.id, state, by="Phòng Tài chính")

    return walk


def _to(state: Any) -> Verb:
    return lambda r: budgets.set_state(r.office, r.id, state, by="Phòng Tài chính")


VERBS: Final[Mapping[str, tuple[Case, ...]]] = {
    "adoptions.record": (
        _case(_vote, "biểu quyết", "đoàn"),
        _case(lambda r: _vote(r, 30), "biểu quyết", before=_vote),
    ),
    "adoptions.clear": (_case(lambda r: adoptions.clear(r.office, r.id), "Xóa", "biểu quyết", before=_vote),),
    "budgets.add": (
        _case(lambda r: budgets.add(r.office, r.id, "Thuê loa", after=r.lines[1]), "Thêm khoản chi", "Thuê loa"),
        _case(lambda r: budgets.add(r.office, r.id, "Nước uống", linked_to="models"), "Nước uống"),
    ),
    "budgets.edit": (
        _case(lambda r: budgets.edit(r.office, r.id, [CellChange(r.lines[0], "norm", "50.000")]), "định mức", _line),
        _case(lambda r: budgets.edit(r.office, r.id, _new("content", "Hoa tươi")), "Thêm", "Hoa tươi"),
    ),
    "budgets.from_template": (
        _case(
            lambda r: budgets.from_template(r.office, r.id),
            "khoản chi thường có",
            before=lambda r: lists.retire(r.office, "budget_lines", r.lines[:3]),
        ),
    ),
    "budgets.move": (_case(lambda r: budgets.move(r.office, r.id, r.lines[:1], 1), "Chuyển khoản chi", _line),),
    "budgets.set_funds": (
        _case(lambda r: budgets.set_funds(r.office, r.id, "Ngân sách phường"), "nguồn kinh phí", "Ngân sách phường"),
        _case(
            lambda r: budgets.set_funds(r.office, r.id, ""),
            "Xóa nguồn kinh phí",
            before=lambda r: budgets.set_funds(r.office, r.id, "Ngân sách phường"),
        ),
    ),
    "budgets.set_state": (
        _case(_to("appraised"), "hẩm định"),
        _case(_to("approved"), "hê duyệt", before=_on("appraised")),
        _case(_to("closed"), "uyết toán", before=_on("appraised", "approved")),
        _case(_to("drafted"), "dự toán", before=_on("appraised")),
        _case(_to("appraised"), "dự toán", before=_on("appraised", "approved")),
        _case(_to("approved"), "uyết toán", before=_on("appraised", "approved", "closed")),
    ),
    "committees.add": (
        _case(lambda r: committees.add(r.office, r.id, "Lê Thị Mai", after=r.members[0]), "Ban Tổ chức", "Lê Thị Mai"),
    ),
    "committees.edit": (
        _case(lambda r: committees.edit(r.office, r.id, [CellChange(r.members[0], "duty", "Chung")]), "Bùi Văn Đức"),
        _case(lambda r: committees.edit(r.office, r.id, _new("full_name", "Lê Thị Mai")), "Lê Thị Mai"),
    ),
    "committees.move": (
        _case(lambda r: committees.move(r.office, r.id, r.members[:1], 1), "Ban Tổ chức", "Bùi Văn Đức"),
    ),
    "conference_awards.add": (
        _case(
            lambda r: conference_awards.add(r.office, r.id, r.subjects[3:]), "khen thưởng tại hội nghị", "Đỗ Thị Dung"
        ),
        _case(lambda r: conference_awards.add(r.office, r.id, r.subjects[:2]), "2 người, tập thể"),
    ),
    "conference_awards.add_models": (
        _case(lambda r: conference_awards.add_models(r.office, r.id), "khen thưởng tại hội nghị"),
    ),
    "conference_awards.move": (
        _case(lambda r: conference_awards.move(r.office, r.id, r.awards[:1], 1), "thứ tự trao thưởng", "Lò Thị Ánh"),
    ),
    "conference_awards.put_in_order": (
        _case(
            lambda r: conference_awards.put_in_order(r.office, r.id),
            "thứ tự trao thưởng",
            before=lambda r: lists.edit(
                r.office,
                "conference_awards",
                [CellChange(r.awards[0], "award", "Quà tặng B"), CellChange(r.awards[1], "award", "Quà tặng A")],
            ),
        ),
    ),
    "gifts.add": (_case(lambda r: gifts.add(r.office, r.id, "Cặp da", value=300_000), "Thêm quà", "Cặp da"),),
    "gifts.edit": (
        _case(lambda r: gifts.edit(r.office, r.id, [CellChange(r.gift, "value", "200.000")]), "Sổ tay"),
        _case(lambda r: gifts.edit(r.office, r.id, _new("name", "Bút ký")), "Bút ký"),
    ),
    "invitations.add_spare": (_case(lambda r: invitations.add_spare(r.office, r.id, 5), "5 giấy mời dự phòng"),),
    "invitations.edit": (
        _case(
            lambda r: invitations.edit(r.office, r.id, [CellChange(r.invited[0], "position", "Bí thư")]),
            "Phạm Văn Giang",
        ),
        _case(lambda r: invitations.edit(r.office, r.id, _new("full_name", "Đinh Thị Hà")), "Đinh Thị Hà"),
    ),
    "invitations.invite": (
        _case(lambda r: invitations.invite(r.office, r.id, "Đinh Thị Hà", title="Bà"), "giấy mời", "Đinh Thị Hà"),
    ),
    "invitations.invite_delegates": (_case(lambda r: invitations.invite_delegates(r.office, r.id), "giấy mời"),),
    "invitations.mark_printed": (_case(lambda r: invitations.mark_printed(r.office, r.id), "đã in", "giấy mời"),),
    "invitations.mark_sent": (_case(lambda r: invitations.mark_sent(r.office, r.invited), "đã gửi", "giấy mời"),),
    "programme.add": (
        _case(
            lambda r: programme.add(r.office, r.id, after=r.items[2], content="Chụp ảnh", minutes=5),
            "mục chương trình",
            "Chụp ảnh",
        ),
    ),
    "programme.change": (
        _case(lambda r: programme.change(r.office, r.items[0], content="Đón khách", lead="Ai đó"), "Đón khách"),
        _case(lambda r: programme.change(r.office, r.items[0], content="", minutes=7), "Sửa mục chương trình"),
    ),
    "programme.fix": (
        _case(lambda r: programme.fix(r.office, r.items[3], "9h05"), "Cố định giờ 09:05", _item(3)),
        _case(
            lambda r: programme.fix(r.office, r.items[3], "9h05"),
            "Cố định giờ 09:05",
            before=lambda r: programme.change(r.office, r.items[3], content=""),
        ),
        _case(
            lambda r: programme.fix(r.office, r.items[3], None),
            "Bỏ cố định giờ",
            _item(3),
            before=lambda r: programme.fix(r.office, r.items[3], "9h05"),
        ),
    ),
    "programme.from_template": (
        _case(lambda r: programme.from_template(r.office, r.id, "ha_dong"), "Lấy chương trình", "Quận Hà Đông"),
    ),
    "programme.issue": (),  # it leaves the office: see below
    "programme.move": (
        _case(lambda r: programme.move(r.office, r.id, r.items[2:4], -1), "Chuyển 2 mục chương trình"),
        _case(lambda r: programme.move(r.office, r.id, r.items[2:3], -1), "Chuyển mục chương trình", _item(2)),
        _case(
            lambda r: programme.move(r.office, r.id, r.items[2:3], -1),
            "Chuyển mục chương trình",
            before=lambda r: programme.change(r.office, r.items[2], content=""),
        ),
    ),
    "programme.paste": (
        _case(
            lambda r: programme.paste(r.office, r.id, [["Chụp ảnh", "5"], ["Tặng hoa", "10"]], after=r.items[2]),
            "mục chương trình",
        ),
    ),
    "programme.place": (_case(lambda r: programme.place(r.office, r.id, r.items[7:], 0), "mục chương trình"),),
    "programme.remove": (_case(lambda r: programme.remove(r.office, r.items[:3]), "Xóa", "mục chương trình"),),
    "programme.set_times": (
        _case(lambda r: programme.set_times(r.office, r.id, starts_at="7h30", ends_at="11h"), "giờ bắt đầu"),
    ),
    "programme.take_speech_minutes": (
        _case(lambda r: programme.take_speech_minutes(r.office, r.id), "tham luận", "chương trình"),
        _case(
            lambda r: programme.take_speech_minutes(r.office, r.id),
            "tham luận",
            before=lambda r: programme.remove(r.office, r.items),
        ),
    ),
    "programme_list.edit": (
        _case(lambda r: programme_list.edit(r.office, r.id, _new("content", "Giải lao")), "Giải lao"),
    ),
    "report_parts.add": (_case(lambda r: report_parts.add(r.office, r.id, "five_year", "Phần thêm"), "Phần thêm"),),
    "report_parts.begin": (_case(lambda r: report_parts.begin(r.office, r.id, "result"), "áo cáo kết quả"),),
    "report_parts.hand_over": (
        _case(
            lambda r: report_parts.hand_over(r.office, r.parts[1], "Văn phòng", Deadline(HELD, inclusive=True)),
            "Văn phòng",
        ),
    ),
    "report_parts.receive": (
        _case(lambda r: report_parts.receive(r.office, r.parts[1]), "nhận"),
        _case(
            lambda r: report_parts.receive(r.office, r.parts[1], received=False),
            "nhận",
            before=lambda r: report_parts.receive(r.office, r.parts[1]),
        ),
    ),
    "report_parts.remove": (_case(lambda r: report_parts.remove(r.office, r.parts[3]), "Bỏ phần"),),
    "report_parts.set_figure": (
        _case(lambda r: report_parts.set_figure(r.office, r.parts[2], "awards", "312"), "số liệu"),
    ),
    "report_parts.take_sending": (
        _case(
            lambda r: report_parts.take_sending(r.office, r.id, "result", "Sở Nội vụ"),
            *("Thêm", "áo cáo kết quả", "Sở Nội vụ"),
        ),
    ),
    "report_parts.write": (
        _case(lambda r: report_parts.write(r.office, r.parts[1], "Kết quả", "Tốt.\nRất tốt."), "Kết quả"),
    ),
    "speeches.add": (
        _case(lambda r: speeches.add(r.office, r.id, r.delegates[3:]), "tham luận", "Đỗ Thị Dung"),
        _case(
            lambda r: speeches.add(r.office, r.id, r.delegates),
            "Thêm 4 người tham luận",
            before=lambda r: speeches.remove(r.office, r.speeches),
        ),
    ),
    "speeches.change": (
        _case(
            lambda r: speeches.change(r.office, r.speeches[0], topic="Cá lồng", received_on=date(2026, 11, 1)),
            "tham luận",
            "Lò Thị Ánh",
        ),
    ),
    "speeches.hand_over": (
        _case(
            lambda r: speeches.hand_over(r.office, r.id, r.speeches[0]),
            "Giao tham luận của Lò Thị Ánh cho Đỗ Thị Dung",
            before=_replaced,
        ),
    ),
    "speeches.move": (_case(lambda r: speeches.move(r.office, r.id, r.speeches[:1], 1), "Lò Thị Ánh"),),
    "speeches.place": (_case(lambda r: speeches.place(r.office, r.id, r.speeches[1:2], 0), "Vàng A Bình"),),
    "speeches.remove": (_case(lambda r: speeches.remove(r.office, r.speeches[:1]), "Xóa", "tham luận"),),
    "speeches.set_due": (
        _case(
            lambda r: speeches.set_due(r.office, r.id, Deadline(date(2026, 12, 1), False)),
            "Đặt hạn gửi bài",
            "1/12/2026",
        ),
        _case(
            lambda r: speeches.set_due(r.office, r.id, None),
            "Bỏ hạn gửi bài",
            before=lambda r: speeches.set_due(r.office, r.id, Deadline(date(2026, 12, 1), False)),
        ),
    ),
    "speeches.set_state": (
        _case(
            lambda r: speeches.set_state(r.office, r.id, r.speeches[2:], "reserve"), "dự bị", "tham luận", "Trần Văn"
        ),
        _case(lambda r: speeches.set_state(r.office, r.id, r.speeches, "candidate"), "3 tham luận"),
    ),
    "speeches.withdraw": (
        _case(lambda r: speeches.withdraw(r.office, r.id, r.speeches[0]), "Rút tham luận: Lò Thị Ánh"),
    ),
    "task_lists.edit": (
        _case(
            lambda r: task_lists.edit(r.office, r.id, "propaganda_entries", _new("title", "Bài phát thanh")),
            "Bài phát thanh",
        ),
        _case(lambda r: task_lists.edit(r.office, r.id, "tasks", _new("what", "Xe đưa đón")), "Xe đưa đón"),
        _case(
            lambda r: task_lists.edit(r.office, r.id, "banner_designs", _new("text", "Chào mừng đại biểu")),
            "Chào mừng đại biểu",
        ),
        _case(
            lambda r: task_lists.edit(
                r.office, r.id, "subordinate_conferences", [CellChange(r.below, "held_on", "10/12/2026")]
            ),
            "Khu phố 1",
        ),
    ),
    "tasks.add": (
        _case(lambda r: tasks.add(r.office, r.id, "Thuê âm thanh", deadline=Deadline(HELD, True)), "Thuê âm thanh"),
    ),
    "tasks.from_template": (_case(lambda r: tasks.from_template(r.office, r.id), "việc theo mẫu"),),
    "tasks.set_done": (
        _case(lambda r: tasks.set_done(r.office, r.tasks[:3]), "3 "),
        _case(
            lambda r: tasks.set_done(r.office, r.tasks[:1], done=False),
            "Bỏ đánh dấu xong",
            _task,
            before=lambda r: tasks.set_done(r.office, r.tasks[:1]),
        ),
    ),
    "tasks.take_banner": (_case(lambda r: tasks.take_banner(r.office, r.id), "maket"),),
    "tasks.take_units": (
        _case(
            lambda r: tasks.take_units(r.office, r.id),
            "đơn vị",
            before=lambda r: units.add_many(r.office, ["Khu phố 3"], "khu_pho"),
        ),
    ),
}
# List -> a row of it, a column and what is typed there, what its sentence says; and whether rows are removed there.
LISTS: Final[Mapping[str, tuple[Callable[[Ready], str], str, str, Said]]] = {
    "budget_lines": (lambda r: r.lines[0], "notes", "thuê theo buổi", "hội trường"),
    "committee_members": (lambda r: r.members[0], "office_held", "Chủ tịch", "Bùi Văn Đức"),
    "conference_awards": (lambda r: r.awards[0], "decision", "Quyết định số 12", "Lò Thị Ánh"),
    "gifts": (lambda r: r.gift, "notes", "có hộp", "Sổ tay"),
    "invitations": (lambda r: r.invited[0], "answer", "dự", "Phạm Văn Giang"),
    "programme_items": (lambda r: r.items[1], "minutes", "33", _item(1)),
    "speeches": (lambda r: r.speeches[0], "topic", "Nuôi cá lồng", "Lò Thị Ánh"),
    "tasks": (lambda r: r.tasks[0], "due_on", "1/12/2026", _task),
    "banner_designs": (lambda r: r.banner, "approved_on", "19/11/2026", _design),
    "propaganda_entries": (lambda r: r.told, "channel", "Đài truyền thanh", "Tin mở đầu"),
    "subordinate_conferences": (lambda r: r.below, "plan_received_on", "19/11/2026", "Khu phố 1"),
}
CASES: Final = [
    *((f"{verb} {number}", case) for verb, cases in VERBS.items() for number, case in enumerate(cases, start=1)),
    *(
        (f"{name} typed", _case(_typed(name, row, column, text), says))
        for name, (row, column, text, says) in LISTS.items()
    ),
    *(
        (f"{name} removed", _case(lambda r, name=name, row=row: lists.retire(r.office, name, [row(r)]), "Xóa", says))  # type: ignore[misc]
        for name, (row, _column, _text, says) in LISTS.items()
    ),
    ("day moved nearer", _case(lambda r: _moved_day(r, date(2026, 11, 30)), "thiết lập")),
    ("day taken away", _case(lambda r: _moved_day(r, None), "thiết lập")),
]


def _moved_day(r: Ready, day: date | None) -> None:
    settings = conferences.settings_of(conferences.conference(r.office, r.id))
    conferences.change(r.office, r.id, replace(settings, held_on=day))


def _open(folder: Path) -> Office:
    return open_office(DataFolder(folder), clock=lambda: NOW, user="An", resources=resources_root())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The data folder that every test gets its own copy of."""
    folder = tmp_path_factory.mktemp("office") / "data"
    office = _open(folder)
    try:
        return folder, _filled(office)
    finally:
        office.close()


@pytest.fixture
def ready(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> Iterator[Ready]:
    folder, ids = made
    copied = tmp_path / "data"
    shutil.copytree(folder, copied)
    office = _open(copied)
    try:
        yield Ready(office, **ids)
    finally:
        office.close()


def _filled(office: Office) -> dict[str, Any]:
    paper_office.set_up(office)
    units.add_many(office, ["Khu phố 1", "Khu phố 2"], "khu_pho")
    settings = replace(conferences.draft_from_tier(office, "uong_bi_ward"), starts_at="8 giờ 00", held_on=HELD)
    one = conferences.create(office, settings)
    programme.from_template(office, one)
    subjects = delegate_office.people(office, "Lò Thị Ánh", "Vàng A Bình", "Trần Văn Cường", "Đỗ Thị Dung")
    named = delegates.add(office, one, subjects, kind="model").ids
    delegate_states.choose(office, named)
    said = speeches.add(office, one, named[:3], minutes=7)
    speeches.set_state(office, one, said[:2], "chosen")
    delegations.add(office, one, subjects[:2])
    tasks.take_units(office, one)
    task_lists.edit(
        office, one, "propaganda_entries", [*_new("title", "Tin mở đầu"), CellChange(None, "day", "1/11/2026")]
    )
    with office.database.read() as r:
        below = next(
            row["id"]
            for row in r.rows(
                "SELECT s.id, u.name FROM subordinate_conferences s JOIN units u ON u.id = s.unit_id ORDER BY u.name"
            )
            if row["name"] == "Khu phố 1"
        )
        told = r.value("SELECT id FROM propaganda_entries")
    return {
        "id": one,
        "subjects": tuple(subjects),
        "delegates": tuple(named),
        "items": tuple(item.id for item in programme.items(office, one)),
        "speeches": tuple(said),
        "tasks": tuple(tasks.from_template(office, one, tasks.USUAL).ids),
        "parts": tuple(report_parts.begin(office, one, "five_year")),
        "lines": tuple(budgets.from_template(office, one)),
        "members": tuple(committees.add(office, one, name) for name in ("Bùi Văn Đức", "Hà Thị Xuân")),
        "invited": (
            invitations.invite(office, one, "Phạm Văn Giang", title="Ông"),
            *invitations.add_spare(office, one, 2),
        ),
        "awards": tuple(conference_awards.add(office, one, subjects[:3])),
        "banner": tasks.take_banner(office, one),
        "gift": gifts.add(office, one, "Sổ tay"),
        "below": below,
        "told": told,
    }


def state(office: Office) -> dict[str, list[tuple[tuple[str, Any], ...]]]:
    """Every row of every table, whatever the number of its revision, which only grows."""
    with office.database.read() as r:
        names = [row["name"] for row in r.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {}
        for name in names:
            if name not in NOT_RECORDS:
                rows = [dict(row) for row in r.rows(f"SELECT * FROM {name}")]
                told = [tuple((key, value) for key, value in row.items() if key != "revision") for row in rows]
                found[name] = sorted(told, key=repr)
        return found


def steps(office: Office) -> int:
    with office.database.read() as r:
        return int(r.value("SELECT count(*) FROM history_steps"))


@pytest.mark.parametrize(("name", "case"), CASES, ids=[name for name, _ in CASES])
def test_a_verb_is_one_step_that_can_be_undone_and_done_again(ready: Ready, name: str, case: Case) -> None:
    office = ready.office
    if case.before is not None:
        case.before(ready)
    before, count = state(office), steps(office)
    says = tuple(one if isinstance(one, str) else one(ready) for one in case.says)
    assert says and all(says), "a sentence that names nothing tells nobody what would be undone"
    case.do(ready)
    after = state(office)
    assert after != before, "a deed that does nothing proves nothing"
    assert steps(office) == count + 1, "one deed of the officer is one step"
    step = history.next_undo(office)
    assert step is not None
    _reads_well(step.reason, says)
    history.undo(office)
    assert state(office) == before
    history.redo(office)
    assert state(office) == after
    history.undo(office)
    assert state(office) == before


def _reads_well(reason: str, says: tuple[str, ...]) -> None:
    """A Vietnamese sentence about this very thing, and nothing of the inside of the program."""
    assert all(word in reason for word in says), reason
    assert reason == unicodedata.normalize("NFC", reason) and reason == " ".join(reason.split())
    assert reason[:1].isupper() and not reason.endswith((".", ":", ",", "“”")), reason
    assert not re.search(r"[{}_]|None|\b0 |“”|[0-9a-f]{8}-", reason), reason
    assert any(ord(letter) > 127 for letter in reason), reason


def test_an_issued_programme_has_left_the_office_and_says_what_to_do_instead(ready: Ready) -> None:
    """Undoing it would let two programmes of one number be in people's hands."""
    office = ready.office
    open_items = [one.id for one in programme.items(office, ready.id) if "«" in one.content or "…" in one.content]
    programme.remove(office, open_items) if open_items else None
    programme.issue(office, ready.id)
    issued = state(office)
    with pytest.raises(UserError) as refused:
        history.undo(office)
    assert refused.value.code == "undo.left_office" and state(office) == issued
    told = errors.sentence(refused.value)
    assert "bản 1" in told.what and "đính chính" in told.next_step
    programme.change(office, programme.items(office, ready.id)[0].id, minutes=44)
    changed = state(office)
    assert programme.issue(office, ready.id) == 2  # the way on: a second issue, with its slip
    assert changed != state(office)


def test_whoever_withdraws_can_be_put_back_in_his_place(ready: Ready) -> None:
    """A speaker who withdraws by mistake comes back with his topic, his minutes and his turn."""
    before = speeches.speeches(ready.office, ready.id)
    speeches.withdraw(ready.office, ready.id, ready.speeches[0])
    assert [one.state for one in speeches.speeches(ready.office, ready.id)] != [one.state for one in before]
    history.undo(ready.office)
    assert speeches.speeches(ready.office, ready.id) == before


def test_an_older_deed_is_taken_back_while_later_ones_stay(ready: Ready) -> None:
    office = ready.office
    tasks.add(office, ready.id, "Thuê âm thanh")
    first = history.next_undo(office)
    gifts.add(office, ready.id, "Cặp da")
    assert first is not None
    history.undo_step(office, first.id)
    assert "Thuê âm thanh" not in [one.what for one in tasks.tasks(office, ready.id)]
    assert "Cặp da" in [one.name for one in gifts.gifts(office, ready.id)]


def test_every_verb_that_changes_something_is_in_the_table() -> None:
    """Otherwise nobody has seen that the new one can be undone."""
    public = {
        verb
        for verb in _writers()
        if verb.startswith(NOUNS) and not verb.partition(".")[2].startswith("_") and verb not in _WITHIN_A_STEP
    }
    assert public == set(VERBS)
    assert {one.name for one in lists.DEFINITIONS.values() if one.owner == "conference_id"} == {
        *LISTS,
        *("delegates", "allotments"),  # of the first half of a conference
    }


_WITHIN_A_STEP: Final[frozenset[str]] = frozenset()


def _writers() -> set[str]:
    """'module.function' of every function that opens a step, itself or by what it calls."""
    opens: set[str] = set()
    calls: dict[str, set[str]] = {}
    package = room.__name__
    for path in Path(str(room.__file__)).parent.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        known: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(package):
                inside = (node.module or "").removeprefix(package).lstrip(".")
                for one in node.names:
                    known[one.asname or one.name] = f"{inside}.{one.name}" if inside else one.name
        for made in tree.body:
            if not isinstance(made, ast.FunctionDef):
                continue
            verb = f"{path.stem}.{made.name}"
            called = {ast.unparse(node.func) for node in ast.walk(made) if isinstance(node, ast.Call)}
            if any(name.endswith("database.write") for name in called):
                opens.add(verb)
            calls[verb] = set()
            for name in called:
                head, _, rest = name.partition(".")
                found = known.get(head, "" if rest else f"{path.stem}.{head}")
                calls[verb].add(f"{found}.{rest}" if rest else found)
    while more := {verb for verb, called in calls.items() if called & opens} - opens:
        opens |= more
    return opens
