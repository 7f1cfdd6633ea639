"""What each column of a table means: by its heading first, by its values where the heading leaves it open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from khenthuong_desktop.domain.legacy_encodings import Encoding
from khenthuong_desktop.exchange.column_match import ColumnMatch, How
from khenthuong_desktop.exchange.column_values import Profile, by_values, decide, fits, profile
from khenthuong_desktop.exchange.columns_together import birth_in_parts, is_marked_award, marks_of_awards
from khenthuong_desktop.exchange.heading_phrases import names_household
from khenthuong_desktop.exchange.heading_words import KnownHeadings, Synonyms, folded_key, written_key
from khenthuong_desktop.exchange.tables import Heading, Table
from khenthuong_desktop.exchange.two_part_headings import meaning_of

__all__ = ["ColumnMatch", "How", "Synonyms", "known", "match", "shape"]

_BY_VALUES: Final = 80
# A mark and a date say two things under the same 'Nam'; what stands in the column tells which.
_WITH_DATES: Final = {"male_mark": "birth_male", "female_mark": "birth_female"}
_WHO: Final = frozenset({"full_name", "given", "family_middle"})
_AWARDED: Final = frozenset({"award", "award_form", "award_title", "achievement"})
# Looked at and left out: any number of columns may be that.
_SHARED: Final = frozenset({"ignored"})


def known(synonyms: Synonyms, encodings: Iterable[Encoding] = ()) -> KnownHeadings:
    """What table_finder asks whether a text is a heading; reads TCVN3 and VNI where encodings are given."""
    return KnownHeadings(synonyms, encodings)


def shape(table: Table) -> str:
    """A key of the headings: the same for every file of this shape, whatever its case, spacing and rows."""
    return "|".join(f"{heading.column}:{folded_key(heading.text)}" for heading in table.headings)


def match(
    table: Table, synonyms: Synonyms | KnownHeadings, remembered: Mapping[int, str] | None = None
) -> tuple[ColumnMatch, ...]:
    """The meaning of every column, in the order of the sheet; '' is remembered for a column that means nothing.

    Many tables are matched faster with one `known(…)` for all of them than with the plain synonyms.
    """
    words = synonyms if isinstance(synonyms, KnownHeadings) else KnownHeadings(synonyms)
    profiles = {heading.column: profile(table.rows, heading.column) for heading in table.headings}
    found = [_match(heading, words, profiles[heading.column], remembered or {}) for heading in table.headings]
    found = marks_of_awards(birth_in_parts(found, profiles), profiles)
    found = _told_apart(found, profiles)
    return tuple(_units_as_names(_filled_in(found, profiles)))


def _match(heading: Heading, words: KnownHeadings, values: Profile, remembered: Mapping[int, str]) -> ColumnMatch:
    nothing = ColumnMatch(heading.column, heading.text, None, 0, "none", values.samples)
    if heading.column in remembered:
        return nothing._replace(target=remembered[heading.column] or None, confidence=100, how="remembered")
    meaning = meaning_of(heading, words)
    if meaning is None:
        return nothing
    confidence, how = meaning.confidence, _how(meaning.how)
    targets = meaning.targets
    if len(targets) == 1 and (dated := _WITH_DATES.get(targets[0])) and fits(dated, values):
        return nothing._replace(target=dated, confidence=min(confidence, _BY_VALUES), how="values")
    if len(targets) == 1:
        return nothing._replace(target=targets[0], confidence=confidence, how=how)
    decided = decide(targets, values)
    if decided is None:
        return nothing
    return nothing._replace(target=decided, confidence=min(confidence, _BY_VALUES + 10), how="values")


def _how(how: str) -> How:
    return "fuzzy" if how == "fuzzy" else "synonym"


def _told_apart(found: list[ColumnMatch], profiles: Mapping[int, Profile]) -> list[ColumnMatch]:
    """Of several columns with one meaning the best keeps it and the others mean nothing until somebody says so.

    Best: chosen by the user before; then the one that has values at all; then the one whose values fit; then the
    surer heading; then the one further left, since the person comes before the head of the household and the signer.
    """
    best: dict[str, ColumnMatch] = {}
    for one in found:
        if one.target is None or one.target in _SHARED or is_marked_award(one, profiles):
            continue
        rival = best.get(one.target)
        if rival is None or _rank(one, profiles) > _rank(rival, profiles):
            best[one.target] = one
    return [
        one
        if one.target is None or one.target in _SHARED or is_marked_award(one, profiles) or best[one.target] is one
        else one._replace(target=None, confidence=0, how="none")
        for one in found
    ]


def _rank(one: ColumnMatch, profiles: Mapping[int, Profile]) -> tuple[bool, bool, bool, int]:
    values = profiles[one.column]
    return (one.how == "remembered", values.total > 0, fits(one.target or "", values), one.confidence)


def _filled_in(found: list[ColumnMatch], profiles: Mapping[int, Profile]) -> list[ColumnMatch]:
    """Columns without a heading, by their values, for what no heading of the table has taken."""
    taken = {one.target for one in found if one.target is not None}
    filled: list[ColumnMatch] = []
    for one in found:
        target = by_values(profiles[one.column], taken) if one.target is None and not one.heading else None
        if target is not None:
            taken.add(target)
            one = one._replace(target=target, confidence=_BY_VALUES, how="values")
        filled.append(one)
    return filled


def _units_as_names(found: list[ColumnMatch]) -> list[ColumnMatch]:
    """In a list of units that are to be commended the unit is who is listed: 'STT | Đơn vị | Hình thức khen thưởng'."""
    targets = {one.target for one in found}
    heads = any(one.target == "head_name" and names_household(written_key(one.heading)) for one in found)
    if targets & _WHO or heads or not targets & _AWARDED:
        return found
    return [
        one._replace(target="full_name", confidence=_BY_VALUES, how="values")
        if one.target == "unit" and one.how in ("synonym", "fuzzy")
        else one
        for one in found
    ]
