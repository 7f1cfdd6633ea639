"""The corpus itself: each oddity alone, then pairs of them, over all formats; the same seed gives the same files."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Final

from tests.corpus.drafts import Draft
from tests.corpus.layout import lay_out
from tests.corpus.oddities import EVERYWHERE, ODDITIES, Oddity
from tests.corpus.pages import ExpectedRow, ExpectedTable
from tests.corpus.people import Inventor
from tests.corpus.writers import OLD_TEXT, UNICODE_TEXT, WINDOWS_1258_TEXT, WRITERS

# Excel's own format most often, as it comes from the units.
_FORMATS: Final = ("xlsx", "xls", "ods", "xlsx", "csv", "xlsb", "html", "xlsx", "docx", "txt", "xlsm")
PAIRS: Final = 60
BUNDLES: Final = 20


@dataclass(frozen=True, slots=True)
class CorpusFile:
    path: Path
    format: str
    rows: tuple[ExpectedRow, ...]
    tables: tuple[ExpectedTable, ...]
    oddities: tuple[str, ...]

    @property
    def numbered(self) -> bool:
        """Whether its rows have the numbers that Excel counts."""
        return self.format != "docx"


def make(
    folder: Path, seed: int, *, singles: int | None = None, pairs: int | None = PAIRS, bundles: int = BUNDLES
) -> list[CorpusFile]:
    """Write the files: each oddity alone (or `singles` of them), so many pairs (None: all), and bundles of five."""
    chance = random.Random(seed)
    inventor = Inventor(chance)
    alone = list(ODDITIES)
    if singles is not None:
        # Cells that a person must mend are always among them.
        to_mend = [oddity for oddity in ODDITIES if oddity.group.startswith("bad")]
        rest = [oddity for oddity in ODDITIES if oddity not in to_mend]
        alone = [*to_mend, *chance.sample(rest, singles - len(to_mend))]
    together = [pair for pair in combinations(ODDITIES, 2) if _go_together(*pair)]
    if pairs is not None:
        together = chance.sample(together, pairs)
    sets: list[tuple[Oddity, ...]] = [*((oddity,) for oddity in alone), *together]
    while len(sets) < len(alone) + len(together) + bundles:
        drawn = tuple(chance.sample(ODDITIES, 5))
        if all(_go_together(*pair) for pair in combinations(drawn, 2)) and frozenset.intersection(
            *(oddity.formats for oddity in drawn)
        ):
            sets.append(drawn)
    return [_file(folder, number, oddities, inventor, chance) for number, oddities in enumerate(sets)]


def _go_together(first: Oddity, second: Oddity) -> bool:
    groups = {first.group, second.group}
    if len(groups) == 1:
        return False
    names = {first.name, second.name}
    if groups == {"letters", "unusual"} or groups == {"split", "unusual"}:
        return False  # the old fonts have no ñ, and H'Hen Niê is not split into family and given name
    kinds = any("kind" in name or "template" in name or "collectives" in name for name in names)
    if kinds and groups & {"gender", "split", "dates", "bad dates", "fields", "units", "capitals", "cccd", "bad cccd"}:
        return False  # these tables have no such column, or say the same in another way
    if names == {"sheet a unit", "motto beside the office"}:
        return False  # two units would claim the same people
    if any("template" in name for name in names) and groups & {"awards", "headings"}:
        return False  # a template has its own headings and awards
    if kinds and groups & {"header", "titled"}:
        return False
    if groups == {"sections", "units"} or groups == {"ordinals", "sections"} or groups == {"sections", "tables"}:
        return False
    if groups <= {"ordinals", "formulas", "header", "numbers row", "order"} and "ordinals" in groups:
        return False
    if groups in ({"header", "spacers"}, {"gender", "spacers"}, {"place", "formulas"}, {"spaces", "split"}):
        return False
    if groups in ({"cccd", "bad cccd"}, {"dates", "bad dates"}):
        return False
    if groups == {"gender", "dates"} and {"dates split by sex", "day month year apart"} <= names:
        return False
    return not (groups == {"capitals", "letters"} and "TCVN3 with a font of capitals" in names) and bool(
        first.formats & second.formats
    )


def _file(
    folder: Path, number: int, oddities: tuple[Oddity, ...], inventor: Inventor, chance: random.Random
) -> CorpusFile:
    allowed = EVERYWHERE.intersection(*(oddity.formats for oddity in oddities))
    form = next(name for name in _FORMATS[number % len(_FORMATS) :] + _FORMATS if name in allowed)
    draft = Draft(chance, inventor)
    for oddity in oddities:
        oddity.change(draft)
    laid = lay_out(draft)
    ending = "xls" if form == "html" else form
    path = folder / f"{number:04} {form}.{ending}"
    if form in ("csv", "txt"):
        old = draft.letters in ("tcvn3", "vni")
        plain = draft.letters == "plain" and number % 2 == 0
        writers = OLD_TEXT if old else WINDOWS_1258_TEXT if plain else UNICODE_TEXT
        chance.choice(writers)(path, laid.pages)
    else:
        WRITERS[form](path, laid.pages)
    return CorpusFile(path, form, tuple(laid.rows), tuple(laid.tables), tuple(oddity.name for oddity in oddities))
