"""Bộ lọc đã lưu: what is asked of a list, kept under a name; saved, renamed and removed like any record."""

from __future__ import annotations

import json
from typing import NamedTuple, get_args

from khenthuong_desktop.domain.lists import Filter, FilterKind, Query, Sort
from khenthuong_desktop.domain.vietnamese import clean, search_key, sort_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import saved_filters as stored
from khenthuong_desktop.wording import steps

LONGEST = 80


class SavedFilter(NamedTuple):
    id: str
    name: str
    query: Query


def saved(office: Office, name: str) -> list[SavedFilter]:
    """What is saved for a list, by name."""
    columns = {column.key for column in lists.columns(office, name)}
    with office.database.read() as r:
        rows = stored.of_list(r, name)
    found = [SavedFilter(row["id"], row["name"], _query(row["query"], columns)) for row in rows]
    return sorted(found, key=lambda one: sort_key(one.name))


def save(office: Office, name: str, title: str, query: Query) -> str:
    """Keep a question under a name; one that has this name already is replaced. Gives its id."""
    title = _checked(title)
    if not query.text and not query.filters and not query.sort:
        raise UserError("saved_filter.empty")
    text = _text(query)
    with office.database.write(steps.saved_filter(title)) as w:
        for row in stored.of_list(w, name):
            if _same(row["name"], title):
                w.update("saved_filters", row["id"], {"name": title, "query": text})
                return str(row["id"])
        return w.insert("saved_filters", {"list": name, "name": title, "query": text})


def rename(office: Office, filter_id: str, title: str) -> None:
    """Another name for the same question."""
    title = _checked(title)
    with office.database.write(steps.renamed_filter(title)) as w:
        row = w.still_there("saved_filters", filter_id)
        for other in stored.of_list(w, row["list"]):
            if other["id"] != filter_id and _same(other["name"], title):
                raise UserError("saved_filter.name_taken", name=other["name"])
        w.update("saved_filters", filter_id, {"name": title})


def remove(office: Office, filter_id: str) -> None:
    """Forget a question; undo brings it back."""
    with office.database.read() as r:
        row = r.record("saved_filters", filter_id)
    if row is None:
        raise UserError("record.gone")
    with office.database.write(steps.removed_filter(row["name"])) as w:
        w.delete("saved_filters", filter_id)


def _checked(title: str) -> str:
    title = clean(title)[:LONGEST].strip()
    if not search_key(title):
        raise UserError("saved_filter.no_name")
    return title


def _same(one: str, other: str) -> bool:
    return clean(one).casefold() == clean(other).casefold()


def _text(query: Query) -> str:
    said = {"text": query.text, "filters": query.filters, "sort": query.sort}
    return json.dumps(said, ensure_ascii=False)


def _query(text: str, columns: set[str]) -> Query:
    """The question as far as this program can ask it: a column of a later one is left out."""
    said = json.loads(text)
    filters = tuple(Filter(key, kind, tuple(values)) for key, kind, values in said.get("filters", ()))
    sort = tuple(Sort(key, bool(descending)) for key, descending in said.get("sort", ()))
    return Query(
        str(said.get("text", "")),
        tuple(one for one in filters if one.kind in _KINDS and (one.column in columns or one.kind == "rejected")),
        tuple(one for one in sort if one.column in columns),
    )


_KINDS = frozenset(get_args(FilterKind))
