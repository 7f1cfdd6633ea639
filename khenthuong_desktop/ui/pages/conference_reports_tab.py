"""Báo cáo: the outline at the left, the words and figures of a part at the right, who owes which part until when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.report_parts import REPORTS
from khenthuong_desktop.services import conferences, report_parts, tasks
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_reports_tab import Ui_ConferenceReportsTab
from khenthuong_desktop.ui.pages import conference_reports_lines as lines
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.pages.conference_reports_part import PartPanel
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.empty_state import EmptyState
from khenthuong_desktop.wording import reports as report_words
from khenthuong_desktop.wording import reports_tab as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.report_parts import Part, Report
    from khenthuong_desktop.services.report_parts import Lacks


class ReportsTab(ConferencePart):
    """What is typed is saved when its field is left, each time one step."""

    TABLES = (
        *("conferences", "report_parts", "tasks", "commendations", "subjects", "delegates", "speeches", "adoptions"),
        *("conference_awards", "delegation_members", "budget_lines", "allotments", "composition_rules", "units"),
        *("programme_items", "programme_issues", "propaganda_entries", "subordinate_conferences"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceReportsTab()
        self._form.setupUi(self)
        form = self._form
        self.report: Report = REPORTS[0]
        self._parts: tuple[Part, ...] = ()
        self._part: Part | None = None
        self._lacks: Lacks | None = None
        self._filling = self._own = False
        self.chips: dict[str, Chip] = {}
        for report in REPORTS:
            chip = Chip(report_words.REPORTS[report], chosen=report == self.report)
            chip.clicked.connect(partial(self.show_report, report))
            self.chips[report] = chip
            form.chipsLayout.addWidget(chip)
        form.outlineList.setSpacing(2)
        self.panel = PartPanel(desk, form, self)
        self.panel.saved.connect(self._saved)
        self._empty: EmptyState | None = None
        self._connect()
        self.listen()

    def _connect(self) -> None:
        form = self._form
        form.outlineList.currentRowChanged.connect(self._row_chosen)
        form.addButton.clicked.connect(lambda _checked=False: self.add())
        form.removeButton.clicked.connect(lambda _checked=False: self.remove())
        form.previewButton.clicked.connect(lambda _checked=False: self.preview())
        form.sendButton.clicked.connect(lambda _checked=False: self.add_sending())
        form.recipientEdit.returnPressed.connect(self.add_sending)
        form.sendDueEdit.returnPressed.connect(self.add_sending)
        for edit in (form.recipientEdit, form.sendDueEdit):
            edit.setReadOnly(not self.writable)
        for widget in (form.addButton, form.removeButton, form.sendButton):
            widget.setEnabled(self.writable)

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        if conference_id != self.conference_id:
            self.panel.leave(conference_id)
            self._part = None
            for edit in (self._form.recipientEdit, self._form.sendDueEdit):
                edit.clear()
        super().show_conference(conference_id)

    def first_place(self) -> QWidget:
        return self._form.outlineList if self._parts else self.chips[self.report]

    def follow(self, tables: frozenset[str]) -> None:
        if not self._own:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.panel.keep()
        super().hideEvent(event)

    # The deeds

    def show_report(self, report: Report, _checked: bool = False) -> None:
        """Another report of the same conference."""
        self.panel.leave(self.conference_id)
        self.report = report
        self._part = None
        for name, chip in self.chips.items():
            chip.set_chosen(name == report)
        self.refresh()

    def begin(self) -> None:
        """The outline that the plan prescribes."""
        with messages.guard(self):
            report_parts.begin(self._desk.office, self.conference_id, self.report)
            self._desk.hub.deliver()
            self.refresh()
            self._form.outlineList.setFocus()

    def add(self) -> None:
        """A part of the office's own, behind the others."""
        with messages.guard(self):
            self.panel.keep()
            added = report_parts.add(self._desk.office, self.conference_id, self.report, words.NEW_PART)
            self._part = report_parts.part(self._desk.office, added)
            self._desk.hub.deliver()
            self.refresh()
            self._form.headingEdit.setFocus()
            self._form.headingEdit.selectAll()

    def remove(self) -> None:
        with messages.guard(self):
            if self._part is None:
                return
            gone, self._part = self._part, None
            report_parts.remove(self._desk.office, gone.id)
            self._desk.hub.deliver()
            self.refresh()
            self._desk.say(words.removed(gone.heading))

    def add_sending(self) -> None:
        """One more to whom the report goes before a day."""
        with messages.guard(self):
            form = self._form
            recipients, text = form.recipientEdit.text().strip(), form.sendDueEdit.text().strip()
            day = self.panel.day(text)
            problem = words.DAY_WRONG if text and day is None else "" if recipients else words.RECIPIENT_MISSING
            self.panel.problem(form.sendDueEdit if recipients else form.recipientEdit, problem)
            if problem:
                return
            deadline = Deadline(day, inclusive=False) if day else None
            report_parts.take_sending(self._desk.office, self.conference_id, self.report, recipients, deadline)
            form.recipientEdit.clear()
            form.sendDueEdit.clear()
            self._desk.hub.deliver()
            self.refresh()

    def preview(self) -> None:
        """The pages as they will be printed; from there to Word, PDF, printer and stick."""
        with messages.guard(self):
            self.panel.keep()
            from khenthuong_desktop.services import paper_names, papers
            from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

            office, name = self._desk.office, report_words.PAPERS[self.report]
            compose = partial(papers.compose, office, name, id=self.conference_id)
            compose()  # says at once what stops it
            title, endings = paper_names.title(name), paper_names.PAPERS[name].formats
            shown = shown_paper.of_paper(office, title, name, compose, endings=endings)
            self.dialog = paper_preview_dialog.show(self._desk, shown, self.window())

    def _saved(self, part_id: str) -> None:
        """What this tab saved itself stands in its fields already: only what follows from it is told anew."""
        office = self._desk.office
        with messages.guard(self):
            self._part = report_parts.part(office, part_id)
            self._own = True
            try:
                self._desk.hub.deliver()
            finally:
                self._own = False
            self._parts = report_parts.parts(office, self.conference_id, self.report)
            self._tell_lacks()
            self._fill_outline()
            self.panel.show(self._part)

    def _sent(self, task_id: str, sent: bool) -> None:
        with messages.guard(self):
            tasks.set_done(self._desk.office, [task_id], done=sent)
            self._desk.hub.deliver()

    # What is shown

    def load(self) -> None:
        form, office = self._form, self._desk.office
        self._parts = report_parts.parts(office, self.conference_id, self.report)
        known = {one.id: one for one in self._parts}
        first = self._parts[0] if self._parts else None
        self._part = known.get(self._part.id, first) if self._part is not None else first
        for button in (form.addButton, form.removeButton, form.previewButton):
            button.setVisible(bool(self._parts))
        self._tell_lacks()
        self.panel.drop_all_but(known)
        if not self._parts:
            self._show_empty()
            return
        form.stack.setCurrentWidget(form.partsPage)
        self._fill_outline()
        self._fill_sendings()
        if self._part is not None:
            self.panel.show(self._part)

    def _tell_lacks(self) -> None:
        self._lacks = report_parts.lacks(self._desk.office, self.conference_id, self.report)
        told, label = self._lacks.sentence(), self._form.lacksLabel
        label.setProperty("look", "amber" if told else "second")
        label.setText(told or (words.COMPLETE if self._parts else ""))
        label.setToolTip("\n".join(self._lacks.sentences()))
        label.setVisible(bool(self._parts))
        label.style().unpolish(label)
        label.style().polish(label)

    def _show_empty(self) -> None:
        stack = self._form.stack
        if self._empty is not None:
            stack.removeWidget(self._empty)
            self._empty.deleteLater()
        title, sentence = words.EMPTY[self.report]
        if self.report == "experience" and not conferences.conference(self._desk.office, self.conference_id).pilot:
            sentence = f"{words.NOT_A_PILOT} {sentence}"
        self._empty = EmptyState(title, sentence, ((words.BEGIN, self.begin),) if self.writable else ())
        stack.addWidget(self._empty)
        stack.setCurrentWidget(self._empty)

    def _fill_outline(self) -> None:
        self._filling = True
        chosen = self._part.id if self._part is not None else ""
        lacks = self._lacks or report_parts.Lacks((), ())
        lines.fill_outline(self._form.outlineList, self._parts, lacks, chosen, self._desk.office.today)
        self._filling = False

    def _fill_sendings(self) -> None:
        office = self._desk.office
        every = report_parts.sendings(office, self.conference_id, self.report)
        sent = self._sent if self.writable else None
        lines.fill_sendings(self._form.sendingsLayout, every, office.today, sent)

    def _row_chosen(self, row: int) -> None:
        if self._filling or not 0 <= row < len(self._parts):
            return
        chosen = self._parts[row].id
        self.panel.keep()
        with messages.guard(self):
            self._part = report_parts.part(self._desk.office, chosen)
            self._fill_outline()
            if self._part is not None:
                self.panel.show(self._part)
