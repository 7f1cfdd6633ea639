"""What cannot be done, told in the bar of the window or dialog one is in, perhaps with a way to do it all the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from khenthuong_desktop.ui import messages


@runtime_checkable
class OffersWay(Protocol):
    """A window whose bar can hold a button."""

    def offer_way(self, what: str, next_step: str, way: str, do: Callable[[], object]) -> None: ...


def refuse(near: QObject, what: str, next_step: str = "") -> None:
    """Say it at level 2."""
    place: QObject | None = near
    while place is not None:
        if isinstance(place, messages.ShowsProblems):
            place.show_problem(what, next_step)
            return
        place = place.parent()
    messages.show(near, what, next_step)


def offer(near: QObject, what: str, next_step: str, way: str, do: Callable[[], object]) -> None:
    """Say it, with a button for the way out."""
    place: QObject | None = near
    while place is not None:
        if isinstance(place, OffersWay):
            place.offer_way(what, next_step, way, do)
            return
        place = place.parent()
    box = messages.message_box(near, what, next_step)
    button = box.addButton(way, box.ButtonRole.AcceptRole)
    box.addButton(box.StandardButton.Cancel)
    button.clicked.connect(lambda _checked=False: do())
    box.open()
