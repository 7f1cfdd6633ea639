"""'In tất cả ra USB': the whole set of a conference in a folder, numbered as it is used, each file whole."""

from __future__ import annotations

import contextlib
import io
import logging
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.errors import KhenThuongError, StorageProblem, UserError
from khenthuong_desktop.services import (
    conference_set_contents,
    paper_copies,
    paper_files,
    paper_names,
    programme,
)
from khenthuong_desktop.services import papers as office_papers
from khenthuong_desktop.services.conference_set_folder import FileOutcome, SetFolder, State, file_name
from khenthuong_desktop.services.conference_set_papers import SetPaper as SetPaper
from khenthuong_desktop.services.conference_set_papers import papers as papers
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.files import make_folder
from khenthuong_desktop.wording import conference_sets as words
from khenthuong_desktop.wording import errors

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.domain.conferences import Conference

ENDINGS: Final = paper_names.ENDINGS
_LOG = logging.getLogger(__name__)
_PDF: Final = ".pdf"
_CONTENTS_PLACE: Final = 0
_PROGRAMMES: Final = frozenset({"programme", "running-order"})


@dataclass(frozen=True, slots=True)
class PaperOutcome:
    """A paper with its files; with a `problem` it could not be made."""

    paper: SetPaper
    files: tuple[FileOutcome, ...] = ()
    problem: KhenThuongError | None = None


@dataclass(frozen=True, slots=True)
class SetOutcome:
    """What became of the set. Where it `stopped`, what is in the folder is whole, and there is no new contents page."""

    folder: Path
    papers: tuple[PaperOutcome, ...]
    contents: FileOutcome | None
    stale: tuple[str, ...]  # ours, of an earlier set, not in this one
    stopped: StorageProblem | None
    on_stick: bool

    @property
    def files(self) -> tuple[FileOutcome, ...]:
        own = (self.contents,) if self.contents is not None else ()
        return (*own, *(file for one in self.papers for file in one.files))

    @property
    def lacking(self) -> tuple[PaperOutcome, ...]:
        return tuple(one for one in self.papers if one.problem is not None)

    @property
    def failed(self) -> tuple[FileOutcome, ...]:
        return tuple(one for one in self.files if one.state == "failed")

    def count(self, state: State) -> int:
        return sum(1 for one in self.files if one.state == state)


def write(
    office: Office,
    conference_id: str,
    folder: Path,
    *,
    formats: Collection[str] = (_PDF,),
    sensitive: bool = False,
    keys: Collection[str] | None = None,
    progress: Progress = unwatched,
) -> SetOutcome:
    """Write the papers (`keys`: only these) into the folder, made where it is missing.

    Files of an earlier set are replaced where they differ and were not changed since; anything else in the folder
    stays as it is, and ours goes beside it. A paper that cannot be made, or a file that is open elsewhere, is told and
    the rest goes on; a full disk or a stick that is gone stops it. Whoever cancels keeps what is whole already.
    """
    found = conference(office, conference_id)
    chosen = [one for one in papers() if keys is None or one.key in keys]
    if not chosen:
        raise UserError("conference_set.nothing_chosen")
    if not formats:
        raise UserError("conference_set.no_format")
    make_folder(folder)
    target = SetFolder(conference_id, folder, drives.is_removable(folder))
    outcomes: list[PaperOutcome] = []
    contents: FileOutcome | None = None
    stopped: StorageProblem | None = None
    total = len(chosen) + 1
    try:
        for done, one in enumerate(chosen):
            progress(done, total)
            within = partial(_within, progress, done, total)
            outcomes.append(_paper(office, target, one, formats, sensitive, within))
            target.keep_record()
        contents = _contents(office, found, target, [_line(one, formats) for one in outcomes], sensitive)
        progress(total, total)
    except StorageProblem as problem:
        stopped = problem
    finally:
        with contextlib.suppress(StorageProblem):  # what stopped the files may stop the record of them too
            target.keep_record()
    return SetOutcome(folder, tuple(outcomes), contents, target.stale() if contents else (), stopped, target.on_stick)


def folder_on(office: Office, conference_id: str, place: Path) -> Path:
    """The folder of a conference's set on a stick or in another folder."""
    name = words.FOLDER.format(name=conference(office, conference_id).name)
    return place / paper_copies.file_name(name, "")


def lacks(office: Office, conference_id: str, *, progress: Progress = unwatched) -> dict[str, KhenThuongError]:
    """What keeps papers of the set from being made, by their keys; each is tried."""
    found: dict[str, KhenThuongError] = {}
    listed = papers()
    for done, one in enumerate(listed):
        progress(done, len(listed))
        made = _composed(office, one, conference_id, sensitive=False)
        if isinstance(made, KhenThuongError):
            found[one.key] = made
    return found


def may_unplug(outcome: SetOutcome) -> bool:
    """Whether the stick may be pulled out now: everything written has settled on it, nothing was stopped."""
    if outcome.stopped is not None or not outcome.on_stick:
        return False
    return all(paper_copies.may_unplug(one.written) for one in outcome.files if one.written is not None)


def why(problem: KhenThuongError) -> str:
    """A problem in one line."""
    told = errors.sentence(problem)
    return f"{told.what} {told.next_step}".strip()


def counted(outcome: SetOutcome) -> str:
    """How many files are new, replaced and as they were."""
    return words.outcome(outcome.count("new"), outcome.count("replaced"), outcome.count("same"))


def summary(outcome: SetOutcome) -> Sequence[str]:
    """What must be told beside the numbers: what could not be made or written, what stayed, what is left over."""
    told = [words.lacking(one.paper.title, why(one.problem)) for one in outcome.papers if one.problem is not None]
    told += [words.failed(one.name, why(one.problem)) for one in outcome.failed if one.problem is not None]
    told += [words.KEPT_BESIDE.format(name=one.kept, beside=one.name) for one in outcome.files if one.kept]
    if outcome.stale:
        told.append(words.STALE.format(names=words.BETWEEN.join(outcome.stale)))
    return told


# --- one paper


def _within(progress: Progress, done: int, total: int, _row: int, _rows: int) -> None:
    """Whoever cancels need not wait for the end of a long paper."""
    progress(done, total)


def _paper(
    office: Office,
    target: SetFolder,
    one: SetPaper,
    formats: Collection[str],
    sensitive: bool,
    progress: Progress,
) -> PaperOutcome:
    """All formats of a paper from what it says now."""
    endings = [ending for ending in one.formats if ending in formats]
    if not endings:
        return PaperOutcome(one)
    made = _composed(office, one, target.conference_id, sensitive=sensitive)
    if isinstance(made, KhenThuongError):
        return PaperOutcome(one, problem=made)
    files: list[FileOutcome] = []
    for ending in endings:
        try:
            data = _rendered(office, made, ending, progress)
        except UserError as problem:  # a letter that no font has stops the pages and no workbook
            files.append(FileOutcome(file_name(one.place, one.title, ending), "failed", problem=problem))
            continue
        files.append(target.file(one.place, one.title, ending, data))
    return PaperOutcome(one, tuple(files))


def _contents(
    office: Office, found: Conference, target: SetFolder, lines: Sequence[conference_set_contents.Line], sensitive: bool
) -> FileOutcome:
    page = conference_set_contents.compose(office, found, lines, sensitive=sensitive)
    try:
        data = _rendered(office, page, _PDF, unwatched)
    except UserError as problem:
        return FileOutcome(file_name(_CONTENTS_PLACE, words.CONTENTS, _PDF), "failed", problem=problem)
    return target.file(_CONTENTS_PLACE, words.CONTENTS, _PDF, data)


def _composed(office: Office, one: SetPaper, conference_id: str, *, sensitive: bool) -> Paper | KhenThuongError:
    try:
        choices = one.all_choices(conference_id, sensitive=sensitive) | _issued(office, one, conference_id)
        return office_papers.compose(office, one.name, **choices)
    except UserError as problem:
        return problem
    except KhenThuongError:
        raise
    except Exception:
        # A fault in one paper must not keep the other thirty from the stick; a technician finds it in the log.
        _LOG.exception("a paper of the set could not be composed: %s", one.name)
        return UserError("conference_set.paper_failed", paper=one.title)


def _issued(office: Office, one: SetPaper, conference_id: str) -> dict[str, object]:
    """The programme that left the office last: what is being drafted since then is for nobody's hands yet."""
    if one.name not in _PROGRAMMES:
        return {}
    last = programme.programme(office, conference_id).last
    return {} if last is None else {paper_names.VERSION: last.version}


def _rendered(office: Office, paper: Paper, ending: str, progress: Progress) -> bytes:
    into = io.BytesIO()
    paper_files.render_to(office, paper, ending, into, progress)
    return into.getvalue()


def _line(one: PaperOutcome, formats: Collection[str]) -> conference_set_contents.Line:
    there = tuple(os.path.splitext(file.name)[1] for file in one.files if file.state != "failed")
    remarks = [errors.sentence(one.problem).what] if one.problem is not None else []
    if not any(ending in formats for ending in one.paper.formats):
        remarks.append(words.NO_FORMAT.format(formats=words.formats(one.paper.formats)))
    for file in one.files:
        if file.problem is not None:
            remarks.append(errors.sentence(file.problem).what)
        elif file.kept:
            remarks.append(words.KEPT_BESIDE.format(name=file.kept, beside=file.name))
    return conference_set_contents.Line(one.paper, there, " ".join(remarks))
