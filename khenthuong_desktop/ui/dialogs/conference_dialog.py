"""Hội nghị mới, Sửa thiết lập: a conference begun from a plan, from last time or small, every setting changeable."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from khenthuong_desktop.domain import conferences as judged
from khenthuong_desktop.domain.conferences import Conference, Settings
from khenthuong_desktop.services import conference_bases, conferences
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.conference_fields import ConferenceFields
from khenthuong_desktop.ui.forms.ui_conference_dialog import Ui_ConferenceDialog
from khenthuong_desktop.ui.widgets.field_line import BOX
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.tab_line import TabLine
from khenthuong_desktop.wording import conference_dialog as words
from khenthuong_desktop.wording import conferences as conference_words
from khenthuong_desktop.wording import findings as sentences

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Occasion

TIER, LAST, SMALL = "tier", "last", "small"
BEGIN = frozenset({"occasion", "tier", "copied_from"})  # what only the beginning says, never a field


def run(desk: Desk, parent: QWidget) -> QDialog:
    """Set up a new conference from anywhere and go to it."""
    dialog = ConferenceDialog(desk, parent=parent)

    def opened() -> None:
        if dialog.saved_id is not None:
            desk.hub.deliver()
            desk.go("conferences", f"{dialog.saved_id}:setup")

    dialog.accepted.connect(opened)
    dialog.open()
    return dialog


class ConferenceDialog(QDialog):
    """`conference` is the one to change; None sets up a new one. `saved_id` is the conference that was saved."""

    def __init__(self, desk: Desk, conference: Conference | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office = desk, desk.office
        self._conference = conference
        self.saved_id: str | None = None
        self.question: QMessageBox | None = None
        self._form = Ui_ConferenceDialog()
        self._form.setupUi(self)
        form = self._form
        self.tab_line = TabLine(self)
        form.tabsLayout.addWidget(self.tab_line)
        for title in words.TABS:
            self.tab_line.addTab(title)
        self.tab_line.currentChanged.connect(form.pageStack.setCurrentIndex)
        for area in (form.nameArea, form.timeArea, form.sizeArea, form.riteArea):
            area.viewport().setAutoFillBackground(False)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the keyboard
        for inside in (form.nameWidget, form.timeWidget, form.sizeWidget, form.riteWidget):
            inside.setAutoFillBackground(False)
        form.bannerEdit.setStyleSheet(BOX)
        form.attentionList.setStyleSheet(BOX)
        for grid in (form.nameGrid, form.timeGrid, form.sizeGrid, form.riteGrid):
            grid.setColumnMinimumWidth(0, 130)
            grid.setColumnStretch(1, 3)
            grid.setColumnStretch(2, 2)
        form.problemLabel.hide()
        self.fields = ConferenceFields(form, self._office)
        for first, second in pairwise((form.startCombo, self.tab_line, form.sourceEdit, self.fields.form_field)):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.fields.form_field, form.formSourceEdit)
        self._draft = Settings("models", "", "")  # as begun, before anything was typed
        self._made_name, self._made_banner = "", conferences.banner(self._office, self._draft)
        self._follows_name = self._follows_banner = False
        self._filling = False
        self.found: tuple[str, ...] = ()
        self._begin()
        self._connect()
        self.tell()
        keep_on_screen(self)
        (form.startCombo if conference is None else form.sourceEdit).setFocus()

    # What stands in the fields

    def settings(self) -> Settings:
        """The settings as the fields say them."""
        return self.fields.read()[0]

    def start_from(self, start: str) -> None:
        """Begin from 'tier:code', 'last:id' or 'small:occasion'; what was typed by hand stays."""
        combo = self._form.startCombo
        if combo.currentData() != start:
            combo.setCurrentIndex(combo.findData(start))
        with messages.guard(self):
            draft = self._draft_of(start)
            typed = self.settings()
            made = {"name"} if self._follows_name else set()
            made |= {"banner"} if self._follows_banner else set()
            kept: dict[str, Any] = {
                one.name: getattr(typed, one.name)
                for one in fields(Settings)
                if one.name not in BEGIN | made and getattr(typed, one.name) != getattr(self._draft, one.name)
            }
            self._draft = draft
            self._show(draft)  # says whether the name and the banner are made of the others
            self._fill(replace(draft, **kept))
            self.tell()

    def save(self) -> None:
        """Save the settings as one step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            settings, wrong = self.fields.read()
            if wrong:  # told below the fields already
                self._go_to(wrong[0].field)
                return
            if self._conference is None:
                self.saved_id = conferences.create(self._office, settings)
            else:
                conferences.change(self._office, self._conference.id, settings)
                self.saved_id = self._conference.id
            self.accept()

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not saved."""
        settings, wrong = self.fields.read()
        return bool(wrong) or settings != self._draft

    def reject(self) -> None:
        """Ask before what was typed goes: Esc is pressed sooner than it is meant."""
        if not self.changed:
            super().reject()
            return
        box = messages.message_box(self, words.LEAVE_ASK, words.LEAVE_ASK_NEXT)
        drop = box.addButton(words.LEAVE_DROP, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(words.LEAVE_STAY, QMessageBox.ButtonRole.RejectRole))
        drop.clicked.connect(lambda _checked=False: self.done(QDialog.DialogCode.Rejected))
        self.question = box
        box.open()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def tell(self) -> None:
        """What the settings come to: seats, the window, and what does not fit together."""
        if self._filling:
            return
        form = self._form
        settings, wrong = self.fields.read()
        if self._follow(settings):
            settings, wrong = self.fields.read()
        form.problemLabel.hide()
        form.seatsLabel.setText(words.seats(settings))
        form.windowHint.setText(words.window(settings))
        form.windowHint.setVisible(bool(form.windowHint.text()))
        state = self._conference.state if self._conference is not None else "preparing"
        values = {one.name: getattr(settings, one.name) for one in fields(Settings)}
        found = judged.findings(Conference(**values, id="", state=state), self._office.today)
        looks = [(one.sentence, "wrong") for one in wrong] + [(sentences.sentence(one), "look") for one in found]
        self.found = tuple(sentence for sentence, _ in looks)
        while form.findingsLayout.count():
            item = form.findingsLayout.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for sentence, meaning in looks:
            label = QLabel(sentence, form.toldFrame)
            label.setProperty("meaning", meaning)
            label.setWordWrap(True)
            form.findingsLayout.addWidget(label)

    # Filling

    def _begin(self) -> None:
        form, kept = self._form, self._conference
        form.startWidget.setVisible(kept is None)
        form.startHint.setVisible(kept is None)
        self.setWindowTitle(words.NEW_TITLE if kept is None else words.CHANGE_TITLE)
        form.saveButton.setText(words.CREATE if kept is None else words.SAVE)
        form.cancelButton.setAutoDefault(False)
        form.saveButton.setDefault(True)
        if kept is not None:
            self._draft = replace(conferences.settings_of(kept), source=conference_bases.plan_of(self._office, kept))
            self._show(self._draft)
            return
        combo = form.startCombo
        for tier in conferences.tiers(self._office):
            combo.addItem(words.FROM_TIER.format(name=tier.name), f"{TIER}:{tier.code}")
        combo.insertSeparator(combo.count())
        for one in conferences.conferences(self._office):
            combo.addItem(words.FROM_LAST.format(name=one.name), f"{LAST}:{one.id}")
        for code, name in conference_words.OCCASIONS.items():
            if code != "models":
                combo.addItem(words.FROM_SMALL.format(name=name), f"{SMALL}:{code}")
        combo.setMinimumContentsLength(40)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.startLayout.setStretch(1, 1)
        self._draft = self._draft_of(str(combo.itemData(0)))
        self._show(self._draft)

    def _draft_of(self, start: str) -> Settings:
        way, _, code = start.partition(":")
        hint = self._form.startHint
        if way == TIER:
            tier = next(one for one in conferences.tiers(self._office) if one.code == code)
            hint.setText(words.tier_hint(tier.source, tier.note))
            return conferences.draft_from_tier(self._office, code)
        hint.setText(words.LAST_HINT if way == LAST else words.SMALL_HINT)
        if way == LAST:
            return conferences.draft_from(self._office, code)
        occasion: Occasion = "year_review" if code == "year_review" else "award_ceremony"
        return conferences.draft_small(self._office, occasion)

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self.fields.show(settings)
        self._filling = False

    def _show(self, settings: Settings) -> None:
        self._fill(settings)
        # A name and a banner that are made of the other settings go with them until somebody writes them himself.
        self._made_name = _made_name(settings)
        self._made_banner = conferences.banner(self._office, settings)
        self._follows_name = settings.name == self._made_name
        self._follows_banner = settings.banner == self._made_banner != ()
        self.tell()

    def _follow(self, settings: Settings) -> bool:
        """Let the name and the banner follow what they are made of; True where one of them has changed."""
        name, lines = _made_name(settings), conferences.banner(self._office, settings)
        new_name = self._follows_name and name != self._made_name
        new_lines = self._follows_banner and lines != self._made_banner
        self._made_name, self._made_banner = name, lines
        self._filling = True
        if new_name:
            self.fields.show_name(name)
        if new_lines:
            self.fields.show_banner(lines)
        self._filling = False
        return new_name or new_lines

    def _connect(self) -> None:
        form = self._form
        form.startCombo.activated.connect(lambda _row: self.start_from(str(form.startCombo.currentData())))
        form.nameEdit.textEdited.connect(self._name_written)
        form.bannerEdit.textChanged.connect(self._banner_written)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        for field in self.fields.watched():
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.textChanged.connect(self._typed)
            elif isinstance(field, QComboBox):
                (field.editTextChanged if field.isEditable() else field.currentIndexChanged).connect(self._typed)
            elif isinstance(field, QCheckBox):
                field.toggled.connect(self._typed)
            elif isinstance(field, QListWidget):
                field.itemChanged.connect(self._typed)

    def _typed(self, *_values: object) -> None:
        with messages.guard(self):
            self.tell()

    def _name_written(self, _text: str) -> None:
        self._follows_name = False

    def _banner_written(self) -> None:
        if not self._filling:
            self._follows_banner = False

    def _go_to(self, field: QWidget) -> None:
        """Open the part in which a field stands and give it the keyboard."""
        stack = self._form.pageStack
        for number in range(stack.count()):
            page = stack.widget(number)
            if page is not None and page.isAncestorOf(field):
                self.tab_line.setCurrentIndex(number)
        field.setFocus()


def _made_name(settings: Settings) -> str:
    return conference_words.full_name(settings.form, settings.of_whom, settings.session)
