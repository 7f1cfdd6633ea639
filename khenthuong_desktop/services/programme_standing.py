"""How an issued programme stands beside the conference as it is now.

What was issued stays as it is; what no longer holds of it is said wherever it is shown, printed or written to a stick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.domain import programme as judged
from khenthuong_desktop.domain.clock_times import read_time
from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.wording import programme_standing as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.programme import Issued, Programme


def outdated(work: Programme) -> Finding | None:
    """The last issue, where the conference has another day, hour, place or name since, or the items have changed."""
    last = work.last
    if last is None or not work.changed:
        return None
    following = work.version
    if moved := _moved(last, work):
        what, said = words.listed([name for name, _ in moved]), words.listed([said for _, said in moved if said])
        if not said:
            return finding("programme.issue_moved_open", "warns", None, version=last.version, what=what, next=following)
        return finding(
            "programme.issue_moved", "warns", None, version=last.version, what=what, said=said, next=following
        )
    told = judged.changes(judged.handed_out(last.line), judged.handed_out(work.line))
    edited = len(told or judged.changes(last.line, work.line))  # else what only the chair follows
    return finding("programme.issue_edited", "warns", None, version=last.version, count=edited, next=following)


def printed(work: Programme, version: int | None) -> Finding | None:
    """What is to be said of the version that is printed: a draft, an issue that a later one has replaced, or one that
    no longer holds."""
    last = work.last
    if version is None and work.changed:
        if last is None:
            return finding("programme.draft_only", "warns", None, version=work.version)
        return finding("programme.draft_printed", "warns", None, version=work.version, last=last.version)
    if last is not None and version is not None and version < last.version:
        return finding("programme.issue_replaced", "warns", None, version=version, last=last.version)
    return outdated(work)


def _moved(last: Issued, work: Programme) -> list[tuple[str, str]]:
    """What the heading of the issue says otherwise, each with what the issue says."""
    now, then = work.of, last.of
    found = []
    if then.day != now.day:
        found.append((words.DAY, short_document_date(then.day) if then.day else ""))
    if read_time(last.starts_at) != read_time(work.conference.starts_at):
        found.append((words.HOUR, last.starts_at))
    if then.place != now.place:
        found.append((words.PLACE, then.place))
    if then.name != now.name:
        found.append((words.NAME, then.name))
    return found
