"""A photo of any size is small at the side, and a file that is none does no harm."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.portrait import portrait


def test_large_photo_is_made_small_and_keeps_its_shape(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(1500, 2000, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    image.save(str(tmp_path / "photo.jpg"))
    (tmp_path / "photo.jpg").rename(tmp_path / "kept")
    drawn = portrait(tmp_path / "kept", 72, 2.0)
    assert (drawn.width(), drawn.height(), drawn.devicePixelRatio()) == (108, 144, 2.0)


def test_file_that_is_no_picture_gives_none(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"not a picture")
    assert portrait(tmp_path / "kept", 72).isNull()
    assert portrait(tmp_path / "gone", 72).isNull()
