"""Letterheads: what stands above a paper's number and date, and which one a new body starts with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from khenthuong_desktop.domain.body_kinds import BodyKind
from khenthuong_desktop.domain.validity import Validity
from khenthuong_desktop.domain.vietnamese import clean, search_key


def bare_name(full_name: str, kinds: Sequence[str]) -> str:
    """'Tân Lập' of 'Phường Tân Lập'; the name itself where it does not say what it is.

    `kinds` are the words for what a commune is, in small letters.
    """
    name = clean(full_name)
    for kind in kinds:
        if name.casefold().startswith(kind + " "):
            return name[len(kind) + 1 :]
    return name


def place_name(commune_name: str, kinds: Sequence[str]) -> str:
    """The place of the date line, by the name alone (NĐ 30/2020, Annex I).

    A name that is a number keeps its kind ('Phường 12'); so does one that is a person's or an event's, which
    only the office can know.
    """
    bare = bare_name(commune_name, kinds)
    return clean(commune_name) if bare[:1].isdigit() else bare


def body_name(kind: BodyKind, commune_name: str, kinds: Sequence[str]) -> str:
    """What a body of a kind is called in full: 'Ủy ban nhân dân phường Tân Lập'."""
    return kind.name if kind.upper_kind else of_commune(kind.name, commune_name, kinds)


def of_commune(name: str, commune_name: str, kinds: Sequence[str]) -> str:
    """A body's name with its commune behind it, unless it is there already."""
    commune = clean(commune_name)
    # Whole words: 'Xã An' is not in 'Ủy ban nhân dân'.
    if not commune or f" {search_key(commune)} " in f" {search_key(name)} ":
        return clean(name)
    bare = bare_name(commune, kinds)
    kind = commune[: len(commune) - len(bare)].lower()
    return f"{clean(name)} {kind}{bare}"


def broken(line: str, kinds: Sequence[str]) -> tuple[str, ...]:
    """Where a line that is too long is broken: before the commune's kind, never between it and its name.

    'ỦY BAN NHÂN DÂN' / 'XÃ GIA LÂM'. Words that belong together, such as 'XÃ HỘI', come with a no-break space.
    """
    words = line.split(" ")
    found = 0
    for kind in kinds:
        wanted = kind.split(" ")
        for place in range(1, len(words) - len(wanted)):
            if [word.casefold() for word in words[place : place + len(wanted)]] == wanted:
                found = max(found, place)
    return (" ".join(words[:found]), " ".join(words[found:])) if found else (line,)


def first_letterhead(kind: BodyKind, name: str, upper_name: str, place: str) -> Letterhead:
    """The letterhead that a new body starts with; the office writes its own over it.

    A body below another names it in the upper line; one that stands by itself has no such line.
    """
    upper = upper_name.upper() if kind.upper_kind else ""
    return Letterhead(upper, clean(name).upper(), kind.number_suffix, place)


def former_to_end(new: Validity, others: Sequence[tuple[str, Validity]]) -> list[str]:
    """Which open-ended earlier rows end the day before a new one begins."""
    if new.first_day is None:
        return []
    return [
        row_id
        for row_id, days in others
        if days.last_day is None and (days.first_day is None or days.first_day < new.first_day)
    ]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """`issuing_line` and `upper_line` as printed; `number_suffix` ends the number, as UBND in 05/QĐ-UBND."""

    upper_line: str
    issuing_line: str
    number_suffix: str
    place_name: str
