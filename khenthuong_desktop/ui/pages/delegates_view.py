"""What the helpers of the delegates' tab see of it: its list, its board, and the ways to show something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog, QPushButton

    from khenthuong_desktop.services.delegates import Moved
    from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
    from khenthuong_desktop.ui.widgets.chip import Chip
    from khenthuong_desktop.ui.widgets.grid import Grid
    from khenthuong_desktop.ui.widgets.inspector import Inspector


class DelegatesView(Protocol):
    """The tab itself; `dialog` is the one that was opened last."""

    conference_id: str
    dialog: QDialog | None
    board: ChoiceBoard
    grid: Grid
    inspector: Inspector
    problems_button: QPushButton
    chips: dict[str, Chip]

    @property
    def parts_without_chip(self) -> Sequence[str]:
        """Parts of the list for whose chip there is no room."""

    def chosen_ids(self) -> list[str]:
        """The delegates of the selected rows, of the current one where none is selected."""

    def show_record(self, delegate_id: str) -> None: ...

    def show_part(self, key: str) -> None: ...

    def print_list(self) -> None: ...

    def moved(self, moved: Moved) -> None:
        """Show what was done, and tell what could not be."""
