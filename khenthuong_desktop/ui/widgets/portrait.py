"""A photo made small for the side of a page, however large its file is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap


def portrait(path: Path, size: int, ratio: float = 1.0) -> QPixmap:
    """The picture in a square of this size; empty when the file is no picture Qt can read."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)  # kept under its hash, a file has no ending
    reader.setAutoTransform(True)
    wanted = round(size * ratio)
    own = reader.size()
    if own.isValid():
        # Decoding at the wanted size keeps a photo of 40 megapixels out of the memory.
        reader.setScaledSize(own.scaled(QSize(wanted, wanted), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return QPixmap()
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(ratio)
    return drawn
