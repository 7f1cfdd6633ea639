"""The rows that meet what was typed, in their order: names first; found through the index of words."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.store import list_order, wanted_words, word_index
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.store.list_order import Kept, ListOrder
from khenthuong_desktop.store.list_sources import Source
from khenthuong_desktop.store.migrations.m0003_search import CHUNK
from khenthuong_desktop.store.wanted_words import Meeting
from khenthuong_desktop.store.word_index import IN_NAMES, IN_POSITIONS

# Where so many have every word, and one of so many rows meets all by chance, the list is walked in its order until the
# first of them fill what the screen shows; otherwise all are collected.
COMMON: Final = 6_000
_ONE_OF: Final = 60
_WALKED: Final = 3_000
_IN_CHUNK: Final = (1 << CHUNK) - 1
# So many rows are shown before the rest is known.
FIRST: Final = 120
_ENOUGH: Final = 60
# Where every word has more, those that the walk has met are shown while the others are collected in the background.
TOO_MANY: Final = 60_000
# More rows than this one of all are put in order by reading the whole order, which is kept, and not one by one.
_PART: Final = 12
# So few are looked at rather than found out about.
_FEW: Final = 2_000
# People of so many units' worth are looked up by their units; more are looked at one by one.
_IN_UNITS: Final = 20_000


class Answer(NamedTuple):
    """The numbers of the rows in their order; `more` where the list goes on behind them. The first `by_name` were
    met by their names alone."""

    places: array[int]
    more: bool = False
    by_name: int = 0


class _Met(NamedTuple):
    """Who meets a word: by the index, group by group, and one by one. `exact` where nobody else is among them."""

    texts: dict[int, str]
    rows: frozenset[int]
    size: int
    exact: bool

    def among(self, rows: Sequence[int]) -> list[int]:
        """Those of the rows who meet the word."""
        texts = self.texts
        if self.rows:
            also = self.rows
            return [row for row in rows if row in also or f",{row & _IN_CHUNK}," in texts.get(row >> CHUNK, "")]
        return [row for row in rows if f",{row & _IN_CHUNK}," in texts.get(row >> CHUNK, "")]

    def all(self) -> frozenset[int]:
        return self.rows.union(word_index.rows_of(word_index.by_chunk(self.texts)))


class _Question(NamedTuple):
    """What is asked of one list; `narrowed` is what else its rows must meet, `chosen` the order that was chosen."""

    source: Source
    text: str
    words: list[Meeting]
    narrowed: str
    parameters: list[object]
    chosen: str
    kept: Kept
    hasty: bool
    people: int
    order: ListOrder | None  # of the list, where an index gives it and nothing else is asked

    def written(self, r: Reader, prefix: str, word: str, whole: bool) -> dict[int, str]:
        """Who has a word, in all lists that this one is made of; read once as long as nobody writes."""
        key = (self.source.words, prefix, word, whole)
        found = self.kept.read.pop(key, None)
        if not isinstance(found, dict):
            found = {}
            for code in self.source.words:
                word_index.postings(r, code, prefix + word, whole=whole, into=found)
        self.kept.keep(key, found)
        return found


def answer(
    r: Reader,
    source: Source,
    text: str,
    *,
    narrowed: str = "1",
    parameters: list[object] | None = None,
    order: str = "",
    hasty: bool = True,
) -> Answer:
    """Who meets every word of the text in name, position, unit or CCCD.

    In the list's own order those whose name alone meets all words come first, then the others, each in the order of
    the list; of not very many, names with the marks as they were typed are foremost. Where the officer chose another
    order, only that counts. `hasty` is content with the first of many.
    """
    words = wanted_words.meetings(r, text)
    if not words:
        return Answer(array("q"))
    kept = list_order.kept(r)
    plain = narrowed == "1" and not order and list_order.has_order(r, source)
    asked = _Question(
        source,
        text,
        words,
        narrowed,
        parameters or [],
        order,
        kept,
        hasty and not order,
        int(r.value(source.quick_count)) if source.quick_count else 0,
        kept.order(source) if plain else None,
    )
    if order:
        return Answer(_others(r, asked, array("q"))[0])
    named, more = _named(r, asked)
    if more or (hasty and len(named) >= _ENOUGH):
        return Answer(named, True, len(named))
    others, more = _others(r, asked, named)
    return Answer(named + others, more, len(named))


def _named(r: Reader, asked: _Question) -> tuple[array[int], bool]:
    """Those whose name meets every word."""
    condition, parameters = wanted_words.in_name(asked.words)
    met = [
        _met(asked.written(r, IN_NAMES, part, whole), exact=not whole)
        for part, whole in wanted_words.begun_with(asked.words)
    ]
    met.sort(key=lambda one: one.size)
    exact = all(one.exact for one in met)
    if _common(asked, met):
        walked = _walk_index(r, asked, met) if exact and asked.order else _walk(r, asked, condition, parameters)
        if len(walked) >= _ENOUGH or _enough_for_now(walked, met):
            return walked, True
    named = _in_order(r, asked, _in_all(met), condition, parameters, exact=exact)
    # Where a hasty question would have been answered by a walk, its rows must stay the first.
    return (_as_typed(r, asked, named) if met[0].size <= COMMON and len(named) <= _FEW else named), False


def _as_typed(r: Reader, asked: _Question, named: array[int]) -> array[int]:
    """'Ánh' before 'Ảnh' where 'Ánh' was typed, else in the order that there is."""
    words = vietnamese.marked_words(asked.text)
    if not words or not named:
        return named
    listed = "json_each(?) j CROSS JOIN subjects s ON s.rowid = j.value"
    sql = f"SELECT s.rowid FROM {listed} WHERE has_words(s.full_name, ?)"
    first = {row[0] for row in r.rows(sql, (json.dumps(list(named)), " ".join(words)))}
    return array("q", sorted(named, key=lambda row: row not in first))


def _others(r: Reader, asked: _Question, named: array[int]) -> tuple[array[int], bool]:
    """Those who are not among the named and meet every word in whatever it may be."""
    condition, parameters = wanted_words.anywhere(asked.words)
    known = frozenset(named)
    few = _few(r, asked)
    if few is not None:
        some = _in_order(r, asked, few, condition, parameters, exact=False)
        return array("q", (row for row in some if row not in known)), False
    found = [_anywhere(r, asked, one) for one in asked.words]
    met = sorted((one for one in found if one is not None), key=lambda one: one.size)
    exact = len(met) == len(found) and all(one.exact for one in met)
    if len(met) < len(found) or _common(asked, met):
        by_index = exact and asked.order is not None
        walked = _walk_index(r, asked, met) if by_index else _walk(r, asked, condition, parameters)
        walked = array("q", (row for row in walked if row not in known))
        number = len(walked) + len(named)
        if asked.hasty and (number >= _ENOUGH or (number and _enough_for_now(walked, met))):
            return walked, True
    rows = _in_all(met) if met else None
    if rows is None or not exact:
        # Nobody is looked at whom the index of words does not know, unless that is nearly everybody.
        rows = None if rows is None or len(rows) * _PART > max(asked.people, COMMON) else rows
    ordered = _in_order(r, asked, rows, condition, parameters, exact=exact)
    return array("q", (row for row in ordered if row not in known)), False


def _met(texts: dict[int, str], rows: frozenset[int] = frozenset(), *, exact: bool) -> _Met:
    return _Met(texts, rows, word_index.estimate(texts) + len(rows), exact)


def _common(asked: _Question, met: list[_Met]) -> bool:
    """Whether a short walk is likely to meet enough rows."""
    if not asked.hasty or not asked.people or not met or met[0].size <= COMMON:
        return False
    likely = float(asked.people)
    for one in met:
        likely *= min(1.0, one.size / asked.people)
    return likely * _ONE_OF > asked.people


def _enough_for_now(walked: array[int], met: list[_Met]) -> bool:
    """Whether it would take too long to collect the others now."""
    return bool(walked) and (not met or met[0].size > TOO_MANY)


def _in_all(met: list[_Met]) -> list[int]:
    """Who meets every word; the rarest come first."""
    plain = [one for one in met if not one.rows]
    if plain and (plain[0].size <= met[0].size * 4 or plain[0] is met[0]):
        among = word_index.by_chunk(plain[0].texts)
        for further in plain[1:]:
            among = word_index.by_chunk(further.texts, among)
        rows, left = word_index.rows_of(among), [one for one in met if one.rows]
    else:
        rows, left = list(met[0].all()), met[1:]
    for further in left:
        rows = further.among(rows)
    return rows


def _anywhere(r: Reader, asked: _Question, one: Meeting) -> _Met | None:
    """Who meets a word in whatever it may be; None where those are too many to be collected."""
    part, whole = one.word.parts[0], one.word.whole
    texts = dict(asked.written(r, IN_NAMES, part, whole))
    for chunk, places in asked.written(r, IN_POSITIONS, part, whole).items():
        texts[chunk] = texts.get(chunk, "") + places
    rows: set[int] = set()
    if one.units:
        units = _of_units(r, asked, one.units)
        if units is None:
            return None
        rows |= units
    if one.number:
        # Whole through its own index, for people remember any part of a number, most often its end.
        sql = (
            "SELECT rowid FROM subjects INDEXED BY subjects_national_id "
            "WHERE national_id IS NOT NULL AND instr(national_id, ?) > 0"
        )
        rows.update(row[0] for row in r.rows(sql, (one.number,)))
    return _met(texts, frozenset(rows), exact=not whole or not texts)


def _few(r: Reader, asked: _Question) -> list[int] | None:
    """All who may meet the words, where the index alone says that they are few: they are looked at one by one."""
    plain = [one for one in asked.words if not one.units and not one.number and not one.word.whole]
    if not plain or len(plain) == len(asked.words):
        return None
    met = sorted((one for one in (_anywhere(r, asked, one) for one in plain) if one), key=lambda one: one.size)
    rows = _in_all(met) if met[0].size <= TOO_MANY else None
    return rows if rows is not None and len(rows) <= _FEW else None


def _of_units(r: Reader, asked: _Question, units: Sequence[str]) -> frozenset[int] | None:
    """The subjects of some units; None where they are too many."""
    key = ("units", tuple(units))
    found = asked.kept.read.pop(key, None)
    if not isinstance(found, frozenset):
        marks = ", ".join("?" * len(units))
        if asked.source.quick_count is not None:
            size = r.value(f"{asked.source.quick_count} AND unit_id IN ({marks})", units)
            if size > _IN_UNITS:
                return None
        # Also those of other lists: they drop out with the order, and so the index alone is read.
        sql = f"SELECT rowid FROM subjects WHERE unit_id IN ({marks})"
        found = frozenset(row[0] for row in r.rows(sql, units))
    asked.kept.keep(key, found)
    return found


def _walk_index(r: Reader, asked: _Question, met: list[_Met]) -> array[int]:
    """The first rows of the list that meet every word, as far as a short walk finds them, without looking at rows."""
    order = asked.order
    assert order is not None
    walked = array("q")
    begun = 0
    for end in (_WALKED // 4, _WALKED, 4 * _WALKED, 12 * _WALKED):  # most need only the first
        if begun >= _WALKED and len(walked) >= _ENOUGH:
            break
        if begun >= _WALKED and (begun * _ONE_OF > asked.people) and (met[0].size <= TOO_MANY or not walked):
            break  # now it is quicker to collect them
        order.reach(r, end)
        rows: Sequence[int] = order.rows[begun:end]
        for one in met:
            rows = one.among(rows)
        walked.extend(rows[: FIRST - len(walked)])
        begun = end
        if len(walked) == FIRST:
            break
    return walked


def _walk(r: Reader, asked: _Question, condition: str, parameters: list[object]) -> array[int]:
    """As `_walk_index`, asking the rows themselves."""
    if len(asked.source.words) != 1 or asked.source.words == "r" or asked.chosen or not asked.hasty:
        return array("q")
    rows = r.rows(
        f"""
        SELECT t.rowid FROM (
            SELECT t.rowid AS place FROM subjects t WHERE {asked.source.where} ORDER BY sort_key, rowid LIMIT {_WALKED}
        ) CROSS JOIN subjects t ON t.rowid = place WHERE {condition} AND {asked.narrowed} LIMIT {FIRST}
        """,
        [*parameters, *asked.parameters],
    )
    return array("q", (row[0] for row in rows))


def _in_order(
    r: Reader, asked: _Question, rows: list[int] | None, condition: str, parameters: list[object], *, exact: bool
) -> array[int]:
    """Those of the rows (None: of all) who stand in the list and meet the conditions, in their order."""
    if rows is not None and not rows:
        return array("q")
    order = asked.order
    if rows is not None and order is not None and exact:
        if not order.whole and len(rows) * _PART > asked.people:
            order.reach(r, asked.people + 1)
        if order.whole:
            return order.sorted(rows)
    where = f"{asked.source.where} AND {'1' if exact and rows is not None else condition} AND {asked.narrowed}"
    parameters = [] if exact and rows is not None else parameters
    by = asked.chosen or ", ".join((*asked.source.order, "t.rowid"))
    if rows is None:
        sql, first = f"SELECT t.rowid FROM subjects t NOT INDEXED WHERE {where} ORDER BY {by}", list[object]()
    else:
        listed = "json_each(?) j CROSS JOIN subjects t ON t.rowid = j.value"
        sql = f"SELECT t.rowid FROM {listed} WHERE {where} ORDER BY {by}"
        first = [json.dumps(sorted(rows))]
    return array("q", (row[0] for row in r.rows(sql, [*first, *parameters, *asked.parameters])))
