"""What an issued programme keeps: its day and place as well as its items, and a slip that delegates can follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.documents.model import Paragraph, Table, Title
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, history, papers, programme, programme_changes
from khenthuong_desktop.services.office import Office
from tests.services import paper_office


def made(office: Office) -> str:
    paper_office.set_up(office)
    settings = conferences.draft_from_tier(office, "uong_bi_ward")
    settings = replace(settings, starts_at="8 giờ 00", held_on=date(2026, 12, 15), place="Hội trường A")
    conference_id = conferences.create(office, settings)
    programme.from_template(office, conference_id)
    return conference_id


def change(office: Office, conference_id: str, **changes: object) -> None:
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, **changes))  # type: ignore[arg-type]


def above(office: Office, name: str, conference_id: str, **choices: object) -> str:
    """What stands above the items."""
    blocks = papers.compose(office, name, id=conference_id, **choices).blocks
    titles = [line for one in blocks if isinstance(one, Title) for line in (*one.subject, one.note)]
    return "\n".join([*titles, *("".join(r.text for r in one.text) for one in blocks if isinstance(one, Paragraph))])


def slip(office: Office, conference_id: str) -> list[tuple[object, ...]]:
    paper = papers.compose(office, "programme-changes", id=conference_id)
    return [tuple(row.cells) for block in paper.blocks if isinstance(block, Table) for row in block.rows]


def test_an_earlier_issue_goes_on_saying_the_day_and_the_place_it_went_out_with(office: Office) -> None:
    conference_id = made(office)
    programme.issue(office, conference_id)
    change(office, conference_id, held_on=date(2026, 12, 20), place="Nhà văn hóa", starts_at="7 giờ 30")
    programme.issue(office, conference_id)
    for name in ("programme", "running-order"):
        first = above(office, name, conference_id, version=1)
        assert "8 giờ 00" in first and "ngày 15 tháng 12 năm 2026" in first and "Địa điểm: Hội trường A." in first
        second = above(office, name, conference_id)
        assert "(Bản 2" in second and "ngày 20 tháng 12 năm 2026" in second and "Nhà văn hóa" in second


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"held_on": date(2026, 12, 20)}, ("Ngày tổ chức", "từ 15/12/2026 thành 20/12/2026")),
        ({"place": "Nhà văn hóa"}, ("Địa điểm", "từ Hội trường A thành Nhà văn hóa")),
    ],
)
def test_another_day_or_place_is_another_version_and_the_slip_says_so(
    office: Office, changes: dict[str, object], told: tuple[str, str]
) -> None:
    """Two papers of the same number that name two days would send delegates to an empty hall."""
    conference_id = made(office)
    programme.issue(office, conference_id)
    change(office, conference_id, **changes)
    assert "(Bản thảo 2, chưa ban hành)" in above(office, "programme", conference_id)
    assert slip(office, conference_id) == [(None, *told)]
    history.undo(office)
    assert not programme.programme(office, conference_id).changed


def test_the_slip_has_the_numbers_of_the_delegates_and_nothing_that_is_not_for_them(office: Office) -> None:
    conference_id = made(office)
    ids = [one.id for one in programme.items(office, conference_id)]
    programme.change(office, ids[0], printed=0)
    programme.issue(office, conference_id)
    programme.add(office, conference_id, content="Thử âm thanh, nhắc đội phục vụ", printed=0)
    programme.change(office, ids[3], lead="Phó Chủ tịch", chair_notes="Nhắc ông A nói ngắn")
    programme.change(office, ids[1], printed=0)
    rows = slip(office, conference_id)
    assert [row[:2] for row in rows] == [
        ("2", "Báo cáo tham luận, giao lưu với các điển hình tiên tiến"),
        (None, "Văn nghệ chào mừng"),
    ]
    assert rows[0][2] == "người thực hiện: thêm Phó Chủ tịch"
    # the office itself sees all of it, with the numbers of its own table
    told = [(one.number, one.change) for one in programme_changes.compared(office, conference_id).lines]
    assert ("4", "người thực hiện: thêm Phó Chủ tịch; ghi chú điều hành: thêm Nhắc ông A nói ngắn") in told
    assert ("2", "in trong chương trình của đại biểu: từ có thành không") in told


def test_what_only_the_chair_reads_is_no_slip_for_delegates(office: Office) -> None:
    conference_id = made(office)
    programme.issue(office, conference_id)
    programme.change(office, programme.items(office, conference_id)[0].id, chair_notes="Mời ổn định")
    with pytest.raises(UserError, match=r"programme\.no_changes"):
        slip(office, conference_id)
    assert len(programme_changes.compared(office, conference_id).lines) == 1


def test_a_note_for_the_chair_is_no_new_version_and_the_running_order_has_it(office: Office) -> None:
    """A cue typed after the programme went out must reach the chair and leave the delegates' paper alone."""
    conference_id = made(office)
    programme.issue(office, conference_id)
    first = programme.items(office, conference_id)[0].id
    programme.change(office, first, chair_notes="Mời ổn định chỗ ngồi", papers="Danh sách khách")
    work = programme.programme(office, conference_id)
    assert (work.version, work.changed) == (1, False)
    assert "(Bản 1, ban hành" in above(office, "programme", conference_id)
    for choices in ({}, {"version": 1}):
        paper = papers.compose(office, "running-order", id=conference_id, **choices)
        cells = next(block for block in paper.blocks if isinstance(block, Table)).rows[0].cells
        assert cells[5:] == ("Danh sách khách", "Mời ổn định chỗ ngồi")
    programme.change(office, first, minutes=40)
    assert programme.issue(office, conference_id) == 2
    programme.change(office, first, chair_notes="Mời đứng dậy")
    early = papers.compose(office, "running-order", id=conference_id, version=1)
    cells = next(block for block in early.blocks if isinstance(block, Table)).rows[0].cells
    assert cells[6] is None  # what went out before the last issue stays as it was
    history.undo(office)
    assert programme.items(office, conference_id)[0].chair_notes == "Mời ổn định chỗ ngồi"


def test_the_slip_is_between_the_last_two_issues_and_says_that_a_draft_stands_above_them(office: Office) -> None:
    """Delegates who hold bản 1 are told of bản 2; what is only being thought of would send them astray."""
    conference_id = made(office)
    first = programme.items(office, conference_id)[0].id
    programme.issue(office, conference_id)
    programme.change(office, first, lead="Phó Chủ tịch")
    assert "(Bản 1 và bản thảo 2, chưa ban hành)" in above(office, "programme-changes", conference_id)
    programme.issue(office, conference_id)
    assert "(Bản 1 và bản 2)" in above(office, "programme-changes", conference_id)
    programme.change(office, first, lead="Người dẫn chương trình")
    told = above(office, "programme-changes", conference_id)
    assert "(Bản 1 và bản 2; bản thảo 3 chưa ban hành, không tính ở đây)" in told
    assert [row[2] for row in slip(office, conference_id)] == [
        "người thực hiện: từ Phòng Văn hóa - Xã hội thành Phó Chủ tịch"
    ]
    asked = above(office, "programme-changes", conference_id, since=2)
    assert "(Bản 2 và bản thảo 3, chưa ban hành)" in asked


def test_who_holds_the_first_version_reads_of_everything_since(office: Office) -> None:
    """The slip of the third version said nothing of the new day, which only the slip of the second had."""
    conference_id = made(office)
    programme.issue(office, conference_id)
    change(office, conference_id, held_on=date(2026, 12, 22))
    programme.issue(office, conference_id)
    first = programme.items(office, conference_id)[0].id
    programme.change(office, first, lead="Phó Chủ tịch")
    programme.issue(office, conference_id)

    def told(**choices: int) -> list[object]:
        paper = papers.compose(office, "programme-changes", id=conference_id, **choices)
        return [row.cells[1] for row in next(one for one in paper.blocks if isinstance(one, Table)).rows]

    content = programme.items(office, conference_id)[0].content
    assert told() == told(version=3) == told(since=2) == [content]
    assert told(since=1) == told(since=1, version=3) == ["Ngày tổ chức", content]
    assert told(version=2) == told(since=1, version=2) == ["Ngày tổ chức"]
    assert "(Bản 1 và bản 3)" in above(office, "programme-changes", conference_id, since=1)
    for wrong in ({"since": 3, "version": 2}, {"since": 2, "version": 9}, {"version": 1}):
        with pytest.raises(UserError, match=r"programme\.no_later"):
            told(**wrong)
