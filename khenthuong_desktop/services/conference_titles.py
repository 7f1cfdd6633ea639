"""Titles above the lists that units send, and whether one names another conference than the one that is meant."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.wording import import_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.exchange.import_plan import PlannedTable

_CONFERENCES: Final = tuple(map(search_key, words.CONFERENCE_FORMS))


def conference_titles(tables: Iterable[PlannedTable]) -> tuple[str, ...]:
    """What stands above tables and names a conference."""
    above = dict.fromkeys(text.strip() for planned in tables for text in planned.table.above)
    return tuple(text for text in above if _named_in(text))


def kept_titles(columns: str) -> tuple[str, ...]:
    """Those that were kept with the columns of a file; none of a file that came in before titles were kept."""
    return tuple(dict.fromkeys(text for table in json.loads(columns) for text in (table[2] if len(table) > 2 else ())))


def other_title(titles: Iterable[str], names: Sequence[str]) -> str:
    """The first of these titles that is of another conference than the one that has these names; '' where none is.
    A title may be shorter than the full name, but says nothing that the name does not."""
    own = {word for name in names for word in search_key(name).split()}
    return next((text for text in titles if not own.issuperset(_named_in(text))), "")


def _named_in(text: str) -> list[str]:
    """The words of the conference in a title: from 'hội nghị' on."""
    key = search_key(text)
    starts = [key.index(one) for one in _CONFERENCES if one in key]
    return key[min(starts) :].split() if starts else []
