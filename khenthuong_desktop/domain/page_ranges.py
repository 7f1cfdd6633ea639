"""Pages as one names them for a printer: '1-3, 5'."""

from __future__ import annotations

import re

_PART = re.compile(r"(\d{1,6})\s*(?:[-–]\s*(\d{1,6})?)?|[-–]\s*(\d{1,6})")


def pages_of(text: str, of: int) -> tuple[int, ...]:
    """The pages named, from 1, each once and in order; none where the text says anything that is no page of these."""
    found: set[int] = set()
    for part in re.split(r"[,;]", text):
        said = _PART.fullmatch(part.strip())
        if said is None:
            return ()
        open_ended = said[1] is not None and said[2] is None and not part.strip().isdigit()
        first = int(said[1] or 1)
        last = of if open_ended else int(said[2] or said[3] or said[1])
        if not 1 <= first <= last <= of:
            return ()
        found.update(range(first, last + 1))
    return tuple(sorted(found))
