"""The papers of a set, one a row: ticked those that go along, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.wording import conference_sets as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.conference_sets import SetPaper

NUMBER, NAME, FORMATS, STATE = range(4)
WIDTHS: Final = (48, 0, 130, 150)
_ON: Final = Qt.CheckState.Checked


class SetTable:
    """The rows of the table are the papers in their order."""

    def __init__(self, table: QTableWidget, papers: Sequence[SetPaper]) -> None:
        self._table, self._papers = table, papers
        plain_table.prepare(table, words.HEADINGS, WIDTHS)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setRowCount(len(papers))
        self._names: list[QTableWidgetItem] = []
        self._states: list[QTableWidgetItem] = []
        for row, one in enumerate(papers):
            name = QTableWidgetItem(one.title)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(_ON)
            number, formats = QTableWidgetItem(f"{one.place:02}"), QTableWidgetItem(words.formats(one.formats))
            for item in (number, formats):
                item.setForeground(QColor(palette.SECOND_TEXT))
            standing = QTableWidgetItem(words.LOOKING)
            for column, item in enumerate((number, name, formats, standing)):
                table.setItem(row, column, item)
            self._names.append(name)
            self._states.append(standing)
        table.setCurrentCell(0, NAME)

    def tick(self, wanted: Callable[[str], bool]) -> None:
        """Tick those papers and no other."""
        for one, name in zip(self._papers, self._names, strict=True):
            name.setCheckState(_ON if wanted(one.key) else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[str, ...]:
        """The keys of the ticked papers."""
        return tuple(one.key for one, name in zip(self._papers, self._names, strict=True) if name.checkState() == _ON)

    def show_state(self, row: int, text: str, colour: str, hint: str = "") -> None:
        """`hint` is what is told of the paper when it is chosen."""
        item = self._states[row]
        item.setText(text)
        item.setForeground(QColor(colour))
        item.setData(Qt.ItemDataRole.UserRole, hint)

    def hint(self, row: int) -> str:
        return str(self._states[row].data(Qt.ItemDataRole.UserRole) or "")
