"""Several papers in one file, each on pages of its own: the letters to all units."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.documents.model import Block, Orientation, PageBreak, Paper, Section


def together(name: str, papers: Sequence[Paper]) -> Paper:
    """The papers one behind the other; pages of several papers have no numbers, for they would run on."""
    blocks: list[Block] = []
    first = papers[0].orientation
    lies = first
    for place, one in enumerate(papers):
        if place:
            blocks.append(PageBreak() if one.orientation == lies else Section(one.orientation))
        blocks += one.blocks
        lies = _last(one)
    numbered = len(papers) == 1 and papers[0].page_numbers
    return Paper(name, tuple(blocks), first, numbered, papers[0].author)


def _last(paper: Paper) -> Orientation:
    """How its last page lies."""
    sections = [one.orientation for one in paper.blocks if isinstance(one, Section)]
    return sections[-1] if sections else paper.orientation
