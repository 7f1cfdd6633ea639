"""A column of a workbook and what it means."""

from __future__ import annotations

from typing import Literal, NamedTuple

How = Literal["synonym", "fuzzy", "values", "remembered", "chosen", "none"]


class ColumnMatch(NamedTuple):
    """A column with what it means, how sure that is, and three of its values for the eye."""

    column: int
    heading: str
    target: str | None
    confidence: int
    how: How
    samples: tuple[str, ...]
