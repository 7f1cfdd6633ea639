"""Without this the program ends in the middle of a working day, without a word."""

from __future__ import annotations

import os
import subprocess
import sys

PAINTING = """
from khenthuong_desktop.ui.lasting_none import make_none_last
make_none_last()
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
app = QGuiApplication([])
picture = QPixmap(10, 10)
painter = QPainter(picture)
for _ in range(100_000):
    painter.fillRect(QRect(0, 0, 5, 5), QColor("red"))
painter.end()
print("alive")
"""


def test_a_hundred_thousand_strokes_do_not_end_the_program() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PAINTING], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr[-500:]
