"""What reports count: awards of a stretch of years, delegates by kind, speeches, awards given, delegation, money."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, NamedTuple

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.delegate_columns import IN_SEATS

# What somebody's occupation begins with or holds, without tone marks.
_WORKERS_AND_FARMERS: Final = (
    "(instr(' ' || folded(s.position), ' cong nhan') > 0 OR instr(' ' || folded(s.position), ' nong dan') > 0)"
)


def awards(r: Reader, first: int, last: int, high: Sequence[str]) -> Record:
    """The awards of these years that hold: how many, of whom; beside each number of how many it is known.

    `high` are the awards decided by the state.
    """
    row = r.row(
        f"""
        SELECT count(*) AS every,
            sum(s.kind = 'individual') AS individuals,
            sum(s.kind = 'individual' AND s.gender IS NOT NULL) AS with_gender,
            sum(s.kind = 'individual' AND s.gender = 'female') AS women,
            sum(s.kind = 'individual' AND s.direct_worker IS NOT NULL) AS with_labour,
            sum(s.kind = 'individual' AND s.direct_worker = 1) AS direct,
            sum(s.kind = 'individual' AND s.position <> '') AS with_position,
            sum(s.kind = 'individual' AND {_WORKERS_AND_FARMERS}) AS workers_and_farmers,
            sum(s.kind = 'collective') AS collectives,
            sum(s.kind = 'household') AS households,
            sum(c.award IN (SELECT value FROM json_each(?))) AS state
        FROM commendations c JOIN subjects s ON s.id = c.subject_id
        WHERE c.state = 'valid' AND c.year BETWEEN ? AND ?
        """,
        (json.dumps(list(high)), first, last),
    )
    return {key: int(row[key] or 0) for key in row.keys()} if row is not None else {}  # noqa: SIM118


def awards_by_year(r: Reader, first: int, last: int) -> list[Record]:
    rows = r.rows(
        """
        SELECT c.year AS year, count(*) AS every, sum(s.kind = 'individual') AS individuals,
            sum(s.kind = 'individual' AND s.gender IS NOT NULL) AS with_gender,
            sum(s.kind = 'individual' AND s.gender = 'female') AS women, sum(s.kind = 'collective') AS collectives,
            sum(s.kind = 'household') AS households
        FROM commendations c JOIN subjects s ON s.id = c.subject_id
        WHERE c.state = 'valid' AND c.year BETWEEN ? AND ? GROUP BY c.year ORDER BY c.year
        """,
        (first, last),
    )
    return [dict(row) for row in rows]


def awards_by_name(r: Reader, first: int, last: int) -> list[Record]:
    rows = r.rows(
        """
        SELECT c.award AS award, c.award_name AS award_name, count(*) AS every,
            sum(s.kind = 'individual') AS individuals, sum(s.kind = 'collective') AS collectives,
            sum(s.kind = 'household') AS households
        FROM commendations c JOIN subjects s ON s.id = c.subject_id
        WHERE c.state = 'valid' AND c.year BETWEEN ? AND ? GROUP BY c.award, c.award_name
        """,
        (first, last),
    )
    return [dict(row) for row in rows]


def delegates(r: Reader, conference_id: str) -> list[Record]:
    """Kind -> how many have a seat, and how many of them came."""
    rows = r.rows(
        f"SELECT kind, sum(state {IN_SEATS}) AS seated, sum(state = 'present') AS present FROM delegates "
        "WHERE conference_id = ? GROUP BY kind",
        (conference_id,),
    )
    return [dict(row) for row in rows]


class OfUnit(NamedTuple):
    """Models of a unit: the named, also those who withdrew or were replaced later; who has a seat; who came."""

    named: int
    seated: int
    present: int


def models_by_unit(r: Reader, conference_id: str) -> dict[str | None, OfUnit]:
    """Unit -> its models; None -> those of whom no unit was written down."""
    rows = r.rows(
        f"SELECT unit_id, count(*) AS named, sum(state {IN_SEATS}) AS seated, sum(state = 'present') AS present "
        "FROM delegates WHERE conference_id = ? AND kind = 'model' GROUP BY unit_id",
        (conference_id,),
    )
    return {row["unit_id"]: OfUnit(row["named"], row["seated"], row["present"]) for row in rows}


def speeches(r: Reader, conference_id: str) -> list[Record]:
    """Those that were chosen, in their order: what about, who spoke, of which unit."""
    rows = r.rows(
        """
        SELECT x.topic AS topic, s.full_name AS speaker, u.name AS unit FROM speeches x
        LEFT JOIN delegates d ON d.id = x.delegate_id
        LEFT JOIN subjects s ON s.id = coalesce(x.subject_id, d.subject_id, d.represents_id)
        LEFT JOIN units u ON u.id = coalesce(x.unit_id, d.unit_id, s.unit_id)
        WHERE x.conference_id = ? AND x.state = 'chosen' ORDER BY x.position, x.id
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def awards_given(r: Reader, conference_id: str) -> list[Record]:
    """At the conference itself: award -> how many individuals, collectives, households."""
    rows = r.rows(
        """
        SELECT a.award AS award, a.award_name AS award_name, count(*) AS every,
            sum(s.kind = 'individual') AS individuals, sum(s.kind = 'collective') AS collectives,
            sum(s.kind = 'household') AS households
        FROM conference_awards a JOIN subjects s ON s.id = a.subject_id
        WHERE a.conference_id = ? GROUP BY a.award, a.award_name ORDER BY min(a.position)
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def adoption(r: Reader, conference_id: str) -> Record | None:
    row = r.row("SELECT present, agreed, against FROM adoptions WHERE conference_id = ?", (conference_id,))
    return dict(row) if row is not None else None


def propaganda(r: Reader, conference_id: str) -> int:
    """How often something was published about the conference."""
    row = r.row("SELECT count(*) AS number FROM propaganda_entries WHERE conference_id = ?", (conference_id,))
    return int(row["number"]) if row is not None else 0


def below(r: Reader, conference_id: str, today: str) -> Record:
    """Of the conferences of units that are followed: how many were held by today, how many have reported."""
    row = r.row(
        """
        SELECT count(*) AS every, sum(held_on <= ?) AS held, sum(report_received_on IS NOT NULL) AS reported
        FROM subordinate_conferences WHERE conference_id = ?
        """,
        (today, conference_id),
    )
    return {key: int(row[key] or 0) for key in ("every", "held", "reported")} if row is not None else {"every": 0}
