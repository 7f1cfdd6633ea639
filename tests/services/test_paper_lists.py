"""Lists on paper: the rows as seen, typed as they are, and never more of people than was asked for."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from khenthuong_desktop.documents.model import Head, Paper, Signatures, Table, TableRow, Title
from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    lists,
    paper_files,
    paper_list_rows,
    paper_lists,
    paper_preview,
    paper_texts,
    papers,
    units,
)
from khenthuong_desktop.services.lists import DEFINITIONS
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_list_choices import ListChoices
from khenthuong_desktop.system import drives, files
from khenthuong_desktop.wording import papers as words
from tests.services.paper_office import set_up

PEOPLE = (
    ("Bùi Thị Hạnh", "Nữ", "05/02/1980", "Khu phố 2", "012345678901", "Tày"),
    ("Lò Văn Ân", "Nam", "1975", "Khu phố 1", "", ""),
    ("Trần Văn Bình", "Nam", "", "Khu phố 2", "", ""),
    ("Nguyễn Đức", "Nam", "11/1990", "", "", ""),
)
COLUMNS = ("full_name", "gender", "birth_date", "unit_id", "national_id", "ethnicity")


@pytest.fixture
def office(office: Office) -> Office:
    set_up(office)
    units.add_many(office, ["Khu phố 1", "Khu phố 2"], "khu_pho")
    changes = [
        CellChange(None, column, text, number)
        for number, person in enumerate(PEOPLE)
        for column, text in zip(COLUMNS, person, strict=True)
        if text
    ]
    assert not lists.edit(office, "people", changes).rejected
    return office


def table_of(paper: Paper) -> Table:
    return next(block for block in paper.blocks if isinstance(block, Table))


def rows_of(paper: Paper) -> list[TableRow]:
    return list(table_of(paper).rows)


def keys(paper: Paper) -> list[str]:
    return [column.heading for column in table_of(paper).columns]


def test_a_list_is_printed_as_it_is_filtered_and_sorted(office: Office) -> None:
    query = Query(filters=(Filter("gender", "is", ("male",)),), sort=(Sort("full_name", descending=True),))
    rows = rows_of(paper_lists.compose(office, "people", ListChoices(query, columns=("full_name",))))
    seen = [row.texts[0] for row in lists.page(office, "people", query, 0, 9)]
    assert [list(row.cells) for row in rows[:-1]] == [[n, name] for n, name in enumerate(seen, start=1)]
    assert rows[-1] == TableRow(["Tổng cộng: 3 cá nhân", None], "total")


def test_values_have_their_types(office: Office) -> None:
    choices = ListChoices(columns=("birth_date", "national_id", "full_name"), sensitive=True, total=False)
    paper = paper_lists.compose(office, "people", choices)
    assert [column.kind for column in table_of(paper).columns] == ["ordinal", "date", "identifier", "text"]
    found = {str(row.cells[3]): list(row.cells[1:3]) for row in rows_of(paper)}
    assert found["Bùi Thị Hạnh"] == [date(1980, 2, 5), "012345678901"]
    assert found["Lò Văn Ân"] == ["1975", None], "a part of a date is a text"
    assert found["Nguyễn Đức"] == ["11/1990", None]
    target = BytesIO()
    paper_files.render_to(office, paper, ".xlsx", target)
    cells = {cell.value: cell for row in openpyxl.load_workbook(target).active.iter_rows() for cell in row}
    assert cells["012345678901"].data_type == "s"


@pytest.mark.parametrize("columns", [(), COLUMNS])
def test_sensitive_columns_come_only_when_asked(office: Office, columns: tuple[str, ...]) -> None:
    asked = ListChoices(columns=columns, preset="profile", sensitive=True)
    assert "Dân tộc" in keys(paper_lists.compose(office, "people", asked))
    for preset in ("", "profile"):
        shown = keys(paper_lists.compose(office, "people", ListChoices(columns=columns, preset=preset)))
        assert not {"Dân tộc", "Số CCCD", "Tôn giáo", "Đảng viên"} & set(shown)


@pytest.mark.parametrize("columns", [(), COLUMNS, ("full_name", "phone", "birth_date")])
def test_a_public_list_has_the_year_and_no_number_whatever_was_chosen(office: Office, columns: tuple[str, ...]) -> None:
    paper = paper_lists.compose(office, "people", ListChoices(columns=columns, preset="public", sensitive=True))
    assert not {"Dân tộc", "Số CCCD", "Ngày sinh", "Điện thoại", "Địa chỉ"} & set(keys(paper))
    place = keys(paper).index("Năm sinh")
    assert {row.cells[place] for row in rows_of(paper)[:-1]} == {"1980", "1975", "1990", None}


def test_groups_keep_their_rows_together_and_the_numbers_go_on(office: Office) -> None:
    paper = paper_lists.compose(office, "people", ListChoices(columns=("full_name", "unit_id"), group_by="unit_id"))
    rows = rows_of(paper)
    assert [row.role for row in rows] == ["group", "row", "group", "row", "row", "group", "row", "total"]
    assert [row.cells[0] for row in rows if row.role == "group"] == [
        "Khu phố 1 (1 cá nhân)",
        "Khu phố 2 (2 cá nhân)",
        "(chưa ghi) (1 cá nhân)",
    ]
    assert [row.cells[0] for row in rows if row.role == "row"] == [1, 2, 3, 4]
    assert keys(paper) == ["Số TT", "Họ và tên"], "the group says the unit"


def test_units_of_one_name_are_two_groups(office: Office) -> None:
    first = lists.page(office, "units", Query(text="Khu phố 1"), 0, 1)[0].id
    with office.database.write("Trùng tên") as w:
        unit = w.record("units", first)
        assert unit is not None
        twin = w.insert("units", {key: unit[key] for key in ("name", "kind", "search_key", "sort_key")})
        for number, owner in enumerate((first, twin, first, twin)):
            key = {"search_key": f" x{number}", "sort_key": f"x{number}"}
            w.insert("subjects", {"kind": "individual", "full_name": f"X {number}", "unit_id": owner, **key})
    rows = rows_of(paper_lists.compose(office, "people", ListChoices(columns=("full_name",), group_by="unit_id")))
    groups = [row.cells[0] for row in rows if row.role == "group"]
    assert groups[:2] == ["Khu phố 1 (3 cá nhân)", "Khu phố 1 (2 cá nhân)"]


def test_head_signatures_and_note_are_there_when_wanted(office: Office) -> None:
    bare = paper_lists.compose(office, "people")
    assert not [block for block in bare.blocks if isinstance(block, Head | Signatures)]
    choices = ListChoices(letterhead=True, signature=True, title="Đại biểu <A & B>", note="(Kèm theo Tờ trình)")
    full = paper_lists.compose(office, "people", choices)
    head = next(block for block in full.blocks if isinstance(block, Head))
    assert head.number == "" and head.issuing[0] == "ỦY BAN NHÂN DÂN"
    assert Title("DANH SÁCH", ("Đại biểu <A & B>",), "(Kèm theo Tờ trình)") in full.blocks
    signatures = next(block for block in full.blocks if isinstance(block, Signatures))
    assert [one.name for one in signatures.columns] == ["", "Tạ Quang Luận"]


def test_a_text_of_a_bare_list_may_name_the_office(office: Office) -> None:
    paper_texts.put(office, "list", "about", "«tên danh sách» của «xã, phường»")
    paper = paper_lists.compose(office, "people", ListChoices(title="Đại biểu"))
    assert Title("DANH SÁCH", ("Đại biểu của phường Tân Lập",)) in paper.blocks


def test_sums_stand_below_their_columns(office: Office) -> None:
    changes = [
        CellChange(None, column, text, number)
        for number, household in enumerate((("Hộ A", "3"), ("Hộ B", "4")))
        for column, text in zip(("full_name", "member_count"), household, strict=True)
    ]
    lists.edit(office, "households", changes)
    paper = paper_lists.compose(office, "households", ListChoices(columns=("full_name", "member_count")))
    assert rows_of(paper)[-1] == TableRow(["Tổng cộng: 2 hộ gia đình", None, 7], "total")


def test_no_column_and_no_such_list_are_said(office: Office) -> None:
    with pytest.raises(UserError, match=r"paper\.no_columns"):
        paper_lists.compose(office, "people", ListChoices(columns=("ethnicity",)))
    with pytest.raises(UserError, match=r"paper\.unknown"):
        papers.compose(office, "list-cats")


def test_a_title_left_half_filled_reaches_no_page(office: Office) -> None:
    with pytest.raises(UserError, match=r"paper\.left_over"):
        paper_lists.compose(office, "people", ListChoices(title="Đại biểu dự [hội nghị]"))


def test_a_name_in_brackets_in_the_register_stops_nothing(office: Office) -> None:
    lists.edit(office, "collectives", [CellChange(None, "full_name", "Tổ [tự quản] số 1")])
    assert rows_of(paper_lists.compose(office, "collectives"))[0].cells[1] == "Tổ [tự quản] số 1"


@pytest.mark.parametrize("name", DEFINITIONS)
def test_every_list_prints_with_every_preset(office: Office, name: str) -> None:
    assert name in words.LIST_NAMES
    for preset, _ in paper_lists.presets(name):
        for group in ("", *(key for key, _ in paper_lists.groupings(name))):
            choices = ListChoices(preset=preset, group_by=group, letterhead=True)
            pdf = paper_preview.render_pdf(office, paper_lists.compose(office, name, choices))
            assert pdf.startswith(b"%PDF-")


def test_pages_of_rows_join_without_a_seam(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    choices = ListChoices(columns=("full_name", "unit_id"), group_by="unit_id")
    whole = rows_of(paper_lists.compose(office, "people", choices))
    monkeypatch.setattr(paper_list_rows, "ROWS_OF_A_PAGE", 3)
    rows = table_of(paper_lists.compose(office, "people", choices)).rows
    assert list(rows) == whole and [rows[n] for n in range(len(rows))] == whole
    assert rows[2:5] == whole[2:5] and rows[-1] == whole[-1]
    with pytest.raises(IndexError):
        rows[len(rows)]


def test_a_person_erased_while_it_is_printed_is_told(office: Office) -> None:
    rows = table_of(paper_lists.compose(office, "people")).rows
    with office.database.write("Xóa") as w:
        w.execute("DELETE FROM subjects WHERE full_name = 'Lò Văn Ân'")
    with pytest.raises(UserError, match=r"paper\.list_changed"):
        list(rows)


def test_a_large_list_needs_the_memory_of_a_page(office: Office) -> None:
    def people() -> Iterator[tuple[object, ...]]:
        for number in range(20_000):
            yield ("individual", f"Người Thứ {number}", f" nguoi thu {number}", f"{number:06}")

    with office.database.write("Nhiều") as w:
        w.insert_many("subjects", ("kind", "full_name", "search_key", "sort_key"), people())
    paper = paper_lists.compose(office, "people", ListChoices(columns=("full_name", "birth_date", "unit_id")))
    tracemalloc.start()
    count = sum(1 for _ in table_of(paper).rows)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 20_005 and peak < 8_000_000


def test_on_a_stick_the_file_is_read_back(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    real = files.write_whole

    def watched(path: Path, data: object, *, read_back: bool = False) -> object:
        told.append(read_back)
        return real(path, data, read_back=read_back)  # type: ignore[arg-type]

    monkeypatch.setattr("khenthuong_desktop.services.paper_files.write_whole", watched)
    for removable in (True, False):
        monkeypatch.setattr(drives, "is_removable", lambda path, answer=removable: answer)
        papers.export(office, "list-people", tmp_path / "a.xlsx", preset="contact")
    assert told == [True, False]


def test_red_cells_of_the_chosen_rows_and_columns_are_counted(office: Office) -> None:
    ids = {row.texts[0]: row.id for row in lists.page(office, "people", Query(), 0, 9)}
    wrong = [
        CellChange(ids["Lò Văn Ân"], "birth_date", "31/02/1975"),
        CellChange(ids["Lò Văn Ân"], "gender", "không rõ"),
        CellChange(ids["Trần Văn Bình"], "birth_date", "hôm qua"),
    ]
    assert len(lists.edit(office, "people", wrong).rejected) == 3

    def red(**choices: object) -> int:
        return paper_lists.red_cells(office, "people", ListChoices(**choices))  # type: ignore[arg-type]

    assert red() == 3 and red(columns=("full_name",)) == 0
    assert red(columns=("birth_date",)) == 2 and red(columns=("birth_year",), preset="public") == 2
    assert red(columns=("full_name",), group_by="gender") == 1
    assert red(ids=(ids["Trần Văn Bình"],)) == 1 and red(ids=(ids["Bùi Thị Hạnh"],)) == 0
    only = Query(filters=(Filter("unit_id", "is", (lists.choices(office, "people", "unit_id")[0][0],)),))
    assert red(query=only) == len([row for row in lists.page(office, "people", only, 0, 9) if "Ân" in row.texts[0]]) * 2
    lists.edit(office, "people", [CellChange(ids["Lò Văn Ân"], "gender", "Nam")])
    assert red() == 2


@pytest.mark.parametrize("name", sorted(DEFINITIONS.keys() & words.LIST_NAMES.keys()))
def test_every_list_can_say_how_many_of_its_cells_are_red(office: Office, name: str) -> None:
    assert paper_lists.red_cells(office, name) == 0


@pytest.mark.parametrize("group_by", ["ethnicity", "party_member", "birth_date", "national_id", "nonsense"])
def test_groups_say_nothing_of_people_that_columns_may_not(office: Office, group_by: str) -> None:
    paper = papers.compose(office, "list-people", preset="public", group_by=group_by)
    assert {row.role for row in rows_of(paper)} == {"row", "total"}


def test_notes_and_the_family_of_a_household_are_in_no_public_list(office: Office) -> None:
    for name in ("people", "households"):
        columns = ("full_name", "notes", "members", "phone")
        shown = keys(paper_lists.compose(office, name, ListChoices(columns=columns, preset="public", sensitive=True)))
        assert len(shown) == 2, shown


def test_the_note_of_a_list_can_leave_blanks_for_the_number_and_the_day(office: Office) -> None:
    typed = "(Kèm theo Tờ trình số: «chừa số»/TTr-UBND «chừa ngày tháng»)"
    paper = paper_lists.compose(office, "people", ListChoices(title="đại biểu năm «năm»", note=typed))
    title = next(block for block in paper.blocks if isinstance(block, Title))
    assert title.subject == ("Đại biểu năm 2026",)
    assert title.note.replace("\u00a0", " ") == ("(Kèm theo Tờ trình số:       /TTr-UBND ngày     tháng     năm 2026)")
    for wrong in ("số ……/TTr-UBND", "số «chua so»"):
        with pytest.raises(UserError, match=r"paper\.left_over|paper\.place_unknown"):
            paper_lists.compose(office, "people", ListChoices(note=wrong))


def test_a_list_with_no_name_of_its_own_says_what_it_is_in_one_line(office: Office) -> None:
    (title,) = [one for one in paper_lists.compose(office, "people").blocks if isinstance(one, Title)]
    assert (title.kind, title.subject) == ("DANH SÁCH CÁ NHÂN", ())
    choices = ListChoices(title="Cá nhân điển hình", note="Kèm theo Quyết định số 05/QĐ-UBND")
    (title,) = [one for one in paper_lists.compose(office, "people", choices).blocks if isinstance(one, Title)]
    assert (title.kind, title.subject) == ("DANH SÁCH", ("Cá nhân điển hình",))
    assert title.note == "(Kèm theo Quyết định số 05/QĐ-UBND)"


def test_awards_have_their_full_names_on_paper(office: Office) -> None:
    (subject,) = lists.page(office, "people", Query(text="Lò Văn Ân"), 0, 1)
    award = next(row for row in office.catalogues.rows("awards") if row.data.get("short_name"))
    with office.database.write("Khen") as w:
        w.insert("commendations", {"subject_id": subject.id, "award": award.code, "year": 2025, "state": "valid"})
    choices = ListChoices(columns=("full_name", "latest_commendation"))
    told = {row.cells[1]: row.cells[2] for row in table_of(paper_lists.compose(office, "people", choices)).rows}
    assert told["Lò Văn Ân"] == f"{award.label} 2025", "an abbreviation is for the screen"
