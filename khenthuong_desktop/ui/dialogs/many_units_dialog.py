"""Thêm nhiều đơn vị: a series such as Khu phố 1 to Khu phố 12, or a list of names, in one step."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.typed_dates import read_typed
from khenthuong_desktop.domain.units import series
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.services import lists, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_many_units_dialog import Ui_ManyUnitsDialog
from khenthuong_desktop.ui.widgets.choice_field import ChoiceField
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import units as words


class ManyUnitsDialog(QDialog):
    """The names stand in a field of their own, so that any of them can be mended before they are added."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = Ui_ManyUnitsDialog()
        self._form.setupUi(self)
        form, office = self._form, desk.office
        self.kind = ChoiceField(lists.choices(office, "units", "kind"), self)
        self.parent_field = ChoiceField(units.at_work(office), self)
        form.kindComboLayout.addWidget(self.kind)
        form.parentComboLayout.addWidget(self.parent_field)
        form.kindLabel.setBuddy(self.kind)
        form.parentLabel.setBuddy(self.parent_field)
        self.kind.setAccessibleName(form.kindLabel.text())
        self.parent_field.setAccessibleName(form.parentLabel.text())
        # Fields that are put in by hand come last in the order of keys, where nobody looks for them.
        for before, after in pairwise((form.firstEdit, form.lastEdit, self.kind, self.parent_field, form.dayEdit)):
            self.setTabOrder(before, after)
        form.problemLabel.hide()
        form.cancelButton.setAutoDefault(False)
        form.firstEdit.editingFinished.connect(self._fill)
        form.lastEdit.editingFinished.connect(self._fill)
        form.namesEdit.textChanged.connect(self._count)
        self.kind.editTextChanged.connect(lambda _text: self._count())
        form.shortCheck.toggled.connect(lambda _on: self._count())
        form.cancelButton.clicked.connect(self.reject)
        form.addButton.clicked.connect(self.add)
        self._count()
        keep_on_screen(self)

    def names(self) -> list[str]:
        """The names as they stand, each once."""
        lines = (clean(line) for line in self._form.namesEdit.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def add(self) -> None:
        """Add them all as one step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            code, day = self.kind.code(), self._day()
            if code is None:
                self.show_problem(words.KIND_NEEDED, "")
                return
            if day is None and self._form.dayEdit.text().strip():
                self.show_problem(words.DAY_WRONG, "")
                return
            parent = self.parent_field.code()
            if parent is None and self.parent_field.currentText().strip():
                self.show_problem(words.PARENT_UNKNOWN, "")
                return
            added = units.add_many(
                self._desk.office,
                self.names(),
                code,
                parent_id=parent,
                valid_from=day,
                abbreviated=self._form.shortCheck.isChecked(),
            )
            self._desk.say(words.added_many(len(added.ids), added.known))
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _fill(self) -> None:
        """Write out the series, and the kind that its names begin with."""
        form = self._form
        first, last = clean(form.firstEdit.text()), clean(form.lastEdit.text())
        if not first or not last:
            return
        names = series(first, last)
        form.problemLabel.setVisible(not names)
        if not names:
            self.show_problem(words.SERIES_WRONG, "")
            return
        form.namesEdit.setPlainText("\n".join(names))
        if not self.kind.currentText():
            kinds = lists.choices(self._desk.office, "units", "kind")
            fitting = [(code, label) for code, label in kinds if first.lower().startswith(label.lower() + " ")]
            if fitting:
                self.kind.set_code(max(fitting, key=lambda pair: len(pair[1]))[0])

    def _count(self) -> None:
        names, code = self.names(), self.kind.code()
        example = units.abbreviation(self._desk.office, code, names[0]) if code and names else None
        short = self._form.shortCheck
        short.setText(words.short_check(example))
        short.setEnabled(example is not None)
        shown = example if example and short.isChecked() else ""
        self._form.hintLabel.setText(words.many_hint(len(names), shown))
        self._form.addButton.setText(words.add_many(len(names)))
        self._form.addButton.setEnabled(bool(names))

    def _day(self) -> date | None:
        text, year = self._form.dayEdit.text(), self._desk.office.today.year
        read = read_typed(text, year, century=2000, future_allowed=True, column="valid_from")
        return read.value.as_date() if read.value is not None else None
