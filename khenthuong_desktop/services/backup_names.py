"""Names of backups in the data folder: when each was made and why can be read without opening one."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

FILE_ENDING = ".ktbackup"
_NAME = re.compile(r"khenthuong-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-.*" + re.escape(FILE_ENDING))
_MOMENT = "%Y%m%d-%H%M%S"


def free_name(folder: Path, now: datetime, reason: str) -> Path:
    """A name nobody has yet."""
    stem = f"khenthuong-{now.strftime(_MOMENT)}-{reason}"
    path, number = folder / f"{stem}{FILE_ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{FILE_ENDING}"
    return path


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
