"""The rules of a composition in their order: added, changed, moved and taken away, each as one step."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from khenthuong_desktop.domain.composition import Rule, wanted_heads
from khenthuong_desktop.domain.conferences import Conference, seats_of
from khenthuong_desktop.services import composition_rules
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.composition_rule_dialog import CompositionRuleDialog
from khenthuong_desktop.ui.widgets.table_card import Row, TableCard, moved
from khenthuong_desktop.wording import composition as composition_words
from khenthuong_desktop.wording import conference_setup as words
from khenthuong_desktop.wording import conferences_page as page_words


class CompositionRulesCard(QWidget):
    """`delegation`: the rules of the upper level for who goes on, instead of those of the conference itself."""

    def __init__(self, desk: Desk, *, delegation: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office, self._delegation = desk, desk.office, delegation
        self._conference: Conference | None = None
        self.rules: tuple[Rule, ...] = ()
        self.dialog: QDialog | None = None
        heading = words.DELEGATION_RULES if delegation else words.RULES
        empty = words.DELEGATION_RULES_EMPTY if delegation else words.RULES_EMPTY
        self.card = TableCard(heading, words.RULES_COLUMNS, empty=empty, spare=(5, 1, 3), parent=self)
        self.card.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setFocusProxy(self.card.table)
        if desk.office.read_only is None:
            self.card.button(words.UP, lambda: self.shift(-1), needs_row=True, hint=words.MOVE_HINT)
            self.card.button(words.DOWN, lambda: self.shift(1), needs_row=True, hint=words.MOVE_HINT)
            self.card.button(words.REMOVE, self.remove, needs_row=True)
            self.card.button(words.EDIT, self.change, needs_row=True)
            self.card.button(words.ADD, self.add)
            self.card.activated.connect(lambda _id: self.change())
            self.card.removed.connect(lambda _id: self.remove())
            self.card.moved.connect(lambda _id, by: self.shift(by))

    def show_rules(self, conference: Conference) -> None:
        """The rules of this conference, with what each comes to in heads."""
        self._conference = conference
        self.rules = composition_rules.rules(self._office, conference.id, delegation=self._delegation)
        self.card.fill([self._row(rule) for rule in self.rules])

    def add(self) -> None:
        self._open(None)

    def change(self) -> None:
        if (place := self._place()) is not None:
            self._open(place)

    def remove(self) -> None:
        """Take the chosen rules away in one step."""
        gone = set(self.card.chosen_ids())
        if gone and self._conference is not None:
            self._save([rule for rule in self.rules if rule.id not in gone])

    def shift(self, by: int) -> None:
        row_id = self.card.current_id()
        if not row_id:
            return
        known = {rule.id: rule for rule in self.rules}
        ordered = moved(list(known), row_id, by)
        if ordered != list(known):
            self._save([known[one] for one in ordered])

    def _place(self) -> int | None:
        ids = [rule.id for rule in self.rules]
        row_id = self.card.current_id()
        return ids.index(row_id) if row_id in ids else None

    def _open(self, place: int | None) -> None:
        conference = self._conference
        if conference is None:
            return
        with messages.guard(self):
            self.dialog = CompositionRuleDialog(
                self._desk,
                conference.id,
                conference,
                self.rules,
                place,
                delegation=self._delegation,
                parent=self.window(),
            )
            self.dialog.accepted.connect(self._desk.hub.deliver)
            self.dialog.open()

    def _save(self, rules: list[Rule]) -> None:
        conference = self._conference
        if conference is None:
            return
        with messages.guard(self):
            composition_rules.save(self._office, conference.id, rules, delegation=self._delegation)
            self._desk.hub.deliver()

    def _row(self, rule: Rule) -> Row:
        conference = self._conference
        seats = None
        if conference is not None:
            seats = conference.delegation_size if self._delegation else seats_of(conference, rule.scope)
        wanted = wanted_heads(rule, seats)
        texts = (
            composition_words.own_part(rule.label),
            words.SCOPES[rule.scope],
            words.level(rule),
            words.in_heads(wanted, numbered=rule.numbered),
            composition_words.HARD[rule.hard],
            page_words.number_of(rule.source),
        )
        return Row(rule.id, texts, {4: "good"} if rule.hard else {4: "second"})
