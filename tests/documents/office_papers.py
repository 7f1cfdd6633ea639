"""Papers the tests of Word and Excel write, and their parts unzipped beside golden ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from lxml import etree

from khenthuong_desktop.documents import excel, word
from khenthuong_desktop.documents.model import (
    TICK_BOX,
    Addressees,
    Annex,
    Bases,
    CellValue,
    Column,
    Head,
    Heading,
    Paper,
    Paragraph,
    Run,
    Section,
    Signature,
    Signatures,
    Table,
    TableRow,
    Title,
    blank,
    plain,
)

REFERENCE = Path(__file__).resolve().parents[1] / "reference"
ODD_NAMES = ("A & B <Chi nhánh>", "Xã Cư M'gar", "=1+1", "<b>", "+84", "-5", "@name", "H'Hen Niê", 'Hội "Quê hương"')
COLUMNS = (
    Column("STT", 1, "center", "ordinal"),
    Column("Họ và tên", 4),
    Column("Ngày sinh", 2, "center", "date"),
    Column("Số CCCD", 2.4, "center", "identifier"),
    Column("Nam", 1, "center", above="Giới tính"),
    Column("Nữ", 1, "center", above="Giới tính"),
    Column("Tiền thưởng", 2, "right", "money"),
)
HEAD = Head(
    ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP"),
    ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"),
    "Số:      /TTr-HĐTĐKT",
    "Tân Lập, ngày     tháng     năm 2026",
)
SIGNATURE = Signature(("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Tạ Quang Luận")


def letter() -> Paper:
    """A công văn to one unit."""
    head = Head(
        (),
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP"),
        "Số: 05/UBND",
        "Tân Lập, ngày 05 tháng 02 năm 2026",
        "V/v gửi danh sách",
    )
    text = (Run("Thực hiện "), Run("Kế hoạch số 34/KH-UBND", bold=True), Run(", đề nghị gửi danh sách./."))
    return Paper(
        "V/v gửi danh sách",
        (
            head,
            Addressees(("Khu phố 3.",)),
            Paragraph(text),
            Signatures((Signature(("CHỦ TỊCH",), "Lê Thị Ước"),), ("Nơi nhận:", "Như trên", "Lưu: VT")),
        ),
        author="Ủy ban nhân dân phường Tân Lập",
    )


def submission() -> Paper:
    """A tờ trình with a list on lying pages."""
    return Paper(
        "Tờ trình khen thưởng",
        (
            HEAD,
            Title("TỜ TRÌNH", ("Về việc tặng Giấy khen năm 2026",)),
            Addressees(("Ủy ban nhân dân phường", "Phòng Văn hóa - Xã hội")),
            Bases(("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Luật Thi đua, khen thưởng")),
            Heading("I.", "KẾT QUẢ"),
            Paragraph(plain("Đã xét 02 cá nhân."), label="1."),
            Paragraph(plain("Kính đề nghị xem xét, quyết định./.")),
            Signatures((SIGNATURE,), ("Nơi nhận:", "Như trên", "Lưu: VT, HĐTĐKT")),
            Section("landscape"),
            Annex("Phụ lục I", "DANH SÁCH CÁ NHÂN", "Kèm theo Tờ trình số      /TTr-HĐTĐKT"),
            roster_table(),
            Signatures((Signature(("NGƯỜI LẬP BIỂU",), "Lê Thị Ước", "(Ký, ghi rõ họ tên)"), SIGNATURE)),
        ),
    )


def roster() -> Paper:
    """A list with groups, a total and a letterhead."""
    blocks = (HEAD, Title("DANH SÁCH", ("Đại biểu dự Hội nghị",)), roster_table(), Signatures((SIGNATURE,)))
    return Paper("Danh sách đại biểu", blocks, author="UBND phường Tân Lập")


def form() -> Paper:
    """A form to be filled by pen."""
    name = Paragraph((Run("Họ và tên: "), blank(), Run(" Ngày sinh: "), blank(35)))
    columns = (Column("Nội dung", 5), Column("Đồng ý", 1, "center"), Column("Ký tên", 2))
    rows = (
        TableRow((Run("A & B <Chi nhánh>", bold=True), TICK_BOX, None)),
        TableRow(("Dòng một\nDòng hai", TICK_BOX, None)),
    )
    blocks = (
        Title("PHIẾU BÌNH CHỌN", ("Điển hình tiên tiến",), above=("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "LẦN THỨ I")),
        name,
        Paragraph((Run("Lý do: "), blank())),
        Paragraph((blank(),), indented=False),
        Table(columns, rows, least_row_mm=12.0),
        Signatures((Signature(("NGƯỜI BÌNH CHỌN",), note="(Ký, ghi rõ họ tên)"),)),
    )
    return Paper("Phiếu bình chọn", blocks)


def roster_table() -> Table:
    """Two groups of one, and what they get."""
    return Table(
        COLUMNS,
        (
            TableRow(("I. Khu phố 1",), "group"),
            TableRow((1, "Nguyễn Thị Ánh", date(1968, 3, 9), "001168000123", None, "x", 1_170_000)),
            TableRow(("II. Khu phố 2",), "group"),
            TableRow((2, "A & B <Chi nhánh>", "1972", "022072000045", "x", None, 1_170_000)),
            TableRow((None, "Tổng cộng", None, None, None, None, 2_340_000), "total"),
        ),
        numbers_row=True,
    )


def one_column(*values: CellValue, kind: str = "text") -> Paper:
    """A table of these values and a second column that is empty."""
    column = Column("Giá trị", 4, kind=kind)  # type: ignore[arg-type]
    return Paper("Bảng", (Table((column, Column("Khác", 1)), tuple(TableRow((value, None)) for value in values)),))


def written(render: Callable[[Paper, BinaryIO], object], paper: Paper) -> bytes:
    """The file as bytes."""
    target = BytesIO()
    render(paper, target)
    return target.getvalue()


def part(data: bytes, name: str) -> str:
    """A part of the file, each element on a line of its own."""
    with ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read(name), etree.XMLParser(remove_blank_text=True))
    etree.indent(root)
    return str(etree.tostring(root, encoding="unicode")) + "\n"


GOLDEN: dict[str, tuple[Callable[[Paper, BinaryIO], object], Callable[[], Paper], str]] = {
    "letter.docx/document.xml": (word.render, letter, "word/document.xml"),
    "letter.docx/header1.xml": (word.render, letter, "word/header1.xml"),
    "letter.docx/styles.xml": (word.render, letter, "word/styles.xml"),
    "form.docx/document.xml": (word.render, form, "word/document.xml"),
    "roster.docx/document.xml": (word.render, roster, "word/document.xml"),
    "form.xlsx/sheet1.xml": (excel.render, form, "xl/worksheets/sheet1.xml"),
    "roster.xlsx/sheet1.xml": (excel.render, roster, "xl/worksheets/sheet1.xml"),
    "roster.xlsx/styles.xml": (excel.render, roster, "xl/styles.xml"),
    "roster.xlsx/workbook.xml": (excel.render, roster, "xl/workbook.xml"),
}


def renew() -> None:
    """Write the golden parts anew: `python -m tests.documents.office_papers`, then read what has changed."""
    for place, (render, paper, name) in GOLDEN.items():
        path = REFERENCE / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(part(written(render, paper()), name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    renew()
