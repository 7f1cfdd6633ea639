"""A paper that somebody writes on as lines looks as it did wherever nobody wrote."""

from __future__ import annotations

from dataclasses import replace

from khenthuong_desktop.documents.model import (
    Bases,
    Block,
    Column,
    Heading,
    Paragraph,
    Run,
    Table,
    TableRow,
    plain,
)
from khenthuong_desktop.documents.papers import decision, frame
from khenthuong_desktop.documents.written_blocks import is_row, text_of, told, written

BANNER = Paragraph(plain("HỘI NGHỊ LẦN\u00a0THỨ I", bold=True), align="center", indented=False, keep_with_next=True)
ARTICLE = Paragraph((Run("Điều 1. ", bold=True), Run("Thành lập Ban Tổ chức.")), keep_with_next=True)
TABLE = Table(
    (
        Column("STT", 1, "center", "ordinal"),
        Column("Nội dung", 5),
        Column("Thành tiền", 2.5, "right", "money"),
    ),
    (
        TableRow(("I. Phục vụ",), "group"),
        TableRow((1, "Nước | trà …… «chè»", 1_520_000)),
        TableRow((2, Run("Hoa", bold=True), None)),
        TableRow((None, "Tổng cộng", 1_520_000), "total"),
    ),
    least_row_mm=7.5,
)
BLOCKS: tuple[Block, ...] = (
    Bases(("Căn cứ Luật A", "Theo đề nghị của B")),
    Heading("I.", "MỤC ĐÍCH", 1),
    Heading("1.", "Mục đích", 2),
    BANNER,
    ARTICLE,
    Paragraph(plain("Phòng Nội vụ"), label="-"),
    TABLE,
    Paragraph(plain("Trên đây là kế hoạch./.")),
)


def same(line: str) -> str:
    return line


def again(text: str, blocks: tuple[Block, ...] = BLOCKS) -> tuple[Block, ...]:
    return written(text, blocks, frame.block, same)


def changed(old: str, new: str) -> tuple[Block, ...]:
    text = text_of(BLOCKS)
    assert text.count(old) == 1
    return again(text.replace(old, new))


def table_of(blocks: tuple[Block, ...]) -> Table:
    (found,) = (one for one in blocks if isinstance(one, Table))
    return found


def test_what_nobody_wrote_on_is_as_it_was() -> None:
    """Banners came out as plain paragraphs, headings thin, tables as lines."""
    assert again(text_of(BLOCKS)) == BLOCKS


def test_a_changed_sentence_keeps_its_look_and_all_others_theirs() -> None:
    after = changed("HỘI NGHỊ LẦN THỨ I", "ĐẠI HỘI LẦN THỨ II")
    assert after[3] == replace(BANNER, text=plain("ĐẠI HỘI LẦN THỨ II", bold=True))
    assert after[:3] + after[4:] == BLOCKS[:3] + BLOCKS[4:]
    assert changed("I. MỤC ĐÍCH", "II. YÊU CẦU")[1] == Heading("II.", "YÊU CẦU", 1)
    article = changed("Thành lập Ban", "Kiện toàn Ban")[4]
    assert article == replace(ARTICLE, text=(Run("Điều 1. ", bold=True), Run("Kiện toàn Ban Tổ chức.")))


def test_lines_may_go_and_come_and_move() -> None:
    lines = text_of(BLOCKS).splitlines()
    fewer = again("\n".join(lines[:3] + lines[4:]))
    assert fewer == (BLOCKS[0], BLOCKS[1], *BLOCKS[3:])
    assert again("\n".join([*lines[:5], "Câu thêm vào.", *lines[5:]]))[4] == Paragraph(plain("Câu thêm vào."))
    assert again("\n".join([*lines[:2], "Căn cứ Luật C;", *lines[2:]]))[0] == Bases(
        ("Căn cứ Luật A", "Theo đề nghị của B", "Căn cứ Luật C")
    )
    moved = again("\n".join([*lines[:2], lines[4], lines[2], lines[3], *lines[5:]]))
    assert moved == (BLOCKS[0], BANNER, BLOCKS[1], BLOCKS[2], *BLOCKS[4:])
    assert again("\n\n".join(lines)) == BLOCKS, "empty lines are nothing"


def test_a_row_is_written_on_between_its_strokes() -> None:
    rows = [line for line in text_of(BLOCKS).splitlines() if is_row(line)]
    assert rows == [
        "| STT | Nội dung | Thành tiền |",
        "| I. Phục vụ |",
        r"| 1 | Nước \| trà …… «chè» | 1.520.000 |",
        "| 2 | Hoa | |",
        "| | Tổng cộng | 1.520.000 |",
    ]
    table = table_of(changed("| 2 | Hoa | |", "| 2 | Hoa tươi | 300.000 |"))
    assert table == replace(
        TABLE,
        rows=(*TABLE.rows[:2], TableRow((2, Run("Hoa tươi", bold=True), 300_000)), TABLE.rows[3]),
    )
    table = table_of(changed("| 2 | Hoa | |", "| 2 | Hoa | |\n| 3 | Cờ | 50.000 |"))
    assert table.rows == (*TABLE.rows[:3], TableRow((3, "Cờ", 50_000)), TABLE.rows[3])
    assert table_of(changed("| STT | Nội dung |", "| STT | Việc |")).columns[1] == Column("Việc", 5)
    assert table_of(changed("| 2 | Hoa | |\n", "")).rows == (*TABLE.rows[:2], TABLE.rows[3])
    longer = table_of(changed("| 2 | Hoa | |", "| 2 | Hoa | 5 | thừa |")).rows[2]
    assert longer.cells[2] == "5 | thừa", "nothing that was typed is lost"
    shorter = table_of(changed("| | Tổng cộng | 1.520.000 |", "| | Tổng cộng |")).rows[3]
    assert shorter == TableRow((None, "Tổng cộng", None), "total")


def test_a_table_somebody_types_is_one() -> None:
    table = table_of(again("Danh sách:\n| STT | Tên |\n| 1 | Lan |", (Paragraph(plain("Danh sách:")),)))
    assert [column.heading for column in table.columns] == ["STT", "Tên"]
    assert table.rows == (TableRow(("1", "Lan")),)


def test_two_tables_one_after_the_other_stay_two() -> None:
    other = replace(TABLE, columns=(Column("Tên", 1), Column("Số", 1)), rows=(TableRow(("A", "1")),))
    assert again(text_of((TABLE, other)), (TABLE, other)) == (TABLE, other)


def test_places_are_filled_but_in_rows() -> None:
    def fill(line: str) -> str:
        return line.replace("«kế hoạch»", "Kế hoạch số\u00a05")

    blocks = (
        Bases(("Căn cứ «kế hoạch»",)),
        Paragraph(
            (Run("Điều 1. ", bold=True), Run("Theo «kế hoạch».")),
        ),
        TABLE,
    )
    found = written(text_of(blocks), blocks, decision.block, fill)
    assert found == (
        Bases(("Căn cứ Kế hoạch số\u00a05",)),
        Paragraph((Run("Điều 1. ", bold=True), Run("Theo Kế hoạch số\u00a05."))),
        TABLE,
    )
    new = written("Điều 2. Thi hành.", (), decision.block, fill)
    assert new == (Paragraph((Run("Điều 2. ", bold=True), Run("Thi hành."))),)


def test_where_no_table_can_stand_a_row_is_a_line() -> None:
    assert told((TABLE,)).splitlines()[0] == "I. Phục vụ"
    assert "Thành tiền" not in told((TABLE,)).splitlines()[0]
    assert "thành tiền 1.520.000" in told((TABLE,)).splitlines()[1]
