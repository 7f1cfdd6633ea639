"""Phương án: choices kept under a name, laid beside today's, and taken up again."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QWidget

from khenthuong_desktop.services import scenarios
from khenthuong_desktop.services.scenarios import Line, Restored, Scenario
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_scenarios_dialog import Ui_ScenariosDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegates_tab as words

MOST_COMPARED: Final = 6
_WIDTH: Final = 130


class ScenariosDialog(QDialog):
    """Every verb is one step; the dialog stays open, for one compares more than once."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._conference_id = desk, conference_id
        self._all: tuple[Scenario, ...] = ()
        self._form = Ui_ScenariosDialog()
        self._form.setupUi(self)
        form = self._form
        form.problemLabel.hide()
        form.emptyLabel.setText(words.NO_SCENARIOS)
        form.compareTable.setTabKeyNavigation(False)
        form.compareTable.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        form.compareTable.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        writable = desk.office.read_only is None
        for widget in (form.nameEdit, form.keepButton):
            widget.setEnabled(writable)
        form.closeButton.clicked.connect(self.reject)
        form.keepButton.clicked.connect(self.keep)
        form.nameEdit.returnPressed.connect(self.keep)
        form.nameEdit.textChanged.connect(lambda _text: form.problemLabel.hide())
        form.removeButton.clicked.connect(self.remove)
        form.restoreButton.clicked.connect(self.restore)
        keep_on_screen(self)
        with messages.guard(self):
            self._load()
        form.nameEdit.setFocus()

    @property
    def current(self) -> Scenario | None:
        """The scenario that the buttons below mean."""
        number = self._form.whichCombo.currentIndex()
        return self._all[number] if 0 <= number < len(self._all) else None

    def keep(self) -> None:
        """Today's choice under the name that was typed; the same name again replaces it."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            name = self._form.nameEdit.text()
            kept = scenarios.keep(self._desk.office, self._conference_id, name)
            self._after(words.KEPT.format(name=name.strip()), kept)

    def restore(self) -> None:
        """Make the choice what it was."""
        with messages.guard(self):
            if (one := self.current) is not None:
                self._after(_told(one.name, scenarios.restore(self._desk.office, one.id)), one.id)

    def remove(self) -> None:
        with messages.guard(self):
            if (one := self.current) is not None:
                scenarios.remove(self._desk.office, one.id)
                self._after(words.REMOVED.format(name=one.name))

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _after(self, sentence: str, scenario_id: str | None = None) -> None:
        self._desk.hub.deliver()
        self._desk.say(sentence)
        self._load(scenario_id)

    def _load(self, scenario_id: str | None = None) -> None:
        form, office = self._form, self._desk.office
        self._all = scenarios.scenarios(office, self._conference_id)
        form.whichCombo.clear()
        for one in self._all:
            day = f"{datetime.fromisoformat(one.kept_at):%d/%m/%Y %H:%M}"
            form.whichCombo.addItem(words.SCENARIO.format(name=one.name, n=one.size, day=day))
        ids = [one.id for one in self._all]
        form.whichCombo.setCurrentIndex(ids.index(scenario_id) if scenario_id in ids else len(ids) - 1)
        form.emptyLabel.setVisible(not ids)
        for widget in (form.whichLabel, form.whichCombo, form.removeButton, form.restoreButton):
            widget.setVisible(bool(ids))
            widget.setEnabled(office.read_only is None)
        form.nameEdit.setText(words.SCENARIO_NAME.format(n=len(ids) + 1))
        form.nameEdit.selectAll()
        shown = self._all[-MOST_COMPARED:]
        self._compare(shown, scenarios.compare(office, self._conference_id, [one.id for one in shown]))

    def _compare(self, shown: tuple[Scenario, ...], lines: tuple[Line, ...]) -> None:
        table = self._form.compareTable
        headings = [*words.SCENARIO_COLUMNS, *(one.name for one in shown)]
        plain_table.prepare(table, headings, [0, 70, 90, *(_WIDTH for _ in shown)])
        table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            wanted = "" if line.wanted is None else (words.MOST if line.most else words.EXACT).format(n=line.wanted)
            for column, text in enumerate([line.label, wanted]):
                table.setItem(row, column, QTableWidgetItem(text))
            for column, number in enumerate((line.now, *line.counts), start=2):
                item = QTableWidgetItem(_count(line, number))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if _missing(line, number):
                    item.setForeground(QColor(palette.RED))
                table.setItem(row, column, item)


def _missing(line: Line, number: int) -> int:
    if line.wanted is None:
        return 0
    return max(0, number - line.wanted if line.most else line.wanted - number)


def _count(line: Line, number: int) -> str:
    """'48, thiếu 5': a colour never stands alone."""
    missing = _missing(line, number)
    if not missing:
        return str(number)
    return words.COUNT_WORD.format(n=number, word=(words.OVER if line.most else words.MISSING).format(n=missing))


def _told(name: str, restored: Restored) -> str:
    parts = [words.RESTORED.format(name=name, chosen=restored.chosen, dropped=restored.dropped)]
    if restored.stayed:
        parts.append(words.RESTORED_STAYED.format(names=words.several(restored.stayed)))
    if restored.left:
        parts.append(words.RESTORED_LEFT.format(names=words.several(restored.left)))
    return "; ".join(parts)
