"""What the tab of reports lists: the outline with who owes what, to whom a report goes, the figures of a part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from khenthuong_desktop.domain.numbers import roman
from khenthuong_desktop.domain.report_parts import Figure, Part
from khenthuong_desktop.domain.tasks import Task
from khenthuong_desktop.services import report_figures
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import reports_tab as words

INDENT: Final = "    "
SENDING_WIDTH: Final = 310  # pixels of the outline's card that a place may take
FIGURE_WIDTH: Final = 220


def fill_outline(shown: QListWidget, parts: Sequence[Part], chosen: str, today: date) -> None:
    """Numbered as on paper; a part that somebody is late with stands in red, with his name and since when."""
    shown.clear()
    numbers = [0, 0, 0]
    for one in parts:
        numbers[one.level - 1] += 1
        numbers[one.level :] = [0] * (3 - one.level)
        number = numbers[one.level - 1]
        label = f"{roman(number)}." if one.level == 1 else f"{INDENT * (one.level - 1)}{number}."
        item = QListWidgetItem(words.line(label, one.heading, *_owed(one, today)))
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
        place = one.place or one.what
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


def fill_figures(
    grid: QGridLayout, figures: Sequence[Figure], save: Callable[[str], object] | None
) -> dict[str, QLineEdit]:
    """Its name, what the register says, and a field for something else; gives the fields."""
    _clear(grid)
    fields: dict[str, QLineEdit] = {}
    for row, figure in enumerate(figures):
        of_table = figure.found is not None and report_figures.is_table(figure.code)
        told = words.rows(figure.found or "") if of_table else figure.found
        value = QLabel(told or words.NO_DATA)
        value.setProperty("look", "second" if told else "amber")
        edit = QLineEdit(figure.own)
        edit.setPlaceholderText(words.OWN)
        edit.setAccessibleName(figure.label)
        edit.setMaximumWidth(FIGURE_WIDTH)
        edit.setReadOnly(save is None)
        if save is not None:
            edit.editingFinished.connect(partial(save, figure.code))
        fields[figure.code] = edit
        for column, widget in enumerate((QLabel(figure.label), value, edit)):
            grid.addWidget(widget, row, column)
            widget.show()  # now, and not when Qt comes to it
    grid.setColumnStretch(0, 1)
    return fields


def _owed(one: Part, today: date) -> tuple[str, ...]:
    """Who writes a part until when, where that was said."""
    late = one.days_late(today)
    due = words.LATE.format(n=late) if late else one.deadline.text() if one.deadline else ""
    if one.received_on:
        due = words.RECEIVED
    return (f"{INDENT * one.level}{one.responsible}", due) if due else ()


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        gone = item.widget() if item is not None else None
        if gone is not None:
            gone.hide()
            gone.deleteLater()
