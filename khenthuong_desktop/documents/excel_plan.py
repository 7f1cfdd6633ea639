"""How a paper is spread over sheets: a sheet has one set of columns and one orientation, so a table is a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from khenthuong_desktop.documents.model import (
    Annex,
    Block,
    Heading,
    Orientation,
    PageBreak,
    Paper,
    Section,
    Signatures,
    Table,
    Title,
)
from khenthuong_desktop.documents.office_files import office_text

_NAME_AT_MOST: Final = 31
_NOT_IN_A_NAME: Final = re.compile(r"[\[\]:*?/\\\n\t]")
_KEPT_BY_EXCEL: Final = "history"  # the sheet of tracked changes


@dataclass(slots=True)
class Sheet:
    """A table with what stands above and below it, or text alone."""

    orientation: Orientation
    above: list[Block] = field(default_factory=list)
    table: Table | None = None
    below: list[Block] = field(default_factory=list)
    name: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.above or self.table or self.below)


def sheets_of(paper: Paper) -> list[Sheet]:
    """The sheets in the order of the paper, with names that Excel takes; at least one."""
    found = [sheet for sheet in _spread(paper) if not sheet.is_empty] or [Sheet(paper.orientation)]
    taken: set[str] = set()
    for place, sheet in enumerate(found):
        sheet.name = sheet_name(_told_by(sheet) if place else paper.name, taken)
        taken.add(sheet.name.casefold())
    return found


def sheet_name(text: str, taken: set[str]) -> str:
    """The text without what Excel refuses, at most 31 characters as UTF-16 counts them, like no name in `taken`."""
    bare = " ".join(_NOT_IN_A_NAME.sub(" ", office_text(text)).split()).strip("' ")
    if not bare or bare.casefold() == _KEPT_BY_EXCEL:
        bare = f"{bare}1"
    name, count = _cut(bare, _NAME_AT_MOST), 1
    while name.casefold() in taken:
        count += 1
        mark = f" ({count})"
        name = _cut(bare, _NAME_AT_MOST - len(mark)) + mark
    return name


def _cut(text: str, length: int) -> str:
    while len(text.encode("utf-16-le")) > 2 * length:
        text = text[:-1]
    return text.strip("' ")


def _spread(paper: Paper) -> Iterator[Sheet]:
    current = Sheet(paper.orientation)
    held: list[Block] = []  # behind a table: it may be the introduction of the next one
    for block in paper.blocks:
        if isinstance(block, Section | Annex):
            current.below += held
            yield current
            orientation = block.orientation if isinstance(block, Section) else current.orientation
            current, held = Sheet(orientation), []
            if isinstance(block, Annex):
                current.above.append(block)
        elif isinstance(block, Table):
            if current.table is not None:
                yield current
                current = Sheet(current.orientation, held)
            current.table, held = block, []
        elif current.table is None:
            current.above.append(block)
        else:
            held.append(block)
            if isinstance(block, Signatures):
                current.below += held
                held = []
    current.below += [block for block in held if not isinstance(block, PageBreak)]
    yield current


def _told_by(sheet: Sheet) -> str:
    for block in sheet.above:
        if isinstance(block, Annex):
            return block.label
        if isinstance(block, Heading):
            return f"{block.label} {block.text}"
        if isinstance(block, Title) and (block.kind or block.subject):
            return " ".join((block.kind, *block.subject))
    return ""
