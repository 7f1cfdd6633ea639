"""What the first page tells: how much there is, and what waits to be done."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import backup_names
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.office_profile import council_name, profile
from khenthuong_desktop.store import conference_moves, delegation_votes
from khenthuong_desktop.store import overview as stored
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import overview as words

BACKUP_IS_OLD_AFTER_DAYS = 7
_SOON_DAYS = 3
_URGENCIES = ("late", "now", "soon")
# List -> what is counted for it.
COUNTED = (("people", "individual"), ("collectives", "collective"), ("households", "household"), ("units", "units"))


class Due(NamedTuple):
    """Something that waits: how pressing, in a word; what; where to go for it."""

    urgency: str  # 'late', 'now' or 'soon'
    when: str
    what: str
    detail: str
    page: str
    record: str | None = None  # of the page


class Overview(NamedTuple):
    office_name: str
    council_name: str
    today: date
    counts: tuple[tuple[str, int], ...]
    due: tuple[Due, ...]
    data_folder: str
    last_backup: datetime | None
    conferences_waiting: int  # units that are late with their delegates, and conferences whose day has passed


def overview(office: Office) -> Overview:
    """Everything the first page shows, asked in one go."""
    with office.database.read() as r:
        stored_counts = stored.counts(r, office.today.isoformat())
        calls = stored.calls_with_debts(r)
        ahead = stored.conferences_ahead(r)
        moved = conference_moves.to_look_at(r)
        voted = delegation_votes.voted(r)
        tasks = stored.tasks_overdue(r, office.today.isoformat())
        below = stored.units_overdue(r, office.today.isoformat())
        parts = stored.report_parts_overdue(r, office.today.isoformat())
    counts = tuple((list_name, stored_counts.get(kind, 0)) for list_name, kind in COUNTED)
    waiting, parked = stored_counts["rejected_cells"], stored_counts["parked_rows"]
    last = backup_names.newest(office.folder.backups, office.clock())
    ours = profile(office)
    return Overview(
        office_name=ours.committee_name if ours else words.UNNAMED,
        council_name=council_name(office),
        today=office.today,
        counts=counts,
        due=_most_pressing_first(
            *_due(office, dict(counts), waiting, parked, set_up=ours is not None, last=last),
            *(_call_due(row, office.today) for row in calls),
            *(_conference_due(row, office.today) for row in ahead),
            *(due for row in ahead if row["id"] in moved for due in _outdated_due(office, row)),
            *(due for row in voted for due in _vote_due(office, row)),
            *(_tasks_due(row, office.today) for row in tasks),
            *(_units_due(row, office.today) for row in below),
            *(_parts_due(row, office.today) for row in parts),
        ),
        data_folder=str(office.folder.root),
        last_backup=last,
        conferences_waiting=_waiting(ahead, calls, office.today),
    )


def _most_pressing_first(*due: Due) -> tuple[Due, ...]:
    """What is late, then what presses, then what comes; within each in the order of the work."""
    return tuple(sorted(due, key=lambda one: _URGENCIES.index(one.urgency)))


def _conference_due(row: Record, today: date) -> Due:
    """A conference that is ahead: how many days are left, or that its day has passed and nobody said that it was."""
    if row["held_on"] is None:
        return Due("soon", words.NO_DAY, row["name"], words.CONFERENCE_NO_DAY, "conferences", row["id"])
    day = date.fromisoformat(row["held_on"])
    days = (day - today).days
    when = words.days_late(-days) if days < 0 else words.day(day, today)
    detail = words.CONFERENCE_PAST if days < 0 else words.TODAY if days == 0 else words.days_left(days)
    urgency = "late" if days < 0 else "now" if days < _SOON_DAYS else "soon"
    return Due(urgency, when, row["name"], detail, "conferences", row["id"])


def _outdated_due(office: Office, row: Record) -> tuple[Due, ...]:
    """What left the office before the conference was moved, and speakers who no longer come."""
    from khenthuong_desktop.services import conference_moves as moves
    from khenthuong_desktop.services import conferences

    found = moves.findings(office, conferences.conference(office, row["id"]))
    if not found:
        return ()
    from khenthuong_desktop.wording import conference_moves as move_words
    from khenthuong_desktop.wording import findings as sentences

    what = move_words.overview(len(found), sentences.sentence(found[0]))
    return (Due("now", words.NOW, what, row["name"], "conferences", f"{row['id']}:setup"),)


def _vote_due(office: Office, row: Record) -> tuple[Due, ...]:
    """A delegation that is not the one that was voted on; also of a conference that was held: it has not gone yet."""
    from khenthuong_desktop.services import delegation_votes as votes

    found = votes.changed(office, row["id"])
    if found is None:
        return ()
    from khenthuong_desktop.wording import findings as sentences  # a large table that a quiet day does not need

    what = sentences.sentence(found)
    return (Due("now", words.NOW, what, row["name"], "conferences", f"{row['id']}:delegation"),)


def _parts_due(row: Record, today: date) -> Due:
    """Parts of a report that were handed out and have not come."""
    days = (today - date.fromisoformat(row["since"])).days
    what = words.parts_overdue(row["number"], row["heading"])
    return Due("late", words.days_late(days), what, row["name"], "conferences", f"{row['id']}:reports")


def _tasks_due(row: Record, today: date) -> Due:
    """The tasks of a conference whose time is over, told by the one that waits longest."""
    days = (today - date.fromisoformat(row["since"])).days
    what = words.tasks_overdue(row["number"], row["what"])
    return Due("late", words.days_late(days), what, row["name"], "conferences", f"{row['id']}:tasks:{row['row_id']}")


def _units_due(row: Record, today: date) -> Due:
    """Units below whose plan or report has not come in time."""
    days = (today - date.fromisoformat(row["since"])).days
    what = words.units_overdue(row["number"], row["unit"])
    return Due("late", words.days_late(days), what, row["name"], "conferences", f"{row['id']}:tasks:{row['row_id']}")


def _waiting(ahead: list[Record], calls: list[Record], today: date) -> int:
    theirs = {row["call_id"] for row in ahead}
    late = 0
    for row in calls:
        if row["id"] in theirs and row["deadline"] is not None:
            deadline = Deadline(date.fromisoformat(row["deadline"]), bool(row["deadline_inclusive"]))
            late += row["lacking"] if deadline.is_overdue(today) else 0
    return late + sum(1 for row in ahead if row["held_on"] is not None and row["held_on"] < today.isoformat())


def _call_due(row: Record, today: date) -> Due:
    """A list that units still owe: late from the day after the last open one."""
    from khenthuong_desktop.wording.list_calls import owing

    if row["deadline"] is None:
        return Due("soon", words.NO_DEADLINE, row["name"], owing(row["lacking"], row["mending"]), "list_calls")
    deadline = Deadline(date.fromisoformat(row["deadline"]), bool(row["deadline_inclusive"]))
    days = (today - deadline.last_open_day).days
    when = words.days_late(days) if days > 0 else words.days_left(-days)
    urgency = "late" if days > 0 else "now" if days > -_SOON_DAYS else "soon"
    return Due(urgency, when, row["name"], owing(row["lacking"], row["mending"]), "list_calls")


def _due(
    office: Office, counts: dict[str, int], waiting: int, parked: int, *, set_up: bool, last: datetime | None
) -> list[Due]:
    due: list[Due] = []
    if not set_up:
        due.append(Due("now", words.NOW, words.SET_UP, words.SET_UP_DETAIL, "setup"))
    elif not counts["units"]:
        due.append(Due("now", words.NOW, words.ADD_UNITS, words.ADD_UNITS_DETAIL, "units"))
    if waiting:
        due.append(Due("now", words.NOW, words.cells_to_mend(waiting), words.CELLS_DETAIL, "red_cells"))
    if parked and office.read_only is None:  # they are mended by taking them in again
        due.append(Due("now", words.NOW, words.rows_to_mend(parked), words.ROWS_DETAIL, "parked_rows"))
    if any(counts.values()):
        if last is None:
            due.append(Due("now", words.NOW, words.NO_BACKUP, words.BACKUP_DETAIL, "backup"))
        elif (days := (office.clock() - last).days) > BACKUP_IS_OLD_AFTER_DAYS:
            due.append(Due("late", words.days_late(days), words.OLD_BACKUP, words.BACKUP_DETAIL, "backup"))
    return due
