"""Text that is shortened to its room."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, its end cut and marked with … when it does not fit.

    Not by Qt's own function, which takes a value of the class `Qt`: its first touch sets up a hundred enumerations
    and costs more than all the rest of the window. For the same reason what is shown at start is made of labels and
    the style sheet, and modules write `QtCore.Qt.…` inside the functions that need one.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if metrics.horizontalAdvance(text[:middle].rstrip() + "…") <= width:
            fits = middle
        else:
            too_long = middle
    return text[:fits].rstrip() + "…"
