"""A programme: what it is of, when and where, its items as a table, what is to be seen to below."""

from __future__ import annotations

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
    """`lines` stand above the table (time, place), `remarks` below it; without a letterhead it is a sheet to hand out
    or to lie before the chair."""

    name: str
    title: str
    subject: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    note: str = ""
    head: Head | None = None
    lines: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    signature: Signature | None = None
    recipients: tuple[str, ...] = ()
    orientation: Orientation = "portrait"
    letters: float = 0.0  # points; 0: as usual
    author: str = ""


def paper(content: Content) -> Paper:
    """The programme as blocks."""
    blocks: list[Block] = [content.head] if content.head else []
    blocks.append(Title(content.title, (content.subject,) if content.subject else (), content.note))
    blocks += [Paragraph(plain(line), align="left", indented=False, keep_with_next=True) for line in content.lines]
    blocks.append(Table(content.columns, content.rows, letters=content.letters))
    blocks += [Paragraph(plain(line), indented=False) for line in content.remarks]
    if content.signature is not None:
        blocks.append(Signatures((content.signature,), content.recipients))
    return Paper(content.name, tuple(blocks), content.orientation, author=content.author)
