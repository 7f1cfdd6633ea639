"""'In tất cả ra USB': the whole set of a conference in a folder, numbered as it is used, each file whole."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.errors import KhenThuongError, StorageProblem, UserError
from khenthuong_desktop.services import conference_set_contents, paper_copies, paper_names, paper_remarks
from khenthuong_desktop.services.conference_set_folder import FileOutcome, Planned, SetFolder, State
from khenthuong_desktop.services.conference_set_making import NOT_NEEDED as NOT_NEEDED
from khenthuong_desktop.services.conference_set_making import composed, rendered
from khenthuong_desktop.services.conference_set_papers import SetPaper as SetPaper
from khenthuong_desktop.services.conference_set_papers import papers as papers
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.file_names import os_path
from khenthuong_desktop.system.files import make_folder
from khenthuong_desktop.wording import conference_sets as words
from khenthuong_desktop.wording import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.paper_remarks import Remark

ENDINGS: Final = paper_names.ENDINGS
_PDF: Final = ".pdf"
_CONTENTS_PLACE: Final = 0


@dataclass(frozen=True, slots=True)
class PaperOutcome:
    """A paper with its files; with a `problem` it could not be made. `remark`: what no longer holds of what it says."""

    paper: SetPaper
    files: tuple[FileOutcome, ...] = ()
    problem: KhenThuongError | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SetOutcome:
    """What became of the set. Where it `stopped`, what is in the folder is whole, and there is no new contents page."""

    folder: Path
    papers: tuple[PaperOutcome, ...]
    contents: FileOutcome | None
    stale: tuple[str, ...]  # ours, of an earlier set, not in this one
    stopped: StorageProblem | None
    on_stick: bool
    waiting: tuple[SetPaper, ...] = ()  # what was not reached any more
    private: tuple[str, ...] = ()  # of the stale ones, those with sensitive columns
    unrecorded: bool = False  # the next set will not know which of these files are its own

    @property
    def files(self) -> tuple[FileOutcome, ...]:
        own = (self.contents,) if self.contents is not None else ()
        return (*own, *(file for one in self.papers for file in one.files))

    @property
    def lacking(self) -> tuple[PaperOutcome, ...]:
        """The papers that could not be made and should have been."""
        return tuple(one for one in self.papers if one.problem is not None and one.problem.code not in NOT_NEEDED)

    @property
    def failed(self) -> tuple[FileOutcome, ...]:
        return tuple(one for one in self.files if one.state == "failed")

    @property
    def outdated(self) -> tuple[PaperOutcome, ...]:
        """The papers that lie there and say something that does not hold any more."""
        return tuple(one for one in self.papers if one.remark and one.problem is None)

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
    if os.path.isfile(os_path(folder)):
        raise UserError("conference_set.folder_is_file", name=folder.name)
    make_folder(folder)
    target = SetFolder(conference_id, folder, drives.is_removable(folder))
    outcomes: list[PaperOutcome] = []
    contents: FileOutcome | None = None
    stopped: StorageProblem | None = None
    total = len(chosen) + 1
    told = remarks(office, conference_id)
    try:
        for done, one in enumerate(chosen):
            progress(done, total)
            within = partial(_within, progress, done, total)
            made = _paper(office, target, found, one, formats, sensitive, within)
            if one.name in told and made.files:
                made = replace(made, remark=told[one.name].text)
            outcomes.append(made)
            if (stopped := _stopping(target, made)) is not None:
                break
        else:
            contents = _contents(office, found, target, [_line(one, formats) for one in outcomes], sensitive)
            progress(total, total)
    except StorageProblem as problem:
        stopped = problem
    finally:
        with contextlib.suppress(StorageProblem):  # what stopped the files may stop the record of them too
            target.keep_record()
    stale = target.stale() if contents else ()
    return SetOutcome(
        folder,
        tuple(outcomes),
        contents,
        stale,
        stopped,
        target.on_stick,
        private=target.sensitive(stale),
        waiting=tuple(chosen[len(outcomes) :]),
        unrecorded=target.unrecorded,
    )


def folder_on(office: Office, conference_id: str, place: Path) -> Path:
    """The folder of a conference's set on a stick or in another folder."""
    name = words.FOLDER.format(name=conference(office, conference_id).name)
    return place / paper_copies.file_name(name, "")


def lacks(office: Office, conference_id: str, *, progress: Progress = unwatched) -> dict[str, KhenThuongError]:
    """What keeps papers of the set from being made, by their keys; each is tried."""
    found: dict[str, KhenThuongError] = {}
    listed, of = papers(), conference(office, conference_id)
    for done, one in enumerate(listed):
        progress(done, len(listed))
        made = composed(office, one, of, sensitive=False)
        if isinstance(made, KhenThuongError):
            found[one.key] = made
    return found


def remarks(office: Office, conference_id: str) -> Mapping[str, Remark]:
    """What is to be said of papers of the set that can be made, by the names of the papers."""
    return paper_remarks.remarks(office, conference_id, issued=True)


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
    told = [words.lacking(one.paper.title, why(one.problem)) for one in outcome.lacking if one.problem is not None]
    # What stopped the set is told by whoever shows the outcome.
    failed = [one for one in outcome.failed if one.problem is not outcome.stopped]
    told += [words.failed(one.name, why(one.problem)) for one in failed if one.problem is not None]
    # What somebody edited must be found among however much else there is to tell.
    told += [words.KEPT_BESIDE.format(name=one.kept, beside=one.name) for one in outcome.files if one.kept]
    told += [words.OUTDATED.format(title=one.paper.title, why=one.remark) for one in outcome.outdated]
    if outcome.waiting:
        told.append(words.waiting([one.title for one in outcome.waiting]))
    if outcome.stale:
        told.append(words.stale(outcome.stale))
    if outcome.private:
        told.append(words.stale_private(outcome.private))
    if outcome.unrecorded and outcome.stopped is None:
        told.append(words.UNRECORDED)
    return told


# --- one paper


def _within(progress: Progress, done: int, total: int, _row: int, _rows: int) -> None:
    """Whoever cancels need not wait for the end of a long paper."""
    progress(done, total)


def _paper(
    office: Office,
    target: SetFolder,
    found: Conference,
    one: SetPaper,
    formats: Collection[str],
    sensitive: bool,
    progress: Progress,
) -> PaperOutcome:
    """All formats of a paper from what it says now; after a file that stops the set no other is tried."""
    endings = [ending for ending in one.formats if ending in formats]
    if not endings:
        return PaperOutcome(one)
    made = composed(office, one, found, sensitive=sensitive)
    if isinstance(made, KhenThuongError):
        return PaperOutcome(one, problem=made)
    files: list[FileOutcome] = []
    planned: list[Planned] = []
    for ending in endings:
        try:
            data = rendered(office, made, ending, one.title, progress)
        except UserError as problem:  # a letter that no font has stops the pages and no workbook
            files.append(FileOutcome(target.meant(one.place, one.title, ending), "failed", problem=problem))
            continue
        private = sensitive and one.can_be_sensitive
        planned.append(target.plan(one.place, one.title, ending, data, sensitive=private))
    target.keep_record()
    for each in planned:
        files.append(target.file(each))
        if _stopping(target, PaperOutcome(one, (files[-1],))) is not None:
            break
    return PaperOutcome(one, tuple(files))


def _stopping(target: SetFolder, made: PaperOutcome) -> StorageProblem | None:
    """The problem with a file of a paper that no other file would be spared."""
    problem = made.files[-1].problem if made.files else None
    return problem if isinstance(problem, StorageProblem) and target.stops(problem) else None


def _contents(
    office: Office, found: Conference, target: SetFolder, lines: Sequence[conference_set_contents.Line], sensitive: bool
) -> FileOutcome:
    name, undrawable = target.meant(_CONTENTS_PLACE, words.CONTENTS, _PDF), ""
    left_over = target.stale()
    private = target.sensitive(left_over)
    while True:
        page = conference_set_contents.compose(
            office,
            found,
            lines,
            sensitive=sensitive,
            left_over=left_over,
            private=private,
            undrawable=undrawable,
        )
        try:
            data = rendered(office, page, _PDF, words.CONTENTS, unwatched)
            break
        except UserError as problem:
            letter = str(problem.facts.get("letter", "")) if problem.code == "paper.glyph_missing" else ""
            if not letter or letter in undrawable:
                return FileOutcome(name, "failed", problem=problem)
            undrawable += letter
    planned = target.plan(_CONTENTS_PLACE, words.CONTENTS, _PDF, data)
    target.keep_record()
    written = target.file(planned)
    if isinstance(written.problem, StorageProblem) and target.stops(written.problem):
        raise written.problem
    return written


def _line(one: PaperOutcome, formats: Collection[str]) -> conference_set_contents.Line:
    there = tuple(os.path.splitext(file.name)[1] for file in one.files if file.state != "failed")
    needed = one.problem is None or one.problem.code not in NOT_NEEDED
    remarks = [errors.sentence(one.problem).what] if one.problem is not None else []
    if not any(ending in formats for ending in one.paper.formats):
        remarks.append(words.NO_FORMAT.format(formats=words.formats(one.paper.formats)))
    for file in one.files:
        if file.problem is not None:
            remarks.append(errors.sentence(file.problem).what)
        elif file.kept:
            remarks.append(words.KEPT_BESIDE.format(name=file.kept, beside=file.name))
    if one.remark:
        remarks.append(one.remark)
    return conference_set_contents.Line(one.paper, there, " ".join(remarks), needed)
