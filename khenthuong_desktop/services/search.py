"""One search over everything: subjects of all kinds and units, names first."""

from __future__ import annotations

from dataclasses import dataclass

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import LIST_OF_KIND
from khenthuong_desktop.store import search
from khenthuong_desktop.wording.codes import SUBJECT_KINDS


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: which list it is in, and the two lines that show it."""

    list: str
    id: str
    title: str
    detail: str


def find(office: Office, text: str, limit: int = 30) -> list[Hit]:
    """What the words mean, in any order, without marks; hits of the name before hits of anything else."""
    if not vietnamese.search_key(text):
        return []
    with office.database.read() as r:
        units = search.units(r, text, limit)
        subjects = search.subjects(r, text, limit)
    return [
        *(Hit("units", row["id"], row["name"], office.labels("unit_kinds").get(row["kind"], "")) for row in units),
        *(
            Hit(
                LIST_OF_KIND[row["kind"]],
                row["id"],
                row["full_name"],
                _detail(row["kind"], row["position"], row["unit"]),
            )
            for row in subjects
        ),
    ][:limit]


def _detail(kind: str, position: str, unit: str | None) -> str:
    return " · ".join(part for part in (position or SUBJECT_KINDS[kind], unit) if part)
