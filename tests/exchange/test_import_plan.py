"""What a unit wrote must come out as it was meant, and whatever was guessed must be said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.findings import Finding, blocking
from khenthuong_desktop.domain.import_rows import CandidateRow
from khenthuong_desktop.exchange.columns import ColumnMatch
from khenthuong_desktop.exchange.import_plan import Knowledge, Plan, PlannedTable, plan, plan_table
from khenthuong_desktop.exchange.tables import Heading, Table, TableRow
from khenthuong_desktop.exchange.workbook_cells import Book, Sheet, Value
from tests.exchange.sheet_building import CATALOGUES, ENCODINGS, SYNONYMS

UNITS = {"khu phố 1", "khu phố 2", "khu phố 3", "kp1", "trường thcs lê lợi", "hội phụ nữ phường"}
AWARDS = {"giấy khen của chủ tịch ubnd phường"}
KNOWLEDGE = Knowledge(
    today=date(2025, 8, 1),
    provinces=frozenset(row.code for row in CATALOGUES.rows("id_number_provinces")),
    encodings=ENCODINGS,
    is_unit=lambda text: text.strip().lower() in UNITS,
    is_award=lambda text: text.strip().lower() in AWARDS,
)
NO_SECTIONS: tuple[str, ...] = ()


def table(
    targets: str,
    *rows: Sequence[Value],
    sections: Mapping[int, tuple[str, ...]] | None = None,
    above: tuple[str, ...] = (),
    sheet: str = "Sheet1",
    fonts: Mapping[tuple[int, int], str] | None = None,
    hidden: frozenset[int] = frozenset(),
) -> tuple[Table, list[ColumnMatch]]:
    """A table whose headings are its targets; its rows stand from row 2."""
    names = targets.split()
    headings = tuple(Heading(column, name, (name,)) for column, name in enumerate(names))
    in_force = sections or {}
    body = [TableRow(number, row, in_force.get(number, NO_SECTIONS)) for number, row in enumerate(rows, start=2)]
    found = Table(sheet, (1,), headings, body, (), above, fonts or {}, hidden)
    return found, [ColumnMatch(column, name, name, 100, "synonym", ()) for column, name in enumerate(names)]


def planned(targets: str, *rows: Sequence[Value], knowledge: Knowledge = KNOWLEDGE, **more: object) -> Plan:
    found, matches = table(targets, *rows, **more)  # type: ignore[arg-type]  # passed on as it is
    return plan_table(found, matches, knowledge)


def only(targets: str, *cells: Value, **more: object) -> CandidateRow:
    plan = planned(targets, cells, **more)  # type: ignore[arg-type]
    assert len(plan.rows) == 1, plan
    return plan.rows[0]


def codes(row: CandidateRow) -> list[str]:
    return [found.code for found in row.findings]


def found_in(row: CandidateRow, code: str) -> Finding:
    return next(found for found in row.findings if found.code == code)


# --- a clean row


def test_a_clean_row_comes_out_without_a_word() -> None:
    row = only(
        "full_name gender birth_date national_id ethnicity religion position unit award",
        *("Nguyễn Văn An", "Nam", date(1960, 1, 15), "022060113438", "Kinh", "Không", "Trưởng khu phố", "Khu phố 1"),
        "Giấy khen của Chủ tịch UBND phường",
    )
    assert row.kind == "individual"
    assert row.row == 2
    assert row.fields == {
        "full_name": "Nguyễn Văn An",
        "gender": "Nam",
        "birth_date": "1960-01-15",
        "national_id": "022060113438",
        "ethnicity": "Kinh",
        "religion": "Không",
        "position": "Trưởng khu phố",
        "unit": "Khu phố 1",
        "award": "Giấy khen của Chủ tịch UBND phường",
    }
    assert (row.stood, row.findings) == ({}, [])


def test_everything_changed_is_kept_as_it_stood_with_a_warning_at_its_column() -> None:
    row = only(
        "full_name birth_date national_id phone member_count",
        *("1. NGUYỄN VĂN AN", "27/08/61", 22060113438, 912345678, None),
    )
    assert row.stood == {
        "full_name": "1. NGUYỄN VĂN AN",
        "birth_date": "27/08/61",
        "national_id": "22060113438",
        "phone": "912345678",
    }
    assert set(row.stood) <= {found.column for found in row.findings}


def test_spaces_and_decomposed_letters_are_no_change_worth_a_word() -> None:
    row = only("full_name unit", "  Nguye\u0302\u0303n  Va\u0306n An ", "Khu\xa0pho\u0302\u0301 1")
    assert row.fields == {"full_name": "Nguyễn Văn An", "unit": "Khu phố 1"}
    assert (row.stood, row.findings) == ({}, [])


def test_dashes_and_dots_say_nothing() -> None:
    row = only("full_name religion position notes", "Nguyễn Văn An", "-", "…", "/")
    assert row.fields == {"full_name": "Nguyễn Văn An"}


def test_khong_is_a_religion_and_no_position() -> None:
    row = only("full_name religion position", "Nguyễn Văn An", "Không", "không")
    assert row.fields == {"full_name": "Nguyễn Văn An", "religion": "Không"}
    assert found_in(row, "import.none_is_empty").column == "position"


@pytest.mark.parametrize("mark", ['"', "nt", "như trên", "-nt-", "''", "n.t"])
def test_as_above_is_filled_from_the_row_above_with_a_warning(mark: str) -> None:
    rows = planned("full_name unit", ("Nguyễn Văn An", "Khu phố 1"), ("Trần Thị Bình", mark), ("Lê Văn Chi", mark)).rows
    assert [row.fields["unit"] for row in rows] == ["Khu phố 1"] * 3
    assert [codes(row) for row in rows] == [[], ["import.as_above"], ["import.as_above"]]


# --- sex


def test_the_column_of_the_date_is_the_sex() -> None:
    rows = planned(
        "full_name birth_male birth_female",
        ("Nguyễn Văn An", 1960, None),
        ("Trần Thị Bình", None, date(1970, 5, 6)),
        ("Lê Chi", None, None),
        ("Lê Dung", None, "x"),
    ).rows
    assert [(row.fields.get("gender"), row.fields.get("birth_date")) for row in rows] == [
        ("Nam", "1960"),
        ("Nữ", "1970-05-06"),
        (None, None),
        ("Nữ", None),
    ]
    assert all(not row.findings for row in rows)


def test_a_date_under_both_sexes_blocks() -> None:
    row = only("full_name birth_male birth_female", "Nguyễn Văn An", 1960, 1961)
    assert blocking(tuple(row.findings))
    assert "gender" not in row.fields
    # Saying the sex afterwards must not leave the other's year behind.
    assert row.fields["birth_date"] == "1960 / 1961"
    assert {found.column for found in row.findings if found.severity == "blocks"} == {"gender", "birth_date"}


def test_a_question_mark_for_a_sex_is_told() -> None:
    row = only("full_name gender", "Nguyễn Văn An", "?")
    assert "gender" not in row.fields
    assert [(found.code, found.column) for found in row.findings] == [("import.sex_unclear", "gender")]


def test_unmarked_are_men_only_where_somebody_is_marked() -> None:
    rows = planned("full_name female_mark", ("Nguyễn An", None), ("Trần Bình", "x")).rows
    assert [row.fields["gender"] for row in rows] == ["Nam", "Nữ"]
    rows = planned("full_name female_mark", ("Nguyễn An", None), ("Trần Bình", None)).rows
    assert ["gender" in row.fields for row in rows] == [False, False]


def test_both_marks_block_and_neither_says_nothing() -> None:
    rows = planned("full_name male_mark female_mark", ("Nguyễn An", "x", "x"), ("Trần Bình", None, None)).rows
    assert blocking(tuple(rows[0].findings))
    assert rows[1].fields == {"full_name": "Trần Bình"}


def test_the_sex_is_never_guessed_from_the_name() -> None:
    assert only("full_name", "Trần Thị Bình").fields == {"full_name": "Trần Thị Bình"}


def test_ong_and_ba_say_the_sex_and_contradict_a_column() -> None:
    rows = planned("full_name gender", ("Bà Trần Thị Bình", "Nam"), ("Ông Lê Văn Chi", "")).rows
    assert rows[0].fields["gender"] == "Nam"
    assert found_in(rows[0], "import.sex_against").severity == "judge"
    assert rows[1].fields == {"full_name": "Lê Văn Chi", "title": "Ông", "gender": "Nam"}


def test_a_column_of_titles_gives_title_and_sex() -> None:
    rows = planned("title full_name", ("ÔNG", "Lê Văn Chi"), ("Bà", "Trần Bình"), ("Đồng chí", "Lê Dung")).rows
    assert [(row.fields.get("title"), row.fields.get("gender")) for row in rows] == [
        ("Ông", "Nam"),
        ("Bà", "Nữ"),
        (None, None),
    ]
    assert rows[2].stood["title"] == "Đồng chí"
    assert codes(rows[2]) == ["name.address_removed"]


# --- names


def test_ong_the_family_name_stays_in_a_bare_column() -> None:
    rows = planned("full_name", ("Ông Thị Bích Lan",), ("ÔNG MINH KHÁNH",), ("Trần Bình",)).rows
    assert [row.fields["full_name"] for row in rows] == ["Ông Thị Bích Lan", "Ông Minh Khánh", "Trần Bình"]
    assert all("title" not in row.fields for row in rows)


def test_split_names_are_one() -> None:
    row = only("family_middle given", "NGUYỄN VĂN", "AN")
    assert row.fields == {"full_name": "Nguyễn Văn An"}
    assert row.stood == {"full_name": "NGUYỄN VĂN AN"}


def test_a_second_position_out_of_the_name_goes_to_the_notes() -> None:
    row = only("full_name position", "Lê Văn An (Trưởng ban)", "Giáo viên")
    assert row.fields == {"full_name": "Lê Văn An", "position": "Giáo viên", "notes": "Trưởng ban"}
    assert found_in(row, "name.position_in_name").severity == "warns"


# --- kind


def test_sections_give_the_kind_and_are_no_unit() -> None:
    sections = {2: ("TẬP THỂ",), 3: ("HỘ GIA ĐÌNH",), 4: ("CÁ NHÂN",)}
    rows = planned(
        "full_name unit",
        ("Khu phố 3", None),
        ("Hộ bà Nông Thị Ánh", "Khu phố 2"),
        ("Bà Lê Thị Chi", None),
        sections=sections,
    ).rows
    assert [row.kind for row in rows] == ["collective", "household", "individual"]
    assert rows[0].fields == {"full_name": "Khu phố 3"}
    assert rows[1].fields == {"full_name": "Hộ bà Nông Thị Ánh", "unit": "Khu phố 2", "head_name": "Nông Thị Ánh"}
    assert all(not row.findings for row in rows)


def test_a_column_gives_the_kind() -> None:
    rows = planned(
        "full_name kind", ("Khu phố 3", "Tập thể"), ("Lê Văn Chi", "Hộ gia đình"), ("Lê Dung", "Cá nhân")
    ).rows
    assert [row.kind for row in rows] == ["collective", "household", "individual"]
    assert rows[1].fields["head_name"] == "Lê Văn Chi"


def test_a_kind_guessed_from_the_words_is_said() -> None:
    rows = planned("full_name", ("Khu phố 3",), ("Gia đình ông Lê Văn Hải",), ("Lê Dung",)).rows
    assert [row.kind for row in rows] == ["collective", "household", "individual"]
    assert [codes(row) for row in rows] == [["import.kind_guessed"], ["import.kind_guessed"], []]


def test_what_only_persons_have_is_not_lost_silently_at_a_household() -> None:
    row = only("full_name kind birth_date", "Hộ ông Lê Văn Hải", "Hộ", 1960)
    assert "birth_date" not in row.fields
    assert row.stood["birth_date"] == "1960"
    assert found_in(row, "import.not_for_kind").column == "birth_date"


# --- unit


def test_the_unit_of_a_row_is_its_cell_then_its_section_then_the_line_above() -> None:
    rows = planned(
        "full_name unit",
        ("Lê An", "Hội Phụ nữ phường"),
        ("Lê Bình", None),
        ("Lê Chi", None),
        sections={3: ("I. Khu phố 2",), 4: ("CÁ NHÂN",)},
        above=("ĐƠN VỊ: Trường THCS Lê Lợi",),
    ).rows
    assert [row.fields["unit"] for row in rows] == ["Hội Phụ nữ phường", "Khu phố 2", "Trường THCS Lê Lợi"]
    assert all(not row.findings for row in rows)


@pytest.mark.parametrize(
    ("section", "unit"),
    [
        ("I. Khu phố 2", "Khu phố 2"),
        ("II/ Khu phố 2", "Khu phố 2"),
        ("A - Khu phố 2", "Khu phố 2"),
        ("1. Khu phố 2", "Khu phố 2"),
        ("III Khu phố 2", "Khu phố 2"),
        ("Khu phố 2:", "Khu phố 2"),
        ("Khu phố 2 (05 người)", "Khu phố 2"),
        ("ĐƠN VỊ: Khu phố 2", "Khu phố 2"),
        ("Đoàn TNCS Hồ Chí Minh phường", "Đoàn TNCS Hồ Chí Minh phường"),
    ],
)
def test_a_section_names_the_unit(section: str, unit: str) -> None:
    row = only("full_name", "Lê An", sections={2: (section,)})
    assert row.fields["unit"] == unit
    assert row.findings == []


def test_the_innermost_known_section_is_the_unit() -> None:
    row = only("full_name", "Lê An", sections={2: ("A. CÁ NHÂN", "I. Khu phố 2", "Nhóm lao động giỏi")})
    assert (row.kind, row.fields["unit"]) == ("individual", "Khu phố 2")


def test_a_section_that_may_be_no_unit_is_warned_of() -> None:
    row = only("full_name", "Lê An", sections={2: ("Gương người tốt việc tốt",)})
    assert codes(row) == ["import.unit_from_section"]


def test_a_line_left_as_dots_is_no_unit() -> None:
    assert "unit" not in only("full_name", "Lê An", above=("KHU PHỐ / ĐƠN VỊ: ............",)).fields


def test_the_name_of_a_sheet_is_the_unit_where_it_is_one() -> None:
    plan = planned("full_name", ("Lê An",), sheet="Khu phố 1")
    assert plan.rows[0].fields["unit"] == "Khu phố 1"
    assert [found.code for found in plan.findings] == ["import.unit_from_sheet"]
    assert "unit" not in only("full_name", "Lê An", sheet="Danh sách").fields


def test_a_unit_from_the_title_or_the_file_is_warned_of() -> None:
    row = only("full_name", "Lê An", above=("DANH SÁCH CÁ NHÂN CỦA KHU PHỐ 3",))
    assert (row.fields["unit"], codes(row)) == ("KHU PHỐ 3", ["import.unit_from_title"])
    hinted = Knowledge(today=KNOWLEDGE.today, unit_hint="Khu phố 9")
    row = only("full_name", "Lê An", knowledge=hinted)
    assert (row.fields["unit"], codes(row)) == ("Khu phố 9", ["import.unit_from_file"])


def test_a_position_is_parted_only_where_its_second_half_is_a_known_unit() -> None:
    rows = planned("full_name position", ("Lê An", "Trưởng ban - Khu phố 3"), ("Lê Bình", "Bí thư - Chủ tịch")).rows
    assert rows[0].fields == {"full_name": "Lê An", "position": "Trưởng ban", "unit": "Khu phố 3"}
    assert codes(rows[0]) == ["import.position_parted"]
    assert rows[1].fields["position"] == "Bí thư - Chủ tịch"


def test_a_part_of_a_unit_is_kept_in_the_notes() -> None:
    row = only("full_name sub_unit unit", "Lê An", "Tổ Toán", "Trường THCS Lê Lợi")
    assert (row.fields["unit"], row.fields["notes"]) == ("Trường THCS Lê Lợi", "Tổ Toán")
    assert found_in(row, "import.sub_unit_in_notes").severity == "warns"


# --- awards, dates in parts, Party


def test_whichever_code_is_filled_is_the_award() -> None:
    rows = planned("full_name award_form award_title", ("Lê An", "GK", None), ("Lê Bình", None, "LĐTT")).rows
    assert [row.fields["award"] for row in rows] == ["GK", "LĐTT"]


def test_two_awards_are_never_one_in_silence() -> None:
    row = only("full_name award_form award_title", "Lê An", "GK", "LĐTT")
    assert (row.fields["award"], row.fields["notes"]) == ("LĐTT", "GK")
    assert found_in(row, "import.two_awards").severity == "judge"


def test_a_section_gives_the_award() -> None:
    row = only("full_name", "Lê An", sections={2: ("I. Giấy khen của Chủ tịch UBND phường", "Khu phố 2")})
    assert (row.fields["award"], row.fields["unit"]) == ("Giấy khen của Chủ tịch UBND phường", "Khu phố 2")
    assert codes(row) == ["import.award_from_section"]


def test_a_birthday_in_three_columns() -> None:
    rows = planned(
        "full_name birth_day birth_month birth_year", ("Lê An", 5, 2, 1960), ("Lê Bình", None, None, 1961)
    ).rows
    assert [row.fields["birth_date"] for row in rows] == ["1960-02-05", "1961"]


def test_a_date_in_the_party_column_is_membership_since_then() -> None:
    rows = planned("full_name party_member", ("Lê An", "x"), ("Lê Bình", datetime(1990, 2, 3)), ("Lê Chi", None)).rows
    assert rows[0].fields["party_member"] == "Có"
    assert (rows[1].fields["party_member"], rows[1].fields["party_since"]) == ("Có", "1990-02-03")
    assert "party_member" not in rows[2].fields


# --- rows that are none, hidden rows, old letters, planning anew


def test_no_row_is_dropped_without_a_reason() -> None:
    plan = planned(
        "full_name unit notes", ("Lê An", "Khu phố 1", None), ("", "", "-"), ("full_name", "", ""), (None, None, "a")
    )
    assert [row.row for row in plan.rows] == [2, 5]
    assert [(skip.row, skip.reason) for skip in plan.skipped] == [(3, "empty_formula"), (4, "repeated_header")]


def test_a_hidden_row_is_taken_with_a_warning() -> None:
    plan = planned("full_name", ("Lê An",), ("Lê Bình",), hidden=frozenset({3}))
    assert [codes(row) for row in plan.rows] == [[], ["import.hidden_row"]]


def test_old_letters_by_font_are_shown_and_warned_of_once_a_row() -> None:
    fonts = {(row, column): ".VnTime" for row in (2, 3) for column in range(3)}
    plan = planned(
        "full_name gender unit",
        ("L\xad¬ng ThÞ ¸nh", "N÷", "Khu phè 2"),
        ("Hµ V¨n Th¾ng", "Nam", "Khu phè 1"),
        fonts=fonts,
    )
    assert plan.encoding == "tcvn3"
    assert [list(row.fields.values()) for row in plan.rows] == [
        ["Lương Thị Ánh", "Nữ", "Khu phố 2"],
        ["Hà Văn Thắng", "Nam", "Khu phố 1"],
    ]
    assert [codes(row) for row in plan.rows] == [["encoding.recased"], ["encoding.decoded"]]
    assert ("Hµ V¨n Th¾ng", "Hà Văn Thắng") in plan.decoded
    assert plan.rows[0].stood["full_name"] == "L\xad¬ng ThÞ ¸nh"


def test_capitals_of_a_tcvn3_font_come_out_as_a_name() -> None:
    row = only("full_name", "NguyÔn v¨n hïng", fonts={(2, 0): ".VnTimeH"})
    assert row.fields["full_name"] == "Nguyễn Văn Hùng"


@pytest.mark.parametrize("cells", [("Nguyeãn Vaên Huøng", "Khu phoá 2"), ("NguyÔn V¨n Hïng", "Khu phè 2")])
def test_old_letters_without_a_font_are_told_by_the_cells_together(cells: tuple[str, str]) -> None:
    others = [("Traàn Thò Ñaøo", "Khu phoá 1")] if "ã" in cells[0] else [("TrÇn ThÞ §µo", "Khu phè 1")]
    plan = planned("full_name unit", cells, *others)
    assert list(plan.rows[0].fields.values()) == ["Nguyễn Văn Hùng", "Khu phố 2"]
    assert list(plan.rows[1].fields.values()) == ["Trần Thị Đào", "Khu phố 1"]
    assert all(codes(row)[0].startswith("encoding.") for row in plan.rows)


def test_unicode_in_an_old_font_is_left_alone() -> None:
    fonts = {(2, 0): ".VnTime", (3, 0): ".VnTime"}
    rows = planned("full_name", ("Lê Hà",), ("Nguyễn Văn An",), fonts=fonts).rows
    assert [row.fields["full_name"] for row in rows] == ["Lê Hà", "Nguyễn Văn An"]
    assert all(not row.findings for row in rows)


def test_a_table_can_be_planned_anew_with_other_columns() -> None:
    found, matches = table("notes full_name", ("Lê An", "Trưởng ban"))
    first = plan_table(found, matches, KNOWLEDGE)
    assert first.tables == [PlannedTable(found, tuple(matches))]
    chosen = [matches[0]._replace(target="full_name"), matches[1]._replace(target="position")]
    again = plan_table(first.tables[0].table, chosen, KNOWLEDGE)
    assert again.rows[0].fields == {"full_name": "Lê An", "position": "Trưởng ban"}


def test_cells_that_are_no_text_at_all_stop_nothing() -> None:
    odd: list[Value] = [
        float("nan"),
        float("inf"),
        True,
        date(1, 1, 1),
        datetime(9999, 12, 31, 23, 59),
        10**30,
        "=1+1",
        "x" * 32767,
    ]
    targets = "full_name gender birth_date national_id phone member_count party_member birth_male female_mark unit"
    rows = [tuple(odd[(start + column) % len(odd)] for column in range(10)) for start in range(len(odd))]
    plan = planned(targets, *rows)
    assert len(plan.rows) + len(plan.skipped) == len(rows)


def test_a_bare_number_under_khu_pho_names_the_unit() -> None:
    found, matches = table("full_name unit", ("Lê An", 3), ("Lê Bình", "Khu phố 2"))
    matches[1] = matches[1]._replace(heading="Khu phố")
    rows = plan_table(found, matches, KNOWLEDGE).rows
    assert [row.fields["unit"] for row in rows] == ["Khu phố 3", "Khu phố 2"]
    assert [codes(row) for row in rows] == [["import.unit_number"], []]


def test_a_title_that_promises_collectives_is_doubted_at_a_person() -> None:
    rows = planned("full_name", ("Khu phố 3",), ("Lê Văn An",), above=("DANH SÁCH TẬP THỂ ĐỀ NGHỊ",)).rows
    assert [row.kind for row in rows] == ["collective", "collective"]
    assert [codes(row) for row in rows] == [[], ["import.kind_guessed"]]


def test_a_book_is_planned_whole_and_remembered_columns_are_used() -> None:
    heading = ("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Cột lạ")
    first = Sheet("Khu phố 1", (heading, (1, "Nguyễn Văn An", 1960, "Giáo viên", "0912345678")))
    second = Sheet("Khu phố 2", (heading, (1, "Trần Thị Bình", 1961, "Công nhân", "0987654321")))
    secret = Sheet("Cũ", (heading, (1, "Lê Văn Chi", 1962, "Công nhân", None)), hidden=True)
    book = Book("kp.xlsx", "xlsx", "0" * 64, 1, (first, second, secret))
    steps: list[tuple[int, int]] = []
    whole = plan(book, KNOWLEDGE, SYNONYMS, lambda shape: {4: "phone"}, lambda *step: steps.append(step))
    assert [row.fields for row in whole.rows] == [
        {
            "full_name": "Nguyễn Văn An",
            "birth_date": "1960",
            "position": "Giáo viên",
            "unit": "Khu phố 1",
            "phone": "0912345678",
        },
        {
            "full_name": "Trần Thị Bình",
            "birth_date": "1961",
            "position": "Công nhân",
            "unit": "Khu phố 2",
            "phone": "0987654321",
        },
    ]
    assert [len(one.table.rows) for one in whole.tables] == [1, 1]
    assert {skip.reason for skip in whole.skipped if skip.sheet == "Cũ"} == {"hidden_sheet"}
    assert steps[-1] == (3, 3)


PEOPLE = st.tuples(
    st.sampled_from(["Nguyễn Văn An", "Trần Thị Ánh", "Ưng Bích Đào", "Giàng A Páo", "Lò Thúy Hòa"]),
    st.sampled_from(["Nam", "Nữ"]),
    st.dates(date(1930, 1, 1), date(2010, 12, 31)),
    st.sampled_from(["001060113438", "022185434984", "079197865035"]),
)


DATES: list[Callable[[date], Value]] = [
    lambda day: day,
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day.day}-{day.month}-{day.year}",
    lambda day: f"ngày {day:%d} tháng {day:%m} năm {day:%Y}",
]
NAMES: list[Callable[[str], str]] = [
    str,
    str.upper,
    str.lower,
    lambda name: f"Đồng chí {name}",
    lambda name: f" {name} ",
]
NUMBERS: list[Callable[[str], Value]] = [
    str,
    int,
    lambda number: f"'{number}",
    lambda number: f"{number[:3]} {number[3:]}",
]


STYLES = st.tuples(st.sampled_from(DATES), st.sampled_from(NAMES), st.sampled_from(NUMBERS))


@given(st.lists(PEOPLE, min_size=1, max_size=8), STYLES, st.booleans())
def test_people_written_in_any_style_come_back(
    people: list[tuple[str, str, date, str]],
    styles: tuple[Callable[[date], Value], Callable[[str], str], Callable[[str], Value]],
    split: bool,
) -> None:
    """Names in capitals or addressed, the sex a word or the column of the date, dates and numbers in all forms."""
    dates, names, numbers = styles
    rows: list[tuple[Value, ...]] = []
    for name, sex, day, number in people:
        sexed = (dates(day), None) if sex == "Nam" else (None, dates(day))
        rows.append((names(name), *(sexed if split else (sex, dates(day))), numbers(number)))
    columns = "birth_male birth_female" if split else "gender birth_date"
    read = planned(f"full_name {columns} national_id", *rows).rows
    got = [tuple(row.fields[key] for key in ("full_name", "gender", "birth_date", "national_id")) for row in read]
    assert got == [(name, sex, day.isoformat(), number) for name, sex, day, number in people]


def test_a_section_in_old_letters_names_the_unit_too() -> None:
    fonts = {(2, 0): ".VnTime", (2, 1): ".VnTime"}
    row = only("full_name position", "Hµ V¨n Th¾ng", "Gi¸o viªn", fonts=fonts, sections={2: ("Khu phè 3",)})
    assert row.fields["unit"] == "Khu phố 3"


def test_split_names_in_old_letters_stood_as_one_name() -> None:
    fonts = {(2, 0): ".VnTime", (2, 1): ".VnTime"}
    row = only("family_middle given", "NguyÔn V¨n", "Hïng", fonts=fonts)
    assert row.fields["full_name"] == "Nguyễn Văn Hùng"
    assert row.stood == {"full_name": "NguyÔn V¨n Hïng"}
    assert found_in(row, "encoding.decoded").column == "full_name"


def test_rows_of_two_hands_are_decoded_one_by_one() -> None:
    rows = planned(
        "full_name unit", ("Nguyễn Văn An", "Khu phố 1"), ("NguyÔn V¨n Hïng", "Khu phè 2"), ("Lê Hà", "Khu phố 3")
    ).rows
    assert [list(row.fields.values()) for row in rows] == [
        ["Nguyễn Văn An", "Khu phố 1"],
        ["Nguyễn Văn Hùng", "Khu phố 2"],
        ["Lê Hà", "Khu phố 3"],
    ]
    assert [bool(row.findings) for row in rows] == [False, True, False]


def test_two_columns_of_one_meaning_never_fuse_in_silence() -> None:
    found, matches = table("full_name position notes", ("Lê An", "Trưởng ban", "Bí thư"))
    matches[2] = matches[2]._replace(target="position")
    row = plan_table(found, matches, KNOWLEDGE).rows[0]
    assert row.fields["position"] == "Trưởng ban; Bí thư"
    assert codes(row) == ["import.two_columns"]
