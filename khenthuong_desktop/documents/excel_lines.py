"""The text of a paper as lines of merged cells over the columns of its table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any, Final, NamedTuple

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.excel_looks import LineLook
from khenthuong_desktop.documents.letter_widths import lines_needed, width_mm
from khenthuong_desktop.documents.model import (
    Addressees,
    Align,
    Annex,
    Bases,
    Block,
    Head,
    Heading,
    Paragraph,
    Run,
    Signature,
    Signatures,
    Text,
    Title,
    plain,
)
from khenthuong_desktop.wording import paper_words as words

CELL_PADDING_MM: Final = 1.5  # Excel leaves a little room at both sides
_RULE_SIZE: Final = 4.0
_RULE_LETTER: Final = "\u00a0"  # underlined spaces: the only line in a cell that is shorter than the cell
PT_PER_LINE: Final = 1.25  # of the size: Excel's own lines


class Piece(NamedTuple):
    """A text over the columns `first` to `last` and `down` rows."""

    first: int
    last: int
    text: Text
    look: LineLook
    down: int = 1

    @property
    def string(self) -> str:
        return "".join(run.text for run in self.text)


class Line(NamedTuple):
    """A row of the sheet."""

    pieces: tuple[Piece, ...] = ()
    height: float = 6.0


class Grid:
    """The columns of the sheet in millimetres."""

    def __init__(self, widths: Sequence[float]) -> None:
        self.widths = list(widths)
        self.last = len(self.widths) - 1

    def split(self, share: float) -> int:
        """How many columns make up about this share of the width; none or all only where there is but one."""
        target = share * sum(self.widths)
        return min(range(1, max(2, len(self.widths))), key=lambda count: abs(sum(self.widths[:count]) - target))

    def line(self, *pieces: Piece) -> Line:
        """A row as high as its highest piece."""
        return Line(pieces, max((self.height(piece) for piece in pieces if piece.down == 1), default=6.0))

    def height(self, piece: Piece) -> float:
        """The points a piece needs."""
        width = sum(self.widths[piece.first : piece.last + 1]) - CELL_PADDING_MM
        size = piece.look.size
        bold = piece.look.bold or any(run.bold for run in piece.text)
        return lines_needed(piece.string, size, width, bold=bold) * size * PT_PER_LINE + 1

    def full(self, text: Text | str, look: LineLook) -> Line:
        """A text over all columns."""
        return self.line(Piece(0, self.last, _text(text), look))

    def beside(self, left: Sequence[Half], right: Sequence[Half], share: float) -> list[Line]:
        """Two columns of lines; below each other where there is only one column."""
        if not self.last:
            return [self.full(*half) for half in (*left, *right)]
        split = self.split(share)
        found = []
        for one, other in zip_longest(left, right):
            pieces = [Piece(0, split - 1, *one)] if one else []
            pieces += [Piece(split, self.last, *other)] if other else []
            found.append(self.line(*pieces))
        return found


Half = tuple[Text, LineLook]


def lines_of(block: Block, grid: Grid) -> list[Line]:
    """The lines of a block that is text; of any other one none."""
    match block:
        case Head():
            return _head(block, grid)
        case Title():
            return _title(block, grid)
        case Addressees():
            return _addressees(block, grid)
        case Bases():
            return [grid.full(line, _look(layout.BASES_LOOK, "justify")) for line in layout.with_marks(block.lines)]
        case Paragraph():
            look = block.text[0][1:] if block.text else ()
            label = (Run(f"{block.label} ", *look),) if block.label else ()
            return [grid.full(label + block.text, LineLook(layout.TEXT_SIZE, align=block.align))]
        case Heading():
            text = f"{block.label} {block.text}".strip()
            return [grid.full(text, _look(layout.HEADING_LOOKS[block.level], "left"))]
        case Annex():
            return _annex(block, grid)
        case Signatures():
            return _signatures(block, grid)
    return []


def _head(head: Head, grid: Grid) -> list[Line]:
    left = [_half(line, layout.UPPER_LOOK) for line in head.upper]
    left += [_half(line, layout.ISSUING_LOOK) for line in head.issuing]
    if head.issuing:
        left.append(_rule(head.issuing[-1], layout.ISSUING_LOOK))
    text, look = _half(words.MOTTO, layout.MOTTO_LOOK)
    right = [_half(words.STATE, layout.STATE_LOOK), (text, look._replace(underlined=True))]
    found = grid.beside(left, right, layout.HEAD_SHARES[0])
    found.append(Line())
    below = [_half(head.number, layout.NUMBER_LOOK)] if head.number or head.place_and_date else []
    below += [_half(head.about, layout.ABOUT_LOOK)] if head.about else []
    dated = [_half(head.place_and_date, layout.PLACE_AND_DATE_LOOK)] if head.place_and_date else []
    found += grid.beside(below, dated, layout.HEAD_SHARES[0])
    return [*found, Line(height=layout.AFTER_HEAD_PT)]


def _title(title: Title, grid: Grid) -> list[Line]:
    found = [grid.full(title.kind, _look(layout.TITLE_KIND_LOOK))] if title.kind else []
    found += [grid.full(line, _look(layout.TITLE_SUBJECT_LOOK)) for line in title.subject]
    named = [line for line in (title.kind, *title.subject) if line]
    if title.note:
        found.append(grid.full(title.note, _look(layout.TITLE_NOTE_LOOK)))
    if named:
        found.append(grid.full(*_rule(named[-1], layout.TITLE_SUBJECT_LOOK)))
    return [*found, Line(height=layout.AFTER_TITLE_PT)]


def _addressees(block: Addressees, grid: Grid) -> list[Line]:
    look = _look(layout.ADDRESSEES_LOOK)
    if len(block.names) == 1:
        found = [grid.full(f"{words.ADDRESSED_TO} {block.names[0]}", look)]
    else:
        names = layout.with_dashes(block.names)
        found = [grid.full(line, look._replace(align="left")) for line in (words.ADDRESSED_TO, *names)]
    return [*found, Line(height=layout.ADDRESSEES_GAP_PT)]


def _annex(annex: Annex, grid: Grid) -> list[Line]:
    found = [grid.full(annex.label, _look(layout.ANNEX_LABEL_LOOK))]
    if annex.title:
        found.append(grid.full(annex.title, _look(layout.ANNEX_TITLE_LOOK)))
    if annex.attached_to:
        found.append(grid.full(layout.annex_note(annex.attached_to), _look(layout.ANNEX_NOTE_LOOK)))
    found.append(grid.full(*_rule(annex.title or annex.label, layout.ANNEX_TITLE_LOOK)))
    return [*found, Line(height=layout.AFTER_TITLE_PT)]


def _signatures(block: Signatures, grid: Grid) -> list[Line]:
    first = Line(height=layout.BEFORE_SIGNATURE_PT)
    if len(block.columns) > 1:
        left, right = (_signature(one) for one in block.columns[:2])
        share = 1 / 2
    else:
        left, right = [], _signature(block.columns[0]) if block.columns else []
        share = layout.SIGNATURE_SHARES[0]
    # The names stand side by side, however many lines are above them.
    high = max(len(left), len(right))
    lines = grid.beside(_down_to(left, high), _down_to(right, high), share)
    room = len(lines) - 2
    if room >= 0 and grid.last:
        lines[room] = Line((), layout.SIGNATURE_ROOM_MM * layout.POINTS_PER_MM)
    return [first, *(_with_recipients(lines, block.recipients, grid, share) if block.recipients else lines)]


def _signature(one: Signature) -> list[Half]:
    found = [_half(line, layout.SIGNATURE_LOOK) for line in one.lines]
    found += [_half(one.note, layout.SIGNATURE_NOTE_LOOK)] if one.note else []
    return [*found, _half("", layout.SIGNATURE_LOOK), _half(one.name, layout.SIGNATURE_LOOK)]


def _down_to(column: list[Half], high: int) -> list[Half]:
    """The column with its room and name at the bottom."""
    if not column:
        return []
    return column[:-2] + [column[-2]] * (high - len(column) + 1) + column[-1:]


def _with_recipients(lines: list[Line], recipients: Sequence[str], grid: Grid, share: float) -> list[Line]:
    """One tall cell at the left, so that its lines are close and the signature's room is its own."""
    heading, *others = recipients
    dashed = "".join(f"\n{line}" for line in layout.with_dashes(others))
    text: Text = (Run(heading, True, True), Run(dashed))
    look = LineLook(layout.RECIPIENTS_HEADING_SIZE, align="left", upright="top")
    if not grid.last or not lines:
        return [*lines, grid.full(text, look)]
    tall = Piece(0, grid.split(share) - 1, text, look, down=len(lines))
    lines = [Line((tall, *lines[0].pieces), lines[0].height), *lines[1:]]
    missing = grid.height(tall) - sum(line.height for line in lines)
    if missing > 0:
        lines[-1] = Line(lines[-1].pieces, lines[-1].height + missing)
    return lines


def _rule(text: str, look: layout.Look) -> Half:
    """A line below the text, of the share of it that the layout says."""
    length = layout.RULE_SHARE * width_mm(text, look.size, bold=look.bold)
    count = max(1, round(length / width_mm(_RULE_LETTER, _RULE_SIZE)))
    return plain(_RULE_LETTER * count), LineLook(_RULE_SIZE, underlined=True, upright="top")


def _half(text: str, look: layout.Look) -> Half:
    return plain(text), _look(look)


def _look(look: layout.Look, align: Align = "center") -> LineLook:
    return LineLook(look.size, look.bold, look.italic, align)


def _text(text: Text | str) -> Text:
    return plain(text) if isinstance(text, str) else text


def value_of(piece: Piece, clean: Any) -> Any:
    """What the cell holds: a string where all of it looks alike, else Excel's own runs."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    runs = [run for run in piece.text if run.text]
    if all((run.bold, run.italic) == (False, False) for run in runs):
        return clean(piece.string)
    look = piece.look
    fonts = [InlineFont(rFont=layout.FONT_NAME, sz=look.size, b=run.bold or look.bold, i=run.italic) for run in runs]
    return CellRichText(*(TextBlock(font, clean(run.text)) for font, run in zip(fonts, runs, strict=True)))
