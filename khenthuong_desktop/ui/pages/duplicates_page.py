"""Có thể trùng: pairs that may be one, side by side; the officer merges them field by field, or tells them apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from khenthuong_desktop.domain.duplicates import differing_words
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services import duplicates, subject_merging
from khenthuong_desktop.services.duplicates import CandidatePair, Candidates
from khenthuong_desktop.services.subject_merging import Comparison
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_duplicates_page import Ui_DuplicatesPage
from khenthuong_desktop.ui.jobs import Progress
from khenthuong_desktop.ui.models.table_source import TableRow, TableSource
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.merge_table import MergeTable
from khenthuong_desktop.wording import duplicates as words

COLUMNS = (
    Column("first", "text", 172),
    Column("first_year", "text", 56),
    Column("first_unit", "text", 140),
    Column("second", "text", 172),
    Column("second_year", "text", 56),
    Column("second_unit", "text", 140),
    Column("reason", "text", 380),
)
TABLES = ("subjects", "different_subjects")
SIDE_LISTS = frozenset({"people"})


class DuplicatesPage(QWidget):
    """Nothing is merged by itself; what is done here is one step each and can be taken back."""

    NAME = "duplicates"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = form = Ui_DuplicatesPage()
        form.setupUi(self)
        self._pairs: dict[str, CandidatePair] = {}
        self._count = 0
        self._searched = False
        self._stale = False
        self._wanted = ""
        self.told: Comparison | None = None
        self._reveal = False
        source = TableSource("duplicates", COLUMNS, words.COLUMNS, self._rows)
        self.grid = Grid(desk, source=source, empty=Empty(words.EMPTY, words.EMPTY_HINT))
        grid_dialogs.attach(self.grid)
        form.listLayout.addWidget(self.grid)
        self.table = MergeTable()
        form.compareLayout.replaceWidget(form.fieldsTable, self.table)
        form.fieldsTable.hide()
        form.fieldsTable.deleteLater()
        form.compareLayout.setStretch(1, 1)
        self.names = ElidedLabel(least=120)
        self.names.setProperty("look", "section")
        form.optionsLayout.replaceWidget(form.namesLabel, self.names)
        form.optionsLayout.setStretch(form.optionsLayout.indexOf(self.names), 1)
        form.namesLabel.hide()
        form.hintLabel.setText(words.HINT)
        form.keysLabel.setText(words.KEYS)
        form.backButton.clicked.connect(lambda: self._desk.go("subjects", None))
        form.searchButton.clicked.connect(self.search)
        form.mergeButton.clicked.connect(self.merge)
        form.differentButton.clicked.connect(self.tell_apart)
        form.swapButton.clicked.connect(self.swap)
        form.revealButton.clicked.connect(self._turn_reveal)
        form.differingCheck.toggled.connect(lambda _on: self._show_fields(keep=True))
        form.openLeftButton.clicked.connect(lambda: self._open("left"))
        form.openRightButton.clicked.connect(lambda: self._open("right"))
        self.table.pressed_key.connect(self._letter)
        self.grid.current_changed.connect(lambda _id: self.show_pair())
        self.grid.activated.connect(lambda _id: self.table.setFocus())
        desk.hub.changed.connect(self._changed)
        self._name_reveal()
        self.show_pair()

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.grid.setFocus()

    def refresh(self) -> None:
        """Look again."""
        self.search()

    def show_record(self, row_id: str) -> None:
        """Go to the pair 'id:id'; one that is no candidate is compared all the same."""
        self._wanted = row_id
        self.search()

    def search(self) -> None:
        """Compare everybody with those who are like them, in the background."""
        office = self._desk.office

        def work(progress: Progress) -> Candidates:
            return duplicates.find(
                office, lambda done, of: progress.step(done, of, words.SEARCHING_PART.format(done=done, of=of))
            )

        if self._form.searchButton.hasFocus():
            self.grid.setFocus()  # a button that is put out would hand the keyboard to anything
        self._form.searchButton.setEnabled(False)
        self._desk.jobs.start(words.SEARCHING, work, self._show, self._failed, owner=self)

    # The pairs

    def _show(self, found: Candidates) -> None:
        self._form.searchButton.setEnabled(True)
        self._searched, self._stale = True, False
        self._count = found.count
        self._pairs = {pair.id: pair for pair in found.pairs}
        self._form.countLabel.setText(words.counted(len(found.pairs), found.count))
        self.grid.refresh()
        wanted, self._wanted = self._wanted, ""
        if wanted:
            first, _, second = wanted.partition(":")
            place = next((one for one in (wanted, f"{second}:{first}") if one in self._pairs), None)
            if place is not None:
                self.grid.show_record(place)
            else:
                self._compare(first, second)
                return
        elif self.grid.current_row_id() is None:
            self.grid.cursor_.to_first_cell()
        self.show_pair()

    def _failed(self, error: Exception) -> None:
        self._form.searchButton.setEnabled(True)
        messages.report(error, self)

    def _rows(self) -> list[TableRow]:
        return [
            TableRow(
                pair.id,
                (
                    pair.first.full_name,
                    pair.first.year,
                    pair.first_unit,
                    pair.second.full_name,
                    pair.second.year,
                    pair.second_unit,
                    words.reason(pair.reasons, differing_words(pair.first.full_name, pair.second.full_name)),
                ),
                {},
            )
            for pair in self._pairs.values()
        ]

    # The two records

    def show_pair(self) -> None:
        """Put the two of the current line side by side."""
        with messages.guard(self):
            pair = self._pairs.get(self.grid.current_row_id() or "")
            if pair is None:
                self._show_nothing()
            elif self.told is None or {self.told.left_id, self.told.right_id} != {pair.first.id, pair.second.id}:
                self._compare(pair.first.id, pair.second.id)

    def swap(self) -> None:
        """Keep the other record; each field goes on being taken from where it was."""
        if self.told is not None:
            chosen = {key: "right" if side == "left" else "left" for key, side in self.table.chosen.items()}
            self._compare(self.told.right_id, self.told.left_id)
            for row, field in enumerate(self.table.shown):
                if field.column in chosen:
                    self.table.choose("left" if chosen[field.column] == "left" else "right", row)

    def merge(self) -> None:
        """Make them one."""
        if self.told is None or not self._form.mergeButton.isEnabled():
            return
        with messages.guard(self):
            name = self.told.left_name
            subject_merging.merge(self._desk.office, self.told.left_id, self.told.right_id, self.table.chosen)
            self._done(words.MERGED.format(name=name))

    def tell_apart(self) -> None:
        """Remember that they are two."""
        if self.told is None or not self._form.differentButton.isEnabled():
            return
        with messages.guard(self):
            duplicates.tell_apart(self._desk.office, self.told.left_id, self.told.right_id)
            self._done(words.APART)

    def _done(self, sentence: str) -> None:
        """The pair goes from the list, the next one takes its place."""
        gone = self.told
        self.told = None
        if gone is not None:
            ids = {gone.left_id, gone.right_id}
            merged = sentence != words.APART
            self._pairs = {
                key: pair
                for key, pair in self._pairs.items()
                if {pair.first.id, pair.second.id} != ids
                and not (merged and gone.right_id in (pair.first.id, pair.second.id))
            }
        self._count = max(len(self._pairs), self._count - 1)
        self._form.countLabel.setText(words.counted(len(self._pairs), self._count))
        self._own = True
        self._desk.hub.deliver()
        self._own = False
        self.grid.refresh()
        self.show_pair()
        self._desk.say(sentence)
        (self.table if self.told is not None else self.grid).setFocus()

    _own = False

    def _compare(self, left_id: str, right_id: str) -> None:
        with messages.guard(self):
            self.told = subject_merging.compare(self._desk.office, left_id, right_id, reveal=self._reveal)
            self._show_fields(keep=False)

    def _show_fields(self, *, keep: bool) -> None:
        told, form = self.told, self._form
        if told is None:
            return
        self.table.show_fields(told.fields, only_differing=form.differingCheck.isChecked(), keep=keep)
        differing = differing_words(told.left_name, told.right_name)
        names = f"1 · {told.left_name}     2 · {told.right_name}"
        self.names.set_text(names)
        number = next((one for one in told.fields if one.column == "national_id"), None)
        apart = words.warning(differing, number is not None and bool(number.left) and not number.differs)
        linked = words.linked(told.right_linked)
        along = words.GOES_ALONG.format(what=linked) if linked else ""
        form.linkedLabel.setText(" ".join(part for part in (apart, along) if part))
        form.linkedLabel.setVisible(bool(apart or along))
        people = told.list in SIDE_LISTS
        form.differentButton.setText(words.DIFFERENT if people else words.DIFFERENT_GROUPS)
        writable = self._desk.office.read_only is None
        for button in (form.mergeButton, form.differentButton):
            button.setEnabled(writable)
        self._enable(True)

    def _show_nothing(self) -> None:
        self.told = None
        self.table.show_fields((), only_differing=True)
        self.names.set_text(words.CHOOSE_PAIR if self._pairs else "")
        self._form.linkedLabel.hide()
        for button in (self._form.mergeButton, self._form.differentButton):
            button.setEnabled(False)
        self._enable(False)

    def _enable(self, on: bool) -> None:
        form = self._form
        others: tuple[QPushButton, ...] = (
            form.swapButton,
            form.revealButton,
            form.openLeftButton,
            form.openRightButton,
        )
        for button in others:
            button.setEnabled(on)
        form.differingCheck.setEnabled(on)

    def _turn_reveal(self) -> None:
        self._reveal = not self._reveal
        self._name_reveal()
        if self.told is not None:
            with messages.guard(self):
                self.told = subject_merging.compare(
                    self._desk.office, self.told.left_id, self.told.right_id, reveal=self._reveal
                )
                self._show_fields(keep=True)

    def _name_reveal(self) -> None:
        self._form.revealButton.setText(words.CONCEAL if self._reveal else words.REVEAL)

    def _open(self, side: str) -> None:
        from khenthuong_desktop.ui.dialogs import subject_dialog

        if self.told is not None:
            with messages.guard(self):
                subject_id = self.told.left_id if side == "left" else self.told.right_id
                subject_dialog.open_subject(self._desk, self, subject_id, reveal=self._reveal)

    def _letter(self, letter: str) -> None:
        {"g": self.merge, "k": self.tell_apart, "s": self.swap}[letter]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters in the list of pairs begin nothing there: it is only looked at.
        letter = event.text().lower()
        if letter and letter in "gks" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._letter(letter)
        else:
            super().keyPressEvent(event)

    def _changed(self, tables: frozenset[str]) -> None:
        if self._own or not self._searched or not concerns(tables, *TABLES):
            return
        self._stale = True
        if self.isVisible():
            self.search()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.search()
