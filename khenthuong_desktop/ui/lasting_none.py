"""Keeps Python 3.11 alive under PySide6 6.12, whose calls without a result each take one reference to None too many."""

from __future__ import annotations

import sys
from typing import Final

FIRST_SAFE: Final = (3, 12)  # from here on None cannot die
ENOUGH: Final = 1 << 40  # a thousand calls a millisecond would need thirty years


def make_none_last() -> None:
    """Call once before the first widget: after some thousand calls the program would end without a word.

    The wheel is built for the stable interface of Python 3.12, where None needs no counting; on an older Python
    every `QPainter.fillRect` brings the count of None nearer to zero, and at zero the interpreter aborts.
    """
    if sys.implementation.name != "cpython" or sys.version_info >= FIRST_SAFE:
        return
    if sys.getrefcount(None) > ENOUGH // 2:
        return
    import ctypes

    # Every emit of a signal takes one of True in the same way.
    for one in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(one))  # the first field of every object
        count.value += ENOUGH
