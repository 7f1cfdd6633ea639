"""`--self-test`: the whole way of the data on a temporary office, also in the frozen program."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from khenthuong_desktop.cli.command import DONE, REFUSED, Context
from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services import office as offices
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording import cli as words

PEOPLE: Final = 30
_TYPED: Final = "Zwxq Kfj"
_BEGINNINGS: Final = {".pdf": b"%PDF-", ".docx": b"PK\x03\x04", ".xlsx": b"PK\x03\x04"}


class StepFailed(Exception):
    """A step came to another end than it should."""


def run(context: Context, arguments: argparse.Namespace) -> int:
    """One line a step; the steps stand on each other, so the first that fails is the last."""
    with tempfile.TemporaryDirectory(prefix="khenthuong-", ignore_cleanup_errors=True) as folder:
        trial = Trial(DataFolder(Path(folder) / "data"), context.resources)
        for name, step in trial.steps():
            try:
                step()
            except Exception as error:
                trial.close()
                _tell(context, name, words.SELF_TEST_FAILED)
                context.remark(_why(error))
                context.remark(words.SELF_TEST_END_FAILED)
                return REFUSED
            _tell(context, name, words.SELF_TEST_PASSED)
        trial.close()
    context.say(words.SELF_TEST_END)
    return DONE


def _tell(context: Context, name: str, result: str) -> None:
    context.say(words.SELF_TEST_LINE.format(step=words.SELF_TEST_STEPS[name], result=result))


def _why(error: Exception) -> str:
    from khenthuong_desktop.wording import errors

    if isinstance(error, KhenThuongError) and error.code in errors.SENTENCES:
        return str(errors.sentence(error))
    return f"{type(error).__name__}: {error}"  # for the technician: no data of an office can be in it


class Trial:
    """A temporary office, and what must work on it; a later noun adds its step."""

    def __init__(self, folder: DataFolder, resources: Path) -> None:
        self._folder = folder
        self._resources = resources
        self._backup = folder.root.with_name("trial.ktbackup")
        self._opened: Office | None = None

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            ("fonts", self._fonts),
            ("sample", self._sample),
            ("catalogues", self._catalogues),
            ("write", self._write),
            ("undo", self._undo),
            ("redo", self._redo),
            ("search", self._search),
            ("papers", self._papers),
            ("backup", self._back_up),
            ("restore", self._restore),
            ("check", self._check),
        )

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @property
    def _office(self) -> Office:
        if self._opened is None:
            self._opened = offices.open_office(
                self._folder,
                clock=offices.local_clock,
                user=offices.user_of_this_pc(),
                resources=self._resources,
            )
        return self._opened

    def _fonts(self) -> None:
        from khenthuong_desktop.system.fonts import check_fonts

        faults = check_fonts(self._resources)
        _must(not faults, ", ".join(fault.font.path.name for fault in faults))

    def _sample(self) -> None:
        from khenthuong_desktop.services import sample

        made = sample.make(self._folder, self._resources, people=PEOPLE)
        _must(made.people == PEOPLE, f"{made.people} people")

    def _catalogues(self) -> None:
        for name in self._office.catalogues.names:
            _must(bool(self._office.catalogues.rows(name)), name)

    def _write(self) -> None:
        """Words of no language, so that the search can find nothing else."""
        from khenthuong_desktop.services import lists

        outcome = lists.edit(self._office, "people", [CellChange(self._first(), "position", _TYPED)])
        _must(outcome.step is not None and not outcome.rejected, "not saved")
        self._must_say(_TYPED, saved=True)

    def _undo(self) -> None:
        from khenthuong_desktop.services import history

        history.undo(self._office)
        self._must_say(_TYPED, saved=False)

    def _redo(self) -> None:
        from khenthuong_desktop.services import history

        history.redo(self._office)
        self._must_say(_TYPED, saved=True)

    def _search(self) -> None:
        from khenthuong_desktop.services import search

        hits = search.find(self._office, "zwxq kf")
        _must([hit.id for hit in hits] == [self._first()], f"{len(hits)} hits")

    def _papers(self) -> None:
        """One of each format: what each begins with shows that its library came along."""
        from khenthuong_desktop.services import papers

        for ending, beginning in _BEGINNINGS.items():
            path = self._folder.root.with_name(f"trial{ending}")
            papers.export(self._office, "list-people", path)
            with open(path, "rb") as file:
                _must(file.read(len(beginning)) == beginning, ending)

    def _back_up(self) -> None:
        from khenthuong_desktop.services import backup

        backup.back_up(self._office, self._backup)
        backup.verify(self._backup)

    def _restore(self) -> None:
        """What was changed after the backup is gone, what was saved before it is there."""
        from khenthuong_desktop.services import backup, history

        history.undo(self._office)
        self.close()
        backup.restore(
            self._folder,
            self._backup,
            clock=offices.local_clock,
            user=offices.user_of_this_pc(),
            new_id=offices.id_source(offices.local_clock),
        )
        self._must_say(_TYPED, saved=True)

    def _check(self) -> None:
        from khenthuong_desktop.services import check

        found = check.check(self._office)
        _must(not found, ", ".join(one.code for one in found))

    def _first(self) -> str:
        from khenthuong_desktop.services import lists

        return lists.page(self._office, "people", Query(), 0, 1)[0].id

    def _must_say(self, position: str, *, saved: bool) -> None:
        from khenthuong_desktop.services import rows

        found = rows.row(self._office, "people", self._first())
        _must(found is not None and (found["position"] == position) is saved, "position")


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise StepFailed(otherwise)
