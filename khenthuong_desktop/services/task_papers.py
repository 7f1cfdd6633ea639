"""Papers of the work for a conference: the table of all tasks, a sheet for each body, the text of the banner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import named_units, paper_places, paper_texts, tasks
from khenthuong_desktop.services.asked_units import ALL
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.store import tasks as stored
from khenthuong_desktop.wording import task_papers as words
from khenthuong_desktop.wording.papers import SHORT_LINE, SIGN_HERE
from khenthuong_desktop.wording.tasks import distance_told

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Column, Paper, TableRow
    from khenthuong_desktop.domain.tasks import Task
    from khenthuong_desktop.services.office import Office

TABLE: Final = "task-table"
SHEETS: Final = "task-sheets"
BANNER: Final = "banner"


def compose_table(office: Office, id: str) -> Paper:
    """All tasks under the bodies that do them."""
    from khenthuong_desktop.documents.model import Signature, TableRow
    from khenthuong_desktop.documents.papers import list as papers

    said, by_body = texts(office, TABLE, id), _by_body(office, id, TABLE)
    rows: list[TableRow] = []
    for body, ones in by_body.items():
        rows.append(TableRow((words.body(body, len(ones)),), "group"))
        rows += _rows(ones)
    title = paper_texts.kind(office, TABLE).title
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            title=said.part("title"),
            subject=said.part("about"),
            note=said.part("note"),
            columns=_columns(),
            rows=rows,
            head=said.head(),
            signatures=(Signature((said.part("prepared_by"),), note=SIGN_HERE), said.signature()),
            recipients=said.recipients(),
            orientation="landscape",
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def compose_sheets(office: Office, id: str, unit: str | None = None) -> Paper:
    """A page for each body with what it has to do, or for one of them; of what nobody has been given there is nobody
    to tell."""
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.papers.several import together

    said, by_body = texts(office, SHEETS, id), _by_body(office, id, SHEETS)
    title = paper_texts.kind(office, SHEETS).title
    if not any(by_body):
        raise UserError("task.nobody_to_tell", paper=title)
    name = f"{title} - {said.conference.name}"
    if unit is not None and unit != ALL:
        body = _one_body(by_body, unit)
        by_body, name = {body: by_body[body]}, f"{words.SHEET} - {body}"
    sheets = [
        Paper(name, _sheet(with_values(said, {"unit": body}), ones), page_numbers=False)
        for body, ones in by_body.items()
        if body
    ]
    paper = together(name, sheets)
    paper_places.check_nothing_left(paper)
    return paper


def compose_banner(office: Office, id: str) -> Paper:
    """The lines of each design; of the conference's own name where nothing has been designed yet."""
    from khenthuong_desktop.documents.model import Paper, Signature, Signatures, Title

    said = texts(office, BANNER, id)
    with office.database.read() as r:
        designs = stored.banners(r, id)
    blocks: list[Block] = [said.head(), Title(said.part("title"), (said.part("about"),))]
    if not designs:
        blocks += _banner(tasks.banner_lines(office, said.conference), ())
    for row in designs:
        approved_on = short_document_date(date.fromisoformat(row["approved_on"])) if row["approved_on"] else ""
        facts = words.banner_facts(row["size"], row["hung_at"], row["approved_by"], approved_on)
        blocks += _banner(words.lines(row["text"]), facts)
    prepared = Signature((said.part("prepared_by"),), note=SIGN_HERE)
    blocks.append(Signatures((prepared, Signature((said.part("approved"),), note=SIGN_HERE)), said.recipients()))
    title = paper_texts.kind(office, BANNER).title
    paper = Paper(f"{title} - {said.conference.name}", tuple(blocks), author=said.values["body"])
    paper_places.check_nothing_left(paper)
    return paper


def _by_body(office: Office, conference_id: str, kind: str) -> dict[str, tuple[Task, ...]]:
    found = tasks.by_body(office, conference_id)
    if not found:
        raise UserError("task.nothing_to_print", paper=paper_texts.kind(office, kind).title)
    return found


def _one_body(bodies: Iterable[str], said: str) -> str:
    """The body that is meant, also typed without accents; the tasks know no other."""
    there = {body: body for body in bodies if body}
    body = named_units.known(said, there)
    if body is None:
        raise UserError("task.no_such_body", body=said, known="; ".join(there))
    return body


def _columns() -> tuple[Column, ...]:
    from khenthuong_desktop.documents.model import Column

    return (
        Column(words.ORDINAL, 0.8, "center", "ordinal"),
        Column(words.WHAT, 5.6),
        Column(words.DUE, 2.4),
        Column(words.PLACE, 3),
        Column(words.RESULT, 2.6),
    )


def _rows(ones: Sequence[Task]) -> list[TableRow]:
    from khenthuong_desktop.documents.model import TableRow

    return [
        TableRow((place, one.what, _due(one), one.place or None, _done(one))) for place, one in enumerate(ones, start=1)
    ]


def _due(one: Task) -> str | None:
    """The day; how far from the conference as long as no day is known, and of what comes after it."""
    distance = distance_told(one.days_before) if one.days_before is not None else ""
    if one.deadline is None:
        return distance or None
    after = one.days_before is not None and one.days_before < 0
    return words.due(one.deadline.text(), distance if after else "")


def _done(one: Task) -> str | None:
    if not one.is_done:
        return None
    return words.done(short_document_date(one.done_on) if one.done_on else "")


def _sheet(said: Texts, ones: Sequence[Task]) -> tuple[Block, ...]:
    from khenthuong_desktop.documents.model import Paragraph, Signatures, Table, Title, plain

    lines = [Paragraph(plain(line), align="left", keep_with_next=True) for line in said.lines("text")]
    closing = [Paragraph(plain(line)) for line in said.lines("closing")]
    return (
        said.head(),
        Title(said.part("title"), (said.part("about"),)),
        *lines,
        Table(_columns(), _rows(ones)),
        *closing,
        Signatures((said.signature(),), said.recipients()),
    )


def _banner(lines: Sequence[str], facts: Sequence[str]) -> list[Block]:
    """Lines in the middle as they hang, a day that nobody has set yet left for the pen."""
    from khenthuong_desktop.documents.model import Paragraph, plain

    found: list[Block] = [Paragraph(plain(words.BANNER_LINES), align="left", keep_with_next=True)]
    for line in lines:
        text = words.unbroken(line.replace(words.OPEN_DOTS, SHORT_LINE))
        found.append(Paragraph(plain(text, bold=True), align="center", indented=False, keep_with_next=True))
    return found + [Paragraph(plain(one), align="left") for one in facts]
