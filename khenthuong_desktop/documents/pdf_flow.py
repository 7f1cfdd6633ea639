"""Puts lines and other pieces that cannot be cut onto pages, keeping together what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from khenthuong_desktop.documents.pdf_sheets import Sheets


@dataclass(slots=True)
class Piece:
    """Something of one height, drawn at a place from the top of the page. `glued`: no page may end after it."""

    height: float
    draw: Callable[[float], object]
    before: float = 0.0  # white above, which the top of a page does not have
    after: float = 0.0
    glued: bool = False


def glue_lines(pieces: Sequence[Piece], *, keep_with_next: bool = False) -> None:
    """No first line of a paragraph alone at the foot of a page, no last line alone at the head of one."""
    for index in (0, len(pieces) - 2):
        if 0 <= index < len(pieces) - 1:
            pieces[index].glued = True
    if keep_with_next and pieces:
        pieces[-1].glued = True


def glue_before(pieces: Sequence[Piece], lines: int) -> int:
    """Keeps the last so many pieces with what comes after them; tells how many of them there are not."""
    for piece in pieces[-lines:]:
        piece.glued = True
    return max(0, lines - len(pieces))


def chunk_end(pieces: Sequence[Piece], start: int) -> int:
    """After the pieces that stay with the one at `start`."""
    end = start
    while end < len(pieces) - 1 and pieces[end].glued:
        end += 1
    return end + 1


def height_of(pieces: Sequence[Piece], after: float = 0.0, *, at_top: bool = False) -> float:
    """Of pieces below each other, the white between them counted once."""
    height = 0.0
    for piece in pieces:
        height += (0.0 if at_top else max(after, piece.before)) + piece.height
        after, at_top = piece.after, False
    return height


def place(sheets: Sheets, pieces: Sequence[Piece], after: float = 0.0, following: float = 0.0) -> float:
    """Draws the pieces; `following` is what must still fit below the last one if it is glued.

    `after` is the white the block above asked for; what the last piece asks for is returned.
    """
    start = 0
    while start < len(pieces):
        end = chunk_end(pieces, start)
        chunk = pieces[start:end]
        needed = following if end == len(pieces) and chunk[-1].glued else 0.0
        if not sheets.at_top() and height_of(chunk, after) + needed > sheets.room():
            sheets.close_page()
        for piece in chunk:
            if not sheets.at_top() and max(after, piece.before) + piece.height > sheets.room():
                sheets.close_page()  # only a chunk higher than a page comes here
            gap = 0.0 if sheets.at_top() else max(after, piece.before)
            sheets.open_page()
            piece.draw(sheets.y + gap)
            sheets.y += gap + piece.height
            after = piece.after
        start = end
    return after
