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
    Signature,
    Signatures,
    Table,
    TableRow,
    Title,
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
    head: Head | None = None
    signatures: tuple[Signature, ...] = ()
    recipients: tuple[str, ...] = ()
    orientation: Orientation = "portrait"
    numbers_row: bool = False
    author: str = ""


def paper(content: Content) -> Paper:
    """The list as blocks."""
    blocks: list[Block] = [content.head] if content.head else []
    if content.title or content.subject or content.note:
        blocks.append(Title(content.title, (content.subject,) if content.subject else (), content.note))
    blocks.append(Table(content.columns, content.rows, content.numbers_row))
    if content.signatures:
        blocks.append(Signatures(content.signatures, content.recipients))
    return Paper(content.name, tuple(blocks), content.orientation, author=content.author)
