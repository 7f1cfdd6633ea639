"""Draws signatures: one with the recipients at its left, or two side by side; what is signed stays on one page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.pdf_flow import Piece
from khenthuong_desktop.documents.pdf_head import centred_lines, height_of_lines, write_centred
from khenthuong_desktop.documents.pdf_sheets import MM
from khenthuong_desktop.documents.pdf_text import Line, broken, words_of

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Signature, Signatures
    from khenthuong_desktop.documents.pdf_sheets import Sheets

_GUTTER_PT = 6.0  # between a column and its neighbour


def signature_pieces(sheets: Sheets, block: Signatures) -> list[Piece]:
    """The signatures as one piece; recipients beside a single one, below two, each of their lines apart if too many."""
    if len(block.columns) <= 1:
        at_left, wide = (sheets.width * share for share in layout.SIGNATURE_SHARES)
        widths, start = [wide] * len(block.columns), at_left
    else:
        widths, start = [sheets.width / len(block.columns)] * len(block.columns), 0.0
        at_left = sheets.width
    drawing = SignatureDrawing(sheets, block.columns, widths, start)
    lines = recipient_lines(sheets, block.recipients, at_left - _GUTTER_PT)
    beside = lines if len(block.columns) <= 1 else []
    page = sheets.bottom - sheets.top
    while beside and height_of_lines(beside) > page:
        beside = beside[:-1]
    below = lines[len(beside) :]

    def draw(top: float) -> None:
        _write_recipients(sheets, beside, top)
        drawing.draw(top)

    height = max(drawing.height, height_of_lines(beside))
    pieces = [Piece(height, draw, before=layout.BEFORE_SIGNATURE_PT, after=layout.PARAGRAPH_GAP_PT)]
    for line in below:
        pieces.append(Piece(line.height(), partial(_write_recipients, sheets, [line])))
    return pieces


def recipient_lines(sheets: Sheets, recipients: Sequence[str], width: float) -> list[Line]:
    """'Nơi nhận:', then the list with dashes, long ones broken."""
    if not recipients:
        return []
    heading = sheets.inks.of(layout.RECIPIENTS_HEADING_LOOK)
    ink = sheets.inks.of(layout.RECIPIENTS_LOOK)
    lines = broken(words_of([(heading, recipients[0])]), width)
    for text in layout.with_dashes(recipients[1:]) if len(recipients) > 1 else []:
        lines += broken(words_of([(ink, text)]), width)
    return lines


def _write_recipients(sheets: Sheets, lines: Sequence[Line], top: float) -> None:
    for line in lines:
        sheets.write_line(sheets.left, top, line)
        top += line.height()


class SignatureDrawing:
    """Columns of signatures whose names stand on one level."""

    def __init__(self, sheets: Sheets, columns: Sequence[Signature], widths: Sequence[float], start: float) -> None:
        self._sheets, self._widths, self._start = sheets, widths, start
        inner = [width - _GUTTER_PT for width in widths]
        self._above = [
            centred_lines(sheets, column.lines, layout.SIGNATURE_LOOK, width)
            + centred_lines(sheets, [column.note], layout.SIGNATURE_NOTE_LOOK, width)
            for column, width in zip(columns, inner, strict=True)
        ]
        self._names = [
            centred_lines(sheets, [column.name], layout.SIGNATURE_LOOK, width)
            for column, width in zip(columns, inner, strict=True)
        ]
        highest = max((height_of_lines(lines) for lines in self._above), default=0.0)
        self._names_at = highest + layout.SIGNATURE_ROOM_MM * MM
        self.height = self._names_at + max((height_of_lines(lines) for lines in self._names), default=0.0)

    def draw(self, top: float) -> None:
        left = self._sheets.left + self._start
        for width, above, name in zip(self._widths, self._above, self._names, strict=True):
            write_centred(self._sheets, above, left, width, top)
            write_centred(self._sheets, name, left, width, top + self._names_at)
            left += width
