"""The figures of a part of a report: its name, what the register says, and a field for another value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from khenthuong_desktop.domain.report_parts import Figure
from khenthuong_desktop.services import report_figures
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import reports_tab as words

_FIELD: Final = 150  # pixels
_LINE: Final = 30  # a row keeps its height: below it the text of a field is cut


@dataclass(slots=True)
class _Row:
    label: QLabel
    value: QLabel
    edit: QLineEdit
    kept: str
    stored_wrong: str = ""  # what is wrong with the figure as it is stored


class FigureFields:
    """What is typed and not saved yet stays, whatever is told anew; what is no figure stays red until it is one."""

    def __init__(self, grid: QGridLayout, save: Callable[[str], object] | None) -> None:
        self._grid = grid
        self._save = save
        self._rows: dict[str, _Row] = {}
        self._part_id = ""
        self._refused: dict[tuple[str, str], tuple[str, str]] = {}  # what was typed, and what is wrong with it
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    @property
    def edits(self) -> dict[str, QLineEdit]:
        return {code: row.edit for code, row in self._rows.items()}

    def show(self, part_id: str, figures: Sequence[Figure]) -> None:
        """These figures; fields of the same part stay where they are, for a hand may be in one of them."""
        if part_id != self._part_id or [one.code for one in figures] != list(self._rows):
            self._part_id = part_id
            self._build(figures)
        for one in figures:
            self._fill(self._rows[one.code], one)

    @property
    def problem(self) -> str:
        """What is wrong with the first figure of this part that is none."""
        for code, row in self._rows.items():
            _typed, sentence = self._refused.get((self._part_id, code), ("", row.stored_wrong))
            if sentence:
                return sentence
        return ""

    def refuse(self, code: str, sentence: str) -> None:
        """It is no figure: it stays where it was typed, red, also when another part was looked at meanwhile."""
        edit = self._rows[code].edit
        self._refused[self._part_id, code] = edit.text(), sentence
        mark(edit, wrong=True)

    def take(self, code: str) -> None:
        self._refused.pop((self._part_id, code), None)
        row = self._rows[code]
        row.kept = row.edit.text()
        row.stored_wrong = ""
        mark(row.edit, wrong=False)

    def forget(self) -> None:
        """Another conference."""
        self._refused.clear()
        self._part_id = ""

    def _build(self, figures: Sequence[Figure]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._rows = {}
        for place, one in enumerate(figures):
            row = self._rows[one.code] = _Row(QLabel(one.label), QLabel(), QLineEdit(), "")
            for label in (row.label, row.value):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
            row.label.setBuddy(row.edit)
            row.edit.setPlaceholderText(words.OWN_TABLE if report_figures.is_table(one.code) else words.OWN)
            row.edit.setAccessibleName(one.label)
            row.edit.setFixedWidth(_FIELD)
            row.edit.setMinimumHeight(_LINE)
            row.edit.setReadOnly(self._save is None)
            if self._save is not None:
                row.edit.editingFinished.connect(partial(self._save, one.code))
            for column, widget in enumerate((row.label, row.value, row.edit)):
                self._grid.addWidget(widget, place, column)
                widget.show()  # now, and not when Qt comes to it

    def _fill(self, row: _Row, one: Figure) -> None:
        of_table = (one.found or "").isdigit() and report_figures.is_table(one.code)
        told = words.rows(one.found or "") if of_table else one.found
        row.value.setText(words.found(told or words.NO_DATA, one.note))
        row.value.setProperty("look", "second" if told and not one.note else "amber")
        row.value.style().unpolish(row.value)
        row.value.style().polish(row.value)
        origin = words.origin(one.code)
        for widget in (row.label, row.value):
            widget.setToolTip(origin)
        row.edit.setAccessibleDescription(origin)
        refused = self._refused.get((self._part_id, one.code))
        row.stored_wrong = _sentence(one)
        if refused is not None:
            row.edit.setText(refused[0])
        elif row.edit.text() == row.kept:
            row.edit.setText(one.own)
        row.kept = one.own
        mark(row.edit, wrong=refused is not None or bool(row.stored_wrong))


def _sentence(one: Figure) -> str:
    """What is wrong with a figure that was written before words were refused."""
    problem = report_figures.refusal(one.code, one.own) if one.is_wrong else None
    return str(errors.sentence(problem)) if problem is not None else ""
