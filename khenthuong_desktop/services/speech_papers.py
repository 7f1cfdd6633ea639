"""Speeches on paper: the list of those chosen, and frames of the speeches that open, launch, answer and close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_places, paper_texts, programme_papers, speeches
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.wording import programme_papers as words
from khenthuong_desktop.wording import speeches as speech_words
from khenthuong_desktop.wording.papers import SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper, TableRow
    from khenthuong_desktop.domain.speeches import Speech
    from khenthuong_desktop.services.office import Office

LIST: Final = "speech-list"
OPENING: Final = "opening-speech"
CLOSING: Final = "closing-speech"
LAUNCH: Final = "launch-speech"
RESPONSE: Final = "response-speech"
_FIELDS: Final = "fields_of_work"
_NOT_PRINTED: Final = ("none", "late")  # for who gathers the drafts


def compose_list(office: Office, id: str) -> Paper:
    """The chosen speeches in their order, the reserves below them."""
    from khenthuong_desktop.documents.model import Column, Signature, TableRow
    from khenthuong_desktop.documents.papers import list as papers

    found = speeches.speeches(office, id)
    chosen = [one for one in found if one.state == "chosen"]
    reserves = [one for one in found if one.state == "reserve"]
    if not chosen and not reserves:
        raise UserError("speech.none_chosen")
    columns = (
        Column(words.ORDINAL, 0.7, "center", "ordinal"),
        Column(words.NAME, 2.6),
        Column(words.OFFICE_AND_UNIT, 3),
        Column(words.FIELD, 2),
        Column(words.TOPIC, 4.4),
        Column(words.MINUTES, 0.8, "center", "integer"),
        Column(words.DRAFT, 1.6),
    )
    rows: list[TableRow] = []
    for heading, those in ((words.CHOSEN, chosen), (words.RESERVES, reserves)):
        if those and reserves:
            rows.append(TableRow((heading, *[None] * (len(columns) - 1)), "group"))
        rows += [_row(office, number, one) for number, one in enumerate(those, start=1)]
    said = with_values(texts(office, LIST, id), {"count": in_figures(len(chosen))})
    made = papers.paper(
        papers.Content(
            name=f"{paper_texts.kind(office, LIST).title} - {said.conference.name}",
            title=said.part("title"),
            subject=said.part("about"),
            columns=columns,
            rows=rows,
            head=said.head_of_its_year(),
            signatures=(Signature((said.part("prepared_by"),), note=SIGN_HERE), said.signature()),
            orientation="landscape",
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(made)
    return made


def compose_opening(office: Office, id: str) -> Paper:
    return _frame(office, OPENING, id)


def compose_closing(office: Office, id: str) -> Paper:
    return _frame(office, CLOSING, id)


def compose_launch(office: Office, id: str) -> Paper:
    return _frame(office, LAUNCH, id)


def compose_response(office: Office, id: str) -> Paper:
    return _frame(office, RESPONSE, id)


def _frame(office: Office, kind: str, conference_id: str) -> Paper:
    """A speech to be written on in Word: what is known of the conference stands in it, lines whose facts are not
    known yet are left out, and lines in brackets of the text say what belongs there."""
    from khenthuong_desktop.documents.model import Heading, Paper, Paragraph, Run, Title, plain

    said = texts(office, kind, conference_id)
    number = len(speeches.chosen(office, conference_id))
    said = with_values(said, {"count": in_figures(number) if number else ""})
    title = paper_texts.kind(office, kind).title
    blocks: list[Block] = [Title(said.part("title"), (said.part("about"),))]
    for part in ("opening", "text", "closing"):
        for line in programme_papers.known_lines(said, part):
            if part == "opening":
                blocks.append(Paragraph((Run(line, bold=True, italic=True),)))
            elif line.startswith("(") and line.endswith(")"):
                blocks.append(Paragraph((Run(line, italic=True),)))
            elif line[:3].rstrip(".").isupper() and ". " in line[:5]:
                label, _, heading = line.partition(" ")
                blocks.append(Heading(label, heading, 1))
            else:
                blocks.append(Paragraph(plain(line)))
    made = Paper(f"{title} - {said.conference.name}", tuple(blocks), author=said.values["body"])
    paper_places.check_nothing_left(made)
    return made


def _row(office: Office, number: int, one: Speech) -> TableRow:
    from khenthuong_desktop.documents.model import TableRow

    held = ", ".join(part for part in (one.office_held, one.unit) if part)
    at = one.stage(office.today)
    stage = None if at in _NOT_PRINTED else speech_words.STAGES[at]
    field = office.labels(_FIELDS).get(one.field, one.field)
    name = words.GONE.format(name=one.name) if one.gone else one.name
    return TableRow((number, name, held or None, field or None, one.topic or None, one.minutes or None, stage))
