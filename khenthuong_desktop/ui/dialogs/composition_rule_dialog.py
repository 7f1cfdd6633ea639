"""One rule of the composition: of what, in which part, how much of it, and what it comes to in heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QListWidgetItem, QWidget

from khenthuong_desktop.domain.composition import AGE, AWARD, HONOUR, PLAIN, Rule, wanted_heads
from khenthuong_desktop.domain.conferences import Settings, seats_of
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import composition_rules
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_composition_rule_dialog import Ui_CompositionRuleDialog
from khenthuong_desktop.ui.widgets.choice_field import ChoiceField
from khenthuong_desktop.ui.widgets.field_line import BOX, mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import composition as composition_words
from khenthuong_desktop.wording import conference_setup as words
from khenthuong_desktop.wording import errors

_CODE = Qt.ItemDataRole.UserRole
TICKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
SEVERAL = (HONOUR, AWARD)  # any one of several values is enough
BLANK = Rule("", "women", "", "all", "least", "percent", Fraction(0), "up", False, "")


class CompositionRuleDialog(QDialog):
    """`rules` are all of the conference, `place` the one to change among them; None adds one behind them."""

    def __init__(
        self,
        desk: Desk,
        conference_id: str,
        settings: Settings,
        rules: Sequence[Rule],
        place: int | None = None,
        *,
        delegation: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._conference_id, self._settings = desk.office, conference_id, settings
        self._rules, self._place, self._delegation = tuple(rules), place, delegation
        self._form = Ui_CompositionRuleDialog()
        self._form.setupUi(self)
        form = self._form
        self.value: ChoiceField | None = None
        self._filled = ""  # the attribute whose values are offered
        rule = BLANK if place is None else self._rules[place]
        self._base = rule
        self.setWindowTitle(words.RULE_NEW if place is None else words.RULE_CHANGE)
        self._fill_attributes()
        for combo, labels in (
            (form.boundCombo, composition_words.BOUNDS),
            (form.measureCombo, composition_words.MEASURES),
            (form.roundingCombo, composition_words.ROUNDINGS),
            (form.scopeCombo, composition_words.SCOPES),
        ):
            for code, label in labels.items():
                combo.addItem(label, code)
        form.valueList.setStyleSheet(BOX)
        self._show(rule)
        self._connect()
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        self.tell()
        keep_on_screen(self)
        (form.attributeCombo if place is None else form.amountEdit).setFocus()

    def rule(self) -> Rule | None:
        """The rule as the fields say it; None while its amount is no number. Left empty it is 0: no number is asked."""
        form = self._form
        typed = form.amountEdit.text().strip()
        amount = words.amount(typed if typed or form.boundCombo.currentData() == "most" else "0")
        if amount is None:
            return None
        attribute = str(form.attributeCombo.currentData())
        return replace(
            self._base,
            attribute=attribute,
            value="" if form.boundCombo.currentData() == "each" else self._value(attribute),
            scope=form.scopeCombo.currentData(),
            bound=form.boundCombo.currentData(),
            measure=form.measureCombo.currentData(),
            amount=amount,
            rounding=form.roundingCombo.currentData(),
            hard=form.hardCheck.isChecked(),
            label=form.nameEdit.text(),
            source=form.sourceEdit.text(),
        )

    def save(self) -> None:
        """Save all rules with this one in its place."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            rule, typed = self.rule(), self._form.amountEdit.text().strip()
            if rule is None:
                self.show_problem(words.AMOUNT_WRONG.format(typed=typed) if typed else words.NO_AMOUNT, "")
                self._form.amountEdit.setFocus()
                return
            wanted = list(self._rules)
            if self._place is None:
                wanted.append(rule)
            else:
                wanted[self._place] = rule
            composition_rules.save(self._office, self._conference_id, wanted, delegation=self._delegation)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def tell(self) -> None:
        """Only the fields that this rule needs, and what it comes to."""
        form = self._form
        form.problemLabel.hide()
        attribute = str(form.attributeCombo.currentData())
        each = form.boundCombo.currentData() == "each"
        self._offer_values(attribute)
        for label in (form.ageLabel, form.ageFromLabel, form.ageToLabel, form.ageNoun):
            label.setVisible(attribute == AGE)
        for line in (form.ageFromEdit, form.ageToEdit):
            line.setVisible(attribute == AGE)
        listed = attribute in SEVERAL
        form.listLabel.setVisible(listed)
        form.valueList.setVisible(listed)
        picked = attribute not in PLAIN and attribute != AGE and not listed and not each
        form.valueLabel.setVisible(picked)
        if self.value is not None:
            self.value.setVisible(picked)
        form.roundingCombo.setVisible(form.measureCombo.currentData() == "percent")
        rule, typed = self.rule(), form.amountEdit.text().strip()
        mark(form.amountEdit, wrong=rule is None and bool(typed))
        form.previewLabel.setText("" if rule is None else self._preview(rule))

    def _preview(self, rule: Rule) -> str:
        try:
            label = composition_rules.label(self._office, rule)
        except UserError as error:  # a rule half typed has no name yet
            return errors.sentence(error).what
        seats = self._settings.delegation_size if self._delegation else seats_of(self._settings, rule.scope)
        return words.preview(label, wanted_heads(rule, seats), seats, numbered=rule.numbered)

    def _value(self, attribute: str) -> str:
        form = self._form
        if attribute in PLAIN:
            return ""
        if attribute == AGE:
            least, most = form.ageFromEdit.text().strip(), form.ageToEdit.text().strip()
            return f"{least}-{most}" if least or most else ""
        if attribute in SEVERAL:
            items = (form.valueList.item(row) for row in range(form.valueList.count()))
            return ";".join(str(one.data(_CODE)) for one in items if one.checkState() == Qt.CheckState.Checked)
        return (self.value.code() or "") if self.value is not None else ""

    # Filling

    def _fill_attributes(self) -> None:
        """Grouped: the names of the groups are lines that cannot be chosen."""
        combo, model = self._form.attributeCombo, QStandardItemModel(self)
        for group, attributes in words.GROUPS:
            heading = QStandardItem(group)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = QFont(combo.font())
            font.setBold(True)
            heading.setFont(font)
            model.appendRow(heading)
            for attribute in attributes:
                item = QStandardItem(f"  {composition_words.attribute(attribute)}")
                item.setData(attribute, _CODE)
                model.appendRow(item)
        combo.setModel(model)
        combo.setMaxVisibleItems(model.rowCount())

    def _offer_values(self, attribute: str) -> None:
        form = self._form
        if attribute == self._filled:
            return
        self._filled = attribute
        if self.value is not None:
            self.value.hide()
            self.value.deleteLater()
            self.value = None
        form.valueList.clear()
        if attribute in PLAIN or attribute == AGE:
            return
        labels = composition_rules.values(self._office, attribute)
        if attribute in SEVERAL:
            for code, label in labels:
                item = QListWidgetItem(label, form.valueList)
                item.setData(_CODE, code)
                item.setFlags(TICKED)
                item.setCheckState(Qt.CheckState.Unchecked)
            return
        self.value = ChoiceField(labels, self)
        self.value.setAccessibleName(form.valueLabel.text())
        form.valueLayout.addWidget(self.value)
        form.valueLabel.setBuddy(self.value)
        QWidget.setTabOrder(form.attributeCombo, self.value)
        self.value.editTextChanged.connect(lambda _text: self._typed())

    def _show(self, rule: Rule) -> None:
        form = self._form
        form.attributeCombo.setCurrentIndex(form.attributeCombo.findData(rule.attribute))
        self._offer_values(rule.attribute)
        for combo, code in (
            (form.boundCombo, rule.bound),
            (form.measureCombo, rule.measure),
            (form.roundingCombo, rule.rounding),
            (form.scopeCombo, rule.scope),
        ):
            combo.setCurrentIndex(combo.findData(code))
        unsaid = self._place is None or not rule.numbered
        form.amountEdit.setText("" if unsaid else composition_words.amount(rule.amount))
        form.hardCheck.setChecked(rule.hard)
        own = "" if self._place is None else composition_rules.own_name(self._office, rule)
        form.nameEdit.setText(own)
        form.sourceEdit.setText(rule.source)
        if rule.attribute == AGE:
            least, _, most = rule.value.partition("-")
            form.ageFromEdit.setText(least)
            form.ageToEdit.setText(most)
        elif rule.attribute in SEVERAL:
            codes = rule.value.split(";")
            for row in range(form.valueList.count()):
                item = form.valueList.item(row)
                if item.data(_CODE) in codes:
                    item.setCheckState(Qt.CheckState.Checked)
        elif self.value is not None:
            self.value.set_code(rule.value)

    def _connect(self) -> None:
        form = self._form
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.save)
        form.valueList.itemChanged.connect(lambda _item: self._typed())
        for one in self.findChildren(QLineEdit) + self.findChildren(QComboBox) + self.findChildren(QCheckBox):
            if isinstance(one, QLineEdit):
                one.textChanged.connect(lambda _text: self._typed())
            elif isinstance(one, QComboBox) and not one.isEditable():
                one.currentIndexChanged.connect(lambda _row: self._typed())

    def _typed(self) -> None:
        with messages.guard(self):
            self.tell()
