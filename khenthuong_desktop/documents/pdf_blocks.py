"""Turns the text blocks of a paper into pieces of a page: titles, addressees, bases, paragraphs, headings, annexes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial, singledispatch
from typing import TYPE_CHECKING

from khenthuong_desktop.documents import layout, model
from khenthuong_desktop.documents.pdf_flow import Piece, glue_lines
from khenthuong_desktop.documents.pdf_head import centred_lines, head_pieces, height_of_lines, write_centred
from khenthuong_desktop.documents.pdf_sheets import MM
from khenthuong_desktop.documents.pdf_text import Line, Part, broken, words_of
from khenthuong_desktop.documents.pen_lines import Placed, dotted, first_line_mm, has_blanks, labelled, pen_lines
from khenthuong_desktop.documents.pictures import fitted, room_of
from khenthuong_desktop.wording.paper_words import ADDRESSED_TO

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Align
    from khenthuong_desktop.documents.pdf_sheets import Sheets


@singledispatch
def pieces_of(block: object, sheets: Sheets) -> list[Piece]:
    """The pieces of one block on the pages as they lie now."""
    raise TypeError(block)


@pieces_of.register(model.Head)
def _head(block: model.Head, sheets: Sheets) -> list[Piece]:
    return head_pieces(sheets, block)


@pieces_of.register(model.Title)
def _title(block: model.Title, sheets: Sheets) -> list[Piece]:
    width = sheets.width
    named = centred_lines(sheets, block.above, layout.TITLE_ABOVE_LOOK, width)
    named += centred_lines(sheets, [block.kind], layout.TITLE_KIND_LOOK, width)
    named += centred_lines(sheets, block.subject, layout.TITLE_SUBJECT_LOOK, width)
    noted = centred_lines(sheets, [block.note], layout.TITLE_NOTE_LOOK, width)
    return _ruled(sheets, named, noted)


@pieces_of.register(model.Annex)
def _annex(block: model.Annex, sheets: Sheets) -> list[Piece]:
    width = sheets.width
    named = centred_lines(sheets, [block.label], layout.ANNEX_LABEL_LOOK, width)
    named += centred_lines(sheets, [block.title], layout.ANNEX_TITLE_LOOK, width)
    noted = centred_lines(sheets, [layout.annex_note(block.attached_to)], layout.ANNEX_NOTE_LOOK, width)
    pieces = _ruled(sheets, named, noted)
    _bookmarked(sheets, pieces, " ".join(part for part in (block.label, block.title) if part), 0)
    return pieces


@pieces_of.register(model.Addressees)
def _addressees(block: model.Addressees, sheets: Sheets) -> list[Piece]:
    ink = sheets.inks.of(layout.ADDRESSEES_LOOK)
    label = ink.width(ADDRESSED_TO)
    several = len(block.names) > 1
    # Several stand with their dashes under the colon (II.9a), one on the line itself.
    hang = label - ink.width(":") if several else label + ink.width(" ")
    names = layout.with_dashes(block.names) if several else block.names
    room = sheets.width - hang - (0 if several else layout.FIRST_LINE_MM * MM)
    dash = ink.width("- ") if several else 0.0
    listed = [broken(words_of([(ink, name)]), room - dash, room) for name in names]
    widest = max((line.width for lines in listed for line in lines), default=0.0)
    left = sheets.left + max(0.0, (sheets.width - hang - widest) / 2)
    pieces = [_label_piece(sheets, left, ADDRESSED_TO, taken=several or not listed)]
    for lines in listed:
        for index, line in enumerate(lines):
            x = left + hang + (dash if index else 0.0)
            pieces.append(Piece(line.height(), partial(_draw_line, sheets, x, line, None), glued=True))
    pieces[0].before = pieces[-1].after = layout.ADDRESSEES_GAP_PT
    pieces[-1].glued = False
    return pieces


@pieces_of.register(model.Bases)
def _bases(block: model.Bases, sheets: Sheets) -> list[Piece]:
    ink = sheets.inks.of(layout.BASES_LOOK)
    lines = layout.with_marks(block.lines)
    return [piece for line in lines for piece in _paragraph(sheets, [(ink, line)], "justify", indented=True)]


@pieces_of.register(model.Paragraph)
def _text(block: model.Paragraph, sheets: Sheets) -> list[Piece]:
    if has_blanks(block.text):
        return _form_lines(block, sheets)
    size = layout.TEXT_SIZE
    text = labelled(block, " ")
    runs = [(sheets.inks.mix(size, bold=run.bold, italic=run.italic), run.text) for run in text]
    return _paragraph(sheets, runs, block.align, indented=block.indented, keep_with_next=block.keep_with_next)


def _form_lines(block: model.Paragraph, sheets: Sheets) -> list[Piece]:
    """Words where they are to stand, dots where somebody writes."""
    pieces = []
    gap = layout.PARAGRAPH_GAP_PT
    for line in pen_lines(labelled(block, " "), sheets.width / MM, first_line_mm(block), block.align):
        height = layout.TEXT_SIZE * layout.LINE_SPACING
        pieces.append(Piece(height, partial(_draw_form_line, sheets, line), before=gap, after=gap))
    glue_lines(pieces, keep_with_next=block.keep_with_next)
    return pieces


def _draw_form_line(sheets: Sheets, line: Sequence[Placed], top: float) -> None:
    size = layout.TEXT_SIZE
    baseline = top + size * layout.ASCENT
    for placed in line:
        if placed.run.blank_mm is None:
            ink = sheets.inks.mix(size, bold=placed.run.bold, italic=placed.run.italic)
            sheets.write(sheets.left + placed.start * MM, baseline, ink, placed.run.text)
        else:
            start, end = dotted(placed)
            sheets.dots(sheets.left + start * MM, baseline, (end - start) * MM)


@pieces_of.register(model.Heading)
def _heading(block: model.Heading, sheets: Sheets) -> list[Piece]:
    ink = sheets.inks.of(layout.HEADING_LOOKS[block.level])
    text = " ".join(part for part in (block.label, block.text) if part)
    pieces = _paragraph(sheets, [(ink, text)], "justify", indented=True, keep_with_next=True)
    for piece in pieces:
        piece.glued = True
    _bookmarked(sheets, pieces, text, block.level - 1)
    return pieces


@pieces_of.register(model.Picture)
def _picture(block: model.Picture, sheets: Sheets) -> list[Piece]:
    """In the middle, with what follows it; decoded only when its page is drawn."""
    gap = layout.PARAGRAPH_GAP_PT
    width, height = (side * MM for side in room_of(block) or (block.width_mm, block.height_mm))
    left = sheets.left + (sheets.width - width) / 2
    lines = centred_lines(sheets, [block.label], layout.TITLE_NOTE_LOOK, width)

    def draw(top: float) -> None:
        found = fitted(block)
        if found is not None:
            sheets.picture(left, top, width, height, found.jpeg)
            return
        sheets.frame(left, top, width, height)
        write_centred(sheets, lines, left, width, top + (height - height_of_lines(lines)) / 2)

    return [Piece(height, draw, before=gap, after=gap, glued=True)]


def _ruled(sheets: Sheets, named: list[Line], noted: list[Line]) -> list[Piece]:
    """Centred lines with the rule below them, which is measured by the last line of the name."""
    height = height_of_lines([*named, *noted])
    ruled = bool(named)

    def draw(top: float) -> None:
        below = write_centred(sheets, [*named, *noted], sheets.left, sheets.width, top)
        if ruled:
            length = named[-1].width * layout.RULE_SHARE
            sheets.rule(sheets.left + (sheets.width - length) / 2, below + layout.RULE_GAP_PT, length)

    gap = layout.PARAGRAPH_GAP_PT
    return [Piece(height + layout.RULE_GAP_PT, draw, before=gap, after=layout.AFTER_TITLE_PT, glued=True)]


def _paragraph(
    sheets: Sheets, parts: list[Part], align: Align, *, indented: bool, keep_with_next: bool = False
) -> list[Piece]:
    """One piece a line, glued so that none stands alone."""
    indent = layout.FIRST_LINE_MM * MM if indented and align in ("left", "justify") else 0.0
    lines = broken(words_of(parts), sheets.width, sheets.width - indent)
    empty = parts[0][0].line_height if parts else layout.TEXT_SIZE * layout.LINE_SPACING
    pieces = []
    for index, line in enumerate(lines):
        room = sheets.width - (indent if index == 0 else 0.0)
        slack = {"center": 0.5, "right": 1.0}.get(align, 0.0)
        x = sheets.left + sheets.width - room + (room - line.width) * slack
        stretched = room if align == "justify" and line.goes_on else None
        pieces.append(Piece(line.height() or empty, partial(_draw_line, sheets, x, line, stretched)))
    glue_lines(pieces, keep_with_next=keep_with_next)
    pieces[0].before = pieces[-1].after = layout.PARAGRAPH_GAP_PT
    return pieces


def _label_piece(sheets: Sheets, x: float, text: str, *, taken: bool) -> Piece:
    """The label before a list: a line of its own, or (not `taken`) one the first line of the list shares."""
    ink = sheets.inks.of(layout.ADDRESSEES_LOOK)
    line = Line([(ink, text)], ink.width(text))
    return Piece(line.height() if taken else 0.0, partial(_draw_line, sheets, x, line, None), glued=True)


def _draw_line(sheets: Sheets, x: float, line: Line, stretched: float | None, top: float) -> None:
    sheets.write_line(x, top, line, stretched)


def _bookmarked(sheets: Sheets, pieces: Sequence[Piece], title: str, level: int) -> None:
    draw: Callable[[float], object] = pieces[0].draw

    def draw_marked(top: float) -> None:
        sheets.bookmark(title, level, top)
        draw(top)

    pieces[0].draw = draw_marked
