"""Sắp xếp đơn vị: which units are merged, divided or renamed, from which day, and what that carries along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.domain.typed_dates import read_typed
from khenthuong_desktop.domain.units import ChangePlan, NewUnit, Part, Renaming, UnitChange
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.services import lists, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.moving_things import LINE, MovingThings, tick
from khenthuong_desktop.ui.forms.ui_unit_change_dialog import Ui_UnitChangeDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.choice_field import ChoiceField
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import findings as finding_words
from khenthuong_desktop.wording import units as words

ID = Qt.ItemDataRole.UserRole
PAUSE_MS = 150
_COLOURS = {"blocks": palette.RED, "warns": palette.AMBER, "judge": palette.AMBER}


class UnitChangeDialog(QDialog):
    """Nothing is chosen by the program: it shows what would happen, and the button says what it does."""

    def __init__(
        self, desk: Desk, chosen: Sequence[str] = (), parent: QWidget | None = None, *, deed: str = words.MERGE
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = Ui_UnitChangeDialog()
        self._form.setupUi(self)
        self._names = dict(units.at_work(desk.office))
        self._ticked: dict[str, None] = {unit: None for unit in chosen if unit in self._names}
        self._rest_to: str | None = None
        self._filling = False
        self.plan: ChangePlan | None = None
        self._add_fields()
        for code, label in words.DEEDS.items():
            self._form.deedCombo.addItem(label, code)
        self._form.deedCombo.setCurrentIndex(list(words.DEEDS).index(deed))
        self._fill_units()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.preview)
        self._connect()
        self._show_deed()
        keep_on_screen(self)

    # What is asked for

    @property
    def deed(self) -> str:
        return str(self._form.deedCombo.currentData())

    @property
    def founding(self) -> bool:
        """Whether a new unit takes over: it may have the name of one that ends."""
        return self.deed != words.RENAMING and self._form.foundRadio.isChecked()

    @property
    def day(self) -> date | None:
        """The day of the change; None while it is no date."""
        read = read_typed(
            self._form.dayEdit.text(), self._desk.office.today.year, century=2000, future_allowed=True, column="day"
        )
        return read.value.as_date() if read.value is not None else None

    def change(self) -> UnitChange | None:
        """The change as it stands in the fields; None while something is missing."""
        day = self.day
        if day is None or not self._ticked:
            return None
        parts: list[Part] = []
        new: list[NewUnit] = []
        renamings: list[Renaming] = []
        if self.deed == words.RENAMING:
            if not clean(self.target.currentText()):
                return None
            unit_id = next(iter(self._ticked))
            renamings.append(Renaming(unit_id, clean(self.target.currentText()), self.kind.code()))
        elif self.deed == words.MERGE:
            heir = self._heir(self._typed_target(), new)
            if heir is None:
                return None
            parts += [Part(unit_id, heir) for unit_id in self._ticked if unit_id != heir]
        else:
            parts += self._moving_parts(new)
        return UnitChange(
            day,
            tuple(parts),
            tuple(new),
            tuple(renamings),
            source=self._form.sourceEdit.text(),
            keep_former=self._form.formerCheck.isChecked(),
        )

    def preview(self) -> None:
        """Say what the change would carry along and what stands against it."""
        self._soon.stop()
        form = self._form
        change = self.change()
        self.plan = None
        with messages.guard(self):
            self.plan = units.plan_change(self._desk.office, change) if change is not None else None
        lines: list[str] = []
        if change is None or self.plan is None:
            lines.append(_coloured(self._missing(), palette.SECOND_TEXT))
        else:
            lines += [_coloured(finding_words.sentence(f), _COLOURS[f.severity]) for f in self.plan.findings]
            if not self.plan.blocked:
                lines += [_coloured(line, palette.TEXT) for line in words.preview(change, self.plan)]
        form.previewLabel.setText("".join(f"<p style='margin:0 0 4px 0'>{line}</p>" for line in lines))
        form.confirmButton.setText(words.confirm(self.deed, change, self.plan))
        form.confirmButton.setEnabled(self.plan is not None and not self.plan.blocked)
        wrong = bool(form.dayEdit.text().strip()) and self.day is None
        _mark(form.dayEdit, wrong)
        form.dayEdit.setToolTip(words.DAY_WRONG if wrong else "")

    def carry_out(self) -> None:
        """Do it: in the background, because a whole town may be moved."""
        QGuiApplication.inputMethod().commit()
        self.preview()
        change = self.change()
        if change is None or self.plan is None or self.plan.blocked:
            return
        self._form.confirmButton.setEnabled(False)
        office = self._desk.office
        self._desk.jobs.start(
            words.WORKING,
            lambda progress: units.carry_out(office, change),
            lambda step: self.accept(),
            self._failed,
            owner=self,
        )

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _failed(self, error: Exception) -> None:
        self._form.confirmButton.setEnabled(True)
        messages.report(error, self)

    # Fields

    def _add_fields(self) -> None:
        office, form = self._desk.office, self._form
        self.target = ChoiceField(list(self._names.items()), self)
        self.kind = ChoiceField(lists.choices(office, "units", "kind"), self)
        self.parent_field = ChoiceField(list(self._names.items()), self)
        for field, label, layout in (
            (self.target, form.targetLabel, form.targetComboLayout),
            (self.kind, form.kindLabel, form.kindComboLayout),
            (self.parent_field, form.parentLabel, form.parentComboLayout),
        ):
            layout.addWidget(field)
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        form.targetGrid.setColumnStretch(1, 3)
        form.targetGrid.setColumnStretch(3, 3)
        form.bodyLayout.setStretch(0, 2)
        form.bodyLayout.setStretch(1, 5)
        for place, stretch in enumerate((0, 0, 3, 2)):  # way, fields, what can be chosen, what would happen
            form.targetLayout.setStretch(place, stretch)
        for ground in (form.previewArea.viewport(), form.previewGround):
            ground.setAutoFillBackground(False)  # the card shows through
        self.things = MovingThings(
            office, form.itemsTree, form.itemsFilterEdit, form.itemsLabel, self._typed_target, self._name_of
        )
        form.unitsFilterEdit.setPlaceholderText(words.FIND_UNIT)
        form.unitsFilterEdit.setAccessibleName(words.FIND_UNIT)
        form.itemsFilterEdit.setPlaceholderText(words.FIND_ITEM)
        form.itemsFilterEdit.setAccessibleName(words.FIND_ITEM)
        form.unitsFilterEdit.setClearButtonEnabled(True)
        form.problemLabel.hide()
        for button in (form.cancelButton, form.tickAllButton, form.tickNoneButton):
            button.setAutoDefault(False)
        form.confirmButton.setAutoDefault(False)

    def _connect(self) -> None:
        form = self._form
        form.deedCombo.currentIndexChanged.connect(lambda _n: self._show_deed())
        form.dayEdit.textChanged.connect(self._wait)
        form.sourceEdit.textChanged.connect(self._wait)
        form.formerCheck.toggled.connect(self._wait)
        form.unitsFilterEdit.textChanged.connect(self._filter_units)
        form.unitsList.itemChanged.connect(self._tick_unit)
        form.itemsFilterEdit.textChanged.connect(lambda _text: self.things.fill(self._ticked))
        form.tickAllButton.clicked.connect(lambda: self.things.tick_all(True))
        form.tickNoneButton.clicked.connect(lambda: self.things.tick_all(False))
        self.things.changed.connect(self._wait)
        self.things.refused.connect(lambda: self.show_problem(self._missing(), ""))
        form.restCheck.toggled.connect(self._rest)
        for field in (self.target, self.kind, self.parent_field):
            field.editTextChanged.connect(self._wait)
        self.target.editTextChanged.connect(lambda _text: self._show_target())
        form.foundRadio.toggled.connect(lambda _on: self._show_target())
        form.foundRadio.toggled.connect(self._wait)
        form.cancelButton.clicked.connect(self.reject)
        form.confirmButton.clicked.connect(self.carry_out)

    def _wait(self, *_: object) -> None:
        if not self._filling:
            self._form.problemLabel.hide()
            self._soon.start()

    def _missing(self) -> str:
        if not self._ticked:
            return words.CHOOSE_UNITS
        if self.day is None:
            return words.DAY_WRONG
        if self.deed == words.RENAMING or self.founding:
            return words.SAY_NAME
        typed = clean(self.target.currentText())
        return words.UNKNOWN_TARGET.format(name=typed) if typed else words.SAY_TARGET

    def _show_deed(self) -> None:
        """The fields of what is to be done."""
        form, deed = self._form, self.deed
        form.unitsLabel.setText(words.LISTED[deed])
        form.wayBox.setVisible(deed != words.RENAMING)
        form.itemsBox.setVisible(deed == words.PART)
        form.formerCheck.setVisible(deed != words.RENAMING)
        if deed == words.RENAMING and len(self._ticked) > 1:
            self._ticked = dict.fromkeys(list(self._ticked)[:1])
            self._fill_units()
        self._show_target()
        if deed == words.PART:
            self.things.fill(self._ticked)
        self.preview()

    def _show_target(self) -> None:
        """A unit that is to be founded is asked for its kind and place."""
        form = self._form
        founding, renaming = self.founding, self.deed == words.RENAMING
        form.targetLabel.setText(words.NEW_NAME if founding else words.TARGET[self.deed])
        self.target.setAccessibleName(form.targetLabel.text())
        self.target.settles = not founding and not renaming
        form.targetHintLabel.setText(words.NEW_UNIT_HINT if founding else words.KNOWN_UNIT_HINT)
        form.targetHintLabel.setVisible(not renaming)
        for widget in (form.kindLabel, self.kind):
            widget.setVisible(founding or renaming)
        for place in (form.parentLabel, self.parent_field):
            place.setVisible(founding)
        line = self.kind.lineEdit()
        if line is not None:
            line.setPlaceholderText(words.KEEP_KIND if renaming else "")
        taker = self._rest_to or self._typed_target()
        form.restCheck.setText(words.REST.format(name=self._name_of(taker)) if taker else words.REST_UNNAMED)
        form.restCheck.setEnabled(taker is not None)

    # Units to choose

    def _fill_units(self) -> None:
        self._filling = True
        widget = self._form.unitsList
        widget.clear()
        for unit_id, name in self._names.items():
            item = QListWidgetItem(name)
            item.setData(ID, unit_id)
            item.setSizeHint(LINE)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(tick(unit_id in self._ticked))
            widget.addItem(item)
            if unit_id in self._ticked and widget.currentItem() is None:
                widget.setCurrentItem(item)
        self._filling = False
        if widget.currentItem() is not None:
            widget.scrollToItem(widget.currentItem())

    def _filter_units(self, text: str) -> None:
        key = search_key(text)
        for place in range(self._form.unitsList.count()):
            item = self._form.unitsList.item(place)
            item.setHidden(key not in search_key(item.text()))

    def _tick_unit(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        unit_id = str(item.data(ID))
        if item.checkState() == Qt.CheckState.Checked:
            if self.deed == words.RENAMING:
                self._ticked.clear()
            self._ticked[unit_id] = None
        else:
            self._ticked.pop(unit_id, None)
            self.things.forget(unit_id)
        if self.deed == words.RENAMING:
            self._fill_units()
        if self.deed == words.PART:
            self.things.fill(self._ticked)
        self._wait()

    # Who takes over

    def _typed_target(self) -> str | None:
        """The unit in the field: its id, or the name of one that is to be founded."""
        return clean(self.target.currentText()) or None if self.founding else self.target.code()

    def _name_of(self, taker: str) -> str:
        return self._names.get(taker, taker)

    def _heir(self, taker: str | None, new: list[NewUnit]) -> str | None:
        """The key of who takes over; a unit that is to be founded is founded once."""
        if taker is None or taker in self._names:
            return taker
        if not any(unit.key == taker for unit in new):
            new.append(NewUnit(taker, taker, self.kind.code() or "", self.parent_field.code()))
        return taker

    def _moving_parts(self, new: list[NewUnit]) -> list[Part]:
        rest = self._rest_to
        parts: list[Part] = []
        for left, taker, people, children in self.things.moves():
            heir = self._heir(taker, new)
            if heir is not None and not (rest == taker and left in self._ticked):
                parts.append(Part(left, heir, "part", people, children))
        if rest is not None:
            heir = self._heir(rest, new)
            parts += [Part(unit_id, heir) for unit_id in self._ticked if heir is not None]
        elif not parts and (taker_now := self._heir(self._typed_target(), new)) is not None:
            parts += [Part(unit_id, taker_now, "part") for unit_id in self._ticked if unit_id != taker_now]
        return parts

    def _rest(self, on: bool) -> None:
        self._rest_to = self._typed_target() if on else None
        self._show_target()
        self._wait()


def _coloured(text: str, colour: str) -> str:
    return f"<span style='color:{colour}'>{escape(text)}</span>"


def _mark(field: QWidget, wrong: bool) -> None:
    """Red where the text cannot be taken."""
    look = "wrong" if wrong else ""
    if field.property("look") != look:
        field.setProperty("look", look)
        field.style().unpolish(field)
        field.style().polish(field)
