"""The letters of the window: Segoe UI where Windows has it, else the bundled Be Vietnam Pro."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SYSTEM_FAMILY = "Segoe UI"
BUNDLED_FAMILY = "Be Vietnam Pro"
TEXT_PIXELS = 13
SIZES = (13, 14, 16)  # rows and lines of the window have room for the largest

# Regular and semi-bold are all the window uses; every further file would be read before the first paint.
_BUNDLED_FILES = ("BeVietnamPro-Regular.ttf", "BeVietnamPro-SemiBold.ttf")
_BOLD_FILE = "BeVietnamPro-Bold.ttf"


def interface_font(folder: str, text_pixels: int = TEXT_PIXELS) -> QFont:
    """The font of the whole program; every letter of Vietnamese is in it, also without a screen."""
    family = SYSTEM_FAMILY if _has_system_family() else _bundled_family(Path(folder))
    font = QFont(family) if family else QFont()
    font.setPixelSize(text_pixels)
    return font


def add_bold(folder: str) -> None:
    """The weight that texts with headings use, for after the first paint; without it Qt smears the letters."""
    if not _has_system_family():
        QFontDatabase.addApplicationFont(str(Path(folder) / _BOLD_FILE))


def semibold(font: QFont) -> QFont:
    """The same letters as titles and the current place have them."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _has_system_family() -> bool:
    # Asking the database lists every font of the PC, so it is asked only where the answer can be yes.
    return sys.platform == "win32" and QFontDatabase.hasFamily(SYSTEM_FAMILY)


def _bundled_family(folder: Path) -> str | None:
    registered = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _BUNDLED_FILES]
    return BUNDLED_FAMILY if registered[0] >= 0 else None
