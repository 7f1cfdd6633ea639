"""Which blocks of a Word paper stay with the next one, so that a signature never stands alone on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.letter_widths import lines_needed
from khenthuong_desktop.documents.model import Bases, Heading, Paragraph, Signatures, Table

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper


def what_stays(paper: Paper) -> dict[int, int]:
    """By the place of a block: how many of its rows, or of its lines, stay with what follows it."""
    width = layout.text_width_mm("portrait")
    found: dict[int, int] = {}
    for index, block in enumerate(paper.blocks):
        if not isinstance(block, Signatures):
            continue
        missing = layout.LINES_BEFORE_SIGNATURE
        for place in range(index - 1, -1, -1):
            above = paper.blocks[place]
            if missing <= 0 or not isinstance(above, Paragraph | Bases | Heading | Table):
                break
            found[place] = missing
            if isinstance(above, Table):
                missing -= len(above.rows)
            elif isinstance(above, Paragraph):
                missing -= lines_needed("".join(run.text for run in above.text), layout.TEXT_SIZE, width)
            else:
                missing -= 1
    return found
