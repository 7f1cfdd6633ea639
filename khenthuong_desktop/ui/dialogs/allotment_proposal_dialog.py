"""Đề xuất số lượng: numbers by proportion, old beside new, ties decided by a person, nothing taken before that."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QDialog, QPushButton, QTableWidgetItem, QWidget

from khenthuong_desktop.domain.conferences import seats_of
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, conferences
from khenthuong_desktop.services.allotments import Proposal, ProposedRow
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.typed_fields import whole_number
from khenthuong_desktop.ui.forms.ui_allotment_proposal_dialog import Ui_AllotmentProposalDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import allotments as allotment_words
from khenthuong_desktop.wording import allotments_tab as words
from khenthuong_desktop.wording import findings

WIDTHS: Final = (0, 150, 110, 90, 100)
UNIT, WEIGHT, NOW, PROPOSED, TIED = range(5)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AllotmentProposalDialog(QDialog):
    """Every change of a field proposes anew; the decisions of ties begin again with it."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conference_id = conference_id
        self._form = Ui_AllotmentProposalDialog()
        self._form.setupUi(self)
        form = self._form
        self.proposal: Proposal | None = None
        self.decided: list[str] = []
        self.buttons: dict[str, QPushButton] = {}
        self._fill()
        for edit in (form.totalEdit, form.leastEdit):
            edit.textChanged.connect(lambda _text: self.propose())
        for combo in (form.byCombo, form.methodCombo):
            combo.currentIndexChanged.connect(lambda _row: self.propose())
        form.formerCheck.toggled.connect(lambda _on: self.propose())
        form.cancelButton.clicked.connect(self.reject)
        form.takeButton.clicked.connect(self.take)
        form.takeButton.setDefault(True)
        self.propose()
        keep_on_screen(self)
        form.totalEdit.setFocus()
        form.totalEdit.selectAll()

    def _fill(self) -> None:
        form, office = self._form, self._desk.office
        known = allotments.allotments(office, self._conference_id)
        total = seats_of(conferences.conference(office, self._conference_id), "models")
        form.totalEdit.setText(str(total if total is not None else sum(one.number for one in known) or ""))
        for code, label in allotment_words.BY.items():
            form.byCombo.addItem(label, code)
        for code, label in allotment_words.METHODS.items():
            form.methodCombo.addItem(label, code)
        self._for_all = not known
        plain_table.prepare(form.rowsTable, self._headings(), WIDTHS)
        form.rowsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        form.rowsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        form.rowsTable.setTabKeyNavigation(False)
        form.rowsTable.setStyleSheet(plain_table.LOOK + "QTableWidget::item { padding: 0 5px; }")
        for line in (form.tieLabel, form.withoutLabel):
            line.setProperty("meaning", "look")
            line.hide()

    def _headings(self) -> list[str]:
        by = str(self._form.byCombo.currentData())
        return [heading.format(by=words.BY[by]) for heading in words.HEADINGS]

    # Proposing

    def propose(self) -> None:
        """Share the number anew; what keeps it from being shared stands in the dialog's own line."""
        form = self._form
        self.proposal, self.decided = None, []
        total, least = whole_number(form.totalEdit.text()), whole_number(form.leastEdit.text())
        mark(form.totalEdit, wrong=not total)
        mark(form.leastEdit, wrong=least is None)
        form.problemLabel.hide()
        if not total:
            self.show_problem(words.TOTAL_WRONG, "")
        elif least is None:
            self.show_problem(words.LEAST_WRONG, "")
        else:
            with messages.guard(self):
                self.proposal = allotments.propose(
                    self._desk.office,
                    self._conference_id,
                    total,
                    by=form.byCombo.currentData(),
                    method=form.methodCombo.currentData(),
                    at_least=least,
                    former_units=form.formerCheck.isChecked(),
                )
        if self.proposal is not None and self.proposal.findings:
            self.show_problem(" ".join(map(findings.sentence, self.proposal.findings)), "")
        self._show_rows()
        self._tell()

    def _show_rows(self) -> None:
        form, table, proposal = self._form, self._form.rowsTable, self.proposal
        rows = proposal.rows if proposal is not None else ()
        table.setHorizontalHeaderLabels(self._headings())
        for column in (WEIGHT, NOW, PROPOSED):
            table.model().setHeaderData(column, Qt.Orientation.Horizontal, _RIGHT, Qt.ItemDataRole.TextAlignmentRole)
        table.setRowCount(0)  # the buttons of an old tie go with their rows
        table.setRowCount(len(rows))
        self.buttons = {}
        tied = [unit for tie in proposal.ties for unit in tie.unit_ids] if proposal is not None else []
        for number, row in enumerate(rows):
            table.setItem(number, UNIT, QTableWidgetItem(row.unit))
            for column, text in ((WEIGHT, _weight(row)), (NOW, str(row.now))):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_RIGHT)
                table.setItem(number, column, item)
            self._show_number(number, row)
            if row.unit_id in tied:
                self._add_button(number, row)
        table.setColumnHidden(TIED, not tied)
        first = next((number for number, row in enumerate(rows) if row.unit_id in tied), None)
        if first is not None:
            table.scrollTo(table.model().index(first, UNIT), QAbstractItemView.ScrollHint.PositionAtTop)
        hint = words.FOR_ALL if self._for_all else words.FOR_ALLOTTED
        form.hintLabel.setText(hint.format(n=in_figures(len(rows))) if rows else "")

    def _show_number(self, number: int, row: ProposedRow) -> None:
        """Old and new, in colour where they differ."""
        item = QTableWidgetItem(words.changed(row.now, row.number))
        item.setTextAlignment(_RIGHT)
        item.setForeground(QColor(palette.TEXT if row.now == row.number else palette.ACCENT))
        self._form.rowsTable.setItem(number, PROPOSED, item)

    def _add_button(self, number: int, row: ProposedRow) -> None:
        button = QPushButton(words.ONE_MORE)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words.ONE_MORE}: {row.unit}")
        button.setStyleSheet(
            f"QPushButton {{ min-height: 20px; margin: 2px; }}"
            f"QPushButton:checked {{ background: {palette.SELECTION}; color: {palette.ACCENT}; }}"
        )
        button.toggled.connect(lambda on, unit_id=row.unit_id: self.decide(unit_id, on))
        self.buttons[row.unit_id] = button
        self._form.rowsTable.setCellWidget(number, TIED, button)

    # Ties

    def decide(self, unit_id: str, on: bool) -> None:
        """A person says which unit gets a seat of the tie; the others wait once all seats are given."""
        if on and unit_id not in self.decided:
            self.decided.append(unit_id)
        elif not on and unit_id in self.decided:
            self.decided.remove(unit_id)
        proposal = self.proposal
        if proposal is None:
            return
        for tie in proposal.ties:
            full = sum(one in self.decided for one in tie.unit_ids) >= tie.seats
            for one in tie.unit_ids:
                self.buttons[one].setEnabled(one in self.decided or not full)
        for number, row in enumerate(self._final(proposal).rows):
            self._show_number(number, row)
        self._tell()

    def _final(self, proposal: Proposal) -> Proposal:
        return allotments.decide(proposal, self.decided) if proposal.ties else proposal

    def _tell(self) -> None:
        """What is still to decide, what nobody knows, and the sum."""
        form, proposal = self._form, self.proposal
        form.tieLabel.setVisible(proposal is not None and bool(proposal.ties))
        form.withoutLabel.setVisible(proposal is not None and bool(proposal.without))
        form.takeButton.setEnabled(False)
        form.sumLabel.setText("")
        if proposal is None:
            return
        told = []
        for tie in proposal.ties:
            n = sum(one in self.decided for one in tie.unit_ids)
            told.append(words.tie_left(tie.sentence, n, tie.seats))
        form.tieLabel.setText("\n".join(told))
        form.withoutLabel.setText(words.without(len(proposal.without)))
        form.withoutLabel.setToolTip(", ".join(proposal.without))
        final = self._final(proposal)
        changes = sum(row.now != row.number for row in final.rows)
        form.sumLabel.setText(words.summed(sum(row.number for row in final.rows), changes))
        form.takeButton.setEnabled(not final.ties and changes > 0)

    # Taking

    def take(self) -> None:
        """The proposed numbers become those of the units, in one step."""
        QGuiApplication.inputMethod().commit()
        with messages.guard(self):
            if self.proposal is None:
                return
            if self._final(self.proposal).ties:
                tie = self.proposal.ties[0]
                raise UserError("allotment.tie_open", units=", ".join(tie.units), seats=tie.seats)
            allotments.apply(self._desk.office, self.proposal, self.decided)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()


def _weight(row: ProposedRow) -> str:
    return in_figures(row.weight) if row.weight else words.UNKNOWN
