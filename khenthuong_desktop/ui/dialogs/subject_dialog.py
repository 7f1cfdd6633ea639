"""Hồ sơ: everything of one subject in one place, saved in one step; the next one without closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from khenthuong_desktop.services import attachments, commendations, duplicates, subject_cards, subject_profiles
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.dialogs.subject_papers import SubjectPapers
from khenthuong_desktop.ui.dialogs.subject_particulars import SubjectParticulars
from khenthuong_desktop.ui.forms.ui_subject_dialog import Ui_SubjectDialog
from khenthuong_desktop.ui.models.list_source import FindsRed
from khenthuong_desktop.ui.models.subject_sources import SubjectAwards, SubjectNominations, history_source
from khenthuong_desktop.ui.undo_redo import UndoRedo
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import commendations as award_words
from khenthuong_desktop.wording import subject_dialog as words
from khenthuong_desktop.wording import subjects_page as page_words

if TYPE_CHECKING:
    from khenthuong_desktop.services.subject_cards import Card
    from khenthuong_desktop.services.subject_profiles import SubjectProfile

TABLES = ("subjects", "commendations", "nominations", "attachments", "rejected_cells", "different_subjects", "units")
PHOTO_SIZE = 48
_EDITED = ("commendations", "nominations")
# From a subject to the one before (-1) or after it (1) in the list one came from; None at its end.
Neighbour = Callable[[str, int], str | None]


class SubjectDialog(QDialog):
    """The particulars wait for Lưu; the lists of awards and nominations save every cell, as all lists do."""

    def __init__(
        self,
        desk: Desk,
        subject_id: str,
        parent: QWidget | None = None,
        *,
        neighbour: Neighbour | None = None,
        reveal: bool = False,
    ) -> None:
        super().__init__(parent)
        # The status line lies behind the dialog: what is said is said here too.
        self._desk = replace(desk, say=self.say)
        self._window_says = desk.say
        self._neighbour = neighbour
        self._form = Ui_SubjectDialog()
        self._form.setupUi(self)
        self._reveal = reveal
        self.card: Card = subject_cards.card(desk.office, subject_id)
        self.particulars = SubjectParticulars(desk.office)
        self.grids: dict[str, Grid] = {}
        self._chips: dict[str, Chip] = {}
        self._pages: dict[str, QWidget] = {}
        self._layouts: dict[str, QVBoxLayout] = {}
        self.question: QMessageBox | None = None
        self.papers = SubjectPapers(self._desk)
        self._steps = UndoRedo(self._desk, self)
        self._build()
        self._connect()
        self.show_subject(subject_id)
        keep_on_screen(self)

    @property
    def writable(self) -> bool:
        return self._desk.office.read_only is None and not self.card.retired

    # What is shown

    def show_subject(self, subject_id: str) -> None:
        """Show a subject; the tab stays."""
        with messages.guard(self):
            self.card = subject_cards.card(self._desk.office, subject_id)
            self._drop_grids()
            self.particulars.reveal(self._reveal)
            self.reload()
            self.open_tab(self.tab)

    def reload(self) -> None:
        """Read everything again; what is being typed stays."""
        office, was = self._desk.office, self.writable
        self.card = subject_cards.card(office, self.card.id)
        if was != self.writable:  # taken out of the lists meanwhile, or put back
            self._drop_grids()
            if self.tab in self._layouts:
                self.open_tab(self.tab)
        self.particulars.show_card(self.card, writable=self.writable)
        likely = duplicates.likely(office, self.card.id)
        self.particulars.also({"full_name": (duplicates.found_of(likely[0]), likely[0].second.id)} if likely else {})
        told = subject_profiles.profile(office, self.card.id, reveal=True, steps=10_000)
        if told is not None:
            self._show_head(told)
            self.papers.show_files(told, self.writable)
            counts = {
                "commendations": len(commendations.lines(office, self.card.id)),
                "nominations": len(commendations.nominations(office, self.card.id)),
                "files": len(told.papers) + (told.photo is not None),
            }
            for key, chip in self._chips.items():
                chip.setText(words.tab(key, counts.get(key, 0)))
                chip.setAccessibleName(chip.text())
                chip.updateGeometry()

    @property
    def tab(self) -> str:
        """The tab that is shown."""
        return next((key for key, chip in self._chips.items() if chip.chosen), "particulars")

    def open_tab(self, key: str) -> None:
        """Show a tab, and give it the keyboard."""
        if self.tab != key and not self._commit():
            return
        for own, chip in self._chips.items():
            chip.set_chosen(own == key)
        page = self._pages[key]
        if key in ("commendations", "nominations", "history") and key not in self.grids:
            self.grids[key] = self._made(key)
            self._layouts[key].addWidget(self.grids[key])
        self._form.stack.setCurrentWidget(page)
        if key == "particulars":
            self.particulars.start()
        elif key == "files":
            self.papers.files.setFocus()
        else:
            self.grids[key].setFocus()

    def say(self, text: str) -> None:
        """A line for what was done."""
        self._window_says(text)
        self._form.problemLabel.hide()
        self._form.keysLabel.setText(text)

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    # Deeds

    @property
    def changed(self) -> bool:
        """Whether something waits to be saved."""
        return bool(self.particulars.texts())

    def save(self) -> bool:
        """Save the particulars as one step; False where something must be mended first."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            if not self._commit():
                return False
            changed = self.particulars.texts()
            if not changed:
                self.particulars.judge()  # what was typed and taken back is not wrong any more
                self.say(words.NOTHING_CHANGED)
                return True
            if not self.writable:
                self.show_problem(words.RETIRED, words.UNSAVED)
                return False
            self.particulars.judge()
            if blocked := self.particulars.blocked():
                self.show_problem(words.TO_MEND.format(n=len(blocked)), "")
                self.open_tab("particulars")
                self.particulars.start(blocked[0])
                return False
            subject_cards.save(self._desk.office, self.card, changed)
            self.say(words.SAVED.format(name=self.card.name))
            self._desk.hub.deliver()
            self.reload()
            return True
        return False

    def step(self, way: int) -> None:
        """Save, and go to the next subject of the list or the one before."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            if (self.changed and not self.save()) or not self._commit():
                return
            found = self._neighbour(self.card.id, way) if self._neighbour is not None else None
            if found is None:
                self.say(words.NO_NEIGHBOUR)
            else:
                self.show_subject(found)

    def reject(self) -> None:
        """Esc and Đóng: nothing that was typed is dropped unasked."""
        QGuiApplication.inputMethod().commit()
        if not self._commit():
            return
        if not self.changed:
            super().reject()
            self._tell_red()
            return
        box = messages.message_box(self, words.LEAVE_ASK.format(name=self.card.name), words.LEAVE_WHAT)
        save = box.addButton(words.LEAVE_SAVE, QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(words.LEAVE_DROP, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(words.LEAVE_STAY, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(stay)
        save.clicked.connect(lambda _checked=False: self.accept() if self.save() else None)
        drop.clicked.connect(lambda _checked=False: self.accept())
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    def _tell_red(self) -> None:
        """What could not be taken is kept, and whoever closes the dialog over it is to know."""
        with messages.guard(self.parentWidget() or self):
            grids = (self.grids[key] for key in _EDITED if key in self.grids)
            red = sum(grid.source.red_count() for grid in grids if isinstance(grid.source, FindsRed))
            red += sum(bool(field.problem) for field in self.card.fields)
            if red:
                self._desk.hub.deliver()  # or what was saved last would be said after it, and cover it
                self._window_says(words.RED_STAYS.format(n=red, name=self.card.name))

    def compare(self, other_id: str) -> None:
        """Go to the two records side by side."""
        if not self._commit() or (self.changed and not self.save()):
            return
        self.accept()
        self._desk.go("duplicates", f"{self.card.id}:{other_id}")

    def _drop_grids(self) -> None:
        for name in list(self.grids):
            grid = self.grids.pop(name)
            self._layouts[name].removeWidget(grid)
            grid.hide()
            grid.deleteLater()

    def _commit(self) -> bool:
        return all(grid.commit() for grid in self.grids.values())

    # Parts

    def _build(self) -> None:
        form = self._form
        for key in words.TABS:
            chip = Chip(words.TABS[key], chosen=key == "particulars")
            chip.clicked.connect(partial(self.open_tab, key))
            self._chips[key] = chip
            form.tabsLayout.addWidget(chip)
            own: dict[str, QWidget] = {"particulars": self.particulars, "files": self.papers}
            page = own.get(key) or QWidget()
            if key not in own:
                column = QVBoxLayout(page)
                column.setContentsMargins(0, 0, 0, 0)
                column.setSpacing(8)
                self._layouts[key] = column
            self._pages[key] = page
            form.stack.addWidget(page)
        form.tabsLayout.addStretch(1)
        for key in ("commendations", "nominations"):
            hint = QLabel(words.GRID_HINT)
            hint.setProperty("look", "second")
            self._layouts[key].addWidget(hint)
        form.problemLabel.hide()
        form.keysLabel.setText(words.KEYS)
        form.previousButton.setToolTip(words.PREVIOUS_HINT)
        form.nextButton.setToolTip(words.NEXT_HINT)
        form.saveButton.setToolTip(words.SAVE_HINT)
        for button in (form.previousButton, form.nextButton):
            button.setVisible(self._neighbour is not None)
        self._name_reveal()

    def _connect(self) -> None:
        form = self._form
        form.saveButton.clicked.connect(lambda _checked=False: self.save())
        form.closeButton.clicked.connect(lambda _checked=False: self.reject())
        form.previousButton.clicked.connect(lambda _checked=False: self.step(-1))
        form.nextButton.clicked.connect(lambda _checked=False: self.step(1))
        form.revealButton.clicked.connect(lambda _checked=False: self._turn_reveal())
        self.particulars.changed.connect(self._show_state)
        self.particulars.compare_asked.connect(self.compare)
        for keys, do in (
            ("Ctrl+S", self.save),
            ("Ctrl+PgUp", lambda: self._turn_tab(-1)),
            ("Ctrl+PgDown", lambda: self._turn_tab(1)),
            ("Alt+PgUp", lambda: self.step(-1)),
            ("Alt+PgDown", lambda: self.step(1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda do=do: do())
        self._steps.listen_to_keys()
        self._desk.hub.changed.connect(self._changed)

    def _made(self, key: str) -> Grid:
        desk, subject_id = self._desk, self.card.id
        grid: Grid
        if key == "commendations":
            grid = self._made_awards(subject_id)
        elif key == "nominations":
            proposed = SubjectNominations(desk, subject_id, writable=self.writable)
            empty = Empty(award_words.NO_NOMINATIONS, award_words.NO_NOMINATIONS_HINT)
            grid = Grid(desk, source=proposed, empty=empty)
        else:
            grid = Grid(desk, source=history_source(desk, subject_id))
            grid.activated.connect(self._open_step)
        grid_dialogs.attach(grid)
        grid.view.esc_leaves_row = True
        for button in grid.findChildren(QPushButton):
            button.setAutoDefault(False)
        return grid

    def _made_awards(self, subject_id: str) -> Grid:
        awards = SubjectAwards(self._desk, subject_id, writable=self.writable)
        ways = ((award_words.ADD, self._add_award),) if awards.can_add else ()
        grid = Grid(self._desk, source=awards, empty=Empty(award_words.EMPTY, award_words.EMPTY_HINT, ways))
        if awards.can_add:
            add = QPushButton(award_words.ADD)
            add.setAutoDefault(False)
            add.clicked.connect(lambda _checked=False: self._add_award())
            grid.filter_line.row.addWidget(add)
        return grid

    def _add_award(self) -> None:
        self.grids["commendations"].new_row()

    def _show_head(self, told: SubjectProfile) -> None:
        form = self._form
        self.setWindowTitle(words.TITLE.format(name=told.name))
        form.titleLabel.setText(" ".join(part for part in (told.title, told.name) if part))
        second = page_words.second_line(told.position, told.unit)
        form.secondLabel.setText(words.RETIRED if told.retired_on else second)
        form.photoLabel.setVisible(told.photo is not None)
        if told.photo is not None:
            from khenthuong_desktop.ui.widgets.portrait import portrait

            path = attachments.content(self._desk.office, told.photo)
            form.photoLabel.setPixmap(portrait(path, PHOTO_SIZE, self.devicePixelRatioF()))
        form.revealButton.setVisible(any(field.column.sensitive for field in self.card.fields))

    def _open_step(self, step: str) -> None:
        if not self._commit() or (self.changed and not self.save()):
            return
        self.accept()
        self._desk.go("history", step)

    def _turn_tab(self, way: int) -> None:
        keys = list(words.TABS)
        self.open_tab(keys[(keys.index(self.tab) + way) % len(keys)])

    def _turn_reveal(self) -> None:
        self._reveal = not self._reveal
        self.particulars.reveal(self._reveal)
        self._name_reveal()

    def _name_reveal(self) -> None:
        self._form.revealButton.setText(words.CONCEAL if self._reveal else words.REVEAL)

    def _show_state(self) -> None:
        self._form.saveButton.setEnabled(self.writable)
        if not self.particulars.blocked():
            self._form.problemLabel.hide()

    def _changed(self, tables: frozenset[str]) -> None:
        if not concerns(tables, *TABLES) or not self.isVisible():
            return
        with messages.guard(self):
            if subject_profiles.profile(self._desk.office, self.card.id) is None:
                self.accept()  # erased, or its addition was taken back
                self._window_says(words.GONE)
            else:
                self.reload()


def open_subject(
    desk: Desk, parent: QWidget, subject_id: str, neighbour: Neighbour | None = None, *, reveal: bool = False
) -> SubjectDialog:
    """Open the record of a subject over the page."""
    dialog = SubjectDialog(desk, subject_id, parent, neighbour=neighbour, reveal=reveal)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
