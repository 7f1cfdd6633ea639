"""What the tab of reports lists: the outline with who owes what and what is missing, to whom a report goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from khenthuong_desktop.domain.numbers import roman
from khenthuong_desktop.domain.report_parts import Part
from khenthuong_desktop.domain.tasks import Task
from khenthuong_desktop.services.report_parts import Lacks
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import reports_tab as words

INDENT: Final = "    "
SENDING_WIDTH: Final = 220  # pixels of the outline's card that a place may take


def fill_outline(shown: QListWidget, parts: Sequence[Part], lacks: Lacks, chosen: str, today: date) -> None:
    """Numbered as on paper; a part that somebody is late with stands in red, with his name and since when. Below it
    stands what it is still without."""
    shown.clear()
    numbers = [0, 0, 0]
    for one in parts:
        numbers[one.level - 1] += 1
        numbers[one.level :] = [0] * (3 - one.level)
        number = numbers[one.level - 1]
        label = f"{roman(number)}." if one.level == 1 else f"{INDENT * (one.level - 1)}{number}."
        missing = lacks.of_parts.get(one.id, ())
        lacking = f"{INDENT * one.level}{words.lacking(missing)}" if missing else ""
        item = QListWidgetItem(
            "\n".join(line for line in (words.line(label, one.heading, *_owed(one, today)), lacking) if line)
        )
        item.setToolTip("\n".join(missing))
        item.setData(Qt.ItemDataRole.UserRole, one.id)
        if one.days_late(today):
            item.setForeground(QColor(palette.RED))
        if one.level == 1:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        shown.addItem(item)
        if one.id == chosen:
            shown.setCurrentItem(item)


def fill_sendings(
    layout: QVBoxLayout, sendings: Sequence[Task], today: date, sent: Callable[[str, bool], object] | None
) -> None:
    """A box to tick for each; without `sent` only to look at."""
    _clear(layout)
    for one in sendings:
        late = one.days_late(today)
        due = words.sending(one.deadline.text() if one.deadline else "", words.LATE.format(n=late) if late else "")
        place = one.place
        box = QCheckBox()
        told = box.fontMetrics().elidedText(place, Qt.TextElideMode.ElideRight, SENDING_WIDTH)
        box.setText(f"{told}\n{due}" if due else told)
        box.setAccessibleName(words.sending(place, due))
        box.setToolTip(f"{one.what}\n{place}")
        box.setChecked(one.is_done)
        box.setEnabled(sent is not None)
        if sent is not None:
            box.clicked.connect(lambda on, task_id=one.id, sent=sent: sent(task_id, on))
        layout.addWidget(box)
        box.show()


def _owed(one: Part, today: date) -> tuple[str, ...]:
    """Who writes a part until when, where that was said."""
    late = one.days_late(today)
    due = words.LATE.format(n=late) if late else one.deadline.text() if one.deadline else ""
    if one.received_on:
        due = words.RECEIVED
    if not one.responsible and not due:
        return ()
    return (f"{INDENT * one.level}{one.responsible or words.NOBODY}", due)


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        gone = item.widget() if item is not None else None
        if gone is not None:
            gone.hide()
            gone.deleteLater()
