"""The plan of a conference: what is set, who does what and what is still open, in the order in which plans say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from khenthuong_desktop.documents.model import Head, Heading, Signatures
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
def test_the_plan_of_every_tier_has_its_parts_items_and_bodies(office: Office, tier: str) -> None:
    created = begun(office, tier)
    paper = papers.compose(office, "plan", id=created)
    parts = [one.text for one in paper.blocks if isinstance(one, Heading) and one.level == 1]
    assert [one.split(",")[0] for one in parts] == [
        "MỤC ĐÍCH",
        "HÌNH THỨC",
        "TIÊU ĐỀ",
        "KINH PHÍ",
        "TỔ CHỨC THỰC HIỆN",
    ]
    words = said(paper)
    for item in programme.items(office, created):
        assert not item.printed or item.content.rstrip(" .;,") in words
    for task in tasks.tasks(office, created):
        assert task.what.rstrip(" .;,") in words
        assert not (task.deadline and task.kind == "task") or task.deadline.text() in words
    bodies = [one.text for one in paper.blocks if isinstance(one, Heading) and one.level == 2][4:]
    assert [body for body in tasks.by_body(office, created) if body] == [
        one for one in bodies if "có liên quan" not in one
    ]


def test_the_plan_of_uông_bí_says_what_its_seed_says(office: Office) -> None:
    told = paragraphs(office, begun(office))
    assert "Số lượng: tối đa 150 đại biểu." in told
    assert "Chú trọng lựa chọn: người trực tiếp lao động" in "\n".join(told)
    assert f"ngày {SHORT_LINE} tháng 8 năm 2025".replace("\u00a0", " ") in "\n".join(told)  # the banner's open day
    assert any("hạn trước ngày 10/8/2025" in one for one in told)


def test_the_theme_is_no_purpose_and_whom_the_plan_wishes_reads_as_a_sentence(office: Office) -> None:
    told = paragraphs(office, begun(office))
    form = next(place for place, one in enumerate(told) if one.startswith("Hình thức tổ chức"))
    assert any(one.startswith("Chủ đề: “Đoàn kết") for one in told[form - 4 : form])
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
    assert "CHƯƠNG TRÌNH, NỘI DUNG ĐẠI HỘI" in words and "Chương trình đại hội" in words
    found = conferences.conference(office, created)
    conferences.change(office, created, replace(conferences.settings_of(found), size=480))
    assert "Số lượng: 480 đại biểu" in said(papers.compose(office, "plan", id=created))


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
    assert not any(one in words for one in ("Chủ đề", "Chú trọng", "Cơ cấu:", "Địa điểm", "tiến tới", "Tổng dự toán"))
    labels = [getattr(one, "label", "") for one in paper.blocks]
    first = labels.index("I.")
    assert labels[first + 1 : first + 5] == ["1.", "2.", "3.", "4."]


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
