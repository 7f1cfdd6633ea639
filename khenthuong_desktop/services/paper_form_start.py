"""A Word file to start a form of the office's own from: the form that holds, else the kind's paper with its places."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from khenthuong_desktop.services import attachments, paper_content, paper_files, paper_forms, paper_texts
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.files import Written, write_whole
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper

DOCX: Final = ".docx"
_BODY: Final = "word/document.xml"


def save(office: Office, kind: str, day: date, path: Path) -> Written:
    """Write the file to start from: what the office hung before is worth more than the program's own layout."""
    chosen = paper_forms.form(office, kind, day)
    if chosen is not None:
        (file,) = attachments.of_record(office, chosen.id)
        return write_whole(path, attachments.content(office, file).read_bytes(), read_back=drives.is_removable(path))
    paper = _paper(office, kind, day)

    def fill(target: BinaryIO) -> None:
        _render(office, paper, target)

    return write_whole(path, fill, read_back=drives.is_removable(path))


def _paper(office: Office, kind: str, day: date) -> Paper:
    from khenthuong_desktop.documents.papers.frame import Content

    known = paper_texts.kind(office, kind)
    title = next((one.text for one in paper_texts.texts(office, kind, day) if one.part == "title"), "")
    paper = paper_content.blocks_of(
        known.document_kind,
        Content(
            name=known.title,
            upper=(_place("upper"),),
            issuing=(_place("issuing"),),
            number=f"{words.NUMBER_WORD}: {_place('number')}",
            place_and_date=_place("place_and_date"),
            title=title,
            about=_place("about"),
            addressees=(_place("addressees"),) if "addressees" in known.parts else (),
            bases=(_place("bases"),) if "bases" in known.parts else (),
            opening=_place("opening"),
            body=_place("text"),
            closing=_place("closing"),
            signature=(_place("signature"),),
            signer=_place("signer"),
            recipients=(words.RECIPIENTS, _place("recipients")),
            author=_place("authority"),
        ),
    )
    return replace(paper, author="", blocks=tuple(one for block in paper.blocks for one in _alone(block)))


def _alone(block: Block) -> Iterator[Block]:
    """A place of several lines has its paragraph to itself, for only there each line becomes a paragraph."""
    from khenthuong_desktop.documents.model import Bases, Paragraph, plain

    match block:
        case Bases():
            yield Paragraph(plain(_place("bases"), italic=True))
        case _:
            yield block


def _render(office: Office, paper: Paper, target: BinaryIO) -> None:
    """The paper as Word, the place of the recipients without the dash and the full stop: its lines bring their own."""
    from khenthuong_desktop.documents import layout

    rendered = io.BytesIO()
    paper_files.render_to(office, paper, DOCX, rendered)
    place = _place("recipients")
    (marked,) = layout.with_dashes((place,))
    with zipfile.ZipFile(rendered) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for part in source.infolist():
            content = source.read(part)
            if part.filename == _BODY:
                for written in (marked, marked.replace("- ", "-\u00a0", 1)):
                    content = content.replace(written.encode(), place.encode())
            made.writestr(part, content)


def _place(code: str) -> str:
    return f"{words.OPEN}{words.FORM_PLACES[code].name}{words.CLOSE}"
