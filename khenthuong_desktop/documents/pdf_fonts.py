"""The faces of a PDF: how wide every letter is, and how a text is written in the codes of the embedded font."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from khenthuong_desktop.documents import layout
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.documents.layout import Look

_SHOWN_LETTERS: Final = 60  # of a text that cannot be printed
_REMEMBERED: Final = 50_000  # words whose width is kept


@cache
def face_of(file: Path) -> Face:
    """A font file, read once."""
    return Face(file)


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The four faces of the family papers are set in."""

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path

    def file(self, bold: bool, italic: bool) -> Path:
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular


class MissingGlyph(Exception):
    """A letter the face does not have, met while a text was measured."""


class Advances(dict[str, float]):
    """Letter → width, in parts of the size, of every letter that may reach a page.

    A text made of these letters alone is composed Unicode: marks that would sit on the letter before them, letters
    with another composed form and letters without a shape are left out.
    """

    def __missing__(self, letter: str) -> float:
        raise MissingGlyph(letter)


class Face:
    """One font file: what is the same in every document."""

    def __init__(self, file: Path) -> None:
        self.font: Any = TTFont(file.stem, str(file), asciiReadable=0)
        pdfmetrics.registerFont(self.font)
        self.advances = Advances(
            (chr(code), width / 1000)
            for code, width in self.font.face.charWidths.items()
            if code in self.font.face.charToGlyph and _may_be_printed(chr(code))
        )
        self._known: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Of a text on one line, in parts of the size; words come again and again."""
        width = self._known.get(text)
        if width is None:
            width = self.measured(text)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[text] = width
        return width

    def measured(self, text: str) -> float:
        """The same for a text that comes once. Raises for the first letter the face does not have."""
        try:
            return sum(map(self.advances.__getitem__, text))
        except MissingGlyph as missing:
            letter = str(missing)
            point = f"U+{ord(letter):04X}"
            shown = text[:_SHOWN_LETTERS]
            raise UserError("paper.glyph_missing", text=shown, letter=letter, point=point) from None


def _may_be_printed(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "MC" and unicodedata.is_normalized("NFC", letter)


class Codes(dict[int, str]):
    """Letter → what stands for it in a string of one face and size; filled as letters turn up.

    An embedded font has 256 codes. Letters beyond them live in a second one, so their text ends the string, changes
    the font and comes back: whoever writes a text need not know.
    """

    def __init__(self, face: Face, size: float, document: Any) -> None:
        self._face, self._size, self._document = face, size, document
        self.select = self._selecting(0)

    def _selecting(self, subset: int) -> str:
        if not subset:
            self._face.font.splitString(" ", self._document)
        return f"{self._face.font.getSubsetInternalName(subset, self._document)} {self._size:g} Tf"

    def __missing__(self, letter: int) -> str:
        ((subset, codes),) = self._face.font.splitString(chr(letter), self._document)
        code = chr(codes[0]) if 32 <= codes[0] < 127 and codes[0] not in b"()\\" else f"\\{codes[0]:03o}"
        if subset:
            code = f") Tj {self._selecting(subset)} ({code}) Tj {self.select} ("
        self[letter] = code
        return code


class Ink:
    """One face in one size in one document: everything a text on a line needs."""

    def __init__(self, face: Face, size: float, document: Any) -> None:
        self.face, self.size = face, size
        self.codes = Codes(face, size, document)
        self.select = self.codes.select
        self.line_height = size * layout.LINE_SPACING
        self.ascent = size * layout.ASCENT

    def width(self, text: str) -> float:
        """In points."""
        return self.face.width(text) * self.size

    def coded(self, text: str) -> str:
        """The text between the brackets of a string."""
        return text.translate(self.codes)


class Inks:
    """The inks of one document, mixed when they are first used: a paper without italics embeds none."""

    def __init__(self, fonts: FontFiles, document: Any) -> None:
        self._fonts, self._document = fonts, document
        self._mixed: dict[tuple[float, bool, bool], Ink] = {}

    def of(self, look: Look) -> Ink:
        return self.mix(look.size, bold=look.bold, italic=look.italic)

    def mix(self, size: float, *, bold: bool = False, italic: bool = False) -> Ink:
        key = (size, bold, italic)
        if key not in self._mixed:
            self._mixed[key] = Ink(face_of(self._fonts.file(bold, italic)), size, self._document)
        return self._mixed[key]
