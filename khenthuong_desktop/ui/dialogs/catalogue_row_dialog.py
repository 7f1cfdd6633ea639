"""One row of a catalogue: added by the office, or changed by it from one day to another, always with its source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.services import catalogue_forms, catalogues
from khenthuong_desktop.services.catalogue_forms import FormField
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_catalogue_row_dialog import Ui_CatalogueRowDialog
from khenthuong_desktop.ui.widgets.field_line import CalmCombo, FieldLine, suggest
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import catalogue_fields as field_words
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import settings_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.catalogues import CatalogueRow

FRAME = ("code", "from", "to", "source")
_HINTS = {
    "list": field_words.SEVERAL,
    "choices": field_words.SEVERAL,
    "factors": field_words.FACTORS_HINT,
    "day": field_words.DAY_HINT,
}


class CatalogueRowDialog(QDialog):
    """`row` None adds one. The fields are those of the catalogue's shape; what is wrong stands beside its field."""

    def __init__(
        self, desk: Desk, catalogue: str, row: CatalogueRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._office, self._catalogue, self._row = desk, desk.office, catalogue, row
        self._own = catalogue_forms.own_row_of(self._office, catalogue, row) if row else None
        # A value that changes from day to day has one code for all time: nobody is asked for it.
        self._single = catalogue_forms.single_code(self._office, catalogue) if row is None else None
        self._fields = catalogue_forms.form_fields(self._office, catalogue)
        self._form = Ui_CatalogueRowDialog()
        self._form.setupUi(self)
        title = words.CHANGE_ROW_TITLE if row else words.ADD_ROW_TITLE
        self.setWindowTitle(title.format(catalogue=self._office.catalogues.title(catalogue)))
        self._form.titleLabel.setText(row.label if row else self.windowTitle())
        hint = words.ADD_NEXT_HINT if self._single else words.ADD_ROW_HINT
        self._form.hintLabel.setText(words.CHANGE_ROW_HINT if row else hint)
        self.lines: dict[str, FieldLine] = {}
        self._begun: dict[str, str] = {}
        self._build()
        self._form.buttonBox.accepted.connect(self.accept)
        self._form.buttonBox.rejected.connect(self.reject)
        self._say("")
        keep_on_screen(self)

    # What stands in it

    def text(self, key: str) -> str:
        """The text of a field, a choice by its label."""
        field = self.lines[key].field
        if isinstance(field, QComboBox):
            return field.currentText() if field.currentData() is not None else ""
        assert isinstance(field, QLineEdit)
        return field.text()

    def set_text(self, key: str, text: str) -> None:
        field = self.lines[key].field
        if isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findText(text)))
        else:
            assert isinstance(field, QLineEdit)
            field.setText(text)

    def accept(self) -> None:
        """Save what can be saved; else everything that is wrong is said at once, each beside its field."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            wrong, values = self._read()
            code = self._row.code if self._row else self._single or clean(self.text("code"))
            first, last, wrong_days = self._days()
            wrong.update(wrong_days)
            data = catalogue_forms.differing(self._office, self._catalogue, self._row, values)
            source = clean(self.text("source"))
            if self._single and first is None:
                wrong.setdefault("from", words.FROM_NEEDED)
            if not self._row and not self._single and code in self._office.labels(self._catalogue):
                wrong.setdefault("code", words.CODE_TAKEN)
            found = catalogue_forms.problems(self._office, self._catalogue, code, data, first, last, source, self._own)
            if self._single and found.get("from") and "from" not in wrong:
                found.pop("from")  # the value before ends when this one begins
            if wrong := {**found, **wrong}:
                self._show(wrong)
                return
            if not data:
                self._say(words.SAME_ROW)
                return
            if self._single and first is not None:
                catalogues.begin(
                    self._office, self._catalogue, code, data, valid_from=first, valid_to=last, source=source
                )
            else:
                catalogues.override(
                    self._office,
                    self._catalogue,
                    code,
                    data,
                    valid_from=first,
                    valid_to=last,
                    source=source,
                    override_id=self._own.id if self._own else None,
                )
            self._desk.hub.deliver()
            title = self._office.catalogues.title(self._catalogue)
            self._desk.say(words.ROW_SAVED.format(name=clean(self.text("name")), catalogue=title))
            super().accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._say(f"{what} {next_step}".strip())

    # Building

    def _build(self) -> None:
        layout: QVBoxLayout = self._form.fieldsLayout
        row = self._row
        texts = catalogue_forms.texts(self._fields, row.data) if row else {}
        if self._single:
            texts = {"name": self._office.labels(self._catalogue)[self._single]}
        elif row is None:
            self._add(layout, "code", words.CATALOGUE_COLUMNS["code"], QLineEdit(), words.CODE_HINT)
        for field in sorted(self._fields, key=_importance):
            hint = _HINTS.get(field.kind, "")
            if self._single and field.key == "hidden":
                continue  # what is not offered has no value of its day
            label = field.label if field.optional or field.nullable else f"{field.label} *"
            self._add(layout, field.key, label, _widget(field), hint)
            self.set_text(field.key, texts.get(field.key, ""))
            self._begun[field.key] = texts.get(field.key, "")
        days = QHBoxLayout()
        days.setSpacing(12)
        layout.addLayout(days)
        own = self._own.override if self._own else None
        first = own.valid_from if own else (row.valid_from if row else None)
        last = own.valid_to if own else (row.valid_to if row else None)
        for key, heading, day in (("from", "valid_from", first), ("to", "valid_to", last)):
            needed = " *" if self._single and key == "from" else ""
            self._add(days, key, words.CATALOGUE_COLUMNS[heading] + needed, QLineEdit(), field_words.DAY_HINT)
            self.set_text(key, f"{day:%d/%m/%Y}" if day else "")
        days.addStretch(1)
        self._add(layout, "source", f"{words.CATALOGUE_COLUMNS['source']} *", QLineEdit(), words.SOURCE_HINT)
        self.set_text("source", own.source if own else "")
        layout.addStretch(1)
        first_key = "code" if "code" in self.lines else "name"
        self.lines[first_key].field.setFocus()

    def _add(self, layout: QVBoxLayout | QHBoxLayout, key: str, label: str, field: QWidget, hint: str) -> None:
        if isinstance(field, QLineEdit) and hint:
            field.setPlaceholderText(hint)
        field.setAccessibleName(label.rstrip(" *"))
        line = FieldLine(label, field)
        layout.addWidget(line)
        self.lines[key] = line

    # Reading

    def _read(self) -> tuple[dict[str, str], dict[str, object]]:
        """Key -> sentence of the wrong ones, and key -> value of the others."""
        wrong: dict[str, str] = {}
        values: dict[str, object] = {}
        for field in self._fields:
            if field.key not in self.lines:
                continue
            text = self.text(field.key)
            if self._row and text == self._begun[field.key]:
                # Untouched: exactly what it was, whatever its text may leave out.
                if field.key in self._row.data:
                    values[field.key] = self._row.data[field.key]
                continue
            reading = catalogue_forms.read(field, text, self._office.today.year)
            if reading.problem:
                wrong[field.key] = reading.problem
            elif not reading.absent:
                values[field.key] = reading.value
            elif self._row and field.key in self._row.data:
                # A key that the shipped row has cannot be taken out of it, only emptied.
                values[field.key] = [] if field.kind in ("list", "choices") else False if field.kind == "flag" else None
                if not field.nullable and values[field.key] is None:
                    wrong[field.key] = field_words.problem("key_missing")
        return wrong, values

    def _days(self) -> tuple[date | None, date | None, dict[str, str]]:
        found: dict[str, date | None] = {}
        wrong: dict[str, str] = {}
        for key in ("from", "to"):
            text = self.text(key)
            found[key] = catalogue_forms.read_day(text, self._office.today.year) if text.strip() else None
            if text.strip() and found[key] is None:
                wrong[key] = words.DAY_BAD
        return found["from"], found["to"], wrong

    def _show(self, wrong: dict[str, str]) -> None:
        for key, line in self.lines.items():
            line.say(wrong.get(key, ""))
        beside = [key for key in self.lines if key in wrong]
        rest = [sentence for key, sentence in wrong.items() if key not in self.lines]
        self._say(" ".join(rest) or words.TO_MEND.format(count=len(wrong)))
        if beside:
            line = self.lines[beside[0]]
            line.field.setFocus()
            self._form.fieldsArea.ensureWidgetVisible(line)

    def _say(self, text: str) -> None:
        self._form.problemLabel.setText(text)
        self._form.problemLabel.setVisible(bool(text))


def _importance(field: FormField) -> int:
    """The name first, what may stay empty last; else as the catalogue has them."""
    return 0 if field.key == "name" else 2 if field.optional else 1


def _widget(field: FormField) -> QWidget:
    make: Callable[[], QWidget] = {"choice": lambda: _choice(field), "flag": lambda: _flag(field)}.get(
        field.kind, QLineEdit
    )
    made = make()
    if isinstance(made, QLineEdit) and field.kind == "choices" and field.options:
        made.setToolTip("; ".join(label for _, label in field.options))
    return made


def _choice(field: FormField) -> QWidget:
    if len(field.options) > 60:
        line = QLineEdit()
        suggest(line, [label for _, label in field.options])
        return line
    return _combo(field, list(field.options))


def _flag(field: FormField) -> CalmCombo:
    # What no row says of itself is not so: a row is offered until somebody hides it.
    return _combo(field, [("1", codes.YES)] if field.key == "hidden" else [("1", codes.YES), ("0", codes.NO)])


def _combo(field: FormField, options: list[tuple[str, str]]) -> CalmCombo:
    combo = CalmCombo()
    # A choice nobody has made yet must not look made.
    unsaid = field_words.UNSAID if field.nullable else field_words.NOT_SAID if field.optional else ""
    combo.addItem(codes.NO if field.key == "hidden" else unsaid, None)
    for value, label in options:
        combo.addItem(label, value)
    return combo
