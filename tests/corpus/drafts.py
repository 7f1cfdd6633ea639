"""What a workbook is going to look like, before it is laid out: an oddity changes this and nothing else."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.corpus.people import Inventor, Subject


@dataclass(slots=True)
class Draft:
    """The plain list of one unit; every oddity turns some of it."""

    chance: random.Random
    inventor: Inventor
    size: int = 10
    fields: list[str] = field(
        default_factory=lambda: ["full_name", "birth_date", "gender", "national_id", "position", "unit", "notes"]
    )
    # how things are written
    names: set[str] = field(default_factory=set)  # capitals, titled, ranked, split, unusual
    sexes: tuple[str, str] = ("Nam", "Nữ")
    genders: str = "text"  # text, female_mark, both_marks, split_dates, title, none
    dates: str = "date"
    numbers: str = "text"  # text, number, spaces, apostrophe, dots
    units: str = "column"  # column, five_ways, sections, sheets, blank
    awards: str = "full"  # full, short
    headings: str = "plain"  # plain, others, typos, remarks, capitals
    letters: str = "plain"  # plain, decomposed, odd, tcvn3, tcvn3_capitals, vni
    bad: set[str] = field(default_factory=set)
    # what stands where
    mixed: str = ""  # "", names, sections, nested, column, template
    header: str = "merged"  # merged, loose
    header_rows: int = 1
    section_style: str = "two_cells"  # two_cells, one_cell, merged, capitals, counted, named, dashed
    title_rows: bool = False
    number_row: str = ""  # "", brackets, plain, letters
    repeat_header: int = 0
    blank_every: int = 0
    hidden: int = 0
    formulas: int = 0
    totals: str = ""
    signatures: bool = False
    tables: int = 1
    top: int = 0
    left: int = 0
    unknown: int = 0
    shuffled: bool = False
    sheets: int = 1
    cover: bool = False
    lists: bool = False
    ordinals: str = "running"  # running, restarting, none
    spacers: int = 0
    motto: bool = False
    merged_units: bool = False
    subtotals: bool = False

    def subjects(self) -> list[Subject]:
        people = self.inventor.individuals(self.size, unusual="unusual" in self.names)
        if not self.mixed:
            return people
        collectives = [self.inventor.collective() for _ in range(3)]
        households = [self.inventor.household() for _ in range(3)]
        return [*collectives, *households, *people]
