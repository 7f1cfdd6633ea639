"""Vietnamese for Qt's own buttons, menus and dialogs: Qt brings no file of its own for it."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from khenthuong_desktop.wording.qt_dialogs import TEXTS


class QtWords(QTranslator):
    """Answers Qt's English texts from wording.qt_dialogs; all else stays as it is."""

    def isEmpty(self) -> bool:
        return False  # an empty translator would not be installed

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        # None is Qt's null string, "ask the next one"; an empty string would blank the button.
        return TEXTS.get(source_text)  # type: ignore[return-value]
