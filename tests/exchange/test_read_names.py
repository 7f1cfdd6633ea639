"""A certificate with a spoiled name, or one certificate for two people, comes from how a name cell is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.exchange.read_names import (
    PLAIN_NAME,
    in_proper_case,
    is_addressed,
    join_name,
    read_group,
    read_person,
    read_plainly,
)

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Ưng", "Giàng", "Lò", "Tôn Nữ"]
MIDDLE = ["Văn", "Thị", "Thị Bích", "A", "Quang", "Ánh", "Thúy"]
GIVEN = ["An", "Ánh", "Đức", "Ý", "Yến", "Hòa", "Hoà", "Sơn", "Ước"]
PEOPLE = st.builds(" ".join, st.tuples(st.sampled_from(FAMILY), st.sampled_from(MIDDLE), st.sampled_from(GIVEN)))


def codes(raw: str, addressed: bool = False) -> list[str]:
    return [found.code for found in read_person(raw, addressed).findings]


@pytest.mark.parametrize(
    ("cell", "name", "code"),
    [
        ("NGUYỄN THỊ BÍCH ĐÀO", "Nguyễn Thị Bích Đào", "name.was_capitals"),
        ("H'HEN NIÊ", "H'Hen Niê", "name.was_capitals"),
        ("Y MOAN ÊÑUÔL", "Y Moan Êñuôl", "name.was_capitals"),
        ("TÔN NỮ THỊ ÁNH", "Tôn Nữ Thị Ánh", "name.was_capitals"),
        ("GIÀNG A PÁO", "Giàng A Páo", "name.was_capitals"),
        ("ÔNG THỊ BÍCH LAN", "Ông Thị Bích Lan", "name.was_capitals"),
        ("nguyễn văn an", "Nguyễn Văn An", "name.recased"),
        ("Nguyễn văn An", "Nguyễn Văn An", "name.recased"),
        ("NGUYỄN Văn An", "Nguyễn Văn An", "name.recased"),
        ("NguyỄn Văn An", "Nguyễn Văn An", "name.recased"),
        ("1. Nguyễn Văn An", "Nguyễn Văn An", "name.ordinal_removed"),
        ("01 - Nguyễn Văn An", "Nguyễn Văn An", "name.ordinal_removed"),
        ("12) Nguyễn Văn An", "Nguyễn Văn An", "name.ordinal_removed"),
        ("- Nguyễn Văn An", "Nguyễn Văn An", "name.ordinal_removed"),
        ("Nguyễn Văn An1", "Nguyễn Văn An1", "name.odd_characters"),
        ("Nguyễn Văn An (Tư)", "Nguyễn Văn An (Tư)", "name.odd_characters"),
        ("Hùng", "Hùng", "name.single_word"),
        ("12345", "12345", "name.no_letters"),
    ],
)
def test_a_name_that_was_changed_or_is_odd_has_a_warning(cell: str, name: str, code: str) -> None:
    note = read_person(cell, False)
    assert note.text == name
    assert code in [found.code for found in note.findings]
    assert not blocking(note.findings)
    assert note.stood == (cell if cell != name else None)


@pytest.mark.parametrize(
    "name",
    ["H'Hen Niê", "Y Moan Êñuôl", "Tôn Nữ Thị Ánh", "Giàng A Páo", "Ông Thị Bích Lan", "K'Brểu", "Cao Thắng", "Lê Ý"],
)
def test_a_name_that_is_right_stays_without_a_word(name: str) -> None:
    note = read_person(name, False)
    assert (note.text, note.stood, note.findings, note.more) == (name, None, (), ())


@pytest.mark.parametrize(
    ("cell", "name", "more"),
    [
        ("Ông Lê Văn Hải", "Lê Văn Hải", {"title": "Ông", "gender": "Nam"}),
        ("ÔNG LÊ VĂN HẢI", "Lê Văn Hải", {"title": "Ông", "gender": "Nam"}),
        ("bà Nông Thị Ánh", "Nông Thị Ánh", {"title": "Bà", "gender": "Nữ"}),
        ("Bà: Nông Thị Ánh", "Nông Thị Ánh", {"title": "Bà", "gender": "Nữ"}),
        ("2. Bà Nông Thị Ánh", "Nông Thị Ánh", {"title": "Bà", "gender": "Nữ"}),
        ("Thượng tá Trần Văn Bình", "Trần Văn Bình", {"title": "Thượng tá"}),
        ("ĐỒNG CHÍ TRẦN VĂN BÌNH", "Trần Văn Bình", {"title": "Đồng chí"}),
        ("Đ/c Trần Văn Bình", "Trần Văn Bình", {"title": "Đ/c"}),
    ],
)
def test_a_word_of_address_becomes_title_and_sex(cell: str, name: str, more: dict[str, str]) -> None:
    note = read_person(cell, True)
    assert note.text == name
    assert dict(note.more) == more
    assert note.stood == cell


def test_one_ong_in_a_column_of_bare_names_is_asked_about() -> None:
    assert "name.title_or_family" in codes("Ông Cao Văn Thắng", addressed=False)
    assert codes("Ông Trần Văn Bình", addressed=True) == []


@pytest.mark.parametrize(
    ("names", "addressed"),
    [
        (["Bà Lê Thị Ánh", "Trần Văn Bình"], True),
        (["Ông Lê Văn Tám", "Ông Trần Văn Bình"], True),
        (["Ông Thị Bích Lan", "Ông Mỹ Oanh", "Trần Văn Bình"], False),
        (["Trần Văn Bình"], False),
    ],
)
def test_whether_a_column_addresses_people_is_told_by_its_cells(names: list[str], addressed: bool) -> None:
    assert is_addressed(names) is addressed


@pytest.mark.parametrize(
    "cell",
    [
        "Nguyễn Văn An, Trần Thị Bình",
        "Nguyễn Văn An; Trần Thị Bình",
        "Nguyễn Văn An và Trần Thị Bình",
        "Nguyễn Văn An / Trần Thị Bình",
        "Nguyễn Văn An\nTrần Thị Bình",
        "Ông Nguyễn Văn An - Bà Trần Thị Bình",
        "1. Nguyễn Văn An\n2. Trần Thị Bình",
    ],
)
def test_two_people_in_a_cell_never_become_one(cell: str) -> None:
    note = read_person(cell, False)
    assert [found.code for found in note.findings] == ["name.two_people"]
    assert blocking(note.findings)


def test_a_name_wrapped_in_its_cell_is_one_person() -> None:
    assert read_person("Nguyễn Thị Bích\nĐào", False).text == "Nguyễn Thị Bích Đào"


@pytest.mark.parametrize(
    "cell",
    ["Lê Văn An (Trưởng ban)", "Lê Văn An - Trưởng ban", "Lê Văn An, Trưởng ban", "LÊ VĂN AN (Trưởng ban)"],
)
def test_a_position_behind_a_name_is_kept_as_the_position(cell: str) -> None:
    note = read_person(cell, False)
    assert note.text == "Lê Văn An"
    assert dict(note.more) == {"position": "Trưởng ban"}
    assert "name.position_in_name" in [found.code for found in note.findings]
    assert note.stood == cell


@pytest.mark.parametrize(
    ("cell", "name", "codes_"),
    [
        ("Khu phố 3", "Khu phố 3", []),
        ("KHU PHỐ 3", "Khu phố 3", ["name.was_capitals"]),
        ("TẬP THỂ KHU PHỐ 3", "Tập thể khu phố 3", ["name.was_capitals"]),
        ("TRƯỜNG THCS LÊ LỢI", "TRƯỜNG THCS LÊ LỢI", ["name.group_capitals"]),
        ("Trường THCS Lê Lợi", "Trường THCS Lê Lợi", []),
        ("Công ty TNHH 2 thành viên", "Công ty TNHH 2 thành viên", []),
        ("1. Khu phố 3", "Khu phố 3", ["name.ordinal_removed"]),
    ],
)
def test_a_collective_keeps_its_name_unless_nothing_can_go_wrong(cell: str, name: str, codes_: list[str]) -> None:
    note = read_group(cell, "collective")
    assert note.text == name
    assert [found.code for found in note.findings] == codes_


@pytest.mark.parametrize(
    ("cell", "name", "head"),
    [
        ("Hộ bà Nông Thị Ánh", "Hộ bà Nông Thị Ánh", "Nông Thị Ánh"),
        ("Gia đình ông Lê Văn Hải", "Gia đình ông Lê Văn Hải", "Lê Văn Hải"),
        ("HỘ GIA ĐÌNH ÔNG LÊ VĂN HẢI", "Hộ gia đình ông Lê Văn Hải", "Lê Văn Hải"),
        ("Hộ gia đình Lê Văn Hải", "Hộ gia đình Lê Văn Hải", "Lê Văn Hải"),
        ("Ông Lê Văn Hải", "Ông Lê Văn Hải", "Lê Văn Hải"),
    ],
)
def test_a_household_keeps_its_name_and_knows_its_head(cell: str, name: str, head: str) -> None:
    note = read_group(cell, "household")
    assert note.text == name
    assert dict(note.more) == {"head_name": head}


@given(PEOPLE)
def test_any_person_written_in_capitals_comes_back(person: str) -> None:
    note = read_person(person.upper(), False)
    assert note.text == person
    assert note.findings


@given(PEOPLE, st.sampled_from(["Bà ", "Đồng chí "]), st.booleans())
def test_any_person_addressed_comes_back(person: str, title: str, capitals: bool) -> None:
    written = (title + person).upper() if capitals else title + person
    note = read_person(written, True)
    assert (note.text, dict(note.more)["title"]) == (person, title.strip())


@given(PEOPLE)
def test_a_plain_name_needs_no_reading_and_reading_it_changes_nothing(person: str) -> None:
    assert PLAIN_NAME.fullmatch(person)
    assert in_proper_case(person) == person
    assert read_person(person, False) == (person, None, (), ())


def test_split_names_are_joined_and_a_missing_part_leaves_no_gap() -> None:
    assert join_name(["Nguyễn Văn", "", "Lê"], ["An", "Bình", ""]) == ["Nguyễn Văn An", "Bình", "Lê"]


@pytest.mark.parametrize(
    ("cell", "name", "code"),
    [
        ("Ông (bà) Nguyễn Văn An", "Nguyễn Văn An", "name.address_removed"),
        ("Ông/Bà: Nguyễn Văn An", "Nguyễn Văn An", "name.address_removed"),
        ("Nguyễn Văn An,", "Nguyễn Văn An", "name.punctuation_removed"),
        ("Ng. Văn An", "Ng. Văn An", "name.abbreviated"),
        ("Nguyễn Văn An " * 20, " ".join(["Nguyễn Văn An"] * 20), "name.too_long"),
    ],
)
def test_leftovers_of_a_form_are_parted_from_the_name_with_a_warning(cell: str, name: str, code: str) -> None:
    note = read_person(cell, False)
    assert note.text == name
    assert [found.code for found in note.findings] == [code]


def test_a_unit_behind_a_name_is_no_second_person() -> None:
    note = read_person("Lê Văn An - Khu phố 3", False)
    assert (note.text, dict(note.more)) == ("Lê Văn An", {"unit": "Khu phố 3"})
    assert [found.code for found in note.findings] == ["name.unit_in_name"]


CELLS = st.one_of(
    PEOPLE,
    PEOPLE.map(str.upper),
    PEOPLE.map("Ông {}".format),
    PEOPLE.map("Bà {}".format),
    PEOPLE.map("BÀ {}".format),
    st.sampled_from(["Ông Thị Lan", "ÔNG MINH KHÁNH", "Ông Cao Thắng", "HỘ BÀ LÊ THỊ AN", "Y A", "LÊ A", "Bà Rịa"]),
)


@given(CELLS, st.booleans())
def test_the_quick_way_reads_as_the_long_one(cell: str, addressed: bool) -> None:
    plain = read_plainly(cell, addressed)
    assert plain is None or plain == read_person(cell, addressed)
