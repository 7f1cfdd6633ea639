"""A conference with invented units and delegates, as the tests of its composition need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from khenthuong_desktop.domain.composition import Bound, Rule
from khenthuong_desktop.domain.conferences import Scope, Settings
from khenthuong_desktop.services import composition_rules, conferences, units
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store.database import Writer


def conference(office: Office, cap: int, *, shares: bool = True) -> str:
    """One with a cap and, on wish, 70/30."""
    settings = Settings(
        occasion="models",
        form="Hội nghị",
        name="Hội nghị điển hình tiên tiến",
        cap=cap,
        models_share=Fraction(70) if shares else None,
        guests_share=Fraction(30) if shares else None,
    )
    return conferences.create(office, settings, rules=False)


def quarters(office: Office, number: int) -> list[str]:
    """Khu phố 1, 2 and so on, called KP 1, KP 2."""
    names = [f"Khu phố {place}" for place in range(1, number + 1)]
    return list(units.add_many(office, names, "khu_pho", abbreviated=True).ids)


def rule(attribute: str, heads: int, *, bound: Bound = "least", scope: Scope = "all", hard: bool = False) -> Rule:
    return Rule("", attribute, "", scope, bound, "heads", Fraction(heads), "up", hard, "")


def ask(office: Office, conference_id: str, *wanted: Rule) -> tuple[str, ...]:
    return composition_rules.save(office, conference_id, wanted)


def add(office: Office, conference_id: str, people: Sequence[Mapping[str, Any]]) -> list[str]:
    """Delegates from what differs: name, gender, unit_id, kind, state, by_hand."""
    with office.database.write("Thêm đại biểu") as w:
        return [_one(w, conference_id, dict(person)) for person in people]


def _one(w: Writer, conference_id: str, person: dict[str, Any]) -> str:
    name = person.pop("name")
    subject = {"kind": "individual", "full_name": name, "search_key": f" {name.lower()}", "sort_key": name.lower()}
    subject |= {key: person.pop(key) for key in ("gender", "retired_on", "direct_worker") if key in person}
    subject_id = person.pop("subject_id", None) or w.insert("subjects", subject)
    return w.insert("delegates", {"conference_id": conference_id, "subject_id": subject_id, **person})


def states(office: Office, ids: Sequence[str]) -> list[str]:
    with office.database.read() as r:
        return [str((r.record("delegates", one) or {})["state"]) for one in ids]
