"""What an invitation and a gift are in a list, as SQL over `invitations t` and `gifts t`."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.delegate_columns import IN_SEATS

_OF_DELEGATE: Final = "FROM delegates d LEFT JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id)"
# Whether the one whom an invitation of this name in the SQL was for has no seat any more: withdrawn, replaced, or only
# not chosen after all.
LEFT: Final = f"EXISTS (SELECT 1 FROM delegates d WHERE d.id = {{}}.delegate_id AND NOT d.state {IN_SEATS})"
# Whether a delegate of this name in the SQL has an invitation, also where he stands on the list a second time.
HAS_INVITATION: Final = (
    "(EXISTS (SELECT 1 FROM invitations i WHERE i.delegate_id = {0}.id) "
    "OR EXISTS (SELECT 1 FROM delegates e JOIN invitations i ON i.delegate_id = e.id "
    f"WHERE e.subject_id = {{0}}.subject_id AND e.conference_id = {{0}}.conference_id AND e.state {IN_SEATS}))"
)


def _delegate(column: str) -> str:
    return f"(SELECT {column} {_OF_DELEGATE} WHERE d.id = t.delegate_id)"


# What somebody is called at the conference goes before what the register calls him.
_CALLED: Final = "coalesce(nullif(d.title, ''), s.position)"
COLUMNS: Final[dict[str, str]] = {
    "full_name": f"coalesce({_delegate('s.full_name')}, t.full_name)",
    "position": f"coalesce(nullif(t.position, ''), {_delegate(_CALLED)}, '')",
    # A delegate's kind; who is of no list, and copies that wait for a name.
    "kind": "CASE WHEN t.delegate_id IS NULL THEN CASE WHEN t.full_name = '' THEN 'spare' ELSE 'outside' END "
    f"ELSE (SELECT CASE WHEN d.state {IN_SEATS} THEN d.kind ELSE 'gone' END FROM delegates d "
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

# Who is of no list and has not said that he stays away, in an invitation of this name in the SQL.
OUTSIDE: Final = "({0}.delegate_id IS NULL AND {0}.full_name <> '' AND {0}.answer <> 'not_coming')"


def given(gift: str) -> str:
    """How many get a gift of this name in the SQL: everybody seated of its kinds, and guests of no list."""
    return (
        f"((SELECT count(*) FROM delegates d WHERE d.conference_id = {gift}.conference_id AND d.state {IN_SEATS} "
        f"AND instr(';' || {gift}.for_kinds || ';', ';' || d.kind || ';')) + "
        f"(CASE WHEN instr(';' || {gift}.for_kinds || ';', ';outside;') THEN (SELECT count(*) FROM invitations i "
        f"WHERE i.conference_id = {gift}.conference_id AND {OUTSIDE.format('i')}) ELSE 0 END))"
    )


GIVEN: Final = given("t")
GIFT_COLUMNS: Final[dict[str, str]] = {"number": GIVEN, "amount": f"(t.value * {GIVEN})"}
GIFT_TABLES: Final = frozenset({"gifts", "delegates", "invitations"})

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
