"""Where results go: a stream that says in a sentence when it takes no more."""

from __future__ import annotations

import errno
from typing import Final, TextIO

from khenthuong_desktop.errors import StorageProblem

# What Windows and Linux say when whoever reads has seen enough.
_READER_GONE: Final = (errno.EPIPE, errno.EINVAL)


class Output:
    """Standard output or a file it was sent to; BrokenPipeError where the reader is gone."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream  # None in a program without a console

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text) if self._stream is not None else len(text)
        except OSError as error:
            raise _told(error) from error

    def flush(self) -> None:
        try:
            if self._stream is not None:
                self._stream.flush()
        except OSError as error:
            raise _told(error) from error


def _told(error: OSError) -> Exception:
    if error.errno in _READER_GONE:
        return BrokenPipeError()
    return StorageProblem("output.full" if error.errno == errno.ENOSPC else "output.failed")
