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

A_DAY = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
import khenthuong_desktop.ui

class Sender(QObject):
    sent = Signal(object)

app = QApplication([])
label, sender, seen = QLabel(), Sender(), []
sender.sent.connect(seen.append)
for _ in range(20_000):
    label.setVisible(False)
    sender.sent.emit(True)
    sender.sent.emit(False)
    assert label != 3
print(len(seen))
"""


def test_a_hundred_thousand_strokes_do_not_end_the_program() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PAINTING], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr[-500:]


def test_signals_and_comparisons_do_not_wear_out_true_and_its_like() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", A_DAY], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "40000", done.stderr[-500:]
