"""The header of a table: one to three rows joined through merged cells, and the row of column numbers under it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

from khenthuong_desktop.exchange.heading_phrases import names_household
from khenthuong_desktop.exchange.heading_words import written_key
from khenthuong_desktop.exchange.joined_headings import joined_headings
from khenthuong_desktop.exchange.sheet_grid import Cells, Grid, key
from khenthuong_desktop.exchange.tables import Heading
from khenthuong_desktop.exchange.two_part_headings import WEAK
from khenthuong_desktop.exchange.workbook_cells import Value

_MOST_ROWS: Final = 4
_LONGEST: Final = 160
_LOOK_BESIDE: Final = 200
_LONGEST_UNDER: Final = 60
_ORDINALS: Final = frozenset({"stt", "tt", "s t t", "t t", "so tt", "so thu tu", "thu tu", "so"})
_NAMES: Final = re.compile(
    r"ho (?:va )?(?:chu |ten )?(?:dem|lot)|ho (?:va )?ten\b|ten (?:ca nhan|tap the|ho gia|doi tuong)"
)
_NAME_TARGETS: Final = frozenset({"full_name", "given", "family_middle"})
_YEARS: Final = range(1990, 2101)
_MARK: Final = re.compile(r"[(\[]?\s*(?:\d{1,2}|[^\W\d_])\s*[)\]]?(?:\s*=.*)?|\(?\d{1,2}\)?\s*=.*")


class Header(NamedTuple):
    """Header rows from first to last, the number row under them, and the headings side by side table by table."""

    first: int
    last: int
    numbers: tuple[int, ...]
    blocks: tuple[tuple[Heading, ...], ...]

    @property
    def body(self) -> int:
        """The first row under the header."""
        return max(self.last, *self.numbers, 0) + 1

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(key(heading.text) for block in self.blocks for heading in block if heading.text)


def is_ordinal_heading(grid: Grid, text: str) -> bool:
    return "ordinal" in grid.targets(text) or key(text) in _ORDINALS


def is_name_heading(grid: Grid, text: str) -> bool:
    return bool(_NAME_TARGETS & set(grid.targets(text))) or _NAMES.match(key(text)) is not None


def is_head_of_household(grid: Grid, text: str) -> bool:
    """'Chủ hộ': in a list of households without names of their own, who they are called after."""
    return "head_name" in grid.targets(text) and names_household(written_key(text))


def header_at(grid: Grid, row: int) -> Header | None:
    """The header whose surest row is this one, None where the row is none."""
    last = row
    if not _is_header_row(grid, grid.cells(row)):
        if not _is_broken_header(grid, row):
            return None
        last = row + 1
    first = _upward(grid, row)
    last = _downward(grid, first, max(last, row))
    grid.learn_encoding(value for at in range(first, last + 1) for _, value in grid.cells(at))
    headings = joined_headings(grid, first, last)
    numbers = (last + 1,) if is_number_row(grid.cells(last + 1)) else ()
    return Header(first, last, numbers, _side_by_side(grid, headings))


def beside(grid: Grid, header: Header) -> int | None:
    """The column where another table begins lower down beside this one, with a header of its own."""
    right = header.blocks[-1][-1].column
    for row in range(header.body, min(header.body + _LOOK_BESIDE, grid.last + 1)):
        cells = [cell for cell in grid.cells(row) if cell[0] > right + 1]
        if len(cells) > 1 and _is_header_row(grid, cells):
            return cells[0][0]
    return None


def is_number_row(cells: Cells) -> bool:
    """(1) (2) (3), 1 2 3, A B 1 2: the numbers of the columns."""
    if len(cells) < 3:
        return False
    marks = [_mark(value) for _, value in cells]
    if any(mark is None for mark in marks):
        return False
    numbers = [int(mark) for mark in marks if mark is not None and mark.isdecimal()]
    letters = [mark for mark in marks if mark is not None and not mark.isdecimal()]
    # Column numbers only rise; the x marks and years of a record do not.
    return (
        all(one < other for one, other in pairwise(numbers))
        and len(set(letters)) == len(letters)
        and (not numbers or (numbers[0] <= 2 and numbers[-1] <= len(marks) + 3))
    )


def _mark(value: Value) -> str | None:
    text = str(int(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _MARK.fullmatch(text.strip()):
        return None
    return re.sub(r"=.*|[()\[\]\s]", "", text) or None


def _is_header_row(grid: Grid, cells: Cells) -> bool:
    texts = _heading_texts(grid, cells)
    return texts is not None and len(texts) >= 2 and _score(grid, texts)


def _is_broken_header(grid: Grid, row: int) -> bool:
    """Headings written over two rows of cells without merging: 'Họ và' over 'tên'."""
    upper, lower = _heading_texts(grid, grid.cells(row)), _heading_texts(grid, grid.cells(row + 1))
    if not upper or not lower or len(upper) < 3 or not set(lower) <= set(upper):
        return False
    joined = {column: f"{text} {lower.get(column, '')}".strip() for column, text in upper.items()}
    return _score(grid, joined)


def _heading_texts(grid: Grid, cells: Cells) -> dict[int, str] | None:
    """The texts of a row that could be headings, None where some cell is none."""
    texts: dict[int, str] = {}
    for column, value in cells:
        if isinstance(value, int | float) and not isinstance(value, bool) and value in _YEARS:
            texts[column] = str(int(value))
            continue
        if not isinstance(value, str) or len(value) > _LONGEST:
            return None
        text = grid.text(value)
        if text.isdecimal() and int(text) not in _YEARS:
            return None
        texts[column] = text
    return texts


def _score(grid: Grid, texts: dict[int, str]) -> bool:
    strong = [text for text in texts.values() if written_key(text) not in WEAK and grid.known(text)]
    if len(strong) < 2 or len(strong) * 3 < len(texts):
        return False
    if sum(text.endswith(":") for text in strong) >= 2 and len(strong) < len(texts):
        return False  # 'Họ và tên: | Nguyễn Văn A | Ngày sinh: | …' is one person's form
    telling = any(is_ordinal_heading(grid, text) or is_name_heading(grid, text) for text in strong)
    return telling or len(strong) >= 3


def _upward(grid: Grid, row: int) -> int:
    """Rows above that belong to the header: linked by a merge, or with the STT that this row lacks."""
    first = row
    while first > max(1, row - _MOST_ROWS + 2):
        above = grid.cells(first - 1)
        texts = _heading_texts(grid, above)
        if not texts or len(texts) < 2:
            break
        linked = any(merge.first_row < first <= merge.last_row for merge in grid.tall_merges(first))
        lacks = not any(is_ordinal_heading(grid, grid.text(value)) for _, value in grid.cells(first))
        has = any(is_ordinal_heading(grid, text) for text in texts.values())
        if not linked and not (lacks and has):
            break
        first -= 1
    return first


def _downward(grid: Grid, first: int, last: int) -> int:
    merged = [merge.last_row for row in range(first, last + 1) for merge in grid.tall_merges(row)]
    last = min(max([last, *merged]), first + _MOST_ROWS - 1)
    while last < first + _MOST_ROWS - 2 and _is_under_header(grid, first, last):
        last += 1
    return _to_names(grid, first, last)


def _to_names(grid: Grid, first: int, last: int) -> int:
    """Down to the row that has the names, where 'Thông tin cá nhân' and the like stand over it unmerged."""
    if any(is_name_heading(grid, grid.text(value)) for row in range(first, last + 1) for _, value in grid.cells(row)):
        return last
    numbered = {column for column, value in grid.cells(first) if is_ordinal_heading(grid, grid.text(value))}
    for row in range(last + 1, min(last + 2, first + _MOST_ROWS - 1) + 1):
        cells = grid.cells(row)
        if not cells or numbered & {column for column, _ in cells}:
            return last
        if _is_header_row(grid, cells) and any(is_name_heading(grid, grid.text(value)) for _, value in cells):
            return row + 1 if _is_under_header(grid, first, row) else row
    return last


def _is_under_header(grid: Grid, first: int, last: int) -> bool:
    cells = grid.cells(last + 1)
    texts = _heading_texts(grid, cells)
    if not texts or is_number_row(cells) or any(len(text) > _LONGEST_UNDER for text in texts.values()):
        return False
    over = {column: grid.text(value) for column, value in grid.cells(last)}
    if any(is_ordinal_heading(grid, over.get(column, "")) for column in texts) or min(texts) < min(over):
        return False
    if all(text[:1].islower() or text.startswith("(") for text in texts.values()):
        return True
    known = [text for text in texts.values() if written_key(text) in WEAK or grid.known(text)]
    if any(is_name_heading(grid, over.get(column, "")) for column in texts):
        return len(known) == len(texts)
    # Under a group that stands over several columns, an unknown word among known ones is a heading too.
    under_group = any(column not in over for column in texts)
    return len(known) == len(texts) or (under_group and len(known) * 2 >= len(texts))


def _side_by_side(grid: Grid, headings: list[Heading]) -> tuple[tuple[Heading, ...], ...]:
    """Headings parted where a second table begins: at a second STT, or a second name behind an empty column."""
    starts = [at for at, heading in enumerate(headings) if heading.text and is_ordinal_heading(grid, heading.text)]
    if len(starts) < 2:
        gaps = [
            at
            for at in range(1, len(headings))
            if headings[at].text and not headings[at - 1].text and is_name_heading(grid, headings[at].text)
        ]
        starts = [0, *gaps]
    starts[0] = 0
    blocks = [headings[start:end] for start, end in zip(starts, [*starts[1:], len(headings)], strict=True)]
    if len(blocks) > 1 and all(any(is_name_heading(grid, one.text) for one in block) for block in blocks):
        return tuple(tuple(block) for block in blocks)
    return (tuple(headings),)
