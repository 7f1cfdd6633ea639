"""Stands between SQLite and the system: records every write, sync, truncation and deletion, or makes one fail.

The functions of SQLite's own default VFS are replaced in this process, by ctypes and without privileges; so it is
done in a process of its own only.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import re
import sqlite3
from collections.abc import Callable
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    addressof,
    c_char_p,
    c_int,
    c_int64,
    c_void_p,
    cast,
    pointer,
    string_at,
)
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OK, FULL, IOERR_WRITE, IOERR_FSYNC = 0, 13, 10 | 3 << 8, 10 | 4 << 8


@dataclass(frozen=True, slots=True)
class Call:
    """One call of SQLite to the system, or a note of whoever works."""

    kind: str  # open, write, truncate, sync, delete, about, ack
    path: str = ""
    offset: int = 0
    data: bytes = b""
    note: str = ""


# Names are passed on as pointers: SQLite keeps the pointer, and more stands behind the name.
Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class Vfs(Structure):
    _fields_ = (
        ("version", c_int),
        ("size_of_file", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", Open),
        ("delete", Delete),
    )


class Methods(Structure):
    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", Write),
        ("truncate", Truncate),
        ("sync", Sync),
        ("others", c_void_p * 13),
    )


class File(Structure):
    _fields_ = (("methods", POINTER(Methods)),)


class Recorder:
    """Every call since `install`, in `calls`; `fails` may answer a call with an error instead of doing it."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.recording = False
        self.fails: Callable[[Call], int] = lambda call: OK
        self._paths: dict[int, str] = {}
        self._methods: dict[int, Any] = {}
        self._kept: list[Any] = []  # what C still calls must not be collected
        self._vfs: Any = None
        self._real: tuple[Any, Any] = (None, None)

    def install(self) -> None:
        library = _library()
        library.sqlite3_vfs_find.restype = POINTER(Vfs)
        vfs = library.sqlite3_vfs_find(None).contents
        address = addressof(vfs)
        open_, delete = _pointer_at(vfs, Vfs.open.offset), _pointer_at(vfs, Vfs.delete.offset)
        real_open, real_delete = Open(open_), Delete(delete)

        def opening(of: int, name: int | None, file: int, flags: int, out: int) -> int:
            result: int = real_open(address, name, file, flags, out)
            there = cast(file, POINTER(File)).contents
            if result == OK and there.methods and name is not None:
                self._paths[file] = string_at(name).decode()
                there.methods = pointer(self._wrapped(there.methods))
                self._note(Call("open", self._paths[file]))
            return result

        def deleting(of: int, name: int, sync_folder: int) -> int:
            call = Call("delete", string_at(name).decode(), offset=sync_folder)
            result = self._note(call) or real_delete(address, name, sync_folder)
            return int(result)

        self._kept += [Open(opening), Delete(deleting)]
        vfs.open, vfs.delete = self._kept[-2:]
        self._vfs, self._real = vfs, (real_open, real_delete)

    def uninstall(self) -> None:
        """Files opened from now on go past us; every file opened before must be closed by then."""
        self._vfs.open, self._vfs.delete = self._real

    def note(self, kind: str, note: str = "") -> None:
        """Mark this moment in the record."""
        self._note(Call(kind, note=note))

    def _note(self, call: Call) -> int:
        failure = self.fails(call)
        if self.recording and failure == OK:
            self.calls.append(call)
        return failure

    def _wrapped(self, methods: Any) -> Any:
        key = cast(methods, c_void_p).value or 0
        if key in self._methods:
            return self._methods[key]
        real = methods.contents
        ours = Methods.from_buffer_copy(real)
        ours.version = 1  # without memory mapping, which would go past us
        write = Write(_pointer_at(real, Methods.write.offset))
        truncate = Truncate(_pointer_at(real, Methods.truncate.offset))
        sync = Sync(_pointer_at(real, Methods.sync.offset))

        def writing(file: int, data: int, count: int, offset: int) -> int:
            failure = self._note(Call("write", self._paths[file], offset, string_at(data, count)))
            return failure or int(write(file, data, count, offset))

        def truncating(file: int, size: int) -> int:
            return self._note(Call("truncate", self._paths[file], size)) or int(truncate(file, size))

        def syncing(file: int, flags: int) -> int:
            return self._note(Call("sync", self._paths[file])) or int(sync(file, flags))

        ours.write, ours.truncate, ours.sync = Write(writing), Truncate(truncating), Sync(syncing)
        self._kept += [ours, ours.write, ours.truncate, ours.sync]
        self._methods[key] = ours
        self._methods[addressof(ours)] = ours
        return ours


def _pointer_at(structure: Structure, offset: int) -> int:
    return c_void_p.from_address(addressof(structure) + offset).value or 0


def _library() -> ctypes.CDLL:
    """The very SQLite that this Python uses: another copy of it would record nothing."""
    sqlite3.connect(":memory:").close()
    maps = Path("/proc/self/maps")
    found = re.findall(r"(/\S*sqlite3\S*\.so\S*)", maps.read_text()) if maps.exists() else []
    candidates = sorted({path for path in found if "cpython" not in path}) or [ctypes.util.find_library("sqlite3")]
    library = ctypes.CDLL(candidates[0])
    library.sqlite3_libversion.restype = c_char_p
    if library.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        raise SystemExit("the SQLite of this Python cannot be reached")
    return library
