"""Rows of catalogues that the office added or changed."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def all_overrides(r: Reader) -> list[Record]:
    return [dict(row) for row in r.rows("SELECT * FROM catalogue_overrides ORDER BY catalogue, code, valid_from, id")]


def one(r: Reader, override_id: str) -> Record:
    found = r.record("catalogue_overrides", override_id)
    if found is None:
        raise KeyError(override_id)
    return found
