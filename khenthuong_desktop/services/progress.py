"""How long work tells how far it is: done, of how many; whoever listens may raise to cancel it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], object]


def unwatched(done: int, of: int) -> None:
    """Nobody watches."""
