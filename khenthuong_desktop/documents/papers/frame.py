"""What letters, submissions and reports have in common: their content as plain values, and the blocks they share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from khenthuong_desktop.documents.model import Bases, Block, Heading, Paragraph, Signature, Signatures, plain
from khenthuong_desktop.documents.written_blocks import told

# How a line of the text begins that is a heading or a numbered paragraph (Annex I, II.6).
_ROMAN: Final = re.compile(r"([IVXLC]+\.)\s+(\S.*)")
_NUMBERED: Final = re.compile(r"(\d+(?:\.\d+)*\.|[^\W_]\))\s+(\S.*)")
_DASHED: Final = re.compile(r"([-–+•])\s+(\S.*)")


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that stands on the paper, filled; `about` is the 'V/v …' of a letter, the subject of the others.

    `body` has a line a paragraph; lines that begin with 'I.', '1.', 'a)' or '-' are headings and items. `tables` stand
    between body and closing, `annexes` (sections, annexes and what is in them) behind the signature. `written` is the
    body in the look in which it was begun, where that is more than its lines tell.
    """

    name: str
    upper: tuple[str, ...] = ()
    issuing: tuple[str, ...] = ()
    number: str = ""
    place_and_date: str = ""
    title: str = ""
    about: str = ""
    addressees: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    opening: str = ""
    body: str = ""
    closing: str = ""
    signature: tuple[str, ...] = ()
    signer: str = ""
    recipients: tuple[str, ...] = ()
    author: str = ""
    tables: tuple[Block, ...] = ()
    annexes: tuple[Block, ...] = ()
    written: tuple[Block, ...] = ()


def text_blocks(content: Content) -> Iterator[Block]:
    """Opening, body, tables and closing; the last paragraph stays with the signature by the layout's own rule."""
    yield from _blocks(content.opening)
    yield from content.written or _blocks(content.body)
    yield from content.tables
    yield from _blocks(content.closing)


def with_own_bases(content: Content) -> Content:
    """Bases that were written first in the body stand where the paper has its bases."""
    found = [one for one in content.written if isinstance(one, Bases)]
    if not found:
        return content
    bases = (*content.bases, *(line for one in found for line in one.lines))
    written = tuple(one for one in content.written if not isinstance(one, Bases))
    return replace(content, bases=bases, written=written, body=told(written))


def signatures(content: Content) -> Signatures:
    """The signature at the right, recipients at its left."""
    return Signatures((Signature(content.signature, content.signer),), content.recipients)


def _blocks(text: str) -> Iterator[Block]:
    return (block(line.strip()) for line in text.splitlines() if line.strip())


def block(line: str) -> Block:
    """A line of a text as the heading, item or paragraph it begins as."""
    if found := _ROMAN.fullmatch(line):
        return Heading(found[1], found[2], 1)
    if found := _NUMBERED.fullmatch(line) or _DASHED.fullmatch(line):
        return Paragraph(plain(found[2]), label=found[1])
    return Paragraph(plain(line))
