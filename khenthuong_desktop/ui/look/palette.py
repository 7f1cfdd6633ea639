"""The colours of the program by what they mean, and the one palette made of them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

GROUND = "#F4F5F7"
SURFACE = "#FFFFFF"
LINE = "#DFE2E7"
BORDER = "#C9CED6"  # of what can be typed into or pressed
TEXT = "#1F2430"
SECOND_TEXT = "#6B7280"
FAINT_TEXT = "#9AA1AC"  # of what cannot be used now
ACCENT = "#1F5FAE"
ACCENT_HOVER = "#1A5296"
ACCENT_PRESSED = "#15437B"
SELECTION = "#E8F0FC"
HOVER = "#EEF1F5"
HEADER = "#F0F1F4"

# Only for meaning, and always with a word or a number beside the colour.
GREEN, GREEN_GROUND = "#1B7A43", "#E4F3EA"
AMBER, AMBER_GROUND = "#9A6200", "#FDF1D8"
RED, RED_GROUND = "#B3261E", "#FCE8E6"


def palette() -> QPalette:
    """Fusion's palette in the colours of the program."""
    made = QPalette()
    role = QPalette.ColorRole
    for place, colour in (
        (role.Window, GROUND),
        (role.WindowText, TEXT),
        (role.Base, SURFACE),
        (role.AlternateBase, GROUND),
        (role.Text, TEXT),
        (role.PlaceholderText, SECOND_TEXT),
        (role.Button, SURFACE),
        (role.ButtonText, TEXT),
        (role.BrightText, SURFACE),
        (role.Highlight, SELECTION),
        (role.HighlightedText, TEXT),
        (role.Accent, ACCENT),
        (role.Link, ACCENT),
        (role.LinkVisited, ACCENT),
        (role.ToolTipBase, TEXT),
        (role.ToolTipText, SURFACE),
        (role.Light, SURFACE),
        (role.Midlight, HOVER),
        (role.Mid, LINE),
        (role.Dark, BORDER),
        (role.Shadow, SECOND_TEXT),
    ):
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(FAINT_TEXT))
    return made
