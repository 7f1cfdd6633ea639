"""Papers as files: whole or not at all, read back from sticks, with the fonts the program brings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_names import ENDINGS
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.system import drives, fonts
from khenthuong_desktop.system.files import Written, write_whole

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.pdf_fonts import FontFiles


def font_files(resources: Path) -> FontFiles:
    """The four faces papers are set in."""
    from khenthuong_desktop.documents.pdf_fonts import FontFiles

    def face(weight: int, italic: bool) -> Path:
        return fonts.font(fonts.PAPER_FAMILY, weight=weight, italic=italic, resources=resources).path

    return FontFiles(face(400, False), face(700, False), face(400, True), face(700, True))


def ending_of(path: Path, formats: Sequence[str] = ENDINGS) -> str:
    """The ending a file's format follows from; one the paper does not come in is refused before anything is made."""
    ending = path.suffix.lower()
    if ending not in formats:
        raise UserError("paper.unknown_ending", ending=path.suffix, known=", ".join(formats))
    return ending


def render_to(office: Office, paper: Paper, ending: str, target: BinaryIO, progress: Progress = unwatched) -> None:
    """Write a paper into an open file."""
    from khenthuong_desktop.documents import render

    render.write(paper, ending, target, font_files(office.resources), progress)


def write(office: Office, paper: Paper, path: Path, progress: Progress = unwatched) -> Written:
    """Write a paper in the format of the file's ending; on a stick it is read back before it counts."""
    ending = ending_of(path)

    def fill(target: BinaryIO) -> None:
        render_to(office, paper, ending, target, progress)

    return write_whole(path, fill, read_back=drives.is_removable(path))
