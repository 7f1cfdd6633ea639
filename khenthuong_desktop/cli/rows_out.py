"""Rows on the way out: one JSON document, or a table that shows nothing private."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, TextIO

from khenthuong_desktop.domain.lists import Column, Query
from khenthuong_desktop.wording import cli as words
from khenthuong_desktop.wording.columns import heading

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

_PIXELS_OF_A_LETTER: Final = 7
_GAP: Final = "  "
_ROWS_OF_A_PAGE: Final = 1000


def as_json(rows: Iterable[dict[str, Any]], out: TextIO) -> None:
    """One document, written row by row, so that a million rows need no memory."""
    out.write('{"rows": [')
    between = "\n"
    encode = json.JSONEncoder(ensure_ascii=False).encode
    for row in rows:
        out.write(between + encode(row))
        between = ",\n"
    out.write("\n]}\n")


def as_table(office: Office, name: str, out: TextIO) -> None:
    """The columns that the list shows at first, cut to their width; sensitive ones are left out."""
    from khenthuong_desktop.services import lists

    columns = lists.columns(office, name)
    shown = [place for place, column in enumerate(columns) if not (column.hidden or column.sensitive)]
    chosen = [columns[place] for place in shown]
    print(_line(chosen, [heading(name, column.key) for column in chosen]), file=out)
    print(_GAP.join("-" * _width(column) for column in chosen), file=out)
    total = lists.count(office, name, Query())
    for offset in range(0, total, _ROWS_OF_A_PAGE):
        for row in lists.page(office, name, Query(), offset, _ROWS_OF_A_PAGE, total):
            texts = [_public(columns[place], row.texts[place]) for place in shown]
            print(_line(chosen, texts), file=out)
    print(words.ROWS.format(count=total), file=out)


def _public(column: Column, text: str) -> str:
    """Lists that may be handed out show the year of birth and no more."""
    return text.rpartition("/")[2] if column.key == "birth_date" else text


def _line(columns: Sequence[Column], texts: Sequence[str]) -> str:
    cells = []
    for column, text in zip(columns, texts, strict=True):
        width = _width(column)
        one_line = " ".join(text.split())
        cut = one_line if len(one_line) <= width else one_line[: width - 1] + "…"
        cells.append(cut.rjust(width) if column.kind == "integer" else cut.ljust(width))
    return _GAP.join(cells).rstrip()


def _width(column: Column) -> int:
    return max(6, column.width // _PIXELS_OF_A_LETTER)
