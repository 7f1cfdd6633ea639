"""An index of the words in names and positions, so that a search reads neither all subjects nor all their keys."""

from __future__ import annotations

NAME = "m0003_search"
HISTORY = "kept"  # computed from the rows: nothing of the past changes

# A row of the index says who of 1,024 neighbours has a word: ',3,517,'. The list comes first ('i', 'c', 'h' for the
# kinds, 'r' for all who are retired), then the neighbours: a new record touches one place of the index, a bulk insert
# only its end. Words of the name stand as they are, those of the position behind a bar.
CHUNK = 10  # bits of the row's number that tell it from its neighbours


def _words(row: str) -> str:
    """The words of a search key as a JSON array; keys hold letters, digits, spaces and one bar only."""
    key = f"{row}.search_key"
    bar = f"instr({key} || '|', '|')"
    return (
        f"""'["' || replace(trim(substr({key}, 1, {bar} - 1)), ' ', '","') || '","|' || """
        f"""replace(trim(substr({key}, {bar} + 1)), ' ', '","|') || '"]'"""
    )


def _list(row: str) -> str:
    return f"CASE WHEN {row}.retired_on IS NULL THEN substr({row}.kind, 1, 1) ELSE 'r' END"


_ADDED = "ON CONFLICT DO UPDATE SET places = places || substr(excluded.places, 2)"
_ENTER = (
    f"INSERT INTO subject_words SELECT {_list('new')}, new.rowid >> {CHUNK}, value, "
    f"',' || (new.rowid & {(1 << CHUNK) - 1}) || ',' "
    f"FROM (SELECT DISTINCT value FROM json_each({_words('new')})) WHERE value NOT IN ('', '|') {_ADDED}"
)
_MINE = (
    f"list = {_list('old')} AND chunk = old.rowid >> {CHUNK} AND word IN (SELECT value FROM json_each({_words('old')}))"
)
_LEAVE = (
    f"UPDATE subject_words SET places = replace(places, ',' || (old.rowid & {(1 << CHUNK) - 1}) || ',', ',') "
    f"WHERE {_MINE}; DELETE FROM subject_words WHERE {_MINE} AND places = ','"
)
# The words of many rows at once: those behind the row :last.
FILL = (
    f"INSERT INTO subject_words SELECT {_list('t')}, t.rowid >> {CHUNK}, value, "
    f"',' || group_concat(DISTINCT t.rowid & {(1 << CHUNK) - 1}) || ',' FROM subjects t, json_each({_words('t')}) "
    f"WHERE value NOT IN ('', '|') AND t.rowid > :last AND :step GROUP BY 1, 2, 3 {_ADDED}"
)
_CHANGED = "old.search_key IS NOT new.search_key OR " + f"{_list('old')} IS NOT {_list('new')}"

STATEMENTS = (
    """
    CREATE TABLE subject_words (
        list TEXT NOT NULL,
        chunk INTEGER NOT NULL,
        word TEXT NOT NULL,
        places TEXT NOT NULL,
        PRIMARY KEY (list, chunk, word)
    ) WITHOUT ROWID
    """,
    FILL.replace(":last", "-1").replace(":step", "1"),
    f"CREATE TRIGGER subject_words_insert AFTER INSERT ON subjects BEGIN {_ENTER}; END",
    f"CREATE TRIGGER subject_words_delete AFTER DELETE ON subjects BEGIN {_LEAVE}; END",
    f"""
    CREATE TRIGGER subject_words_update AFTER UPDATE OF search_key, kind, retired_on ON subjects
    WHEN {_CHANGED} BEGIN {_LEAVE}; {_ENTER}; END
    """,
)
