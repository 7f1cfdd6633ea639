"""The one file of a backup: a zip of the database, the attached files by hash, and a manifest that names them all.

It stands here and not in store or system because it joins the two: what is in the database, and the files beside it.
A zip, so that even without this program anybody can take the office's data out of it.
"""

from __future__ import annotations

import contextlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, BinaryIO

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services.backup_names import FILE_ENDING
from khenthuong_desktop.store.backup import Copy, State
from khenthuong_desktop.system.disk_problems import problem_from

FORMAT = 1
MANIFEST = "manifest.json"
DATABASE = "khenthuong.db"

Report = Callable[[int, int], None]

_CHUNK = 1 << 20
_MANIFEST_CAP = 64 << 20
_MANY_MEMBERS = 1_000_000
_LOCAL_HEADER, _NAME_AT = b"PK\x03\x04", 30  # how a zip begins, and where the name of its first member stands
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # a zip knows no earlier time
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file in the archive, under files/."""

    sha256: str
    size: int

    @property
    def member(self) -> str:
        return f"files/{self.sha256}"


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup says about itself. `missing`: attached files that were gone or changed when it was made."""

    path: Path
    size: int
    made_at: datetime
    made_by: str
    reason: str
    program: str
    database: Copy
    attachments: tuple[Attachment, ...]
    missing: tuple[str, ...]


def write(
    stream: BinaryIO, info: BackupInfo, database: Path, path_of: Callable[[str], Path], report: Report | None
) -> None:
    """Write the archive; a file that is no longer what the manifest says fails it."""
    total = info.database.size + sum(one.size for one in info.attachments)
    counting = _Counting(report, total)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        entry = _entry(MANIFEST, info.made_at, zipfile.ZIP_DEFLATED)
        archive.writestr(entry, json.dumps(_as_json(info), ensure_ascii=False, indent=1))
        copy = info.database
        # Fast compression: a database shrinks to a fifth by it, scans and photographs not at all.
        entry = _entry(DATABASE, info.made_at, zipfile.ZIP_DEFLATED)
        with archive.open(entry, "w", force_zip64=True) as member:
            _pour(_chunks_of(database), member, copy.sha256, database, counting)
        for one in info.attachments:
            entry = _entry(one.member, info.made_at, zipfile.ZIP_STORED)
            entry.file_size = one.size
            source = path_of(one.sha256)
            with archive.open(entry, "w", force_zip64=True) as member:
                _pour(_chunks_of(source), member, one.sha256, source, counting)


def read_info(path: Path) -> BackupInfo:
    """What a backup says about itself, without looking further."""
    with _opened(path) as archive, _told_apart(path):
        return _info(archive, path)


class Archive:
    """An open backup: only the members its manifest names are read, each no further than its size, none extracted."""

    def __init__(self, archive: zipfile.ZipFile, info: BackupInfo) -> None:
        self._zip = archive
        self.info = info

    def database(self) -> Iterator[bytes]:
        copy = self.info.database
        return self._member(DATABASE, copy.sha256, copy.size)

    def attachment(self, one: Attachment) -> Iterator[bytes]:
        return self._member(one.member, one.sha256, one.size)

    def _member(self, name: str, digest: str, size: int) -> Iterator[bytes]:
        seen, left = sha256(), size
        with _told_apart(self.info.path), self._zip.open(name) as member:
            while chunk := member.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    break
                seen.update(chunk)
                yield chunk
        if left != 0 or seen.hexdigest() != digest:
            raise UserError("backup.damaged", name=self.info.path.name)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open a backup to read its members."""
    with _opened(path) as archive:
        with _told_apart(path):
            info = _info(archive, path)
        yield Archive(archive, info)


@contextlib.contextmanager
def opened_stream(stream: BinaryIO, path: Path) -> Iterator[Archive]:
    """A backup that has just been written and has no name yet."""
    with _told_apart(path):
        archive = zipfile.ZipFile(stream)
        info = _info(archive, path)
    with archive:
        yield Archive(archive, info)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if not zipfile.is_zipfile(path):
            raise UserError("backup.damaged" if _begins_like_ours(path) else "backup.not_ours", name=path.name)
    except OSError as error:
        raise problem_from(error, path) from error
    with _told_apart(path):
        archive = zipfile.ZipFile(path)
    with archive:
        yield archive


def _begins_like_ours(path: Path) -> bool:
    """Whether a file that is no whole zip was the beginning of a backup: a copy that was cut off."""
    with path.open("rb") as file:
        head = file.read(_NAME_AT + len(MANIFEST))
    if not head:
        return path.suffix == FILE_ENDING
    ours = head[: len(_LOCAL_HEADER)] == _LOCAL_HEADER[: len(head)]
    return ours and MANIFEST.encode().startswith(head[_NAME_AT:])


@contextlib.contextmanager
def _told_apart(path: Path) -> Iterator[None]:
    try:
        yield
    except _ZIP_ERRORS as error:
        raise UserError("backup.damaged", name=path.name) from error
    except OSError as error:
        raise problem_from(error, path) from error


def _info(archive: zipfile.ZipFile, path: Path) -> BackupInfo:
    members = archive.infolist()
    sizes = {member.filename: member.file_size for member in members}
    if MANIFEST not in sizes:
        raise UserError("backup.not_ours", name=path.name)
    if len(sizes) != len(members) or len(members) > _MANY_MEMBERS or sizes[MANIFEST] > _MANIFEST_CAP:
        raise UserError("backup.damaged", name=path.name)
    with archive.open(MANIFEST) as member:
        text = member.read(_MANIFEST_CAP + 1)
    try:
        said = json.loads(text)
        if said["format"] != FORMAT:
            raise UserError("backup.newer", name=path.name, program=str(said["program"]))
        info = _from_json(said, path)
    except (KeyError, TypeError, AttributeError) as error:
        raise UserError("backup.damaged", name=path.name) from error
    expected = {DATABASE: info.database.size} | {one.member: one.size for one in info.attachments}
    if any(sizes.get(name) != size for name, size in expected.items()):
        raise UserError("backup.damaged", name=path.name)
    return info


def _as_json(info: BackupInfo) -> dict[str, Any]:
    copy = info.database
    return {
        "format": FORMAT,
        "program": info.program,
        "schema": copy.schema,
        "made_at": info.made_at.isoformat(),
        "made_by": info.made_by,
        "reason": info.reason,
        "last_step": {"id": copy.state.step, "at": copy.state.at},
        "counts": copy.counts,
        "database": {"sha256": copy.sha256, "size": copy.size},
        "attachments": [{"sha256": one.sha256, "size": one.size} for one in info.attachments],
        "missing": list(info.missing),
    }


def _from_json(said: dict[str, Any], path: Path) -> BackupInfo:
    state = State(int(said["last_step"]["id"]), str(said["last_step"]["at"]))
    counts = {str(name): int(count) for name, count in said["counts"].items()}
    database = said["database"]
    return BackupInfo(
        path=path,
        size=path.stat().st_size if path.exists() else 0,
        made_at=datetime.fromisoformat(said["made_at"]),
        made_by=str(said["made_by"]),
        reason=str(said["reason"]),
        program=str(said["program"]),
        database=Copy(int(said["schema"]), counts, state, str(database["sha256"]), int(database["size"])),
        attachments=tuple(Attachment(_hash(one["sha256"]), int(one["size"])) for one in said["attachments"]),
        missing=tuple(str(digest) for digest in said["missing"]),
    )


def _hash(text: object) -> str:
    digest = str(text)
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
        raise TypeError("not a hash")  # it becomes a path: it must not lead out of the folder
    return digest


def _entry(name: str, at: datetime, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, max(at.timetuple()[:6], _EARLIEST))
    entry.compress_type = method
    entry._compresslevel = 1  # type: ignore[attr-defined]
    entry.external_attr = 0o644 << 16
    return entry


def _pour(chunks: Iterator[bytes], into: IO[bytes], digest: str, source: Path, counting: _Counting) -> None:
    seen = sha256()
    for chunk in chunks:
        seen.update(chunk)
        into.write(chunk)
        counting.add(len(chunk))
    if seen.hexdigest() != digest:
        raise StorageProblem("file.changed_while_reading", path=str(source), name=source.name)


def _chunks_of(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise problem_from(error, path) from error


class _Counting:
    def __init__(self, report: Report | None, total: int) -> None:
        self._report = report
        self._done = 0
        self._total = total

    def add(self, count: int) -> None:
        self._done += count
        if self._report is not None:
            self._report(self._done, self._total)
