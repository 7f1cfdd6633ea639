"""The first half hour: who this office is, in whose name it writes, who signs; one step, and all of it later too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QWidget

from khenthuong_desktop.domain.office_setup import COMMITTEE, DIVISION, MOST_UNITS, Setup, SignerDraft
from khenthuong_desktop.services import office_setup, roles
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import setup_draft
from khenthuong_desktop.ui.dialogs.commune_choice import CommuneChoice
from khenthuong_desktop.ui.dialogs.role_fields import RoleFields
from khenthuong_desktop.ui.dialogs.signer_lines import SignerLines
from khenthuong_desktop.ui.forms.ui_office_wizard import Ui_OfficeWizard
from khenthuong_desktop.ui.widgets import paper_preview
from khenthuong_desktop.ui.widgets.field_line import mark, suggest
from khenthuong_desktop.ui.widgets.paper_preview import Paper
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import setup as words

UNIT, BODIES, SIGNERS, ROLES = range(4)


def run(desk: Desk, parent: QWidget) -> OfficeWizard:
    """Open the wizard over a window."""
    wizard = OfficeWizard(desk, parent)
    wizard.open()
    return wizard


class OfficeWizard(QDialog):
    """Four short pages with the paper beside them; every page can be left with 'Để sau' or finished from."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office = desk, desk.office
        self._form = Ui_OfficeWizard()
        self._form.setupUi(self)
        paper_preview.use_letters(self._office.resources / "fonts")
        self._checks: dict[str, QCheckBox] = {}
        self._place_follows = self._kind_follows = True
        self._steps = self._make_steps()
        self._communes = CommuneChoice(self._office, self._form.communeEdit, self._form.provinceEdit)
        self.roles = RoleFields(self._form.rolesLayout, roles.roles(self._office, self._office.today))
        catalogues = self._office.catalogues
        self._kinds = catalogues.choices("body_kinds", self._office.today)
        forms = catalogues.choices("signing_forms", self._office.today)
        self.signer_lines = SignerLines(self._form.signersLayout, forms, self._kinds)
        self._fill(self._begin())
        self._connect()
        # The window's own F1 does not reach a dialog that holds it up.
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_guide)
        self.go_to(UNIT)
        self._show_preview()
        keep_on_screen(self)

    # What it says

    def setup_said(self) -> Setup:
        """What stands in the fields now."""
        form = self._form
        return Setup(
            commune_name=form.communeEdit.text(),
            commune_code=self._communes.code(),
            province_name=form.provinceEdit.text(),
            place_name=form.placeEdit.text(),
            valid_from=self._day(),
            source=form.sourceEdit.text(),
            standing_body=form.standingEdit.text(),
            standing_suffix=form.suffixEdit.text(),
            body_kinds=tuple(kind for kind, check in self._checks.items() if check.isChecked()),
            signers=self.signer_lines.to_store(),
            roles=self.roles.said(),
            unit_kind=str(form.unitKindCombo.currentData() or ""),
            unit_count=self._count() or 0,
        )

    def show_guide(self) -> None:
        """The guide beside the questions."""
        from khenthuong_desktop.ui.dialogs import text_dialog

        with messages.guard(self):
            text_dialog.open_guide(self, self._office.resources)

    # Going through it

    def go_to(self, page: int) -> None:
        form = self._form
        form.pageStack.setCurrentIndex(page)
        form.stepLabel.setText(words.STEPS[page])
        form.introLabel.setText(words.INTROS[page])
        for number, step in enumerate(self._steps):
            step.setProperty("look", "section" if number == page else "second")
            step.style().unpolish(step)
            step.style().polish(step)
        form.backButton.setEnabled(page > UNIT)
        form.nextButton.setVisible(page < ROLES)
        (form.finishButton if page == ROLES else form.nextButton).setDefault(True)
        first = (form.communeEdit, form.standingEdit, self._first_signer(), form.unitKindCombo)[page]
        first.setFocus()

    def next(self) -> None:
        if self._check(self._form.pageStack.currentIndex()):
            self.go_to(min(ROLES, self._form.pageStack.currentIndex() + 1))

    def back(self) -> None:
        self._say("")
        self.go_to(max(UNIT, self._form.pageStack.currentIndex() - 1))

    def finish(self) -> None:
        """Write it all as one step; a page with something to mend is opened instead."""
        QGuiApplication.inputMethod().commit()
        for page in (UNIT, BODIES, SIGNERS, ROLES):
            if not self._check(page):
                if self._form.pageStack.currentIndex() != page:
                    told = self._form.problemLabel.text()
                    self.go_to(page)
                    self._say(told)
                return
        with messages.guard(self):
            office_setup.set_up(self._office, self.setup_said())
            setup_draft.forget(self._desk.settings)
            self._desk.hub.deliver()
            self._desk.say(words.DONE.format(commune=self._form.communeEdit.text().strip()))
            super().accept()

    def accept(self) -> None:
        """Enter: on to the next page, and at the last one done."""
        if self._form.pageStack.currentIndex() == ROLES:
            self.finish()
        else:
            self.next()

    def reject(self) -> None:
        """Later: nothing is written to the office, and nothing typed is lost."""
        QGuiApplication.inputMethod().commit()
        if self.setup_said() != self._opened_with:
            with messages.guard(self):
                setup_draft.keep(self._desk.settings, self.setup_said())
                self._desk.say(words.KEPT)
        super().reject()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the wizard's own line."""
        self._say(f"{what} {next_step}".strip())

    # Filling the pages

    def _begin(self) -> Setup:
        """What the office has said; else what was typed and put off; else what most offices would say."""
        said = office_setup.current(self._office)
        if not said.commune_name:
            said = setup_draft.kept(self._desk.settings) or replace(
                said,
                standing_body=self.roles.standing.default_name,
                standing_suffix=self._office.catalogues.body_kinds.get(DIVISION, self._office.today).number_suffix,
                signers=tuple(SignerDraft("", office, form, kind) for kind, office, form in words.FIRST_POSITIONS),
            )
        return said

    def _fill(self, said: Setup) -> None:
        form = self._form
        form.communeEdit.setText(said.commune_name)
        form.provinceEdit.setText(said.province_name)
        form.placeEdit.setText(said.place_name)
        self._place_follows = not said.place_name
        form.fromEdit.setText(f"{said.valid_from:%d/%m/%Y}" if said.valid_from else "")
        form.sourceEdit.setText(said.source)
        form.standingEdit.setText(said.standing_body)
        form.suffixEdit.setText(said.standing_suffix)
        standing = self.roles.standing
        suggest(form.standingEdit, (standing.default_name, *standing.other_names))
        for kind, label in self._kinds:
            check = QCheckBox(label, form.bodiesPage)
            check.setChecked(kind in said.body_kinds)
            check.toggled.connect(self._fill_preview_bodies)
            form.bodiesLayout.addWidget(check)
            self._checks[kind] = check
        for signer in said.signers:
            self.signer_lines.add(signer)
        self.roles.fill(dict(said.roles), said.standing_body)
        for term in self._office.catalogues.terms("unit_kinds").on(self._office.today):
            if term.details["group"] == "residential":
                form.unitKindCombo.addItem(term.name, term.code)
        form.unitKindCombo.setCurrentIndex(max(0, form.unitKindCombo.findData(said.unit_kind)))
        form.unitCountEdit.setText(str(said.unit_count) if said.unit_count else "")
        self._kind_follows = not said.unit_count  # nobody has asked for units yet
        self._follow_kind()
        if office_setup.current(self._office).commune_name:
            form.unitHintLabel.setText(words.FROM_HINT)
        self._fill_preview_bodies()
        self._show_units()
        self._opened_with = self.setup_said()

    def _make_steps(self) -> list[QLabel]:
        made = []
        for number, name in enumerate(words.STEPS, start=1):
            label = QLabel(f"{number}. {name}")
            self._form.stepsLayout.addWidget(label)
            if number < len(words.STEPS):
                self._form.stepsLayout.addWidget(QLabel("›"))
            made.append(label)
        self._form.stepsLayout.addStretch(1)
        return made

    def _first_signer(self) -> QWidget:
        lines = self.signer_lines.lines
        return lines[0].name_edit if lines else self._form.addSignerButton

    def _connect(self) -> None:
        form = self._form
        form.nextButton.clicked.connect(self.next)
        form.backButton.clicked.connect(self.back)
        form.finishButton.clicked.connect(self.finish)
        form.laterButton.clicked.connect(self.reject)
        # Enter belongs to the one default button; a button that has the keyboard must not take that over.
        for button in (form.laterButton, form.backButton, form.addSignerButton):
            button.setAutoDefault(False)
        form.addSignerButton.clicked.connect(self._add_signer)
        form.communeEdit.textChanged.connect(self._follow_commune)
        form.placeEdit.textEdited.connect(self._place_typed)
        form.standingEdit.textChanged.connect(self.roles.follow_standing)
        form.unitKindCombo.activated.connect(self._kind_chosen)
        form.unitKindCombo.currentIndexChanged.connect(self._show_units)
        form.unitCountEdit.textChanged.connect(self._show_units)
        for edit in (form.placeEdit, form.suffixEdit, form.standingEdit, form.fromEdit):
            edit.textChanged.connect(self._show_preview)
        form.fromEdit.textChanged.connect(self._day_typed)
        self.signer_lines.changed.connect(self._signers_changed)
        form.previewCombo.currentIndexChanged.connect(self._show_preview)
        form.personallyCheck.toggled.connect(self._show_preview)

    # Following what is typed

    def _follow_commune(self, text: str) -> None:
        if self._place_follows:
            self._form.placeEdit.setText(office_setup.place_name(text))
        self._follow_kind()
        mark(self._form.communeEdit, wrong=False)
        self._say("")
        self._show_preview()

    def _follow_kind(self) -> None:
        """A commune of the country has thôn, one of a town khu phố; nobody is asked before it is known."""
        if self._kind_follows:
            kind = office_setup.usual_unit_kind(self._form.communeEdit.text())
            self._form.unitKindCombo.setCurrentIndex(max(0, self._form.unitKindCombo.findData(kind)))

    def _kind_chosen(self) -> None:
        self._kind_follows = False

    def _day_typed(self) -> None:
        """What was said of the day is taken back with the next letter."""
        mark(self._form.fromEdit, wrong=False)
        self._say("")

    def _place_typed(self, text: str) -> None:
        self._place_follows = not text.strip()

    def _add_signer(self) -> None:
        self.signer_lines.add(SignerDraft("", "", "", COMMITTEE)).name_edit.setFocus()

    def _signers_changed(self) -> None:
        if self._form.problemLabel.text():
            self._say("")
            self.signer_lines.first_without_position()  # the red goes from the fields that were mended
        line = self.signer_lines.current
        if line is not None:
            place = self._form.previewCombo.findData(line.body_combo.currentData())
            self._form.previewCombo.setCurrentIndex(max(0, place))
        self._show_preview()

    def _fill_preview_bodies(self) -> None:
        combo = self._form.previewCombo
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for kind, label in self._kinds:
            if self._checks[kind].isChecked():
                combo.addItem(label, kind)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)
        self._show_preview()

    def _show_units(self) -> None:
        count, kind = self._count(), self._form.unitKindCombo.currentText()
        mark(self._form.unitCountEdit, wrong=count is None)
        if count is not None:
            self._say("")
        if count is None:
            text = ""  # said in red below
            self._say(words.BAD_COUNT.format(most=MOST_UNITS))
        elif count == 0:
            text = words.NO_UNITS
        elif count == 1:
            text = words.UNIT_TO_COME.format(first=f"{kind} 1")
        else:
            text = words.UNITS_TO_COME.format(first=f"{kind} 1", last=f"{kind} {count}")
        self._form.unitsLabel.setText(text)

    def _show_preview(self) -> None:
        form = self._form
        kind = form.previewCombo.currentData() or COMMITTEE
        said = replace(self.setup_said(), signers=self.signer_lines.drafts())
        with messages.guard(self):
            head = office_setup.preview(
                self._office, said, self._office.today, body_kind=kind, personally=form.personallyCheck.isChecked()
            )
            form.paperPreview.show_paper(
                Paper(
                    head.letterhead.upper_line,
                    head.letterhead.issuing_line,
                    head.letterhead.number_suffix,
                    head.date_line,
                    head.signature,
                    head.signer_name,
                )
            )
        form.personallyCheck.setVisible(kind == COMMITTEE)

    # What must be mended

    def _check(self, page: int) -> bool:
        self._say("")
        if page == UNIT:
            return self._check_unit()
        if page == SIGNERS:
            return self._check_signers()
        if page == ROLES and self._count() is None:
            self._say(words.BAD_COUNT.format(most=MOST_UNITS))
            return False
        return True

    def _check_unit(self) -> bool:
        form = self._form
        named = bool(form.communeEdit.text().strip())
        mark(form.communeEdit, wrong=not named)
        bad_day = bool(form.fromEdit.text().strip()) and self._day() is None
        mark(form.fromEdit, wrong=bad_day)
        if not named:
            self._say(words.UNNAMED_COMMUNE)
            form.communeEdit.setFocus()
        elif bad_day:
            self._say(words.BAD_DAY)
            form.fromEdit.setFocus()
        return named and not bad_day

    def _check_signers(self) -> bool:
        nameless = self.signer_lines.first_without_position()
        if nameless is not None:
            nameless.position_edit.setFocus()
            self._say(words.NO_POSITION.format(name=nameless.name_edit.text().strip()))
            return False
        for signer in self.signer_lines.to_store():
            if signer.full_name.strip() and not self._checks[signer.body_kind].isChecked():
                body = dict(self._kinds)[signer.body_kind]
                self._say(words.UNTICKED_BODY.format(name=signer.full_name.strip(), body=body))
                return False
        return True

    def _say(self, text: str) -> None:
        self._form.problemLabel.setText(text)

    def _day(self) -> date | None:
        return read_day(self._form.fromEdit.text(), self._office.today.year)

    def _count(self) -> int | None:
        text = self._form.unitCountEdit.text().strip()
        if not text:
            return 0
        if not (text.isascii() and text.isdigit()) or int(text) > MOST_UNITS:
            return None
        return int(text)
