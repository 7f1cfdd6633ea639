"""Đoàn dự cấp trên: what is allotted from above, who goes in which order, and its own composition beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.services import conferences, delegations
from khenthuong_desktop.services.delegations import Member
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.delegation_dialog import DelegationDialog
from khenthuong_desktop.ui.dialogs.delegation_members_dialog import DelegationMembersDialog
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.pages.adoption_card import AdoptionCard
from khenthuong_desktop.ui.pages.composition_rules_card import CompositionRulesCard
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets.composition_bars import CompositionBars
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.ui.widgets.table_card import Row, TableCard, moved
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import delegation_tab as words
from khenthuong_desktop.wording import delegations as delegation_words
from khenthuong_desktop.wording import findings as sentences
from khenthuong_desktop.wording import grid as grid_words

SIDE_WIDTH = 300


class DelegationTab(ConferencePart):
    """The list of the delegation, its rules below, and at the side what is allotted and how far it is met."""

    TABLES = ("conferences", "composition_rules", "delegation_members", "delegates", "subjects", "units", "adoptions")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._conference: Conference | None = None
        self._members: dict[str, Member] = {}
        self._reveal = False
        self.members = TableCard(words.MEMBERS, words.MEMBERS_COLUMNS, empty=words.MEMBERS_EMPTY, spare=(4, 6, 2))
        self.members.setMinimumHeight(170)
        self.rules = CompositionRulesCard(desk, delegation=True)
        self.inspector = Inspector(beside=self.members)
        self.inspector.setFixedWidth(SIDE_WIDTH)
        self.board = ChoiceBoard(desk.office)
        self.bars = CompositionBars()
        self.adoption = AdoptionCard(desk)
        self._build()
        self.listen()

    # What the page asks

    def load(self) -> None:
        found = self._conference = conferences.conference(self._office, self.conference_id)
        everybody = delegations.members(self._office, found.id)
        self._members = {one.id: one for one in everybody}
        self.members.fill([self._row(number, one) for number, one in enumerate(everybody, start=1)])
        reserves = sum(one.reserve for one in everybody)
        told = words.COUNT.format(n=len(everybody) - reserves, reserves=reserves) if everybody else ""
        self.members.remark.setText(told)
        self.rules.show_rules(found)
        self.board.take(delegations.as_conference(found), *delegations.board(self._office, found.id))
        self.bars.show_bars(self.board.bars())
        self.adoption.show_adoption(found.id, len(everybody))
        self._tell(found)

    def first_place(self) -> QWidget:
        return self.members

    # What can be done

    def change(self) -> None:
        """What the upper level has allotted."""
        if self._conference is not None:
            self._open(DelegationDialog(self._desk, self._conference, self.window()))

    def add(self) -> None:
        """People from the delegates of the conference."""
        if self._conference is not None:
            with messages.guard(self):
                dialog = DelegationMembersDialog(self._desk, self._conference.id, self.window())
                self._open(dialog)
                dialog.accepted.connect(lambda: self._say_added(dialog.added))

    def remove(self) -> None:
        self._do(lambda ids: delegations.remove(self._office, ids))

    def turn_reserve(self) -> None:
        """Those who are chosen become reserves; reserves, when the first of them is one, become members."""
        ids = self.members.chosen_ids()
        if ids:
            reserve = not self._members[ids[0]].reserve
            self._do(lambda chosen: delegations.set_reserve(self._office, chosen, reserve))

    def turn_head(self) -> None:
        """Who the cursor is on heads the delegation, or does so no more."""
        found, row_id = self._conference, self.members.current_id()
        if found is not None and row_id:
            head = None if self._members[row_id].head else row_id
            self._do(lambda _ids: delegations.set_head(self._office, found.id, head))

    def shift(self, by: int) -> None:
        found, row_id = self._conference, self.members.current_id()
        if found is None or not row_id:
            return
        known = list(self._members)
        ordered = moved(known, row_id, by)
        if ordered != known:
            self._do(lambda _ids: delegations.move(self._office, found.id, ordered))

    def _do(self, deed: Callable[[list[str]], object]) -> None:
        """Something with the chosen rows, as one step."""
        ids = self.members.chosen_ids()
        if ids:
            with messages.guard(self):
                deed(ids)
                self._desk.hub.deliver()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.accepted.connect(self._desk.hub.deliver)
        dialog.open()

    def _say_added(self, added: delegations.Added | None) -> None:
        if added is not None:
            told = [words.ADDED.format(n=len(added.ids)), *(one.sentence() for one in added.skipped)]
            self._desk.say(" ".join(told))

    # Showing

    def _build(self) -> None:
        self.reveal_button = self.members.button("", self.turn_reveal)
        self._name_reveal()
        if self.writable:
            card = self.members
            card.button(words.UP, lambda: self.shift(-1), needs_row=True, hint=words.MOVE_HINT)
            card.button(words.DOWN, lambda: self.shift(1), needs_row=True, hint=words.MOVE_HINT)
            self.head_button = card.button(words.HEAD, self.turn_head, needs_row=True)
            self.reserve_button = card.button(words.RESERVE, self.turn_reserve, needs_row=True)
            card.button(words.REMOVE, self.remove, needs_row=True)
            card.button(words.ADD, self.add)
            card.removed.connect(lambda _id: self.remove())
            card.moved.connect(lambda _id, by: self.shift(by))
            card.table.itemSelectionChanged.connect(self._name_buttons)
        bars_card = QFrame(self)
        bars_card.setProperty("look", "card")
        inside = QVBoxLayout(bars_card)
        inside.setContentsMargins(1, 10, 1, 4)
        inside.setSpacing(6)
        heading = QLabel(words.COMPOSITION, bars_card)
        heading.setProperty("look", "section")
        heading.setContentsMargins(12, 0, 12, 0)
        inside.addWidget(heading)
        inside.addWidget(self.bars, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.members, 3)
        left.addWidget(self.rules, 2)
        row.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.inspector, 3)
        self.adoption.setFixedWidth(SIDE_WIDTH)
        right.addWidget(self.adoption)
        bars_card.setFixedWidth(SIDE_WIDTH)
        right.addWidget(bars_card, 2)
        row.addLayout(right)

    def turn_reveal(self) -> None:
        """Show what is sensitive in full, or mask it again."""
        self._reveal = not self._reveal
        self._name_reveal()
        self.refresh()

    def _name_reveal(self) -> None:
        full = grid_words.CONCEAL if self._reveal else grid_words.REVEAL
        self.reveal_button.setText(grid_words.CONCEAL_SHORT if self._reveal else grid_words.REVEAL_SHORT)
        self.reveal_button.setToolTip(full)
        self.reveal_button.setAccessibleName(full)

    def _name_buttons(self) -> None:
        one = self._members.get(self.members.current_id())
        if one is not None:
            self.head_button.setText(words.NO_HEAD if one.head else words.HEAD)
            self.reserve_button.setText(words.FULL if one.reserve else words.RESERVE)

    def _tell(self, found: Conference) -> None:
        side = self.inspector
        side.start()
        side.head(words.HEADING)
        if not found.upper_event and found.delegation_size is None:
            side.sentence(words.NOT_ALLOTTED)
        side.row(words.EVENT, found.upper_event)
        side.row(words.UPPER_BODY, found.upper_body)
        size = "" if found.delegation_size is None else words.SIZE_LINE.format(n=found.delegation_size)
        side.row(words.SIZE, size)
        side.row(words.SOURCE, found.delegation_source)
        for one in delegations.problems(self._office, found.id):
            side.sentence(sentences.sentence(one), "look")
        if self.writable:
            side.foot(words.CHANGE, self.change)
        side.finish()
        if self.writable:
            self._name_buttons()

    def _row(self, number: int, one: Member) -> Row:
        role = delegation_words.HEAD if one.head else delegation_words.RESERVE if one.reserve else ""
        ethnicity = self._office.labels("ethnic_groups").get(one.ethnicity or "", "")
        texts = (
            str(number),
            one.name,
            codes.GENDERS.get(one.gender or "", ""),
            (one.birth_date or "")[:4],
            ethnicity if self._reveal or not ethnicity else codes.MASKED,
            one.unit,
            one.office,
            role,
        )
        return Row(one.id, texts, {7: "good" if one.head else "second"})
