"""Opens the container that .xls and locked workbooks come in: a little file system inside a file."""

from __future__ import annotations

import struct
from typing import Final

from khenthuong_desktop.exchange.workbook_refusal import Refused

_HEADER: Final = 512
_ENTRY: Final = 128
_LAST_SECTOR: Final = 0xFFFFFFFA  # from here on the numbers mean 'free' and 'end of chain'
_STREAM: Final = 2
_ROOT: Final = 5


class Container:
    """The streams of a container by name."""

    def __init__(self, content: bytes) -> None:
        try:
            self._open(content)
        except (struct.error, IndexError, ValueError) as error:
            raise Refused("workbook.damaged") from error

    def _open(self, content: bytes) -> None:
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if not 7 <= shift <= 16 or not 2 <= mini_shift < shift:
            raise ValueError("sectors of an impossible size")
        self._sector, self._mini_sector = 1 << shift, 1 << mini_shift
        directory, _, self._small, mini_table, _, more, _ = struct.unpack_from("<7I", content, 48)
        table_sectors = list(struct.unpack_from("<109I", content, 76))
        seen: set[int] = set()
        while more < _LAST_SECTOR and more not in seen:
            seen.add(more)
            *numbers, more = struct.unpack(f"<{self._sector // 4}I", self._at(more))
            table_sectors += numbers
        self._next: list[int] = []
        for number in table_sectors:
            if number < _LAST_SECTOR:
                self._next += struct.unpack(f"<{self._sector // 4}I", self._at(number))
        self._mini_next = struct.unpack_from(f"<{len(table := self._chain(mini_table)) // 4}I", table)
        self._entries: dict[str, tuple[int, int]] = {}
        entries = self._chain(directory)
        self._mini_stream = b""
        for position in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            entry = entries[position : position + _ENTRY]
            length, kind = struct.unpack_from("<HB", entry, 64)
            start, size = struct.unpack_from("<II", entry, 116)
            if kind == _ROOT:
                self._mini_stream = self._chain(start)[:size]
            elif kind == _STREAM:
                self._entries.setdefault(entry[: max(0, length - 2)].decode("utf-16-le", "replace"), (start, size))

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams, in whatever folder."""
        return frozenset(self._entries)

    def stream(self, name: str) -> bytes:
        """The content of one stream."""
        start, size = self._entries[name]
        try:
            if size >= self._small:
                return self._chain(start)[:size]
            pieces, seen = [], 0
            while start < _LAST_SECTOR and seen * self._mini_sector < size:
                pieces.append(self._mini_stream[start * self._mini_sector : (start + 1) * self._mini_sector])
                start, seen = self._mini_next[start], seen + 1
            return b"".join(pieces)[:size]
        except IndexError as error:
            raise Refused("workbook.damaged") from error

    def _at(self, number: int, count: int = 1) -> bytes:
        start = max(_HEADER, self._sector) + number * self._sector
        sectors = self._content[start : start + self._sector * count]
        if not sectors:
            raise ValueError("a sector beyond the end")
        return sectors.ljust(self._sector * count, b"\0")

    def _chain(self, number: int) -> bytes:
        """The sectors from here on; those that lie one after the other, as nearly all do, in one piece."""
        pieces: list[bytes] = []
        left = len(self._next) + 1
        while number < _LAST_SECTOR:
            first = number
            while self._next[number] == number + 1:
                number += 1
            left -= number - first + 1
            if left < 0:
                raise ValueError("a chain without an end")
            pieces.append(self._at(first, number - first + 1))
            number = self._next[number]
        return b"".join(pieces)
