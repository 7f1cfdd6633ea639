"""What the preview window is handed: how to make the pages of a paper, and which files it can become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_copies, paper_files, paper_names, paper_preview
from khenthuong_desktop.services.kept_papers import SIGNED
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from khenthuong_desktop.system.files import Written
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import papers_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.papers import StoredPaper

PDF = ".pdf"
Steps = Callable[[int, int], object]


# What stops the pages but no workbook: too many columns for A4, a letter the fonts lack.
ONLY_PAGES = frozenset({"paper.columns_too_narrow", "paper.glyph_missing"})


@dataclass(frozen=True, slots=True)
class Made:
    """The pages, and how to write them as another kind of file; with a `problem` there are no pages, only the way
    to the other kinds."""

    pdf: bytes
    write: Callable[[Path, Steps], Written]
    problem: UserError | None = None


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """`title` names window and files; `kind` is what printer and paper sides are remembered by; `make` is called
    in the background. What is `missing` keeps the pages from printer and files: they are only looked at."""

    title: str
    kind: str
    make: Callable[[Steps], Made]
    endings: tuple[str, ...] = (PDF,)
    missing: str = ""


def of_stored(office: Office, kept: StoredPaper) -> ShownPaper:
    """A letter, submission or report that the office keeps; its Word file is made from the office's own form where
    there is one."""
    from khenthuong_desktop.services import papers

    def write(path: Path, told: Steps) -> Written:
        return papers.export(office, kept.kind, path, progress=told, id=kept.id)

    if kept.state != SIGNED:
        written_so_far = of_written(office, kept.name, kept.kind, kept.inputs, kept.body_id, kept.signer_id)
        if written_so_far.missing:
            return written_so_far
    return of_paper(office, kept.name, kept.kind, lambda: papers.compose(office, kept.kind, id=kept.id), write)


def of_written(
    office: Office, title: str, kind: str, said: Inputs, body_id: str | None, signer_id: str | None
) -> ShownPaper:
    """What stands in a paper that may not be whole yet, with a line of what it misses."""
    from khenthuong_desktop.services import paper_drafts, papers

    whose = {"body_id": body_id, "signer_id": signer_id}
    reading = paper_drafts.reading(office, kind, said, body_id=body_id, signer_id=signer_id)
    missing = [words.missing(one) for one in reading.missing]
    if reading.stopped is not None:
        sentence = errors.sentence(reading.stopped)
        missing.append(f"{sentence.what} {sentence.next_step}".strip())
    compose = papers.compose_open if missing else papers.compose_draft
    shown = of_paper(office, title, kind, partial(compose, office, kind, said, **whose))
    return replace(shown, missing=words.ONLY_LOOKED_AT.format(told="; ".join(missing)) if missing else "")


def of_paper(
    office: Office,
    title: str,
    kind: str,
    compose: Callable[[], Paper],
    write_other: Callable[[Path, Steps], Written] | None = None,
    endings: tuple[str, ...] = paper_names.ENDINGS,
) -> ShownPaper:
    """A paper of the office; `write_other` makes what is no PDF in a way of its own."""

    def make(steps: Steps) -> Made:
        paper = compose()
        pdf, problem = b"", None
        try:
            pdf = paper_preview.render_pdf(office, paper, steps)
        except UserError as error:
            if error.code not in ONLY_PAGES:
                raise
            problem = error

        def write(path: Path, told: Steps) -> Written:
            if path.suffix.lower() == PDF:
                return paper_copies.write_pdf(pdf, path)  # what was looked at, and nothing newer
            if write_other is not None:
                return write_other(path, told)
            return paper_files.write(office, paper, path, told)

        return Made(pdf, write, problem)

    return ShownPaper(title, kind, make, endings)


def of_pdf(title: str, kind: str, pdf: bytes) -> ShownPaper:
    """Pages that are there already: certificates, or a signed paper."""
    return ShownPaper(title, kind, lambda _steps: Made(pdf, lambda path, _told: paper_copies.write_pdf(pdf, path)))
