"""Chọn đơn vị for 'Kính gửi': units and bodies by ticks, those that are named there already ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.ui.forms.ui_units_choice_dialog import Ui_UnitsChoiceDialog
from khenthuong_desktop.ui.widgets import unit_checks
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import papers_page as words


class UnitsChoiceDialog(QDialog):
    """`names` are all that can be ticked, `ticked` those that are; `chosen` tells what is ticked now."""

    def __init__(self, names: Sequence[str], ticked: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_UnitsChoiceDialog()
        self._form.setupUi(self)
        form = self._form
        units = [(name, name) for name in names]
        unit_checks.fill(form.unitsList, form.allButton, form.noneButton, units, ticked, self._count)
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.accept)
        self._count()
        keep_on_screen(self)
        form.unitsList.setFocus()

    def chosen(self) -> list[str]:
        """The names that are ticked, in the order of the list."""
        return unit_checks.chosen(self._form.unitsList)

    def _count(self) -> None:
        self._form.countLabel.setText(words.UNITS_CHOSEN.format(n=in_figures(len(self.chosen()))))
