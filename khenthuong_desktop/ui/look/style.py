"""The one style sheet, kept short because every widget is matched against each of its rules."""

from __future__ import annotations

import re

from khenthuong_desktop.ui.look import palette as p
from khenthuong_desktop.ui.look.fonts import TEXT_PIXELS

# Widgets say what they are by object name (one of a kind) or by the property "look" (many of a kind):
# primary (the one button of a page), link, quiet (a button without a frame), title, section, second, card.
ICONS_MARK = "@icons@"
SHEET = f"""
QPushButton {{ background: {p.SURFACE}; border: 1px solid {p.BORDER}; border-radius: 4px;
    padding: 0 12px; min-height: 26px; }}
QPushButton:hover {{ background: {p.HOVER}; }}
QPushButton:pressed {{ background: {p.LINE}; }}
QPushButton:focus {{ border-color: {p.ACCENT}; }}
QPushButton:disabled {{ color: {p.FAINT_TEXT}; border-color: {p.LINE}; }}
QPushButton[look="primary"], QPushButton:default {{ background: {p.ACCENT}; border-color: {p.ACCENT};
    color: {p.SURFACE}; font-weight: 600; }}
QPushButton[look="primary"]:hover, QPushButton:default:hover {{ background: {p.ACCENT_HOVER}; }}
QPushButton[look="primary"]:pressed, QPushButton:default:pressed {{ background: {p.ACCENT_PRESSED}; }}
QPushButton[look="primary"]:focus, QPushButton:default:focus {{ border-color: {p.TEXT}; }}
QPushButton[look="primary"]:disabled {{ background: {p.LINE}; border-color: {p.LINE}; color: {p.SECOND_TEXT}; }}
QPushButton[look="link"] {{ background: transparent; border: 0; padding: 0; min-height: 18px; color: {p.ACCENT}; }}
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus {{ text-decoration: underline; }}
QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; padding: 0 6px; }}
QPushButton[look="quiet"]:hover {{ background: {p.HOVER}; }}
QPushButton[look="quiet"]:focus {{ border-color: {p.ACCENT}; }}
QPushButton[look="place"] {{ border: 0; border-left: 3px solid transparent; border-radius: 0; min-height: 34px;
    padding: 0 8px 0 14px; text-align: left; }}
QPushButton[look="place"]:checked {{ background: {p.SELECTION}; border-left-color: {p.ACCENT}; color: {p.ACCENT};
    font-weight: 600; }}
QPushButton[look="place"]:focus {{ border: 1px solid {p.ACCENT}; border-left-width: 3px; }}
QPushButton[look="line"], QPushButton[look="bareLine"] {{ border: 0; border-radius: 0; padding: 0;
    border-bottom: 1px solid {p.LINE}; }}
QPushButton[look="bareLine"] {{ border-bottom: 0; }}
QPushButton[look="line"]:focus, QPushButton[look="bareLine"]:focus {{ border: 1px solid {p.ACCENT}; }}
QPushButton::menu-indicator {{ width: 0; }}
QLineEdit {{ background: {p.SURFACE}; border: 1px solid {p.BORDER}; border-radius: 4px; padding: 0 7px;
    min-height: 26px; selection-background-color: {p.ACCENT}; selection-color: {p.SURFACE}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; button-layout: 0; }}
QLineEdit:focus {{ border-color: {p.ACCENT}; }}
QComboBox {{ background: {p.SURFACE}; border: 1px solid {p.BORDER}; border-radius: 4px; padding: 0 7px;
    min-height: 26px; selection-background-color: {p.ACCENT}; selection-color: {p.SURFACE}; }}
QComboBox:focus {{ border-color: {p.ACCENT}; }}
QComboBox:disabled {{ background: {p.GROUND}; color: {p.FAINT_TEXT}; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url("{ICONS_MARK}/chevron-down.png"); width: 12px; height: 12px; }}
QLineEdit[look="wrong"] {{ border-color: {p.RED}; color: {p.RED}; }}
QLineEdit:read-only, QLineEdit:disabled {{ background: {p.GROUND}; }}
QLabel[look="title"] {{ font-size: 18px; font-weight: 600; }}
QLabel[look="section"] {{ font-weight: 600; }}
QLabel[look="second"] {{ color: {p.SECOND_TEXT}; }}
QLabel[look="small"] {{ color: {p.SECOND_TEXT}; font-size: 12px; }}
QLabel[look="figure"] {{ font-size: 22px; font-weight: 600; }}
QLabel[look="name"] {{ font-size: 15px; font-weight: 600; }}
QLabel[look="badge"] {{ background: {p.SELECTION}; color: {p.ACCENT}; font-size: 12px; border-radius: 4px;
    padding: 1px 6px; }}
QLabel[look="draftBadge"] {{ background: {p.AMBER_GROUND}; color: {p.AMBER}; font-size: 12px; border-radius: 4px;
    padding: 1px 6px; }}
QLabel[look="wrong"] {{ color: {p.RED}; }}
QLabel[look="amber"] {{ color: {p.AMBER}; }}
QFrame[look="card"] {{ background: {p.SURFACE}; border: 1px solid {p.LINE}; border-radius: 6px; }}
QLabel[look="count"] {{ background: {p.RED}; color: {p.SURFACE}; border-radius: 7px; padding: 0 7px 1px 7px;
    font-size: 11px; font-weight: 600; min-height: 14px; max-height: 14px; }}
QLabel[meaning="plain"], QLabel[meaning="good"], QLabel[meaning="look"], QLabel[meaning="wrong"] {{ font-weight: 600; }}
QLabel[meaning="good"] {{ color: {p.GREEN}; }}
QLabel[meaning="look"] {{ color: {p.AMBER}; }}
QLabel[meaning="wrong"] {{ color: {p.RED}; }}
#leftBar {{ background: {p.SURFACE}; border-right: 1px solid {p.LINE}; }}
#topLine {{ background: {p.SURFACE}; border-bottom: 1px solid {p.LINE}; }}
#officeLabel {{ font-weight: 600; }}
#statusLine {{ background: {p.SURFACE}; border-top: 1px solid {p.LINE}; }}
#statusLine QLabel {{ font-size: 12px; color: {p.SECOND_TEXT}; }}
#statusLine QLabel#savedLabel {{ color: {p.TEXT}; }}
QMenu {{ background: {p.SURFACE}; border: 1px solid {p.BORDER}; padding: 4px 0; }}
QMenu::item {{ padding: 5px 28px 5px 12px; }}
QMenu::item:selected {{ background: {p.SELECTION}; }}
QMenu::item:disabled {{ color: {p.FAINT_TEXT}; }}
QMenu::icon {{ padding-left: 12px; }}
QMenu::separator {{ height: 1px; background: {p.LINE}; margin: 4px 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {p.BORDER}; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.FAINT_TEXT}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QToolTip {{ background: {p.TEXT}; color: {p.SURFACE}; border: 0; padding: 4px 6px; }}
QProgressBar {{ background: {p.LINE}; border: 0; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {p.ACCENT}; border-radius: 4px; }}
"""

_SIZE = re.compile(r"font-size: (1[2-9]|2\d)px")  # the number in a round badge keeps its size


def sheet(text_pixels: int, icons_folder: str) -> str:
    """The style sheet for letters of this size: titles and small print keep their distance to the text."""
    drawn = SHEET.replace(ICONS_MARK, icons_folder.replace("\\", "/"))
    if text_pixels == TEXT_PIXELS:
        return drawn
    return _SIZE.sub(lambda found: f"font-size: {int(found[1]) + text_pixels - TEXT_PIXELS}px", drawn)
