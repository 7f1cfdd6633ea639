"""How near what was read is to what is true: rows, and headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from tests.corpus.making import CorpusFile
from tests.corpus.pages import WHOLE_ROW, ExpectedRow, Wanted

# What a row is judged by; a key that the file does not give must be absent.
KEYS: Final = (
    *("kind", "full_name", "gender", "birth_date", "national_id", "ethnicity", "religion", "position"),
    *("unit", "unit_match", "award", "achievement"),
)
# A guess about one of these may also be told beside the other: they are one thing to the officer.
_TOGETHER: Final = {"unit_match": "unit", "award_match": "award"}
ROWS_RIGHT: Final = 0.98
HEADINGS_RIGHT: Final = 0.97

Row = Mapping[str, Any]  # one row of `import --preview --json`


class Failure(NamedTuple):
    """What came out otherwise than it should have."""

    how: str  # wrong-with-warning, wrong-silent, missing, extra, unwarned, heading
    file: str
    oddities: tuple[str, ...]
    sheet: str
    row: int
    key: str
    expected: object
    got: object


@dataclass(slots=True)
class Score:
    rows: int = 0
    exact: int = 0
    headings: int = 0
    headings_right: int = 0
    failures: list[Failure] = field(default_factory=list)

    @property
    def exact_share(self) -> float:
        return self.exact / self.rows if self.rows else 0.0

    @property
    def heading_share(self) -> float:
        return self.headings_right / self.headings if self.headings else 0.0

    @property
    def silent(self) -> list[Failure]:
        """What nobody would have noticed: a wrong value, a lost row, a row of nobody, a change not told."""
        loud = ("wrong-with-warning", "heading")
        return [failure for failure in self.failures if failure.how not in loud]

    def counts(self) -> Counter[str]:
        return Counter(failure.how for failure in self.failures)

    def add(self, file: CorpusFile, got: Sequence[Row], tables: Sequence[Mapping[int, str | None]]) -> None:
        """Score one file: its rows as the preview's JSON gives them, and column → target of its tables in order."""
        for expected, row in _pairs(file, got):
            self.rows += expected is not None
            self.failures.extend(_judged(file, expected, row))
            if expected is not None and row is not None:
                self.exact += all(_is_right(expected.fields.get(key), row.get(key)) for key in _asked(expected, row))
        self._headings(file, tables)

    def _headings(self, file: CorpusFile, tables: Sequence[Mapping[int, str | None]]) -> None:
        for number, table in enumerate(file.tables):
            # Tables with the same headings may count as one that goes on.
            found = tables[min(number, len(tables) - 1)] if tables else {}
            for column, targets in table.targets.items():
                self.headings += 1
                target = found.get(column)
                if target in targets:
                    self.headings_right += 1
                else:
                    told = f"{table.headings[column]!r} = {targets}"
                    self.failures.append(
                        Failure("heading", file.path.name, file.oddities, table.sheet, 0, str(column), told, target)
                    )


def _pairs(file: CorpusFile, got: Sequence[Row]) -> Iterable[tuple[ExpectedRow | None, Row | None]]:
    """Expected and read rows side by side: by sheet and number, in a Word table by their order."""
    if not file.numbered:
        rows: list[Row | None] = [*got, *[None] * (len(file.rows) - len(got))]
        wanted: list[ExpectedRow | None] = [*file.rows, *[None] * (len(got) - len(file.rows))]
        yield from zip(wanted, rows, strict=True)
        return
    many = len({row.sheet for row in file.rows}) > 1
    read = {(str(row["source"]["sheet"]) if many else "", int(row["source"]["row"])): row for row in got}
    for expected in file.rows:
        yield expected, read.pop((expected.sheet if many else "", expected.row), None)
    for row in read.values():
        yield None, row


def _asked(expected: ExpectedRow, row: Row) -> Iterable[str]:
    """A match is asked of those readers that know the register."""
    return [key for key in KEYS if not key.endswith("_match") or (key in expected.fields and key in row)]


def _is_right(wanted: Wanted, got: object) -> bool:
    value = str(got) if got not in (None, "") else None
    return value in wanted if isinstance(wanted, tuple) else value == wanted


def _judged(file: CorpusFile, expected: ExpectedRow | None, row: Row | None) -> Iterable[Failure]:
    head = file.path.name, file.oddities
    if expected is None:
        assert row is not None
        place = str(row["source"]["sheet"]), int(row["source"]["row"])
        yield Failure("extra", *head, *place, "full_name", None, row.get("full_name"))
        return
    place = expected.sheet, expected.row
    if row is None:
        yield Failure("missing", *head, *place, "full_name", expected.fields["full_name"], None)
        return
    told = {str(problem.get("column") or WHOLE_ROW) for problem in row["problems"]}
    for key in _asked(expected, row):
        wanted, got = expected.fields.get(key), row.get(key)
        if not _is_right(wanted, got):
            how = "wrong-with-warning" if {key, _TOGETHER.get(key, key)} & told else "wrong-silent"
            yield Failure(how, *head, *place, key, wanted, got)
    for column in sorted(expected.warned - told):
        yield Failure("unwarned", *head, *place, column, "a warning", sorted(told))
