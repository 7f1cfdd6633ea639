"""How a paper is laid out by Decree 30/2020/NĐ-CP, Annex I: millimetres and points said once for every renderer.

Where the decree leaves a range (12-13 pt, a third to a half), the value the offices of communes use is chosen. What it
does not govern (tables, room for the signature) is marked as habit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.documents.letter_widths import width_mm
from khenthuong_desktop.documents.model import Run
from khenthuong_desktop.domain.numbers import in_figures

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Align, CellValue, Column, Orientation

POINTS_PER_MM: Final = 72 / 25.4
PERIOD: Final = r"\d{4} - \d{4}"  # 'giai đoạn 2020 - 2025': no line parts the years
FONT_NAME: Final = "Times New Roman"  # I.4; what Word and Excel ask for by name, the PDF brings its equal

# Part I, I.1-3: A4 upright, lying where a table needs it; top and bottom 20-25 mm, left 30-35, right 15-20.
A4_MM: Final = (210.0, 297.0)
MARGIN_TOP_MM: Final = 20.0
MARGIN_BOTTOM_MM: Final = 20.0
MARGIN_LEFT_MM: Final = 30.0
MARGIN_RIGHT_MM: Final = 15.0

# I.7: Arabic figures, 13-14 pt upright, centred in the top margin, none on the first page.
PAGE_NUMBER_SIZE: Final = 13.0
PAGE_NUMBER_TOP_MM: Final = 10.0  # from the edge of the sheet to the top of the line

# II.1-4: state's name 12-13 bold, motto 13-14 bold, bodies 12-13, number 13 upright, place and date 13-14 italic.
# 12 and 13 go together: in 13 the state's name leaves the issuing body less than 65 mm.
HEAD_SHARES: Final = (0.4, 0.6)  # of the text's width: the issuing body's column and the state's
STATE_SIZE: Final = 12.0
MOTTO_SIZE: Final = 13.0
UPPER_SIZE: Final = 12.0
ISSUING_SIZE: Final = 12.0
NUMBER_SIZE: Final = 13.0
PLACE_AND_DATE_SIZE: Final = 13.0
ABOUT_SIZE: Final = 12.0  # II.5b: 'V/v …', 12-13 upright, 6 pt below the number
ABOUT_GAP_PT: Final = 6.0
RULE_SHARE: Final = 0.4  # II.2, II.5a: a third to a half of the line above; the motto's is as long as the motto
RULE_WIDTH_PT: Final = 0.75
RULE_GAP_PT: Final = 3.0  # from the bottom of the line to the rule
HEAD_GAP_PT: Final = 6.0  # from the rules to number and date
AFTER_HEAD_PT: Final = 12.0

# II.5a: kind in capitals, subject below it, both 13-14 bold, a line under them.
TITLE_ABOVE_SIZE: Final = 14.0
TITLE_KIND_SIZE: Final = 14.0
TITLE_SUBJECT_SIZE: Final = 14.0
TITLE_NOTE_SIZE: Final = 14.0
AFTER_TITLE_PT: Final = 12.0

# II.6: 13-14 pt, both edges straight, first line in by 10 or 12.7 mm, at least 6 pt between paragraphs, single lines.
TEXT_SIZE: Final = 14.0
FIRST_LINE_MM: Final = 12.7
PARAGRAPH_GAP_PT: Final = 6.0

# Blanks of forms are habit: dots on the line the letters stand on.
LEAST_BLANK_MM: Final = 15.0  # of one that takes what is left of its line
PEN_GAP_MM: Final = 0.5  # between the dots and the words beside them
PEN_DOT_PT: Final = 1.2
PEN_STEP_PT: Final = 3.0  # from dot to dot
LINE_SPACING: Final = 1.15  # of the size: what 'single' is in Times New Roman
ASCENT: Final = 0.891  # of the size, from the top of the line to the line the letters stand on

# II.9a: 13-14 upright; one body on the line itself, several below each other, their dashes under the colon.
ADDRESSEES_SIZE: Final = 14.0
ADDRESSEES_GAP_PT: Final = 12.0

# II.7: 13-14 bold. Room for hand, seal or the picture of a digital signature is habit.
SIGNATURE_SIZE: Final = 14.0
SIGNATURE_NOTE_SIZE: Final = 13.0
SIGNATURE_ROOM_MM: Final = 25.0
SIGNATURE_SHARES: Final = (0.45, 0.55)  # recipients, and a single signature at the right
BEFORE_SIGNATURE_PT: Final = 12.0
LINES_BEFORE_SIGNATURE: Final = 2  # a signature never stands alone on a page

# II.9b: 'Nơi nhận:' 12 italic bold, the list 11 upright, dashes at the left margin.
RECIPIENTS_HEADING_SIZE: Final = 12.0
RECIPIENTS_SIZE: Final = 11.0

# III.1: 'Phụ lục' 14 bold, its title in capitals 13-14 bold, '(Kèm theo …)' 13-14 italic, all centred.
ANNEX_LABEL_SIZE: Final = 14.0
ANNEX_TITLE_SIZE: Final = 14.0
ANNEX_NOTE_SIZE: Final = 14.0

# Tables are habit: the text's letter one step smaller, thin lines all around.
TABLE_SIZES: Final = ((6, 13.0), (9, 12.0), (12, 11.0))  # up to so many columns, this size
TABLE_SMALLEST_SIZE: Final = 10.0
CELL_SIDE_MM: Final = 1.2
CELL_TOP_PT: Final = 2.0
TABLE_LINE_PT: Final = 0.5
TABLE_GAP_PT: Final = 6.0  # above and below
SPACER_PT: Final = 1.0  # the empty line Word needs beside tables, no higher than it can be


@dataclass(frozen=True, slots=True)
class Look:
    """How the words of a block are set."""

    size: float
    bold: bool = False
    italic: bool = False


STATE_LOOK: Final = Look(STATE_SIZE, bold=True)
MOTTO_LOOK: Final = Look(MOTTO_SIZE, bold=True)
UPPER_LOOK: Final = Look(UPPER_SIZE)
ISSUING_LOOK: Final = Look(ISSUING_SIZE, bold=True)
NUMBER_LOOK: Final = Look(NUMBER_SIZE)
PLACE_AND_DATE_LOOK: Final = Look(PLACE_AND_DATE_SIZE, italic=True)
ABOUT_LOOK: Final = Look(ABOUT_SIZE)
TITLE_ABOVE_LOOK: Final = Look(TITLE_ABOVE_SIZE, bold=True)
TITLE_KIND_LOOK: Final = Look(TITLE_KIND_SIZE, bold=True)
TITLE_SUBJECT_LOOK: Final = Look(TITLE_SUBJECT_SIZE, bold=True)
TITLE_NOTE_LOOK: Final = Look(TITLE_NOTE_SIZE, italic=True)
ADDRESSEES_LOOK: Final = Look(ADDRESSEES_SIZE)
BASES_LOOK: Final = Look(TEXT_SIZE, italic=True)  # II.6b: italic, one a line, ';' and at last '.'
HEADING_LOOKS: Final = {  # II.6d for numbered parts with a title; level 3 is habit
    1: Look(TEXT_SIZE, bold=True),
    2: Look(TEXT_SIZE, bold=True),
    3: Look(TEXT_SIZE, bold=True, italic=True),
}
SIGNATURE_LOOK: Final = Look(SIGNATURE_SIZE, bold=True)
SIGNATURE_NOTE_LOOK: Final = Look(SIGNATURE_NOTE_SIZE, italic=True)
RECIPIENTS_HEADING_LOOK: Final = Look(RECIPIENTS_HEADING_SIZE, bold=True, italic=True)
RECIPIENTS_LOOK: Final = Look(RECIPIENTS_SIZE)
ANNEX_LABEL_LOOK: Final = Look(ANNEX_LABEL_SIZE, bold=True)
ANNEX_TITLE_LOOK: Final = Look(ANNEX_TITLE_SIZE, bold=True)
ANNEX_NOTE_LOOK: Final = Look(ANNEX_NOTE_SIZE, italic=True)


def sheet_mm(orientation: Orientation) -> tuple[float, float]:
    """Width and height of the sheet as it lies."""
    short, long = A4_MM
    return (short, long) if orientation == "portrait" else (long, short)


def text_width_mm(orientation: Orientation) -> float:
    """What the margins leave of the width."""
    return sheet_mm(orientation)[0] - MARGIN_LEFT_MM - MARGIN_RIGHT_MM


def column_widths(columns: Sequence[Column], width: float, rows: int = 0, letters: float = 0.0) -> list[float]:
    """The width of a table shared out in millimetres.

    No column is narrower than the longest word of its heading or a value that must not be broken (a date, twelve
    digits, the number of so many rows); the others make room for it. If they cannot, the shares alone decide.
    """
    size = table_size(len(columns), letters)
    for syllables in (True, False):
        widths = _shared(columns, [_least_mm(column, size, rows, syllables) for column in columns], width)
        if widths:
            return widths
    total = sum(column.share for column in columns)
    return [width * column.share / total for column in columns]


def _shared(columns: Sequence[Column], floors: Sequence[float], width: float) -> list[float]:
    """Shares of what is left when columns that would be too narrow hold their least; nothing if that is too much."""
    held: set[int] = set()
    while len(held) < len(columns):
        rest = width - sum(floors[index] for index in held)
        shares = sum(column.share for index, column in enumerate(columns) if index not in held)
        widths = [
            floors[index] if index in held else rest * column.share / shares for index, column in enumerate(columns)
        ]
        narrow = {index for index, got in enumerate(widths) if index not in held and got < floors[index]}
        if not narrow:
            return widths
        held |= narrow
    return []


def _least_mm(column: Column, size: float, rows: int, syllables: bool) -> float:
    words = [width_mm(word, size, bold=True) for word in column.heading.split()]
    value = _UNBROKEN.get(column.kind, _LONGEST_SYLLABLES[column.align] if syllables else "")
    if column.kind == "ordinal":
        value = max(value, "0" * len(str(rows)), key=len)
    return max(width_mm(value, size, bold=True), *words, 0.0) + 2 * CELL_SIDE_MM + _TO_SPARE_MM


_TO_SPARE_MM: Final = 0.2
# What a column must hold in one piece; sums are bold, a gender or a mark in the middle is shorter than other words.
_UNBROKEN: Final = {
    "date": "00/00/0000",
    "identifier": "0" * 12,
    "money": "000.000.000",
    "ordinal": "000",
    "integer": "000",
}
_LONGEST_SYLLABLES: Final[dict[Align, str]] = {
    "left": "nghieng",
    "justify": "nghieng",
    "center": "Nung",
    "right": "Nung",
}


def table_size(columns: int, letters: float = 0.0) -> float:
    """The letter a table of so many columns is set in, unless another is asked for."""
    return letters or next((size for most, size in TABLE_SIZES if columns <= most), TABLE_SMALLEST_SIZE)


def with_marks(lines: Sequence[str], last: str = ".") -> list[str]:
    """Lines of a list with ';' at their ends and '.' (of bases, recipients, addressees) at the last."""
    ends = [";"] * (len(lines) - 1) + [last]  # one for nothing at all, so the two may differ in length
    return [line if line.endswith((";", ".")) else line + end for line, end in zip(lines, ends, strict=False)]


def with_dashes(lines: Sequence[str]) -> list[str]:
    """The same, each after a dash (II.9)."""
    return [line if line.startswith("- ") else f"- {line}" for line in with_marks(lines)]


def annex_note(attached_to: str) -> str:
    """In the brackets the decree wants (III.1c)."""
    return attached_to if not attached_to or attached_to.startswith("(") else f"({attached_to})"


def cell_text(value: CellValue, kind: str) -> str:
    """A value of a table as people read it: '1.520.000', '70,5', '09/03/1968'."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Run):
        return value.text
    if isinstance(value, int) and kind in ("text", "ordinal", "identifier"):
        return str(value)
    if isinstance(value, date):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    return in_figures(value)
