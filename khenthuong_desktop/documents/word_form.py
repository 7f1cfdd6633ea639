"""Fills a Word form of the office's own: places written «đơn vị» take their values, everything else stays as it was.

No template language: a form can ask for a value and do nothing else, so nothing in it needs to be shut in. Values go
in as text of the document, never as markup.
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Heading
from khenthuong_desktop.documents.office_files import FixedZip
from khenthuong_desktop.documents.papers.frame import block
from khenthuong_desktop.documents.word_blocks import addressee_places
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

PLACE: Final = re.compile("«([^«»]*)»")
_BRACKETS: Final = re.compile(r"[«»{}\[\]]")
_LED: Final = re.compile(r"[^«»]*:\s*«([^«»]*)»\s*")  # 'Kính gửi: «kính gửi»'
_LEAD: Final = re.compile("^[^«]+")
TEXT_STYLE, ADDRESSEES_STYLE = "Text", "Addressees"  # of the program's own layout, where a form was begun from it
_SHOWN: Final = 80
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS: Final = ("/header", "/footer", "/footnotes", "/endnotes")  # how the kinds of links to them end
_PARAGRAPH: Final = f"{_W}p"
_SECTION_END: Final = f"{_W}sectPr"
_PICTURES: Final = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",  # a text box, for new and old Word
    f"{_W}drawing",
    f"{_W}pict",
    f"{_W}object",
)
# What stands in a paragraph once: a line after it has the paragraph's look, not these.
_ONCE: Final = (
    *_PICTURES,
    f"{_W}bookmarkStart",
    f"{_W}bookmarkEnd",
    f"{_W}footnoteReference",
    f"{_W}footnoteRef",
    f"{_W}endnoteReference",
    f"{_W}endnoteRef",
)


def places_in(form: Path) -> list[str]:
    """The names of all places of a form; whatever is no Word file is refused."""
    return [name for paragraph in _paragraphs(_open(form)) for name in PLACE.findall(_text(paragraph))]


def fill(form: Path, value: Callable[[str], str], target: BinaryIO) -> None:
    """Write the form with its places filled; `value` is asked by name.

    A paragraph that is one place and nothing else becomes a paragraph a line, and goes when there is no line. Behind
    words that end in a colon, several lines stand below these, one alone beside them.
    """
    document = _open(form)
    for paragraph in list(_paragraphs(document)):
        text = _text(paragraph)
        if not PLACE.search(text):
            continue
        alone = PLACE.fullmatch(text.strip())
        led = _LED.fullmatch(text)
        if alone is None and led is not None and len(lines := value(led[1]).splitlines()) > 1:
            _list_below(paragraph, lines, document)
            continue
        if alone is None:
            _put(paragraph, lambda found: " ".join(value(found[1]).splitlines()))
            continue
        lines = value(alone[1]).splitlines()
        if lines or not _may_go(paragraph):
            _put_lines(paragraph, lines or [""], document)
        else:
            paragraph.getparent().remove(paragraph)
    whole = io.BytesIO()
    document.save(whole)
    with zipfile.ZipFile(whole) as source, FixedZip(target) as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name))


def _put_lines(paragraph: Any, lines: Sequence[str], document: Document) -> None:
    """A paragraph a line, a heading as one. Only the last stays with what follows: all of them would take the whole
    text to another page."""
    from docx.text.paragraph import Paragraph

    paragraphs = [paragraph, *_copies(paragraph, len(lines) - 1)]
    for line, one in zip(lines, paragraphs, strict=True):
        _put(one, _saying(line))
        look = Paragraph(one, document._body)
        if one is not paragraphs[-1] and look.paragraph_format.keep_with_next:
            look.paragraph_format.keep_with_next = None
        if one is not paragraph and one.style == TEXT_STYLE:
            look.paragraph_format.space_before = None  # ours stands only above the first line
        if isinstance(found := block(line), Heading):
            _make_heading(look, found.level, document)


def _make_heading(paragraph: Paragraph, level: int, document: Document) -> None:
    """In the style that headings have where the form is one of ours, else bold in the form's own look."""
    own = f"Heading{level}"
    style = paragraph._p.style
    if style == TEXT_STYLE and any(one.style_id == own for one in document.styles):
        paragraph._p.style = own
        return
    paragraph.paragraph_format.keep_with_next = True
    for run in paragraph.runs:
        run.bold = True


def _list_below(paragraph: Any, lines: Sequence[str], document: Document) -> None:
    """The words above, each line below them; 'Kính gửi:' of ours stands where it does on any paper."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt
    from docx.text.paragraph import Paragraph

    below = _copies(paragraph, len(lines))
    for line, one in zip(lines, below, strict=True):
        _put(one, _saying(""), _LEAD)
        _put(one, _saying(line))
    _put(paragraph, _saying(""))
    looks = [Paragraph(one, document._body).paragraph_format for one in (paragraph, *below)]
    for look in looks[:-1]:
        look.keep_with_next = True
    if paragraph.style != ADDRESSEES_STYLE:
        return
    left, hang, dash = addressee_places(lines, layout.text_width_mm("portrait"))
    for place, look in enumerate(looks):
        look.alignment = WD_ALIGN_PARAGRAPH.LEFT
        look.left_indent = Mm(left + hang + dash if place else left)
        look.first_line_indent = Mm(-dash) if place else Mm(0)
        if place:
            look.space_before = Pt(0)
        if look is not looks[-1]:
            look.space_after = Pt(0)


def _saying(line: str) -> Callable[[re.Match[str]], str]:
    return lambda found: line


def brackets_in(form: Path) -> list[str]:
    """Paragraphs in which something else than a place stands in brackets that templates use."""
    texts = (_text(paragraph) for paragraph in _paragraphs(_open(form)))
    return [text.strip()[:_SHOWN] for text in texts if _BRACKETS.search(PLACE.sub("", text))]


def _open(form: Path) -> Document:
    import docx
    from docx.opc.constants import CONTENT_TYPE
    from docx.opc.part import PartFactory, XmlPart

    for kind in (CONTENT_TYPE.WML_FOOTNOTES, CONTENT_TYPE.WML_ENDNOTES):
        PartFactory.part_type_for.setdefault(kind, XmlPart)  # python-docx reads them as mere bytes otherwise
    try:
        return docx.Document(str(form))
    except Exception as error:  # whatever python-docx stumbles over: the file is not one that Word would open
        raise UserError("paper.form_unreadable", name=form.name) from error


def _paragraphs(document: Document) -> Iterator[Any]:
    """All paragraphs of the text, of tables, text boxes, notes, headers and footers of whatever pages."""
    from docx.opc.part import XmlPart

    yield from document.element.body.iter(_PARAGRAPH)
    for link in document.part.rels.values():
        if link.reltype.endswith(_PARTS) and not link.is_external and isinstance(link.target_part, XmlPart):
            yield from link.target_part.element.iter(_PARAGRAPH)


def _pieces(paragraph: Any) -> list[Any]:
    """Its own: a text box hangs in a paragraph and has paragraphs of its own."""
    return [piece for piece in paragraph.iter(f"{_W}t") if next(piece.iterancestors(_PARAGRAPH)) is paragraph]


def _text(paragraph: Any) -> str:
    return "".join(piece.text or "" for piece in _pieces(paragraph))


def _put(paragraph: Any, replace: Callable[[re.Match[str]], str], what: re.Pattern[str] = PLACE) -> None:
    """Put values where places stand, or where anything else does. Word cuts a text where it likes: the value goes
    where its place begins, in the look it has there."""
    pieces = _pieces(paragraph)
    for found in reversed(list(what.finditer(_text(paragraph)))):
        begun, start, value = 0, found.start(), replace(found)
        for piece in pieces:
            text = piece.text or ""
            first, last = max(found.start(), begun), min(found.end(), begun + len(text))
            if first < last:
                piece.text = text[: first - begun] + (value if first == start else "") + text[last - begun :]
                piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            begun += len(text)


def _copies(paragraph: Any, count: int) -> list[Any]:
    """So many paragraphs of its look below it; where it ended a section, the last of them does."""
    copies = [copy.deepcopy(paragraph) for _ in range(count)]
    for another in copies[::-1]:
        _drop(another, _ONCE)
        paragraph.addnext(another)
    for earlier in [paragraph, *copies][:-1]:
        _drop(earlier, [_SECTION_END])
    return copies


def _drop(paragraph: Any, tags: Sequence[str]) -> None:
    for found in list(paragraph.iter(*tags)):
        found.getparent().remove(found)


def _may_go(paragraph: Any) -> bool:
    """A cell, a note, a header or a text box must keep one paragraph; pictures and the end of a section stay."""
    if next(paragraph.iter(*_PICTURES, _SECTION_END), None) is not None:
        return False
    parent = paragraph.getparent()
    return parent.tag == f"{_W}body" or len(parent.findall(_PARAGRAPH)) > 1
