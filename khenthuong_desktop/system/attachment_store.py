"""Attached files, kept once each under the hash of their content, never overwritten."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.files import make_folder, sha256_of, write_whole

_HASH = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 20


def _make_room(target: Path) -> None:
    """Make the folder, and set a damaged content of this name aside rather than overwrite it."""
    make_folder(target.parent)
    try:
        if target.exists():
            os.replace(target, target.with_name(target.name + ".damaged"))
    except OSError as error:
        raise problem_from(error, target) from error


def _unchanged(source: Path, digest: str) -> Iterator[bytes]:
    """The file's bytes, refused at their end when somebody changed them since they were hashed."""
    import hashlib  # as in system.files: it loads a library of three megabytes that a list on the screen does not need

    seen = hashlib.sha256()
    try:
        with open(source, "rb") as stream:
            while chunk := stream.read(_CHUNK):
                seen.update(chunk)
                yield chunk
    except OSError as error:
        raise problem_from(error, source) from error
    if seen.hexdigest() != digest:
        raise StorageProblem("file.changed_while_reading", path=str(source), name=source.name)


class AttachmentStore:
    """The folder files/ of a data folder: files/ab/abcdef…, whole and read-only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, source: Path | bytes) -> tuple[str, int]:
        """Keep a file's content; the same content twice is kept once. Gives its SHA-256 and size."""
        digest = sha256_of(source)
        target = self.path_of(digest)
        if not self.verify(digest):
            _make_room(target)
            content = source if isinstance(source, bytes) else _unchanged(source, digest)
            write_whole(target, content, read_only=True)
        return digest, target.stat().st_size

    def path_of(self, digest: str) -> Path:
        """Where the content of this hash lies, whether it is there or not."""
        if not _HASH.fullmatch(digest):  # a hash comes from packages too: it must not lead out of the folder
            raise ValueError(f"not a SHA-256: {digest!r}")
        return self.folder / digest[:2] / digest

    def verify(self, digest: str) -> bool:
        """True when the content is there and unchanged; `path_of(…).exists()` tells missing from changed."""
        target = self.path_of(digest)
        return os.path.isfile(target) and sha256_of(target) == digest

    def all(self) -> Iterator[str]:
        """The hashes of everything kept, in order."""
        for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")):
            if _HASH.fullmatch(path.name) and path.parent.name == path.name[:2]:
                yield path.name

    def remove(self, digest: str) -> None:
        """Erase a content for good: personal data that must go, and nothing else, is removed."""
        target = self.path_of(digest)
        try:
            os.chmod(target, stat.S_IREAD | stat.S_IWRITE)  # Windows does not remove a read-only file
            target.unlink()
        except FileNotFoundError:
            return
        except OSError as error:
            raise problem_from(error, target) from error
