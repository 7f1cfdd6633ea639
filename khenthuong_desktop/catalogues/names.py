"""Finding the code somebody means by a name as it was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from khenthuong_desktop.catalogues.rows import CatalogueRow
from khenthuong_desktop.domain.vietnamese import search_key


class NameIndex:
    """Names, other names and abbreviations of one catalogue."""

    def __init__(self, rows: Iterable[CatalogueRow]) -> None:
        self._as_written: dict[str, set[str]] = {}
        self._folded: dict[str, set[str]] = {}
        for row in rows:
            for name in _names(row):
                self._as_written.setdefault(name.casefold(), set()).add(row.code)
                self._folded.setdefault(_folded(name), set()).add(row.code)

    def find(self, text: str) -> str | None:
        """A name as written first; then without marks, case and punctuation, if that leaves one code."""
        for codes in (self._as_written.get(text.strip().casefold()), self._folded.get(_folded(text))):
            if codes and len(codes) == 1:
                return next(iter(codes))
        return None


def all_names(row: CatalogueRow) -> tuple[str, ...]:
    """Everything a row may be called, its name first."""
    return tuple(_names(row))


def _names(row: CatalogueRow) -> Iterator[str]:
    yield row.label
    for key in ("full_name", "abbreviation"):
        name = row.data.get(key)
        if isinstance(name, str):
            yield name
    for key in ("other_names", "abbreviations"):
        names = row.data.get(key, ())
        if isinstance(names, list | tuple):
            yield from map(str, names)


def _folded(text: str) -> str:
    # 'Bru - Vân Kiều', "H'Mông", 'K.P': what stands between letters and digits says nothing here.
    return "".join(letter for letter in search_key(text) if letter.isalnum())
