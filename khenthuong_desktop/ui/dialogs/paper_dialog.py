"""Soạn văn bản: a letter, submission or report is written on the left and read, filled, on the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services import bodies, conference_drafts, paper_drafts, paper_heads, paper_texts, papers, units
from khenthuong_desktop.services.paper_content import DEPUTY, DRAFTER, Begun, Inputs
from khenthuong_desktop.services.paper_drafts import Reading
from khenthuong_desktop.services.papers import StoredPaper
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_paper_dialog import Ui_PaperDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.field_line import suggest
from khenthuong_desktop.ui.widgets.name_lines import NameLines
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import errors, findings
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording import papers_page as words
from khenthuong_desktop.wording import papers_window as window_words

PAUSE_MS = 150
SHOWN_PROBLEMS = 6
FRAME = (
    f"QPlainTextEdit {{{{ background: {{ground}}; border: 1px solid {palette.BORDER}; border-radius: 4px;"
    f" padding: 1px 3px; }}}} QPlainTextEdit:focus {{{{ border-color: {palette.ACCENT}; }}}}"
)

# What stands in the fields: whose paper, who signs, and what is said.
Said = tuple[str | None, str | None, str, Inputs]


class PaperDialog(QDialog):
    """`kept` is the draft to write on; None begins a new paper of the kind, one that changes the signed paper `amends`
    or has what `begun` says where that is given. `saved_id` is the paper that was saved."""

    def __init__(
        self,
        desk: Desk,
        kind: str,
        kept: StoredPaper | None = None,
        *,
        amends: StoredPaper | None = None,
        begun: Begun | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._office, self._kept, self._amends = desk, desk.office, kept, amends
        self._begun = begun
        self.saved_id: str | None = None
        self.question: QMessageBox | None = None
        self.preview_dialog: QDialog | None = None
        self.units_dialog: QDialog | None = None
        self._reading = Reading("", ())
        self._changing = papers.amendment(self._office, amends.id) if amends is not None else None
        self._gaps_seen: tuple[Finding, ...] = ()
        self._shown_kind = kind
        self._form = Ui_PaperDialog()
        self._form.setupUi(self)
        form = self._form
        self.addressees = NameLines(paper_drafts.addressee_names(self._office), self)
        self.addressees.setAccessibleName(words.ADDRESSEES)
        form.addresseesLayout.addWidget(self.addressees)
        form.addresseesLabel.setBuddy(self.addressees)
        self._values: dict[str, tuple[QLabel, QLineEdit]] = {
            "unit": (form.unitLabel, form.unitEdit),
            "deadline": (form.deadlineLabel, form.deadlineEdit),
            "grounds": (form.groundsLabel, form.groundsEdit),
        }
        for label, field in self._values.values():
            label.hide()
            field.hide()
        suggest(form.unitEdit, [name for _, name in units.at_work(self._office)])
        form.problemLabel.hide()
        for edit in (form.textEdit, form.shownEdit):
            edit.setTabChangesFocus(True)
            edit.setStyleSheet(FRAME.format(ground=palette.GROUND if edit.isReadOnly() else palette.SURFACE))
        self.addressees.setStyleSheet(FRAME.format(ground=palette.SURFACE))
        self.addressees.setPlaceholderText(words.ADDRESSEES_HINT)
        form.textEdit.setPlaceholderText(words.TEXT_HINT)
        form.placeButton.setMenu(QMenu(form.placeButton))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_reading)
        self._fill(kind)
        self._connect()
        self._order_tabs()
        self.show_reading()
        self._before = self._said()
        keep_on_screen(self)
        (form.subjectEdit if kept is None and begun is None else form.textEdit).setFocus()

    # What stands in the fields

    @property
    def kind(self) -> str:
        """The code of the kind of paper."""
        return str(self._form.kindCombo.currentData())

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._said() != self._before

    def inputs(self) -> Inputs:
        """What the officer has said so far."""
        form = self._form
        whole = self._begun_with()
        values = dict(whole.values)
        values |= {code: field.text() for code, (_, field) in self._values.items()}
        values[DRAFTER] = form.drafterEdit.text() if self.kind == paper_drafts.LETTER else ""
        subject, text = form.subjectEdit.text(), form.textEdit.toPlainText()
        said = replace(whole, subject=subject, addressees=self.addressees.names(), body=text, values=values)
        return said.cleaned()

    def _begun_with(self) -> Inputs:
        if self._kept is not None:
            return self._kept.inputs
        if self._changing is not None:
            return self._changing[0]
        return self._begun.said if self._begun is not None else Inputs()

    @property
    def _amends_id(self) -> str | None:
        return self._amends.id if self._amends is not None else None

    def _said(self) -> Said:
        form = self._form
        return form.bodyCombo.currentData(), form.signerCombo.currentData(), self.kind, self.inputs()

    def _fill(self, kind: str) -> None:
        form, kept = self._form, self._kept or self._amends
        for one in paper_drafts.kinds(self._office):
            form.kindCombo.addItem(one.title, one.code)
        form.kindCombo.setCurrentIndex(form.kindCombo.findData(kind))
        form.kindCombo.setEnabled(kept is None and self._begun is None)
        for body in bodies.bodies(self._office):
            form.bodyCombo.addItem(body.name, body.id)
        if kept is not None and form.bodyCombo.findData(kept.body_id) < 0:
            former = paper_heads.body(self._office, kept.body_id)
            form.bodyCombo.addItem(former.name, former.id)
        source = kept or self._begun
        self._choose_body(source.body_id if source is not None else None)
        said, signer_id = (kept.inputs, kept.signer_id) if kept is not None else (Inputs(), None)
        if self._changing is not None:
            said, signer_id = self._changing
        if self._begun is not None:
            said, signer_id = self._begun.said, self._begun.signer_id
        self._fill_signers(signer_id)
        form.subjectEdit.setText(said.subject)
        form.subjectEdit.setCursorPosition(0)
        self.addressees.setPlainText("\n".join(said.addressees))
        form.textEdit.setPlainText(said.body)
        for code, (_, field) in self._values.items():
            field.setText(said.values.get(code, ""))
        usual_drafter = paper_heads.usual_drafter(self._office, self._office.today) if kept is None else ""
        form.drafterEdit.setText(said.values.get(DRAFTER, usual_drafter))
        self._name_window()

    def _choose_body(self, body_id: str | None) -> None:
        """The one whose paper it is, else the usual one of the kind."""
        combo, usual = self._form.bodyCombo, paper_drafts.usual_body(self._office, self.kind)
        combo.setCurrentIndex(max(0, combo.findData(body_id or (usual.id if usual is not None else None))))

    def _kind_chosen(self) -> None:
        """A body that was chosen by hand stays, the usual one of the other kind does not."""
        before = paper_drafts.usual_body(self._office, self._shown_kind)
        if before is not None and self._form.bodyCombo.currentData() == before.id:
            self._choose_body(None)
        self._name_window()

    def _fill_signers(self, chosen: str | None) -> None:
        """Those who can sign for the body today; the usual one is whoever that is on the day of the paper."""
        combo = self._form.signerCombo
        combo.clear()
        body_id = self._form.bodyCombo.currentData()
        found = bodies.signers(self._office, body_id, self._office.today) if body_id else ()
        usual = found[0] if found else None
        position = self._begun_with().values.get(DEPUTY, "")
        if found and position:
            usual = paper_heads.deputy(self._office, body_id, self._office.today)
            told = _signer(usual) if usual is not None else words.UNNAMED_SIGNER.format(position=position)
            combo.addItem(told, None)
        else:
            combo.addItem(words.USUAL_SIGNER.format(name=_signer(usual)) if usual else words.NO_SIGNERS, None)
        for one in found:
            if usual is None or one.id != usual.id:
                combo.addItem(_signer(one), one.id)
        if chosen is not None and usual is not None and chosen == usual.id:
            combo.setItemData(0, chosen)  # the paper names this person, also when another becomes the usual one
        elif chosen is not None and combo.findData(chosen) < 0:
            combo.addItem(words.FORMER_SIGNER, chosen)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _name_window(self) -> None:
        self._shown_kind = self.kind
        title = paper_texts.kind(self._office, self.kind).title
        shown = words.NEW_TITLE if self._kept is None else words.EDIT_TITLE
        self.setWindowTitle(shown.format(title=title if self._kept is None else words.lower(title)))

    def _connect(self) -> None:
        form = self._form
        form.kindCombo.currentIndexChanged.connect(lambda _row: self._kind_chosen())
        form.bodyCombo.currentIndexChanged.connect(lambda _row: self._fill_signers(None))
        for combo in (form.kindCombo, form.bodyCombo, form.signerCombo):
            combo.currentIndexChanged.connect(lambda _row: self._pause.start())
        for line in (form.subjectEdit, form.drafterEdit, *(field for _, field in self._values.values())):
            line.textChanged.connect(lambda _text: self._pause.start())
        for edit in (self.addressees, form.textEdit):
            edit.textChanged.connect(self._pause.start)
        form.placeButton.menu().aboutToShow.connect(self._fill_places)
        form.unitsButton.clicked.connect(self.choose_units)
        form.previewButton.clicked.connect(self.preview)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        form.sendButton.clicked.connect(self.send)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        QShortcut(QKeySequence.StandardKey.Print, self, self.preview)

    def _order_tabs(self) -> None:
        form = self._form
        fields = (form.kindCombo, form.bodyCombo, form.signerCombo, form.subjectEdit, self.addressees, form.unitsButton)
        further = (*(field for _, field in self._values.values()), form.drafterEdit)
        buttons = (form.previewButton, form.cancelButton, form.sendButton, form.saveButton)
        order = (*fields, *further, form.textEdit, form.placeButton, form.shownEdit, *buttons)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # What it becomes

    def show_reading(self) -> None:
        """The paper as it reads now, and all that still stops it."""
        self._pause.stop()
        with messages.guard(self):
            form, said = self._form, self.inputs()
            for code in paper_drafts.asked_values(self._office, self.kind, said):
                label, field = self._values[code]  # once there, a field stays: somebody may be typing in it
                label.show()
                field.show()
            for widget in (form.drafterLabel, form.drafterEdit):
                widget.setVisible(self.kind == paper_drafts.LETTER)
            body_id, signer_id = form.bodyCombo.currentData(), form.signerCombo.currentData()
            self._reading = paper_drafts.reading(self._office, self.kind, said, body_id=body_id, signer_id=signer_id)
            place = form.shownEdit.verticalScrollBar().value()
            if form.shownEdit.toPlainText() != self._reading.text:
                form.shownEdit.setPlainText(self._reading.text)
                form.shownEdit.verticalScrollBar().setValue(place)
            self._tell_missing()

    def _tell_missing(self) -> None:
        told, gaps = self._problems(), [findings.sentence(one) for one in self._reading.gaps]
        form = self._form
        colour = palette.AMBER if told or gaps else palette.GREEN
        form.stateLabel.setStyleSheet(f"color: {colour}; font-weight: 600;")
        ready = words.READY_WITH_GAPS if gaps else words.READY
        form.stateLabel.setText(words.MISSING.format(n=len(told)) if told else ready)
        if self._gaps_seen != self._reading.gaps:
            form.sendButton.setText(words.SEND_DO)
            self._gaps_seen = ()
        more = [words.MORE] if len(told) > SHOWN_PROBLEMS else []
        lines = [words.MISSING_LINE.format(told=one) for one in (*told[:SHOWN_PROBLEMS], *gaps)]
        lines += more
        if whose := self._signer_told():
            lines.append(whose)
        form.missingLabel.setText("\n".join(lines))
        form.missingLabel.setVisible(bool(lines))

    def _signer_told(self) -> str:
        """Where the signer comes from, when it is not the usual one of the body and nobody has chosen him here."""
        source = self._kept.signer_id if self._kept is not None else self._begun.signer_id if self._begun else None
        if self._form.signerCombo.currentData() != source:
            return ""
        return conference_drafts.signer_told(self._office, self._begun_with(), source)

    def _problems(self) -> list[str]:
        told = [words.missing(one) for one in self._reading.missing]
        if self._reading.stopped is not None:
            sentence = errors.sentence(self._reading.stopped)
            told.append(f"{sentence.what} {sentence.next_step}".strip())
        return told

    def _fill_places(self) -> None:
        menu = self._form.placeButton.menu()
        menu.clear()
        for place in paper_texts.places(self.kind):
            text = window_words.PLACE.format(name=place.name, meaning=place.meaning).replace("&", "&&")
            menu.addAction(text).triggered.connect(partial(self.insert, place.name))

    def insert(self, name: str, _checked: bool = False) -> None:
        """Put a place where the cursor of the text is."""
        edit = self._form.textEdit
        edit.insertPlainText(f"{paper_words.OPEN}{name}{paper_words.CLOSE}")
        edit.setFocus()

    def choose_units(self) -> None:
        """Tick whom it goes to; names that are no unit's stay below those that are ticked."""
        from khenthuong_desktop.ui.dialogs.units_choice_dialog import UnitsChoiceDialog

        self._take_typing()
        known, named = paper_drafts.addressee_names(self._office), self.addressees.names()
        dialog = UnitsChoiceDialog(known, set(named), self)

        def take() -> None:
            others = [one for one in named if one not in known]
            self.addressees.setPlainText("\n".join((*dialog.chosen(), *others)))

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _how: self.addressees.setFocus())
        self.units_dialog = dialog
        dialog.open()

    def preview(self) -> None:
        """The pages of what stands in the fields; nothing is saved by looking."""
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        with messages.guard(self):
            self._take_typing()
            body_id, signer_id, kind, said = self._said()
            title = f"{paper_texts.kind(self._office, kind).title} - {said.subject}"
            shown = shown_paper.of_written(self._office, title, kind, said, body_id, signer_id)
            self.preview_dialog = paper_preview_dialog.show(self._desk, shown, self)

    # Saving

    def save(self) -> None:
        """Keep it as a draft."""
        with messages.guard(self):
            self._take_typing()
            body_id, signer_id, kind, said = self._said()
            if self._kept is None:
                self.saved_id = papers.draft(
                    self._office, kind, said, body_id=body_id, signer_id=signer_id, amends_id=self._amends_id
                )
            else:
                papers.change(self._office, self._kept.id, said, body_id=body_id, signer_id=signer_id)
                self.saved_id = self._kept.id
            self.accept()

    def send(self) -> None:
        """Keep it and send it for signature; what is missing is said and nothing is saved."""
        with messages.guard(self):
            self._take_typing()
            self.show_reading()
            if told := self._problems():
                self.show_problem(words.STILL_MISSING.format(n=len(told)), words.STILL_MISSING_NEXT)
                return
            if self._reading.gaps != self._gaps_seen:
                self._gaps_seen = self._reading.gaps  # a second press, as where a number is odd
                form = self._form
                form.sendButton.setText(words.SEND_ANYWAY)
                self.show_problem(" ".join(findings.sentence(one) for one in self._reading.gaps), "")
                return
            body_id, signer_id, kind, said = self._said()
            paper_id = self._kept.id if self._kept is not None else None
            self.saved_id = papers.submit(
                self._office,
                kind,
                said,
                paper_id=paper_id,
                body_id=body_id,
                signer_id=signer_id,
                amends_id=self._amends_id,
            )
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def reject(self) -> None:
        """Nobody loses a text by Esc."""
        self._take_typing()
        if not self.changed:
            super().reject()
            return
        box = messages.message_box(self, words.LEAVE_ASK, words.LEAVE_ASK_NEXT)
        keep = box.addButton(words.LEAVE_KEEP, QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(words.LEAVE_DROP, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(words.LEAVE_STAY, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(stay)
        keep.clicked.connect(self.save)
        drop.clicked.connect(lambda _checked=False: self.done(QDialog.DialogCode.Rejected))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    def _take_typing(self) -> None:
        QGuiApplication.inputMethod().commit()  # letters that an input method still holds


def _signer(one: bodies.Signer) -> str:
    return words.SIGNER_LINE.format(name=one.full_name, position=one.position)
