"""Chương trình: the items of the day in their order; minutes move what follows, fixed times stay and are told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QSizePolicy, QWidget

from khenthuong_desktop.domain.clock_times import stored_time
from khenthuong_desktop.services import conferences, paper_names, programme
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_conference_programme_tab import Ui_ConferenceProgrammeTab
from khenthuong_desktop.ui.models.programme_source import TABLES, ProgrammeSource
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.ui.widgets.ordered_grid import OrderedGrid
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from khenthuong_desktop.services.programme import Programme

CONTENT: Final = "content"
TIME: Final = "fixed_at"
MOST_WARNINGS: Final = 3
PAPERS: Final = ("programme", "running-order", "programme-changes", "speech-list")
SPEECHES_OF: Final = ("opening-speech", "launch-speech", "response-speech", "closing-speech")


class ProgrammeTab(QWidget):
    """The table is the list of the program; what is said below it follows every edit at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ConferenceProgrammeTab()
        self._form.setupUi(self)
        form = self._form
        self.conference_id = ""
        self._writable = desk.office.read_only is None
        self._stale = False
        self.dialog: QDialog | None = None
        self.question: QMessageBox | None = None
        hint = ElidedLabel(least=40)
        hint.setProperty("look", "second")
        hint.set_text(words.HINT)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # else the buttons grow
        form.hintLayout.addWidget(hint)
        self.source = ProgrammeSource(desk)
        ways = ((words.TAKE, self.take_template), (words.ADD, self.add)) if self._writable else ()
        empty = Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways)
        self.grid = OrderedGrid(desk, self.source, empty, handle="position")
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
        self._fill_menus()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.conference_id = conference_id
        self.source.show_conference(conference_id)
        for field in (self._form.startsEdit, self._form.endsEdit):
            field.setModified(False)
            self._mark(field, False)
        self.refresh()
        self.grid.cursor_.to_first_cell()

    def refresh(self) -> None:
        self._stale = False
        if self.conference_id:
            with messages.guard(self):
                self.grid.refresh()
                self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.grid.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # The deeds

    def add(self) -> None:
        """A new item below the current one, ready to be typed into."""
        with messages.guard(self):
            if not self._writable or not self.grid.commit():
                return
            new = programme.add(self._desk.office, self.conference_id, after=self.grid.current_row_id())
            self._after()
            self.grid.cursor_.show_row(new)
            self.grid.view.go(self.grid.view.currentIndex().row(), self.grid.model.number(CONTENT))
            self.grid.view.setFocus()
            self.grid.view.typing.begin()

    def shift(self, by: int) -> None:
        """The current items up or down, all of them together."""
        with messages.guard(self):
            if not self._writable or not self.grid.commit():
                return
            if programme.move(self._desk.office, self.conference_id, self.grid.selected_ids(), by):
                self._after()
            else:
                self._desk.say(words.AT_END)

    def place(self, ids: Sequence[str], before: int) -> None:
        """Items dropped before another one."""
        with messages.guard(self):
            if self._writable and programme.place(self._desk.office, self.conference_id, list(ids), before):
                self._after()

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
        if work.findings:
            first = findings.sentence(work.findings[0])
            told = f"{words.ISSUE_NEXT_OPEN.format(count=len(work.findings), first=first)}\n{told}"
        self._ask(words.ISSUE_ASK.format(version=version), told, words.ISSUE_DO, words.ISSUE_NOT, self._issue)

    def compare(self) -> None:
        """What differs from the last version that was issued."""
        from khenthuong_desktop.ui.dialogs.programme_compare_dialog import ProgrammeCompareDialog

        with messages.guard(self):
            if self.grid.commit():
                self.dialog = ProgrammeCompareDialog(self._desk, self.conference_id, self.window())
                self.dialog.slip_wanted.connect(lambda: self.preview("programme-changes"))
                self.dialog.open()

    def preview(self, name: str) -> None:
        """One of the papers, as it will be printed."""
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        office, conference_id = self._desk.office, self.conference_id
        with messages.guard(self):
            if self.grid.commit():
                named = paper_names.PAPERS[name]
                compose = partial(named.compose, office, id=conference_id)
                paper = shown_paper.of_paper(office, paper_names.title(name), name, compose, endings=named.formats)
                self.dialog = paper_preview_dialog.show(self._desk, paper, self.window())

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

    def _ask(self, what: str, following: str, do: str, leave: str, act: Callable[[], None]) -> None:
        box = messages.message_box(self, what, following)
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
        work, form = self.source.work, self._form
        if work is None:
            return
        self._tell_version(work)
        self._tell_times(work)
        line = work.line
        if not line.slots:
            form.endLabel.setText("")
        elif line.ends is None:
            form.endLabel.setText(words.NO_START.format(minutes=line.minutes))
        else:
            ends = words.ENDS.format(at=f"<b>{words.ends(line.ends)}</b>")
            form.endLabel.setText(f"{ends}, {words.over(line.over)}")
        told = [findings.sentence(one) for one in work.findings]
        if len(told) > MOST_WARNINGS:
            told = [*told[: MOST_WARNINGS - 1], words.MORE.format(count=len(told) - MOST_WARNINGS + 1)]
        form.warningsLabel.setText("\n".join(told))
        form.warningsLabel.setToolTip("\n".join(findings.sentence(one) for one in work.findings))

    def _tell_version(self, work: Programme) -> None:
        form, there = self._form, bool(work.line.slots)
        last = work.last
        if work.changed or last is None:
            form.versionLabel.setText(words.DRAFT.format(version=work.version))
        else:
            form.versionLabel.setText(words.ISSUED.format(version=last.version, day=f"{last.issued_on:%d/%m/%Y}"))
        issue = words.ISSUE if work.changed else words.ISSUE_NOTHING
        look = "draftBadge" if work.changed else "badge"
        if form.versionLabel.property("look") != look:
            form.versionLabel.setProperty("look", look)
            form.versionLabel.style().polish(form.versionLabel)
        form.issueButton.setText(issue.format(version=work.version))
        form.issueButton.setEnabled(self._writable and there and work.changed)
        # Where nothing has changed since the last issue, the one before it is what one wants to see beside it.
        beside = len(work.issues) if work.changed else len(work.issues) - 1
        form.compareButton.setText(words.COMPARE.format(version=beside) if beside > 0 else words.COMPARE_NONE)
        form.compareButton.setEnabled(beside > 0)
        form.printButton.setEnabled(there)
        for button in (form.upButton, form.downButton):
            button.setEnabled(self._writable and len(work.line.slots) > 1)

    def _tell_times(self, work: Programme) -> None:
        planned = work.line.planned
        texts = (stored_time(work.conference.starts_at), "" if planned is None else words.ends(planned))
        for field, text in zip((self._form.startsEdit, self._form.endsEdit), texts, strict=True):
            if not field.isModified():
                field.setText(text)

    def _menu(self, menu: QMenu) -> None:
        """What only an item of a programme can do."""
        work, row_id = self.source.work, self.grid.current_row_id()
        slot = next((one for one in work.line.slots if one.item.id == row_id), None) if work is not None else None
        if slot is None or not self._writable:
            return
        menu.addSeparator()
        menu.addAction(words.ADD).triggered.connect(lambda _checked=False: self.add())
        menu.addAction(words.MOVE_UP).triggered.connect(lambda _checked=False: self.shift(-1))
        menu.addAction(words.MOVE_DOWN).triggered.connect(lambda _checked=False: self.shift(1))
        if slot.item.fixed_at:
            menu.addAction(words.UNFIX).triggered.connect(lambda _checked=False: self.fix(None))
        elif slot.start:
            at = slot.start
            menu.addAction(words.FIX.format(at=at)).triggered.connect(lambda _checked=False: self.fix(at))

    def _fill_menus(self) -> None:
        for one in programme.templates(self._desk.office):
            action = self._template_menu.addAction(words.TEMPLATES.get(one.code, one.code))
            action.setToolTip(one.source)
            action.triggered.connect(lambda _checked=False, code=one.code: self.take_template(code))
        for name in (*PAPERS, "", *SPEECHES_OF):
            if not name:
                self._print_menu.addSeparator()
            elif name in paper_names.PAPERS:
                action = self._print_menu.addAction(paper_names.title(name))
                action.triggered.connect(lambda _checked=False, name=name: self.preview(name))

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
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), grid, partial(self.shift, by), context=context)
        for button in (form.addButton, form.templateButton):
            button.setEnabled(self._writable)
        for field, name in ((form.startsEdit, "starts_at"), (form.endsEdit, "ends_at")):
            field.setReadOnly(not self._writable)
            field.editingFinished.connect(partial(self._times_typed, field, name))
        grid.new_wanted.connect(self.add)
        grid.dropped.connect(self.place)
        grid.menu_wanted.connect(self._menu)
        grid.edited.connect(lambda _outcome: self._edited())
        self._desk.hub.changed.connect(self._changed)

    def _edited(self) -> None:
        with messages.guard(self):
            self._tell()

    def _changed(self, tables: frozenset[str]) -> None:
        if not concerns(tables, *TABLES) or not self.conference_id:
            return
        if not self.isVisible():
            self._stale = True
        elif concerns(tables, "conferences", "speeches", "programmes"):
            if self.conference_id in {one.id for one in conferences.conferences(self._desk.office)}:
                self.refresh()  # the times of all items may be other ones
        else:
            self._edited()
