"""In danh sách: which columns of a list go on paper, how they are grouped, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.domain.lists import Column, Filter
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.services import bodies, lists, paper_lists, paper_preview, paper_texts
from khenthuong_desktop.services.paper_list_choices import AS_SHOWN, PRESETS, PUBLIC, ListChoices, chosen, heading
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.list_on_screen import ListOnScreen, of_grid
from khenthuong_desktop.ui.forms.ui_print_list_dialog import Ui_PrintListDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.models.list_source import RED
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording import papers_window as words
from khenthuong_desktop.wording.steps import NOUNS

if TYPE_CHECKING:
    from khenthuong_desktop.ui.widgets.grid import Grid

KEPT: Final = "print_list"
KIND: Final = "list"
LINE: Final = 26
KEY: Final = Qt.ItemDataRole.UserRole
CHECKS: Final = ("letterhead", "signature", "ordinal", "total")


def show(desk: Desk, grid: Grid, name: str, parent: QWidget, more: Sequence[Filter] = ()) -> PrintListDialog | None:
    """Open the dialog for the list of a page; None while something is typed that cannot be saved, or without rows."""
    if not grid.commit():
        return None
    seen = of_grid(grid, name, more)
    if not seen.count:
        desk.say(words.NO_ROWS)
        return None
    dialog = PrintListDialog(desk, seen, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(lambda _how: grid.view.setFocus())
    dialog.red_wanted.connect(lambda: grid.add_filter(RED))
    dialog.open()
    return dialog


class PrintListDialog(QDialog):
    """What was chosen is remembered for each list, but never that columns are sensitive: that is asked every time.

    Signals:
    red_wanted(): somebody wants to see the cells that wait to be mended.
    """

    red_wanted = Signal()

    def __init__(self, desk: Desk, seen: ListOnScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office, self._seen = desk, desk.office, seen
        self._form = Ui_PrintListDialog()
        self._form.setupUi(self)
        self._preset = AS_SHOWN
        self._chips: dict[str, Chip] = {}
        self.preview: QDialog | None = None
        self._filling = False
        self._fill()
        self._connect()
        self._restore(desk.settings.get(f"{KEPT}.{seen.name}", {}))
        self._form.columnsList.setFocus()
        keep_on_screen(self)

    # Building

    def _fill(self) -> None:
        form, seen = self._form, self._seen
        noun = NOUNS.get(seen.name, "")
        self.setWindowTitle(words.PRINT_LIST_TITLE.format(name=paper_words.LIST_NAMES[seen.name]))
        form.rowsLabel.setText(words.rows(len(seen.ids) or seen.count, noun, selected=bool(seen.ids)))
        form.problemLabel.hide()
        for code, label in paper_lists.presets(seen.name):
            chip = Chip(label)
            chip.clicked.connect(partial(self.choose_preset, code))
            self._chips[code] = chip
            form.presetsLayout.addWidget(chip)
        form.presetsLayout.addStretch(1)
        form.titleEdit.setPlaceholderText(paper_words.LIST_NAMES[seen.name])
        form.groupCombo.addItem(words.NO_GROUP, "")
        for key, label in paper_lists.groupings(seen.name):
            form.groupCombo.addItem(label, key)
        for way, label in words.SHEETS.items():
            form.sheetCombo.addItem(label, way)
        declared = bodies.bodies(self._office)
        form.bodyCombo.addItem(words.USUAL_BODY, None)
        for body in declared:
            form.bodyCombo.addItem(body.name, body.id)
        for combo in (form.bodyCombo, form.signerCombo, form.groupCombo):  # a long name must not make it all wider
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(16)
        for check in (form.letterheadCheck, form.signatureCheck):
            check.setEnabled(bool(declared))
            check.setToolTip("" if declared else words.NO_BODIES)
        form.sensitiveLabel.setStyleSheet(
            f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; border-radius: 4px; padding: 5px 8px;"
        )
        form.sensitiveCheck.setVisible(bool(self._hidden_columns()))
        form.sensitiveLabel.hide()

    def _connect(self) -> None:
        form = self._form
        form.columnsList.itemChanged.connect(lambda _item: self._check())
        form.upButton.clicked.connect(lambda: self._move(-1))
        form.downButton.clicked.connect(lambda: self._move(1))
        form.sensitiveCheck.toggled.connect(self._allow_sensitive)
        form.titleEdit.textChanged.connect(lambda _text: self._tell_title())
        form.bodyCombo.currentIndexChanged.connect(lambda _row: self._fill_signers())
        for check in (form.letterheadCheck, form.signatureCheck):
            check.toggled.connect(lambda _on: self._tell_bodies())
        form.groupCombo.currentIndexChanged.connect(lambda _row: self._check())
        form.redButton.clicked.connect(self._show_red)
        form.againButton.clicked.connect(lambda: self._restore({}))
        form.previewButton.clicked.connect(self.show_preview)
        form.cancelButton.clicked.connect(self.reject)

    def _restore(self, kept: dict[str, Any]) -> None:
        """As the list was last printed; nothing kept: as it comes."""
        form = self._form
        form.sensitiveCheck.setChecked(False)
        preset = str(kept.get("preset", AS_SHOWN))
        self.choose_preset(preset if preset in self._chips else AS_SHOWN)
        if columns := [str(key) for key in kept.get("columns", ())]:
            self._fill_columns(columns)
        for name in CHECKS:
            check = self._check_of(name)
            check.setChecked(bool(kept.get(name, name in ("ordinal", "total"))) and check.isEnabled())
        form.groupCombo.setCurrentIndex(max(0, form.groupCombo.findData(str(kept.get("group", "")))))
        form.sheetCombo.setCurrentIndex(max(0, form.sheetCombo.findData(str(kept.get("sheet", "auto")))))
        if not kept:
            form.titleEdit.clear()
            form.noteEdit.clear()
        self._fill_signers()
        self._tell_bodies()
        self._tell_title()

    # Columns

    def choose_preset(self, code: str, _checked: bool = False) -> None:
        """The columns of a preset, in its order; a public list has none that are nobody's business."""
        self._preset = code
        public = code == PUBLIC
        check = self._form.sensitiveCheck
        check.setEnabled(not public)
        if public:
            check.setChecked(False)
        self._fill_columns(self._of_preset())

    def _of_preset(self) -> list[str]:
        if self._preset == AS_SHOWN and self._seen.columns:
            return list(self._seen.columns)
        asked = ListChoices(preset=self._preset, sensitive=self._form.sensitiveCheck.isChecked())
        return [one.key for one in chosen(self._seen.name, asked)]

    def _choosable(self) -> dict[str, Column]:
        sensitive = self._form.sensitiveCheck.isChecked()
        known = paper_lists.choosable(self._seen.name, sensitive=sensitive, preset=self._preset)
        return {one.key: one for one in known}

    def _hidden_columns(self) -> list[Column]:
        return [one for one in lists.columns(self._office, self._seen.name) if one.sensitive]

    def _fill_columns(self, ticked: Sequence[str]) -> None:
        """The chosen ones first, in their order, then all the others."""
        known = self._choosable()
        first = [key for key in ticked if key in known]
        self._filling = True
        self._form.columnsList.clear()
        for key in (*first, *(key for key in known if key not in first)):
            item = QListWidgetItem(heading(self._seen.name, key))
            item.setData(KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in first else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, LINE))
            if known[key].sensitive:
                item.setForeground(QColor(palette.AMBER))
            self._form.columnsList.addItem(item)
        self._form.columnsList.setCurrentRow(0)
        self._filling = False
        self._check()

    def columns(self) -> tuple[str, ...]:
        """The keys of the columns that are ticked, in their order."""
        shown = self._form.columnsList
        items = [shown.item(row) for row in range(shown.count())]
        return tuple(str(item.data(KEY)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _allow_sensitive(self, allowed: bool) -> None:
        """Those of the preset are ticked with it, the others wait to be."""
        ticked = list(self.columns())
        if allowed and self._preset in PRESETS:
            known, wanted = self._choosable(), PRESETS[self._preset]
            new = [key for key in wanted if key in known and known[key].sensitive]
            order = {key: number for number, key in enumerate(wanted)}
            ticked = sorted({*ticked, *new}, key=lambda key: order.get(key, len(order)))
        elif allowed:
            ticked = [key for key in self._seen.columns if key in ticked or self._is_sensitive(key)] + [
                key for key in ticked if key not in self._seen.columns
            ]
        self._fill_columns(ticked)

    def _is_sensitive(self, key: str) -> bool:
        return any(one.key == key for one in self._hidden_columns())

    def _move(self, by: int) -> None:
        shown = self._form.columnsList
        row = shown.currentRow()
        if 0 <= row + by < shown.count():
            item = shown.takeItem(row)
            shown.insertItem(row + by, item)
            shown.setCurrentRow(row + by)
            self._light_preset()

    def _check(self) -> None:
        """No paper without a column; and of sensitive ones it is said what they are."""
        if self._filling:
            return
        form, ticked = self._form, self.columns()
        missing = not [key for key in ticked if key != form.groupCombo.currentData()]
        form.previewButton.setEnabled(not missing)
        form.problemLabel.setText(words.NO_COLUMNS)
        form.problemLabel.setVisible(missing)
        told = ""
        named = [heading(self._seen.name, key) for key in ticked if self._is_sensitive(key)]
        if form.sensitiveCheck.isChecked():
            told = words.SENSITIVE_CHOSEN.format(columns=", ".join(named)) if named else words.SENSITIVE
        elif self._preset == PUBLIC and self._hidden_columns():
            told = words.NO_SENSITIVE_IN_PUBLIC
        form.sensitiveLabel.setText(told)
        form.sensitiveLabel.setVisible(bool(told))
        self._light_preset()
        self._tell_red()

    def _light_preset(self) -> None:
        """A preset is lit while the columns are still its own."""
        known = self._choosable()
        same = list(self.columns()) == [key for key in self._of_preset() if key in known]
        for code, chip in self._chips.items():
            chip.set_chosen(same and code == self._preset)

    def _tell_red(self) -> None:
        """Of cells that wait to be mended the paper shows what they held before: nobody should find that out later."""
        with messages.guard(self):
            red = 0 if not self.columns() else paper_lists.red_cells(self._office, self._seen.name, self.choices())
            self._form.redLabel.setText(paper_words.RED_CELLS.format(count=in_figures(red)))
            self._form.redLine.setVisible(red > 0)

    def _show_red(self) -> None:
        self.reject()
        self.red_wanted.emit()

    # Around the table

    def _check_of(self, name: str) -> QCheckBox:
        check: QCheckBox = getattr(self._form, f"{name}Check")
        return check

    def _tell_title(self) -> None:
        """What will stand above the table, by the office's own text."""
        said = clean(self._form.titleEdit.text()) or paper_words.LIST_NAMES[self._seen.name]
        values, day = {"list_name": said}, self._office.today
        parts = {one.part: one.text for one in paper_texts.texts(self._office, KIND, day)}
        title, about = (paper_texts.preview(parts.get(part, ""), values, day) for part in ("title", "about"))
        filled = paper_lists.title_lines(self._seen.name, title, about)
        self._form.shownTitleLabel.setText(words.TITLE_SHOWN.format(title=" – ".join(one for one in filled if one)))

    def _fill_signers(self) -> None:
        combo, body_id = self._form.signerCombo, self._form.bodyCombo.currentData()
        combo.clear()
        combo.addItem(words.USUAL_SIGNER, None)
        if body_id:
            for signer in bodies.signers(self._office, str(body_id), self._office.today):
                combo.addItem(f"{signer.full_name} ({signer.position})", signer.id)

    def _tell_bodies(self) -> None:
        form = self._form
        signed = form.signatureCheck.isChecked()
        form.bodyCombo.setEnabled(signed or form.letterheadCheck.isChecked())
        form.signerCombo.setEnabled(signed)

    # On to the preview

    def choices(self) -> ListChoices:
        """What is chosen, for the paper."""
        form, seen = self._form, self._seen
        body, signer = form.bodyCombo.currentData(), form.signerCombo.currentData()
        return ListChoices(
            query=seen.query,
            ids=seen.ids,
            columns=self.columns(),
            preset=self._preset if self._preset in PRESETS else "",
            group_by=str(form.groupCombo.currentData()),
            title=clean(form.titleEdit.text()),
            note=clean(form.noteEdit.text()),
            letterhead=form.letterheadCheck.isChecked(),
            signature=form.signatureCheck.isChecked(),
            body_id=str(body) if body else None,
            signer_id=str(signer) if signer else None,
            ordinal=form.ordinalCheck.isChecked(),
            total=form.totalCheck.isChecked(),
            sensitive=form.sensitiveCheck.isChecked(),
            orientation=form.sheetCombo.currentData(),
        )

    def show_preview(self) -> None:
        """The pages, over this dialog: closing them comes back here to change something."""
        self._desk.jobs.start("", lambda _progress: paper_preview.load(), quiet=True)
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            choices, office, name = self.choices(), self._office, self._seen.name
            self._remember()
            title = words.list_title(choices.title or paper_words.LIST_NAMES[name])
            paper = shown_paper.of_paper(office, title, KIND, lambda: paper_lists.compose(office, name, choices))
            self.preview = paper_preview_dialog.show(self._desk, paper, self)

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _remember(self) -> None:
        form = self._form
        kept: dict[str, object] = {
            "preset": self._preset,
            "group": form.groupCombo.currentData(),
            "sheet": form.sheetCombo.currentData(),
        }
        kept |= {name: self._check_of(name).isChecked() for name in CHECKS}
        if not form.sensitiveCheck.isChecked() and list(self.columns()) != self._of_preset():
            kept["columns"] = list(self.columns())
        self._desk.settings.set(f"{KEPT}.{self._seen.name}", kept)
