"""Fills a Word form of the office's own: places written «đơn vị» take their values, everything else stays as it was.

No template language: a form can ask for a value and do nothing else, so nothing in it needs to be shut in. Values go
in as text of the document, never as markup.
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from khenthuong_desktop.documents.office_files import FixedZip
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from docx.document import Document

PLACE: Final = re.compile("«([^«»]*)»")
_BRACKETS: Final = re.compile(r"[«»{}\[\]]")
_SHOWN: Final = 80


def places_in(form: Path) -> list[str]:
    """The names of all places of a form; whatever is no Word file is refused."""
    return [name for paragraph in _paragraphs(_open(form)) for name in PLACE.findall(_text(paragraph))]


def fill(form: Path, value: Callable[[str], str], target: BinaryIO) -> None:
    """Write the form with its places filled; `value` is asked by name.

    A paragraph that is one place and nothing else becomes a paragraph a line, and goes when there is no line.
    """
    document = _open(form)
    for paragraph in list(_paragraphs(document)):
        text = _text(paragraph)
        if not PLACE.search(text):
            continue
        alone = PLACE.fullmatch(text.strip())
        if alone is None:
            _put(paragraph, lambda found: " ".join(value(found[1]).splitlines()))
            continue
        lines = value(alone[1]).splitlines()
        for line in lines[1:][::-1]:
            another = copy.deepcopy(paragraph)
            _put(another, _saying(line))
            paragraph.addnext(another)
        if lines or not _may_go(paragraph):
            _put(paragraph, _saying(lines[0] if lines else ""))
        else:
            paragraph.getparent().remove(paragraph)
    whole = io.BytesIO()
    document.save(whole)
    with zipfile.ZipFile(whole) as source, FixedZip(target) as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name))


def _saying(line: str) -> Callable[[re.Match[str]], str]:
    return lambda found: line


def brackets_in(form: Path) -> list[str]:
    """Paragraphs in which something else than a place stands in brackets that templates use."""
    texts = (_text(paragraph) for paragraph in _paragraphs(_open(form)))
    return [text.strip()[:_SHOWN] for text in texts if _BRACKETS.search(PLACE.sub("", text))]


def _open(form: Path) -> Document:
    import docx

    try:
        return docx.Document(str(form))
    except Exception as error:  # whatever python-docx stumbles over: the file is not one that Word would open
        raise UserError("paper.form_unreadable", name=form.name) from error


def _paragraphs(document: Document) -> Iterator[Any]:
    """All paragraphs of the text, of tables, text boxes, headers and footers."""
    from docx.oxml.ns import qn

    parts = [document.element.body]
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            if not part.is_linked_to_previous:
                parts.append(part._element)
    for part in parts:
        yield from part.iter(qn("w:p"))


def _pieces(paragraph: Any) -> list[Any]:
    from docx.oxml.ns import qn

    return list(paragraph.iter(qn("w:t")))


def _text(paragraph: Any) -> str:
    return "".join(piece.text or "" for piece in _pieces(paragraph))


def _put(paragraph: Any, replace: Callable[[re.Match[str]], str]) -> None:
    """Put values where places stand. Word cuts a text where it likes: the value goes where its place begins, in the
    look it has there."""
    pieces = _pieces(paragraph)
    for found in reversed(list(PLACE.finditer(_text(paragraph)))):
        begun, start, value = 0, found.start(), replace(found)
        for piece in pieces:
            text = piece.text or ""
            first, last = max(found.start(), begun), min(found.end(), begun + len(text))
            if first < last:
                piece.text = text[: first - begun] + (value if first == start else "") + text[last - begun :]
                piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            begun += len(text)


def _may_go(paragraph: Any) -> bool:
    """A cell, a header or a text box must keep one paragraph."""
    from docx.oxml.ns import qn

    parent = paragraph.getparent()
    return parent.tag == qn("w:body") or len(parent.findall(qn("w:p"))) > 1
