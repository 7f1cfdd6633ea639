"""The operating system's own lock on an open file: it dies with its process, whatever happens to that."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time

from khenthuong_desktop.errors import StorageProblem

# Far beyond the content, so that others can read who holds it although Windows locks bytes against reading.
_LOCKED_BYTE = 1 << 30
# `holder` takes the lock for an instant to ask, and a starting program has locked before it has signed:
# look a few times before believing either.
_TRIES = 25
_PAUSE = 0.01


def take_patiently(descriptor: int, *, shared: bool = False) -> bool:
    """Lock the file for this handle alone, or shared with others who only ask; False when somebody has it."""
    for attempt in range(_TRIES):
        if _take(descriptor, shared):
            return True
        if attempt + 1 < _TRIES:
            time.sleep(_PAUSE)
    return False


def close(descriptor: int) -> None:
    """Give the lock back and close the handle."""
    # Explicitly, not by closing alone: Windows gives a closed file's lock back only when it finds the time.
    with contextlib.suppress(OSError):
        _give_back(descriptor)
    with contextlib.suppress(OSError):
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int, shared: bool) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLK, 36):  # 36: EDEADLOCK of the C runtime
                return False
            raise
        return True

    def _give_back(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(descriptor: int, shared: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS):
                raise StorageProblem("lock.unsupported") from error
            raise
        return True

    def _give_back(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
