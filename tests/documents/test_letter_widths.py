"""Widths of texts where no font is at hand: what the bundled font, which has those of Times New Roman, says."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from khenthuong_desktop.documents.letter_widths import evenly, lines_needed, width_mm
from khenthuong_desktop.system.fonts import PAPER_FAMILY, font

VOWELS = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ"
LETTERS = VOWELS + VOWELS.upper() + "bcdghklmnpqrstvxfjwz0123456789 .,;:-/()'\"&<>+=%"


@pytest.mark.parametrize("bold", [False, True])
def test_every_letter_is_as_wide_as_in_the_font(bold: bool) -> None:
    path = font(PAPER_FAMILY, weight=700 if bold else 400).path
    widths = TTFontFile(str(path)).charWidths
    for letter in LETTERS + LETTERS.upper():
        true = widths[ord(letter)] / 1000 * 100 / 72 * 25.4
        assert width_mm(letter, 100, bold=bold) == pytest.approx(true, abs=1.8), letter


def test_lines_are_counted_between_words() -> None:
    assert lines_needed("một hai ba", 12, 100) == 1
    assert lines_needed("một hai ba", 12, width_mm("một hai ", 12)) == 2
    assert lines_needed("một\nhai\n\nba", 12, 100) == 4
    assert lines_needed("x" * 100, 12, width_mm("x" * 40, 12)) == 3


def test_a_centred_line_that_is_too_long_is_broken_in_the_middle() -> None:
    text = "PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM"
    assert evenly(text, 12, 200) == text
    assert evenly(text, 12, 60) == "PHƯỜNG VĂN MIẾU -\nQUỐC TỬ GIÁM"
    assert evenly("a  b", 12, 100) == "a  b"


@pytest.mark.parametrize("width", range(60, 150, 3))
def test_a_title_is_not_broken_within_a_word_of_two_syllables(width: int) -> None:
    text = "Hội nghị đại biểu điển hình tiên tiến phường Tân Lập lần thứ I về công tác khen thưởng"
    lines = evenly(text, 14, width, bold=True).split("\n")
    assert " ".join(lines) == text and len(lines) > 1
    for word in ("Hội nghị", "đại biểu", "điển hình", "tiên tiến", "lần thứ I", "công tác", "khen thưởng"):
        assert sum(word in line for line in lines) == 1, (word, lines)
