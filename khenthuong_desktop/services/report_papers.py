"""The reports of a conference as papers: its parts numbered, figures and tables where they belong, blanks marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.numbers import roman
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    conferences,
    paper_content,
    paper_heads,
    paper_texts,
    report_figures,
    report_parts,
)
from khenthuong_desktop.services.conference_texts import Texts, texts
from khenthuong_desktop.wording import conference_papers
from khenthuong_desktop.wording import reports as words
from khenthuong_desktop.wording.papers import kept_by

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper, Table
    from khenthuong_desktop.domain.report_parts import Figure, Part, Report
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.report_source import Rows

_PAPER: Final = "report"


def compose_five_year(office: Office, id: str) -> Paper:
    """The report on five years of emulation and commendation."""
    return _compose(office, id, "five_year")


def compose_result(office: Office, id: str) -> Paper:
    """What became of the conference, for the level above."""
    return _compose(office, id, "result")


def compose_experience(office: Office, id: str) -> Paper:
    """What a pilot teaches those who hold theirs later."""
    return _compose(office, id, "experience")


def _compose(office: Office, conference_id: str, report: Report) -> Paper:
    conference = conferences.conference(office, conference_id)
    found = report_parts.parts(office, conference_id, report)
    if not found and report == "experience" and conference.pilot:
        found = report_parts.outline(office, conference, report)  # a pilot owes it: a frame to be written by hand
    if not found:
        raise UserError("report.no_parts")
    said = texts(office, words.PAPERS[report], conference_id)
    # A committee reports as one body, whoever signs, as it issued its plan.
    signed = paper_heads.signature(office, said.body_id, said.signer_id, said.day, together=True)
    content = said.content(
        addressees=() if report == "five_year" else report_parts.addressees(office, conference, report)
    )
    content = replace(
        content,
        tables=tuple(_blocks(office, said, found)),
        signature=signed.lines,
        signer=signed.name,
        recipients=_recipients(office, said, report, content.recipients),
    )
    return paper_content.paper_of(_PAPER, content)


def _recipients(office: Office, said: Texts, report: Report, of_text: tuple[str, ...]) -> tuple[str, ...]:
    """The office's own words as they are; under ours those whom the plan names, and who drafted it keeps it too."""
    if paper_texts.text(office, said.kind, "recipients", said.day).is_own or not of_text:
        return of_text
    drafter, suffix = paper_heads.usual_drafter(office, said.day), paper_heads.suffix(office, said.body_id, said.day)
    named = report_parts.copies(office, said.conference, report)
    if report == "five_year":
        named = (*report_parts.addressees(office, said.conference, report), *named)
    *before, kept = of_text
    return (*before, *named, kept_by(kept, drafter, suffix))


def _blocks(office: Office, said: Texts, found: tuple[Part, ...]) -> Iterator[Block]:
    from khenthuong_desktop.documents.papers.frame import block

    numbers = [0, 0, 0]
    for place, one in enumerate(found):
        numbers[one.level - 1] += 1
        numbers[one.level :] = [0] * (3 - one.level)
        yield _heading(one, numbers[one.level - 1])
        lines = said.said(one.body).splitlines() if one.body else []
        yield from (block(line.strip()) for line in lines if line.strip())
        for figure in report_parts.figures(office, said.conference.id, one):
            yield from _figure(office, said, figure)
        following = found[place + 1] if place + 1 < len(found) else None
        if not one.body and not one.figures and not (following and following.level > one.level):
            yield block(said.said(words.BLANK_LINE))


def _heading(one: Part, number: int) -> Block:
    from khenthuong_desktop.documents.model import Heading

    if one.level == 1:
        return Heading(f"{roman(number)}.", one.heading.upper(), 1)
    if one.level == 2:
        return Heading(f"{number}.", one.heading, 2)
    return Heading(f"{words.LETTERS[(number - 1) % len(words.LETTERS)]})", one.heading, 3)


def _figure(office: Office, said: Texts, figure: Figure) -> Iterator[Block]:
    """A number in its line, a table below its name; what is missing is a blank for the pen and never 0."""
    from khenthuong_desktop.documents.model import Paragraph, plain
    from khenthuong_desktop.documents.papers.frame import block

    if report_figures.is_table(figure.code) and not figure.own:
        rows = report_figures.table(office, said.conference.id, figure.code)
        if rows:
            lead = report_figures.lead(figure, rows)
            yield Paragraph(plain(words.TABLE_LEAD.format(label=lead)), keep_with_next=True)
            yield _table(figure.code, rows)
            return
    line = words.figure_line(figure.label, figure.told)
    yield block(line if figure.told is not None else said.said(line))


def _table(code: str, rows: Rows) -> Table:
    from khenthuong_desktop.documents.model import Column, Table, TableRow

    printed = report_figures.heads(code, rows)
    columns = [Column(conference_papers.ORDINAL, 0.8, "center", "ordinal")]
    for heading, share, kind in (words.TABLES[code][place] for place in printed):
        if kind == "integer":
            columns.append(Column(heading, share, "center", "integer"))
        else:
            columns.append(Column(heading, share, "center" if kind == "year" else "left"))
    told = [TableRow((number, *(row[place] for place in printed))) for number, row in enumerate(rows, start=1)]
    if (total := report_figures.total(code, rows)) is not None:
        told.append(TableRow((None, *total), "total"))
    return Table(tuple(columns), told)
