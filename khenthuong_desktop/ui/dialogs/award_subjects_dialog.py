"""Who else is given something: the register with a box before everybody, and the award they all get."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QComboBox, QDialog, QStackedWidget, QWidget

from khenthuong_desktop.domain.lists import EditOutcome
from khenthuong_desktop.services import conference_awards
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_award_subjects_dialog import Ui_AwardSubjectsDialog
from khenthuong_desktop.ui.models.ticked_source import NOTHING_DONE, TickedSource
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegates_tab as list_words
from khenthuong_desktop.wording import invitations as words

TABLES: Final = frozenset({"subjects", "units"})


class AwardSubjectsDialog(QDialog):
    """Ticks stay while the list and the search change; the same subject may be given several awards."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._conference_id = desk, conference_id
        self.ticked: dict[str, None] = {}  # in the order in which they were ticked
        self._grids: dict[str, Grid] = {}
        self._chips: dict[str, Chip] = {}
        self._form = Ui_AwardSubjectsDialog()
        self._form.setupUi(self)
        form = self._form
        self._stack = QStackedWidget()
        form.listLayout.addWidget(self._stack)
        for name in list_words.LISTS:
            chip = Chip(list_words.LISTS[name])
            chip.clicked.connect(partial(self.show_list, name))
            self._chips[name] = chip
            form.listsLayout.addWidget(chip)
        form.awardCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.awardCombo.setMinimumContentsLength(26)
        form.awardCombo.addItem(words.AWARD_LATER, None)
        for code, label in desk.office.catalogues.choices("awards", desk.office.today):
            form.awardCombo.addItem(label, code)
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        self.show_list(next(iter(list_words.LISTS)))
        self._count()
        keep_on_screen(self)

    @property
    def grid(self) -> Grid:
        """The list that is shown."""
        found = self._stack.currentWidget()
        assert isinstance(found, Grid)
        return found

    def show_list(self, name: str, _checked: bool = False) -> None:
        """Individuals, collectives or households."""
        if name not in self._grids:
            source = TickedSource(
                self._desk,
                name,
                (),
                tables=TABLES,
                is_ticked=self.ticked.__contains__,
                turn=self._turn,
                only_ticks=True,
            )
            source.can_edit = True  # ticking changes nothing in the office
            grid = Grid(self._desk, source=source, empty=Empty(words.NOT_FOUND, words.SEARCH_FIRST))
            grid_dialogs.attach(grid)
            grid.view.tick_column = 0
            grid.view.frozen.until = grid.model.number("full_name")
            self._grids[name] = grid
            self._stack.addWidget(grid)
        self._stack.setCurrentWidget(self._grids[name])
        for own, chip in self._chips.items():
            chip.set_chosen(own == name)
        self.grid.filter_line.start()

    def save(self) -> None:
        """Put those who are ticked behind the others, in one step."""
        with messages.guard(self):
            if not self.ticked:
                self.show_problem(words.CHOOSE_NONE, "")
                return
            award = self._form.awardCombo.currentData()
            conference_awards.add(self._desk.office, self._conference_id, list(self.ticked), award)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _turn(self, ids: Sequence[str], on: bool) -> EditOutcome:
        self._form.problemLabel.hide()
        for one in ids:
            if on:
                self.ticked[one] = None
            else:
                self.ticked.pop(one, None)
        self._count()
        self.grid.view.viewport().update()
        return NOTHING_DONE

    def _count(self) -> None:
        self._form.countLabel.setText(words.CHOSEN.format(n=len(self.ticked)))
