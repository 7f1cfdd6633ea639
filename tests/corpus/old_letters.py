"""Text as the old fonts and code pages stored it: the way back from Unicode, for making files."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

from khenthuong_desktop.system.paths import resources_root

_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"


@cache
def _codes(catalogue: str) -> dict[str, str]:
    path: Path = resources_root() / "catalogues" / f"{catalogue}.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    if catalogue == "tcvn3":
        return {
            letter: bytes.fromhex(code).decode("cp1252") for code, letter in rows if not unicodedata.combining(letter)
        }
    return {letter: code for code, letter in rows}


def tcvn3(text: str) -> str:
    """A capital with a tone has no code in the fonts of that time that people used: the small letter stands for it."""
    codes = _codes("tcvn3")
    untoned = "ĂÂÊÔƠƯĐ"
    made = []
    for char in unicodedata.normalize("NFC", text):
        if ord(char) < 128 or (char.isupper() and char in untoned):
            made.append(codes.get(char, char))
        else:
            made.append(codes.get(char.lower(), char))
    return "".join(made)


def vni(text: str) -> str:
    codes = _codes("vni")
    return "".join(codes.get(char, char) for char in unicodedata.normalize("NFC", text))


def windows_1258(text: str) -> bytes:
    """Letters with their breve, circumflex or horn whole, tones behind them: what the code page can write."""
    made = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(mark for mark in parts if mark in _TONES)
        letter = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
        made.append(letter + tone)
    return "".join(made).encode("cp1258")
