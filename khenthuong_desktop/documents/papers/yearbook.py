"""A yearbook (kỷ yếu): a page for each model with portrait, particulars and merit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from khenthuong_desktop.documents.model import (
    Block,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Title,
    blank,
    plain,
)

_PORTRAIT_MM: Final = (60.0, 80.0)
_LINES_FOR_THE_PEN: Final = 6


@dataclass(frozen=True, slots=True)
class Model:
    """Whose page it is; `photo` is the file of the portrait, '' where there is none."""

    name: str
    photo: str
    particulars: tuple[str, ...]
    achievement: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in the yearbook."""

    name: str
    title: str
    about: str
    opening: tuple[str, ...]
    merit_title: str
    no_photo: str
    models: tuple[Model, ...]
    author: str = ""


def paper(content: Content) -> Paper:
    """The yearbook as blocks: what it is about on a page of its own, then the models."""
    blocks: list[Block] = [Title(content.title, (content.about,))]
    blocks += [Paragraph(plain(line)) for line in content.opening]
    for one in content.models:
        blocks += [PageBreak(), *_page(content, one)]
    return Paper(content.name, tuple(blocks), author=content.author)


def _page(content: Content, one: Model) -> list[Block]:
    blocks: list[Block] = [
        Picture(one.photo, *_PORTRAIT_MM, content.no_photo),
        Paragraph(plain(one.name.upper(), bold=True), align="center", indented=False, keep_with_next=True),
    ]
    blocks += [
        Paragraph(plain(line, italic=True), align="center", indented=False, keep_with_next=True)
        for line in one.particulars
    ]
    blocks.append(Paragraph(plain(content.merit_title, bold=True), keep_with_next=True))
    blocks += [Paragraph(plain(line)) for line in one.achievement]
    if not one.achievement:
        blocks += [Paragraph((blank(),), align="left", indented=False)] * _LINES_FOR_THE_PEN
    return blocks
