"""Where each list comes from: its table, what a column is there, and how it is ordered and searched."""

from __future__ import annotations

from dataclasses import dataclass, field

from khenthuong_desktop.store import allotment_columns as allotments
from khenthuong_desktop.store import budget_columns as budgets
from khenthuong_desktop.store import conference_columns as conferences
from khenthuong_desktop.store import delegate_columns as delegates
from khenthuong_desktop.store import invitation_columns as invitations
from khenthuong_desktop.store import list_call_columns as list_calls
from khenthuong_desktop.store import speech_columns as speeches
from khenthuong_desktop.store import task_columns as tasks


@dataclass(frozen=True, slots=True)
class Source:
    """`expressions` give the stored value of a column, `orders` what it is sorted by where that differs.

    `order` must be readable from one index together with `where`, for a page of a million rows is read through it.
    """

    table: str
    where: str = "1"
    order: tuple[str, ...] = ("t.sort_key",)
    descending: bool = False
    searched: tuple[str, ...] = ("t.search_key",)
    expressions: dict[str, str] = field(default_factory=dict)
    orders: dict[str, str] = field(default_factory=dict)
    recorded: bool = True
    unit_column: str | None = None
    quick_count: str | None = None  # the count of the whole list, where it is kept
    words: str = ""  # the lists of the index of words that this one is made of; empty: it has none

    def expression(self, column: str) -> str:
        return self.expressions.get(column, f"t.{column}")


_SUBJECT_ORDERS = {
    "full_name": "t.sort_key",
    "unit_id": "(SELECT sort_key FROM units WHERE units.id = t.unit_id)",
    "former_unit_id": "(SELECT sort_key FROM units WHERE units.id = t.former_unit_id)",
}


# By the index of the subject and only for the rows of a page; the year stands first, so that it is what one sorts by.
_LATEST_COMMENDATION = """(
    SELECT coalesce(c.year, '') || char(9) || coalesce(c.award, c.award_name) FROM commendations c
    WHERE c.subject_id = t.id AND c.state = 'valid' ORDER BY c.year DESC, c.decided_on DESC, c.rowid DESC LIMIT 1)"""
_LATEST_NOMINATION = """(
    SELECT coalesce(substr(n.received_on, 1, 4), '') || char(9) || coalesce(n.award, n.award_name) FROM nominations n
    WHERE n.subject_id = t.id ORDER BY n.received_on DESC, n.rowid DESC LIMIT 1)"""


def _subjects(words: str, where: str, counted: str | None = None, order: tuple[str, ...] = ("t.sort_key",)) -> Source:
    quick = counted and f"SELECT coalesce(sum(number), 0) FROM subject_counts WHERE {counted}"
    return Source(
        "subjects",
        where,
        order,
        expressions={"latest_commendation": _LATEST_COMMENDATION, "latest_nomination": _LATEST_NOMINATION},
        orders=_SUBJECT_ORDERS,
        quick_count=quick,
        words=words,
    )


_PRESENT = "t.retired_on IS NULL"

SOURCES: dict[str, Source] = {
    "people": _subjects("i", f"t.kind = 'individual' AND {_PRESENT}", "kind = 'individual'"),
    "collectives": _subjects("c", f"t.kind = 'collective' AND {_PRESENT}", "kind = 'collective'"),
    "households": _subjects("h", f"t.kind = 'household' AND {_PRESENT}", "kind = 'household'"),
    "subjects": _subjects("ich", _PRESENT, "1", ("t.kind", "t.sort_key")),
    "retired_subjects": _subjects("r", "t.retired_on IS NOT NULL"),
    "units": Source(
        "units",
        expressions={
            "aliases": "(SELECT group_concat(alias, '; ') FROM "
            "(SELECT alias FROM unit_aliases WHERE unit_id = t.id ORDER BY alias))",
            "people": "coalesce((SELECT number FROM subject_counts c WHERE c.kind = 'individual' "
            "AND c.unit_id = t.id), 0)",
            "predecessors": "(SELECT group_concat(DISTINCT u.name) FROM unit_change_parts p "
            "JOIN units u ON u.id = p.from_unit_id WHERE p.to_unit_id = t.id AND p.from_unit_id <> t.id)",
        },
        orders={"name": "t.sort_key", "parent_id": "(SELECT sort_key FROM units u WHERE u.id = t.parent_id)"},
        searched=(
            "t.search_key",
            "(SELECT group_concat(' ' || search_key, ' ') FROM unit_aliases WHERE unit_id = t.id)",
        ),
    ),
    "bodies": Source("bodies", "t.retired_on IS NULL", order=("t.position",), searched=()),
    "letterheads": Source("letterheads", order=("t.body_id", "t.valid_from"), searched=()),
    "signers": Source("signers", order=("t.body_id", "t.valid_from"), searched=()),
    "roles": Source("roles", order=("t.role", "t.valid_from"), searched=()),
    "office": Source("office", order=("t.valid_from",), searched=()),
    "commendations": Source(
        "commendations",
        order=("t.year",),
        descending=True,
        searched=("' ' || folded(t.award_name)", "' ' || folded(t.achievement)"),
        expressions={"award": "coalesce(t.award, t.award_name)"},
    ),
    "nominations": Source(
        "nominations",
        order=("t.rowid",),
        searched=("(SELECT search_key FROM subjects WHERE id = t.subject_id)", "' ' || folded(t.award_name)"),
        expressions={
            "full_name": "(SELECT full_name FROM subjects WHERE id = t.subject_id)",
            "file": "(SELECT name FROM import_files WHERE id = t.file_id)",
        },
        orders={"full_name": "(SELECT sort_key FROM subjects WHERE id = t.subject_id)"},
        unit_column="t.unit_id",
    ),
    "parked_rows": Source(
        "parked_rows",
        "t.state <> 'dropped'",
        order=("t.rowid",),
        searched=("' ' || folded(t.full_name)",),
        expressions={"file": "(SELECT name FROM import_files WHERE id = t.file_id)"},
        unit_column="t.unit_id",
    ),
    "list_call_units": Source(
        "list_call_units",
        order=("(SELECT sort_key FROM units u WHERE u.id = t.unit_id)",),
        expressions=list_calls.COLUMNS,
        orders={"unit_id": "(SELECT sort_key FROM units u WHERE u.id = t.unit_id)"},
        unit_column="t.unit_id",
        searched=(),
    ),
    "delegates": Source(
        "delegates",
        order=(delegates.BY_NAME, "t.id"),
        expressions=delegates.COLUMNS,
        orders=delegates.ORDERS,
        unit_column="t.unit_id",
        searched=delegates.SEARCHED,
    ),
    "conferences": Source(
        "conferences",
        order=("coalesce(t.held_on, t.window_to, t.window_from, '9999')",),
        descending=True,
        searched=("' ' || folded(t.name)", "' ' || folded(t.place)"),
        expressions=conferences.COLUMNS,
    ),
    "allotments": Source(
        "allotments",
        order=("(SELECT sort_key FROM units u WHERE u.id = t.unit_id)",),
        expressions=allotments.COLUMNS,
        orders={"unit_id": "(SELECT sort_key FROM units u WHERE u.id = t.unit_id)"},
        unit_column="t.unit_id",
        searched=(),
    ),
    "programme_items": Source(
        "programme_items",
        order=("t.position", "t.rowid"),
        searched=("' ' || folded(t.content)",),
    ),
    "tasks": Source(
        "tasks",
        order=("t.position", "t.id"),
        searched=("' ' || folded(t.what)", "' ' || folded(t.responsible)"),
        expressions=tasks.COLUMNS,
    ),
    "propaganda_entries": Source(
        "propaganda_entries",
        order=("t.day",),
        descending=True,
        searched=("' ' || folded(t.title)", "' ' || folded(t.channel)"),
    ),
    "banner_designs": Source("banner_designs", order=("t.rowid",), searched=("' ' || folded(t.text)",)),
    "subordinate_conferences": Source(
        "subordinate_conferences",
        order=("(SELECT sort_key FROM units u WHERE u.id = t.unit_id)",),
        orders={"unit_id": "(SELECT sort_key FROM units u WHERE u.id = t.unit_id)"},
        unit_column="t.unit_id",
        searched=(),
    ),
    "speeches": Source(
        "speeches",
        order=speeches.ORDER,
        expressions={key: speeches.COLUMNS[key] for key in ("full_name", "gender", "unit", "field")},
        orders={"full_name": speeches.BY_NAME},
        unit_column=speeches.UNIT,
        searched=("' ' || folded(t.topic)", speeches.SEARCHED),
    ),
    "budget_lines": Source(
        "budget_lines",
        order=("t.position", "t.rowid"),
        searched=("' ' || folded(t.content)",),
        expressions=budgets.COLUMNS,
    ),
    "committee_members": Source(
        "committee_members",
        order=("t.position", "t.rowid"),
        searched=("' ' || folded(t.full_name)", "' ' || folded(t.subcommittee)"),
    ),
    "invitations": Source(
        "invitations",
        order=(invitations.BY_NAME, "t.rowid"),
        searched=invitations.SEARCHED,
        expressions=invitations.COLUMNS,
        orders={"full_name": invitations.BY_NAME},
    ),
    "gifts": Source(
        "gifts",
        order=("t.rowid",),
        searched=("' ' || folded(t.name)",),
        expressions=invitations.GIFT_COLUMNS,
    ),
    "conference_awards": Source(
        "conference_awards",
        order=("t.position", "t.rowid"),
        searched=invitations.AWARD_SEARCHED,
        expressions=invitations.AWARD_COLUMNS,
        orders={"full_name": invitations.AWARD_BY_NAME},
        unit_column=invitations.AWARD_COLUMNS["unit"],
    ),
    "papers": Source(
        "papers",
        order=("t.drafted_on",),
        descending=True,
        searched=("' ' || folded(t.subject)", "' ' || folded(t.number)"),
    ),
    "history": Source(
        "history_steps",
        order=("t.id",),
        descending=True,
        searched=("' ' || folded(t.reason)", "' ' || folded(t.user)"),
        expressions={
            "day": "substr(t.at, 1, 10)",
            "changes": "(SELECT count(*) FROM history_changes c WHERE c.step = t.id)",
            "state": "CASE WHEN t.undone THEN 'undone' WHEN t.kind = 'do' AND t.left_office IS NOT NULL "
            "THEN 'left_office' WHEN t.kind = 'do' AND NOT EXISTS (SELECT 1 FROM history_changes c WHERE c.step = t.id "
            "AND c.action <> 'erased') THEN 'erased' ELSE t.kind END",
        },
        recorded=False,
    ),
}
