"""Opens the zip that most office files are: what is refused before it is unpacked, and its parts."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_refusal import Refused

_ENCRYPTED: Final = 0x1
_PROLOGUE: Final = 64 * 1024


def open_zip(content: bytes) -> zipfile.ZipFile:
    """The zip, once its directory shows that it can be unpacked without harm."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as error:
        raise Refused("workbook.damaged") from error
    members = archive.infolist()
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise Refused("workbook.password")
    unpacked = sum(member.file_size for member in members)
    packed = max(1, min(len(content), sum(member.compress_size for member in members)))
    swells = unpacked > limits.RATIO_MATTERS_FROM and unpacked / packed > limits.LARGEST_RATIO
    if swells or unpacked > limits.LARGEST_UNPACKED:
        raise Refused("workbook.bomb", size=unpacked // limits.MEGABYTE)
    return archive


def part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One part, whole; it never unpacks to more than the directory says, and a DTD is no part of any office file."""
    try:
        data = archive.read(name)
    except KeyError:
        return b""
    except MemoryError:
        raise
    except Exception as error:  # BadZipFile, EOFError, zlib.error: each way of packing has its own
        raise Refused("workbook.damaged") from error
    if b"<!DOCTYPE" in data[:_PROLOGUE] or b"<!ENTITY" in data[:_PROLOGUE]:
        raise Refused("workbook.entities")
    return data
