"""Renders a paper as PDF: embedded fonts, text that copies and searches, tables of any length in linear time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Annex, Orientation, PageBreak, Paper, Section, Signatures, Table
from khenthuong_desktop.documents.pdf_blocks import pieces_of
from khenthuong_desktop.documents.pdf_flow import Piece, chunk_end, glue_before, height_of, place
from khenthuong_desktop.documents.pdf_fonts import FontFiles
from khenthuong_desktop.documents.pdf_sheets import Sheets
from khenthuong_desktop.documents.pdf_signatures import signature_pieces
from khenthuong_desktop.documents.pdf_table import TableDrawing

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block

__all__ = ["FontFiles", "Progress", "render"]

Progress = Callable[[int, int], object]


def render(paper: Paper, target: BinaryIO, *, fonts: FontFiles, progress: Progress = lambda done, total: None) -> None:
    """Writes the paper to `target` at the very end: an error, or `progress` raising, leaves it untouched.

    A letter no face has, or that is not composed Unicode, is `paper.glyph_missing`.
    """
    buffer = BytesIO()
    sheets = Sheets(buffer, fonts, paper.orientation, numbered=paper.page_numbers)
    sheets.canvas.setTitle(paper.name)
    sheets.canvas.setAuthor(paper.author)
    sheets.canvas.setSubject("")
    sheets.canvas.setCreator("khenthuong")
    sheets.canvas.setViewerPreference("DisplayDocTitle", "true")
    steps = Steps(progress, sum(len(block.rows) if isinstance(block, Table) else 1 for block in paper.blocks))
    _draw(sheets, list(_stretches(paper, sheets)), steps)
    sheets.finish()
    target.write(buffer.getvalue())


@dataclass(slots=True)
class Steps:
    """How far the paper is: rows and blocks."""

    tell: Progress
    total: int
    done: int = 0

    def step(self, count: int) -> None:
        self.done += count
        self.tell(self.done, self.total)


@dataclass(slots=True)
class Stretch:
    """What follows a table or the beginning of a page, up to the next one: pieces, then perhaps a table.

    `rows_wanted` of the table before it must stand on the page where its first pieces stand.
    """

    orientation: Orientation
    new_page: bool = False
    pieces: list[Piece] = field(default_factory=list)
    blocks: int = 0
    table: Table | None = None
    rows_wanted: int = 0


def _stretches(paper: Paper, sheets: Sheets) -> Iterator[Stretch]:
    """Blocks measured in order; the sheets lie as each stretch will."""
    stretch = Stretch(paper.orientation)
    for block in paper.blocks:
        if stretch.table or isinstance(block, PageBreak | Section | Annex):
            yield stretch
            orientation = block.orientation if isinstance(block, Section) else stretch.orientation
            stretch = Stretch(orientation, new_page=isinstance(block, PageBreak | Section | Annex))
            sheets.lie(orientation)
        stretch.blocks += 1
        if isinstance(block, Table):
            stretch.table = block
            stretch.blocks -= 1
        elif not isinstance(block, PageBreak | Section):
            _add(stretch, block, sheets)
    yield stretch


def _add(stretch: Stretch, block: Block, sheets: Sheets) -> None:
    if isinstance(block, Signatures):
        missing = glue_before(stretch.pieces, layout.LINES_BEFORE_SIGNATURE)
        stretch.rows_wanted = max(stretch.rows_wanted, missing)
        stretch.pieces += signature_pieces(sheets, block)
    else:
        stretch.pieces += pieces_of(block, sheets)


def _draw(sheets: Sheets, stretches: list[Stretch], steps: Steps) -> None:
    after = 0.0
    for index, stretch in enumerate(stretches):
        if stretch.new_page or index == 0:
            sheets.lie(stretch.orientation)
            after = 0.0
        drawing = None
        if stretch.table:
            following = stretches[index + 1] if index + 1 < len(stretches) else None
            drawing = TableDrawing(sheets, stretch.table, _below(following), following.rows_wanted if following else 0)
        after = place(sheets, stretch.pieces, after, drawing.opening() if drawing else 0.0)
        steps.step(stretch.blocks)
        if drawing:
            after = drawing.draw(after, steps.step)


def _below(stretch: Stretch | None) -> float:
    """The height of what must stand below the last rows of a table."""
    if stretch is None or stretch.new_page or not stretch.rows_wanted:
        return 0.0
    return height_of(stretch.pieces[: chunk_end(stretch.pieces, 0)], layout.TABLE_GAP_PT)
