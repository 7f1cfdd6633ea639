"""Kinh phí: norm × number × times, the number following what is counted, from the draft to the accounts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from khenthuong_desktop.domain import budgets as judged
from khenthuong_desktop.domain.budgets import State
from khenthuong_desktop.domain.numbers import money
from khenthuong_desktop.services import budget_list, budgets
from khenthuong_desktop.store.budget_columns import TABLES
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.conference_source import ConferenceSource
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.pages.conference_list_part import ConferenceListPart
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.wording import budgets as words
from khenthuong_desktop.wording import errors

if TYPE_CHECKING:
    from khenthuong_desktop.domain.budgets import Budget
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.domain.lists import CellChange, EditOutcome
    from khenthuong_desktop.services.office import Office

PAPERS = ("budget", "budget-submission", "accounts")
_TYPED_FIRST = frozenset({"content"})


class BudgetTab(ConferenceListPart):
    """The lines, how far the whole has come, and what it comes to."""

    def __init__(self, desk: Desk) -> None:
        source = ConferenceSource(desk, "budget_lines", self._save, tables=TABLES)
        ways: tuple[Any, ...] = (
            ((words.TAKE, self.take), (words.ADD, self.add)) if desk.office.read_only is None else ()
        )
        super().__init__(desk, source, Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways), handle="position")
        self.budget: Budget = judged.Budget()
        source.locked = self._locked
        source.unsaid = lambda: budgets.unsaid(self._office, self.conference_id)
        self.button(words.ADD, self.add)
        self.button(words.UP_SHORT, lambda: self.shift(-1), hint=words.UP_HINT).setAccessibleName(words.UP)
        self.button(words.DOWN_SHORT, lambda: self.shift(1), hint=words.DOWN_HINT).setAccessibleName(words.DOWN)
        self.button(words.TAKE, self.take)
        self.stretch()
        self.badge = QLabel()
        self.badge.setProperty("look", "badge")
        self.bar.addWidget(self.badge)
        self.back_button = self.button("", self.step_back)
        self.papers(words.PRINT, PAPERS)
        self.on_button = self.button("", self.step_on, primary=True)
        self.sums = ElidedLabel(least=80)
        line = QHBoxLayout()
        line.setSpacing(8)
        label = QLabel(words.FUNDS)
        self.funds = QLineEdit()
        self.funds.setPlaceholderText(words.FUNDS_HINT)
        self.funds.setMaximumWidth(320)
        self.funds.setReadOnly(not self.writable)
        self.funds.editingFinished.connect(self._funds_typed)
        label.setBuddy(self.funds)
        line.addWidget(label)
        line.addWidget(self.funds, 1)
        line.addWidget(self.sums, 2)
        self.below.insertLayout(0, line)

    # The deeds

    def add(self) -> None:
        """A new line below the current one, ready to be typed into."""
        with messages.guard(self):
            if not budget_list.is_open(self.budget.state, _TYPED_FIRST):
                raise budget_list.refusal(self.budget.state, _TYPED_FIRST)
            self.begin("content")

    def take(self) -> None:
        """The usual lines that are not there yet."""
        with messages.guard(self):
            if self.writable and self.grid.commit():
                new = budgets.from_template(self._office, self.conference_id)
                self.after()
                self.grid.cursor_.to_first_cell()
                self._desk.say(words.TAKEN.format(n=len(new)) if new else words.TAKEN_NOTHING)

    def step_on(self) -> None:
        """Appraised, approved, closed: who and when are asked."""
        from khenthuong_desktop.ui.dialogs.budget_step_dialog import BudgetStepDialog

        with messages.guard(self):
            following = self._beside(1)
            if following is not None and self.grid.commit():
                self.open(BudgetStepDialog(self._desk, self.conference_id, following, self.window()))

    def step_back(self) -> None:
        """Take the last step back; the history can bring it again."""
        with messages.guard(self):
            before = self._beside(-1)
            if before is not None and self.grid.commit():
                budgets.set_state(self._office, self.conference_id, before)
                self.after()

    def moved(self, ids: Sequence[str], by: int) -> bool:
        return budgets.move(self._office, self.conference_id, ids, by)

    def _save(
        self, office: Office, conference_id: str, changes: Sequence[CellChange], reason: str | None
    ) -> EditOutcome:
        return self.saved_below(lambda after: budgets.edit(office, conference_id, changes, reason, after=after))

    # Showing

    def tell(self) -> None:
        found = self.budget = budgets.budget(self._office, self.conference_id)
        self.source.tell(self._marks())
        super().tell()
        self.badge.setText(words.STATES[found.state])
        self.on_button.setVisible(found.state in words.ON)
        self.on_button.setText(words.ON.get(found.state, ""))
        self.on_button.setEnabled(self.writable and bool(found.lines))
        self.back_button.setVisible(found.state in words.BACK)
        self.back_button.setText(words.BACK.get(found.state, ""))
        if not self.funds.isModified():
            self.funds.setText(found.source_of_funds)
            self.funds.setCursorPosition(0)
        left = found.approved - found.spent
        self.sums.set_text(
            words.sums(
                found.state,
                money(found.proposed),
                money(found.appraised),
                money(found.approved),
                money(found.spent),
                money(max(left, 0)),
                money(-left) if left < 0 else "",
            )
        )
        self.grid.view.viewport().update()

    def told(self) -> str:
        found = self.budget
        if found.without_norm:
            return words.without_norm(found.without_norm)
        if found.approved_on is not None:
            return words.by_on("approved", found.approved_by, f"{found.approved_on:%d/%m/%Y}")
        if found.appraised_on is not None:
            return words.by_on("appraised", found.appraised_by, f"{found.appraised_on:%d/%m/%Y}")
        return words.FUND_APART

    def problems(self) -> Sequence[Finding]:
        # How many lines have no norm stands above the list; each of them has an amber cell.
        return [one for one in judged.findings(self.budget) if one.code not in ("budget.no_norm", "budget.no_source")]

    def _marks(self) -> dict[tuple[str, str], Mark]:
        marks: dict[tuple[str, str], Mark] = {}
        for line in self.budget.lines:
            if line.linked_to and self.budget.state == "drafted":  # what was appraised follows nothing
                marks[line.id, "number"] = Mark("accent", hint=words.LINKED_HINT.format(of=words.LINKS[line.linked_to]))
            if line.norm is None:
                marks[line.id, "norm"] = Mark("look", dot=True, hint=words.NO_NORM_HINT)
            elif not line.norm_source:
                marks[line.id, "norm_source"] = Mark("look", dot=True, hint=words.NO_SOURCE_HINT)
            if line.spent is not None and line.approved is not None and line.spent > line.approved:
                marks[line.id, "spent"] = Mark("wrong")
        return marks

    def _locked(self, _row_id: str, column: str) -> str:
        state = self.budget.state
        typed = frozenset({column})
        return "" if budget_list.is_open(state, typed) else str(errors.sentence(budget_list.refusal(state, typed)))

    def _beside(self, by: int) -> State | None:
        place = judged.STATES.index(self.budget.state) + by
        return judged.STATES[place] if 0 <= place < len(judged.STATES) else None

    def _funds_typed(self) -> None:
        if self.funds.isModified() and self.conference_id:
            self.funds.setModified(False)
            with messages.guard(self):
                budgets.set_funds(self._office, self.conference_id, self.funds.text())
                self._desk.hub.deliver()
