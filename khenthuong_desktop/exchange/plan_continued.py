"""Rows that only go on with the row above: a long text broken over two rows, a second merit of the same person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.exchange.column_reading import cells
from khenthuong_desktop.exchange.columns import ColumnMatch
from khenthuong_desktop.exchange.plan_fields import Fields
from khenthuong_desktop.exchange.row_words import is_rest_of_name
from khenthuong_desktop.exchange.sheet_grid import blank
from khenthuong_desktop.exchange.tables import Table

_NAME: Final = "full_name"
# What people write at length; everything else of a row without a name is somebody whose name was forgotten.
_AT_LENGTH: Final = frozenset({"position", "achievement", "notes", "address", "honours", "members"})


def join_continued(table: Table, matches: Sequence[ColumnMatch], fields: Fields) -> dict[int, int]:
    """Put rows that go on with the row above into that one, with a warning; which rows were put into which."""
    column = next((match.column for match in matches if match.target == "ordinal"), None)
    if column is None or _NAME not in fields.texts:
        return {}
    ordinals = cells([row.cells for row in table.rows], column)
    if set(map(type, ordinals)) == {int}:
        return {}  # every row has a number of its own
    uncounted = [index for index, value in enumerate(ordinals) if blank(value)]
    joined: dict[int, int] = {}
    if len(uncounted) == len(table.rows):
        return joined
    counted = set(range(len(table.rows))) - set(uncounted)
    for index in uncounted:
        above = joined.get(index - 1, index - 1)
        if above not in counted or table.rows[index].row != table.rows[index - 1].row + 1:
            continue
        if _goes_on(fields, index, above):
            _join(fields, index, above)
            joined[index] = above
    return joined


def _goes_on(fields: Fields, index: int, above: int) -> bool:
    name, name_above = fields.texts[_NAME][index], fields.texts[_NAME][above]
    said = {key for key, texts in fields.texts.items() if texts[index] and key != _NAME}
    if not name:
        return bool(said) and said <= _AT_LENGTH
    if name == name_above:
        return all(key in _AT_LENGTH or fields.texts[key][above] in ("", fields.texts[key][index]) for key in said)
    return not said and is_rest_of_name(name_above, name)


def _join(fields: Fields, index: int, above: int) -> None:
    for key, texts in fields.texts.items():
        text = texts[index]
        if not text or text == texts[above]:
            continue
        if key == _NAME or (key in _AT_LENGTH and texts[above]):
            between = " " if key == _NAME or not _is_whole(texts[above], text) else "; "
            texts[above] = clean(texts[above]) + between + text
        else:
            texts[above] = text
        fields.warn(above, finding("import.continued", "warns", key, texts[above], typed=text))
    for found in fields.findings.pop(index, []):
        if found.code != "import.as_above":
            fields.warn(above, found)


def _is_whole(above: str, below: str) -> bool:
    """Two merits one under the other, not one over two lines."""
    return below[:1].isupper() and not above.endswith((",", "-", ";"))
