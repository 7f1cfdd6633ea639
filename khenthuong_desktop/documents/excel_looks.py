"""The looks of Excel cells, each made once: fonts, lines and places of head lines, headings and values."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from khenthuong_desktop.documents.model import Column

FONT: Final = "Times New Roman"


class Look(NamedTuple):
    """How a line of text looks."""

    size: float
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    align: str = "center"
    upright: str = "center"
    framed: bool = False
