"""Invented individuals, as many as are asked for, one row after the other: nothing of them is kept in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from khenthuong_desktop.services.sample_chance import BEGINNING, Chance, bag
from khenthuong_desktop.services.sample_names import Names
from khenthuong_desktop.services.sample_office import RESIDENTS, SampleUnit, SampleUnits
from khenthuong_desktop.services.subjects import keys

COLUMNS: Final = (
    *("kind", "full_name", "sort_name", "name_as_received", "unit_id", "former_unit_id", "title", "gender"),
    *("birth_date", "national_id", "ethnicity", "religion", "party_member", "party_since", "position"),
    *("field", "economic_sector", "direct_worker", "leader_class", "honours", "education"),
    *("phone", "address", "notes", "search_key", "sort_key"),
)
_YEAR: Final = BEGINNING.year
_NUMBERS: Final = 1_000_000
_STRIDE: Final = 7919  # a prime, so that the last six digits come round only after a million
_OLD_CARD_BEFORE: Final = 1960
_VETERAN_BEFORE: Final = 1955
_VETERAN_MEDALS: Final = (
    "huy_chuong_khang_chien_hang_nhat",
    "huy_chuong_khang_chien_hang_nhi",
    "huy_chuong_chien_si_ve_vang_hang_nhat",
)


@dataclass(frozen=True, slots=True)
class Job:
    """What somebody does, and what goes with it."""

    position: str
    field: str | None
    sector: str | None
    direct: int
    party: float
    youngest: int
    oldest: int
    women: float
    education: tuple[str, ...]
    leader: str | None
    heads: bool


@dataclass(slots=True)
class Staff:
    """The posts of a unit that are still free, and what everybody else there does."""

    unit: SampleUnit
    posts: list[Job]
    work: tuple[Job, ...]


class People:
    """Draws people: most fields filled, some empty and a few wrong, as lists that come in are."""

    def __init__(
        self,
        occupations: Mapping[str, Any],
        groups: Mapping[str, Any],
        units: SampleUnits,
        names: Names,
        chance: Chance,
        id_provinces: Mapping[str, int],
        streets: list[str],
    ) -> None:
        self._names = names
        self._chance = chance
        self._units = units
        self._quarters = units.quarters
        self._staff = [_staff(unit, occupations[unit.profile]) for unit in units.at_work]
        self._places = bag({place: unit.weight for place, unit in enumerate(units.at_work)})
        self._provinces = bag(id_provinces)
        self._first_number = chance.between(0, _NUMBERS - 1)
        self._streets = streets
        self._titles: Mapping[str, str] = groups["titles"]
        self._addresses: list[str] = groups["addresses"]
        self._notes: list[str] = groups["notes"]

    def rows(self, count: int) -> Iterator[tuple[object, ...]]:
        for number in range(count):
            yield self._row((self._first_number + number * _STRIDE) % _NUMBERS)

    def address(self, quarter: SampleUnit) -> str:
        chance = self._chance
        line = chance.pick(self._addresses).format(
            house=chance.between(1, 240),
            lane=chance.between(2, 96),
            group=chance.between(1, 9),
            street=chance.pick(self._streets),
        )
        return f"{line}, {quarter.name}"

    def phone(self) -> str:
        return f"030{int(self._chance.share() * 10_000_000):07}"  # 030 is given to no network

    def _row(self, number: int) -> tuple[object, ...]:
        chance = self._chance
        happens = chance.happens
        staff = self._staff[chance.pick(self._places)]
        unit = staff.unit
        job = staff.posts.pop() if staff.posts else chance.pick(staff.work)
        if job.heads:
            gender, year, named = unit.head.gender, unit.head.birth_year, unit.head.named
        else:
            gender = "female" if happens(job.women) else "male"
            year = _YEAR - chance.between(job.youngest, job.oldest)
            named = self._names.person(gender, year)
        full_name = named.full_name
        member = None if happens(0.04) else int(happens(job.party))
        quarter = unit if unit.profile == RESIDENTS else chance.pick(self._quarters)
        ward = quarter.ward_id if unit.profile == RESIDENTS else chance.pick(self._units.ward_ids)
        known = not happens(0.006)
        made = keys(
            {
                "kind": "individual",
                "full_name": full_name,
                "position": job.position,
                "sort_name": named.sort_name,
            }
        )
        return (
            "individual",
            full_name,
            named.sort_name,
            full_name.upper() if happens(0.03) else "",
            None if happens(0.004) else unit.id,
            ward if happens(0.8) else None,
            self._titles[gender] if known else "",
            gender if known else None,
            self._birth_date(year),
            self._national_id(gender, year, number),
            None if happens(0.02) else named.ethnicity,
            named.religion,
            member,
            self._party_since(year) if member else None,
            job.position,
            job.field,
            job.sector,
            None if happens(0.05) else job.direct,
            job.leader or ("none" if happens(0.85) else None),
            self._honours(unit, job, year),
            None if happens(0.06) else chance.pick(job.education),
            self.phone() if happens(0.72) else "",
            self.address(quarter) if happens(0.9) else "",
            chance.pick(self._notes) if happens(0.03) else "",
            made["search_key"],
            made["sort_key"],
        )

    def _birth_date(self, year: int) -> str | None:
        known = self._chance.share()
        if known < 0.8:
            return str(date(year, 1, 1) + timedelta(days=int(known / 0.8 * 365)))
        if known < 0.82:
            return f"{year}-{self._chance.between(1, 12):02}"
        return None if known > 0.985 else str(year)

    def _national_id(self, gender: str, year: int, number: int) -> str | None:
        """Twelve digits that agree with the record, but for a few as life has them: missing, old, mistyped."""
        case = self._chance.share()
        if case < 0.03:
            return None
        if case < 0.06 and year < _OLD_CARD_BEFORE:
            return f"13{number:07}"
        if case > 0.988:
            year += 1 if number % 2 else -1
        elif case > 0.984:
            gender = "male" if gender == "female" else "female"
        century = 2 * (year // 100 - 19) + (gender == "female")
        return f"{self._chance.pick(self._provinces)}{century}{year % 100:02}{number:06}"

    def _party_since(self, year: int) -> str | None:
        """Joined at 18 at the earliest; of some only the year is known, of a few nothing."""
        case = self._chance.share()
        joined = min(year + self._chance.between(20, 36), _YEAR)
        if case < 0.1:
            return None
        if case < 0.4:
            return str(joined)
        return f"{joined}-{self._chance.between(1, 6):02}-{self._chance.between(1, 28):02}"

    def _honours(self, unit: SampleUnit, job: Job, year: int) -> str:
        chance = self._chance
        if year < _VETERAN_BEFORE and chance.happens(0.2):
            return chance.pick(_VETERAN_MEDALS)
        if unit.profile == "school" and job.leader and chance.happens(0.2):
            return "nha_giao_uu_tu"
        return ""


def _staff(unit: SampleUnit, profile: Mapping[str, Any]) -> Staff:
    work = tuple(job for entry in profile["work"] for job in (_job(profile, entry),) * entry["weight"])
    return Staff(unit, [_job(profile, entry) for entry in reversed(profile["posts"])], work)


def _job(profile: Mapping[str, Any], entry: Mapping[str, Any]) -> Job:
    """A post says what differs from the others of its unit."""
    said = {"field": None, "sector": None, **profile, **entry}
    youngest, oldest = said["ages"]
    return Job(
        position=said["position"],
        field=said["field"],
        sector=said["sector"],
        direct=said["direct"],
        party=said["party"] / 100,
        youngest=youngest,
        oldest=oldest,
        women=said["women"] / 100,
        education=bag(said["education"]),
        leader=entry.get("leader"),
        heads=bool(entry.get("head")),
    )
