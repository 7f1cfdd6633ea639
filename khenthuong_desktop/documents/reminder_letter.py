"""The letter that reminds a unit of its list, as Word: layout of a công văn by NĐ 30/2020/NĐ-CP, Annex I."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

_FONT: Final = "Times New Roman"
_COLUMNS_MM: Final = (66, 99)  # the issuer's side and the state's: together the text of an A4 page
_MARGINS_MM: Final = {"top": 20, "bottom": 20, "left": 30, "right": 15}
STATE: Final = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


class ReminderLetter(NamedTuple):
    """All lines of one letter, ready to print."""

    upper_line: str
    issuing_lines: Sequence[str]
    number: str
    subject: str
    place_and_date: str
    addressee: str
    paragraphs: Sequence[str]
    recipients: Sequence[str]  # the heading first
    signature: Sequence[str]
    signer: str


def write(letter: ReminderLetter, target: BinaryIO) -> None:
    """Write the letter as .docx."""
    from docx import Document as new_document
    from docx.shared import Mm, Pt

    paper = new_document()
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side, margin in _MARGINS_MM.items():
        setattr(section, f"{side}_margin", Mm(margin))
    normal = paper.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(14)
    normal.element.rPr.rFonts.set(_EAST_ASIA, _FONT)
    _head(paper, letter)
    _line(paper.add_paragraph(), letter.addressee, 14, space=12)
    for text in letter.paragraphs:
        paragraph = _line(paper.add_paragraph(), text, 14, align="JUSTIFY", space=6)
        paragraph.paragraph_format.first_line_indent = Mm(12.7)
    _foot(paper, letter)
    paper.save(target)


_EAST_ASIA: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}eastAsia"


def _head(paper: Document, letter: ReminderLetter) -> None:
    ours, state = _two_columns(paper)
    lines = [(letter.upper_line, False)] if letter.upper_line else []
    for text, bold in [*lines, *((line, True) for line in letter.issuing_lines)]:
        _line(_next(ours), text, 12, bold=bold, align="CENTER")
    _line(_next(ours), "_______", 8, bold=True, align="CENTER")
    _line(_next(ours), letter.number, 13, align="CENTER", space=6)
    _line(_next(ours), letter.subject, 12, align="CENTER")
    _line(_next(state), STATE[0], 12, bold=True, align="CENTER")
    _line(_next(state), STATE[1], 13, bold=True, align="CENTER")
    _line(_next(state), "_____________________", 8, bold=True, align="CENTER")
    _line(_next(state), letter.place_and_date, 13, italic=True, align="CENTER", space=6)


def _foot(paper: Document, letter: ReminderLetter) -> None:
    paper.add_paragraph().paragraph_format.space_after = 0
    left, right = _two_columns(paper)
    _line(_next(left), letter.recipients[0], 12, bold=True, italic=True)
    for text in letter.recipients[1:]:
        _line(_next(left), text, 11)
    for text in letter.signature:
        _line(_next(right), text, 13, bold=True, align="CENTER")
    for _ in range(4):
        _line(_next(right), "", 13)
    _line(_next(right), letter.signer, 14, bold=True, align="CENTER")


def _two_columns(paper: Document) -> tuple[_Cell, _Cell]:
    from docx.shared import Mm

    table = paper.add_table(rows=1, cols=2)
    table.autofit = False
    left, right = table.rows[0].cells
    for cell, column, width in zip((left, right), table.columns, _COLUMNS_MM, strict=True):
        cell.width = column.width = Mm(width)  # Word goes by the cells, others by the columns
    return left, right


def _next(cell: _Cell) -> Any:
    """The empty first paragraph of a cell, then new ones."""
    first = cell.paragraphs[0]
    return first if len(cell.paragraphs) == 1 and not first.runs else cell.add_paragraph()


def _line(
    paragraph: Any,
    text: str,
    size: float,
    *,
    bold: bool = False,
    italic: bool = False,
    align: str = "LEFT",
    space: float = 0,
) -> Any:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align)
    paragraph.paragraph_format.space_before = Pt(space)
    paragraph.paragraph_format.space_after = Pt(space if align == "JUSTIFY" else 0)
    return paragraph
