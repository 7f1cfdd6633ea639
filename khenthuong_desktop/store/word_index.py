"""The index of the words in names and positions of subjects: who has a word that begins so, without reading anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.store.migrations.m0003_search import CHUNK
from khenthuong_desktop.store.wanted_words import beyond

IN_NAMES: Final = ""
IN_POSITIONS: Final = "|"
# One look into each group of neighbours: the rows of a word lie apart, so that a saved record touches one place.
_READ: Final = f"""
    WITH RECURSIVE chunks (number) AS (
        SELECT 0 UNION ALL SELECT number + 1 FROM chunks WHERE number < (SELECT max(rowid) >> {CHUNK} FROM subjects))
    SELECT number, places FROM chunks CROSS JOIN subject_words w
    ON w.list = :list AND w.chunk = number AND w.word >= :from AND w.word < :to
    """

# As above for so short a beginning that many words have it: they are joined before they come here.
_READ_JOINED: Final = f"""
    WITH RECURSIVE chunks (number) AS (
        SELECT 0 UNION ALL SELECT number + 1 FROM chunks WHERE number < (SELECT max(rowid) >> {CHUNK} FROM subjects))
    SELECT number, (SELECT group_concat(places, '') FROM subject_words w
    WHERE w.list = :list AND w.chunk = number AND w.word >= :from AND w.word < :to) AS joined
    FROM chunks WHERE joined IS NOT NULL
    """
_SHORT: Final = 2

_FEW: Final = 150

Postings = dict[int, str]  # a group of neighbours, and who of them: ',3,517,'
Chunks = dict[int, set[str]]


def postings(r: Reader, list_code: str, word: str, *, whole: bool = False, into: Postings | None = None) -> Postings:
    """Where a word stands that begins so, or is just this; IN_POSITIONS before it looks into positions."""
    to = f"{word}\0" if whole else beyond(word)
    found: Postings = {} if into is None else into
    short = not whole and len(word.removeprefix(IN_POSITIONS)) <= _SHORT
    for chunk, places in r.rows(_READ_JOINED if short else _READ, {"list": list_code, "from": word, "to": to}):
        found[chunk] = found[chunk] + places if chunk in found else places
    return found


def estimate(found: Postings) -> int:
    """About how many subjects that is, without counting them."""
    return sum(map(len, found.values())) // 4


def by_chunk(found: Postings, among: Chunks | None = None) -> Chunks:
    """Subjects by their group; `among` leaves only those who are there too."""
    if among is None:
        chunks = {chunk: set(places.split(",")) for chunk, places in found.items()}
        for here in chunks.values():
            here.discard("")
        return chunks
    return {chunk: both for chunk, here in among.items() if chunk in found and (both := _in_both(here, found[chunk]))}


def _in_both(few: set[str], places: str) -> set[str]:
    if len(few) * _FEW < len(places):  # looking for each is faster than taking the text apart
        return {place for place in few if f",{place}," in places}
    return few.intersection(places.split(","))


def rows_of(chunks: Chunks) -> list[int]:
    """The numbers of the rows."""
    return [(chunk << CHUNK) + int(place) for chunk, here in chunks.items() for place in here]


def wrong(r: Reader) -> Iterator[str]:
    """What the index holds and should not, or lacks; read again from the subjects group by group."""
    last = r.value(
        "SELECT max(coalesce((SELECT max(rowid) FROM subjects), 0), coalesce((SELECT max(chunk) FROM "
        f"subject_words), 0) << {CHUNK}) >> {CHUNK}"
    )
    if r.value("SELECT EXISTS (SELECT 1 FROM subject_words WHERE list NOT IN ('i', 'c', 'h', 'r') OR chunk < 0)"):
        yield "?"
    for chunk in range(last + 1):
        expected = _expected(r, chunk)
        kept = {
            (row[0], row[1]): row[2]
            for row in r.rows(
                "SELECT list, word, places FROM subject_words WHERE list IN ('i', 'c', 'h', 'r') AND chunk = ?",
                (chunk,),
            )
        }
        for key in expected.keys() | kept.keys():
            if sorted(expected.get(key, ())) != sorted(kept.get(key, "").strip(",").split(",")):
                yield key[1]


def _expected(r: Reader, chunk: int) -> dict[tuple[str, str], list[str]]:
    words: dict[tuple[str, str], list[str]] = {}
    rows = r.rows(
        f"SELECT rowid, CASE WHEN retired_on IS NULL THEN substr(kind, 1, 1) ELSE 'r' END AS list, search_key "
        f"FROM subjects WHERE rowid >> {CHUNK} = ? AND rowid BETWEEN ? AND ?",
        (chunk, chunk << CHUNK, ((chunk + 1) << CHUNK) - 1),
    )
    for row in rows:
        name, _, position = str(row["search_key"]).partition("|")
        place = str(row["rowid"] & ((1 << CHUNK) - 1))
        for word in {*name.split(), *(f"|{one}" for one in position.split())}:
            words.setdefault((row["list"], word), []).append(place)
    return words
