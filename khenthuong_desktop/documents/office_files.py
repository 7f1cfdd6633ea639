"""What Word and Excel files share: text that XML can carry, and zips whose bytes follow from their content alone."""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import Any, Final
from unicodedata import is_normalized, normalize
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# A paper says its day in its text; the file's own day would make two equal papers differ.
FIXED_TIME: Final = datetime(2000, 1, 1)
_ZIP_DATE: Final = (1980, 1, 1, 0, 0, 0)
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NOT_XML: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def office_text(text: str) -> str:
    """The text composed, with '\\n' for every kind of line end and without the characters XML has no place for."""
    if text.isascii() and text.isprintable():
        return text
    if not is_normalized("NFC", text):
        text = normalize("NFC", text)
    return text if text.isprintable() else _NOT_XML.sub("", _LINE_ENDS.sub("\n", text))


class FixedZip(ZipFile):
    """A zip being written in which every member bears the same date."""

    def __init__(self, target: Any) -> None:
        super().__init__(target, "w", ZIP_DEFLATED, allowZip64=True)

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_args: Any, **_options: Any) -> None:
        super().writestr(self._member(zinfo_or_arcname), data)

    def write(self, filename: Any, arcname: Any = None, *_args: Any, **_options: Any) -> None:
        info = self._member(arcname)
        info.file_size = os.path.getsize(filename)  # decides between the two shapes a zip can have
        with open(filename, "rb") as source, self.open(info, "w") as member:
            while chunk := source.read(1 << 20):
                member.write(chunk)

    def _member(self, name: str) -> ZipInfo:
        info = ZipInfo(name, _ZIP_DATE)
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        info.create_system = 0  # the same on every system the office has
        return info
