"""What a conference was when something left the office, asked of the history: its day, hour, place, name then."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record, Writer

_SAID = ("name", "held_on", "starts_at", "place", "banner", "cap", "size")
# The last step that made the value of a column what it is now. What was taken back did not, nor did taking it back.
_MADE_IN = (
    "(SELECT max(h.step) FROM history_changes h JOIN history_steps s ON s.id = h.step WHERE h.record_id = t.id "
    "AND s.undone = 0 AND s.kind NOT IN ('undo', 'redo') "
    "AND (h.action = 'insert' OR json_extract(h.before, '$.{0}') IS NOT t.{0}))"
)


def earlier(r: Reader | Writer, conference_id: str) -> list[Record]:
    """What was said before each step that changed the conference, the oldest first; the step is the one that ended
    it."""
    said = ", ".join(f"json_extract(before, '$.{name}') AS {name}" for name in _SAID)
    rows = r.rows(
        f"SELECT step, {said} FROM history_changes WHERE record_id = ? AND record_table = 'conferences' "
        "AND action = 'update' AND before IS NOT NULL ORDER BY step, id",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def begun_in(r: Reader | Writer, record_id: str) -> int | None:
    """The step in which a record was made; None of one that is older than the history."""
    found: int | None = r.value(
        "SELECT min(step) FROM history_changes WHERE record_id = ? AND action = 'insert'", (record_id,)
    )
    return found


def invitations(r: Reader | Writer, conference_id: str) -> list[Record]:
    """Those that were printed or sent, with the steps which said so; who has left needs no other one."""
    from khenthuong_desktop.store.invitation_columns import LEFT

    rows = r.rows(
        f"SELECT t.id AS id, t.sent_on AS sent_on, "
        f"CASE WHEN t.printed_on IS NOT NULL THEN {_MADE_IN.format('printed_on')} END AS printed_in, "
        f"CASE WHEN t.sent_on IS NOT NULL THEN {_MADE_IN.format('sent_on')} END AS sent_in "
        f"FROM invitations t WHERE t.conference_id = ? AND NOT {LEFT.format('t')} "
        "AND (t.printed_on IS NOT NULL OR t.sent_on IS NOT NULL)",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def banners(r: Reader, conference_id: str) -> list[Record]:
    """Each design with the step that gave it its text."""
    rows = r.rows(
        f"SELECT t.id AS id, t.text AS text, t.approved_on AS approved_on, t.approved_by AS approved_by, "
        f"{_MADE_IN.format('text')} AS made_in FROM banner_designs t WHERE t.conference_id = ? ORDER BY t.rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def late_deadlines(r: Reader, conference_id: str, day: str) -> Record:
    """What waits for others until the day of the conference or later: the call for names, plans, drafts of speeches;
    and on which day the delegation was voted on."""
    row = r.row(
        """
        SELECT
            (SELECT deadline FROM list_calls l WHERE l.id = c.call_id AND l.closed_on IS NULL AND l.deadline >= :day
             AND (l.deadline_inclusive OR l.deadline > :day)) AS call_due,
            (SELECT count(*) FROM subordinate_conferences s WHERE s.conference_id = c.id AND s.plan_due > :day
             AND s.plan_received_on IS NULL) AS plans,
            (SELECT count(*) FROM speeches p WHERE p.conference_id = c.id AND p.draft_due >= :day
             AND p.state IN ('chosen', 'reserve') AND p.received_on IS NULL AND p.approved_on IS NULL) AS drafts,
            (SELECT held_on FROM adoptions a WHERE a.conference_id = c.id AND a.held_on <> :day) AS voted_on
        FROM conferences c WHERE c.id = :id
        """,
        {"id": conference_id, "day": day},
    )
    return dict(row) if row else {}


_LEFT_ALREADY = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} x WHERE x.conference_id = c.id AND {left})"
    for table, left in (("invitations", "(x.printed_on IS NOT NULL OR x.sent_on IS NOT NULL)"), ("banner_designs", "1"))
)
_MOVED = " OR ".join(f"json_extract(h.before, '$.{name}') IS NOT c.{name}" for name in _SAID)


def to_look_at(r: Reader) -> frozenset[str]:
    """The conferences ahead of which something may not fit any more, asked of a few indexes: what it is, is asked only
    of these."""
    if not r.value("SELECT EXISTS (SELECT 1 FROM conferences WHERE state IN ('preparing', 'agreed'))"):
        return frozenset()
    rows = r.rows(
        f"""
        SELECT c.id FROM conferences c WHERE c.state IN ('preparing', 'agreed') AND (
            EXISTS (SELECT 1 FROM programme_issues i WHERE i.conference_id = c.id
                AND i.version = (SELECT max(l.version) FROM programme_issues l WHERE l.conference_id = c.id)
                AND (i.held_on IS NOT c.held_on OR i.starts_at <> c.starts_at OR i.place <> c.place
                     OR i.conference_name <> c.name))
            OR EXISTS (SELECT 1 FROM speeches s LEFT JOIN delegates d ON d.id = s.delegate_id
                LEFT JOIN subjects p ON p.id = coalesce(s.subject_id, d.subject_id, d.represents_id)
                WHERE s.conference_id = c.id AND s.state = 'chosen'
                AND (d.state IN ('withdrawn', 'replaced') OR p.retired_on IS NOT NULL
                     OR (s.draft_due >= c.held_on AND s.received_on IS NULL AND s.approved_on IS NULL)))
            OR EXISTS (SELECT 1 FROM list_calls l WHERE l.id = c.call_id AND l.closed_on IS NULL
                AND l.deadline >= c.held_on)
            OR EXISTS (SELECT 1 FROM subordinate_conferences b WHERE b.conference_id = c.id
                AND b.plan_due > c.held_on AND b.plan_received_on IS NULL)
            OR EXISTS (SELECT 1 FROM adoptions a WHERE a.conference_id = c.id AND a.held_on <> c.held_on)
            OR (EXISTS (SELECT 1 FROM history_changes h WHERE h.record_id = c.id
                AND h.action = 'update' AND h.before IS NOT NULL AND ({_MOVED}))
                AND ({_LEFT_ALREADY} OR EXISTS (SELECT 1 FROM papers k WHERE instr(k.inputs, c.id) > 0)))
        )
        """
    )
    return frozenset(row["id"] for row in rows)
