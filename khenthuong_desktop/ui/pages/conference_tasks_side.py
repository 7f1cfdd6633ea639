"""Around the list of tasks: the sheet of the body that does the current one, the bodies, what a tick would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.tasks import Task
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import tasks as task_words
from khenthuong_desktop.wording import tasks_tab as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QPushButton

SOON_DAYS: Final = 3


def state_of(one: Task, today: date) -> tuple[str, str]:
    """What the state of a task is called today, and its meaning."""
    if one.is_done:
        return task_words.done_on(f"{one.done_on:%d/%m/%Y}" if one.done_on else ""), "good"
    if one.deadline is None:
        return words.OPEN, "plain"
    days = (one.deadline.last_open_day - today).days
    return task_words.remaining(days), "wrong" if days < 0 else "look" if days <= SOON_DAYS else "plain"


def due_text(one: Task) -> str:
    """When a task is due, where a day alone would not say it: none is known yet, or the day itself does not count."""
    if one.deadline is None:
        return task_words.distance(one.days_before) if one.days_before is not None else ""
    return "" if one.deadline.inclusive else task_words.before_day(f"{one.deadline.day:%d/%m/%Y}")


def below_due(days: Mapping[tuple[str, str], date]) -> dict[tuple[str, str], str]:
    return {cell: task_words.before_day(f"{day:%d/%m/%Y}") for cell, day in days.items()}


def offer_done(button: QPushButton, one: Task | None) -> None:
    """It stands out where it moves the work on, not where it takes a tick back."""
    back = one is not None and one.is_done
    button.setText(words.NOT_DONE if back else words.DONE)
    look = "" if back else "primary"
    if button.property("look") != look:
        button.setProperty("look", look)
        button.style().polish(button)


def fill_bodies(combo: QComboBox, every: Sequence[Task]) -> None:
    """All bodies with how many tasks each has; the one that was chosen stays chosen."""
    chosen = combo.currentData()
    counts: dict[str, int] = {}
    for one in every:
        counts[one.responsible] = counts.get(one.responsible, 0) + 1
    combo.clear()
    combo.addItem(words.ALL_BODIES, None)
    for body, number in sorted(counts.items(), key=lambda item: not item[0]):
        combo.addItem(words.body(body, number), body)
    combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen is not None else 0)


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
        side.row(words.BEFORE, task_words.distance(one.days_before))
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
