"""What was counted when the conference voted on the delegation; the verdict is told while one types."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from khenthuong_desktop.domain.adoptions import WAYS, Adoption, parse_threshold
from khenthuong_desktop.services import adoptions, conferences
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import typed_fields
from khenthuong_desktop.ui.forms.ui_adoption_dialog import Ui_AdoptionDialog
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import committees as words
from khenthuong_desktop.wording import errors, findings


class AdoptionDialog(QDialog):
    """Saved as one step; numbers that cannot be are refused and stay in their fields."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id = desk.office, conference_id
        self._told = False  # what is odd was told: the next press saves it
        self._form = Ui_AdoptionDialog()
        self._form.setupUi(self)
        form = self._form
        self._numbers: dict[str, QLineEdit] = {
            "present": form.presentEdit,
            "agreed": form.agreedEdit,
            "against": form.againstEdit,
            "abstained": form.abstainedEdit,
            "invalid": form.invalidEdit,
        }
        for way in WAYS:
            form.wayCombo.addItem(words.WAYS[way], way)
        with messages.guard(self):
            known = adoptions.adoption(desk.office, conference_id)
            held = known.held_on or conferences.conference(desk.office, conference_id).held_on
            form.wayCombo.setCurrentIndex(WAYS.index(known.way))
            for key, field in self._numbers.items():
                number = getattr(known, key)
                if key == "present" and number is None:
                    number = adoptions.present(desk.office, conference_id)
                field.setText("" if number is None else str(number))
            form.thresholdEdit.setText(known.threshold)
            form.tellersEdit.setText(known.tellers)
            form.notesEdit.setText(known.notes)
            form.dayEdit.setText(f"{held:%d/%m/%Y}" if held else "")
            self._near = held or desk.office.today  # a day without a year is the one nearest to it
        for line in (*self._numbers.values(), form.thresholdEdit, form.dayEdit):
            line.textChanged.connect(lambda _text: self._tell())
        form.wayCombo.currentIndexChanged.connect(lambda _row: self._tell())
        self._save_text = form.saveButton.text()
        form.saveButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        self._tell()
        keep_on_screen(self)

    def save(self) -> None:
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            wrong = next((one for one in self._numbers.values() if not _readable(one.text())), None)
            typed = self._form.dayEdit.text().strip()
            if wrong is not None:
                self.show_problem(words.NUMBER_WRONG.format(typed=wrong.text().strip()), "")
                wrong.setFocus()
                return
            if typed and typed_fields.day_near(typed, self._near) is None:
                self.show_problem(words.DAY_WRONG.format(typed=typed), "")
                self._form.dayEdit.setFocus()
                return
            said = adoptions.checked(self._office, self._conference_id, self.said())
            if not self._told and self._tell_first(said):
                return
            adoptions.record(self._office, self._conference_id, said)
            self.accept()

    def said(self) -> Adoption:
        """What stands in the fields; what cannot be read is left out."""
        form = self._form
        numbers = {key: _number(field.text()) for key, field in self._numbers.items()}
        return Adoption(
            way=form.wayCombo.currentData(),
            threshold=form.thresholdEdit.text(),
            tellers=form.tellersEdit.text(),
            held_on=typed_fields.day_near(form.dayEdit.text().strip(), self._near),
            notes=form.notesEdit.text(),
            **numbers,
        )

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line; what the verdict says of it already is said here alone."""
        form, told = self._form, f"{what} {next_step}".strip()
        form.verdictLabel.setText(form.verdictLabel.text().replace(told, "").strip())
        form.problemLabel.setText(told)
        form.problemLabel.show()

    def _tell_first(self, said: Adoption) -> bool:
        """More people than delegates, votes that leave somebody out: told once, then saved by whoever presses again."""
        found = adoptions.problems(self._office, self._conference_id, said)
        if not found:
            return False
        self._told = True
        self.show_problem(" ".join(findings.sentence(one) for one in found), "")
        self._form.saveButton.setText(words.ANYWAY)
        return True

    def _tell(self) -> None:
        form, said = self._form, self.said()
        self._told = False
        form.saveButton.setText(self._save_text)
        form.problemLabel.hide()
        ballot = said.way == "ballot"
        form.invalidLabel.setVisible(ballot)
        form.invalidEdit.setVisible(ballot)
        for field in self._numbers.values():
            mark(field, wrong=not _readable(field.text()))
        try:
            parse_threshold(said.threshold)
        except ValueError:
            mark(form.thresholdEdit, wrong=True)
            self._show_verdict("", None)
            return
        mark(form.thresholdEdit, wrong=False)
        fault = adoptions.impossible(said)
        if fault is not None:
            sentence = errors.sentence(fault)
            self._show_verdict(f"{sentence.what} {sentence.next_step}".strip(), "wrong")
            return
        verdict = words.verdict(said.agreed, said.present, said.needed, said.adopted)
        with messages.guard(self):
            odd = adoptions.problems(self._office, self._conference_id, said) if said.adopted is not None else ()
            told = " ".join((verdict, *map(findings.sentence, odd)))
            adopted = None if said.adopted is None else "good" if said.adopted else "wrong"
            self._show_verdict(told, "look" if odd else adopted)

    def _show_verdict(self, text: str, meaning: str | None) -> None:
        label = self._form.verdictLabel
        label.setText(text)
        label.setProperty("meaning", meaning)
        label.style().unpolish(label)
        label.style().polish(label)


def _readable(text: str) -> bool:
    return not text.strip() or typed_fields.whole_number(text) is not None


def _number(text: str) -> int | None:
    return typed_fields.whole_number(text) if text.strip() else None
