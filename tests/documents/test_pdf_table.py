"""Tables of a PDF: cells in their boxes, rows whole, headers repeated, groups, totals and page sums in their places."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import (
    TICK_BOX,
    Column,
    Heading,
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
from tests.documents.pdf_reading import WITHIN, PageReading, PdfReading, Placed, Stroke, made

LEFT, RIGHT = 30.0, 195.0
NAMES = (Column("STT", 1, "center", "ordinal"), Column("Họ và tên", 5), Column("Đơn vị", 5))
FAMILY = ("Công Tằng Tôn Nữ", "Nguyễn Phúc Vĩnh", "H'Wương Knul Niê", "Y Moan Êñuôl Ksơr", "Trần Lê Nguyễn")
GIVEN = ("Hoàng Thảo Nguyên", "Quỳnh Hương", "Bảo Khương", "Phương Nghiêng", "Thượng Trường Giang")
UNITS = (
    "Ban Chấp hành Hội Người cao tuổi Phường Văn Miếu - Quốc Tử Giám",
    "Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông huyện Cư M'gar",
    "Trung tâm Dịch vụ tổng hợp/Cung ứng dịch vụ sự nghiệp công",
    "KP" * 60,
)
SIGNED = Signatures((Signature(("NGƯỜI LẬP",), "Lê Thị Lan"), Signature(("CHỦ TỊCH",), "Trần Văn Bình")))


def near(value: float) -> object:
    return pytest.approx(value, abs=WITHIN)


def people(count: int) -> list[TableRow]:
    return [TableRow((number, f"Người {number}", f"Khu phố {number}")) for number in range(1, count + 1)]


def boxes(page: PageReading) -> list[tuple[float, float]]:
    """The rows of a page, as their upper and lower lines."""
    levels = sorted({round(line.top, 1) for line in page.levels() if line.left < LEFT + WITHIN})
    return list(pairwise(levels))


def row_of(page: PageReading, text: Placed) -> tuple[float, float]:
    ((top, bottom),) = [(top, bottom) for top, bottom in boxes(page) if top < text.baseline <= bottom]
    return top, bottom


def assert_inside(page: PageReading, texts: Sequence[Placed]) -> None:
    """No text crosses an upright line or the line below it."""
    uprights = page.uprights()
    for text in texts:
        top, bottom = row_of(page, text)
        beside = [line for line in uprights if line.top < text.baseline - 0.5 and line.bottom > text.baseline - 0.5]
        crossed = [line for line in beside if text.left - 0.1 < line.left < text.right + 0.1]
        assert not crossed, text
        assert text.left > LEFT and text.right < RIGHT
        assert top + text.size * 0.5 * 25.4 / 72 < text.baseline < bottom - 0.5, text


def in_table(page: PageReading) -> list[Placed]:
    top, bottom = boxes(page)[0][0], boxes(page)[-1][1]
    return [text for text in page.texts if top < text.baseline < bottom]


def test_edges_stand_where_margins_and_shares_say() -> None:
    page = made(Table(NAMES, people(3))).pages[0]
    widths = layout.column_widths(NAMES, 165, 3)
    assert [width / 165 for width in widths] == [pytest.approx(share / 11, abs=1e-6) for share in (1, 5, 5)]
    edges = [LEFT, LEFT + widths[0], LEFT + widths[0] + widths[1], RIGHT]
    assert sorted({round(line.left, 1) for line in page.uprights()}) == [near(edge) for edge in edges]
    assert all((line.left, line.right) == (near(LEFT), near(RIGHT)) for line in page.levels() if line.length > 100)
    assert boxes(page)[0][0] == near(layout.MARGIN_TOP_MM)
    size = layout.table_size(3)
    height = (size * layout.LINE_SPACING + 2 * layout.CELL_TOP_PT) * 25.4 / 72
    assert [bottom - top for top, bottom in boxes(page)] == [near(height)] * 4
    number, name, unit = page.texts[3:6]
    assert (number.left + number.right) / 2 == near((edges[0] + edges[1]) / 2)
    assert name.left == near(edges[1] + layout.CELL_SIDE_MM)
    assert unit.left == near(edges[2] + layout.CELL_SIDE_MM)


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_long_table_loses_no_row_and_repeats_its_header(orientation: str) -> None:
    section = Section(orientation)  # type: ignore[arg-type]
    paper = made(section, Title("DANH SÁCH"), Table(NAMES, people(500), numbers_row=True))
    assert len(paper.pages) > 10
    found = []
    for page in paper.pages:
        lines = [text.text for text in in_table(page)]
        assert lines[:6] == ["STT", "Họ và tên", "Đơn vị", "(1)", "(2)", "(3)"]
        found += [line for line in lines if line.startswith("Người")]
        assert boxes(page)[-1][1] <= page.height - layout.MARGIN_BOTTOM_MM + 0.1
    assert found == [f"Người {number}" for number in range(1, 501)]


def test_the_longest_names_and_units_fit_their_cells() -> None:
    names = [f"{family} {given} {number}" for family in FAMILY for given in GIVEN for number in range(8)]
    rows = [TableRow((n, name, UNITS[n % len(UNITS)])) for n, name in enumerate(names, start=1)]
    assert len(rows) == 200
    narrow = (Column("STT", 1, "center", "ordinal"), Column("Họ và tên", 3), Column("Đơn vị", 2), Column("Ghi chú", 5))
    for columns in (NAMES, narrow):
        wide = [TableRow((*row.cells, *[None] * (len(columns) - 3))) for row in rows]
        paper = made(Table(columns, wide))
        for page in paper.pages:
            assert_inside(page, in_table(page))
        text = "".join(paper.text().split())
        for name in names:
            assert "".join(name.split()) in text


def test_row_is_never_parted() -> None:
    rows = [TableRow((n, f"Người {n}", " ".join([f"đơn{n}"] * (n % 7 * 6 + 1)))) for n in range(1, 120)]
    paper = made(Table(NAMES, rows))
    for number in range(1, 120):
        holding = {text.page for text in paper.placed() if f"đơn{number}" in text.text.split()}
        assert len(holding) == 1
    for page in paper.pages:
        assert_inside(page, in_table(page))


@pytest.mark.parametrize("before", [0, 3, 30, 40])
def test_row_higher_than_a_page_is_parted_and_loses_no_word(before: int) -> None:
    words = [f"từ{number}" for number in range(1500)]
    rows = [*people(before), TableRow(("I. Nhóm",), "group"), TableRow((99, "Dài", " ".join(words))), *people(2)]
    paper = made(Table(NAMES, rows))
    found = [word for text in paper.placed() for word in text.text.split() if word.startswith("từ")]
    assert found == words
    assert [text.text for text in paper.placed()].count("Khu phố 2") == 1 + (before > 1)
    for page in paper.pages:
        assert boxes(page)[-1][1] <= 277.1
        assert_inside(page, in_table(page))


def test_empty_table_is_its_header() -> None:
    page = made(Table(NAMES, ()), Paragraph(plain("Không có."))).pages[0]
    assert page.lines() == ["STTHọ và tênĐơn vị", "Không có."]
    assert len(boxes(page)) == 1


def test_group_is_never_left_alone_at_the_foot() -> None:
    rows = [
        row
        for number in range(1, 80)
        for row in (TableRow((f"Khu phố {number}",), "group"), TableRow((number, f"Người {number}", "")))
    ]
    for filler in range(4):
        paper = made(Table(NAMES, [*people(filler), *rows]))
        assert len(paper.pages) > 2
        for page in paper.pages:
            assert in_table(page)[-1].text.startswith("Người") or page is paper.pages[-1]
            last = max(in_table(page), key=lambda text: text.baseline)
            assert not last.font.endswith("Bold"), "a group's heading at the foot"


def test_group_of_groups_moves_as_a_whole() -> None:
    for filler in range(36, 46):
        rows = [
            *people(filler),
            TableRow(("A. TẬP THỂ",), "group"),
            TableRow(("I. Khối phường",), "group"),
            TableRow((1, "Đội", "")),
        ]
        (page,) = [page for page in made(Table(NAMES, rows)).pages if page.has("A. TẬP THỂ")]
        assert page.has("I. Khối phường") and page.has("Đội")


def test_group_reaches_over_the_whole_width() -> None:
    page = made(Table(NAMES, [TableRow(("I. Khu phố 1",), "group"), *people(1)])).pages[0]
    text = page.find("I. Khu phố 1")
    top, bottom = row_of(page, text)
    crossing = {round(line.left) for line in page.uprights() if line.top < (top + bottom) / 2 < line.bottom}
    assert crossing == {30, 195}
    assert text.font.endswith("Bold") and text.left == near(LEFT + layout.CELL_SIDE_MM)


def test_total_keeps_a_row_above_it_and_its_label_needs_no_room() -> None:
    columns = (*NAMES, Column("Tiền", 3, "right", "money"))
    for count in range(36, 46):
        rows = [TableRow((*row.cells, 1_520_000)) for row in people(count)]
        rows.append(TableRow(("Tổng cộng tất cả", None, None, 1_520_000 * count), "total"))
        page = made(Table(columns, rows)).pages[-1]
        label = page.find("Tổng cộng tất cả")
        assert any(text.text.startswith("Người") for text in in_table(page))
        assert page.find(f"{1_520_000 * count:,}".replace(",", ".")).right == near(RIGHT - layout.CELL_SIDE_MM)
        assert_inside(page, [label])


def test_every_page_adds_up_its_own_rows() -> None:
    columns = (*NAMES, Column("Tiền", 3, "right", "money"), Column("Công", 2, "right", "integer"))
    rows = [TableRow((*row.cells, number * 1000, Decimal("0.5"))) for number, row in enumerate(people(150), start=1)]
    rows.append(TableRow(("Tổng cộng", None, None, 11_325_000, 75), "total"))
    paper = made(Table(columns, rows, page_sums=(3, 4), page_sum_label="Cộng trang"))
    assert len(paper.pages) > 3
    whole = 0
    for page in paper.pages:
        texts = [text.text for text in in_table(page)]
        numbers = [int(text.split()[1]) for text in texts if text.startswith("Người")]
        at = texts.index("Cộng trang")
        shown = int(texts[at + 1].replace(".", ""))
        assert shown == sum(numbers) * 1000
        assert Decimal(texts[at + 2].replace(",", ".")) == len(numbers) * Decimal("0.5")
        whole += shown
        last = page is paper.pages[-1]
        assert texts[at + 3 :] == (["Tổng cộng", "11.325.000", "75"] if last else [])
        assert boxes(page)[-1][1] <= 277.1
    assert whole == 11_325_000


def test_two_rows_of_headings_stand_over_their_columns() -> None:
    columns = (
        Column("STT", 1),
        Column("Nam", 2, above="Số người"),
        Column("Nữ", 2, above="Số người"),
        Column("Ghi chú dài đến mức phải xuống dòng nhiều lần trong một cột hẹp", 1.5),
    )
    page = made(Table(columns, [TableRow((1, 2, 3, ""))])).pages[0]
    above, man, woman = (page.find(text) for text in ("Số người", "Nam", "Nữ"))
    assert (above.left + above.right) / 2 == near((man.left + man.right + woman.left + woman.right) / 4)
    assert above.baseline < man.baseline == woman.baseline
    between = [line for line in page.levels() if above.baseline < line.top < man.baseline]
    widths = layout.column_widths(columns, 165, 1)
    assert min(line.left for line in between) == near(LEFT + widths[0])
    assert max(line.right for line in between) == near(RIGHT - widths[3])


def test_figures_are_never_broken() -> None:
    columns = (
        Column("STT", 0.1, "center", "ordinal"),
        Column("Họ và tên", 9),
        Column("Ngày sinh", 0.1, "center", "date"),
        Column("Số CCCD", 0.1, "center", "identifier"),
        Column("Dân tộc", 0.1, "center"),
        Column("Đơn vị", 9),
        Column("Tiền thưởng", 0.1, "right", "money"),
    )
    values = (999, "Trần Văn Đức", date(1968, 3, 9), "022168000001", "Nùng", "Khu phố 1", 123_456_789)
    page = made(Table(columns, [TableRow(values), TableRow((None,) * 6 + (123_456_789,), "total")])).pages[0]
    for text in ("999", "09/03/1968", "022168000001", "Nùng"):
        assert page.has(text), text
    assert [text.text for text in page.texts].count("123.456.789") == 2
    assert page.has("STT")
    assert layout.column_widths(NAMES, 165, 123_456)[0] > layout.column_widths(NAMES, 165, 99)[0]


def test_lines_typed_into_a_cell_stay_lines() -> None:
    page = made(Table(NAMES, [TableRow((1, "Trần Văn Đức\nPhó Chủ tịch", "a  b"))])).pages[0]
    first, second = page.find("Trần Văn Đức"), page.find("Phó Chủ tịch")
    assert (first.left, first.baseline < second.baseline) == (second.left, True)
    assert page.has("a  b")


@pytest.mark.parametrize("text", ["Khu phố\t3", "\t", "Tổ\t1\nTổ 2", "Tổ " * 40 + "\tcuối"])
def test_a_tab_in_a_cell_is_a_space(text: str) -> None:
    row = TableRow((1, "Nguyễn Văn An", text))
    page = made(Table(NAMES, [row, row])).pages[0]
    unit = [placed for placed in in_table(page) if placed.left > page.find("Đơn vị").left - 30]
    said = " ".join(placed.text for placed in unit).split()
    assert [word for word in said if word in text.split()] == text.split() * 2
    assert_inside(page, in_table(page))


def test_a_cell_may_have_a_look_of_its_own_and_stays_in_its_box() -> None:
    long = Run("Trường Phổ thông Dân tộc nội trú Trung học cơ sở huyện Cư M'gar", bold=True)
    rows = [TableRow((1, Run("A & B <Chi nhánh>", bold=True), "Khu phố 1")), TableRow((2, long, Run("b", italic=True)))]
    page = made(Table(NAMES, rows)).pages[0]
    assert "Bold" in page.find("A & B <Chi nhánh>").font
    assert "Bold" not in page.find("Khu phố 1").font, "the look ends with its cell"
    assert "Italic" in page.find("b").font
    assert_inside(page, in_table(page))


def test_rows_have_room_for_a_signature_where_people_sign() -> None:
    page = made(Table(NAMES, people(3), least_row_mm=11)).pages[0]
    assert [bottom - top for top, bottom in boxes(page)[1:]] == [near(11)] * 3
    middle = sum(row_of(page, page.find("Người 2"))) / 2
    assert page.find("Người 2").baseline - middle == pytest.approx(1.2, abs=0.6), "in the middle of the row"


def test_a_box_to_tick_is_a_letter_of_the_font() -> None:
    page = made(Table(NAMES, [TableRow((1, "Đồng ý", TICK_BOX))])).pages[0]
    assert page.has(TICK_BOX)


def test_columns_nobody_could_read_are_refused() -> None:
    columns = tuple(Column(f"Cột {number}", 1) for number in range(40))
    with pytest.raises(UserError) as caught:
        made(Table(columns, ()))
    assert (caught.value.code, caught.value.facts) == ("paper.columns_too_narrow", {"columns": 40})


def test_heading_goes_with_the_table_below_it() -> None:
    for filler in range(30, 45):
        lines = [Paragraph(plain("Ngắn.")) for _ in range(filler)]
        paper = made(*lines, Heading("I.", "DANH SÁCH"), Table(NAMES, people(5)))
        (page,) = [page for page in paper.pages if page.has("I. DANH SÁCH")]
        assert page.has("Người 1")


@pytest.mark.parametrize("closing", [(), (Paragraph(plain("Danh sách có nhiều người./.")),)], ids=["none", "one line"])
def test_signature_below_a_table_takes_rows_along(closing: tuple[Paragraph, ...]) -> None:
    alone = 0
    for count in range(2, 90, 3):
        paper = made(Table(NAMES, people(count)), *closing, SIGNED)
        last = paper.pages[-1]
        rows = [text for text in last.texts if text.text.startswith("Người")]
        assert last.has("Lê Thị Lan") and last.has("CHỦ TỊCH")
        assert len(rows) + len(closing) >= 2
        alone += len(paper.pages) > 1 and len(rows) + len(closing) == 2
    assert alone, "no case where the rows had to be taken along"


def test_small_table_moves_to_the_page_of_its_signature() -> None:
    for filler in range(20, 45):
        lines = [Paragraph(plain("Ngắn.")) for _ in range(filler)]
        last = made(*lines, Table(NAMES, people(2)), SIGNED).pages[-1]
        assert last.has("Người 1") and last.has("Người 2") and last.has("Lê Thị Lan")


def test_lines_of_a_table_are_thin_and_close_its_corners() -> None:
    paper: PdfReading = made(Table(NAMES, people(60)))
    for page in paper.pages:
        strokes: list[Stroke] = page.strokes
        assert all(stroke.width == near(layout.TABLE_LINE_PT * 25.4 / 72) for stroke in strokes)
        top, bottom = boxes(page)[0][0], boxes(page)[-1][1]
        for edge in (LEFT, RIGHT):
            covered = [line for line in page.uprights() if line.left == near(edge)]
            assert min(line.top for line in covered) == near(top)
            assert max(line.bottom for line in covered) == near(bottom)
