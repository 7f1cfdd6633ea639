"""How many pages a sheet of a workbook takes when it is printed, so that a signature never stands alone on one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

# Smaller letters than this are harder to read than a page with a signature alone is wrong.
_SMALLER_AT_MOST: Final = 0.8
_ROWS_WITH_SIGNATURE: Final = 2


def pages_to_fit(rows: Sequence[float], headings: int, repeated: float, kept: int, page: float) -> int:
    """On how many pages to press a sheet; 0 where it may take as many as it needs.

    `rows` are the heights of all rows in points, `repeated` what the headings take at the top of each further page,
    `kept` how many rows at the end must not stand alone, and `headings` how many rows there are before the first that
    could stand with them. Excel takes no page break by hand in a sheet that is as wide as its page.
    """
    pages, used, begins = 1, 0.0, 0
    for place, height in enumerate(rows):
        if used + height > page and place > begins:
            pages, used, begins = pages + 1, repeated, place
        used += height
    alone = begins > max(headings, len(rows) - kept - _ROWS_WITH_SIGNATURE)
    if pages == 1 or not kept or not alone:
        return 0
    scale = (pages - 1) * page / (sum(rows) + (pages - 2) * repeated)
    return pages - 1 if scale >= _SMALLER_AT_MOST else 0
