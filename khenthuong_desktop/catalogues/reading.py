"""A catalogue's file, read and checked whole; a file that breaks a rule is refused by file and row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from khenthuong_desktop.catalogues.checking import overlapping, row_problems
from khenthuong_desktop.catalogues.fields import parse_day
from khenthuong_desktop.catalogues.rows import CatalogueFile, CatalogueRow, Problem
from khenthuong_desktop.catalogues.shapes import SHAPES
from khenthuong_desktop.errors import StorageProblem

_HEAD = {"catalogue", "title", "note", "defaults", "columns", "rows"}
_FRAME = ("from", "to", "source", "mark")


def read(folder: Path, name: str) -> CatalogueFile:
    """Read `name`.json of the folder.

    What all rows of a file share stands once under "defaults"; where rows are many and alike, "columns" names
    their keys and each row is a list.
    """
    path = folder / f"{name}.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise StorageProblem("catalogue.missing", file=path.name) from missing
    except ValueError as unreadable:
        raise _broken(path, "", "not_json") from unreadable
    if not isinstance(content, dict) or content.get("catalogue") != name or set(content) - _HEAD:
        raise _broken(path, "", "head_bad")
    if not isinstance(content.get("title"), str) or not isinstance(content.get("rows"), list):
        raise _broken(path, "", "head_bad")
    defaults: Mapping[str, Any] = content.get("defaults", {})
    columns = content.get("columns")
    rows: list[CatalogueRow] = []
    for number, raw in enumerate(content["rows"], start=1):
        named = dict(zip(columns, raw, strict=False)) if columns is not None else raw
        if not isinstance(named, dict) or (columns is not None and len(raw) != len(columns)):
            raise _broken(path, str(number), "row_bad")
        row = _row(path, number, {**defaults, **named})
        for problem in row_problems(SHAPES[name], row):
            raise broken_row(name, number, row, problem)
        rows.append(row)
    twice = overlapping(rows)
    if twice is not None:
        raise broken_row(name, rows.index(twice) + 1, twice, Problem("dates_overlap", "from"))
    return CatalogueFile(name, content["title"], content.get("note", ""), tuple(rows))


def broken_row(name: str, number: int, row: CatalogueRow, problem: Problem) -> StorageProblem:
    place = f"{number} ({row.code})"
    return StorageProblem("catalogue.broken", file=f"{name}.json", row=place, problem=_described(problem))


def _row(path: Path, number: int, raw: dict[str, Any]) -> CatalogueRow:
    for key in ("code", *_FRAME):
        if key not in raw:
            missing = "source_missing" if key == "source" else "key_missing"
            raise _broken(path, f"{number} ({raw.get('code', '')})", _described(Problem(missing, key)))
    for key in ("from", "to"):
        if raw[key] is not None and parse_day(raw[key]) is None:
            raise _broken(path, f"{number} ({raw['code']})", _described(Problem("value_bad", key)))
    return CatalogueRow(
        code=str(raw["code"]),
        label=str(raw.get("name", "")),
        valid_from=parse_day(raw["from"]),
        valid_to=parse_day(raw["to"]),
        source=str(raw["source"] or ""),
        mark=str(raw["mark"]),
        overridden=False,
        data={key: value for key, value in raw.items() if key not in ("code", *_FRAME)},
    )


def _described(problem: Problem) -> str:
    return f"{problem.code} {problem.field}".strip()


def _broken(path: Path, row: str, problem: str) -> StorageProblem:
    return StorageProblem("catalogue.broken", file=path.name, row=row, problem=problem)
