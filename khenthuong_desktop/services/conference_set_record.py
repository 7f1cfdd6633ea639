"""Which files of a folder a set has written there: a small record beside them, so that nothing else is replaced."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.file_names import os_path
from khenthuong_desktop.system.files import sha256_of, write_whole

NAME: Final = ".khenthuong-bo-tai-lieu.json"
_MOST_BYTES: Final = 1 << 20  # what is larger is no record of ours


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as it was written, and for which conference; `coming` is what is being written in its place, so that it
    is known for ours as well where the stick is pulled out at that very moment."""

    conference_id: str
    sha256: str
    coming: str = ""
    sensitive: bool = False  # with columns that not everybody may see

    def is_ours(self, digest: str, conference_id: str) -> bool:
        return self.conference_id == conference_id and digest != "" and digest in (self.sha256, self.coming)


def read(folder: Path) -> dict[str, Entry]:
    """What is recorded. A record that is damaged or not ours says nothing: its files then count as somebody's own."""
    path = os_path(folder / NAME)
    try:
        if os.stat(path).st_size > _MOST_BYTES:
            return {}
        with open(path, encoding="utf-8") as file:
            said = json.load(file)
    except (OSError, ValueError, RecursionError):
        return {}
    files = said.get("files") if isinstance(said, dict) else None
    found = files.items() if isinstance(files, dict) else ()
    return {name: entry for name, told in found if (entry := _entry(name, told)) is not None}


def write(folder: Path, entries: Mapping[str, Entry], *, read_back: bool = False) -> None:
    files: dict[str, dict[str, str | bool]] = {}
    for name, one in sorted(entries.items()):
        files[name] = {"conference": one.conference_id, "sha256": one.sha256}
        if one.coming:
            files[name]["coming"] = one.coming
        if one.sensitive:
            files[name]["sensitive"] = True
    write_whole(folder / NAME, json.dumps({"files": files}, ensure_ascii=False, indent=1).encode(), read_back=read_back)


def still_ours(folder: Path, entries: Mapping[str, Entry], conference_id: str) -> tuple[str, ...]:
    """The recorded files of a conference that lie there as they were written, by name."""
    found = []
    for name, one in entries.items():
        if one.conference_id != conference_id:
            continue
        try:
            if one.is_ours(sha256_of(folder / name), conference_id):
                found.append(name)
        except StorageProblem:
            continue  # taken away, or open elsewhere
    return tuple(sorted(found))


def _entry(name: str, told: Any) -> Entry | None:
    """A name with a folder in it was never written by us."""
    if not isinstance(told, dict) or Path(name).name != name:
        return None
    conference_id, digest, coming = told.get("conference"), told.get("sha256"), told.get("coming", "")
    if not (isinstance(conference_id, str) and isinstance(digest, str) and isinstance(coming, str)):
        return None
    return Entry(conference_id, digest, coming, told.get("sensitive") is True)
