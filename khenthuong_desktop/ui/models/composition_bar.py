"""One target of a composition as it is told: a label, numbers, a word with its meaning, and how long each part is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Look = Literal["good", "look", "wrong", "plain"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One target as it is told; the parts are shares of the whole length. `group` names the bar it is folded under."""

    key: str
    label: str
    numbers: str
    word: str
    look: Look
    chosen: float
    nominated: float
    present: float | None = None
    hint: str = ""
    group: str = ""
    heads_group: bool = False

    @property
    def told(self) -> str:
        """All of it for those who hear the screen."""
        return " ".join(part for part in (self.label, self.numbers, self.word) if part)
