"""A letter (công văn): no type line, 'V/v …' below the number, 'Kính gửi'."""

from __future__ import annotations

from khenthuong_desktop.documents.model import Addressees, Block, Head, Paper
from khenthuong_desktop.documents.papers.frame import Content, signatures, text_blocks


def paper(content: Content) -> Paper:
    """The letter as blocks."""
    blocks: list[Block] = [
        Head(content.upper, content.issuing, content.number, content.place_and_date, content.about),
    ]
    if content.addressees:
        blocks.append(Addressees(content.addressees))
    blocks += [*text_blocks(content), signatures(content), *content.annexes]
    return Paper(content.name, tuple(blocks), author=content.author)
