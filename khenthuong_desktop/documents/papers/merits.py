"""Summaries of merit: a paragraph for each model below the name of its unit."""

from __future__ import annotations

from dataclasses import dataclass

from khenthuong_desktop.documents.model import (
    Block,
    Head,
    Heading,
    Paper,
    Paragraph,
    Run,
    Signature,
    Signatures,
    Title,
    blank,
    plain,
)
from khenthuong_desktop.domain.numbers import roman

# What is written into them goes on from one to the other: they stay on the page of the name.
_PEN_LINES = tuple(
    Paragraph((blank(),), align="left", indented=False, keep_with_next=not last) for last in (False, True)
)


@dataclass(frozen=True, slots=True)
class Merit:
    """A model: name, particulars, and the paragraphs of what was achieved."""

    name: str
    particulars: str
    achievement: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """What stands on the paper; `groups` are units with their models."""

    name: str
    head: Head
    title: str
    subject: str
    opening: str
    groups: tuple[tuple[str, tuple[Merit, ...]], ...]
    signature: Signature
    recipients: tuple[str, ...] = ()
    author: str = ""


def paper(content: Content) -> Paper:
    """The summaries as blocks, numbered through."""
    blocks: list[Block] = [content.head, Title(content.title, (content.subject,) if content.subject else ())]
    blocks += [Paragraph(plain(line)) for line in content.opening.splitlines()]
    number = 0
    for place, (unit, merits) in enumerate(content.groups, start=1):
        blocks.append(Heading(f"{roman(place)}.", unit))
        for one in merits:
            number += 1
            told = (Run(f"; {one.particulars}."),) if one.particulars else (Run("."),)
            named = (Run(one.name, bold=True), *told)
            blocks.append(Paragraph(named, label=f"{number}.", keep_with_next=True))
            blocks += [Paragraph(plain(line)) for line in one.achievement]
            if not one.achievement:
                blocks += _PEN_LINES
    blocks.append(Signatures((content.signature,), content.recipients))
    return Paper(content.name, tuple(blocks), author=content.author)
