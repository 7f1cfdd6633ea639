"""The .docx around a paper's body: its styles, page number, properties and settings, and the same bytes each time."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from zipfile import ZipFile

from khenthuong_desktop.documents.office_files import FIXED_TIME, FixedZip, office_text
from khenthuong_desktop.documents.word_pictures import picture_name
from khenthuong_desktop.documents.word_styles import styles_xml

if TYPE_CHECKING:
    from docx.document import Document

    from khenthuong_desktop.documents.model import Paper

# Of the library's own empty document: pictures, lists and styles of other makers that no paper uses.
_NOT_OURS: Final = ("stylesWithEffects", "customXml", "numbering", "webSettings", "thumbnail")
_MODE_OF_WORD: Final = "15"  # of Word 2013 and later: older ones are opened in 'compatibility mode'
_LANGUAGE: Final = "vi-VN"


def write_document(
    paper: Paper, body: str, table_sizes: set[float], target: BinaryIO, pictures: Sequence[bytes] = ()
) -> None:
    """Write a document of this body, given as the children of w:body; its `pictures` are named by their order."""
    from docx import Document as new_document
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    part: Any = new_document().part
    for number, jpeg in enumerate(pictures):
        body = body.replace(picture_name(number), part.get_or_add_image(BytesIO(jpeg))[0])
    # The whole tree, and not a new body in the old one: moving nodes between documents is what would take longest.
    part._element = parse_xml(f"<w:document {nsdecls('w', 'r')}><w:body>{body}</w:body></w:document>")
    document: Document = part.document
    styles = document.styles.element
    latent = styles.find(_w("latentStyles"))
    parsed = parse_xml(f"<w:styles {nsdecls('w')}>{styles_xml(table_sizes)}</w:styles>")
    styles[:] = [parsed[0], latent, *parsed[1:]]
    for relations in (document.part.rels, document.part.package.rels):
        for key in [key for key, one in relations.items() if one.reltype.rpartition("/")[2] in _NOT_OURS]:
            del relations[key]
    _settings(document)
    _properties(document, paper)
    if paper.page_numbers:
        _page_number(document)
    packed = BytesIO()
    document.save(packed)
    with ZipFile(packed) as made, FixedZip(target) as fixed:
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            fixed.writestr(name, made.read(name))


def _settings(document: Document) -> None:
    settings: Any = document.settings.element
    for name in ("savePreviewPicture", "doNotAutoCompressPictures", "rsids", "proofState"):
        for found in settings.findall(_w(name)):
            settings.remove(found)
    settings.find(_w("themeFontLang")).attrib.clear()
    settings.find(_w("themeFontLang")).set(_w("val"), _LANGUAGE)
    settings.find(f"{_w('compat')}/{_w('useFELayout')}").getparent().remove(
        settings.find(f"{_w('compat')}/{_w('useFELayout')}")
    )
    for setting in settings.iter(_w("compatSetting")):
        if setting.get(_w("name")) == "compatibilityMode":
            setting.set(_w("val"), _MODE_OF_WORD)


def _properties(document: Document, paper: Paper) -> None:
    about = document.core_properties
    about.title, about.author, about.last_modified_by = office_text(paper.name), office_text(paper.author), ""
    about.comments, about.keywords, about.language, about.revision = "", "", _LANGUAGE, 1
    about.created = about.modified = FIXED_TIME


def _page_number(document: Document) -> None:
    """In the first section's header, which all later ones go on with; its first page has a header of its own: none."""
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    header = document.sections[0].header
    header.is_linked_to_previous = False
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    paragraph = f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="Header"/></w:pPr>{field}</w:p>'
    header._element[:] = [parse_xml(paragraph)]


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
