"""The text of a paper as lines of merged cells over the columns of its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import Any, Final, NamedTuple

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.excel_looks import LineLook
from khenthuong_desktop.documents.letter_widths import evenly, lines_needed, width_mm
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
from khenthuong_desktop.documents.pen_lines import has_blanks, labelled, pen_lines
from khenthuong_desktop.wording import paper_words as words

CELL_PADDING_MM: Final = 1.5  # Excel leaves a little room at both sides
_NARROWED_AT_MOST: Final = 0.7  # to this part of its share a half of head or signatures may shrink
_SMALLER_AT_MOST: Final = 0.75  # to this part of its size a line of the head may shrink before it is broken
_RULE_SIZE: Final = 4.0
_LEFT_HALF: Final = 0.33  # of the width at least, where columns are shifted for the head's sake
_WITHOUT_WRAPPING: Final = 0.97  # of the width may be filled, for programs that measure a little wider
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

    def edges(self, shares: Sequence[float], last_least: float = 0.0) -> list[int] | None:
        """Where columns of about these shares of the width begin and end, the last at least so many millimetres wide;
        None where those of the table forbid it."""
        whole, reached, found = sum(self.widths), 0.0, [0]
        for share in shares[:-1]:
            reached += share * whole
            off = {
                count: abs(sum(self.widths[:count]) - reached)
                for count in range(len(self.widths) + 1)
                if sum(self.widths[count:]) >= last_least
            }
            found.append(min(off, key=lambda count: off[count], default=0))
        found.append(len(self.widths))
        narrowest = min(sum(self.widths[start:end]) for start, end in pairwise(found))
        return found if narrowest >= whole * min(shares) * _NARROWED_AT_MOST else None

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

    def even(self, text: str, look: layout.Look) -> Line:
        """A text in the middle of all columns, in lines about as long where it takes several."""
        room = sum(self.widths) - CELL_PADDING_MM
        return self.full(evenly(text, look.size, room, bold=look.bold), _look(look))

    def prose(self, text: Text | str, look: LineLook, lines: int = 0) -> Line:
        """A paragraph, the white below it part of its row; `lines` where it is known how many it takes."""
        line = self.full(text, look._replace(upright="top"))
        height = lines * look.size * PT_PER_LINE + 1 if lines else line.height
        return line._replace(height=height + layout.PARAGRAPH_GAP_PT)

    def beside(self, columns: Sequence[Sequence[Half]], shares: Sequence[float], last_least: float = 0.0) -> list[Line]:
        """Columns of lines; below each other where the table's own columns are no place for them."""
        edges = self.edges(shares, last_least)
        if edges is None:
            return [self.full(*half) for column in columns for half in column]
        found = []
        for halves in zip_longest(*columns):
            placed = zip(pairwise(edges), halves, strict=True)
            found.append(self.line(*(Piece(start, end - 1, *half) for (start, end), half in placed if half)))
        return found


Half = tuple[Text, LineLook]


def beside_head(widths: Sequence[float]) -> list[float]:
    """The columns of a table below a letterhead: where they leave no room for its halves beside each other, the widest
    of the right half gives of its width to the left."""
    columns, whole = list(widths), sum(widths)
    needed, least = _state_needs(), whole * _LEFT_HALF
    if len(columns) == 1 or Grid(columns).edges(layout.HEAD_SHARES, needed):
        return columns
    count = min(range(1, len(columns)), key=lambda place: abs(sum(columns[:place]) - least))
    lacking = least - sum(columns[:count])
    widest = max(range(count, len(columns)), key=lambda place: columns[place])
    if lacking > 0 and columns[widest] / 2 > lacking:
        columns[widest] -= lacking
        columns[count - 1] += lacking
    return columns


def _state_needs() -> float:
    """The millimetres below which the state's line would be too small to read."""
    return width_mm(words.STATE, layout.STATE_SIZE, bold=True) * _SMALLER_AT_MOST + CELL_PADDING_MM


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
            return [grid.prose(line, _look(layout.BASES_LOOK, "justify")) for line in layout.with_marks(block.lines)]
        case Paragraph():
            return _paragraph(block, grid)
        case Heading():
            text = f"{block.label} {block.text}".strip()
            return [grid.prose(text, _look(layout.HEADING_LOOKS[block.level], "left"))]
        case Annex():
            return _annex(block, grid)
        case Signatures():
            return _signatures(block, grid)
    return []


def _head(head: Head, grid: Grid) -> list[Line]:
    left = [_half(line, layout.UPPER_LOOK) for line in head.upper]
    left += [_half(line, layout.ISSUING_LOOK) for line in head.issuing]
    shares = layout.HEAD_SHARES
    if head.issuing:
        left.append(_rule(head.issuing[-1], layout.ISSUING_LOOK, shares[0] * sum(grid.widths)))
    needed = _state_needs()
    edges = grid.edges(shares, needed)
    room = sum(grid.widths[edges[1] if edges else 0 :]) - CELL_PADDING_MM
    state, look = _half(words.STATE, _fitting(words.STATE, layout.STATE_LOOK, room))
    motto_size = round(layout.MOTTO_SIZE * look.size / layout.STATE_SIZE * 2) / 2
    motto, motto_look = _half(words.MOTTO, replace(layout.MOTTO_LOOK, size=motto_size))
    right = [(state, look), (motto, motto_look._replace(underlined=True))]
    if edges is None:
        left.append(_half("", layout.UPPER_LOOK))  # or the rule of the one would strike through the other below it
    found = [*grid.beside((left, right), shares, needed), Line()]
    numbered = [_half(head.number, layout.NUMBER_LOOK)] if head.number or head.place_and_date else []
    numbered += [_half(head.about, layout.ABOUT_LOOK)] if head.about else []
    date_look = _fitting(head.place_and_date, layout.PLACE_AND_DATE_LOOK, room)
    dated = [_half(head.place_and_date, date_look)] if head.place_and_date else []
    return [*found, *grid.beside((numbered, dated), shares, needed), Line(height=layout.AFTER_HEAD_PT)]


def _fitting(text: str, look: layout.Look, room: float) -> layout.Look:
    """The look, smaller where the table's columns leave the line too little room; not if much is missing."""
    needed = width_mm(text, look.size, bold=look.bold)
    if room >= needed or room < needed * _SMALLER_AT_MOST:
        return look
    return replace(look, size=int(look.size * room / needed * 2) / 2)


def _title(title: Title, grid: Grid) -> list[Line]:
    found = [grid.even(line, layout.TITLE_ABOVE_LOOK) for line in title.above]
    found += [grid.even(title.kind, layout.TITLE_KIND_LOOK)] if title.kind else []
    found += [grid.even(line, layout.TITLE_SUBJECT_LOOK) for line in title.subject]
    named = [line for line in (*title.above, title.kind, *title.subject) if line]
    if title.note:
        found.append(grid.full(title.note, _look(layout.TITLE_NOTE_LOOK)))
    if named:
        found.append(grid.full(*_rule(named[-1], layout.TITLE_SUBJECT_LOOK, sum(grid.widths))))
    return [*found, Line(height=layout.AFTER_TITLE_PT)]


def _paragraph(block: Paragraph, grid: Grid) -> list[Line]:
    """A row; of one with blanks a row a line, the dots typed: a cell has no other way to a dotted line."""
    if not has_blanks(block.text):
        return [grid.prose(labelled(block, " "), LineLook(layout.TEXT_SIZE, align=block.align))]
    width = (sum(grid.widths) - CELL_PADDING_MM) * _WITHOUT_WRAPPING
    found = []
    for line in pen_lines(labelled(block, " "), width, align=block.align):
        text, end = [], 0.0
        for placed in line:
            spaces = " " * round((placed.start - end) / width_mm(" ", layout.TEXT_SIZE))
            dots = "." * int((placed.end - placed.start) / width_mm(".", layout.TEXT_SIZE))
            written = placed.run.text if placed.run.blank_mm is None else dots
            text.append(placed.run._replace(text=spaces + written, blank_mm=None))
            end = placed.end
        found.append(grid.prose(tuple(text), LineLook(layout.TEXT_SIZE, align="left"), lines=1))
    return found


def _addressees(block: Addressees, grid: Grid) -> list[Line]:
    look = _look(layout.ADDRESSEES_LOOK)
    if len(block.names) == 1:
        found = [grid.full(f"{words.ADDRESSED_TO} {block.names[0]}", look)]
    else:
        names = layout.with_dashes(block.names)
        found = [grid.full(line, look._replace(align="left")) for line in (words.ADDRESSED_TO, *names)]
    return [*found, Line(height=layout.ADDRESSEES_GAP_PT)]


def _annex(annex: Annex, grid: Grid) -> list[Line]:
    found = [grid.even(annex.label, layout.ANNEX_LABEL_LOOK)]
    if annex.title:
        found.append(grid.even(annex.title, layout.ANNEX_TITLE_LOOK))
    if annex.attached_to:
        found.append(grid.full(layout.annex_note(annex.attached_to), _look(layout.ANNEX_NOTE_LOOK)))
    found.append(grid.full(*_rule(annex.title or annex.label, layout.ANNEX_TITLE_LOOK, sum(grid.widths))))
    return [*found, Line(height=layout.AFTER_TITLE_PT)]


def _signatures(block: Signatures, grid: Grid) -> list[Line]:
    found = [Line(height=layout.BEFORE_SIGNATURE_PT)]
    if len(block.columns) == 1:
        lines = grid.beside(((), _signature(block.columns[0], 0)), layout.SIGNATURE_SHARES)
        return [*found, *(_with_recipients(lines, block.recipients, grid) if block.recipients else lines)]
    if block.columns:
        most = max(_above(one) for one in block.columns)
        columns = [_signature(one, most - _above(one)) for one in block.columns]
        found += grid.beside(columns, [1 / len(columns)] * len(columns))
    if block.recipients:
        found.append(grid.full(*_recipients(block.recipients)))
    return found


def _above(one: Signature) -> int:
    return len(one.lines) + bool(one.note)


def _signature(one: Signature, lacking: int) -> list[Half]:
    """Lines, the room to sign, the name; `lacking` are the lines others beside it have more."""
    found = [_half(line, layout.SIGNATURE_LOOK) for line in one.lines]
    found += [_half(one.note, layout.SIGNATURE_NOTE_LOOK)] if one.note else []
    found += [_half("", layout.SIGNATURE_LOOK)] * lacking
    room = layout.Look(layout.SIGNATURE_ROOM_MM * layout.POINTS_PER_MM / PT_PER_LINE)
    return [*found, _half("", room), _half(one.name, layout.SIGNATURE_LOOK)]


def _recipients(recipients: Sequence[str]) -> Half:
    heading, *others = recipients
    dashed = "".join(f"\n{line}" for line in layout.with_dashes(others)) if others else ""
    look = LineLook(layout.RECIPIENTS_HEADING_SIZE, align="left", upright="top")
    return (Run(heading, True, True), Run(dashed)), look


def _with_recipients(lines: list[Line], recipients: Sequence[str], grid: Grid) -> list[Line]:
    """One tall cell at the left, so that its lines are close and the signature's room is its own."""
    text, look = _recipients(recipients)
    edges = grid.edges(layout.SIGNATURE_SHARES)
    if edges is None:
        return [*lines, grid.full(text, look)]
    tall = Piece(0, edges[1] - 1, text, look, down=len(lines))
    lines = [Line((tall, *lines[0].pieces), lines[0].height), *lines[1:]]
    missing = grid.height(tall) - sum(line.height for line in lines)
    if missing > 0:
        lines[-1] = Line(lines[-1].pieces, lines[-1].height + missing)
    return lines


def _rule(text: str, look: layout.Look, width: float) -> Half:
    """A line below the text, of the share of its last line that the layout says."""
    last = evenly(text, look.size, width, bold=look.bold).rpartition("\n")[2]
    length = layout.RULE_SHARE * width_mm(last, look.size, bold=look.bold)
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
