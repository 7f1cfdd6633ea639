"""The composition report: every attribute counted, by unit, and each rule with what is missing in heads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_texts, papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import SETTINGS, prepared, said, tables, tell


def counted(office: Office, conference_id: str) -> dict[object, list[object]]:
    return {row[0]: row[1:] for row in tables(papers.compose(office, "composition", id=conference_id))[0]}


def test_people_are_counted_by_what_they_are(office: Office) -> None:
    one = prepared(office)
    an, binh, *_ = one.delegate_ids
    tell(
        office,
        an,
        ethnicity="thai",
        religion="phat_giao",
        birth_date="1998-12-16",
        education="dai_hoc",
        direct_worker=1,
    )
    tell(office, binh, ethnicity="kinh", religion="khong", birth_date="1956-01-01", party_member=1)
    rows = counted(office, one.conference_id)
    assert rows["Tổng số"] == [3, "100", 2, 1]
    assert rows["Nữ"] == [1, "33,3", 1, 0] and rows["Nam"][0] == 2
    assert rows["Dân tộc thiểu số. Trong đó:"][0] == rows["\u2003Thái"][0] == rows["Kinh"][0] == 1
    assert rows["Phật giáo"][0] == 1 and not any("Không" in str(label) for label in rows), "no religion is none"
    assert rows["Từ 60 tuổi"][0] == 1 and rows["Dưới 30 tuổi"][0] == 1, "27 until the day before the birthday"
    assert rows["Đảng viên"] == [1, "33,3", 1, 0]
    told = said(papers.compose(office, "composition", id=one.conference_id))
    assert "Lò Thị An, 27 tuổi, Khu phố 1" in told and "Bùi Văn Bình, 70 tuổi, Khu phố 1" in told


def test_units_beside_what_was_allotted_and_former_units_where_there_are_any(office: Office) -> None:
    one = prepared(office)
    units = tables(papers.compose(office, "composition", id=one.conference_id))[1]
    assert [row[1:5] for row in units] == [
        ["Khu phố 1", 3, 2, 2],
        ["Khu phố 2", 2, 1, 0],
        ["Khu phố 3", 1, 0, 0],
        [None, 6, 3, 2],
    ]
    assert [getattr(row[-1], "text", row[-1]) for row in units] == [
        "đại biểu 02/03, trực tiếp lao động 00/01",  # what the letter asked of the unit, beside who was chosen
        "đại biểu 00/02",
        "đại biểu 00/01",
        None,
    ]
    assert len(tables(papers.compose(office, "composition", id=one.conference_id))) == 3
    tell(office, one.delegate_ids[0], former_unit_id=one.unit_ids[2])
    former = tables(papers.compose(office, "composition", id=one.conference_id))[2]
    assert [row[1:3] for row in former] == [["Khu phố 3", 1], ["Chưa ghi", 2], [None, 3]]


def test_rules_are_told_in_heads(office: Office) -> None:
    one = prepared(office)
    rules = tables(papers.compose(office, "composition", id=one.conference_id))[-1]
    assert [(*row[1:5], getattr(row[-1], "text", "")) for row in rules] == [
        ("Tổng số đại biểu", "không quá 10 người", "mọi đại biểu", 3, "đạt"),
        ("Đại biểu điển hình tiên tiến", "70% (07 người)", "mọi đại biểu", 2, "còn thiếu 05"),
        ("Đại biểu khách mời và lãnh đạo", "30% (03 người)", "mọi đại biểu", 1, "còn thiếu 02"),
        ("Nữ", "ít nhất 03 người", "mọi đại biểu", 1, "còn thiếu 02"),
        ("Nam giới", "nhiều nhất 02 người", "mọi đại biểu", 2, "đạt"),
    ]
    assert getattr(rules[3][-1], "bold", False) and not getattr(rules[4][-1], "bold", True)


def test_who_was_there_is_counted_once_somebody_was(office: Office) -> None:
    one = prepared(office)
    assert len(counted(office, one.conference_id)["Tổng số"]) == 4
    with office.database.write("Có mặt") as w:
        w.update("delegates", one.delegate_ids[1], {"state": "present"})
    assert counted(office, one.conference_id)["Tổng số"] == [3, "100", 2, 1, 1]


def test_bands_of_age_are_the_office_s_own(office: Office) -> None:
    one = prepared(office, replace(SETTINGS, held_on=SETTINGS.held_on))
    tell(office, one.delegate_ids[0], birth_date="2000")
    paper_texts.put(office, "composition", "age_bands", "-35\n36-")
    assert counted(office, one.conference_id)["Dưới 36 tuổi"][0] == 1
    paper_texts.put(office, "composition", "age_bands", "trẻ\n36-")
    with pytest.raises(UserError, match=r"paper\.age_band_unclear"):
        papers.compose(office, "composition", id=one.conference_id)
