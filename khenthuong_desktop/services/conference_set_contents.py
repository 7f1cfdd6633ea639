"""The contents page of a conference's set: what lies there under which number, and why something does not."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
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
    needed: bool = True


def compose(
    office: Office,
    found: Conference,
    lines: Sequence[Line],
    *,
    sensitive: bool,
    left_over: Sequence[str] = (),
    private: Collection[str] = (),
    undrawable: str = "",
) -> Paper:
    """The page, its rows below the stage in which they are used; at the end what is `left_over` of an earlier set,
    so that nobody hands it out for what is true now, and which of that has sensitive columns (`private`).

    Letters that no font has stand as '?': the page says of a paper that it has one, and must not fail for it itself.
    """
    from khenthuong_desktop.documents.model import Column, Paper, Paragraph, Table, TableRow, Title, plain

    drawn = {ord(letter): words.UNDRAWABLE for letter in undrawable}

    def said(text: str) -> str:
        return text.translate(drawn)

    columns = (
        Column(words.NUMBER, 0.7, "center"),
        Column(words.PAPER, 4.7),
        Column(words.FILES, 2.7),  # all three on one line
        Column(words.REMARK, 3.2),
    )
    rows: list[TableRow] = []
    stage = ""
    for one in lines:
        if one.paper.stage != stage:
            stage = one.paper.stage
            rows.append(TableRow((words.STAGES[stage],), "group"))
        there = words.formats(one.endings) or (words.NOT_THERE if one.needed else words.NOT_NEEDED)
        remark = said(one.remark)
        rows.append(TableRow((f"{one.paper.place:02}", one.paper.title, there, remark or None)))
    if left_over:
        rows.append(TableRow((words.LEFT_OVER,), "group"))
    rows += [TableRow((None, *cells)) for cells in _left_over(left_over, private)]
    name = said(words.SUBJECT.format(name=found.name))
    note = words.NOTE.format(day=short_document_date(office.today))
    blocks: list[Block] = [Title(words.TITLE, (name,), note)]
    if sensitive or private:
        blocks.append(Paragraph(plain(words.WITH_SENSITIVE)))
    blocks.append(Table(columns, rows))
    return Paper(f"{words.CONTENTS} - {name}", tuple(blocks))


def _left_over(names: Sequence[str], private: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """One row a paper, whatever its formats."""
    found: dict[str, list[str]] = {}
    for name in names:
        stem, ending = os.path.splitext(name)
        found.setdefault(stem, []).append(ending)
    for stem, endings in found.items():
        seen_by_few = any(stem + ending in private for ending in endings)
        yield stem, words.formats(endings), words.LEFT_OVER_PRIVATE if seen_by_few else words.LEFT_OVER_REMARK
