"""The people of a conference counted for its report: by what they are, by unit, and against what is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.composition import AGE, NO_RELIGION, Candidate, holds
from khenthuong_desktop.domain.dates import PartialDate, short_document_date
from khenthuong_desktop.wording import codes, composition, delegates
from khenthuong_desktop.wording import conference_papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Line:
    """One value and who has it."""

    label: str
    people: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The values of one attribute."""

    label: str
    lines: tuple[Line, ...]


_BY_CATALOGUE: Final = (
    (words.BY_EDUCATION, "education", "education_levels"),
    (words.BY_SECTOR, "economic_sector", "economic_sectors"),
)


def parts(office: Office, people: Sequence[Candidate], bands: Sequence[str], day: date) -> tuple[Part, ...]:
    """All attributes of the report, each with the values that somebody has."""
    by_education, by_sector = (
        Part(label, _by_value(people, attribute, office.labels(catalogue)))
        for label, attribute, catalogue in _BY_CATALOGUE
    )
    found = (
        Part(words.BY_KIND, _split(people, lambda one: one.kind, delegates.KINDS)),
        Part(words.BY_GENDER, _split(people, lambda one: one.values["gender"], codes.GENDERS)),
        Part(words.BY_ETHNICITY, _by_ethnicity(office, people)),
        Part(words.BY_RELIGION, _by_religion(office, people)),
        Part(words.BY_PARTY, (Line(words.IS_PARTY_MEMBER, _of("party_member", people)),)),
        Part(words.BY_AGE.format(day=short_document_date(day)), _by_age(people, bands, day)),
        by_education,
        Part(words.BY_LABOUR, (Line(composition.ATTRIBUTES["direct_worker"], _of("direct_worker", people)),)),
        by_sector,
    )
    return tuple(part for part in found if part.lines)


def youngest_and_oldest(people: Sequence[Candidate]) -> tuple[Candidate, Candidate] | None:
    """By date of birth, as far as it is known; None where nobody's is."""
    born = sorted(
        (one for one in people if one.values["birth_date"]),
        key=lambda one: (PartialDate.parse_stored(one.values["birth_date"]), one.id),
    )
    return (born[-1], born[0]) if born else None


def by_unit(people: Iterable[Candidate], attribute: str) -> dict[str | None, list[Candidate]]:
    """Unit (or former unit) -> its people."""
    found: dict[str | None, list[Candidate]] = {}
    for one in people:
        found.setdefault(one.values[attribute], []).append(one)
    return found


def _of(attribute: str, people: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(one for one in people if one.values[attribute])


def _split(
    people: Sequence[Candidate], value_of: Callable[[Candidate], object], labels: Mapping[str, str]
) -> tuple[Line, ...]:
    """In the order of the labels; who says nothing comes last."""
    lines = [Line(label, tuple(one for one in people if value_of(one) == code)) for code, label in labels.items()]
    lines.append(Line(words.NOT_SAID, tuple(one for one in people if not value_of(one))))
    return tuple(line for line in lines if line.people)


def _by_value(people: Sequence[Candidate], attribute: str, labels: Mapping[str, str]) -> tuple[Line, ...]:
    """In the order of the catalogue; a free text is its own label."""
    free = sorted({one.values[attribute] for one in people if one.values[attribute]} - labels.keys())
    return _split(people, lambda one: one.values[attribute], {**labels, **{text: text for text in free}})


def _by_ethnicity(office: Office, people: Sequence[Candidate]) -> tuple[Line, ...]:
    """The largest first; the minorities as a sum, each of its groups indented below it."""
    groups = _by_value(people, "ethnicity", office.labels("ethnic_groups"))
    of_minority = [line for line in groups if line.people[0].values["minority"]]
    others = _largest_first(line for line in groups if not line.people[0].values["minority"])
    if not of_minority:
        return tuple(others)
    everybody = tuple(one for one in people if one.values["minority"])
    below = (Line(words.INDENTED.format(label=line.label), line.people) for line in _largest_first(of_minority))
    known = [line for line in others if line.label != words.NOT_SAID]
    unsaid = [line for line in others if line.label == words.NOT_SAID]
    return (*known, Line(words.MINORITY_SUM, everybody), *below, *unsaid)


def _by_religion(office: Office, people: Sequence[Candidate]) -> tuple[Line, ...]:
    religious = [one for one in people if one.values["religion"] not in (None, "", NO_RELIGION)]
    return tuple(_largest_first(_by_value(religious, "religion", office.labels("religions"))))


def _largest_first(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.label == words.NOT_SAID, -len(line.people), line.label))


def _by_age(people: Sequence[Candidate], bands: Sequence[str], day: date) -> tuple[Line, ...]:
    lines = [Line(composition.age(band), tuple(one for one in people if holds(AGE, band, one, day))) for band in bands]
    inside = Counter(one.id for line in lines for one in line.people)
    left = [one for one in people if one.id not in inside]
    lines.append(Line(words.OUTSIDE_BANDS, tuple(one for one in left if one.values["birth_date"])))
    lines.append(Line(words.NOT_SAID, tuple(one for one in left if not one.values["birth_date"])))
    return tuple(line for line in lines if line.people)
