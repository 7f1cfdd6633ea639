"""The preview of an import: what would go in, row by row, mended and decided before anything is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget

from khenthuong_desktop.domain.lists import CellChange, Filter
from khenthuong_desktop.services import import_calls, import_commit, imports
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_import_preview import Ui_ImportPreview
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.text import elided
from khenthuong_desktop.ui.models import import_titles
from khenthuong_desktop.ui.models.import_source import ImportSource, Mended, own_key
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.state_chip import StateChip
from khenthuong_desktop.wording import import_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_model import Decision, Import, ImportRow
    from khenthuong_desktop.services.import_rows import NewUnit, UnknownUnit

_CHIPS: Final = {"": "", "new": "good", "update": "accent", "duplicate": "look", "error": "wrong", "skipped": "quiet"}
_ALL_FILES: Final = -1
_SEVERAL: Final = 2
WIDEST_DEED: Final = 190
ROOMY: Final = 1020  # where there is less, the chips have a line of their own


class ImportPreview(QWidget):
    """Signals:
    import_asked(), leave_asked(), columns_asked(), decoded_asked(), return_asked(): the page does it.
    compare_asked(row id): the officer wants to see two records side by side.
    units_asked(): the officer wants to add the units that the register does not have.
    changed(): something was edited or decided, or taken back.
    """

    import_asked = Signal()
    leave_asked = Signal()
    columns_asked = Signal()
    decoded_asked = Signal()
    return_asked = Signal()
    compare_asked = Signal(str)
    units_asked = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, imp: Import, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.imp = desk, imp
        self._form = Ui_ImportPreview()
        self._form.setupUi(self)
        self._writable = desk.office.read_only is None
        self.source = ImportSource(desk.office, imp, can_edit=self._writable)
        self.source.mended = self._offer_others
        self.source.changed = self._follow
        self.grid = Grid(desk, source=self.source, empty=Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE))
        self.grid.told_elsewhere = frozenset({"state"})
        self.grid.view.frozen.until = self.grid.model.number("full_name")
        grid_dialogs.attach(self.grid)
        self._chips: dict[str, StateChip] = {}
        self._deeds: dict[str, QPushButton] = {}
        self._mended: Mended | None = None
        self._unit_names: dict[str, str] = {}
        self._build()
        self._connect()
        self._show_title()
        self._fill_files()
        self._fill_calls()
        self._follow()
        self._go_to_first()

    # What the page asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_chips()
        super().resizeEvent(event)

    def _place_chips(self) -> None:
        """Before the search, or in a line of their own where there is no room, as beside other conditions."""
        line, own = self._chip_line, self._form.chipsLayout
        narrow = self.width() < ROOMY or any(one.column != "state" for one in self.grid.query.filters)
        if narrow and own.indexOf(line) < 0:
            own.insertWidget(0, line)
        elif not narrow and own.indexOf(line) >= 0:
            self.grid.filter_line.row.insertWidget(0, line)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the list.
        self.grid.setFocus()

    def event(self, event: QEvent) -> bool:
        # F6 leads from what stands around the list into it, and only from there to the other parts of the window.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F6 and not event.modifiers():
            focus = QApplication.focusWidget()
            if focus is not None and not self.grid.view.isAncestorOf(focus) and focus is not self.grid.view:
                if event.type() == QEvent.Type.KeyPress:
                    self.grid.view.setFocus()
                event.accept()
                return True
        return super().event(event)

    @property
    def row(self) -> ImportRow | None:
        """The row that the cursor is on."""
        return self.imp.by_id.get(self.grid.current_row_id() or "")

    def call_id(self) -> str | None:
        """The call for lists that this import answers."""
        chosen = self._form.callCombo.currentData()
        return chosen if isinstance(chosen, str) and chosen else None

    def deed(self) -> str:
        """What the button says it will do."""
        return self._form.importButton.text()

    def refresh(self) -> None:
        """What is shown after something happened to the import."""
        self.source.forget()
        self.grid.refresh()
        self._follow()

    def take_back(self) -> None:
        """Undo within the preview."""
        if self.grid.commit() and self.imp.undo():
            self._hide_same()
            self.refresh()
            self._desk.say(words.UNDONE)

    def do_again(self) -> None:
        if self.grid.commit() and self.imp.redo():
            self._hide_same()
            self.refresh()
            self._desk.say(words.REDONE)

    def show_state(self, state: str) -> None:
        """Only the rows of this state; an empty one means all."""
        kept = [one for one in self.grid.query.filters if one.column != "state"]
        self.grid.set_filters([*kept, Filter("state", "is", (state,))] if state else kept)
        if self.grid.current_row_id() is None:
            self.grid.cursor_.to_first_cell()
        self._show_chips()
        self.grid.view.setFocus()  # what is typed next is meant for the rows, and F8 and F6 begin there

    # Deeds on the chosen rows

    def decide(self, decision: Decision | None, row_ids: Sequence[str] | None = None) -> None:
        """What the officer says of rows that may be the same person, or are not wanted."""
        with messages.guard(self):
            ids = list(row_ids or self.grid.selected_ids())
            if ids and self.grid.commit():
                imports.decide(self._desk.office, self.imp, ids, decision)
                self.refresh()
                self._desk.say(words.DECIDED.format(n=words.number(len(ids))))
                self.grid.view.setFocus()  # the button that was pressed may be gone

    def set_kind(self, kind: str) -> None:
        with messages.guard(self):
            ids = self.grid.selected_ids()
            if ids and self.grid.commit():
                imports.set_kind(self._desk.office, self.imp, ids, kind)
                self.grid.view.uncover(self.grid.model.number("kind"))
                self.refresh()

    def take_mend(self) -> None:
        """The first mend that is proposed for the current row."""
        with messages.guard(self):
            row = self.row
            found = _mend_of(row) if row is not None else None
            if row is not None and found is not None and self.grid.commit():
                self._show_outcome(self.source.edit([CellChange(row.id, found[0], found[1])]).rejected)

    def add_unit(self) -> None:
        """The unit that the current row names and the register does not know."""
        with messages.guard(self):
            row = self.row
            name = _unknown_unit(row) if row is not None else ""
            if name and self.grid.commit():
                count = imports.add_units(self._desk.office, self.imp, [name])
                self.refresh()
                self._desk.say(words.UNIT_ADDED.format(name=name, n=words.number(count)))

    def unknown_units(self) -> list[UnknownUnit]:
        return imports.unknown_units(self._desk.office, self.imp)

    def add_units(self, units: Sequence[NewUnit]) -> None:
        """Several units that the register does not know, in one go."""
        with messages.guard(self):
            count = imports.add_units(self._desk.office, self.imp, units)
            self.refresh()
            self._desk.say(words.UNITS_ADDED.format(n=words.number(len(units)), rows=words.number(count)))
            self.grid.view.setFocus()

    def to_next_problem(self) -> None:
        """The next file that could not be read, has no table, or has rows to mend."""
        wanted = self._problem_files()
        if wanted:
            now = self.source.file if self.source.file is not None else _ALL_FILES
            number = next((one for one in wanted if one > now), wanted[0])
            combo = self._form.fileCombo
            combo.setCurrentIndex(combo.findData(number))
            self._choose_file(combo.currentIndex())

    def _problem_files(self) -> list[int]:
        errors = Counter(row.file for row in self.imp.rows if _waits(row))
        return [
            number
            for number, file in enumerate(self.imp.files)
            if file.problem or errors[number] or not (file.tables or file.file_id)
        ]

    def mend_all(self) -> None:
        """All cells like the one that was just mended."""
        with messages.guard(self):
            mended, self._mended = self._mended, None
            if mended is not None and self.grid.commit():
                count = imports.mend_all(self._desk.office, self.imp, mended.column, mended.wrong, mended.right)
                self._hide_same()
                self.refresh()
                said = words.SAME_DONE.format(n=words.number(count), wrong=mended.wrong, right=mended.right)
                self._desk.say(said)
                self.grid.view.setFocus()

    def start_mending_all(self) -> None:
        """Type the right value here; then it is offered for every cell like it."""
        self.source.asks_for_all = True
        self.grid.view.typing.begin()

    def compare(self) -> None:
        row = self.row
        if row is None or not _comparable(row):
            self._desk.say(words.NOTHING_TO_COMPARE)
        else:
            self.compare_asked.emit(row.id)

    def _show_outcome(self, rejected: Sequence[object]) -> None:
        self.grid.refresh()
        self.grid.view.setFocus()

    def _go_to_first(self) -> None:
        """The first row that is a record: what stands above the table nobody needs to mend."""
        rows = self.imp.rows
        first = next((row for row in rows if row.state != "skipped"), rows[0] if rows else None)
        if first is not None:
            self.grid.view.go(first.place, self.grid.model.number("full_name"))
            self.grid.view.show_left_edge()  # before it stands, the view is narrower than the columns up to the name

    # What is around the list

    def _follow(self) -> None:
        """Counts, buttons and the line of the current row say what holds now."""
        self._show_chips()
        self._show_row()
        form, counts = self._form, self.source.counts()
        whole = self.imp.counts if self.source.file is not None else counts
        ready = self.imp.to_import
        waiting = imports.to_park(self.imp)
        answers = bool(self.call_id() and import_commit.answers(self.imp))
        something = answers or ready + waiting > 0
        form.importButton.setText(words.do_import(ready, waiting, answers))
        form.importButton.setEnabled(self._writable and something)
        form.importButton.setToolTip(words.DO_IMPORT_HINT if something else words.DO_NOTHING_WHY)
        self._show_unknown_units()
        self._show_problem_files()
        form.returnButton.setEnabled(whole.get("error", 0) > 0 or any(row.mended for row in self.imp.rows))
        self.changed.emit()

    def _show_unknown_units(self) -> None:
        form, unknown = self._form, self.unknown_units()
        form.unitsFrame.setVisible(bool(unknown) and self._writable)
        if unknown:
            names = ", ".join(one.name for one in unknown)
            self._units.set_text(words.UNKNOWN_UNITS.format(n=words.number(len(unknown)), names=names))
            form.unitsButton.setText(words.ADD_UNITS.format(n=words.number(len(unknown))))

    def _show_problem_files(self) -> None:
        form, files = self._form, self.imp.files
        if len(files) < _SEVERAL:
            form.problemsButton.hide()
            return
        wanted = self._problem_files()
        form.problemsButton.setVisible(bool(wanted))
        form.problemsButton.setText(words.PROBLEM_FILES.format(n=words.number(len(wanted))))
        rows, names = import_titles.rows_by_file(self.imp), self._unit_names
        errors = Counter(row.file for row in self.imp.rows if row.state == "error")
        for number, file in enumerate(files):
            unit = names.get(file.unit_id or "", "")
            line = words.file_line(file.name, rows[number], unit, file.problem, errors[number])
            form.fileCombo.setItemText(number + 1, line)

    def _show_chips(self) -> None:
        self._place_chips()
        counts = self.source.counts()
        chosen = {value for one in self.grid.query.filters if one.column == "state" for value in one.values}
        for state, chip in self._chips.items():
            count = counts.get(state, 0) if state else sum(counts.values())
            chip.show_count(words.number(count))
            chip.set_chosen(state in chosen or words.STATES.get(state) in chosen if state else not chosen)

    def _show_row(self) -> None:
        """Of the current row: the whole remark, and what can be done about it."""
        row = self.row
        remark = self.source.remark(row, reveal=self.grid.query.reveal) if row is not None else ""
        index = self.grid.view.currentIndex()
        told = self.grid.model.problem(index.row(), index.column()) if row is not None else None
        if told is not None:
            remark = remark.replace(told.problem, "").strip()  # the line under the list says it
        self._remark.set_text(remark or words.HINT)
        possible = {name: text for name, text in self._possible(row)} if row is not None and self._writable else {}
        for name, button in self._deeds.items():
            button.setVisible(name in possible)
            if name in possible:
                button.setText(elided(possible[name], self.fontMetrics(), WIDEST_DEED).replace("&&&&", "&&"))
                if name != "compare":
                    button.setToolTip(possible[name].replace("&&", "&"))

    def _possible(self, row: ImportRow) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        if _comparable(row):
            found.append(("compare", words.COMPARE))
        if (mend := _mend_of(row)) is not None:
            found.append(("mend", words.TAKE_MEND.format(mend=mend[2].replace("&", "&&"))))
        if name := _unknown_unit(row):
            found.append(("unit", words.ADD_UNIT.format(name=name.replace("&", "&&"))))
        if row.decision in ("same", "different"):
            found.append(("again", words.ASK_AGAIN))
        if row.decision == "leave_out":
            found.append(("take_in", words.TAKE_IN))
        elif row.state != "skipped":
            found.append(("leave_out", words.LEAVE_OUT))
        return found

    def _offer_others(self, mended: Mended) -> None:
        """A wrong value was mended, and others are wrong alike."""
        self._mended = mended
        said = words.SAME_BAR.format(
            n=words.number(mended.others), wrong=mended.wrong, heading=words.heading(mended.column)
        )
        self._same.set_text(said)
        right = mended.right.replace("&", "&&")
        self._form.sameButton.setText(words.SAME_DO.format(n=words.number(mended.others), right=right))
        self._form.sameFrame.show()

    def _hide_same(self) -> None:
        self._mended = None
        self._form.sameFrame.hide()

    def _fill_menu(self, menu: QMenu) -> None:
        """What the menu of a cell has more here than in the register."""
        row = self.row
        if row is None or not self._writable:
            return
        menu.addSeparator()
        for name, text in self._possible(row):
            menu.addAction(text).triggered.connect(lambda _checked=False, name=name: self._deeds[name].click())
        index = self.grid.view.currentIndex()
        column = self.grid.model.columns[index.column()]
        alike = self.source.others_like(row.id, column.key) if column.editable else 0
        if alike and not (column.sensitive and not self.grid.query.reveal):
            text = words.SAME_START.format(text=row.fields.get(column.key, ""), n=words.number(alike + 1))
            menu.addAction(text).triggered.connect(self.start_mending_all)
        if row.state != "skipped":
            kinds = menu.addMenu(words.KIND_MENU)
            for kind, label in words.KINDS.items():
                action = kinds.addAction(label)
                action.setCheckable(True)
                action.setChecked(kind == row.kind)
                action.triggered.connect(partial(self.set_kind, kind))

    def _choose_file(self, number: int) -> None:
        data = self._form.fileCombo.itemData(number)
        self.source.file = data if isinstance(data, int) and data != _ALL_FILES else None
        chosen = self.imp.files[data] if self.source.file is not None else None
        problem = (chosen.problem or chosen.remark) if chosen is not None else self._unreadable()
        self._say_of_file(problem or "")
        if self.grid.commit():
            self.source.forget()
            self.grid.refresh()
            self.grid.cursor_.to_first_cell()
        self._show_title()
        self._follow()

    def _say_of_file(self, text: str) -> None:
        self._file_problem.set_text(text)
        self._file_problem.setVisible(len(self.imp.files) > 1)

    def _unreadable(self) -> str:
        """How many files gave nothing: they are not to be forgotten among the others."""
        unreadable = sum(file.problem is not None for file in self.imp.files)
        empty = sum(not (file.problem or file.tables or file.file_id) for file in self.imp.files)
        counted = ((words.UNREADABLE, unreadable), (words.WITHOUT_TABLE, empty))
        return ", ".join(form.format(n=count) for form, count in counted if count)

    # Building

    def _build(self) -> None:
        form = self._form
        self._title, self._subtitle = ElidedLabel(self), ElidedLabel(self)
        self._title.setProperty("look", "title")
        self._title.keep(330)
        self._title.setMinimumHeight(28)
        self._subtitle.setProperty("look", "second")
        form.titleTextLayout.addWidget(self._title)
        form.titleTextLayout.addWidget(self._subtitle)
        self._file_problem = ElidedLabel(self)
        self._file_problem.setProperty("look", "wrong")
        form.fileProblemLayout.addWidget(self._file_problem)
        form.filesLayout.setStretch(5, 1)
        self._units = ElidedLabel(self)
        form.unitsTextLayout.addWidget(self._units)
        form.unitsLayout.setStretch(0, 1)
        form.unitsLayout.setContentsMargins(10, 5, 6, 5)
        form.unitsFrame.setStyleSheet(f"#unitsFrame {{ background: {palette.AMBER_GROUND}; border-radius: 4px; }}")
        form.unitsButton.setToolTip(words.ADD_UNITS_HINT)
        form.problemsButton.setToolTip(words.PROBLEM_FILES_HINT)
        self._same = ElidedLabel(self)
        form.sameTextLayout.addWidget(self._same)
        form.sameLayout.setStretch(0, 1)
        form.sameFrame.setStyleSheet(f"#sameFrame {{ background: {palette.SELECTION}; border-radius: 4px; }}")
        form.sameFrame.hide()
        self._remark = ElidedLabel(self)
        self._remark.setProperty("look", "second")
        form.remarkLayout.addWidget(self._remark)
        form.bodyLayout.addWidget(self.grid)
        self._chip_line = QWidget(self)
        row = QHBoxLayout(self._chip_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        form.chipsLayout.addStretch(1)
        self.grid.filter_line.row.insertWidget(0, self._chip_line)
        for state, look in _CHIPS.items():
            chip = StateChip(words.STATES.get(state, words.ALL), look, parent=self)
            chip.setToolTip(words.STATE_HINTS[state])
            self._chips[state] = chip
            row.addWidget(chip)
        deeds: dict[str, Callable[[], object]] = {
            "compare": self.compare,
            "mend": self.take_mend,
            "unit": self.add_unit,
            "take_in": partial(self.decide, None),
            "again": partial(self.decide, None),
            "leave_out": partial(self.decide, "leave_out"),
        }
        for name, do in deeds.items():
            button = QPushButton(self)
            button.setProperty("look", "link")
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._deeds[name] = button
            form.deedsLayout.addWidget(button)
        self._deeds["compare"].setToolTip(words.COMPARE_HINT)
        form.columnsButton.setToolTip(words.COLUMNS_HINT)
        form.returnButton.setToolTip(words.RETURN_HINT)
        form.importButton.setToolTip(words.DO_IMPORT_HINT)
        form.cancelButton.setToolTip(words.LEAVE_HINT)
        # The list before the buttons under it, and these in the order they stand.
        order = [
            form.fileCombo,
            form.callCombo,
            form.problemsButton,
            form.unitsButton,
            *self._chips.values(),
            self.grid.view,
            *self._deeds.values(),
        ]
        order += [form.returnButton, form.cancelButton, form.importButton]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        form = self._form
        for number, (state, chip) in enumerate(self._chips.items(), start=1):
            chip.clicked.connect(partial(self.show_state, state))
            self._on_key(f"Alt+{number}", partial(self.show_state, state))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self._on_key(key, form.importButton.click)
        form.importButton.clicked.connect(self.import_asked)
        form.cancelButton.clicked.connect(self.leave_asked)
        form.columnsButton.clicked.connect(self.columns_asked)
        form.decodedButton.clicked.connect(self.decoded_asked)
        form.returnButton.clicked.connect(self.return_asked)
        form.unitsButton.clicked.connect(self.units_asked)
        form.problemsButton.clicked.connect(self.to_next_problem)
        form.callCombo.activated.connect(lambda _n: self._follow())
        form.callCombo.activated.connect(lambda _n: self._tell_call())
        self._on_key("F4", self.to_next_problem)
        form.sameButton.clicked.connect(self.mend_all)
        form.sameCloseButton.clicked.connect(self._hide_same)
        form.fileCombo.activated.connect(self._choose_file)
        self.grid.view.moved.connect(self._show_row)
        self.grid.edited.connect(lambda _outcome: self._show_row())
        self.grid.counted.connect(lambda _count: self._show_chips())
        self.grid.activated.connect(lambda _row_id: self.compare())
        self.grid.menu_wanted.connect(self._fill_menu)

    def _on_key(self, key: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(lambda: do())

    def _show_title(self) -> None:
        form, files = self._form, self.imp.files
        number = self.source.file if self.source.file is not None else 0 if len(files) == 1 else None
        self._title.set_text(import_titles.title(self.imp))
        self._subtitle.set_text(import_titles.subtitle([files[number]] if number is not None else files))
        form.decodedButton.setVisible(any(file.decoded for file in files))
        known, every = import_titles.known_columns(files)
        form.columnsButton.setText("&" + words.COLUMNS.format(known=known, all=every))
        form.columnsButton.setEnabled(self._writable)
        form.columnsButton.setVisible(every > 0)

    def _fill_files(self) -> None:
        form, files = self._form, self.imp.files
        several = len(files) > 1
        for widget in (form.fileLabel, form.fileCombo):
            widget.setVisible(several)
        self._say_of_file("")
        if not several:
            return
        rows = import_titles.rows_by_file(self.imp)
        every = words.ALL_FILES.format(n=len(files), rows=words.number(len(self.imp.rows)))
        form.fileCombo.addItem(every, _ALL_FILES)
        names = self._unit_names = import_titles.unit_names(self._desk.office, files)
        for number, file in enumerate(files):
            line = words.file_line(file.name, rows[number], names.get(file.unit_id or "", ""), file.problem)
            form.fileCombo.addItem(line, number)
        self._say_of_file(self._unreadable())

    def _fill_calls(self) -> None:
        form = self._form
        calls = import_titles.open_calls(self._desk.office)
        form.callLabel.setVisible(bool(calls))
        form.callCombo.setVisible(bool(calls))
        if calls:
            form.callCombo.addItem(words.NO_CALL, "")
        for call_id, name in calls:
            form.callCombo.addItem(name, call_id)
        if calls:
            proposed = import_calls.proposed_call(self._desk.office, self.imp)
            form.callCombo.setCurrentIndex(max(0, form.callCombo.findData(proposed or "")))
            self._tell_call()

    def _tell_call(self) -> None:
        """A workbook of another conference is told where the call is chosen."""
        if told := import_calls.other_named(self._desk.office, self.imp, self.call_id()):
            self._file_problem.set_text(told)
            self._file_problem.setVisible(True)
        else:
            self._say_of_file(self._unreadable())


def _comparable(row: ImportRow) -> bool:
    """Somebody stands against this row, in the register or in another row."""
    return row.state != "skipped" and bool(row.subject_id or row.other_row)


def _waits(row: ImportRow) -> bool:
    """It cannot go in as it is: something is wrong, or somebody must say who it is."""
    return row.state == "error" or (row.state == "duplicate" and not row.certain and row.decision is None)


def _mend_of(row: ImportRow) -> tuple[str, str, str] | None:
    """The column, the value and its text of the first mend that is proposed for what blocks."""
    for one in row.problems:
        asks = one.severity == "blocks" and row.state == "error"
        if one.mend and one.column and (asks or (one.code == "unit.unknown" and row.state != "skipped")):
            return own_key(one.column), str(one.mend), str(one.mend)
    return None


def _unknown_unit(row: ImportRow) -> str:
    found = any(one.code == "unit.unknown" and own_key(one.column) == "unit" for one in row.problems)
    if row.state == "skipped" or not found:
        return ""
    return row.fields.get("unit", "")
