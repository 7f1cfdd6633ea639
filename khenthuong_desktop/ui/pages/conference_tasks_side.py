"""Beside the list of tasks: the sheet of the body that does the current one, and what is known of that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from khenthuong_desktop.domain.tasks import Task
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import tasks as task_words
from khenthuong_desktop.wording import tasks_tab as words

SOON_DAYS: Final = 3


def state_of(one: Task, today: date) -> tuple[str, str]:
    """What the state of a task is called today, and its meaning."""
    if one.is_done:
        return task_words.done_on(f"{one.done_on:%d/%m/%Y}" if one.done_on else ""), "good"
    if one.deadline is None:
        return words.OPEN, "plain"
    days = (one.deadline.last_open_day - today).days
    return task_words.remaining(days), "wrong" if days < 0 else "look" if days <= SOON_DAYS else "plain"


def tell(
    side: Inspector, one: Task | None, same_body: Sequence[Task], today: date, go: Callable[[str], object]
) -> None:
    """`go` moves to another task of the sheet."""
    if one is None:
        side.nothing(words.CHOOSE_ROW)
        return
    side.start()
    late = sum(1 for other in same_body if other.days_late(today))
    done = sum(1 for other in same_body if other.is_done)
    badge = words.LATE_BADGE.format(n=late) if late else ""
    side.head(one.responsible or task_words.NOBODY, badge, words.COUNT.format(done=done, n=len(same_body)))
    side.section(words.THIS)
    side.sentence(one.what, "plain")
    told, meaning = state_of(one, today)
    side.row(words.STATE, told, meaning)
    side.row(words.DUE, one.deadline.text() if one.deadline else words.NO_DUE)
    if one.days_before is not None:
        side.row(words.BEFORE, words.before(one.days_before))
    side.row(words.PLACE, one.place)
    side.row(words.PRODUCT, task_words.PRODUCTS.get(one.product, ""))
    side.row(words.SOURCE, one.source)
    side.row(words.NOTES, one.notes)
    if len(same_body) > 1:
        side.section(words.SHEET)
        for other in same_body:
            if other.id != one.id:
                remark, _ = state_of(other, today)
                side.link(None, other.what, partial(go, other.id), remark)
    side.finish()
