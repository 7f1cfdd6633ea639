"""What a speech is in a list, as SQL over `speeches t`: the delegate who gives it, else somebody of the register."""

from __future__ import annotations

from typing import Final

# Who speaks: a delegate, else somebody of the register, else the unit alone.
_OF_DELEGATE: Final = "SELECT coalesce(d.subject_id, d.represents_id) FROM delegates d WHERE d.id = t.delegate_id"
SUBJECT: Final = f"coalesce(t.subject_id, ({_OF_DELEGATE}))"
UNIT: Final = (
    "coalesce(t.unit_id, (SELECT d.unit_id FROM delegates d WHERE d.id = t.delegate_id), "
    f"(SELECT s.unit_id FROM subjects s WHERE s.id = {SUBJECT}))"
)
# Chosen first in their order, then reserves, candidates, and those who withdrew.
ORDER: Final = (
    "CASE t.state WHEN 'chosen' THEN 0 WHEN 'reserve' THEN 1 WHEN 'candidate' THEN 2 ELSE 3 END",
    "t.position",
    "t.rowid",
)


def of_subject(column: str) -> str:
    return f"(SELECT s.{column} FROM subjects s WHERE s.id = {SUBJECT})"


COLUMNS: Final[dict[str, str]] = {
    "full_name": f"coalesce({of_subject('full_name')}, (SELECT u.name FROM units u WHERE u.id = t.unit_id))",
    "gender": of_subject("gender"),
    "subject_kind": of_subject("kind"),
    "unit": UNIT,
    "field": f"coalesce(t.field, {of_subject('field')})",
    "delegate_state": "(SELECT d.state FROM delegates d WHERE d.id = t.delegate_id)",
    "retired_on": of_subject("retired_on"),
}
BY_NAME: Final = of_subject("sort_key")
SEARCHED: Final = of_subject("search_key")
