"""Papers of the work: one table of all, a page for each body, the banner's lines with what is not set yet left open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.documents.model import PageBreak, Paragraph, Table
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, lists, papers, task_lists, tasks
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import papers as paper_words
from tests.services.conference_papers_office import Prepared, prepared, said, tables

SHORT_LINE = paper_words.SHORT_LINE.replace("\u00a0", " ")  # as the words of a paper are read here


@pytest.fixture
def one(office: Office) -> Prepared:
    return prepared(office)


def test_the_table_has_all_tasks_under_their_bodies_with_deadlines(office: Office, one: Prepared) -> None:
    tasks.add(office, one.conference_id, "Lập dự toán", responsible="Phòng Văn hóa", place="Phòng Kinh tế")
    done = tasks.add(
        office,
        one.conference_id,
        "Gửi báo cáo",
        responsible="Phòng Văn hóa",
        deadline=Deadline(date(2026, 8, 10), False),
    )
    tasks.add(office, one.conference_id, "Mượn hội trường")
    tasks.set_done(office, [done])
    (rows,) = tables(papers.compose(office, "task-table", id=one.conference_id))
    assert rows == [
        ["Phòng Văn hóa (2 việc)"],
        [1, "Lập dự toán", None, "Phòng Kinh tế", None],
        [2, "Gửi báo cáo", "trước ngày 10/8/2026", None, "Đã xong ngày 20/11/2026"],
        ["Chưa phân công (1 việc)"],
        [1, "Mượn hội trường", None, None, None],
    ]


def test_every_body_gets_a_page_of_its_own(office: Office, one: Prepared) -> None:
    made = tasks.from_template(office, one.conference_id, "uong_bi_ward")
    bodies = tasks.by_body(office, one.conference_id)
    paper = papers.compose(office, "task-sheets", id=one.conference_id)
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == len(bodies) - 2
    counted = [len(list(block.rows)) for block in paper.blocks if isinstance(block, Table)]
    assert counted == [len(ones) for body, ones in bodies.items() if body]
    assert sum(counted) + len(bodies[""]) == len(made.ids)
    assert "Chưa phân công" not in said(paper), "a sheet for nobody is handed to nobody"
    assert "Cơ quan, đơn vị thực hiện: Các khu phố" in said(paper)


def test_one_body_gets_its_sheet_alone_also_named_without_accents(office: Office, one: Prepared) -> None:
    for body in ("Phòng Văn hóa", "Trung tâm Văn hóa"):
        tasks.add(office, one.conference_id, f"Việc của {body}", responsible=body)
    paper = papers.compose(office, "task-sheets", id=one.conference_id, unit="trung tam van hoa")
    assert "Việc của Trung tâm Văn hóa" in said(paper) and "Việc của Phòng Văn hóa" not in said(paper)
    assert paper.name == "Phiếu công việc - Trung tâm Văn hóa"
    every = papers.compose(office, "task-sheets", id=one.conference_id, unit="all")
    assert "Việc của Trung tâm Văn hóa" in said(every) and "Việc của Phòng Văn hóa" in said(every)
    with pytest.raises(UserError) as refused:
        papers.compose(office, "task-sheets", id=one.conference_id, unit="Công an")
    told = str(errors.sentence(refused.value))
    assert "Công an" in told and "Phòng Văn hóa; Trung tâm Văn hóa" in told


def test_where_nobody_has_been_given_anything_there_is_no_sheet(office: Office, one: Prepared) -> None:
    tasks.add(office, one.conference_id, "Mượn hội trường")
    with pytest.raises(UserError, match=r"task\.nobody_to_tell"):
        papers.compose(office, "task-sheets", id=one.conference_id)


def test_without_tasks_there_is_nothing_to_print(office: Office, one: Prepared) -> None:
    for name in ("task-table", "task-sheets"):
        with pytest.raises(UserError, match=r"task\.nothing_to_print"):
            papers.compose(office, name, id=one.conference_id)


@pytest.mark.parametrize("tier", ["uong_bi_ward", "bach_long_vi_special_zone", "ha_dong_district", "bac_kan_commune"])
def test_the_banner_of_every_plan_prints_before_its_day_is_known(office: Office, one: Prepared, tier: str) -> None:
    draft = conferences.draft_from_tier(office, tier)
    conference_id = conferences.create(office, replace(draft, held_on=None))
    text = said(papers.compose(office, "banner", id=conference_id))
    assert draft.name.casefold().split(" lần thứ")[0][:30] in text.casefold() and "..." not in text
    if draft.banner or tier != "ha_dong_district":
        assert SHORT_LINE in text, "the day is left for the pen"


def test_a_design_prints_its_lines_and_who_approved_it(office: Office, one: Prepared) -> None:
    row_id = tasks.take_banner(office, one.conference_id)
    changes = [("text", "HỘI NGHỊ ĐIỂN HÌNH / Lần thứ I"), ("size", "6 m x 2 m"), ("approved_by", "Chủ tịch")]
    lists.edit(office, "banner_designs", [CellChange(row_id, key, text) for key, text in changes])
    text = said(papers.compose(office, "banner", id=one.conference_id))
    assert "HỘI NGHỊ ĐIỂN HÌNH\n" in text and "Lần thứ I\n" in text
    assert "duyệt." not in text  # the paper is what gets approved
    (line,) = [
        block.text[0].text
        for block in papers.compose(office, "banner", id=one.conference_id).blocks
        if isinstance(block, Paragraph) and "ĐIỂN" in block.text[0].text
    ]
    assert line == "HỘI\u00a0NGHỊ ĐIỂN\u00a0HÌNH"  # no line ends within a word
    lists.edit(office, "banner_designs", [CellChange(row_id, "approved_on", "15/11/2026")])
    assert "Đã duyệt: Chủ tịch, ngày 15/11/2026" in said(papers.compose(office, "banner", id=one.conference_id))


def test_what_comes_after_the_conference_says_so_and_what_has_no_day_yet_its_distance(
    office: Office, one: Prepared
) -> None:
    for what, typed in (("Báo cáo kết quả", "sau 10 ngày"), ("Duyệt maket", "trước 5 ngày")):
        row = tasks.add(office, one.conference_id, what, responsible="Phòng Văn hóa")
        task_lists.edit(office, one.conference_id, "tasks", [CellChange(row, "due_on", typed)])
    (rows,) = tables(papers.compose(office, "task-table", id=one.conference_id))
    assert [row[2] for row in rows[1:]] == [
        "đến hết ngày 25/12/2026 (sau hội nghị 10 ngày)",
        "đến hết ngày 10/12/2026",
    ]
    settings = conferences.settings_of(conferences.conference(office, one.conference_id))
    conferences.change(office, one.conference_id, replace(settings, held_on=None, window_to=None))
    (rows,) = tables(papers.compose(office, "task-table", id=one.conference_id))
    assert [row[2] for row in rows[1:]] == ["sau hội nghị 10 ngày", "trước hội nghị 5 ngày"]
