"""A submission (tờ trình): title and subject, 'Kính gửi', legal bases, what is proposed."""

from __future__ import annotations

from khenthuong_desktop.documents.model import Addressees, Bases, Block, Head, Paper, Title
from khenthuong_desktop.documents.papers.frame import Content, signatures, text_blocks


def paper(content: Content) -> Paper:
    """The submission as blocks."""
    blocks: list[Block] = [
        Head(content.upper, content.issuing, content.number, content.place_and_date),
        Title(content.title, (content.about,) if content.about else ()),
    ]
    if content.addressees:
        blocks.append(Addressees(content.addressees))
    if content.bases:
        blocks.append(Bases(content.bases))
    blocks += [*text_blocks(content), signatures(content), *content.annexes]
    return Paper(content.name, tuple(blocks), author=content.author)
