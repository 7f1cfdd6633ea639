"""The plan of a conference: what is set, who does what and what is still open, in the order in which plans say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from khenthuong_desktop.documents.model import Head, Heading, Paragraph, Signatures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    budgets,
    conferences,
    paper_texts,
    papers,
    programme,
    report_parts,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording.papers import SHORT_LINE
from tests.services.conference_papers_office import SETTINGS, said
from tests.services.paper_office import set_up

TIERS = ("uong_bi_ward", "bach_long_vi_special_zone", "ha_dong_district", "bac_kan_commune", "bac_kan_province")


def begun(office: Office, tier: str = "uong_bi_ward") -> str:
    set_up(office)
    created = conferences.create(office, conferences.draft_from_tier(office, tier))
    tasks.from_template(office, created)
    programme.from_template(office, created)
    report_parts.begin(office, created, "five_year")
    return created


def paragraphs(office: Office, created: str) -> list[str]:
    return said(papers.compose(office, "plan", id=created)).splitlines()


@pytest.mark.parametrize("tier", TIERS)
def test_the_plan_of_every_tier_has_its_items_and_bodies(office: Office, tier: str) -> None:
    created = begun(office, tier)
    paper = papers.compose(office, "plan", id=created)
    words = said(paper)
    for item in programme.items(office, created):
        assert not item.printed or item.content.rstrip(" .;,") in words
    headings = [one.text for one in paper.blocks if isinstance(one, Heading)]
    duties = headings[headings.index("TỔ CHỨC THỰC HIỆN") + 1 :]
    assert duties
    # Who issues the plan gives no orders to himself.
    bodies = [body for body in tasks.by_body(office, created) if body and "ãnh đạo" not in body]
    assert [body for body in bodies if body != "Ủy ban nhân dân"] == [
        one.removeprefix("Đề nghị ").partition(" (Cơ quan")[0] for one in duties
    ]
    for task in tasks.tasks(office, created):
        if any(task.responsible in one for one in duties) and "lập dự toán" not in task.what:
            assert task.what.partition(", gửi")[0].rstrip(" .;,") in words
        assert not (task.deadline and task.kind == "task") or task.deadline.text() in words


def test_a_task_told_with_the_money_has_its_deadline_among_the_duties_once_it_has_one(office: Office) -> None:
    """Who has to draft the budget is said once, and again where he has to know until when."""
    created = begun(office)
    drafting = next(one for one in tasks.tasks(office, created) if "lập dự toán" in one.what)
    assert said(papers.compose(office, "plan", id=created)).count("lập dự toán") == 1
    with office.database.write("Hạn") as w:
        w.update("tasks", drafting.id, {"due_on": "2026-11-30", "due_inclusive": 0})
    told = paragraphs(office, created)
    assert any("lập dự toán" in one and "hạn trước ngày 30/11/2026" in one for one in told)


def test_the_plan_of_uông_bí_says_what_its_seed_says(office: Office) -> None:
    told = paragraphs(office, begun(office))
    assert any(one.startswith("Số lượng đại biểu") and one.endswith("tối đa 150 đại biểu.") for one in told)
    assert "Chú trọng lựa chọn: người trực tiếp lao động" in "\n".join(told)
    assert f"ngày {SHORT_LINE} tháng 8 năm 2025".replace("\u00a0", " ") in "\n".join(told)  # the banner's open day
    assert any("hạn trước ngày 10/8/2025" in one for one in told)


def test_the_theme_is_told_where_the_plan_has_it_and_whom_it_wishes_reads_as_a_sentence(office: Office) -> None:
    told = paragraphs(office, begun(office))
    assert any(one.startswith("Đánh giá") and "với chủ đề “Đoàn kết" in one for one in told)
    wished = next(one for one in told if one.startswith("Chú trọng lựa chọn"))
    assert "đại biểu nữ" in wished and "đại diện các thành phần kinh tế" in wished


def test_what_a_body_has_been_given_is_not_said_twice(office: Office) -> None:
    created = begun(office)
    beside = [one for one in tasks.tasks(office, created) if one.kind != "task" and one.responsible]
    assert beside, "the plan gives some of what is done beside the conference to bodies"
    text = said(papers.compose(office, "plan", id=created))
    assert all(text.count(one.what.rstrip(" .;,")) == 1 for one in beside)


def test_who_drafted_the_plan_keeps_it_and_one_held_last_year_is_of_that_year(office: Office) -> None:
    created = begun(office)
    found = conferences.conference(office, created)
    conferences.change(office, created, replace(conferences.settings_of(found), held_on=date(2025, 8, 28)))
    with office.database.write("Khai báo") as w:
        division = w.insert("bodies", {"kind": "culture_division", "name": "Phòng Văn hóa - Xã hội"})
        lines = {"issuing_line": "PHÒNG VĂN HÓA - XÃ HỘI", "number_suffix": "VHXH"}
        w.insert("letterheads", {"body_id": division, **lines})
    paper = papers.compose(office, "plan", id=created)
    head = next(one for one in paper.blocks if isinstance(one, Head))
    signed = next(one for one in paper.blocks if isinstance(one, Signatures))
    assert head.place_and_date.endswith("năm 2025")
    assert signed.recipients[-1] == "Lưu: VT, VHXH"


def test_a_congress_is_called_one_and_an_agreed_number_is_no_limit_any_more(office: Office) -> None:
    created = begun(office, "bac_kan_province")
    words = said(papers.compose(office, "plan", id=created))
    assert "CÁC BƯỚC TIẾN HÀNH ĐẠI HỘI" in words and "Chương trình tổ chức Đại hội" in words
    found = conferences.conference(office, created)
    conferences.change(office, created, replace(conferences.settings_of(found), size=480))
    assert "Số lượng đại biểu: 480 đại biểu" in said(papers.compose(office, "plan", id=created))


def test_number_and_day_are_blank_and_the_committee_signs_as_one(office: Office) -> None:
    paper = papers.compose(office, "plan", id=begun(office))
    head = next(one for one in paper.blocks if isinstance(one, Head))
    signed = next(one for one in paper.blocks if isinstance(one, Signatures))
    assert head.number.endswith("/KH-UBND") and not any(letter.isdigit() for letter in head.number)
    assert signed.columns[0].lines[0].startswith("TM. ỦY BAN NHÂN DÂN")


def test_without_programme_or_tasks_it_is_no_plan_yet_and_says_where_to_go(office: Office) -> None:
    set_up(office)
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    with pytest.raises(UserError, match=r"programme\.empty"):
        papers.compose(office, "plan", id=created)
    programme.from_template(office, created)
    with pytest.raises(UserError, match=r"task\.nothing_to_print"):
        papers.compose(office, "plan", id=created)


def test_lines_about_what_is_not_set_are_left_out_and_numbers_close_up(office: Office) -> None:
    created = begun(office)
    found = conferences.conference(office, created)
    bare = replace(
        conferences.settings_of(found), theme="", attention=(), models_share=None, guests_share=None, upper_event=""
    )
    conferences.change(office, created, bare)
    paper = papers.compose(office, "plan", id=created)
    words = said(paper)
    gone = ("chủ đề", "Chú trọng lựa chọn", "Cơ cấu đại biểu", "địa điểm", "tỉnh Phú Thọ lần", "Tổng dự toán", "[", "]")
    assert not any(one in words for one in gone)
    assert "tiến tới Đại hội Thi đua yêu nước cấp trên" in words


def test_usual_words_leave_out_what_is_not_set_and_close_up_their_numbers(office: Office) -> None:
    created = begun(office)
    found = conferences.conference(office, created)
    conferences.change(office, created, replace(conferences.settings_of(found), tier=None, theme=""))
    paper_texts.put(office, "plan", "purpose", "I. MỤC ĐÍCH\n1. Một.\n2. Theo chủ đề «chủ đề».\n3. Ba.")
    paper = papers.compose(office, "plan", id=created)
    parts = [one.text for one in paper.blocks if isinstance(one, Heading) and one.level == 1]
    assert [one.split(",")[0] for one in parts] == ["MỤC ĐÍCH", "HÌNH THỨC", "TIÊU ĐỀ", "KINH PHÍ", "TỔ CHỨC THỰC HIỆN"]
    labels = [getattr(one, "label", "") for one in paper.blocks]
    first = labels.index("I.")
    assert labels[first + 1 : first + 4] == ["1.", "2.", "II."]


def test_the_money_of_the_budget_and_who_appraises_it_stand_in_the_plan(office: Office) -> None:
    created = begun(office)
    budgets.from_template(office, created)
    budgets.set_funds(office, created, "ngân sách phường năm 2025")
    words = said(papers.compose(office, "plan", id=created))
    assert "Nguồn kinh phí: ngân sách phường năm 2025." in words and "Tổng dự toán: " in words
    assert budgets.usually_by(office, created, "appraised") in words


def test_a_small_event_has_no_five_year_report(office: Office) -> None:
    set_up(office)
    created = conferences.create(office, replace(SETTINGS, occasion="year_review"))
    programme.add(office, created, content="Khai mạc", minutes=5)
    tasks.add(office, created, "Mượn hội trường", responsible="Văn phòng")
    words = said(papers.compose(office, "plan", id=created))
    assert "5 năm" not in words and "giai đoạn" not in words and "Khai mạc." in words


def test_the_office_writes_its_own_words_over_a_part(office: Office, tmp_path: Path) -> None:
    created = begun(office)
    paper_texts.put(office, "plan", "purpose", "I. MỤC ĐÍCH\nTôn vinh «hội nghị».")
    assert "Tôn vinh Hội nghị" in said(papers.compose(office, "plan", id=created))
    papers.export(office, "plan", tmp_path / "a.pdf", id=created)
    papers.export(office, "plan", tmp_path / "a.docx", id=created)
    assert (tmp_path / "a.pdf").read_bytes()[:4] == b"%PDF" and (tmp_path / "a.docx").exists()


def test_a_ward_of_another_province_writes_its_own_bases_and_is_not_given_those_of_others(office: Office) -> None:
    """A plan that rests on another province's documents is sent back."""
    created = begun(office, "bach_long_vi_special_zone")
    words = said(papers.compose(office, "plan", id=created))
    assert "3194" not in words and f"Thực hiện Quyết định số {SHORT_LINE}".replace("\u00a0", " ") in words
    bases = "Thực hiện Chỉ thị số 39/CT-TTg ngày 15/10/2024; Kế hoạch số 4663/KH-UBND, «cơ quan» ban hành Kế hoạch:"
    paper_texts.put(office, "plan", "opening", bases)
    words = said(papers.compose(office, "plan", id=created))
    assert (
        "Kế hoạch số 4663/KH-UBND, Ủy ban nhân dân phường Tân Lập ban hành" in words
        and SHORT_LINE[:3] not in (words.partition("I. MỤC ĐÍCH")[0])
    )
    assert "Phạm vi: Hội nghị tổng kết" in words, "the rest stays the plan's"


def test_five_years_later_nothing_rests_on_the_documents_of_the_last_time(office: Office) -> None:
    last = begun(office)
    created = conferences.create(office, conferences.draft_from(office, last))
    found = conferences.conference(office, created)
    conferences.change(office, created, replace(conferences.settings_of(found), held_on=date(2030, 8, 20)))
    tasks.from_template(office, created)
    programme.from_template(office, created)
    words = said(papers.compose(office, "plan", id=created))
    assert not any(one in words for one in ("169/KH-UBND", "160/KH-UBND", "80 năm", "37-CT/TU"))
    assert "giai đoạn 2025 - 2030" in words


def test_a_deputy_signs_where_the_plan_was_signed_by_one_unless_somebody_is_chosen(office: Office) -> None:
    created = begun(office, "bach_long_vi_special_zone")

    def signed() -> tuple[tuple[str, ...], str]:
        blocks = papers.compose(office, "plan", id=created).blocks
        (column,) = next(one for one in blocks if isinstance(one, Signatures)).columns
        return column.lines, column.name

    lines = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert signed() == (lines, ""), "no deputy is known yet: his name is left for whoever signs"
    found = conferences.conference(office, created)
    with office.database.write("Phó Chủ tịch") as w:
        deputy = {"full_name": "Lò Văn Mai", "position": "Phó Chủ tịch", "form": "kt"}
        w.insert("signers", {"body_id": found.body_id, **deputy})
        head = next(row["id"] for row in w.rows("SELECT id FROM signers WHERE is_default AND form = 'personal'"))
    assert signed() == (lines, "Lò Văn Mai")
    conferences.change(office, created, replace(conferences.settings_of(found), signer_id=head))
    assert signed() == (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Tạ Quang Luận")


def test_the_open_day_is_of_the_year_in_which_the_conference_may_be_held(office: Office) -> None:
    """Else a plan of 2025 that is printed again is dated a year after its conference."""
    blocks = papers.compose(office, "plan", id=begun(office)).blocks
    assert next(one for one in blocks if isinstance(one, Head)).place_and_date.endswith("năm 2025")


def test_the_name_of_the_conference_stands_on_the_page_of_its_heading(office: Office) -> None:
    blocks = papers.compose(office, "plan", id=begun(office, "bach_long_vi_special_zone")).blocks
    paragraphs = [one for one in blocks if isinstance(one, Paragraph)]
    heading = next(place for place, one in enumerate(paragraphs) if one.label == "3.6.")
    assert all(one.keep_with_next for one in paragraphs[heading : heading + 3])
    assert not paragraphs[heading + 3].keep_with_next


def test_what_the_report_is_asked_to_say_stands_in_the_plan_before_anybody_begins_it(office: Office) -> None:
    set_up(office)
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    tasks.from_template(office, created)
    programme.from_template(office, created)
    told = paragraphs(office, created)
    assert any(one.startswith("Kết quả công tác khen thưởng: phân tích") for one in told)
