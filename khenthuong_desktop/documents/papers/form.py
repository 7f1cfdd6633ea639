"""A form to be filled with a pen: lines with dotted blanks, a table of empty rows, who signs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from khenthuong_desktop.documents.model import (
    Block,
    Column,
    Head,
    Paragraph,
    Run,
    Signature,
    Signatures,
    Table,
    TableRow,
    Text,
    Title,
    blank,
)


@dataclass(frozen=True, slots=True)
class Content:
    """What stands on the form; `blanks` says which stretch of a line is a blank, and how long it is in millimetres
    (0: what the words leave)."""

    title: str
    lines: tuple[str, ...]
    blanks: Mapping[str, float]
    head: Head | None = None
    subject: str = ""
    note: str = ""
    lead: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[TableRow, ...] = ()
    row_mm: float = 0.0
    closing: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()


def blocks(content: Content) -> tuple[Block, ...]:
    """The form as blocks."""
    found: list[Block] = [content.head] if content.head else []
    found.append(Title(content.title, (content.subject,) if content.subject else (), content.note))
    found += [_line(one, content.blanks) for one in content.lines]
    if content.lead:
        lead = _line(content.lead, content.blanks)
        found.append(Paragraph(lead.text, align="left", indented=False, keep_with_next=True))
    if content.columns:
        found.append(Table(content.columns, content.rows, least_row_mm=content.row_mm))
    found += [_line(one, content.blanks) for one in content.closing]
    if content.signatures:
        found.append(Signatures(content.signatures))
    return tuple(found)


def _line(text: str, blanks: Mapping[str, float]) -> Paragraph:
    return Paragraph(_runs(text, blanks), align="left", indented=False)


def _runs(text: str, blanks: Mapping[str, float]) -> Text:
    pattern = "|".join(re.escape(one) for one in blanks)
    parts = re.split(f"({pattern})", text) if pattern else [text]
    return tuple(blank(blanks[part]) if part in blanks else Run(part) for part in parts if part)
