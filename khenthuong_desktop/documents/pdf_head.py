"""Draws the head of a paper: issuing body and number at the left, the state, its motto, place and date at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.pdf_flow import Piece
from khenthuong_desktop.documents.pdf_text import Line, balanced, words_of
from khenthuong_desktop.wording.paper_words import MOTTO, STATE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.layout import Look
    from khenthuong_desktop.documents.model import Head
    from khenthuong_desktop.documents.pdf_sheets import Sheets


def head_pieces(sheets: Sheets, head: Head) -> list[Piece]:
    """One piece: a head is never parted."""
    drawing = HeadDrawing(sheets, head)
    return [Piece(drawing.height, drawing.draw, after=layout.AFTER_HEAD_PT)]


def centred_lines(sheets: Sheets, texts: Sequence[str], look: Look, width: float) -> list[Line]:
    """Lines as they were given, those too long for the width broken evenly."""
    ink = sheets.inks.of(look)
    return [line for text in texts if text for line in balanced(words_of([(ink, text)], compounds=True), width)]


def height_of_lines(lines: Sequence[Line]) -> float:
    return sum(line.height() for line in lines)


def write_centred(sheets: Sheets, lines: Sequence[Line], left: float, width: float, top: float) -> float:
    """Draws lines around the middle of a column; the place below them."""
    for line in lines:
        sheets.write_line(left + (width - line.width) / 2, top, line)
        top += line.height()
    return top


class HeadDrawing:
    """Both columns, measured."""

    def __init__(self, sheets: Sheets, head: Head) -> None:
        self._sheets = sheets
        shares = layout.HEAD_SHARES
        state_width = sheets.inks.of(layout.STATE_LOOK).width(STATE)
        # The state's name is one line whatever the share: what it needs is taken from the other column.
        right = max(sheets.width * shares[1], state_width)
        self._widths = (sheets.width - right, right)
        left = self._widths[0]
        self._upper = centred_lines(sheets, head.upper, layout.UPPER_LOOK, left)
        self._issuing = centred_lines(sheets, head.issuing, layout.ISSUING_LOOK, left)
        self._number = centred_lines(sheets, [head.number], layout.NUMBER_LOOK, left)
        self._about = centred_lines(sheets, [head.about], layout.ABOUT_LOOK, left)
        self._state = centred_lines(sheets, [STATE], layout.STATE_LOOK, right)
        self._motto = centred_lines(sheets, [MOTTO], layout.MOTTO_LOOK, right)
        self._date = centred_lines(sheets, [head.place_and_date], layout.PLACE_AND_DATE_LOOK, right)
        names = max(height_of_lines([*self._upper, *self._issuing]), height_of_lines([*self._state, *self._motto]))
        self._second_row = names + layout.RULE_GAP_PT + layout.HEAD_GAP_PT
        about = layout.ABOUT_GAP_PT + height_of_lines(self._about) if self._about else 0.0
        row = max(height_of_lines(self._number) + about, height_of_lines(self._date))
        self.height = self._second_row + row if row else names + layout.RULE_GAP_PT

    def draw(self, top: float) -> None:
        sheets, (left, right) = self._sheets, self._widths
        at_left, at_right = sheets.left, sheets.left + left
        below = write_centred(sheets, self._upper, at_left, left, top)
        below = write_centred(sheets, self._issuing, at_left, left, below)
        if self._issuing:
            length = self._issuing[-1].width * layout.RULE_SHARE
            sheets.rule(at_left + (left - length) / 2, below + layout.RULE_GAP_PT, length)
        below = write_centred(sheets, [*self._state, *self._motto], at_right, right, top)
        length = self._motto[-1].width
        sheets.rule(at_right + (right - length) / 2, below + layout.RULE_GAP_PT, length)
        second = top + self._second_row
        below = write_centred(sheets, self._number, at_left, left, second)
        write_centred(sheets, self._about, at_left, left, below + layout.ABOUT_GAP_PT)
        write_centred(sheets, self._date, at_right, right, second)
