"""What a disk answers, as a problem with a name and a sentence."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem

# By name, because not every system has every one of them.
_BY_ERRNO_NAME = {
    "ENOSPC": "file.disk_full",
    "EDQUOT": "file.disk_full",
    "EFBIG": "file.too_big",
    "EROFS": "file.read_only",
    "EACCES": "file.no_access",
    "EPERM": "file.no_access",
    "EBUSY": "file.in_use",
    "ETXTBSY": "file.in_use",
    "ENODEV": "file.media_gone",
    "ENXIO": "file.media_gone",
    "ESTALE": "file.media_gone",
    "EIO": "file.device_error",
    "ENAMETOOLONG": "file.name_too_long",
    "EISDIR": "file.is_folder",
}
_BY_ERRNO = {getattr(errno, name): code for name, code in _BY_ERRNO_NAME.items() if hasattr(errno, name)}

# Windows says more in winerror than in errno: a pulled stick and a missing file are both ENOENT there.
_BY_WINERROR: dict[int, str] = {
    5: "file.no_access",
    19: "file.read_only",
    15: "file.media_gone",
    21: "file.media_gone",
    23: "file.device_error",
    32: "file.in_use",
    33: "file.in_use",
    39: "file.disk_full",
    53: "file.media_gone",
    55: "file.media_gone",
    64: "file.media_gone",
    67: "file.media_gone",
    112: "file.disk_full",
    123: "file.bad_name",
    206: "file.name_too_long",
    223: "file.too_big",
    433: "file.media_gone",
    1006: "file.media_gone",
    1110: "file.media_gone",
    1112: "file.media_gone",
    1117: "file.device_error",
    1167: "file.media_gone",
    1224: "file.in_use",
}


def problem_from(error: OSError, path: Path) -> StorageProblem:
    """The named problem behind an error of the operating system, ready for a sentence."""
    code = _BY_WINERROR.get(getattr(error, "winerror", None) or 0) or _BY_ERRNO.get(error.errno or 0)
    if code is None and error.errno in (errno.ENOENT, errno.ENOTDIR):
        code = _what_is_missing(path)
    detail = error.strerror or type(error).__name__
    return StorageProblem(code or "file.failed", path=str(path), name=path.name, detail=detail)


def _what_is_missing(path: Path) -> str:
    if os.path.isdir(path.parent):
        return "file.missing"
    return "file.folder_missing" if os.path.exists(mount_of(path)) else "file.media_gone"


def mount_of(path: Path) -> Path:
    """What goes away with the stick: E:\\, /media/<user>/<stick> or /run/media/<user>/<stick>."""
    path = path.absolute()
    if path.parts[1:2] == ("media",):
        return Path(*path.parts[: 3 if os.path.ismount(Path(*path.parts[:3])) else 4])
    if path.parts[1:3] == ("run", "media"):
        return Path(*path.parts[:5])
    return Path(path.anchor)
