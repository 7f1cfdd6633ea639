"""Which files of a folder a set has written there: a small record beside them, so that nothing else is replaced."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.files import sha256_of, write_whole

NAME: Final = ".khenthuong-bo-tai-lieu.json"
_MOST_BYTES: Final = 1 << 20  # what is larger is no record of ours


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as it was written, and for which conference."""

    conference_id: str
    sha256: str


def read(folder: Path) -> dict[str, Entry]:
    """What is recorded. A record that is damaged or not ours says nothing: its files then count as somebody's own."""
    path = folder / NAME
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    files = said.get("files") if isinstance(said, dict) else None
    found = files.items() if isinstance(files, dict) else ()
    return {name: entry for name, told in found if (entry := _entry(name, told)) is not None}


def write(folder: Path, entries: Mapping[str, Entry], *, read_back: bool = False) -> None:
    files = {name: {"conference": one.conference_id, "sha256": one.sha256} for name, one in sorted(entries.items())}
    write_whole(folder / NAME, json.dumps({"files": files}, ensure_ascii=False, indent=1).encode(), read_back=read_back)


def still_ours(folder: Path, entries: Mapping[str, Entry], conference_id: str) -> tuple[str, ...]:
    """The recorded files of a conference that lie there as they were written, by name."""
    found = []
    for name, one in entries.items():
        if one.conference_id != conference_id:
            continue
        try:
            if sha256_of(folder / name) == one.sha256:
                found.append(name)
        except StorageProblem:
            continue  # taken away, or open elsewhere
    return tuple(sorted(found))


def _entry(name: str, told: Any) -> Entry | None:
    """A name with a folder in it was never written by us."""
    if not isinstance(told, dict) or Path(name).name != name:
        return None
    conference_id, digest = told.get("conference"), told.get("sha256")
    return Entry(conference_id, digest) if isinstance(conference_id, str) and isinstance(digest, str) else None
