"""A column of a draft: its headings, what they mean, and what it writes for a subject."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from tests.corpus.drafts import Draft
from tests.corpus.headings import HEADINGS, REMARKS, TYPOS
from tests.corpus.pages import Value, Wanted
from tests.corpus.people import Subject


class Written(NamedTuple):
    """The cells of one subject under one field, and what must be read from them."""

    cells: tuple[Value, ...]
    fields: dict[str, Wanted]
    warned: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a draft: as many columns of the sheet as there are headings, each a path from the top row down."""

    field: str
    headings: tuple[tuple[str, ...], ...]
    targets: tuple[tuple[str | None, ...], ...]
    write: Callable[[Subject, int], Written]


def heading_of(draft: Draft, key: str) -> str:
    others = HEADINGS[key]
    if draft.headings == "others":
        return draft.chance.choice(others)
    if draft.headings == "typos":
        return TYPOS.get(key, others[0])
    if draft.headings == "remarks":
        return REMARKS.get(key, others[0])
    return others[0].upper() if draft.headings == "capitals" else others[0]


def one_column(field: str, heading: str, target: str, write: Callable[[Subject, int], Written]) -> list[Column]:
    return [Column(field, ((heading,),), ((target,),), write)]


def constant(value: Value) -> Callable[[Subject, int], Written]:
    return lambda subject, number: Written((value,), {})
