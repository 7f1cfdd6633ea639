"""An Excel paper: values of real types under headings that repeat, ready for the printer, and never a formula."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet import _writer

from khenthuong_desktop.documents import excel, layout
from khenthuong_desktop.documents.excel_plan import sheet_name
from khenthuong_desktop.documents.letter_widths import width_mm
from khenthuong_desktop.documents.model import (
    TICK_BOX,
    Annex,
    CellValue,
    Column,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Section,
    Signature,
    Signatures,
    Table,
    TableRow,
    Title,
    plain,
)
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording import paper_words as words
from tests.documents.office_papers import (
    GOLDEN,
    HEAD,
    ODD_NAMES,
    REFERENCE,
    SIGNATURE,
    letter,
    one_column,
    part,
    roster,
    roster_table,
    submission,
    written,
)


def _opened(paper: Paper) -> Any:
    return load_workbook(BytesIO(written(excel.render, paper)), rich_text=True)


def _values(*values: CellValue, kind: str = "text") -> list[Any]:
    """The cells these values become."""
    sheet = _opened(one_column(*values, kind=kind)).worksheets[0]
    return [row[0] for row in sheet.iter_rows(min_row=2)]


def _row_of(sheet: Any, text: str) -> int:
    (found,) = [cell.row for row in sheet.iter_rows() for cell in row if str(cell.value) == text]
    return int(found)


@pytest.mark.parametrize("place", [place for place in GOLDEN if ".xlsx/" in place])
def test_the_parts_of_the_file_are_the_ones_that_were_looked_at(place: str) -> None:
    render, paper, name = GOLDEN[place]
    assert part(written(render, paper()), name) == (REFERENCE / place).read_text(encoding="utf-8")


def test_names_come_out_as_typed_and_nothing_is_a_formula() -> None:
    cells = _values(*ODD_NAMES, "#N/A", "{=A1}")
    assert [cell.value for cell in cells] == [*ODD_NAMES, "#N/A", "{=A1}"]
    assert {cell.data_type for cell in cells} == {"s"}
    # So that it stays a text when somebody opens the cell and presses Enter.
    assert [cell.value for cell in cells if cell.quotePrefix] == ["=1+1", "+84", "-5", "@name"]
    for paper in (Paper("=1+1", (Paragraph(plain("=1+1")),)), one_column()):
        with ZipFile(BytesIO(written(excel.render, paper))) as archive:
            assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_values_have_the_types_excel_counts_and_sorts_by() -> None:
    sheet = _opened(roster()).worksheets[0]
    row = _row_of(sheet, "Nguyễn Thị Ánh")
    cells = [sheet.cell(row, column) for column in range(1, 8)]
    told = [(cell.value, cell.number_format) for cell in cells]
    assert told[0] == (1, "0")
    assert told[2] == (datetime(1968, 3, 9), "dd/mm/yyyy")
    assert told[3] == ("001168000123", "@")
    assert told[4][0] is None
    assert told[6] == (1_170_000, "#,##0")
    assert sheet.cell(row + 2, 3).value == "1972", "a year alone is not the first of January"


def test_a_number_in_the_identifiers_column_is_text() -> None:
    (cell,) = _values(22072000045, kind="identifier")
    assert (cell.value, cell.number_format) == ("22072000045", "@")


def test_days_before_excel_was_born_and_parts_of_numbers() -> None:
    old, first, half, whole = _values(date(1899, 12, 31), date(1900, 1, 1), Decimal("70.5"), Decimal("12"))
    assert (old.value, old.data_type) == ("31/12/1899", "s")
    assert first.value == datetime(1900, 1, 1)
    assert (half.value, half.data_type) == (70.5, "n")
    assert (whole.value, whole.data_type) == (12, "n")


def test_what_excel_refuses_is_left_out_and_what_it_would_reread_is_told_so() -> None:
    cells = _values("bấm\x07 chuông", "một\x0bhai\r\nba", "Hòa", "mã _x0041_ và _x41_")
    assert [cell.value for cell in cells[:3]] == ["bấm chuông", "một\nhai\nba", "Hòa"]
    xml = part(written(excel.render, one_column("mã _x0041_ và _x41_")), "xl/worksheets/sheet1.xml")
    assert "mã _x005F_x0041_ và _x41_" in xml


def test_a_text_no_cell_can_hold_is_refused_and_leaves_nothing_behind() -> None:
    before = list(_writer.ALL_TEMP_FILES)
    with pytest.raises(UserError) as caught:
        written(excel.render, one_column("đủ", "x" * 32_768))
    assert caught.value.code == "paper.cell_too_long"
    assert before == _writer.ALL_TEMP_FILES
    assert len(_values("x" * 32_767)[0].value) == 32_767


def test_a_stop_in_the_middle_leaves_no_half_sheet_of_people() -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    made: list[str] = []
    create = _writer.create_temporary_file

    def noted(suffix: str = "") -> str:
        made.append(str(create(suffix)))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch, pytest.raises(Stopped):
        patch.setattr(_writer, "create_temporary_file", noted)
        excel.render(one_column(*["x"] * 600), BytesIO(), progress=stop)
    assert made
    assert not [name for name in made if Path(name).exists()]


def test_it_prints_on_a4_as_wide_as_the_sheet_with_headings_on_every_page() -> None:
    first, second = _opened(submission()).worksheets
    for sheet, orientation in ((first, "portrait"), (second, "landscape")):
        setup = sheet.page_setup
        assert (setup.orientation, int(setup.paperSize)) == (orientation, 9)
        assert (setup.fitToWidth, setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_margins.left * 25.4 == pytest.approx(30)
        assert sheet.HeaderFooter.differentFirst
        assert sheet.oddHeader.center.text == "&P"
    heading = _row_of(second, "Họ và tên")
    assert second.print_title_rows == f"${heading}:${heading + 2}"
    assert second.freeze_panes == f"A{heading + 3}"
    assert second.print_area.endswith(f"!$A$1:$G${second.max_row}")
    assert first.print_title_rows is None


def test_columns_share_the_width_and_figures_have_room() -> None:
    sheet = _opened(roster()).worksheets[0]
    shared = layout.column_widths(roster_table().columns, layout.text_width_mm("portrait"), 5)
    widths = [sheet.column_dimensions[letter].width * 8 / 96 * 25.4 for letter in "ABCDEFG"]
    assert widths == pytest.approx(shared, abs=0.2)
    huge = Table((Column("Tên", 20), Column("Tiền", 1, kind="money")), (TableRow(("a", 123_456_789_012_345)),))
    narrow = _opened(Paper("x", (huge,))).worksheets[0].column_dimensions["B"].width * 8 / 96 * 25.4
    assert narrow > width_mm("123.456.789.012.345", layout.table_size(2))


def test_headings_of_two_rows_are_merged_as_on_paper() -> None:
    sheet = _opened(roster()).worksheets[0]
    row = _row_of(sheet, "Họ và tên")
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {f"B{row}:B{row + 1}", f"E{row}:F{row}"} <= merged
    assert [sheet.cell(row + 1, column).value for column in (5, 6)] == ["Nam", "Nữ"]
    assert [cell.value for cell in sheet[row + 2]] == [f"({number})" for number in range(1, 8)]
    assert [sheet.cell(row + down, 6).border.right.style for down in range(3)] == ["thin"] * 3
    assert [sheet.cell(row + 1, column).border.bottom.style for column in range(1, 8)] == ["thin"] * 7


def test_a_group_runs_over_its_row_without_merging_and_a_total_is_a_value() -> None:
    sheet = _opened(roster()).worksheets[0]
    group, total = _row_of(sheet, "I. Khu phố 1"), _row_of(sheet, "Tổng cộng")
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert not [area for area in merged if area.startswith(f"A{group}:")], "merged rows cannot be sorted"
    assert not sheet.cell(group, 1).alignment.wrap_text
    assert sheet.cell(total, 7).value == 2_340_000
    assert sheet.cell(total, 7).font.b
    assert f"B{total}:F{total}" in merged
    long = "Ban Chấp hành Hội Cựu chiến binh " * 8
    table = Table((Column("A", 1), Column("B", 1)), (TableRow((long,), "group"), TableRow(("1", "2"))))
    sheet = _opened(Paper("x", (table,))).worksheets[0]
    assert "A2:B2" in {str(area) for area in sheet.merged_cells.ranges}
    assert sheet.row_dimensions[2].height > 40


def test_a_row_is_as_high_as_its_text() -> None:
    long = "Có thành tích xuất sắc trong phong trào thi đua yêu nước " * 10
    sheet = _opened(one_column("ngắn", long, "một\nhai")).worksheets[0]
    heights = [sheet.row_dimensions[row].height for row in (2, 3, 4)]
    assert heights[0] is None
    assert heights[1] > 5 * layout.table_size(2)
    assert 2 * layout.table_size(2) < heights[2] < heights[1]


def test_head_and_signatures_stand_over_and_under_the_table() -> None:
    sheet = _opened(roster()).worksheets[0]
    state = _row_of(sheet, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert state == _row_of(sheet, "ỦY BAN NHÂN DÂN") == 1
    assert _row_of(sheet, "Độc lập - Tự do - Hạnh phúc") == 2
    number = _row_of(sheet, HEAD.number)
    assert number == _row_of(sheet, HEAD.place_and_date)
    assert _row_of(sheet, "Tạ Quang Luận") > _row_of(sheet, "PHÓ CHỦ TỊCH") > _row_of(sheet, "Tổng cộng")


def test_two_names_stand_on_one_row_and_recipients_beside_one() -> None:
    first, second = _opened(submission()).worksheets
    assert _row_of(second, "Lê Thị Ước") == _row_of(second, "Tạ Quang Luận")
    recipients = first.cell(_row_of(first, "TM. HỘI ĐỒNG"), 1)
    assert str(recipients.value) == "Nơi nhận:\n- Như trên;\n- Lưu: VT, HĐTĐKT."


def test_three_sign_side_by_side_and_recipients_stand_below_them() -> None:
    signed = tuple(Signature((line,), f"Người {line}") for line in ("A", "B", "C"))
    wide = _opened(Paper("x", (roster_table(), Signatures(signed, ("Nơi nhận:", "Lưu: VT"))))).worksheets[0]
    assert _row_of(wide, "Người A") == _row_of(wide, "Người B") == _row_of(wide, "Người C")
    assert _row_of(wide, "Nơi nhận:\n- Lưu: VT.") > _row_of(wide, "Người C")


def test_a_table_of_two_unlike_columns_does_not_squeeze_the_head() -> None:
    table = Table((Column("Nội dung", 9), Column("Số", 1)), (TableRow(("a", "b")),))
    sheet = _opened(Paper("x", (HEAD, table, Signatures((SIGNATURE,), ("Nơi nhận:", "Lưu: VT"))))).worksheets[0]
    for text in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HEAD.issuing[-1], "Tạ Quang Luận", "Nơi nhận:\n- Lưu: VT."):
        row = _row_of(sheet, text)
        assert f"A{row}:B{row}" in {str(area) for area in sheet.merged_cells.ranges}


def test_the_states_name_stays_on_one_line_over_columns_that_leave_it_little_room() -> None:
    figures = (Column("Số người", 2, "right", "integer"), Column("Mức thưởng (đồng)", 3, "right", "money"))
    columns = (Column("STT", 1, "center", "ordinal"), Column("Tập thể", 6), *figures)
    sheet = _opened(Paper("x", (HEAD, Table(columns, (TableRow((1, "a", 2, 3)),))))).worksheets[0]
    ((row, column, state),) = [
        (cell.row, cell.column, cell) for cells in sheet.iter_rows() for cell in cells if cell.value == words.STATE
    ]
    assert column > 1, "beside the issuing body"
    widths = [sheet.column_dimensions[letter].width for letter in "ABCD"[column - 1 :]]
    assert width_mm(words.STATE, state.font.sz, bold=True) < sum(widths) * 8 / 96 * 25.4
    assert 9 <= state.font.sz < layout.STATE_SIZE
    assert sheet.row_dimensions[row].height < 20


def test_the_halves_of_the_head_stand_beside_each_other_over_a_programme() -> None:
    columns = (Column("TT", 0.7), Column("Thời gian", 1.3), Column("Nội dung", 6.2), Column("Người thực hiện", 2.8))
    rows = (TableRow((1, "08:00", "Khai mạc", "Chủ tịch")),)
    sheet = _opened(Paper("x", (HEAD, Table(columns, rows), Signatures((SIGNATURE,))))).worksheets[0]
    placed = {cell.value: cell for cells in sheet.iter_rows() for cell in cells if cell.value}
    assert placed[words.STATE].column == 3 and placed[words.STATE].row == 1
    assert placed[HEAD.issuing[-1]].column == 1
    assert placed["Tạ Quang Luận"].column == 3


def test_over_a_single_column_the_rule_below_the_body_stays_away_from_the_states_name() -> None:
    table = Table((Column("Nội dung", 1),), (TableRow(("a",)),))
    sheet = _opened(Paper("x", (HEAD, table))).worksheets[0]
    row = _row_of(sheet, words.STATE)
    assert sheet.cell(row - 1, 1).value is None


def test_text_below_a_table_is_no_part_of_what_excel_sorts() -> None:
    table = Table((Column("A", 1),), (TableRow(("b",)),))
    sheet = _opened(Paper("x", (table, Paragraph(plain("Kính trình./.")), Signatures((SIGNATURE,))))).worksheets[0]
    assert _row_of(sheet, "Kính trình./.") == _row_of(sheet, "b") + 2


def test_a_long_title_is_broken_evenly() -> None:
    subject = "Về việc đề nghị tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua"
    sheet = _opened(Paper("x", (Title("TỜ TRÌNH", (subject,), above=("HỘI NGHỊ",)),))).worksheets[0]
    assert [sheet.cell(row, 1).value for row in (1, 2)] == ["HỘI NGHỊ", "TỜ TRÌNH"]
    first, second = sheet.cell(3, 1).value.split("\n")
    assert 0.7 < len(first) / len(second) < 1.4


def test_cells_have_looks_and_room_of_their_own() -> None:
    rows = (TableRow((Run("=đậm", bold=True), TICK_BOX)),)
    sheet = _opened(Paper("x", (Table((Column("A", 1), Column("B", 1)), rows, least_row_mm=11),))).worksheets[0]
    bold, box = sheet["A2"], sheet["B2"]
    assert (bold.value, bold.data_type, bold.font.b, box.value) == ("=đậm", "s", True, TICK_BOX)
    assert sheet.row_dimensions[2].height == pytest.approx(11 * layout.POINTS_PER_MM, abs=0.1)


def test_words_of_different_looks_keep_them() -> None:
    sheet = _opened(Paper("x", (Paragraph((Run("=thường "), Run("đậm", bold=True))),))).worksheets[0]
    plain_part, bold = sheet["A1"].value
    assert (str(plain_part), bold.text, bold.font.b) == ("=thường ", "đậm", True)


def test_each_table_has_its_sheet_with_what_introduces_it() -> None:
    table = roster_table()
    blocks = (table, Heading("II.", "TẬP THỂ"), table, Signatures((Signature(("CHỦ TỊCH",)),)), Section("landscape"))
    book = _opened(Paper("Báo cáo", (*blocks, Annex("Phụ lục I", "X"), table, PageBreak())))
    assert book.sheetnames == ["Báo cáo", "II. TẬP THỂ", "Phụ lục I"]
    assert _row_of(book["II. TẬP THỂ"], "CHỦ TỊCH") > 5
    assert book["Phụ lục I"].page_setup.orientation == "landscape"


def test_a_page_begins_where_the_paper_says() -> None:
    text = Paragraph(plain("Nội dung"))
    sheet = _opened(Paper("x", (PageBreak(), text, PageBreak(), text))).worksheets[0]
    assert [one.id for one in sheet.row_breaks.brk] == [1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Danh sách [1]: a/b\\c?*", "Danh sách 1 a b c"),
        ("'Xã Cư M'gar'", "Xã Cư M'gar"),
        ("", "1"),
        ("History", "History1"),
        ("Danh sách đại biểu dự Hội nghị điển hình tiên tiến", "Danh sách đại biểu dự Hội nghị"),
        ("\U0001f3c5" * 20, "\U0001f3c5" * 15),
    ],
)
def test_sheets_have_names_excel_takes(text: str, name: str) -> None:
    assert sheet_name(text, set()) == name


def test_two_sheets_never_share_a_name() -> None:
    assert sheet_name("DANH SÁCH", {"danh sách"}) == "DANH SÁCH (2)"
    long = "x" * 40
    assert sheet_name(long, {"x" * 31}) == "x" * 27 + " (2)"


def test_a_paper_of_text_and_an_empty_one_are_workbooks_too() -> None:
    sheet = _opened(letter()).worksheets[0]
    assert _row_of(sheet, "Kính gửi: Khu phố 3.") > _row_of(sheet, "V/v gửi danh sách")
    assert _opened(Paper("", ())).sheetnames == ["1"]
    narrow = Table((Column("A", 1),), (TableRow(("b",)),))
    sheet = _opened(Paper("x", (HEAD, narrow, Signatures((Signature(("CHỦ TỊCH",), "Tên"),))))).worksheets[0]
    assert _row_of(sheet, "Tên") > _row_of(sheet, "b")


def test_the_file_says_who_and_what() -> None:
    about = _opened(roster()).properties
    assert (about.title, about.creator, about.language) == ("Danh sách đại biểu", "UBND phường Tân Lập", "vi-VN")


def test_long_tables_tell_how_far_they_are() -> None:
    told: list[tuple[int, int]] = []
    excel.render(one_column(*range(1_200)), BytesIO(), progress=lambda *at: told.append(at))
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]


def test_a_table_may_have_larger_letters_than_its_columns_ask_for() -> None:
    table = Table((Column("Nội dung", 1),), [TableRow(("Khai mạc",))], letters=16)
    sheet = load_workbook(BytesIO(written(excel.render, Paper("Thử", (table,))))).active
    assert [row[0].font.size for row in sheet.iter_rows() if row[0].value] == [16, 16]
