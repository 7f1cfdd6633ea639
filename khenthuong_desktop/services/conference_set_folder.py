"""The folder a set is written into: what is ours there is replaced where it differs, what is not stays."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from khenthuong_desktop.errors import KhenThuongError, StorageProblem
from khenthuong_desktop.services import conference_set_record, paper_copies
from khenthuong_desktop.services.conference_set_record import Entry
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.file_names import os_path
from khenthuong_desktop.system.files import PART_ENDING, PART_PREFIX, Written, sha256_of, write_whole
from khenthuong_desktop.wording import conference_sets as words

State = Literal["new", "replaced", "same", "failed"]
# What is wrong with one file alone: the others can still be written.
OF_ONE_FILE: Final = frozenset({"file.in_use", "file.is_folder", "file.missing", "file.name_too_long"})
# This may be said of one file or of the whole place; whether another one can be made there tells.
PERHAPS_OF_ONE: Final = frozenset({"file.no_access", "file.failed", "file.bad_name"})


def file_name(place: int, title: str, ending: str) -> str:
    """'01 Kế hoạch tổ chức hội nghị.pdf'."""
    return paper_copies.file_name(words.file_title(place, title), ending)


def _digest_of(path: Path) -> str | None:
    """Of what lies there: None where nothing does, '' of what is no file."""
    if not os.path.lexists(os_path(path)):
        _folder_must_be_there(path)
        return None
    return sha256_of(path) if os.path.isfile(os_path(path)) else ""


def _folder_must_be_there(path: Path) -> None:
    """A stick that is gone has no files either: that is not an empty place."""
    try:
        os.stat(os_path(path.parent))
    except OSError as error:
        raise problem_from(error, path) from error


def _takes_files(folder: Path) -> bool:
    """Whether anything can be written there at all."""
    probe = os_path(folder / f"{PART_PREFIX}{os.urandom(8).hex()}{PART_ENDING}")
    try:
        with open(probe, "xb"):
            pass
        os.unlink(probe)
    except OSError:
        return False
    return True


def _sweep(folder: Path) -> None:
    """Take away the half-written files that stayed when this stick was pulled out; nobody else writes to it now."""
    with contextlib.suppress(OSError):
        for name in os.listdir(os_path(folder)):
            if name.startswith(PART_PREFIX) and name.endswith(PART_ENDING):
                with contextlib.suppress(OSError):
                    os.unlink(os_path(folder / name))


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file. `kept` is the name that was taken by a file which is not ours to replace."""

    name: str
    state: State
    written: Written | None = None
    problem: KhenThuongError | None = None
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A file before it is written: where it will lie, and what that means there."""

    wanted: str
    name: str
    state: State
    data: bytes
    digest: str
    problem: KhenThuongError | None = None


class SetFolder:
    """The folder while the set is written into it, with the record of what is ours there."""

    def __init__(self, conference_id: str, folder: Path, on_stick: bool) -> None:
        self.conference_id, self.folder, self.on_stick = conference_id, folder, on_stick
        self._recorded: Mapping[str, Entry] = conference_set_record.read(folder)
        self._entries = dict(self._recorded)
        self._meant: set[str] = set()
        self.unrecorded = False
        if on_stick:
            _sweep(folder)

    def stops(self, problem: StorageProblem) -> bool:
        """Whether no other file can be written either."""
        if problem.code in OF_ONE_FILE:
            return False
        return problem.code not in PERHAPS_OF_ONE or not _takes_files(self.folder)

    def meant(self, place: int, title: str, ending: str) -> str:
        """The name of a file of this set, whether it can be written or not."""
        name = file_name(place, title, ending)
        self._meant.add(name)
        return name

    def plan(self, place: int, title: str, ending: str, data: bytes, *, sensitive: bool = False) -> Planned:
        """Where a file goes: its place, or beside what must stay. What it will be is for the record to know first."""
        wanted, digest = self.meant(place, title, ending), sha256_of(data)
        try:
            name, state = self._place(wanted, digest)
        except StorageProblem as problem:
            return Planned(wanted, wanted, "failed", data, digest, problem)
        self._meant.add(name)
        if state == "same":
            self._entries[name] = Entry(self.conference_id, digest, sensitive=sensitive)
        else:
            there = _digest_of(self.folder / name) if state == "replaced" else None
            self._entries[name] = Entry(self.conference_id, there or "", digest, sensitive)
        return Planned(wanted, name, state, data, digest)

    def file(self, planned: Planned) -> FileOutcome:
        """Write one file; only what differs is written."""
        kept = planned.wanted if planned.name != planned.wanted else ""
        if planned.problem is not None or planned.state == "same":
            return FileOutcome(planned.name, planned.state, problem=planned.problem, kept=kept)
        try:
            written = write_whole(self.folder / planned.name, planned.data, read_back=self.on_stick)
        except StorageProblem as problem:
            return FileOutcome(planned.wanted, "failed", problem=problem)
        self._entries[planned.name] = replace(self._entries[planned.name], sha256=written.sha256, coming="")
        return FileOutcome(planned.name, planned.state, written, kept=kept)

    def keep_record(self) -> None:
        """Before every paper: a stick pulled out meanwhile must not make what is ours look like somebody's own."""
        if self._entries == self._recorded:
            return
        try:
            conference_set_record.write(self.folder, self._entries, read_back=self.on_stick)
        except StorageProblem as problem:
            self.unrecorded = True
            if self.stops(problem):  # nobody knows the record by its name
                told = {**problem.facts, "path": str(self.folder), "name": self.folder.name}
                raise StorageProblem(problem.code, **told) from problem
        else:
            self.unrecorded = False
            self._recorded = dict(self._entries)

    def stale(self) -> tuple[str, ...]:
        """What lies there of an earlier set and was not meant this time."""
        earlier = {name: one for name, one in self._entries.items() if name not in self._meant}
        return conference_set_record.still_ours(self.folder, earlier, self.conference_id)

    def sensitive(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those among them that were written with columns which not everybody may see."""
        return tuple(name for name in names if self._entries[name].sensitive)

    def _place(self, wanted: str, digest: str) -> tuple[str, State]:
        """The first name that is free, has these bytes already, or is ours and unchanged since we wrote it."""
        stem, ending = os.path.splitext(wanted)
        name, number = wanted, 1
        while True:
            there = _digest_of(self.folder / name)
            if there is None:
                return name, "new"
            if there == digest:
                return name, "same"
            if (known := self._entries.get(name)) is not None and known.is_ours(there, self.conference_id):
                return name, "replaced"
            number += 1
            name = f"{stem} ({number}){ending}"
