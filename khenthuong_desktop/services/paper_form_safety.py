"""Whether a Word form may be kept at all: no macros, nothing fetched from elsewhere when Word opens it, no zip bomb."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_places
from khenthuong_desktop.wording.findings import sentence

# Unpacked. A form is a page or two with a coat of arms; python-docx takes a hundred times its text in memory.
LARGEST_PART: Final = 16 << 20
LARGEST: Final = 64 << 20
_PROGRAMS: Final = ("vbaproject", "vbadata", "activex", "oleobject", "word/embeddings/")
_CODE: Final = (b"macroenabled", b"vbaproject")
_TAGS: Final = re.compile("<[^>]*>")
_LINK: Final = "/hyperlink"  # Word opens such a link when somebody clicks it, and only then
# Fields that fetch another file or start a program when Word brings them up to date.
_FETCHING: Final = re.compile(rb"\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|DATABASE|RD)\s+[^<]", re.IGNORECASE)
_INSTRUCTIONS: Final = re.compile(rb"<w:instrText[^>]*>([^<]*)|w:instr=\"([^\"]*)", re.IGNORECASE)


def check(form: Path) -> None:
    """Refuse a form that Word would run or fetch something for, or that would fill the memory; anything that is no zip
    at all is told where the form is read."""
    try:
        with zipfile.ZipFile(form) as archive:
            problem = _problem(archive)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError):
        return
    if problem:
        raise UserError("paper.form_refused", name=form.name, problem=sentence(problem))


def check_filled(name: str, filled: BinaryIO) -> None:
    """Refuse a form that has places where nobody fills them, such as comments: they would be printed as they are."""
    with zipfile.ZipFile(filled) as archive:
        for part in archive.namelist():
            if part.startswith("word/") and part.endswith(".xml"):
                text = _TAGS.sub("", archive.read(part).decode("utf-8", "replace"))
                if found := paper_places.PLACE.search(text):
                    problem = finding("paper.form_place_lost", "blocks", place=found[1])
                    raise UserError("paper.form_refused", name=name, problem=sentence(problem))


def _problem(archive: zipfile.ZipFile) -> Finding | None:
    parts = archive.infolist()
    if sum(one.file_size for one in parts) > LARGEST:
        return finding("paper.form_too_large", "blocks")
    for one in parts:
        name = one.filename.lower()
        if any(part in name for part in _PROGRAMS):
            return finding("paper.form_programs", "blocks")
        if not name.endswith((".xml", ".rels")):
            continue
        if one.file_size > LARGEST_PART:
            return finding("paper.form_too_large", "blocks")
        content = archive.read(one)
        if name == "[content_types].xml" and any(word in content.lower() for word in _CODE):
            return finding("paper.form_programs", "blocks")
        if name.endswith(".rels") and _leads_outside(content):
            return finding("paper.form_outside", "blocks")
        if any(_FETCHING.search(found[1] or found[2] or b"") for found in _INSTRUCTIONS.finditer(content)):
            return finding("paper.form_outside", "blocks")
    return None


def _leads_outside(relations: bytes) -> bool:
    """Whether a part needs another file: a template, a picture that lies elsewhere."""
    from defusedxml import ElementTree
    from defusedxml.common import DefusedXmlException

    try:
        root = ElementTree.fromstring(relations)
    except (ElementTree.ParseError, DefusedXmlException, ValueError):
        return True  # no Word writes such a part
    return any(
        one.get("TargetMode", "").lower() == "external" and not one.get("Type", "").endswith(_LINK) for one in root
    )
