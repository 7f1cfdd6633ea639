"""A report (báo cáo): title and subject, 'Kính gửi' where it has one, numbered parts."""

from __future__ import annotations

from khenthuong_desktop.documents.model import Addressees, Block, Head, Paper, Title
from khenthuong_desktop.documents.papers.frame import Content, signatures, text_blocks


def paper(content: Content) -> Paper:
    """The report as blocks."""
    blocks: list[Block] = [
        Head(content.upper, content.issuing, content.number, content.place_and_date),
        Title(content.title, (content.about,) if content.about else ()),
    ]
    if content.addressees:
        blocks.append(Addressees(content.addressees))
    blocks += [*text_blocks(content), signatures(content), *content.annexes]
    return Paper(content.name, tuple(blocks), author=content.author)
