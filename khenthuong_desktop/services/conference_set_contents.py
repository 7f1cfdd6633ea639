"""The contents page of a conference's set: what lies there under which number, and why something does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.wording import conference_sets as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.conference_set_papers import SetPaper
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Line:
    """A paper of the set with the endings of its files, and what is to be said of it."""

    paper: SetPaper
    endings: tuple[str, ...]
    remark: str = ""


def compose(office: Office, found: Conference, lines: Sequence[Line], *, sensitive: bool) -> Paper:
    """The page, its rows below the stage in which they are used."""
    from khenthuong_desktop.documents.model import Column, Paper, Paragraph, Table, TableRow, Title, plain

    columns = (
        Column(words.NUMBER, 0.7, "center"),
        Column(words.PAPER, 4.2),
        Column(words.FILES, 1.8),
        Column(words.REMARK, 4.5),
    )
    rows: list[TableRow] = []
    stage = ""
    for one in lines:
        if one.paper.stage != stage:
            stage = one.paper.stage
            rows.append(TableRow((words.STAGES[stage],), "group"))
        there = words.formats(one.endings) or words.NOT_THERE
        rows.append(TableRow((f"{one.paper.place:02}", one.paper.title, there, one.remark or None)))
    name = words.SUBJECT.format(name=found.name)
    note = words.NOTE.format(day=short_document_date(office.today))
    blocks: list[Block] = [Title(words.TITLE, (name,), note)]
    if sensitive:
        blocks.append(Paragraph(plain(words.WITH_SENSITIVE)))
    blocks.append(Table(columns, rows))
    return Paper(f"{words.CONTENTS} - {name}", tuple(blocks))
