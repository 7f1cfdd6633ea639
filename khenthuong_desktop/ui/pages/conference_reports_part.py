"""The part of a report that is chosen: its name and words, its figures, who writes it until when."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.typed_dates import with_year
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, report_parts
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_reports_tab import Ui_ConferenceReportsTab
from khenthuong_desktop.ui.pages.conference_reports_figures import FigureFields
from khenthuong_desktop.ui.widgets.card_field import NotesEdit
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import reports_tab as words

if TYPE_CHECKING:
    from datetime import date

    from khenthuong_desktop.domain.report_parts import Part

_TALL: Final = 16_777_215
_LEAST: Final = 72  # pixels of the words, so that the figures below have room in a low window
_NO_FIGURE: Final = "report.figure_not"


class PartPanel(QObject):
    """What is typed is saved when its field is left, each time one step. Signal saved(str): the part's id."""

    saved = Signal(str)

    def __init__(self, desk: Desk, form: Ui_ConferenceReportsTab, tab: QWidget) -> None:
        super().__init__(tab)
        self._desk = desk
        self._form = form
        self._tab = tab
        self.conference_id = ""
        self._shown: Part | None = None
        self._filled: dict[str, str] = {}  # what the fields were filled with: what differs from it was typed since
        self._filling = False
        self._unread: dict[str, tuple[str, str, int]] = {}  # id of a part -> who, a day that is none, its kind
        self._writable = desk.office.read_only is None
        self.body = NotesEdit()
        self.body.setAccessibleName(words.BODY)
        self.body.setMinimumHeight(_LEAST)
        self.body.setMaximumHeight(_TALL)
        form.textLayout.addWidget(self.body)
        form.partLayout.setStretch(form.partLayout.indexOf(form.textLayout), 1)
        form.partLayout.setStretch(form.partLayout.indexOf(form.figuresArea), 3)
        form.figuresArea.viewport().setAutoFillBackground(False)
        form.figuresHost.setAutoFillBackground(False)
        form.responsibleEdit.setPlaceholderText(words.NOBODY)
        self._figures = FigureFields(form.figuresLayout, self.save_figure if self._writable else None)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        self.body.left.connect(self.save_text)
        form.headingEdit.editingFinished.connect(self.save_text)
        for edit in (form.responsibleEdit, form.dueEdit):
            edit.editingFinished.connect(self.save_handing)
        form.dueCombo.activated.connect(lambda _place: self.save_handing())
        form.receivedCheck.clicked.connect(self._receive)
        self.body.setReadOnly(not self._writable)
        for edit in (form.headingEdit, form.responsibleEdit, form.dueEdit):
            edit.setReadOnly(not self._writable)
        for widget in (form.dueCombo, form.receivedCheck):
            widget.setEnabled(self._writable)

    @property
    def figure_edits(self) -> dict[str, QLineEdit]:
        return self._figures.edits

    def leave(self, conference_id: str) -> None:
        """Another part, report or conference is about to be shown: what stands here is kept first."""
        self.keep()
        self._shown = None
        if conference_id != self.conference_id:
            self._figures.forget()
            self.conference_id = conference_id

    def keep(self) -> None:
        """All that was typed into the part: words, who writes it until when."""
        self.save_text()
        self.save_handing()

    def drop_all_but(self, known: Collection[str]) -> None:
        """A part that is gone, by undo or by another hand, is not written to any more."""
        if self._shown is not None and self._shown.id not in known:
            self._shown = None

    def save_text(self) -> None:
        """Keep what was typed into a part; nothing happens where it is the same."""
        one, form = self._shown, self._form
        if one is None or self._filling or not self._writable:
            return
        typed = {"heading": form.headingEdit.text(), "body": self.body.toPlainText()}
        new = {name: text for name, text in typed.items() if text != self._filled[name]}
        if not new:
            return
        with messages.guard(self._tab):
            report_parts.write(self._desk.office, one.id, **new)
            self._filled |= new
            self.saved.emit(one.id)

    def save_handing(self) -> None:
        """Who writes the part until when; an unreadable day stays where it is, red, whatever is looked at meanwhile."""
        one, form = self._shown, self._form
        if one is None or self._filling or not self._writable:
            return
        with messages.guard(self._tab):
            text = form.dueEdit.text().strip()
            day = self.day(text)
            self.problem(form.dueEdit, words.DAY_WRONG if text and day is None else "")
            if text and day is None:
                self._unread[one.id] = form.responsibleEdit.text(), form.dueEdit.text(), form.dueCombo.currentIndex()
                return
            self._unread.pop(one.id, None)
            deadline = Deadline(day, form.dueCombo.currentIndex() == 1) if day else None
            if (form.responsibleEdit.text(), deadline) == (one.responsible, one.deadline):
                return
            report_parts.hand_over(self._desk.office, one.id, form.responsibleEdit.text(), deadline)
            self._filled |= {"responsible": form.responsibleEdit.text(), "due": form.dueEdit.text()}
            self.saved.emit(one.id)

    def save_figure(self, code: str) -> None:
        """Another value than that of the register; empty takes the register's. What is no figure stays, red."""
        one = self._shown
        if one is None or self._filling or not self._writable or code not in self.figure_edits:
            return
        edit = self.figure_edits[code]
        with messages.guard(self._tab):
            try:
                if edit.text().strip() != one.figures.get(code, ""):
                    report_parts.set_figure(self._desk.office, one.id, code, edit.text())
            except UserError as problem:
                if not problem.code.startswith(_NO_FIGURE):
                    raise
                self._figures.refuse(code, str(errors.sentence(problem)))
                self.problem(edit, self._figures.problem)
                return
            self._figures.take(code)
            self.problem(edit, "")
            self.saved.emit(one.id)

    def day(self, text: str) -> date | None:
        """A day as it is typed; without a year it is the one nearest to the conference."""
        if not text:
            return None
        office = self._desk.office
        near = conferences.conference(office, self.conference_id).held_on or office.today
        return read_day(with_year(text, near), near.year)

    def _receive(self, received: bool) -> None:
        with messages.guard(self._tab):
            if self._shown is not None:
                report_parts.receive(self._desk.office, self._shown.id, received=received)
                self.saved.emit(self._shown.id)

    def show(self, one: Part) -> None:
        """What was typed into a field and is not saved yet stays there, whoever else changed something."""
        form, office = self._form, self._desk.office
        same = self._shown is not None and self._shown.id == one.id
        self._filling = True
        before, self._filled = self._filled if same else {}, _texts(one)
        self._keep_typed(form.headingEdit, "heading", before)
        self._keep_typed(form.responsibleEdit, "responsible", before)
        self._keep_typed(form.dueEdit, "due", before)
        asked = report_parts.asked(office, one)
        form.askedLabel.setText(asked)
        form.askedLabel.setVisible(bool(asked))
        typed = self.body.toPlainText()
        if typed != one.body and typed == before.get("body", typed):
            self.body.setPlainText(one.body)
        if not same or form.dueEdit.text() == self._filled["due"]:  # the day may be half typed, and its kind with it
            form.dueCombo.setCurrentIndex(1 if one.deadline and one.deadline.inclusive else 0)
        form.receivedCheck.setChecked(one.received_on is not None)
        if not same:
            self._show_unread(one)
        found = report_parts.figures(office, self.conference_id, one)
        form.figuresLabel.setVisible(bool(found))
        form.figuresArea.setVisible(bool(found))
        self._figures.show(one.id, found)
        if problem := words.DAY_WRONG if one.id in self._unread else self._figures.problem:
            form.problemLabel.setText(problem)
            form.problemLabel.show()
        self.fit()
        self._shown = one
        self._filling = False
        self._order_tabs()

    def _show_unread(self, one: Part) -> None:
        unread = self._unread.get(one.id)
        if unread is not None:
            who, text, kind = unread
            self._form.responsibleEdit.setText(who)
            self._form.dueEdit.setText(text)
            self._form.dueCombo.setCurrentIndex(kind)
        self.problem(self._form.dueEdit, words.DAY_WRONG if unread is not None else "")

    def fit(self) -> None:
        """The figures take no more height than they need: the rest is for the words."""
        form = self._form
        margins = form.figuresLayout.contentsMargins()
        height = form.figuresLayout.totalHeightForWidth(form.figuresArea.width()) + margins.top() + margins.bottom()
        form.figuresArea.setMaximumHeight(max(height, form.figuresHost.minimumSizeHint().height()) + 4)

    def _keep_typed(self, edit: QLineEdit, name: str, before: Mapping[str, str]) -> None:
        now = self._filled[name]
        if edit.text() != now and edit.text() == before.get(name, edit.text()):
            edit.setText(now)
            edit.setCursorPosition(0)  # a long name is read from its beginning

    def _order_tabs(self) -> None:
        """Down the part as it is read: name, words, figures, who writes it until when."""
        form = self._form
        fields = [form.sendButton, form.headingEdit, self.body, *self.figure_edits.values(), form.responsibleEdit]
        for one, following in pairwise((*fields, form.dueCombo, form.dueEdit, form.receivedCheck)):
            QWidget.setTabOrder(one, following)

    def problem(self, edit: QLineEdit, sentence: str) -> None:
        mark(edit, wrong=bool(sentence))
        self._form.problemLabel.setText(sentence)
        self._form.problemLabel.setVisible(bool(sentence))


def _texts(one: Part) -> dict[str, str]:
    due = f"{one.deadline.day:%d/%m/%Y}" if one.deadline else ""
    return {"heading": one.heading, "body": one.body, "responsible": one.responsible, "due": due}
