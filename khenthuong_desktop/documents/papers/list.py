"""A list (danh sách): any rows under a title, with or without letterhead, total and signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from khenthuong_desktop.documents.model import (
    Block,
    Column,
    Head,
    Orientation,
    Paper,
    Paragraph,
    Signature,
    Signatures,
    Table,
    TableRow,
    Title,
    plain,
)


@dataclass(frozen=True, slots=True)
class Content:
    """What stands on the list; `rows` may be made while they are asked for, page by page."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Sequence[TableRow]
    subject: str = ""
    note: str = ""
    caption: str = ""  # bold above the table, also where there is neither letterhead nor title
    head: Head | None = None
    signatures: tuple[Signature, ...] = ()
    recipients: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()  # lines between table and signatures
    orientation: Orientation = "portrait"
    numbers_row: bool = False
    least_row_mm: float = 0.0  # where people sign in its cells
    author: str = ""


def paper(content: Content) -> Paper:
    """The list as blocks."""
    blocks: list[Block] = [content.head] if content.head else []
    if content.title or content.subject or content.note:
        blocks.append(Title(content.title, (content.subject,) if content.subject else (), content.note))
    if content.caption:
        blocks.append(Paragraph(plain(content.caption, bold=True), align="center", keep_with_next=True))
    blocks.append(
        Table(content.columns, content.rows, content.numbers_row, least_row_mm=content.least_row_mm),
    )
    blocks += [Paragraph(plain(line), align="left", indented=False) for line in content.closing]
    if content.signatures:
        blocks.append(Signatures(content.signatures, content.recipients))
    return Paper(content.name, tuple(blocks), content.orientation, author=content.author)
