"""The rows that meet what was typed, in their order: names first; found through the index of words."""

from __future__ import annotations

import json
from array import array
from typing import Final, NamedTuple

from khenthuong_desktop.store import wanted_words, word_index
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.store.list_sources import Source
from khenthuong_desktop.store.migrations.m0003_search import CHUNK
from khenthuong_desktop.store.wanted_words import Meeting
from khenthuong_desktop.store.word_index import IN_NAMES, IN_POSITIONS, Chunks, Postings

# A word that more have, and one of so many rows, is common: instead of collecting all who have it, the list is walked
# until the first of them fill what the screen shows; so many rows, or this part of the list, are walked at most.
COMMON: Final = 6_000
_ONE_OF: Final = 30
_WALKED: Final = 3_000
_PART: Final = 20
_IN_CHUNK: Final = (1 << CHUNK) - 1
# So many rows are shown before the rest is known.
FIRST: Final = 200
_ENOUGH: Final = 100
# Where every word has more, those that the walk has met are shown while the others are collected in the background.
TOO_MANY: Final = 60_000
# Neither walked nor collected word by word: everybody is looked at, in the order in which they lie.
_MANY: Final = 100_000


class Answer(NamedTuple):
    """The numbers of the rows in their order; `more` where the list goes on behind them. The first `by_name` were
    met by their names alone."""

    places: array[int]
    more: bool = False
    by_name: int = 0


class _Question(NamedTuple):
    """What is asked of one list; `narrowed` is what else its rows must meet, `order` the order that was chosen."""

    source: Source
    words: list[Meeting]
    narrowed: str
    parameters: list[object]
    order: str
    read: dict[tuple[str, str], Postings]

    def postings(self, r: Reader, code: str, word: str, whole: bool) -> Postings:
        """As the index has them; read once for a question."""
        key = (code, f"{word}." if whole else word)
        if key not in self.read:
            self.read[key] = word_index.postings(r, code, word, whole=whole)
        return self.read[key]


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
    the list; where the officer chose another order, only that counts. `hasty` is content with the first of many.
    """
    words = wanted_words.meetings(r, text)
    asked = _Question(source, words, narrowed, parameters or [], order, {})
    if not words:
        return Answer(array("q"))
    if order:
        return Answer(_others(r, asked, array("q"), hasty=False)[0])
    named, more = _named(r, asked, hasty=hasty)
    if more or (hasty and len(named) >= _ENOUGH):
        return Answer(named, True, len(named))
    others, more = _others(r, asked, named, hasty=hasty)
    return Answer(named + others, more, len(named))


def _named(r: Reader, asked: _Question, *, hasty: bool) -> tuple[array[int], bool]:
    """Those whose name meets every word."""
    condition, parameters = wanted_words.in_name(asked.words)
    found = [
        [asked.postings(r, code, IN_NAMES + part, whole) for code in asked.source.words]
        for part, whole in wanted_words.begun_with(asked.words)
    ]
    sizes = [sum(map(word_index.estimate, lists)) for lists in found]
    if hasty and _common(r, asked, min(sizes)):
        walked = _walk_names(r, asked, found)
        if len(walked) >= _ENOUGH or (walked and min(sizes) > TOO_MANY):
            return walked, True
    in_turn = sorted(zip(sizes, found, strict=True), key=lambda one: one[0])
    rows: list[int] = []
    for place in range(len(asked.source.words)):
        rows += word_index.rows_of(_in_all([lists[place] for _, lists in in_turn]))
    if len(rows) > _MANY:
        return _sorted(r, asked, None, condition, parameters), False
    if all(not one.word.whole for one in asked.words):
        condition, parameters = "1", []  # the index has said so
    return _sorted(r, asked, rows, condition, parameters), False


def _common(r: Reader, asked: _Question, size: int) -> bool:
    if size <= COMMON or asked.source.quick_count is None:
        return False
    return size * _ONE_OF > int(r.value(asked.source.quick_count))


def _in_all(found: list[Postings]) -> Chunks:
    among = word_index.by_chunk(found[0])
    for further in found[1:]:
        if not among:
            break
        among = word_index.by_chunk(further, among)
    return among


def _others(r: Reader, asked: _Question, named: array[int], *, hasty: bool) -> tuple[array[int], bool]:
    """Those who are not among the named and meet every word in whatever it may be."""
    condition, parameters = wanted_words.anywhere(asked.words)
    sizes = [(_size(r, asked, one), one) for one in asked.words]
    known = frozenset(named)
    if hasty and _common(r, asked, min(size for size, _ in sizes)):
        walked = array("q", (row for row in _walk(r, asked, condition, parameters) if row not in known))
        number = len(walked) + len(named)
        if number >= _ENOUGH or (number and min(size for size, _ in sizes) > TOO_MANY):
            return walked, True
    found = _sorted(r, asked, _candidates(r, asked, sizes), condition, parameters)
    return array("q", (row for row in found if row not in known)), False


def _size(r: Reader, asked: _Question, one: Meeting) -> int:
    """About how many meet a word, at most."""
    size = sum(word_index.estimate(found) for found in _written(r, asked, one))
    if one.units and asked.source.quick_count:
        marks = ", ".join("?" * len(one.units))
        size += r.value(f"{asked.source.quick_count} AND unit_id IN ({marks})", one.units)
    return size


def _written(r: Reader, asked: _Question, one: Meeting) -> list[Postings]:
    """Where a word stands in names and positions, list by list."""
    part, whole = one.word.parts[0], one.word.whole
    return [
        asked.postings(r, code, IN_NAMES + part, whole) + asked.postings(r, code, IN_POSITIONS + part, whole)
        for code in asked.source.words
    ]


def _candidates(r: Reader, asked: _Question, sizes: list[tuple[int, Meeting]]) -> list[int] | None:
    """Few rows that contain all that meet every word; None for everybody."""
    in_turn = sorted(sizes, key=lambda one: one[0])
    size, smallest = in_turn[0]
    plain = [one for _, one in in_turn if not one.units and not one.number]
    if not plain or (smallest not in plain and size < COMMON):
        return None if size > _MANY else _having(r, asked, smallest)
    rows: list[int] = []
    for place in range(len(asked.source.words)):
        rows += word_index.rows_of(_in_all([_written(r, asked, one)[place] for one in plain]))
    return rows


def _having(r: Reader, asked: _Question, one: Meeting) -> list[int]:
    """Everybody who meets one word; who does not meet the others is left out later."""
    rows = {row for found in _written(r, asked, one) for row in word_index.rows_of(word_index.by_chunk(found))}
    if one.units:
        marks = ", ".join("?" * len(one.units))
        sql = f"SELECT t.rowid FROM subjects t WHERE t.unit_id IN ({marks}) AND {asked.source.where}"
        rows.update(row[0] for row in r.rows(sql, one.units))
    if one.number:
        # Whole through its own index, for people remember any part of a number, most often its end.
        sql = (
            "SELECT rowid FROM subjects INDEXED BY subjects_national_id "
            "WHERE national_id IS NOT NULL AND instr(national_id, ?) > 0"
        )
        rows.update(row[0] for row in r.rows(sql, (one.number,)))
    return list(rows)


def _walk_names(r: Reader, asked: _Question, found: list[list[Postings]]) -> array[int]:
    """As `_walk`, with the index of words instead of the rows: those of one surname lie together in the order, and
    so one must come a long way to meet the first of a common one."""
    if not _ordered(asked) or asked.narrowed != "1" or any(one.word.whole for one in asked.words):
        condition, parameters = wanted_words.in_name(asked.words)
        return _walk(r, asked, condition, parameters)
    written: list[dict[int, str]] = []
    for (only,) in found:
        chunks: dict[int, str] = {}
        for chunk, places in only:
            chunks[chunk] = chunks.get(chunk, "") + places
        written.append(chunks)
    far = max(_WALKED, int(r.value(asked.source.quick_count or "")) // _PART)
    written.sort(key=lambda chunks: sum(map(len, chunks.values())))
    met = array("q")
    begun = 0
    for part in (_WALKED // 4, _WALKED, 4 * _WALKED, far):  # most need only the first
        sql = f"SELECT t.rowid FROM subjects t WHERE {asked.source.where} ORDER BY sort_key, rowid LIMIT ? OFFSET ?"
        rows = [row for (row,) in r.rows(sql, (part, begun))]
        for chunks in written:
            rows = [row for row in rows if f",{row & _IN_CHUNK}," in chunks.get(row >> CHUNK, "")]
        met.extend(rows[: FIRST - len(met)])
        begun += part
        if len(met) == FIRST or begun >= far:
            break
    return met


def _ordered(asked: _Question) -> bool:
    """Whether an index gives the order of the list."""
    return len(asked.source.words) == 1 and asked.source.words != "r"


def _walk(r: Reader, asked: _Question, condition: str, parameters: list[object]) -> array[int]:
    """The first rows of the list that meet a condition, as far as a short walk along its order finds them."""
    if not _ordered(asked):
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


def _sorted(
    r: Reader, asked: _Question, rows: list[int] | None, condition: str, parameters: list[object]
) -> array[int]:
    """Those of the rows (None: of all) who stand in the list and meet the conditions, in their order."""
    if rows is not None and not rows:
        return array("q")
    where = f"{asked.source.where} AND {condition} AND {asked.narrowed}"
    order = asked.order or ", ".join((*asked.source.order, "t.rowid"))
    if rows is None:
        sql, first = f"SELECT t.rowid FROM subjects t NOT INDEXED WHERE {where} ORDER BY {order}", list[object]()
    else:
        listed = "json_each(?) j CROSS JOIN subjects t ON t.rowid = j.value"
        sql = f"SELECT t.rowid FROM {listed} WHERE {where} ORDER BY {order}"
        first = [json.dumps(sorted(rows))]
    return array("q", (row[0] for row in r.rows(sql, [*first, *parameters, *asked.parameters])))
