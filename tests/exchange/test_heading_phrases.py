"""A column that nobody recognises is a column that somebody retypes, and one taken for another is worse."""

from __future__ import annotations

import pytest

from tests.exchange.sheet_building import KNOWN


def targets(heading: str) -> tuple[str, ...]:
    meaning = KNOWN.meaning(heading)
    return meaning.targets if meaning else ()


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("CHỨC VỤ ĐẢNG, CQ, ĐT", "position"),
        ("Số lượng CB, CC", "member_count"),
        ("Hình thức đề nghị KT", "award"),
        ("Danh hiệu/HTKT đề nghị", "award"),
        ("Danh hiệu đề nghị năm 2025", "award"),
        ("Tên TT/CN", "full_name"),
        ("Thuộc KP", "unit"),
        ("Nơi công tác hiện nay", "unit"),
        ("Chức vụ, đơn vị công tác hiện nay", "position"),
        ("Thành tích đạt được trong 5 năm", "achievement"),
        ("Tóm tắt thành tích giai đoạn 2020-2025", "achievement"),
        ("Họ và tên, chức vụ", "full_name"),
        ("Họ tên và chữ ký", "full_name"),
        ("Năm sinh/giới tính", "birth_date"),
        ("Số CCCD, ngày cấp", "national_id"),
    ],
)
def test_a_heading_nobody_listed_is_understood_and_says_that_it_was_worked_out(heading: str, target: str) -> None:
    meaning = KNOWN.meaning(heading)
    assert meaning is not None
    assert meaning.targets == (target,)
    assert meaning.confidence < 100
    assert meaning.how == "fuzzy"


@pytest.mark.parametrize(
    "heading",
    [
        "Họ và tên vợ",
        "Họ và tên người giới thiệu",
        "Họ và tên cha, mẹ",
        "Năm sinh con",
        "Chức vụ cũ",
        "Danh hiệu năm 2023",
        "Khen thưởng năm 2023",
        "Dân tộc, tôn giáo",
    ],
)
def test_what_is_somebody_elses_or_of_another_year_is_left_for_a_person_to_say(heading: str) -> None:
    assert targets(heading) == ()


@pytest.mark.parametrize("heading", ["Họ và tên chồng/vợ", "Đơn vị tính", "Họ tên phụ huynh", "Trình độ LLCT"])
def test_what_has_no_place_in_the_register_takes_no_place(heading: str) -> None:
    assert targets(heading) == ("ignored",)
