"""What the chosen paper of a conference asks: for which unit, in which order, with which columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QComboBox, QWidget

from khenthuong_desktop.services import allotments, asked_units, delegate_reminders, paper_names, tasks
from khenthuong_desktop.wording import conference_papers as paper_words
from khenthuong_desktop.wording import conference_papers_tab as words
from khenthuong_desktop.wording import papers as places

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.ui.forms.ui_conference_papers_tab import Ui_ConferencePapersTab

TASK_SHEETS: Final = "task-sheets"
REMINDER: Final = "delegate-reminder"
PRESETS: Final = {"roster": ("profile", "public", "sign_in"), "reserves": ("profile", "public")}


class PaperChoices:
    """The fields stand in the form of the tab; which of them are seen follows the paper."""

    def __init__(self, office: Office, form: Ui_ConferencePapersTab) -> None:
        self._office, self._form = office, form
        self._name = ""
        for code, label in paper_words.ORDERS.items():
            form.orderCombo.addItem(label, code)
        for combo in (form.unitCombo, form.orderCombo, form.columnsCombo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.columnsCombo.currentIndexChanged.connect(lambda _row: self._offer_sensitive())

    def fill(self, name: str, conference_id: str) -> None:
        """What was chosen before stays where this paper offers it too."""
        form, office, self._name = self._form, self._office, name
        units: list[tuple[str, str]] = [(label, code) for code, label in words.UNIT_CHOICES.get(name, {}).items()]
        if name == TASK_SHEETS:
            units += [(body, body) for body in tasks.bodies(office, conference_id)]
        elif units:
            owing = {one.unit_id for one in delegate_reminders.owing_units(office, conference_id)}
            for one in allotments.allotments(office, conference_id):
                if one.number and (name != REMINDER or one.unit_id in owing):
                    units.append((one.unit, one.unit_id))
        _refill(form.unitCombo, units)
        _refill(form.columnsCombo, [(places.PRESETS[code], code) for code in PRESETS.get(name, ())])

    def show(self) -> None:
        """Only the fields that this paper asks."""
        form, asks = self._form, paper_names.PAPERS[self._name].asks
        pairs: tuple[tuple[str, QWidget, QWidget], ...] = (
            (paper_names.UNIT, form.unitLabel, form.unitCombo),
            ("order", form.orderLabel, form.orderCombo),
            ("preset", form.columnsLabel, form.columnsCombo),
        )
        for asked, label, field in pairs:
            label.setVisible(asked in asks)
            field.setVisible(asked in asks)
        form.unitLabel.setText(words.BODY if self._name == TASK_SHEETS else words.UNIT)
        form.sensitiveCheck.setChecked(False)  # asked every time
        self._offer_sensitive()

    def chosen(self, conference_id: str) -> dict[str, Any]:
        """What is chosen of what this paper asks."""
        form, asks = self._form, paper_names.PAPERS[self._name].asks
        said = {
            paper_names.ID: conference_id,
            paper_names.UNIT: form.unitCombo.currentData(),
            "order": form.orderCombo.currentData(),
            "preset": form.columnsCombo.currentData(),
            "sensitive": form.sensitiveCheck.isChecked(),
        }
        return {key: value for key, value in said.items() if key in asks and value not in ("", None, False)}

    def file_title(self) -> str:
        """What a file of the paper is called, with its unit where it is for one."""
        asks, unit = paper_names.PAPERS[self._name].asks, self._form.unitCombo
        one = paper_names.UNIT in asks and unit.currentData() not in ("", None, asked_units.ALL)
        return words.file_title(paper_names.title(self._name), unit.currentText() if one else "")

    def _offer_sensitive(self) -> None:
        """A public list has no such columns, whatever is ticked."""
        form, asks = self._form, paper_names.PAPERS[self._name].asks if self._name else ()
        public = "preset" in asks and form.columnsCombo.currentData() == "public"
        form.sensitiveCheck.setVisible("sensitive" in asks)
        form.sensitiveCheck.setEnabled(not public)
        if public:
            form.sensitiveCheck.setChecked(False)


def _refill(combo: QComboBox, offered: list[tuple[str, str]]) -> None:
    kept = combo.currentData()
    combo.clear()
    for label, code in offered:
        combo.addItem(label, code)
    combo.setCurrentIndex(max(0, combo.findData(kept)) if offered else -1)
