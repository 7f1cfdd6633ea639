"""A household filed as a person, or a person as a collective, comes out on the wrong list and the wrong form."""

from __future__ import annotations

import pytest

from khenthuong_desktop.exchange.row_kind import head_of, kind_of_name, kind_of_title, kind_of_word, kinds_of_section


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Khu phố 3", "collective"),
        ("KP3", "collective"),
        ("KP 3", "collective"),
        ("Trường THCS Trần Quốc Toản", "collective"),
        ("Trường Tiểu học Kim Đồng", "collective"),
        ("Chi hội Phụ nữ khu phố 5", "collective"),
        ("Ban Chỉ huy Quân sự phường", "collective"),
        ("Tổ 5", "collective"),
        ("Tổ dân phố số 2", "collective"),
        ("Công ty TNHH May Tân Lập", "collective"),
        ("Công an phường", "collective"),
        ("Đoàn TNCS Hồ Chí Minh phường", "collective"),
        ("Hội Liên hiệp Phụ nữ phường", "collective"),
        ("TẬP THỂ KHU PHỐ 3", "collective"),
        ("UBND phường Tân Lập", "collective"),
        ("Hộ bà Nông Thị Ánh", "household"),
        ("Gia đình ông Lê Văn Hải", "household"),
        ("HỘ GIA ĐÌNH ÔNG LÊ VĂN HẢI", "household"),
        ("Tô Văn Năm", None),
        ("Đoàn Văn Hậu", None),
        ("Đoàn Thị Thanh Niên", None),
        ("Công Văn Minh", None),
        ("Trường Văn An", None),
        ("Hồ Thị Bích", None),
        ("Ban Văn Sáu", None),
        ("Khoa Nguyễn", None),
        ("Nguyễn Văn Trường", None),
        ("Bản Nà Lốc", "collective"),
        ("Khoa Nội tổng hợp", "collective"),
        ("Hộ", None),
    ],
)
def test_the_first_words_of_a_name_tell_its_kind(name: str, kind: str | None) -> None:
    assert kind_of_name(name) == kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Tập thể", "collective"),
        ("CÁ NHÂN", "individual"),
        ("hộ gia đình", "household"),
        ("Hộ", "household"),
        ("TT", "collective"),
        ("CN", "individual"),
        ("gì đó", None),
    ],
)
def test_a_cell_names_the_kind(word: str, kind: str | None) -> None:
    assert kind_of_word(word) == kind


def test_a_title_that_names_several_kinds_promises_none() -> None:
    assert kind_of_title(["DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN ĐỀ NGHỊ"]) is None
    assert kind_of_title(["DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN"]) == "collective"
    assert kind_of_title(["DANH SÁCH ĐỀ NGHỊ"]) is None


def test_the_head_of_a_household_is_named_in_it() -> None:
    assert head_of("Hộ gia đình ông bà Lê Văn Hải") == "Lê Văn Hải"
    assert head_of("Lê Văn Hải") is None


@pytest.mark.parametrize(
    ("section", "kinds"),
    [
        ("TẬP THỂ", {"collective"}),
        ("CÁC HỘ GIA ĐÌNH TIÊU BIỂU", {"household"}),
        ("Đối với cá nhân", {"individual"}),
        ("TẬP THỂ, CÁ NHÂN", {"collective", "individual"}),
        ("Hội Kế hoạch hóa gia đình", set()),
        ("Khu phố 3", set()),
    ],
)
def test_a_section_announces_kinds_only_by_how_it_opens(section: str, kinds: set[str]) -> None:
    assert kinds_of_section(section) == kinds


def test_the_name_of_an_office_promises_no_kind() -> None:
    assert kind_of_title(["BAN DÂN SỐ - GIA ĐÌNH VÀ TRẺ EM", "DANH SÁCH ĐỀ NGHỊ"]) is None
