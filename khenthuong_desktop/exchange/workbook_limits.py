"""How much of a file is read at most."""

from __future__ import annotations

from typing import Final

MEGABYTE: Final = 1024 * 1024
LARGEST_FILE: Final = 200 * MEGABYTE
LARGEST_UNPACKED: Final = 1024 * MEGABYTE
# Deflate reaches 1,032 : 1 on nothing but repetition; the most repetitive real workbook stays far below 250.
LARGEST_RATIO: Final = 250
RATIO_MATTERS_FROM: Final = 20 * MEGABYTE
# A form of a unit has thirty columns; what stands farther right than this is an accident or an attack.
MOST_COLUMNS: Final = 1024
MOST_CELLS: Final = 16_000_000
# Rows with this many empty ones above are not of the table.
LARGEST_GAP: Final = 100_000
MEMORY: Final = 3 * 1024 * MEGABYTE
SECONDS: Final = 120.0
