"""What is counted of a unit's part in a conference, as SQL over `allotments t`: for the list and for its standing."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.delegate_columns import IN_SEATS

# Of these the grid has a column each; others live in the structure too and are told in sentences.
STRUCTURE: Final = ("women", "direct_worker", "ethnic_minority", "religious", "party_member")
_OWN: Final = "FROM delegates d WHERE d.conference_id = t.conference_id AND d.unit_id = t.unit_id AND d.kind = 'model'"


def _count(which: str) -> str:
    return f"(SELECT count(*) {_OWN} AND {which})"


_NOMINATED: Final = _count("d.state NOT IN ('withdrawn', 'replaced')")
COLUMNS: Final[dict[str, str]] = {
    **{key: f"json_extract(t.structure, '$.{key}')" for key in STRUCTURE},
    "nominated": _NOMINATED,
    # Judged fit to be chosen, whatever became of it.
    "eligible": _count(
        f"(d.state = 'eligible' OR d.candidate_state = 'eligible' OR d.state {IN_SEATS}) "
        "AND d.state NOT IN ('withdrawn', 'replaced')"
    ),
    "chosen": _count(f"d.state {IN_SEATS}"),
    "confirmed": _count("d.state IN ('confirmed', 'present')"),
    "present": _count("d.state = 'present'"),
    "missing": f"max(0, t.number - {_NOMINATED})",
    "reminded_at": "(SELECT max(m.reminded_at) FROM conferences c JOIN reminders m ON m.call_id = c.call_id "
    "AND m.unit_id = t.unit_id WHERE c.id = t.conference_id)",
    "minutes_files": "(SELECT count(*) FROM attachments a WHERE a.record_table = 'allotments' AND a.record_id = t.id)",
}
