"""One step of the agreement: who does what, with which paper, on which day, and what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.services import conferences, kept_papers
from khenthuong_desktop.services.agreement import AgreementStep, Outcome
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_agreement_step_dialog import Ui_AgreementStepDialog
from khenthuong_desktop.ui.widgets.choice_field import ChoiceField
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import conference_setup as words
from khenthuong_desktop.wording import conferences as conference_words

LONGEST = 6  # digits of a number of delegates


class AgreementStepDialog(QDialog):
    """`step` is the one to change; None adds one. With `outcome` the step is shown as done today in that way."""

    def __init__(
        self,
        desk: Desk,
        conference_id: str,
        step: AgreementStep | None = None,
        *,
        outcome: Outcome | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._conference_id, self._step = desk.office, conference_id, step
        self._form = Ui_AgreementStepDialog()
        self._form.setupUi(self)
        form = self._form
        papers = [(one.id, _named(one)) for one in kept_papers.papers(desk.office)]
        self.actor = ChoiceField([*conference_words.ACTORS.items()], self, free=True)
        self.action_field = ChoiceField([*conference_words.ACTIONS.items()], self, free=True)
        self.paper = ChoiceField(papers, self, free=True)
        for field, layout, label in (
            (self.actor, form.actorLayout, form.actorLabel),
            (self.action_field, form.actionLayout, form.actionLabel),
            (self.paper, form.paperLayout, form.paperLabel),
        ):
            field.settles = False
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            layout.addWidget(field)
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        for code, told in conference_words.OUTCOMES.items():
            form.outcomeCombo.addItem(told, code)
        self._show(step or AgreementStep("", ""))
        if outcome is not None:
            form.outcomeCombo.setCurrentIndex(form.outcomeCombo.findData(outcome))
            if not form.dayEdit.text():
                form.dayEdit.setText(short_document_date(desk.office.today))
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        for before, after in (
            (self.actor, self.action_field),
            (self.action_field, self.paper),
            (self.paper, form.outcomeCombo),
            (form.outcomeCombo, form.dayEdit),
            (form.dayEdit, form.numberEdit),
            (form.numberEdit, form.notesEdit),
        ):
            QWidget.setTabOrder(before, after)
        keep_on_screen(self)
        (self.actor if step is None else form.dayEdit if outcome else self.paper).setFocus()

    def save(self) -> None:
        """Save the step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            form, before = self._form, self._step or AgreementStep("", "")
            typed_day, typed_number = form.dayEdit.text().strip(), form.numberEdit.text().strip()
            day = read_day(typed_day, self._office.today.year) if typed_day else None
            if typed_day and day is None:
                self.show_problem(words.DAY_WRONG.format(typed=typed_day), "")
                return
            readable = typed_number.isascii() and typed_number.isdigit() and len(typed_number) <= LONGEST
            if typed_number and not readable:
                self.show_problem(words.NUMBER_WRONG.format(typed=typed_number), "")
                return
            paper_id = self.paper.code()
            step = replace(
                before,
                actor=self.actor.code() or self.actor.currentText(),
                action=self.action_field.code() or self.action_field.currentText(),
                paper_id=paper_id,
                paper_name="" if paper_id else self.paper.currentText(),
                done_on=day,
                outcome=form.outcomeCombo.currentData(),
                number=int(typed_number) if typed_number else None,
                notes=form.notesEdit.text(),
            )
            if self._step is None:
                conferences.add_step(self._office, self._conference_id, step)
            else:
                conferences.change_step(self._office, step)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _show(self, step: AgreementStep) -> None:
        form = self._form
        self.actor.setEditText(conference_words.actor(step.actor))
        self.action_field.setEditText(conference_words.action(step.action))
        if step.paper_id is not None:
            self.paper.set_code(step.paper_id)
        else:
            self.paper.setEditText(step.paper_name)
        form.outcomeCombo.setCurrentIndex(form.outcomeCombo.findData(step.outcome))
        form.dayEdit.setText(short_document_date(step.done_on) if step.done_on else "")
        form.numberEdit.setText(str(step.number) if step.number is not None else "")
        form.notesEdit.setText(step.notes)


def _named(paper: kept_papers.StoredPaper) -> str:
    return paper.name if paper.signed_on is None else f"{paper.name}: {paper.subject}"
