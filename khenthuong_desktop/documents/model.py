"""A paper as blocks, in the order they are read; the renderers know these and nothing of awards or conferences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Align = Literal["left", "center", "right", "justify"]
Orientation = Literal["portrait", "landscape"]
TICK_BOX = "\u25a1"  # an empty square for a tick, which the letter of papers has; in a text or alone in a cell


class Run(NamedTuple):
    """A stretch of text of one look; with `blank_mm`, a dotted line for the pen instead."""

    text: str
    bold: bool = False
    italic: bool = False
    blank_mm: float | None = None  # how long the dotted line is; 0: what the words beside it leave of the line


Text = tuple[Run, ...]
CellValue = str | int | Decimal | date | Run | None


def plain(text: str, *, bold: bool = False, italic: bool = False) -> Text:
    """A text of one look."""
    return (Run(text, bold, italic),)


def blank(width_mm: float = 0.0) -> Run:
    """A dotted line for the pen in a paragraph, so many millimetres long or to the end of the line."""
    return Run("", blank_mm=width_mm)


@dataclass(frozen=True, slots=True)
class Head:
    """Letterhead, state's name and motto, number, place and date; `about` is the 'V/v …' of a letter.

    `issuing` and `upper` are lines as they are to be broken; `number` such as 'Số: 05/QĐ-UBND' or 'Số:      /UBND'.
    """

    upper: tuple[str, ...]
    issuing: tuple[str, ...]
    number: str = ""
    place_and_date: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """'QUYẾT ĐỊNH' and what it is about, with the line below; either may be empty.

    `above` are lines before them: the name of the conference whose programme it is.
    """

    kind: str
    subject: tuple[str, ...] = ()
    note: str = ""  # '(Kèm theo …)' in italics
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Addressees:
    """'Kính gửi: …', one on the line, several as a list below."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bases:
    """Legal bases, without the marks at their ends: ';' and at last '.' are the layout's."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text; `label` is its number or mark ('1.', 'a)', '-').

    One with blanks is a line of a form: each of its lines stands apart, and none is stretched.
    """

    text: Text
    label: str = ""
    align: Align = "justify"
    indented: bool = True
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """'I. ĐÁNH GIÁ' (level 1), '1. Kết quả' (2), 'a) …' (3)."""

    label: str
    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width, `kind` what Excel makes of its values."""

    heading: str
    share: float
    align: Align = "left"
    kind: Literal["text", "ordinal", "integer", "money", "date", "identifier"] = "text"
    above: str = ""  # the heading that stands over this column and its neighbours with the same


class TableRow(NamedTuple):
    """`group` rows have one text over the whole width, `total` rows are bold; a Run is a cell of its own look."""

    cells: Sequence[CellValue]
    role: Literal["row", "group", "total"] = "row"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of any length. `page_sums` are columns added up at the foot of each page ('Cộng trang').

    Where people sign or write in its cells, `least_row_mm` gives them room. `letters` is their size in points where it
    must be read from further away; 0: as large as so many columns allow.
    """

    columns: tuple[Column, ...]
    rows: Sequence[TableRow]
    numbers_row: bool = False  # (1) (2) (3) below the headings
    page_sums: tuple[int, ...] = ()
    page_sum_label: str = ""
    least_row_mm: float = 0.0
    letters: float = 0.0


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines above a name, the note below them ('(Ký, ghi rõ họ tên)'), and the name."""

    lines: tuple[str, ...]
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """One or two signatures side by side; recipients stand at the left of a single one."""

    columns: tuple[Signature, ...]
    recipients: tuple[str, ...] = ()  # 'Nơi nhận:' first, 'Lưu: VT, …' last


@dataclass(frozen=True, slots=True)
class Annex:
    """Begins a new page: 'Phụ lục I', its title in capitals, what it belongs to."""

    label: str
    title: str
    attached_to: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""


@dataclass(frozen=True, slots=True)
class Section:
    """Pages from here on lie or stand."""

    orientation: Orientation


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the middle of the text, as large as it may be in this room (millimetres) without being stretched.

    It is read from its file only while pages are made. Without one, or with one that no program can read, a frame with
    its `label` stands there for a photo to be glued.
    """

    file: str
    width_mm: float
    height_mm: float
    label: str = ""


Block = (
    Head | Title | Addressees | Bases | Paragraph | Heading | Table | Signatures | Annex | PageBreak | Section | Picture
)


@dataclass(frozen=True, slots=True)
class Paper:
    """`name` is for the window, the file and its properties."""

    name: str
    blocks: tuple[Block, ...]
    orientation: Orientation = "portrait"
    page_numbers: bool = True
    author: str = ""
