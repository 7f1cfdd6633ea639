"""The folder a set is written into: what is ours there is replaced where it differs, what is not stays."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from khenthuong_desktop.errors import KhenThuongError, StorageProblem
from khenthuong_desktop.services import conference_set_record, paper_copies
from khenthuong_desktop.services.conference_set_record import Entry
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.file_names import os_path
from khenthuong_desktop.system.files import Written, sha256_of, write_whole
from khenthuong_desktop.wording import conference_sets as words

State = Literal["new", "replaced", "same", "failed"]
# What is wrong with one file alone: the others can still be written.
OF_ONE_FILE: Final = frozenset({"file.in_use", "file.is_folder", "file.missing", "file.name_too_long"})


def file_name(place: int, title: str, ending: str) -> str:
    """'01 Kế hoạch tổ chức hội nghị.pdf'."""
    return paper_copies.file_name(words.file_title(place, title), ending)


def _digest_of(path: Path) -> str | None:
    """Of what lies there: None where nothing does, '' of what is no file."""
    if not os.path.lexists(os_path(path)):
        _folder_must_be_there(path)
        return None
    return sha256_of(path) if path.is_file() else ""


def _folder_must_be_there(path: Path) -> None:
    """A stick that is gone has no files either: that is not an empty place."""
    try:
        os.stat(os_path(path.parent))
    except OSError as error:
        raise problem_from(error, path) from error


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file. `kept` is the name that was taken by a file which is not ours to replace."""

    name: str
    state: State
    written: Written | None = None
    problem: KhenThuongError | None = None
    kept: str = ""


class SetFolder:
    """The folder while the set is written into it, with the record of what is ours there."""

    def __init__(self, conference_id: str, folder: Path, on_stick: bool) -> None:
        self.conference_id, self.folder, self.on_stick = conference_id, folder, on_stick
        self._recorded: Mapping[str, Entry] = conference_set_record.read(folder)
        self._entries = dict(self._recorded)
        self._meant: set[str] = set()

    def file(self, place: int, title: str, ending: str, data: bytes) -> FileOutcome:
        """One file, in its place or beside what must stay; only what differs is written."""
        wanted = file_name(place, title, ending)
        self._meant.add(wanted)
        try:
            name, state = self._place(wanted, sha256_of(data))
            self._meant.add(name)
            kept = wanted if name != wanted else ""
            if state == "same":
                self._entries[name] = Entry(self.conference_id, sha256_of(data))
                return FileOutcome(name, state, kept=kept)
            written = write_whole(self.folder / name, data, read_back=self.on_stick)
        except StorageProblem as problem:
            if problem.code not in OF_ONE_FILE:
                raise
            return FileOutcome(wanted, "failed", problem=problem)
        self._entries[name] = Entry(self.conference_id, written.sha256)
        return FileOutcome(name, state, written, kept=kept)

    def keep_record(self) -> None:
        """After every paper: a stick pulled later must not make what is ours look like somebody's own."""
        if self._entries != self._recorded:
            conference_set_record.write(self.folder, self._entries, read_back=self.on_stick)
            self._recorded = dict(self._entries)

    def stale(self) -> tuple[str, ...]:
        earlier = {name: one for name, one in self._entries.items() if name not in self._meant}
        return conference_set_record.still_ours(self.folder, earlier, self.conference_id)

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
            if self._entries.get(name) == Entry(self.conference_id, there):
                return name, "replaced"
            number += 1
            name = f"{stem} ({number}){ending}"
