"""What a delegate is in a list, as SQL over `delegates t`: the person who comes, else the collective that was named."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.delegates import KINDS, SEATED, STATES

SUBJECT: Final = "coalesce(t.subject_id, t.represents_id)"
IN_SEATS: Final = "IN ({})".format(", ".join(f"'{state}'" for state in sorted(SEATED)))


def _of_subject(column: str) -> str:
    return f"(SELECT s.{column} FROM subjects s WHERE s.id = {SUBJECT})"


def _in_order(column: str, codes: tuple[str, ...]) -> str:
    cases = " ".join(f"WHEN '{code}' THEN {place}" for place, code in enumerate(codes))
    return f"CASE t.{column} {cases} END"


PERSONAL: Final = (
    *("full_name", "gender", "birth_date", "ethnicity", "religion", "party_member", "national_id", "former_unit_id"),
    *("education", "field", "economic_sector", "direct_worker", "honours", "phone", "address"),
)
COLUMNS: Final[dict[str, str]] = {
    **{column: _of_subject(column) for column in PERSONAL},
    # What somebody is called at the conference goes before what the register calls him.
    "position": f"coalesce(nullif(t.title, ''), {_of_subject('position')})",
    "represents": "(SELECT s.full_name FROM subjects s WHERE s.id = t.represents_id)",
    "replaces": "(SELECT s.full_name FROM delegates d JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id)"
    " WHERE d.id = t.replaces_id)",
    "seated": f"(t.state {IN_SEATS})",
}
BY_NAME: Final = _of_subject("sort_key")
ORDERS: Final[dict[str, str]] = {
    "full_name": BY_NAME,
    "represents": "(SELECT s.sort_key FROM subjects s WHERE s.id = t.represents_id)",
    "unit_id": "(SELECT u.sort_key FROM units u WHERE u.id = t.unit_id)",
    "former_unit_id": f"(SELECT u.sort_key FROM units u WHERE u.id = {_of_subject('former_unit_id')})",
    "kind": _in_order("kind", KINDS),
    # Who has no number yet, or no place among the reserves, comes last.
    "number": "coalesce(t.number, 1000000000)",
    "reserve_order": "coalesce(t.reserve_order, 1000000000)",
    "state": _in_order("state", STATES),
}
SEARCHED: Final = (
    "(SELECT s.search_key FROM subjects s WHERE s.id = t.subject_id)",
    "(SELECT s.search_key FROM subjects s WHERE s.id = t.represents_id)",
    "' ' || folded(t.achievement)",
)
