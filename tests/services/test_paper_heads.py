"""Heads: lines break where the sense does, and each body has its own code behind the number."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.documents.model import Paragraph
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_heads, papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from tests.services.paper_office import set_up


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("ỦY BAN NHÂN DÂN XÃ GIA LÂM", ("ỦY BAN NHÂN DÂN", "XÃ GIA LÂM")),
        ("PHÒNG VĂN HÓA - XÃ HỘI", ("PHÒNG VĂN HÓA - XÃ HỘI",)),
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG")),
        (
            "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG LAM KHÊ",
            ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG", "PHƯỜNG LAM KHÊ"),
        ),
        ("CHỦ TỊCH", ("CHỦ TỊCH",)),
    ],
)
def test_a_line_breaks_where_its_sense_does(line: str, parts: tuple[str, ...]) -> None:
    assert paper_heads.broken(line) == parts


def test_a_signed_head_has_number_and_day(office: Office) -> None:
    body = set_up(office)["council"]
    head = paper_heads.head(office, body, "plan", date(2026, 2, 5), number="105", signed=True)
    assert head.number == "Số: 105/KH-HĐTĐKT"
    assert head.place_and_date == "Tân Lập, ngày 05 tháng 02 năm 2026"
    assert head.upper == ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP")


def test_an_office_that_was_never_named_is_told_to_name_itself(office: Office) -> None:
    with pytest.raises(UserError, match=r"office\.not_named"):
        paper_heads.usual_body(office)


def test_names_in_texts_are_those_of_the_day(office: Office) -> None:
    body = set_up(office)["people_committee"]
    assert paper_heads.values(office, body, date(2025, 6, 1))["commune"] == "phường Cũ"
    assert paper_heads.values(office, body, date(2026, 6, 1))["commune"] == "phường Tân Lập"


def test_a_body_of_before_the_merger_has_the_name_of_then_in_texts_as_in_its_letterhead(office: Office) -> None:
    ids = set_up(office)
    before, after = date(2025, 6, 30), date(2025, 7, 1)
    committee, council = ids["people_committee"], ids["council"]
    assert paper_heads.values(office, committee, before)["body"] == "Ủy ban nhân dân phường Cũ"
    assert paper_heads.values(office, committee, after)["body"] == "Ủy ban nhân dân phường Tân Lập"
    assert paper_heads.values(office, council, before)["council"] == "Hội đồng Thi đua - Khen thưởng phường Cũ"
    assert paper_heads.as_of(office, "Đảng ủy Phường Tân Lập", before) == "Đảng ủy Phường Cũ"
    assert paper_heads.as_of(office, "Trường THCS Ân Hòa", before) == "Trường THCS Ân Hòa"


def test_a_province_is_small_in_the_middle_of_a_sentence_and_the_report_says_whose_it_is(office: Office) -> None:
    ids = set_up(office)
    assert paper_heads.values(office, ids["people_committee"], office.today)["province"] == "tỉnh Phú Thọ"
    said = Inputs("kết quả khen thưởng", ("UBND",), "Gửi «tỉnh, thành phố».\n«tỉnh, thành phố» đã nhận.")
    paper = papers.compose_draft(office, "report", said)
    texts = [block.text[0].text for block in paper.blocks if isinstance(block, Paragraph)]
    assert "Gửi tỉnh Phú Thọ." in texts and "Tỉnh Phú Thọ đã nhận." in texts
    assert texts[-1] == "Trên đây là báo cáo kết quả khen thưởng của Ủy ban nhân dân phường Tân Lập./."
