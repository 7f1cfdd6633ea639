"""A paper as the bytes of its PDF, for the window to show and print."""

from __future__ import annotations

import gc
import io
from typing import TYPE_CHECKING

from khenthuong_desktop.services import paper_files
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper


def load() -> None:
    """Read the libraries that make pages, in the background while the window for them is still being built."""
    collecting = gc.isenabled()
    gc.disable()  # nothing that an import makes is ever let go: looking through it costs a tenth of the wait
    try:
        from khenthuong_desktop.documents import pdf  # noqa: F401
        from khenthuong_desktop.documents.papers import list  # noqa: F401
    finally:
        if collecting:
            gc.enable()


def render_pdf(office: Office, paper: Paper, progress: Progress = unwatched) -> bytes:
    """The PDF that would be saved, byte for byte; `progress` raising stops it."""
    target = io.BytesIO()
    paper_files.render_to(office, paper, ".pdf", target, progress)
    return target.getvalue()
