"""Văn bản: every paper of a conference, what it is for, whether it can be made yet, and from here to paper or stick."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QPushButton, QTableWidgetItem, QWidget

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services import (
    allotments,
    asked_units,
    conferences,
    delegate_reminders,
    paper_names,
    paper_preview,
    papers,
)
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_papers_tab import Ui_ConferencePapersTab
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.wording import conference_papers as paper_words
from khenthuong_desktop.wording import conference_papers_tab as words
from khenthuong_desktop.wording import conferences_page as page_words
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import papers as places
from khenthuong_desktop.wording import papers_window as window_words

if TYPE_CHECKING:
    from pathlib import Path

    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.system.files import Written
    from khenthuong_desktop.ui.dialogs.shown_paper import Made, ShownPaper
    from khenthuong_desktop.ui.jobs import Job, Progress

# What papers are made of; their heads and texts come from the settings, which stand elsewhere while they are changed.
TABLES: Final = frozenset(
    {
        *("conferences", "agreement_steps", "allotments", "delegates", "delegation_members", "composition_rules"),
        *("list_calls", "list_call_units", "subjects", "units"),
    }
)
WIDTHS: Final = (260, 0, 136, 100)
NAME, PURPOSE, FORMATS, STATE = range(4)
NARROW: Final = 1_000  # here the purpose stands at the side alone
SIDE_WIDTH: Final = 340
PAUSE_MS: Final = 200
ROW_HEIGHT: Final = 44
# Where what a paper is made of is filled in.
TABS: Final = {
    "size-submission": "setup",
    "quota-letter": "allotments",
    "nomination-form": "allotments",
    "minutes-form": "allotments",
    "delegate-reminder": "allotments",
    "roster": "delegates",
    "reserves": "delegates",
    "composition": "delegates",
    "merits": "delegates",
    "delegation-list": "delegation",
}
# These are said about the office itself, not about the conference.
OF_SETTINGS: Final = ("office.", "body.", "letterhead.", "signer.", "paper.place_unknown", "paper.text_refused")
# Papers that may also be written on as a draft: `draft(office, conference_id)` of these services.
DRAFTS: Final = {"size-submission": "size_submissions", "quota-letter": "quota_letters"}
# Nothing is missing then: there is nobody whom the paper would go to.
NOT_NEEDED: Final = frozenset({"delegate.nobody_to_remind"})
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
        self.dialog: QDialog | None = None
        self.names = [name for name in words.PURPOSES if name in paper_names.PAPERS]
        self.problems: dict[str, KhenThuongError] = {}
        self._where = ("", "")
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
        self._form.papersTable.setColumnHidden(PURPOSE, event.size().width() < NARROW)
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
            plain_table.LOOK + f"QTableWidget::item {{ padding: 0 8px; border-bottom: 1px solid {palette.LINE}; }}"
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
        form.missingLabel.setProperty("meaning", "look")
        form.draftButton.setToolTip(words.DRAFT_HINT)
        form.workBar.setRange(0, 0)
        form.workBar.hide()

    def _connect(self) -> None:
        form = self._form
        form.papersTable.currentCellChanged.connect(lambda *_place: self.show_current())
        form.papersTable.cellActivated.connect(lambda *_place: self.preview())
        form.columnsCombo.currentIndexChanged.connect(lambda _row: self._offer_sensitive())
        form.goButton.clicked.connect(lambda _checked=False: self._desk.go(*self._where))
        form.previewButton.clicked.connect(lambda _checked=False: self.preview())
        form.printButton.clicked.connect(lambda _checked=False: self.print())
        form.stickButton.clicked.connect(lambda _checked=False: self.write_to_stick())
        form.draftButton.clicked.connect(lambda _checked=False: self.draft())
        for button, ending in self._savers():
            button.clicked.connect(partial(self._choose_and_save, ending))
        self._desk.jobs.ended.connect(self._ended)

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

        def work(_progress: Progress) -> dict[str, KhenThuongError]:
            found: dict[str, KhenThuongError] = {}
            for name in names:
                try:
                    papers.compose(office, name, id=conference_id)
                except KhenThuongError as problem:
                    found[name] = problem
            return found

        self._desk.jobs.start("", work, partial(self._tell, conference_id), quiet=True, owner=self)

    def _tell(self, conference_id: str, problems: dict[str, KhenThuongError]) -> None:
        if conference_id != self.conference_id:
            return  # another one has been chosen since
        self.problems = problems
        table = self._form.papersTable
        for row, name in enumerate(self.names):
            text, colour = _state(problems.get(name))
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
        self._tell_where(problem)
        form.previewButton.setEnabled(problem is None)
        form.printButton.setEnabled(problem is None)
        form.stickButton.setEnabled(problem is None)
        for button, ending in self._savers():
            button.setVisible(ending in known.formats)
            button.setEnabled(problem is None)
        form.draftButton.setVisible(name in DRAFTS)
        form.draftButton.setEnabled(problem is None and self._desk.office.read_only is None)

    def _offer_sensitive(self) -> None:
        """A public list has no such columns, whatever is ticked."""
        form, name = self._form, self.name
        asks = paper_names.PAPERS[name].asks if name else ()
        public = "preset" in asks and form.columnsCombo.currentData() == "public"
        form.sensitiveCheck.setVisible("sensitive" in asks)
        form.sensitiveCheck.setEnabled(not public)
        if public:
            form.sensitiveCheck.setChecked(False)

    def _tell_where(self, problem: KhenThuongError | None) -> None:
        """The way to where what is missing is filled in."""
        form = self._form
        lacking = problem is not None and problem.code not in NOT_NEEDED
        form.goButton.setVisible(lacking)
        if problem is None or not lacking:
            return
        where = str(problem.facts.get("where", ""))
        tab = next(
            (key for key, label in page_words.TABS.items() if where.endswith(label) and where != words.SETTINGS), ""
        )
        if where.startswith(words.SETTINGS) or (not tab and problem.code.startswith(OF_SETTINGS)):
            self._where = ("settings", "")
            form.goButton.setText(words.FILL.format(where=where or words.SETTINGS))
            return
        tab = tab or TABS[self.name]
        self._where = ("conferences", f"{self.conference_id}:{tab}")
        shown = words.WHERE.format(page=page_words.PAGE, tab=page_words.TABS[tab])
        form.goButton.setText(words.FILL.format(where=shown))

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
        """The pages, as they will be printed."""
        if not self.name or self.name in self.problems:
            return
        self._desk.jobs.start("", lambda _progress: paper_preview.load(), quiet=True)
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog

        with messages.guard(self):
            self.dialog = paper_preview_dialog.show(self._desk, self.shown(), self.window())

    def print(self) -> None:
        """Straight to the printer's dialog, which shows the sheet."""
        from khenthuong_desktop.ui.dialogs.print_dialog import PrintDialog
        from khenthuong_desktop.ui.widgets.pdf_pages import PdfPages

        paper = self.shown()

        def pages(made: Made) -> None:
            if made.problem is not None:
                raise made.problem
            shown = PdfPages(self)
            shown.hide()
            shown.show_pdf(made.pdf)
            dialog = PrintDialog(self._desk, paper, made.pdf, shown, self.window())
            dialog.finished.connect(shown.deleteLater)
            self._open(dialog)

        self._make(paper, pages)

    def write_to_stick(self) -> None:
        from khenthuong_desktop.ui.dialogs.stick_dialog import StickDialog

        paper = self.shown()
        self._make(paper, lambda made: self._open(StickDialog(self._desk, paper, made, self.window())))

    def _choose_and_save(self, ending: str, _checked: bool = False) -> None:
        from khenthuong_desktop.ui.dialogs import save_paper

        with messages.guard(self):
            path = save_paper.choose_path(self._desk, self, self.shown().title, ending)
            if path is not None:
                self.save(path)

    def save(self, path: Path) -> None:
        """Write the file in the background; an old one stays as it was until the new one is whole."""
        from khenthuong_desktop.ui.dialogs import save_paper

        office, name, choices = self._desk.office, self.name, self.choices()

        def work(progress: Progress) -> Written:
            return papers.export(office, name, path, progress=progress.step, **choices)

        def saved(written: Written) -> None:
            save_paper.remember(self._desk, written.path)
            self._desk.say(window_words.SAVED.format(path=written.path))

        self._begin(window_words.SAVING.format(name=path.name), work, saved)

    def draft(self) -> None:
        """The same as a paper that is kept: written on, sent for signature, numbered."""
        from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog

        with messages.guard(self):
            office, name = self._desk.office, self.name
            kept = papers.paper(office, _draft(office, name, self.conference_id))
            self._desk.hub.deliver()
            self._desk.say(words.DRAFTED.format(title=paper_names.title(name)))
            self._open(PaperDialog(self._desk, kept.kind, kept, parent=self.window()))

    def _make(self, paper: ShownPaper, done: Callable[[Made], object]) -> None:
        """Make the pages in the background, then go on."""
        from khenthuong_desktop.ui.dialogs.paper_preview_dialog import steps_of

        title = words.MAKING.format(title=paper.title)
        self._begin(title, lambda progress: paper.make(steps_of(progress)), done)

    def _begin(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        self._form.workBar.show()
        self._desk.jobs.start(title, work, done, owner=self)

    def _ended(self, job: Job) -> None:
        if job.owner is self:
            self._form.workBar.hide()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _result: self._form.papersTable.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()

    def _changed(self, tables: frozenset[str]) -> None:
        if not concerns(tables, *TABLES) or not self.conference_id:
            return
        if self.isVisible() and self.conference_id in {one.id for one in conferences.conferences(self._desk.office)}:
            self._pause.start()


def _composed(office: Office, name: str, choices: dict[str, Any]) -> Paper:
    return papers.compose(office, name, **choices)


def _draft(office: Office, name: str, conference_id: str) -> str:
    made: Callable[[Office, str], str] = import_module(f"khenthuong_desktop.services.{DRAFTS[name]}").draft
    return made(office, conference_id)


def _state(problem: KhenThuongError | None) -> tuple[str, str]:
    """How far a paper can be made, in a word and its colour."""
    if problem is None:
        return words.READY, palette.GREEN
    if problem.code in NOT_NEEDED:
        return words.NOT_NEEDED, palette.SECOND_TEXT
    return words.LACKING, palette.AMBER


def _refill(combo: QComboBox, offered: list[tuple[str, str]]) -> None:
    kept = combo.currentData()
    combo.clear()
    for label, code in offered:
        combo.addItem(label, code)
    combo.setCurrentIndex(max(0, combo.findData(kept)) if offered else -1)
