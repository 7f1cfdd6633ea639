"""Tells the format of a file from its content: the ending of its name may say anything."""

from __future__ import annotations

import re
import zipfile
from typing import Final

from khenthuong_desktop.exchange.workbook_ole import Container
from khenthuong_desktop.exchange.workbook_refusal import Refused
from khenthuong_desktop.exchange.workbook_text import wide_order
from khenthuong_desktop.exchange.workbook_zip import open_zip, part

_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_MARKUP: Final = re.compile(r"<\s*(?:!doctype\s+html|html|table|body|meta|head|style|div)\b", re.IGNORECASE)
_LOOK_AT: Final = 64 * 1024
_CONTROL: Final = [chr(code) for code in range(32) if chr(code) not in "\t\n\r\f\v\x1a\x1c\x1d\x1e\x1f"]
# They may begin with pages of plain letters.
_OTHER_FORMATS: Final = (b"%PDF-", b"{\\rtf")


def format_of(content: bytes, suffix: str) -> str:
    """One of the formats of a Book; Refused where it is none that can be read."""
    if not content:
        raise Refused("workbook.empty_file")
    if content.startswith(_ZIP):
        return _zip_format(content)
    if content.startswith(_OLE):
        return _ole_format(content)
    start = content[:_LOOK_AT].replace(b"\0", b"").decode("latin-1").lstrip("\ufeffþÿï»¿ \t\r\n")
    if start.startswith("<") and _MARKUP.search(start):
        return "html"
    if _is_binary(content):
        raise Refused("workbook.unknown_format")
    return "txt" if suffix.lower() == ".txt" else "csv"


def _zip_format(content: bytes) -> str:
    with open_zip(content) as archive:
        names = set(archive.namelist())
        # OpenDocument may lock its parts, or pack them all into one part without a name that says what it is.
        if b"encryption-data" in part(archive, "META-INF/manifest.xml"):
            raise Refused("workbook.password")
        if "word/document.xml" in names:
            return "docx"
        if "xl/workbook.bin" in names:
            return "xlsb"
        if any(name.startswith("xl/") for name in names):
            return "xlsm" if "xl/vbaProject.bin" in names else "xlsx"
        if "content.xml" in names:
            return _open_document(archive)
    raise Refused("workbook.unknown_format")


def _open_document(archive: zipfile.ZipFile) -> str:
    kind = part(archive, "mimetype") if "mimetype" in archive.namelist() else b""
    if kind and b"spreadsheet" not in kind:
        raise Refused("workbook.unknown_format")
    return "ods"


def _ole_format(content: bytes) -> str:
    names = Container(content).names
    if "EncryptedPackage" in names:
        raise Refused("workbook.password")
    if names & {"Workbook", "Book"}:
        return "xls"
    raise Refused("workbook.old_word" if "WordDocument" in names else "workbook.unknown_format")


def _is_binary(content: bytes) -> bool:
    """Text has hardly a control character, in whatever encoding."""
    start = content[:_LOOK_AT]
    if start.startswith(_OTHER_FORMATS):
        return True
    text = start.decode(wide_order(start) or "latin-1", "replace")
    return sum(text.count(code) for code in _CONTROL) > len(text) // 100
