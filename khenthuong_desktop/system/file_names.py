"""Names that every PC accepts: a file written here may be opened tomorrow on Windows from a stick."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from pathlib import Path, PurePath

from khenthuong_desktop.errors import StorageProblem

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\s*\..*)?", re.IGNORECASE)

# 255 bytes is the limit of Linux file systems, and a Vietnamese letter takes up to three of them.
_MAX_BYTES = 255
_SAFE_BYTES = 180
# Beyond this Windows refuses a plain path, folders a little earlier than files.
_PLAIN_WINDOWS_PATH = 247


def safe_file_name(text: str, *, fallback: str = "file") -> str:
    """A file name made of free text, its ending kept: no forbidden letter, no reserved word, not too long."""
    cleaned = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    cleaned = "".join(letter for letter in cleaned if unicodedata.category(letter) not in ("Cc", "Cf", "Cs"))
    cleaned = " ".join(cleaned.split()).strip(" .")
    stem, ending = os.path.splitext(cleaned)
    if len(ending.encode()) > 16 or " " in ending:
        stem, ending = cleaned, ""
    stem = _cut(stem, _SAFE_BYTES - len(ending.encode())).rstrip(" .") or fallback
    if _RESERVED.fullmatch(stem):
        stem += "_"
    return stem + ending


def free_path(folder: Path, name: str) -> Path:
    """A place in the folder where nothing lies yet: 'x.xlsx', else 'x (2).xlsx'.

    For files that people fill in or change and keep under the name they came with: a second one must not take the
    place of the first.
    """
    stem, ending = os.path.splitext(name)
    path, number = folder / name, 1
    while os.path.lexists(os_path(path)):
        number += 1
        path = folder / f"{stem} ({number}){ending}"
    return path


def check_name(path: Path) -> None:
    """Refuse a name that some PC could not open; the folder above is the officer's own matter."""
    name = path.name
    if not name or _FORBIDDEN.search(name) or _RESERVED.fullmatch(name) or name[-1] in ". ":
        raise StorageProblem("file.bad_name", path=str(path), name=name)
    if len(name.encode("utf-8", "surrogatepass")) > _MAX_BYTES:
        raise StorageProblem("file.name_too_long", path=str(path), name=name)


def os_path(path: PurePath, *, windows: bool = sys.platform == "win32") -> str:
    """The path as the operating system takes it: on Windows a long one needs a prefix."""
    text = str(path)
    if not windows or len(text) <= _PLAIN_WINDOWS_PATH or text.startswith("\\\\?\\"):
        return text
    if text.startswith("\\\\"):
        return "\\\\?\\UNC\\" + text[2:]
    return "\\\\?\\" + (text if re.match(r"[A-Za-z]:\\", text) else os.path.abspath(text))


def _cut(text: str, limit: int) -> str:
    return text.encode()[:limit].decode(errors="ignore")
