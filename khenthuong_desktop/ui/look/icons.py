"""Icons by name: SVG of one stroke width in resources/icons, coloured and rendered when first shown."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from khenthuong_desktop.ui.look import palette

SIZE = 16
PLACE_SIZE = QSize(22, SIZE)

_folder: Path | None = None


def use_folder(folder: Path) -> None:
    """Where the SVG files lie; icons already made are forgotten."""
    global _folder
    _folder = folder
    pixmap.cache_clear()
    icon.cache_clear()


@cache
def pixmap(
    name: str, colour: str = palette.SECOND_TEXT, size: int = SIZE, ratio: float = 1.0, width: int = SIZE
) -> QPixmap:
    """The icon drawn for a screen of this pixel ratio; empty when there is no such file.

    Read as an image rather than drawn by QtSvg, whose Python module the first paint can do without.
    """
    try:
        svg = (_folder / f"{name}.svg").read_bytes() if _folder else b""
    except OSError:
        svg = b""  # a missing picture must not keep anybody from working
    if not svg:
        return QPixmap()
    # The size of the picture itself, which comes first; its lines scale with it.
    frame = (b'width="24" height="24" viewBox="0 0 24 24"', b'width="%d" height="%d" viewBox="0 0 %g 24"')
    wide = max(width, size)
    svg = svg.replace(frame[0], frame[1] % (round(wide * ratio), round(size * ratio), 24 * wide / size), 1)
    drawn = QPixmap()
    drawn.loadFromData(svg.replace(b"currentColor", colour.encode()), "svg")
    drawn.setDevicePixelRatio(ratio)
    return drawn


def place_icon(name: str, ratio: float) -> QIcon:
    """The icon of a place in the left bar: quiet, blue where one is; with the space to its text in the picture."""
    made = QIcon()
    for colour, state in ((palette.SECOND_TEXT, QIcon.State.Off), (palette.ACCENT, QIcon.State.On)):
        drawn = pixmap(name, colour, SIZE, ratio, PLACE_SIZE.width())
        if not drawn.isNull():
            made.addPixmap(drawn, QIcon.Mode.Normal, state)
    return made


@cache
def icon(name: str, ratio: float, colour: str = palette.TEXT, size: int = SIZE) -> QIcon:
    """The icon for a button or a menu on a screen of this pixel ratio, faint when disabled."""
    made = QIcon()
    drawn = pixmap(name, colour, size, ratio)
    if not drawn.isNull():
        made.addPixmap(drawn)
        made.addPixmap(pixmap(name, palette.FAINT_TEXT, size, ratio), QIcon.Mode.Disabled)
    return made
