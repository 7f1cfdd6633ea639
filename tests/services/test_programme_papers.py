"""The papers of programme and speeches: what delegates, the chair and the speakers hold says the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from khenthuong_desktop.documents.model import Head, Heading, Paper, Paragraph, Table, Title
from khenthuong_desktop.domain import programme as judged
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    conferences,
    delegates,
    paper_names,
    papers,
    programme,
    programme_changes,
    speeches,
)
from khenthuong_desktop.services.office import Office
from tests.documents.pdf_reading import PdfReading
from tests.services import delegate_office, paper_office

FRAMES = ("opening-speech", "launch-speech", "response-speech", "closing-speech")


def made(office: Office, tier: str = "uong_bi_ward") -> str:
    from dataclasses import replace

    paper_office.set_up(office)
    settings = replace(
        conferences.draft_from_tier(office, tier), starts_at="8 giờ 00", held_on=date(2026, 12, 15), place="Hội trường"
    )
    conference_id = conferences.create(office, settings)
    programme.from_template(office, conference_id)
    people = delegate_office.people(office, "Lò Thị Ánh", "Vàng A Bình", position="Nông dân", gender="female")
    named = delegates.add(office, conference_id, people, kind="model").ids
    ids = speeches.add(office, conference_id, named, minutes=10)
    speeches.set_state(office, conference_id, [ids[0]], "chosen")
    speeches.set_state(office, conference_id, [ids[1]], "reserve")
    speeches.change(office, ids[0], topic="Nuôi cá lồng")
    return conference_id


def table(paper: Paper) -> Table:
    return next(block for block in paper.blocks if isinstance(block, Table))


def title(paper: Paper) -> Title:
    return next(block for block in paper.blocks if isinstance(block, Title))


def lines(paper: Paper) -> str:
    return "\n".join(
        "".join(run.text for run in block.text) if isinstance(block, Paragraph) else block.text
        for block in paper.blocks
        if isinstance(block, Paragraph | Heading)
    )


def test_delegates_get_what_is_meant_for_them_with_the_speeches_below_their_item(office: Office) -> None:
    conference_id = made(office)
    first = programme.items(office, conference_id)[1]
    programme.change(office, first.id, printed=0)
    paper = papers.compose(office, "programme", id=conference_id)
    rows = table(paper).rows
    assert [row.cells[0] for row in rows if row.cells[0]] == list(range(1, 9))  # numbered anew
    assert (rows[0].cells[1], rows[3].cells[2]) == ("08:00", "1. Lò Thị Ánh: Nuôi cá lồng")
    assert title(paper).note == "(Bản thảo 1, chưa ban hành)"
    assert "Địa điểm: Hội trường." in lines(paper)


def test_what_was_issued_says_which_version_and_of_which_day_it_is(office: Office) -> None:
    conference_id = made(office)
    programme.issue(office, conference_id)
    assert title(papers.compose(office, "programme", id=conference_id)).note == "(Bản 1, ban hành ngày 20/11/2026)"
    programme.change(office, programme.items(office, conference_id)[0].id, minutes=25)
    assert title(papers.compose(office, "running-order", id=conference_id)).note == "(Bản thảo 2, chưa ban hành)"
    kept = paper_names.PAPERS["programme"].compose(office, id=conference_id, version=1)
    assert table(kept).rows[1].cells[1] == "08:15"  # as it was issued, whatever the draft says
    head = next(block for block in kept.blocks if isinstance(block, Head))
    assert head.place_and_date == "Tân Lập, ngày 20 tháng 11 năm 2026"
    with pytest.raises(UserError, match=r"programme\.no_version"):
        paper_names.PAPERS["programme"].compose(office, id=conference_id, version=5)


def test_the_chair_has_times_cues_and_what_does_not_fit(office: Office) -> None:
    conference_id = made(office)
    items = programme.items(office, conference_id)
    programme.change(office, items[0].id, chair_notes="Mời đại biểu ổn định chỗ ngồi", speaker="Người dẫn")
    programme.fix(office, items[2].id, "9h00")
    paper = papers.compose(office, "running-order", id=conference_id)
    rows = table(paper).rows
    assert rows[0].cells[1:3] == ("08:00 - 08:15", 15)
    assert rows[0].cells[4] == "Phòng Văn hóa - Xã hội\nNgười dẫn"
    assert rows[0].cells[6] == "Mời đại biểu ổn định chỗ ngồi"
    assert rows[4].cells[1:4] == ("09:25", 10, "1. Lò Thị Ánh: Nuôi cá lồng")
    assert "trống 35 phút" in lines(paper)


def test_the_chair_is_not_told_on_paper_that_the_plan_is_exceeded(office: Office) -> None:
    conference_id = made(office)
    programme.change(office, programme.items(office, conference_id)[0].id, minutes=600)
    assert any(one.code == "programme.over" for one in programme.programme(office, conference_id).findings)
    text = lines(papers.compose(office, "running-order", id=conference_id))
    assert "Kết thúc:" in text and "quá giờ" not in text and "quá " not in text


def test_the_programme_of_a_conference_that_was_held_is_of_its_year(office: Office) -> None:
    from dataclasses import replace

    conference_id = made(office)
    found = conferences.conference(office, conference_id)
    conferences.change(office, conference_id, replace(conferences.settings_of(found), held_on=date(2025, 8, 28)))
    for name in ("programme", "speech-list"):
        paper = papers.compose(office, name, id=conference_id)
        head = next(block for block in paper.blocks if isinstance(block, Head))
        assert head.place_and_date.endswith("năm 2025"), name


def test_the_slip_names_only_what_has_changed(office: Office) -> None:
    conference_id = made(office)
    with pytest.raises(UserError, match=r"programme\.not_issued"):
        papers.compose(office, "programme-changes", id=conference_id)
    programme.issue(office, conference_id)
    with pytest.raises(UserError, match=r"programme\.no_changes"):
        papers.compose(office, "programme-changes", id=conference_id)
    items = programme.items(office, conference_id)
    programme.change(office, items[-1].id, lead="Phó Chủ tịch")
    programme.remove(office, [items[-2].id])
    programme.add(office, conference_id, content="Chụp ảnh lưu niệm", minutes=5)
    rows = [row.cells for row in table(papers.compose(office, "programme-changes", id=conference_id)).rows]
    assert [row[0] for row in rows] == ["8", "9", None]
    assert "từ Chủ tịch UBND phường Tân Lập thành Phó Chủ tịch" in str(rows[0][2])
    assert rows[1][2] == "Thêm mục “Chụp ảnh lưu niệm” lúc 10:40, 5 phút"
    assert str(rows[2][2]).startswith("Bỏ mục “Thông qua danh sách")


def test_the_list_of_speeches_has_reserves_apart_and_says_nothing_of_drafts_that_are_not_there(office: Office) -> None:
    conference_id = made(office)
    rows = table(papers.compose(office, "speech-list", id=conference_id)).rows
    assert [row.role for row in rows] == ["group", "row", "group", "row"]
    assert rows[1].cells[1:3] == ("Lò Thị Ánh", "Nông dân")
    assert rows[1].cells[4:] == ("Nuôi cá lồng", 10, None)
    loose = delegate_office.made(office).conference_id
    with pytest.raises(UserError, match=r"speech\.none_chosen"):
        papers.compose(office, "speech-list", id=loose)


def test_frames_say_what_is_known_and_leave_out_what_is_not(office: Office) -> None:
    conference_id = made(office)
    opening = lines(papers.compose(office, "opening-speech", id=conference_id))
    assert "Chúng ta sẽ nghe 1 báo cáo tham luận" in opening
    assert "2020 - 2025" in opening
    bare = delegate_office.made(office).conference_id
    for name in FRAMES:
        text = lines(papers.compose(office, name, id=bare))
        assert "«" not in text
        assert "báo cáo tham luận" not in text
        assert "giai đoạn ." not in text


def test_every_paper_comes_in_its_formats_and_an_empty_programme_is_no_paper(office: Office, tmp_path: Path) -> None:
    conference_id = made(office, "ha_dong_district")
    programme.issue(office, conference_id)
    programme.change(office, programme.items(office, conference_id)[0].id, minutes=7)
    for name in ("programme", "running-order", "programme-changes", "speech-list", *FRAMES):
        for ending in paper_names.PAPERS[name].formats:
            assert (
                papers.export(office, name, tmp_path / f"{name}{ending}", id=conference_id).path.stat().st_size > 1000
            )
    bare = delegate_office.made(office).conference_id
    for name in ("programme", "running-order"):
        with pytest.raises(UserError, match=r"programme\.empty"):
            papers.compose(office, name, id=bare)


def test_another_speaker_is_another_version_and_the_issue_goes_on_naming_the_first(office: Office) -> None:
    conference_id = made(office)
    programme.issue(office, conference_id)
    chosen, reserve = speeches.speeches(office, conference_id)[:2]
    speeches.withdraw(office, conference_id, chosen.id)
    speeches.set_state(office, conference_id, [reserve.id], "chosen")
    assert programme.programme(office, conference_id).changed
    rows = table(papers.compose(office, "programme-changes", id=conference_id)).rows
    assert rows[0].cells[2] == "tham luận: Vàng A Bình thay Lò Thị Ánh"
    issued = paper_names.PAPERS["programme"].compose(office, id=conference_id, version=1)
    assert "1. Lò Thị Ánh: Nuôi cá lồng" in [row.cells[2] for row in table(issued).rows]


@pytest.mark.parametrize("name", [*FRAMES, "five-year-report"])
def test_a_review_of_one_year_speaks_of_years_and_not_of_a_stretch_of_them(office: Office, name: str) -> None:
    from dataclasses import replace

    from khenthuong_desktop.services import report_parts

    paper_office.set_up(office)
    review = conferences.create(office, replace(conferences.draft_small(office, "year_review"), place="Hội trường"))
    report_parts.begin(office, review, "five_year")
    paper = papers.compose(office, name, id=review)
    text = "\n".join([*title(paper).subject, lines(paper)])
    assert "giai đoạn" not in text
    assert ("năm 2027" in text) == (name != "opening-speech")


@pytest.mark.parametrize("name", ["programme", *FRAMES])
def test_the_papers_of_a_congress_do_not_call_it_a_conference(office: Office, name: str) -> None:
    conference_id = made(office, "bac_kan_district")
    paper = papers.compose(office, name, id=conference_id)
    assert "hội nghị" not in lines(paper).lower()


def test_a_day_of_issue_has_its_zeros_as_the_decree_writes_them(office: Office) -> None:
    conference_id = made(office)
    programme.issue(office, conference_id)
    with office.database.write("Ngày ban hành") as w:
        (issue,) = w.rows("SELECT id FROM programme_issues WHERE conference_id = ?", (conference_id,))
        w.update("programme_issues", issue["id"], {"issued_on": "2026-08-09"})
    assert title(papers.compose(office, "programme", id=conference_id)).note == "(Bản 1, ban hành ngày 09/8/2026)"


def test_the_chair_reads_the_running_order_standing(office: Office, tmp_path: Path) -> None:
    """Large letters, and the times of an item on one line."""
    conference_id = made(office)
    path = tmp_path / "a.pdf"
    papers.export(office, "running-order", path, id=conference_id)
    page = PdfReading(path.read_bytes()).pages[0]
    assert page.find("08:00 - 08:15").size == 14


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ((("Trần B", "Nuôi cá"), ("Lê C", "")), "tham luận: Trần B (Nuôi cá) thay Nguyễn A"),
        ((("Nguyễn A", "Nuôi tôm"), ("Lê C", "")), "tham luận: Nguyễn A đổi chủ đề từ Nuôi cá thành Nuôi tôm"),
        ((("Lê C", ""),), "tham luận: bỏ Nguyễn A (Nuôi cá)"),
        (
            (("Nguyễn A", "Nuôi cá"), ("Lê C", ""), ("Vũ D", "")),
            "tham luận: thêm Vũ D",
        ),
        ((("Lê C", ""), ("Nguyễn A", "Nuôi cá")), "tham luận đổi thứ tự: Lê C, Nguyễn A (Nuôi cá)"),
    ],
)
def test_the_slip_says_who_speaks_instead_of_whom(after: tuple[tuple[str, str], ...], told: str) -> None:
    """Two whole lists beside each other left the chair to find the one name that differs."""

    def line(parts: tuple[tuple[str, str], ...]) -> judged.Timeline:
        spoken = tuple(judged.Part(name, topic, "", "", 7) for name, topic in parts)
        return judged.timeline([judged.Item("1", "Tham luận", 20, kind="speeches", parts=spoken)], "8 giờ", "")

    (change,) = judged.changes(line((("Nguyễn A", "Nuôi cá"), ("Lê C", ""))), line(after))
    assert programme_changes.of_change(change).change == told
