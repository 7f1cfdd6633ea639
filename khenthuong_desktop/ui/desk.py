"""What every page and dialog is handed: the open office, and the ways to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.ui.change_hub import ChangeHub
from khenthuong_desktop.ui.jobs import Jobs

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.system.settings import Settings


def _nowhere(place: str, record: str | None = None) -> None:
    """Before there is a window, as in a dialog at start."""


def _unheard(text: str) -> None:
    """Before there is a status line."""


@dataclass(slots=True)
class Desk:
    """`go` opens a place by name, at one record of it; `say` writes into the status line."""

    office: Office
    hub: ChangeHub
    jobs: Jobs
    settings: Settings
    go: Callable[[str, str | None], None] = _nowhere
    say: Callable[[str], None] = _unheard
    unfinished: str = ""  # what an import that waits in its preview is called
