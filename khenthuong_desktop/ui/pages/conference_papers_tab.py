"""Văn bản: every paper of a conference, what it is for, whether it can be made yet, and from here to paper or stick."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidgetItem, QWidget

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services import conference_drafts, conference_kept, paper_names, paper_remarks, papers
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_papers_tab import Ui_ConferencePapersTab
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.pages.conference_paper_lacks import Way, state, way_to_fill, way_to_paper
from khenthuong_desktop.ui.pages.conference_paper_ways import PaperWays
from khenthuong_desktop.ui.pages.conference_papers_choices import PaperChoices
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.wording import conference_papers_tab as words
from khenthuong_desktop.wording import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.conference_kept import Standing
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.paper_remarks import Remark
    from khenthuong_desktop.ui.dialogs.shown_paper import ShownPaper
    from khenthuong_desktop.ui.jobs import Job, Progress

WIDTHS: Final = (260, 0, 136, 100)
NAME, PURPOSE, FORMATS, STATE = range(4)
NARROW: Final = 1_000  # here the purpose stands at the side alone
SIDE_WIDTH: Final = 340
PAUSE_MS: Final = 200
ROW_HEIGHT: Final = 44
_GROUND: Final = "background: {0}; color: {1}; border-radius: 4px; padding: 6px 8px;"
_AMBER: Final = (palette.AMBER_GROUND, palette.AMBER)
_CALM: Final = (palette.GROUND, palette.TEXT)

# What keeps papers from being made, what is to be said of the others, what is kept of each.
_Found: TypeAlias = "tuple[dict[str, KhenThuongError], Mapping[str, Remark], Mapping[str, Standing]]"


class PapersTab(ConferencePart):
    """The list at the left, the chosen paper with its choices and its ways out at the right."""

    # What papers are made of; their heads and texts come from the settings, which stand elsewhere while they change.
    TABLES = (
        *("conferences", "agreement_steps", "allotments", "delegates", "delegation_members", "composition_rules"),
        *("list_calls", "list_call_units", "subjects", "units"),
        *("programmes", "programme_items", "programme_issues", "speeches"),
        *("tasks", "banner_designs", "report_parts", "commendations", "budgets", "budget_lines"),
        *("committee_members", "invitations", "gifts", "conference_awards", "adoptions", "papers"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferencePapersTab()
        self._form.setupUi(self)
        self.names = [name for name in words.PURPOSES if name in paper_names.PAPERS]
        self.problems: dict[str, KhenThuongError] = {}
        self.remarks: Mapping[str, Remark] = {}
        self.kept: Mapping[str, Standing] = {}
        self._looking: Job | None = None
        self._way: Way | None = None
        self.ways = PaperWays(desk, self)
        self._asked = PaperChoices(desk.office, self._form)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._dress()
        self._connect()
        self.listen()

    # What the page asks

    def load(self) -> None:
        self.look()

    def follow(self, tables: frozenset[str]) -> None:
        self._pause.start()

    def may_be_old(self) -> bool:
        """The settings are changed while another page is looked at."""
        return True

    def first_place(self) -> QWidget:
        return self._form.papersTable

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
        form.draftButton.setToolTip(words.DRAFT_HINT)
        form.workBar.setRange(0, 0)
        form.workBar.hide()

    def _connect(self) -> None:
        form = self._form
        form.papersTable.currentCellChanged.connect(lambda *_place: self.show_current())
        form.papersTable.cellActivated.connect(lambda *_place: self.preview())
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

    # Whether they can be made

    def look(self) -> None:
        """Try each paper in the background: what stops it is told before anybody wants it."""
        self._pause.stop()
        office, conference_id, names = self._desk.office, self.conference_id, self.names
        if self._looking is not None:
            self._looking.cancel()  # what it finds is old before it is told

        def work(progress: Progress) -> _Found:
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
            kept = conference_kept.standing(office, conference_id)
            return found, paper_remarks.remarks(office, conference_id), kept

        tell = partial(self._tell, conference_id)
        self._looking = self._desk.jobs.start("", work, tell, quiet=True, owner=self)

    def _tell(self, conference_id: str, found: _Found) -> None:
        if conference_id != self.conference_id:
            return  # another one has been chosen since
        self.problems, self.remarks, self.kept = found
        table = self._form.papersTable
        for row, name in enumerate(self.names):
            text, colour = state(self.problems.get(name), self.remarks.get(name))
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
        known, problem, remark = paper_names.PAPERS[name], self.problems.get(name), self.remarks.get(name)
        form.nameLabel.setText(paper_names.title(name))
        form.purposeLabel.setText(words.PURPOSES[name])
        with messages.guard(self):
            self._asked.fill(name, self.conference_id)
        self._asked.show()
        kept = self.kept.get(name)
        told = remark.text if remark is not None else kept.which if kept is not None else ""
        if problem is not None:
            sentence = errors.sentence(problem)
            told = f"{sentence.what} {sentence.next_step}".strip()
        form.missingLabel.setText(told)
        form.missingLabel.setStyleSheet(_GROUND.format(*(_CALM if problem is None and remark is None else _AMBER)))
        form.missingLabel.setVisible(bool(told))
        self._way = way_to_fill(name, self.conference_id, problem, remark)
        if kept is not None:  # whatever is to be mended of it is mended in its own words
            self._way = way_to_paper(kept.paper.id)
        form.goButton.setVisible(self._way is not None)
        form.goButton.setText(self._way.sentence if self._way is not None else "")
        form.previewButton.setEnabled(problem is None)
        form.printButton.setEnabled(problem is None)
        form.stickButton.setEnabled(problem is None)
        for button, ending in self._savers():
            button.setVisible(ending in known.formats)
            button.setEnabled(problem is None)
        form.draftButton.setVisible(name in conference_drafts.WAYS)
        form.draftButton.setEnabled(problem is None and self._desk.office.read_only is None)

    def go_to_fill(self) -> None:
        """Where what is missing is filled in."""
        if self._way is not None:
            self._desk.go(self._way.place, self._way.record)

    # To paper

    def choices(self) -> dict[str, Any]:
        """What is chosen of what this paper asks."""
        return self._asked.chosen(self.conference_id)

    def shown(self) -> ShownPaper:
        """The chosen paper for the preview, the printer and the stick."""
        from khenthuong_desktop.ui.dialogs import shown_paper

        office, name, choices = self._desk.office, self.name, self.choices()
        title = self._asked.file_title()
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


def _composed(office: Office, name: str, choices: dict[str, Any]) -> Paper:
    return papers.compose(office, name, **choices)
