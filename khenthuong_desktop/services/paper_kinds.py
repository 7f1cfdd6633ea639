"""The kinds of papers the program comes with, and their texts by date: resources/texts, one file a kind."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from khenthuong_desktop.domain.validity import Validity
from khenthuong_desktop.errors import StorageProblem

FOLDER = "texts"


@dataclass(frozen=True, slots=True)
class ShippedText:
    """What the program puts in a part while the office has written nothing over it."""

    text: str
    validity: Validity
    source: str


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of paper; `document_kind` is its type in the catalogue (a letter to units is a 'letter'), `asks` what
    the officer says of one, `parts` its texts in the order in which they stand on it."""

    code: str
    title: str
    document_kind: str
    asks: tuple[str, ...]
    parts: dict[str, tuple[ShippedText, ...]]

    def shipped(self, part: str, day: date) -> ShippedText:
        """The text of a day; an empty one where the program comes with none."""
        found = (one for one in self.parts[part] if one.validity.covers(day))
        return next(found, ShippedText("", Validity(), ""))


def kinds(resources: Path) -> tuple[PaperKind, ...]:
    """All kinds, by title."""
    codes = sorted(path.stem for path in (resources / FOLDER).glob("*.json"))
    return tuple(sorted((kind(resources, code) for code in codes), key=lambda one: one.title))


@cache
def kind(resources: Path, code: str) -> PaperKind:
    """One kind; it does not change while the program runs."""
    path = resources / FOLDER / f"{code}.json"
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise StorageProblem("program.resources_missing", path=str(path)) from error
    parts = {
        part: tuple(
            ShippedText(row["text"], Validity(_day(row["from"]), _day(row["to"])), row["source"]) for row in rows
        )
        for part, rows in said["parts"].items()
    }
    return PaperKind(said["kind"], said["title"], said["document_kind"], tuple(said["asks"]), parts)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
