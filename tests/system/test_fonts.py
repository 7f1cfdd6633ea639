"""Every name prints whole: the fonts are the tested ones, free to carry along, and have every letter."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.fonts import (
    PAPER_FAMILY,
    WINDOW_FAMILY,
    Font,
    bundled_fonts,
    check_fonts,
    font,
    fonts_of,
)
from khenthuong_desktop.system.paths import resources_root

TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
VOWELS = [unicodedata.normalize("NFC", vowel + tone) for vowel in "AĂÂEÊIOÔƠUƯY" for tone in TONES]
CAPITALS = "BCDĐFGHJKLMNPQRSTVWXZ" + "".join(VOWELS)
SIGNS = "0123456789.,;:!?()[]/\\%&@#*+-=<>'\"_•–—“”‘’…·−×°₫§«»"
# Marks that only the papers use; the window draws its arrows and ticks as icons.
PAPER_SIGNS = "→▲▼№"


def name_of(face: Font) -> str:
    return face.path.stem


def test_fonts_are_what_was_tested() -> None:
    assert check_fonts() == ()
    files = {path.name for path in (resources_root() / "fonts").glob("*.ttf")}
    assert {face.path.name for face in bundled_fonts()} == files


def test_papers_have_four_faces_and_the_window_four_weights() -> None:
    assert [(f.weight, f.italic) for f in fonts_of(PAPER_FAMILY)] == [
        (400, False),
        (700, False),
        (400, True),
        (700, True),
    ]
    assert [(f.weight, f.italic) for f in fonts_of(WINDOW_FAMILY)] == [
        (weight, False) for weight in (400, 500, 600, 700)
    ]
    assert font(PAPER_FAMILY, weight=700, italic=True).path.name == "Tinos-BoldItalic.ttf"
    with pytest.raises(StorageProblem, match=r"font\.missing"):
        font(WINDOW_FAMILY, weight=900)


@pytest.mark.parametrize("face", bundled_fonts(), ids=name_of)
def test_every_vietnamese_letter_is_in_the_font(face: Font) -> None:
    assert len(VOWELS) == 72
    wanted = CAPITALS + CAPITALS.lower() + SIGNS + (PAPER_SIGNS if face.family == PAPER_FAMILY else "")
    glyphs = TTFontFile(str(face.path)).charToGlyph
    assert [letter for letter in wanted if not glyphs.get(ord(letter))] == []


@pytest.mark.parametrize("face", bundled_fonts(), ids=name_of)
def test_font_may_be_carried_along(face: Font) -> None:
    licence = face.licence.read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in licence and "can be bundled" in licence


def test_changed_and_missing_fonts_are_named(tmp_path: Path) -> None:
    shutil.copytree(resources_root() / "fonts", tmp_path / "fonts")
    (tmp_path / "fonts" / "Tinos-Bold.ttf").write_bytes(b"another font")
    (tmp_path / "fonts" / "Tinos-Italic.ttf").unlink()
    faults = {fault.font.path.name: fault.kind for fault in check_fonts(tmp_path)}
    assert faults == {"Tinos-Bold.ttf": "changed", "Tinos-Italic.ttf": "missing"}


def test_program_without_its_fonts_says_so(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match=r"file\.folder_missing"):
        bundled_fonts(tmp_path)
