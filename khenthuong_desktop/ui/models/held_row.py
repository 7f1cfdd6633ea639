"""The row that somebody is filling: it stays where it stands, wherever its new content belongs in the order."""

from __future__ import annotations

from dataclasses import dataclass

from khenthuong_desktop.domain.lists import Row


@dataclass(frozen=True, slots=True)
class HeldRow:
    """`place` is where it is shown, `home` where the office has it; None where the list would not show it at all,
    and then `row` is its content."""

    id: str
    place: int
    home: int | None = None
    row: Row | None = None
    new: bool = False

    def home_of(self, shown: int) -> int:
        """Where the office has the row that is shown there (not the held one itself)."""
        others = shown if shown < self.place else shown - 1
        return others if self.home is None or others < self.home else others + 1

    def shown_of(self, home: int) -> int:
        """Where a row is shown that the office has there (not the held one itself)."""
        others = home if self.home is None or home < self.home else home - 1
        return others if others < self.place else others + 1
