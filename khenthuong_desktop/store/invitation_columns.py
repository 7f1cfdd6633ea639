"""What an invitation and a gift are in a list, as SQL over `invitations t` and `gifts t`."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.store.delegate_columns import IN_SEATS

_OF_DELEGATE: Final = "FROM delegates d LEFT JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id)"
_GONE: Final = ", ".join(f"'{state}'" for state in sorted(GONE))
# Whether the one whom an invitation of this name in the SQL was for has left the conference.
LEFT: Final = f"EXISTS (SELECT 1 FROM delegates d WHERE d.id = {{}}.delegate_id AND d.state IN ({_GONE}))"


def _delegate(column: str) -> str:
    return f"(SELECT {column} {_OF_DELEGATE} WHERE d.id = t.delegate_id)"


# What somebody is called at the conference goes before what the register calls him.
_CALLED: Final = "coalesce(nullif(d.title, ''), s.position)"
COLUMNS: Final[dict[str, str]] = {
    "full_name": f"coalesce({_delegate('s.full_name')}, t.full_name)",
    "position": f"coalesce(nullif(t.position, ''), {_delegate(_CALLED)}, '')",
    # A delegate's kind; who is of no list, and copies that wait for a name.
    "kind": "CASE WHEN t.delegate_id IS NULL THEN CASE WHEN t.full_name = '' THEN 'spare' ELSE 'outside' END "
    f"ELSE (SELECT CASE WHEN d.state IN ({_GONE}) THEN 'gone' ELSE d.kind END FROM delegates d "
    "WHERE d.id = t.delegate_id) END",
}
# Where a delegate comes from, unless somebody typed what he is to be called.
UNIT: Final = (
    "(SELECT u.name FROM delegates d LEFT JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id) "
    "JOIN units u ON u.id = coalesce(d.unit_id, s.unit_id) WHERE d.id = t.delegate_id AND t.position = '')"
)
BY_NAME: Final = (
    f"coalesce({_delegate('s.sort_key')}, CASE WHEN t.full_name <> '' THEN person_key(t.full_name) ELSE '~' END)"
)
SEARCHED: Final = (f"coalesce({_delegate('s.search_key')}, ' ' || folded(t.full_name))",)
TABLES: Final = frozenset({"invitations", "delegates", "subjects"})

# Everybody seated of the kinds that a gift is for.
GIVEN: Final = (
    "(SELECT count(*) FROM delegates d WHERE d.conference_id = t.conference_id "
    f"AND d.state {IN_SEATS} AND instr(';' || t.for_kinds || ';', ';' || d.kind || ';'))"
)
GIFT_COLUMNS: Final[dict[str, str]] = {"number": GIVEN, "amount": f"(t.value * {GIVEN})"}
GIFT_TABLES: Final = frozenset({"gifts", "delegates"})

_SUBJECT: Final = "(SELECT {} FROM subjects s WHERE s.id = t.subject_id)"
AWARD_COLUMNS: Final[dict[str, str]] = {
    "full_name": _SUBJECT.format("s.full_name"),
    "kind": _SUBJECT.format("s.kind"),
    "unit": _SUBJECT.format("s.unit_id"),
    "award": "coalesce(t.award, t.award_name)",
}
AWARD_BY_NAME: Final = _SUBJECT.format("s.sort_key")
AWARD_SEARCHED: Final = (_SUBJECT.format("s.search_key"), "' ' || folded(t.achievement)")
AWARD_TABLES: Final = frozenset({"conference_awards", "subjects", "units"})
