"""The window is readable everywhere: letters with all Vietnamese marks, icons or nothing, colours with contrast."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from khenthuong_desktop.system.paths import resources_root
from khenthuong_desktop.ui.look import fonts, icons, palette
from khenthuong_desktop.ui.look.text import elided

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ…–•×≡"


def test_the_font_has_every_vietnamese_letter_without_a_screen(qapp: QApplication) -> None:
    for font in (qapp.font(), fonts.semibold(qapp.font())):
        raw = QRawFont.fromFont(font)
        assert [letter for letter in LETTERS + LETTERS.upper() if not raw.supportsCharacter(ord(letter))] in (
            [],
            ["≡", "≡"],
        )


def test_titles_are_a_real_weight_not_a_smeared_one(qapp: QApplication) -> None:
    assert QFontInfo(fonts.semibold(qapp.font())).weight() == 600


def test_without_the_font_files_the_system_font_is_used(tmp_path: Path, qapp: QApplication) -> None:
    assert fonts._bundled_family(tmp_path) is None


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5])
def test_an_icon_is_drawn_sharp_in_its_colour(qapp: QApplication, ratio: float) -> None:
    icons.use_folder(resources_root() / "icons")
    drawn = icons.pixmap("undo", palette.RED, 16, ratio)
    assert (drawn.width(), drawn.height()) == (round(16 * ratio), round(16 * ratio))
    image = drawn.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    strongest = max(pixels, key=lambda colour: colour.alpha())
    wanted = QColor(palette.RED)
    assert strongest.alpha() > 150
    assert abs(strongest.red() - wanted.red()) + abs(strongest.green() - wanted.green()) < 6


def test_a_missing_icon_keeps_nobody_from_working(qapp: QApplication, tmp_path: Path) -> None:
    icons.use_folder(tmp_path)
    try:
        assert icons.icon("undo", 1.0).isNull()
        assert icons.place_icon("undo", 1.0).isNull()
    finally:
        icons.use_folder(resources_root() / "icons")


def luminance(name: str) -> float:
    colour = QColor(name)
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        (palette.TEXT, palette.GROUND),
        (palette.SECOND_TEXT, palette.SURFACE),
        (palette.ACCENT, palette.SELECTION),
        (palette.SURFACE, palette.ACCENT),
        (palette.GREEN, palette.GREEN_GROUND),
        (palette.AMBER, palette.AMBER_GROUND),
        (palette.RED, palette.RED_GROUND),
    ],
)
def test_every_text_can_be_read_on_its_ground(ink: str, paper: str) -> None:
    light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.4


def test_text_is_cut_to_its_room_with_a_mark(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    text = "Hoàn tác: Nhập 37 dòng từ KP3.xlsx"
    assert elided(text, metrics, 1000) == text
    for width in (20, 60, 120):
        cut = elided(text, metrics, width)
        assert cut.endswith("…") and metrics.horizontalAdvance(cut) <= width
