"""Chương trình: the items of the day in their order; minutes move what follows, fixed times stay and are told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMessageBox, QSizePolicy, QWidget

from khenthuong_desktop.domain.clock_times import stored_time
from khenthuong_desktop.services import history, paper_names, programme
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_conference_programme_tab import Ui_ConferenceProgrammeTab
from khenthuong_desktop.ui.models.programme_source import TABLES, ProgrammeSource
from khenthuong_desktop.ui.pages import conference_programme_menus, conference_programme_told
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets import question_points
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.ui.widgets.ordered_grid import OrderedGrid
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

CONTENT: Final = "content"
NOTE: Final = "chair_notes"


class ProgrammeTab(ConferencePart):
    """The table is the list of the program; what is said below it follows every edit at once."""

    TABLES = TABLES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceProgrammeTab()
        self._form.setupUi(self)
        form = self._form
        self.question: QMessageBox | None = None
        hint = ElidedLabel(least=40)
        hint.setProperty("look", "second")
        hint.set_text(words.HINT)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # else the buttons grow
        form.hintLayout.addWidget(hint)
        self.source = ProgrammeSource(desk)
        ways = ((words.TAKE, self.take_template), (words.ADD, self.add)) if self.writable else ()
        empty = Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways)
        self.grid = OrderedGrid(desk, self.source, empty, handle="position")
        self.grid.takes_rows = True
        self._just_added: tuple[str, int] | None = None  # an item and its step, until something is typed into it
        grid_dialogs.attach(self.grid)
        form.bodyLayout.addWidget(self.grid)
        form.warningsLabel.setProperty("look", "amber")
        form.templateButton.setText(words.TEMPLATE)
        form.printButton.setText(words.PRINT)
        self._template_menu = QMenu(form.templateButton)
        form.templateButton.setMenu(self._template_menu)
        self._print_menu = QMenu(form.printButton)
        form.printButton.setMenu(self._print_menu)
        self._connect()
        conference_programme_menus.fill_templates(self._template_menu, desk.office, self.take_template)
        conference_programme_menus.fill_papers(self._print_menu, self.preview)
        self._print_menu.aboutToShow.connect(self._fill_papers)
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.source.show_conference(conference_id)
        for field in (self._form.startsEdit, self._form.endsEdit):
            field.setModified(False)
            self._mark(field, False)
        super().show_conference(conference_id)
        self.grid.cursor_.to_first_cell()

    def load(self) -> None:
        self.grid.refresh()
        self._tell()

    def follow(self, tables: frozenset[str]) -> None:
        if concerns(tables, "conferences", "speeches", "programmes"):
            self.refresh()  # the times of all items may be other ones
        else:
            self._tell()

    def first_place(self) -> QWidget:
        return self.grid

    # The deeds

    def add(self) -> None:
        """A new item below the current one, ready to be typed into."""
        with messages.guard(self):
            if not self.writable or not self.grid.commit():
                return
            new = programme.add(self._desk.office, self.conference_id, after=self.grid.current_row_id())
            step = history.next_undo(self._desk.office)
            self._after()
            if self.grid.show_record(new):
                self._type_into(CONTENT)
                self._just_added = (new, step.id) if step is not None else None

    def paste(self, cells: Sequence[Sequence[str]]) -> None:
        """Rows of a spreadsheet or a Word table as items below the current one; with none, at the end."""
        with messages.guard(self):
            if not self.writable:
                return
            after = self.grid.current_row_id()
            outcome = programme.paste(self._desk.office, self.conference_id, cells, after=after)
            if not outcome.new_rows:
                self._desk.say(words.PASTED_NOTHING)
                return
            self._after()
            self.grid.show_record(outcome.new_rows[0])
            self.grid.view.setFocus()
            said = words.PASTED_RED if outcome.rejected else words.PASTED
            self._desk.say(said.format(count=len(outcome.new_rows), red=len(outcome.rejected)))

    def shift(self, by: int) -> None:
        """The current items up or down, all of them together."""
        with messages.guard(self):
            if not self.writable or not self.grid.commit() or not self.grid.in_order():
                return
            chosen = self.grid.chosen()
            if programme.move(self._desk.office, self.conference_id, chosen.row_ids, by):
                self._after()
                self.grid.choose_again(chosen)
            else:
                self._desk.say(words.AT_END)

    def place(self, ids: Sequence[str], before: int) -> None:
        """Items dropped before another one."""
        with messages.guard(self):
            chosen = self.grid.chosen()
            if self.writable and programme.place(self._desk.office, self.conference_id, list(ids), before):
                self._after()
                self.grid.choose_again(chosen)

    def fix(self, at: str | None) -> None:
        with messages.guard(self):
            row_id = self.grid.current_row_id()
            if row_id is not None:
                programme.fix(self._desk.office, row_id, at)
                self._after()

    def take_template(self, code: str | None = None) -> None:
        """The programme of the plan; what stands there is only replaced after a question."""
        work = self.source.work
        if work is None or not work.line.slots:
            self._take(code)
            return
        following = words.REPLACE_NEXT.format(count=len(work.line.slots))
        self._ask(words.REPLACE_ASK, following, words.REPLACE_DO, words.REPLACE_NOT, partial(self._take, code))

    def issue(self) -> None:
        """Freeze the programme as the next version, after what is still to be seen has been said."""
        work = self.source.work
        if work is None or not self.grid.commit():
            return
        version = work.version
        told = words.ISSUE_NEXT.format(version=version, following=version + 1)
        points = [findings.sentence(one) for one in work.findings]
        self._ask(words.ISSUE_ASK.format(version=version), told, words.ISSUE_DO, words.ISSUE_NOT, self._issue, points)

    def compare(self) -> None:
        """What differs from the last version that was issued."""
        from khenthuong_desktop.ui.dialogs.programme_compare_dialog import ProgrammeCompareDialog

        with messages.guard(self):
            if self.grid.commit():
                self.dialog = ProgrammeCompareDialog(self._desk, self.conference_id, self.window())
                self.dialog.slip_wanted.connect(
                    lambda since, version: self.preview("programme-changes", since=since, version=version)
                )
                self.dialog.open()

    def preview(self, name: str, **choices: int) -> None:
        """One of the papers, as it will be printed."""
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        office, conference_id = self._desk.office, self.conference_id
        with messages.guard(self):
            if self.grid.commit():
                named = paper_names.PAPERS[name]
                compose = partial(named.compose, office, id=conference_id, **choices)
                paper = shown_paper.of_paper(office, paper_names.title(name), name, compose, endings=named.formats)
                self.dialog = paper_preview_dialog.show(self._desk, paper, self.window())

    def _fill_papers(self) -> None:
        issues = len(self.source.work.issues) if self.source.work is not None else 0
        conference_programme_menus.fill_papers(self._print_menu, self.preview, issues)

    def _type_into(self, column: str) -> None:
        """Begin to type into the current item, also where the column is not shown yet."""
        self.grid.view.uncover(self.grid.model.number(column))
        self.grid.view.go(self.grid.view.currentIndex().row(), self.grid.model.number(column))
        self.grid.view.setFocus()
        self.grid.view.typing.begin()

    def _given_up(self) -> None:
        """Esc in an item that was only just begun takes it away again, as if it had not been."""
        added, self._just_added = self._just_added, None
        if added is None or added[0] != self.grid.current_row_id():
            return
        with messages.guard(self):
            last = history.next_undo(self._desk.office)
            if last is not None and last.id == added[1]:
                history.undo(self._desk.office)
                self._after()
                above = max(0, self.grid.view.currentIndex().row() - 1)
                self.grid.view.go(above, self.grid.model.number(CONTENT))  # where it was begun from

    def _time_given_up(self, field: QLineEdit) -> None:
        """Esc: the field says again what holds."""
        field.setModified(False)
        self._mark(field, False)
        self._tell()
        self.grid.view.setFocus()

    def _take(self, code: str | None) -> None:
        with messages.guard(self):
            count = programme.from_template(self._desk.office, self.conference_id, code)
            self._after()
            self.grid.cursor_.to_first_cell()
            self.grid.view.setFocus()
            self._desk.say(words.TAKEN.format(count=count))

    def _issue(self) -> None:
        with messages.guard(self):
            version = programme.issue(self._desk.office, self.conference_id)
            self._after()
            self._desk.say(words.SAID_ISSUED.format(version=version))

    def _times_typed(self, field: QLineEdit, name: str) -> None:
        """Start and planned end, typed as people write them."""
        if not field.isModified():
            return
        typed = field.text().strip()
        wrong = bool(typed) and not stored_time(typed)
        self._mark(field, wrong)
        if wrong:
            self._desk.say(words.TIME_WRONG.format(text=typed))  # it stays in its field, red, until it is mended
            return
        field.setModified(False)
        with messages.guard(self):
            programme.set_times(self._desk.office, self.conference_id, **{name: typed})
            self._after()

    def _mark(self, field: QLineEdit, wrong: bool) -> None:
        """What is no time stays where it was typed, red."""
        field.setProperty("look", "wrong" if wrong else "")
        field.style().polish(field)

    def _after(self) -> None:
        self._desk.hub.deliver()
        self.refresh()

    def _ask(
        self, what: str, following: str, do: str, leave: str, act: Callable[[], None], points: Sequence[str] = ()
    ) -> None:
        box = messages.message_box(self, what, "" if points else following)
        if points:
            question_points.add_points(box, words.ISSUE_NEXT_OPEN.format(count=len(points)), points, following)
        accept = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        accept.clicked.connect(lambda _checked=False: act())
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    # What is shown

    def _tell(self) -> None:
        """Everything around the table: version, end, warnings."""
        if self.source.work is not None:
            conference_programme_told.tell(self._form, self.source.work, writable=self.writable)

    def _menu(self, menu: QMenu) -> None:
        """What only an item of a programme can do."""
        work, row_id = self.source.work, self.grid.current_row_id()
        slot = next((one for one in work.line.slots if one.item.id == row_id), None) if work is not None else None
        if slot is None or not self.writable:
            return
        menu.addSeparator()
        offered: list[tuple[str, Callable[[], object]]] = [
            (words.ADD, self.add),
            (words.PASTE_ROWS, self.grid.paste_rows),
            (words.NOTE_CUE, partial(self._type_into, NOTE)),
            (words.MOVE_UP, partial(self.shift, -1)),
            (words.MOVE_DOWN, partial(self.shift, 1)),
        ]
        if slot.item.fixed_at:
            offered.append((words.UNFIX, partial(self.fix, None)))
        elif slot.start:
            offered.append((words.FIX.format(at=slot.start), partial(self.fix, slot.start)))
        conference_programme_menus.fill(menu, offered)

    def _connect(self) -> None:
        form, grid = self._form, self.grid
        for button, act in (
            (form.addButton, self.add),
            (form.upButton, partial(self.shift, -1)),
            (form.downButton, partial(self.shift, 1)),
            (form.compareButton, self.compare),
            (form.issueButton, self.issue),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
        grid.on_moves(self.shift)
        for button in (form.upButton, form.downButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the rows
        for button in (form.addButton, form.templateButton):
            button.setEnabled(self.writable)
        for field, name in ((form.startsEdit, "starts_at"), (form.endsEdit, "ends_at")):
            field.setReadOnly(not self.writable)
            field.editingFinished.connect(partial(self._times_typed, field, name))
            escape = QShortcut(QKeySequence("Esc"), field)
            escape.setContext(Qt.ShortcutContext.WidgetShortcut)  # else it takes the Esc of the whole window
            escape.activated.connect(partial(self._time_given_up, field))
        grid.new_wanted.connect(self.add)
        grid.dropped.connect(self.place)
        grid.rows_pasted.connect(self.paste)
        grid.view.delegate.abandoned.connect(lambda _editor: self._given_up())
        grid.menu_wanted.connect(self._menu)
        grid.edited.connect(lambda _outcome: self._edited())

    def _edited(self) -> None:
        with messages.guard(self):
            self._tell()
