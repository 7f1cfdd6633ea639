"""Rows on the way out: one JSON document, or a table that shows nothing private."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.lists import Column, Query
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording import cli as words
from khenthuong_desktop.wording.columns import heading

if TYPE_CHECKING:
    from khenthuong_desktop.cli.output import Output
    from khenthuong_desktop.services.office import Office

_PIXELS_OF_A_LETTER: Final = 7
_GAP: Final = "  "
_ROWS_OF_A_PAGE: Final = 1000
_KEPT_IN_MEMORY: Final = 16 << 20
_TAKEN_BY_ID: Final = frozenset({"papers", "conferences"})  # by `export --id`
_ID: Final = Column("id", width=36 * _PIXELS_OF_A_LETTER)


def as_json(rows: Iterable[dict[str, Any]], out: Output) -> None:
    """One document, whole or not at all: it is put aside row by row, so that a million rows need no memory."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    with tempfile.SpooledTemporaryFile(_KEPT_IN_MEMORY, "w+", encoding="utf-8", newline="") as aside:
        aside.write('{"rows": [')
        between = "\n"
        for row in rows:
            aside.write(between + encode(row))
            between = ",\n"
        aside.write("\n]}\n")
        aside.seek(0)
        shutil.copyfileobj(aside, out)


def as_table(office: Office, name: str, out: Output, query: Query) -> None:
    """The columns that the list shows at first, cut to their width; sensitive ones are left out. Rows that another
    command takes by their id begin with it."""
    from khenthuong_desktop.services import lists

    columns = lists.columns(office, name)
    shown = [place for place, column in enumerate(columns) if not (column.hidden or column.sensitive)]
    chosen = [columns[place] for place in shown]
    first = (_ID,) if name in _TAKEN_BY_ID else ()
    headings = [heading(name, column.key) for column in chosen]
    out.write(_line((*first, *chosen), [*(words.ROW_ID for _ in first), *headings]) + "\n")
    out.write(_GAP.join("-" * _width(column) for column in (*first, *chosen)) + "\n")
    total = lists.count(office, name, query)
    for offset in range(0, total, _ROWS_OF_A_PAGE):
        for row in lists.page(office, name, query, offset, _ROWS_OF_A_PAGE, total):
            texts = [_public(columns[place], row.texts[place]) for place in shown]
            out.write(_line((*first, *chosen), [*(row.id for _ in first), *texts]) + "\n")
    out.write(words.ROWS.format(count=in_figures(total)) + "\n")


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
