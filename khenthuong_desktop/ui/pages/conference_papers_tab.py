"""Văn bản: every paper of a conference, what it is for, whether it can be made yet, and from here to paper or stick."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QPushButton, QTableWidgetItem, QWidget

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services import (
    allotments,
    asked_units,
    conferences,
    delegate_reminders,
    paper_names,
    papers,
)
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_papers_tab import Ui_ConferencePapersTab
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.pages.conference_paper_lacks import Way, state, way_to_fill
from khenthuong_desktop.ui.pages.conference_paper_ways import DRAFTS, PaperWays
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.wording import conference_papers as paper_words
from khenthuong_desktop.wording import conference_papers_tab as words
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import papers as places

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.ui.dialogs.shown_paper import ShownPaper
    from khenthuong_desktop.ui.jobs import Job, Progress

# What papers are made of; their heads and texts come from the settings, which stand elsewhere while they are changed.
TABLES: Final = frozenset(
    {
        *("conferences", "agreement_steps", "allotments", "delegates", "delegation_members", "composition_rules"),
        *("list_calls", "list_call_units", "subjects", "units"),
        *("tasks", "banner_designs", "report_parts", "commendations", "budgets", "budget_lines"),
        *("committee_members", "invitations", "gifts", "conference_awards", "adoptions"),
    }
)
WIDTHS: Final = (260, 0, 136, 100)
NAME, PURPOSE, FORMATS, STATE = range(4)
NARROW: Final = 1_000  # here the purpose stands at the side alone
SIDE_WIDTH: Final = 340
PAUSE_MS: Final = 200
ROW_HEIGHT: Final = 44
REMINDER: Final = "delegate-reminder"
PRESETS: Final = {"roster": ("profile", "public", "sign_in"), "reserves": ("profile", "public")}


class PapersTab(QWidget):
    """The list at the left, the chosen paper with its choices and its ways out at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ConferencePapersTab()
        self._form.setupUi(self)
        self.conference_id = ""
        self.names = [name for name in words.PURPOSES if name in paper_names.PAPERS]
        self.problems: dict[str, KhenThuongError] = {}
        self._looking: Job | None = None
        self._way: Way | None = None
        self.ways = PaperWays(desk, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._dress()
        self._connect()
        desk.hub.changed.connect(self._changed)

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.conference_id = conference_id
        self.refresh()

    def refresh(self) -> None:
        self.look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._form.papersTable.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.conference_id:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < NARROW
        table = self._form.papersTable
        table.setColumnHidden(PURPOSE, narrow)
        ways = QHeaderView.ResizeMode
        table.horizontalHeader().setSectionResizeMode(NAME, ways.Stretch if narrow else ways.Interactive)
        self._form.purposeLabel.setVisible(narrow)
        super().resizeEvent(event)

    # Building

    def _dress(self) -> None:
        form, table = self._form, self._form.papersTable
        form.sideFrame.setFixedWidth(SIDE_WIDTH)
        plain_table.prepare(table, words.HEADINGS, WIDTHS)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setStyleSheet(
            plain_table.LOOK + f"QTableWidget::item {{ padding: 0 5px; border-bottom: 1px solid {palette.LINE}; }}"
            f"QTableWidget::item:selected {{ background: {palette.SELECTION}; color: {palette.TEXT}; }}"
        )
        table.setRowCount(len(self.names))
        for row, name in enumerate(self.names):
            told = (paper_names.title(name), words.PURPOSES[name], words.formats(paper_names.PAPERS[name].formats), "")
            for column, text in enumerate(told):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        for code, label in paper_words.ORDERS.items():
            form.orderCombo.addItem(label, code)
        for combo in (form.unitCombo, form.orderCombo, form.columnsCombo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.missingLabel.setStyleSheet(
            f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; border-radius: 4px; padding: 6px 8px;"
        )
        form.draftButton.setToolTip(words.DRAFT_HINT)
        form.workBar.setRange(0, 0)
        form.workBar.hide()

    def _connect(self) -> None:
        form = self._form
        form.papersTable.currentCellChanged.connect(lambda *_place: self.show_current())
        form.papersTable.cellActivated.connect(lambda *_place: self.preview())
        form.columnsCombo.currentIndexChanged.connect(lambda _row: self._offer_sensitive())
        form.goButton.clicked.connect(lambda _checked=False: self.go_to_fill())
        form.previewButton.clicked.connect(lambda _checked=False: self.preview())
        form.printButton.clicked.connect(lambda _checked=False: self.print())
        form.stickButton.clicked.connect(lambda _checked=False: self.write_to_stick())
        form.draftButton.clicked.connect(lambda _checked=False: self.draft())
        for button, ending in self._savers():
            button.clicked.connect(partial(self._choose_and_save, ending))
        self.ways.working.connect(form.workBar.setVisible)
        self.ways.closed.connect(lambda: form.papersTable.setFocus(Qt.FocusReason.OtherFocusReason))

    def _savers(self) -> tuple[tuple[QPushButton, str], ...]:
        form = self._form
        return ((form.pdfButton, ".pdf"), (form.wordButton, ".docx"), (form.excelButton, ".xlsx"))

    def _fill_choices(self) -> None:
        """What the chosen paper asks; what was chosen before stays where it is offered."""
        form, name = self._form, self.name
        units: list[tuple[str, str]] = [(label, code) for code, label in words.UNIT_CHOICES.get(name, {}).items()]
        if units:
            office = self._desk.office
            owing = {one.unit_id for one in delegate_reminders.owing_units(office, self.conference_id)}
            for one in allotments.allotments(office, self.conference_id):
                if one.number and (name != REMINDER or one.unit_id in owing):
                    units.append((one.unit, one.unit_id))
        _refill(form.unitCombo, units)
        _refill(form.columnsCombo, [(places.PRESETS[code], code) for code in PRESETS.get(name, ())])

    # Whether they can be made

    def look(self) -> None:
        """Try each paper in the background: what stops it is told before anybody wants it."""
        self._pause.stop()
        office, conference_id, names = self._desk.office, self.conference_id, self.names
        if self._looking is not None:
            self._looking.cancel()  # what it finds is old before it is told

        def work(progress: Progress) -> dict[str, KhenThuongError]:
            found: dict[str, KhenThuongError] = {}
            for name in names:
                progress.step(0)
                try:
                    papers.compose(office, name, id=conference_id)
                except KhenThuongError as problem:
                    found[name] = problem
                except Exception:
                    # A fault is told at its level by whoever opens this paper; the others need not wait for it.
                    continue
            return found

        tell = partial(self._tell, conference_id)
        self._looking = self._desk.jobs.start("", work, tell, quiet=True, owner=self)

    def _tell(self, conference_id: str, problems: dict[str, KhenThuongError]) -> None:
        if conference_id != self.conference_id:
            return  # another one has been chosen since
        self.problems = problems
        table = self._form.papersTable
        for row, name in enumerate(self.names):
            text, colour = state(problems.get(name))
            item = QTableWidgetItem(text)
            item.setForeground(QColor(colour))
            table.setItem(row, STATE, item)
        if table.currentRow() < 0 and self.names:
            table.setCurrentCell(0, NAME)
        self.show_current()

    # The chosen paper

    @property
    def name(self) -> str:
        """The paper that the cursor is on."""
        row = self._form.papersTable.currentRow()
        return self.names[row] if 0 <= row < len(self.names) else ""

    def choose(self, name: str) -> None:
        """Go to a paper by its name."""
        self._form.papersTable.setCurrentCell(self.names.index(name), NAME)

    def show_current(self) -> None:
        """Its choices, what it lacks, and the ways it can go."""
        form, name = self._form, self.name
        if not name:
            return
        known, problem = paper_names.PAPERS[name], self.problems.get(name)
        form.nameLabel.setText(paper_names.title(name))
        form.purposeLabel.setText(words.PURPOSES[name])
        with messages.guard(self):
            self._fill_choices()
        pairs: tuple[tuple[str, QWidget, QWidget], ...] = (
            (paper_names.UNIT, form.unitLabel, form.unitCombo),
            ("order", form.orderLabel, form.orderCombo),
            ("preset", form.columnsLabel, form.columnsCombo),
        )
        for asked, label, field in pairs:
            label.setVisible(asked in known.asks)
            field.setVisible(asked in known.asks)
        form.sensitiveCheck.setChecked(False)  # asked every time
        self._offer_sensitive()
        told = errors.sentence(problem) if problem is not None else None
        form.missingLabel.setText(f"{told.what} {told.next_step}".strip() if told is not None else "")
        form.missingLabel.setVisible(told is not None)
        self._way = way_to_fill(name, self.conference_id, problem)
        form.goButton.setVisible(self._way is not None)
        form.goButton.setText(self._way.sentence if self._way is not None else "")
        form.previewButton.setEnabled(problem is None)
        form.printButton.setEnabled(problem is None)
        form.stickButton.setEnabled(problem is None)
        for button, ending in self._savers():
            button.setVisible(ending in known.formats)
            button.setEnabled(problem is None)
        form.draftButton.setVisible(name in DRAFTS)
        form.draftButton.setEnabled(problem is None and self._desk.office.read_only is None)

    def go_to_fill(self) -> None:
        """Where what is missing is filled in."""
        if self._way is not None:
            self._desk.go(self._way.place, self._way.record)

    def _offer_sensitive(self) -> None:
        """A public list has no such columns, whatever is ticked."""
        form, name = self._form, self.name
        asks = paper_names.PAPERS[name].asks if name else ()
        public = "preset" in asks and form.columnsCombo.currentData() == "public"
        form.sensitiveCheck.setVisible("sensitive" in asks)
        form.sensitiveCheck.setEnabled(not public)
        if public:
            form.sensitiveCheck.setChecked(False)

    # To paper

    def choices(self) -> dict[str, Any]:
        """What is chosen of what this paper asks."""
        form, asks = self._form, paper_names.PAPERS[self.name].asks
        said = {
            paper_names.ID: self.conference_id,
            paper_names.UNIT: form.unitCombo.currentData(),
            "order": form.orderCombo.currentData(),
            "preset": form.columnsCombo.currentData(),
            "sensitive": form.sensitiveCheck.isChecked(),
        }
        return {key: value for key, value in said.items() if key in asks and value not in ("", None, False)}

    def shown(self) -> ShownPaper:
        """The chosen paper for the preview, the printer and the stick."""
        from khenthuong_desktop.ui.dialogs import shown_paper

        office, name, choices = self._desk.office, self.name, self.choices()
        unit = (
            self._form.unitCombo.currentText() if choices.get(paper_names.UNIT) not in (None, asked_units.ALL) else ""
        )
        title = words.file_title(paper_names.title(name), unit)
        compose = partial(_composed, office, name, choices)
        return shown_paper.of_paper(office, title, name, compose, endings=paper_names.PAPERS[name].formats)

    def preview(self) -> None:
        """The pages, as they will be printed; of a paper that cannot be made nothing opens."""
        if self.name and self.name not in self.problems:
            with messages.guard(self):
                self.ways.preview(self.shown())

    def print(self) -> None:
        """Straight to the printer's dialog."""
        with messages.guard(self):
            self.ways.print(self.shown())

    def write_to_stick(self) -> None:
        with messages.guard(self):
            self.ways.write_to_stick(self.shown())

    def draft(self) -> None:
        """The same as a paper that is written on, sent for signature and numbered."""
        with messages.guard(self):
            self.ways.draft(self.name, self.conference_id)

    def _choose_and_save(self, ending: str, _checked: bool = False) -> None:
        with messages.guard(self):
            self.ways.choose_and_save(self.shown().title, self.name, self.choices(), ending)

    def _changed(self, tables: frozenset[str]) -> None:
        if not concerns(tables, *TABLES) or not self.conference_id:
            return
        if self.isVisible() and self.conference_id in {one.id for one in conferences.conferences(self._desk.office)}:
            self._pause.start()


def _composed(office: Office, name: str, choices: dict[str, Any]) -> Paper:
    return papers.compose(office, name, **choices)


def _refill(combo: QComboBox, offered: list[tuple[str, str]]) -> None:
    kept = combo.currentData()
    combo.clear()
    for label, code in offered:
        combo.addItem(label, code)
    combo.setCurrentIndex(max(0, combo.findData(kept)) if offered else -1)
