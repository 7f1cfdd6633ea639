"""Names of backups in the data folder: when each was made and why can be read without opening one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

FILE_ENDING = ".ktbackup"
# Why a backup was made: the code in its manifest, and how its file name says it, in letters every system has.
IN_NAMES: Mapping[str, str] = {
    "automatic": "tu-dong",
    "before_import": "truoc-nhap",
    "before_restore": "truoc-phuc-hoi",
    "before_upgrade": "truoc-nang-cap",
    "by_hand": "bang-tay",
}
# What the data folder remembers of a backup that was written to a stick: its moment in the name, its place inside.
ELSEWHERE_ENDING = ".ra-ngoai"
_NAME = re.compile(
    r"khenthuong-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-.*"
    f"(?:{re.escape(FILE_ENDING)}|{re.escape(ELSEWHERE_ENDING)})"
)
_MOMENT = "%Y%m%d-%H%M%S"


def free_name(folder: Path, now: datetime, reason: str) -> Path:
    """A name nobody has yet."""
    stem = f"khenthuong-{now.strftime(_MOMENT)}-{IN_NAMES.get(reason, reason)}"
    path, number = folder / f"{stem}{FILE_ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{FILE_ENDING}"
    return path


def with_ending(chosen: Path) -> Path:
    """The name somebody typed, with the ending by which a backup is found again."""
    return chosen if chosen.name.lower().endswith(FILE_ENDING) else chosen.with_name(chosen.name + FILE_ENDING)


def remember_elsewhere(folder: Path, now: datetime, to: Path) -> None:
    """Keep that a backup was written to some other place; only the last one is remembered."""
    if not folder.is_dir():
        return
    kept = folder / f"khenthuong-{now.strftime(_MOMENT)}-{ELSEWHERE_ENDING}"
    kept.write_text(str(to), encoding="utf-8")
    for path in folder.glob(f"khenthuong-*{ELSEWHERE_ENDING}"):
        if path != kept:
            path.unlink(missing_ok=True)


def newest(folder: Path, now: datetime) -> datetime | None:
    """When the newest backup was made, by its name; one from the future only where there is no other."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return None
    found = [_NAME.fullmatch(name) for name in names]
    # By hand: the first strptime of a process costs more than the rest of the first page.
    made = [datetime(*map(int, match.groups()), tzinfo=now.tzinfo) for match in found if match]  # type: ignore[misc, arg-type]
    past = [moment for moment in made if moment <= now]
    return max(past or made, default=None)
