"""Who else is given something: the register with a box before everybody, and the award they all get."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from khenthuong_desktop.services import conference_awards
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.ticked_register import TickedRegister
from khenthuong_desktop.ui.forms.ui_award_subjects_dialog import Ui_AwardSubjectsDialog
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegates_tab as list_words
from khenthuong_desktop.wording import invitations as words


class AwardSubjectsDialog(QDialog):
    """Ticks stay while the list and the search change; the same subject may be given several awards."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._conference_id = desk, conference_id
        self._form = Ui_AwardSubjectsDialog()
        self._form.setupUi(self)
        form = self._form
        self.register = TickedRegister(desk, list_words.LISTS, Empty(words.NOT_FOUND, words.SEARCH_FIRST))
        self.register.lay_out(form.listsLayout, form.listLayout)
        self.register.turned.connect(self._turned)
        form.awardCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.awardCombo.setMinimumContentsLength(26)
        form.awardCombo.addItem(words.AWARD_LATER, None)
        for code, label in desk.office.catalogues.choices("awards", desk.office.today):
            form.awardCombo.addItem(label, code)
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        self.register.show_list(next(iter(list_words.LISTS)))
        self._turned()
        keep_on_screen(self)

    def save(self) -> None:
        """Put those who are ticked behind the others, in one step."""
        with messages.guard(self):
            if not self.register.ticked:
                self.show_problem(words.CHOOSE_NONE, "")
                return
            award = self._form.awardCombo.currentData()
            conference_awards.add(self._desk.office, self._conference_id, list(self.register.ticked), award)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _turned(self) -> None:
        self._form.problemLabel.hide()
        self._form.countLabel.setText(words.CHOSEN.format(n=len(self.register.ticked)))
