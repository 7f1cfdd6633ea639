"""How the program looks: one palette, one small style sheet, icons and the letters.

The application dresses itself here once at start; widgets ask for a colour or an icon by name.
It must not know what is shown, and nothing else in ui sets colours or fonts of its own.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from khenthuong_desktop.ui.look import fonts, palette, style

ICONS_FOLDER = "icons folder"  # a property of the application, for the pictures of the style sheet


def dress(app: QApplication, fonts_folder: str, text_pixels: int = fonts.TEXT_PIXELS) -> None:
    """Give the application its style, palette, font and style sheet; call before the first widget."""
    app.setStyle("Fusion")  # the same on every PC: native styles and style sheets do not mix
    app.setPalette(palette.palette())
    app.setFont(fonts.interface_font(fonts_folder, text_pixels))
    app.setProperty(ICONS_FOLDER, fonts_folder.removesuffix("fonts") + "icons")
    app.setStyleSheet(style.sheet(text_pixels, app.property(ICONS_FOLDER)))


def resize_text(text_pixels: int) -> None:
    """Larger or smaller letters in every window that stands and every one to come."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        font = app.font()
        font.setPixelSize(text_pixels)
        app.setFont(font)
        app.setStyleSheet(style.sheet(text_pixels, app.property(ICONS_FOLDER) or ""))
