"""Writes a paper in the format its file's ending asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Final

from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.pdf_fonts import FontFiles

ENDINGS: Final = (".pdf", ".docx", ".xlsx")


def write(
    paper: Paper,
    ending: str,
    target: BinaryIO,
    fonts: FontFiles,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> None:
    """Write the paper; each renderer is loaded only when it is asked for. Only a PDF carries the fonts."""
    match ending.lower():
        case ".pdf":
            from khenthuong_desktop.documents import pdf

            pdf.render(paper, target, fonts=fonts, progress=progress)
        case ".docx":
            from khenthuong_desktop.documents import word

            word.render(paper, target, progress=progress)
        case ".xlsx":
            from khenthuong_desktop.documents import excel

            excel.render(paper, target, progress=progress)
        case _:
            raise UserError("paper.unknown_ending", ending=ending, known=", ".join(ENDINGS))
