"""One condition of a list: which column, and what it must be."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.domain.lists import Filter, FilterKind
from khenthuong_desktop.domain.units import initials, reads_as
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.forms.ui_filter_dialog import Ui_FilterDialog
from khenthuong_desktop.ui.jobs import Job, Jobs
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.models.list_source import KnowsOtherNames, stored_value
from khenthuong_desktop.ui.widgets.grid_filters import shown_value
from khenthuong_desktop.wording import grid as words

LINE_HEIGHT = 26
BIRTH = "birth_date"
OLDEST = 150
NAMES = Qt.ItemDataRole.UserRole + 1  # the search keys of a value
CHOSEN_KINDS = ("choice", "unit", "body", "flag")
RANGED_KINDS = ("partial_date", "day", "moment", "integer", "distance", "year")


def kinds_of(column_kind: str) -> tuple[FilterKind, ...]:
    """What can be asked of a column, the likeliest first."""
    if column_kind in CHOSEN_KINDS:
        return ("is", "empty", "filled")
    if column_kind in RANGED_KINDS:
        return ("between", "empty", "filled")
    if column_kind == "latest_award":
        return ("filled", "empty")
    return ("contains", "empty", "filled")


class FilterDialog(QDialog):
    """Signals:
    chosen(Filter): the list is to be narrowed to this.
    """

    chosen = Signal(object)

    def __init__(
        self, model: ListModel, column: str | None = None, parent: QWidget | None = None, jobs: Jobs | None = None
    ) -> None:
        """With `jobs` the numbers beside the choices are counted in the background: a large list takes its time."""
        super().__init__(parent)
        self._jobs = jobs
        self._counting: Job | None = None
        self._form = form = Ui_FilterDialog()
        form.setupUi(self)
        self._model = model
        self._pages = {
            "is": form.choicesPage,
            "contains": form.textPage,
            "between": form.rangePage,
            "age": form.rangePage,
            "empty": form.nonePage,
            "filled": form.nonePage,
        }
        for number, spec in enumerate(model.columns):
            if not spec.sensitive or model.query.reveal or spec.key == column:
                form.columnCombo.addItem(model.heading(number), spec.key)
        form.columnCombo.setCurrentIndex(max(0, form.columnCombo.findData(column)))
        form.columnCombo.currentIndexChanged.connect(self._column_changed)
        form.kindCombo.currentIndexChanged.connect(self._kind_changed)
        form.findEdit.textChanged.connect(self._narrow)
        form.cancelButton.clicked.connect(self.reject)
        form.applyButton.clicked.connect(self.apply)
        self._column_changed()
        if column is not None:
            self._focus_value()

    def condition(self) -> Filter | None:
        """The condition as it stands; None while something is missing, and the dialog says what."""
        key, kind = str(self._form.columnCombo.currentData()), self._form.kindCombo.currentData()
        match kind:
            case "is":
                values = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in self._items() if _checked(item))
                return Filter(key, "is", values) if values else self._missing(words.FILTER_NEEDS_CHOICE)
            case "contains":
                text = self._form.textEdit.text().strip()
                return Filter(key, "contains", (text,)) if text else self._missing(words.FILTER_NEEDS_TEXT)
            case "between":
                return self._range(key)
            case "age":
                return self._ages(key)
            case "empty":
                return Filter(key, "empty")
        return Filter(key, "filled")

    def apply(self) -> None:
        # The letters that the input method still holds belong to the text.
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            condition = self.condition()
            if condition is not None:
                self.chosen.emit(condition)
                self.accept()

    def _range(self, key: str) -> Filter | None:
        ends: list[str] = []
        for edit in (self._form.fromEdit, self._form.toEdit):
            typed = edit.text().strip()
            stored, problem = stored_value(self._model.source, key, typed) if typed else ("", "")
            if problem:
                edit.setFocus()
                return self._missing(problem)
            ends.append(stored)
        return Filter(key, "between", tuple(ends)) if any(ends) else self._missing(words.FILTER_NEEDS_RANGE)

    def _ages(self, key: str) -> Filter | None:
        ends = [edit.text().strip() for edit in (self._form.fromEdit, self._form.toEdit)]
        if not any(ends):
            return self._missing(words.FILTER_NEEDS_RANGE)
        numbers = [int(end) if end.isdecimal() else OLDEST + 1 for end in ends if end]
        if numbers != sorted(numbers) or numbers[-1] > OLDEST:
            return self._missing(words.FILTER_AGE_BAD)
        return Filter(key, "age", tuple(str(int(end)) if end else "" for end in ends))

    def _missing(self, problem: str) -> Filter | None:
        self._form.problemLabel.setText(problem)
        return None

    def _items(self) -> list[QListWidgetItem]:
        return [self._form.choicesList.item(row) for row in range(self._form.choicesList.count())]

    def _column_changed(self) -> None:
        spec = self._model.columns[self._model.number(str(self._form.columnCombo.currentData()))]
        kinds = kinds_of(spec.kind)
        if spec.key == BIRTH:
            kinds = (kinds[0], "age", *kinds[1:])
        self._form.kindCombo.blockSignals(True)
        self._form.kindCombo.clear()
        for kind in kinds:
            self._form.kindCombo.addItem(words.FILTER_KINDS[kind], kind)
        self._form.kindCombo.blockSignals(False)
        self._fill_choices(spec.key if kinds[0] == "is" else None)
        self._show_earlier(spec.key)
        self._kind_changed()

    def _fill_choices(self, column: str | None) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self._form.choicesList.clear()
        self._form.findEdit.clear()
        if column is None:
            return
        with messages.guard(self):
            source, query = self._model.source, self._model.query
            if self._jobs is None:
                self._list_choices(column, source.value_counts(query, column))
                return
            self._list_choices(column, None)
            self._counting = self._jobs.start(
                words.COUNTING,
                lambda progress: source.value_counts(query, column),
                lambda counts: self._counted(column, counts),
                quiet=True,
                owner=self,
            )

    def _counted(self, column: str, counts: dict[str, int]) -> None:
        """The numbers have come; what was ticked meanwhile stays ticked."""
        if self._form.columnCombo.currentData() == column:
            ticked = {item.data(Qt.ItemDataRole.UserRole) for item in self._items() if _checked(item)}
            self._list_choices(column, counts, ticked)
            self._narrow(self._form.findEdit.text())

    def _list_choices(self, column: str, counts: dict[str, int] | None, ticked: Container[str] = ()) -> None:
        self._form.choicesList.clear()
        source = self._model.source
        choices = source.choices(column)
        others = source.other_names(column) if isinstance(source, KnowsOtherNames) else {}
        # What stands in the list comes first; a long catalogue has mostly values nobody uses here.
        for value, label in sorted(choices, key=lambda choice: counts is not None and choice[0] not in counts):
            text = label
            if counts is not None:
                text = words.CHOICE_COUNT.format(label=label, n=words.grouped(counts.get(value, 0)))
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setData(NAMES, [search_key(name) for name in (label, *others.get(value, ()))])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, LINE_HEIGHT))
            self._form.choicesList.addItem(item)
        self._form.choicesList.setCurrentRow(0)

    def _show_earlier(self, column: str) -> None:
        """A condition that is set already is changed, not set anew."""
        for earlier in self._model.query.filters:
            if earlier.column != column:
                continue
            self._form.kindCombo.setCurrentIndex(max(0, self._form.kindCombo.findData(earlier.kind)))
            for item in self._items():
                if item.data(Qt.ItemDataRole.UserRole) in earlier.values:
                    item.setCheckState(Qt.CheckState.Checked)
            if earlier.kind == "contains":
                self._form.textEdit.setText(earlier.values[0])
            elif earlier.kind == "age":
                self._form.fromEdit.setText(earlier.values[0])
                self._form.toEdit.setText(earlier.values[1])
            elif earlier.kind == "between":
                ends = (self._form.fromEdit, self._form.toEdit)
                for edit, stored in zip(ends, (*earlier.values, "", ""), strict=False):
                    edit.setText(shown_value(self._model, column, stored))

    def _kind_changed(self) -> None:
        self._form.problemLabel.clear()
        self._form.valueStack.setCurrentWidget(self._pages[self._form.kindCombo.currentData()])

    def _focus_value(self) -> None:
        """The column is known: what comes next is its value."""
        first = {"is": self._form.findEdit, "contains": self._form.textEdit, "between": self._form.fromEdit}
        first["age"] = self._form.fromEdit
        first.get(self._form.kindCombo.currentData(), self._form.kindCombo).setFocus()

    def _narrow(self, text: str) -> None:
        """Show what reads as the text; the space bar ticks the current value, so that must be one of those."""
        wanted, choices = search_key(text), self._form.choicesList
        items = self._items()
        for item in items:
            item.setHidden(not reads_as(wanted, item.data(NAMES)))
        shown = [item for item in items if not item.isHidden()]
        # 'Khu phố 2' before 'Khu phố 12', which holds the same words.
        shown.sort(key=lambda item: not any(wanted in (key, _short(key)) for key in item.data(NAMES)))
        if not shown:
            choices.setCurrentRow(-1)
        elif wanted or choices.currentItem() not in shown:
            choices.setCurrentItem(shown[0])


def _short(key: str) -> str:
    return " ".join(initials(key) or ())


def _checked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
