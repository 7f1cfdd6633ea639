"""Chọn đơn vị: which units send delegates to a conference, and what is asked of those that are new; one step."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.services import allotments, units
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.typed_fields import whole_number
from khenthuong_desktop.ui.forms.ui_allotment_units_dialog import Ui_AllotmentUnitsDialog
from khenthuong_desktop.ui.widgets import unit_checks
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import allotments_tab as words


class AllotmentUnitsDialog(QDialog):
    """Units that are ticked already keep their numbers; those no longer ticked are asked for nobody."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conference_id = conference_id
        self._form = Ui_AllotmentUnitsDialog()
        self._form.setupUi(self)
        form = self._form
        self._known = {one.unit_id: one for one in allotments.allotments(desk.office, conference_id)}
        at_work = units.at_work(desk.office)
        working = {unit_id for unit_id, _ in at_work}
        # A unit that has ended since stays where somebody was asked of it.
        ended = [(one.unit_id, one.unit) for one in self._known.values() if one.unit_id not in working]
        unit_checks.fill(form.unitsList, form.allButton, form.noneButton, [*at_work, *ended], self._known, self._count)
        form.problemLabel.hide()
        form.droppedLabel.setProperty("meaning", "look")
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        self._count()
        keep_on_screen(self)
        form.unitsList.setFocus()

    def save(self) -> None:
        """Ask these units, the known ones as before."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            usual = self._usual()
            if usual is None:
                return
            number, structure = usual
            chosen = unit_checks.chosen(self._form.unitsList)
            if not chosen and not self._known:
                self.show_problem(words.NO_UNITS, "")
                return
            wanted = []
            for unit_id in chosen:
                known = self._known.get(unit_id)
                if known is None:
                    wanted.append(Wanted(unit_id, number, structure))
                else:
                    wanted.append(Wanted(unit_id, known.number, known.structure, known.notes))
            allotments.save(self._desk.office, self._conference_id, wanted)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _usual(self) -> tuple[int, dict[str, int]] | None:
        """What is asked of each new unit; None where it cannot be read, which is told."""
        form = self._form
        fields = {"number": form.numberEdit, "women": form.womenEdit, "direct_worker": form.workersEdit}
        read = {key: whole_number(field.text()) for key, field in fields.items()}
        for key, field in fields.items():
            mark(field, wrong=read[key] is None)
        if None in read.values():
            self.show_problem(words.NUMBER_WRONG, "")
            return None
        heads = {key: value for key, value in read.items() if value}
        number = heads.pop("number", 0)
        if any(one > number for one in heads.values()):
            self.show_problem(words.PART_TOO_MANY, "")
            return None
        return number, heads

    def _count(self) -> None:
        form, chosen = self._form, set(unit_checks.chosen(self._form.unitsList))
        form.countLabel.setText(words.count(len(chosen)))
        gone = [one.unit for unit_id, one in self._known.items() if unit_id not in chosen]
        form.droppedLabel.setText(words.dropped(gone))
        form.droppedLabel.setVisible(bool(gone))
        form.problemLabel.hide()
