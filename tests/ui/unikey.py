"""Plays UniKey: how Vietnamese letters really arrive at a field, so that a test can type as the officers do.

UniKey watches the keys. A plain letter goes through as a key. When a further key changes letters that stand already,
it takes them back with Backspace and sends the new ones as keys without a code, or as one input without keys.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit, QWidget

Way = Literal["keys", "input"]
BACKSPACE = "\b"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def type_vietnamese(field: QWidget, text: str, way: Way = "keys") -> None:
    """Type a text into a field that has the keyboard, or into whatever took the keyboard over since."""
    field.setFocus()
    for stroke, sent in strokes(text):
        if sent and way == "input":
            taken_back = stroke.count(BACKSPACE)
            event = QInputMethodEvent("", [])
            event.setCommitString(stroke[taken_back:], -taken_back, taken_back)
            # An input method speaks to who has the focus, also while a popup has the keys.
            QApplication.sendEvent(QApplication.focusWidget() or field, event)
        else:
            for letter in stroke:
                press(field, letter, without_code=sent)


def strokes(text: str) -> Iterator[tuple[str, bool]]:
    """What reaches the field key by key: 'ễ' of 'Nguyễn' as e, then Backspace ê, then Backspace Backspace ễn.

    The second value is True for what UniKey sends and False for what the keyboard sends.
    """
    word = ""
    for letter in text + "\0":
        if letter.isalpha():
            word += letter
            continue
        yield from _word(word)
        word = ""
        if letter != "\0":
            yield letter, False


def _word(word: str) -> Iterator[tuple[str, bool]]:
    plain = "".join(_toneless(letter) for letter in word)
    for letter in plain:
        base = _base(letter)
        yield base, False
        if base != letter:
            yield BACKSPACE + letter, True
    changed = next((place for place, letter in enumerate(word) if letter != plain[place]), None)
    if changed is not None:  # the tone is typed at the end of the word
        yield BACKSPACE * (len(word) - changed) + word[changed:], True


def press(field: QWidget, letter: str, *, without_code: bool = False) -> None:
    """One key, down and up."""
    key: int = Qt.Key.Key_unknown if without_code else ord(letter.upper())
    shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
    if letter == BACKSPACE:
        key = Qt.Key.Key_Backspace
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(receiver(field), QKeyEvent(kind, key, shift, letter))


def receiver(field: QWidget) -> QWidget:
    """Who gets the keys now: an open popup, else who has the focus, else the field itself."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    return QApplication.focusWidget() or field


def content(field: QWidget) -> str:
    """What stands in a field of any kind."""
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit | QSpinBox)
    return field.text()


def _toneless(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES))


def _base(letter: str) -> str:
    if letter in "đĐ":
        return "d" if letter == "đ" else "D"
    return unicodedata.normalize("NFD", letter)[0]
