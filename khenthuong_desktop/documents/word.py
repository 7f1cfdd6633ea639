"""A paper as a Word document with real styles, tables and page numbers, so that it is edited like one somebody typed.

'Cộng trang' has no place here: where a page ends is known only to the program that shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Annex, Head, PageBreak, Picture, Section, Signatures, Table
from khenthuong_desktop.documents.pictures import fitted
from khenthuong_desktop.documents.word_blocks import Around, block_xml, wants
from khenthuong_desktop.documents.word_file import write_document
from khenthuong_desktop.documents.word_keeping import what_stays
from khenthuong_desktop.documents.word_pictures import frame_xml, picture_xml
from khenthuong_desktop.documents.word_table import table_xml
from khenthuong_desktop.documents.word_xml import paragraph_xml, section_break_xml, section_xml, spacer_xml

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Orientation, Paper
    from khenthuong_desktop.documents.pictures import Fitted

Report = Callable[[int, int], object]

_REPORT_EVERY = 500


def render(paper: Paper, target: BinaryIO, *, progress: Report = lambda done, total: None) -> None:
    """Write the paper as .docx."""
    total = sum(len(block.rows) for block in paper.blocks if isinstance(block, Table))
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if done % _REPORT_EVERY == 0:
            progress(done, total)

    body = _Body(paper.orientation, paper.page_numbers)
    keeping = what_stays(paper)
    for index, block in enumerate(paper.blocks):
        body.add(block, keeping.get(index, 0), step)
        if isinstance(block, Picture):  # each takes as long as many rows
            progress(done, total)
    pictures = [found.jpeg for found in body.pictures]
    sizes = {layout.table_size(len(block.columns), block.letters) for block in paper.blocks if isinstance(block, Table)}
    write_document(paper, body.xml(), sizes, target, pictures)
    progress(total, total)


class _Body:
    """The text as it grows: white between blocks counted once, pages and sections begun where something follows."""

    def __init__(self, orientation: Orientation, numbered: bool) -> None:
        self._orientation = orientation
        self._numbered = numbered
        self._parts: list[str] = []
        self._sections = 0
        self._at_top = True  # of a page: no white above, no break needed
        self._page_break = False
        self.pictures: list[Fitted] = []
        self._below = self._brought = 0.0  # white the last block wants below it, and what it brought itself

    def add(self, block: Block, keep: int, step: Callable[[], object]) -> None:
        """Add a block; `keep` tells that it, or so many rows at its end, stay with the next one."""
        if isinstance(block, Section):
            self._begin_section(block.orientation)
            return
        if isinstance(block, PageBreak | Annex):
            self._page_break = not self._at_top
        if isinstance(block, PageBreak):
            return
        wanted = wants(block)
        fresh = self._at_top or self._page_break
        above = 0.0 if fresh else max(wanted.above, self._below)
        page_break, self._page_break, self._at_top = self._page_break, False, False
        if isinstance(block, Head | Table | Signatures | Picture):
            white = max(0.0, above - self._brought)
            if page_break or white:  # also keeps two tables from becoming one
                self._parts.append(spacer_xml(white, page_break=page_break))
            above, page_break = 0.0, False
        elif above <= self._brought:  # of the white below one paragraph and above the next, the larger counts
            above = 0.0
        if isinstance(block, Picture):
            self._add_picture(block)
        elif isinstance(block, Table):
            self._parts.append(table_xml(block, self._orientation, keep_last=keep, step=step))
        else:
            around = Around(layout.text_width_mm(self._orientation), above, page_break, bool(keep))
            self._parts.append(block_xml(block, around))
        self._below, self._brought = wanted.below, wanted.brought

    def _add_picture(self, block: Picture) -> None:
        found = fitted(block)
        if found is None:
            self._parts.append(frame_xml(block))
        else:
            self._parts.append(picture_xml(len(self.pictures), block, found))
            self.pictures.append(found)

    def xml(self) -> str:
        """Everything, with the last section's properties; the spacer is the paragraph Word wants below a table."""
        last = section_xml(self._orientation, first=not self._sections and self._numbered)
        return f"{''.join(self._parts)}{paragraph_xml('Spacer', '')}{last}"

    def _begin_section(self, orientation: Orientation) -> None:
        if self._parts and not self._at_top:
            first = not self._sections and self._numbered
            self._parts.append(section_break_xml(self._orientation, first=first))
            self._sections += 1
        self._orientation = orientation
        self._at_top, self._page_break = True, False
