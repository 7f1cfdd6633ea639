"""Where each list comes from: its table, what a column is there, and how it is ordered and searched."""

from __future__ import annotations

from dataclasses import dataclass, field


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

    def expression(self, column: str) -> str:
        return self.expressions.get(column, f"t.{column}")


_SUBJECT_ORDERS = {
    "full_name": "t.sort_key",
    "unit_id": "(SELECT sort_key FROM units WHERE units.id = t.unit_id)",
    "former_unit_id": "(SELECT sort_key FROM units WHERE units.id = t.former_unit_id)",
}


def _subjects(where: str, counted: str | None = None, order: tuple[str, ...] = ("t.sort_key",)) -> Source:
    quick = counted and f"SELECT coalesce(sum(number), 0) FROM subject_counts WHERE {counted}"
    return Source("subjects", where, order, orders=_SUBJECT_ORDERS, unit_column="t.unit_id", quick_count=quick)


_PRESENT = "t.retired_on IS NULL"

SOURCES: dict[str, Source] = {
    "people": _subjects(f"t.kind = 'individual' AND {_PRESENT}", "kind = 'individual'"),
    "collectives": _subjects(f"t.kind = 'collective' AND {_PRESENT}", "kind = 'collective'"),
    "households": _subjects(f"t.kind = 'household' AND {_PRESENT}", "kind = 'household'"),
    "subjects": _subjects(_PRESENT, "1", ("t.kind", "t.sort_key")),
    "retired_subjects": _subjects("t.retired_on IS NOT NULL"),
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
