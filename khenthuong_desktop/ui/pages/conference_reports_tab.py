"""Báo cáo: the outline at the left, the words and figures of a part at the right, who owes which part until when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.report_parts import REPORTS
from khenthuong_desktop.services import report_parts, tasks
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_reports_tab import Ui_ConferenceReportsTab
from khenthuong_desktop.ui.pages import conference_reports_lines as lines
from khenthuong_desktop.ui.widgets.card_field import NotesEdit
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.empty_state import EmptyState
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.wording import reports as report_words
from khenthuong_desktop.wording import reports_tab as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.report_parts import Part, Report

TABLES: Final = frozenset(
    {"conferences", "report_parts", "tasks", "commendations", "subjects", "delegates", "speeches", "adoptions"}
    | {"conference_awards", "delegation_members", "budget_lines", "allotments"}
)
TALL: Final = 16_777_215


class ReportsTab(QWidget):
    """What is typed is saved when its field is left, each time one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ConferenceReportsTab()
        self._form.setupUi(self)
        form = self._form
        self.conference_id = ""
        self.report: Report = REPORTS[0]
        self.dialog: QDialog | None = None
        self._parts: tuple[Part, ...] = ()
        self._part: Part | None = None
        self._filling = self._stale = self._own = False
        self._writable = desk.office.read_only is None
        self.chips: dict[str, Chip] = {}
        for report in REPORTS:
            chip = Chip(report_words.REPORTS[report], chosen=report == self.report)
            chip.clicked.connect(partial(self.show_report, report))
            self.chips[report] = chip
            form.chipsLayout.addWidget(chip)
        self.lacks = ElidedLabel(least=80)
        form.lacksLayout.addWidget(self.lacks)
        self.body = NotesEdit()
        self.body.setAccessibleName(words.BODY)
        self.body.setMinimumHeight(110)
        self.body.setMaximumHeight(TALL)
        form.textLayout.addWidget(self.body)
        form.partLayout.setStretch(2, 1)
        form.outlineList.setSpacing(2)
        self.figure_edits: dict[str, QLineEdit] = {}
        self._empty: EmptyState | None = None
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.outlineList.currentRowChanged.connect(self._row_chosen)
        self.body.left.connect(self.save_text)
        form.headingEdit.editingFinished.connect(self.save_text)
        for edit in (form.responsibleEdit, form.dueEdit):
            edit.editingFinished.connect(self.save_handing)
        form.dueCombo.activated.connect(lambda _place: self.save_handing())
        form.receivedCheck.clicked.connect(self._receive)
        form.addButton.clicked.connect(lambda _checked=False: self.add())
        form.removeButton.clicked.connect(lambda _checked=False: self.remove())
        form.previewButton.clicked.connect(lambda _checked=False: self.preview())
        form.sendButton.clicked.connect(lambda _checked=False: self.add_sending())
        form.recipientEdit.returnPressed.connect(self.add_sending)
        form.sendDueEdit.returnPressed.connect(self.add_sending)
        self.body.setReadOnly(not self._writable)
        for edit in (form.headingEdit, form.responsibleEdit, form.dueEdit, form.recipientEdit, form.sendDueEdit):
            edit.setReadOnly(not self._writable)
        for widget in (form.dueCombo, form.receivedCheck, form.addButton, form.removeButton, form.sendButton):
            widget.setEnabled(self._writable)
        self._desk.hub.changed.connect(self._changed)

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self._part = None
        self.conference_id = conference_id
        self._load()

    def refresh(self) -> None:
        self._load()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._form.outlineList.setFocus() if self._parts else self.chips[self.report].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_text()
        super().hideEvent(event)

    # The deeds

    def show_report(self, report: Report, _checked: bool = False) -> None:
        """Another report of the same conference."""
        self.save_text()
        self.report = report
        self._part = None
        for name, chip in self.chips.items():
            chip.set_chosen(name == report)
        self._load()

    def begin(self) -> None:
        """The outline that the plan prescribes."""
        with messages.guard(self):
            report_parts.begin(self._desk.office, self.conference_id, self.report)
            self._desk.hub.deliver()
            self._load()
            self._form.outlineList.setFocus()

    def add(self) -> None:
        """A part of the office's own, behind the others."""
        with messages.guard(self):
            self.save_text()
            added = report_parts.add(self._desk.office, self.conference_id, self.report, words.NEW_PART)
            self._part = report_parts.part(self._desk.office, added)
            self._desk.hub.deliver()
            self._load()
            self._form.headingEdit.setFocus()
            self._form.headingEdit.selectAll()

    def remove(self) -> None:
        with messages.guard(self):
            if self._part is None:
                return
            gone, self._part = self._part, None
            report_parts.remove(self._desk.office, gone.id)
            self._desk.hub.deliver()
            self._load()
            self._desk.say(words.removed(gone.heading))

    def save_text(self) -> None:
        """Keep what was typed into a part; nothing happens where it is the same."""
        one, form = self._part, self._form
        if one is None or self._filling or not self._writable:
            return
        heading, body = form.headingEdit.text(), self.body.toPlainText()
        if (heading, body) == (one.heading, one.body):
            return
        with messages.guard(self):
            report_parts.write(self._desk.office, one.id, heading or one.heading, body)
            self._saved(one.id)

    def save_handing(self) -> None:
        """Who writes the part until when; an unreadable day stays where it is, red."""
        one, form = self._part, self._form
        if one is None or self._filling or not self._writable:
            return
        with messages.guard(self):
            text = form.dueEdit.text().strip()
            day = read_day(text, self._desk.office.today.year) if text else None
            self._problem(form.dueEdit, words.DAY_WRONG if text and day is None else "")
            if text and day is None:
                return
            deadline = Deadline(day, form.dueCombo.currentIndex() == 1) if day else None
            if (form.responsibleEdit.text(), deadline) != (one.responsible, one.deadline):
                report_parts.hand_over(self._desk.office, one.id, form.responsibleEdit.text(), deadline)
                self._saved(one.id)

    def save_figure(self, code: str) -> None:
        """Another value than that of the register; empty takes the register's."""
        one = self._part
        if one is None or self._filling or not self._writable:
            return
        text = self.figure_edits[code].text()
        if text.strip() == one.figures.get(code, ""):
            return
        with messages.guard(self):
            report_parts.set_figure(self._desk.office, one.id, code, text)
            self._saved(one.id)

    def add_sending(self) -> None:
        """One more to whom the report goes before a day."""
        with messages.guard(self):
            form = self._form
            recipients, text = form.recipientEdit.text().strip(), form.sendDueEdit.text().strip()
            day = read_day(text, self._desk.office.today.year) if text else None
            problem = words.DAY_WRONG if text and day is None else "" if recipients else words.RECIPIENT_MISSING
            self._problem(form.sendDueEdit if recipients else form.recipientEdit, problem)
            if problem:
                return
            deadline = Deadline(day, inclusive=False) if day else None
            report_parts.take_sending(self._desk.office, self.conference_id, self.report, recipients, deadline)
            form.recipientEdit.clear()
            form.sendDueEdit.clear()
            self._desk.hub.deliver()
            self._load()

    def preview(self) -> None:
        """The pages as they will be printed; from there to Word, PDF, printer and stick."""
        with messages.guard(self):
            self.save_text()
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
        self._part = report_parts.part(office, part_id)
        self._own = True
        self._desk.hub.deliver()
        self._own = False
        self._parts = report_parts.parts(office, self.conference_id, self.report)
        self._tell_lacks()
        self._fill_outline()

    def _receive(self, received: bool) -> None:
        with messages.guard(self):
            if self._part is not None:
                report_parts.receive(self._desk.office, self._part.id, received=received)
                self._saved(self._part.id)

    def _sent(self, task_id: str, sent: bool) -> None:
        with messages.guard(self):
            tasks.set_done(self._desk.office, [task_id], done=sent)
            self._desk.hub.deliver()

    # What is shown

    def _load(self) -> None:
        self._stale = False
        if not self.conference_id:
            return
        form, office = self._form, self._desk.office
        with messages.guard(self):
            self._parts = report_parts.parts(office, self.conference_id, self.report)
            known = {one.id: one for one in self._parts}
            first = self._parts[0] if self._parts else None
            self._part = known.get(self._part.id, first) if self._part is not None else first
            for button in (form.addButton, form.removeButton, form.previewButton):
                button.setVisible(bool(self._parts))
            self._tell_lacks()
            if not self._parts:
                self._show_empty()
                return
            form.stack.setCurrentWidget(form.partsPage)
            self._fill_outline()
            self._fill_sendings()
            self._fill_part()

    def _tell_lacks(self) -> None:
        lacks = report_parts.lacks(self._desk.office, self.conference_id, self.report)
        told = lacks.sentences()
        self.lacks.setProperty("look", "amber" if told else "second")
        self.lacks.set_text(" ".join(told) if told else words.COMPLETE if self._parts else "")
        self.lacks.setToolTip("\n".join(told))
        self.lacks.style().unpolish(self.lacks)
        self.lacks.style().polish(self.lacks)

    def _show_empty(self) -> None:
        stack = self._form.stack
        if self._empty is not None:
            stack.removeWidget(self._empty)
            self._empty.deleteLater()
        title, sentence = words.EMPTY[self.report]
        self._empty = EmptyState(title, sentence, ((words.BEGIN, self.begin),) if self._writable else ())
        stack.addWidget(self._empty)
        stack.setCurrentWidget(self._empty)

    def _fill_outline(self) -> None:
        self._filling = True
        chosen = self._part.id if self._part is not None else ""
        lines.fill_outline(self._form.outlineList, self._parts, chosen, self._desk.office.today)
        self._filling = False

    def _fill_sendings(self) -> None:
        office = self._desk.office
        every = report_parts.sendings(office, self.conference_id, self.report)
        sent = self._sent if self._writable else None
        lines.fill_sendings(self._form.sendingsLayout, every, office.today, sent)

    def _fill_part(self) -> None:
        one, form, office = self._part, self._form, self._desk.office
        if one is None:
            return
        self._filling = True
        form.headingEdit.setText(one.heading)
        asked = report_parts.asked(office, one)
        form.askedLabel.setText(asked)
        form.askedLabel.setVisible(bool(asked))
        if self.body.toPlainText() != one.body:
            self.body.setPlainText(one.body)
        form.responsibleEdit.setText(one.responsible)
        form.dueCombo.setCurrentIndex(1 if one.deadline and one.deadline.inclusive else 0)
        form.dueEdit.setText(f"{one.deadline.day:%d/%m/%Y}" if one.deadline else "")
        form.receivedCheck.setChecked(one.received_on is not None)
        self._problem(form.dueEdit, "")
        self._fill_figures(one)
        self._filling = False

    def _fill_figures(self, one: Part) -> None:
        found = report_parts.figures(self._desk.office, self.conference_id, one)
        self._form.figuresLabel.setVisible(bool(found))
        save = self.save_figure if self._writable else None
        self.figure_edits = lines.fill_figures(self._form.figuresLayout, found, save)

    def _problem(self, edit: QLineEdit, sentence: str) -> None:
        mark(edit, wrong=bool(sentence))
        self._form.problemLabel.setText(sentence)
        self._form.problemLabel.setVisible(bool(sentence))

    def _row_chosen(self, row: int) -> None:
        if self._filling or not 0 <= row < len(self._parts):
            return
        chosen = self._parts[row].id
        self.save_text()
        with messages.guard(self):
            self._part = report_parts.part(self._desk.office, chosen)
            self._fill_outline()
            self._fill_part()

    def _changed(self, changed: frozenset[str]) -> None:
        if not concerns(changed, *TABLES) or not self.conference_id:
            return
        if not self.isVisible():
            self._stale = True
        elif not self._own:
            self._load()
