"""Mời, khen thưởng: one invitation a person with spare copies, gifts by kinds of delegates, and the awards."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import gifts, invitations
from khenthuong_desktop.store.invitation_columns import GIFT_TABLES, TABLES
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.conference_source import ConferenceSource
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.pages.conference_awards_part import AwardsPart
from khenthuong_desktop.ui.pages.conference_list_part import ConferenceListPart
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding

PAPER: Final = "invitations"
SPARES: Final = (1, 5, 10, 20, 50)  # so many copies at a time, as asked


class InvitationsPart(ConferenceListPart):
    """Invitations of delegates follow the list of delegates; names outside it are typed."""

    def __init__(self, desk: Desk) -> None:
        source = ConferenceSource(desk, "invitations", invitations.edit, tables=TABLES)
        ways = ((words.INVITE_ALL, self.invite), (words.OUTSIDE, self.add)) if desk.office.read_only is None else ()
        super().__init__(desk, source, Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways))
        self._listed: frozenset[str] = frozenset()  # the invitations of delegates
        source.locked = self._locked
        self.button(words.INVITE_ALL, self.invite, hint=words.INVITE_HINT)
        self.button(words.OUTSIDE, self.add)
        spare = self.button(words.SPARE, lambda: None, hint=words.SPARE_HINT)
        self.spare_menu = QMenu(spare)
        for number in SPARES:
            action = self.spare_menu.addAction(words.SPARE_NUMBER.format(n=number))
            action.triggered.connect(partial(self.add_spare, number))
        spare.setMenu(self.spare_menu)
        self.stretch()
        self.button(words.SENT, self.mark_sent, hint=words.SENT_HINT)
        self.papers(words.PRINT, (PAPER, "sign-in"), ((words.PRINTED, self.mark_printed),))
        self.printed_button = QPushButton()
        self.printed_button.setProperty("look", "primary")
        self.printed_button.clicked.connect(lambda _checked=False: self.mark_printed())
        self.printed_button.hide()
        self.below.insertWidget(0, self.printed_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_conference(self, conference_id: str) -> None:
        self.printed_button.hide()
        super().show_conference(conference_id)

    def preview(self, name: str) -> None:
        from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog

        super().preview(name)
        if name == PAPER and isinstance(self.dialog, PaperPreviewDialog) and self.writable:
            self.dialog.taken.connect(self.offer_printed)

    def offer_printed(self) -> None:
        """The pages are out: one press says so of all that nobody has marked yet, and nothing waits for it."""
        with messages.guard(self):
            number = invitations.to_print(self._office, self.conference_id)
            self.printed_button.setText(words.STEP_PRINTED.format(n=number))
            self.printed_button.setVisible(number > 0)

    def invite(self) -> None:
        """An invitation for every delegate who has none."""
        with messages.guard(self):
            if self.grid.commit():
                number = invitations.invite_delegates(self._office, self.conference_id)
                self.after()
                self._desk.say(words.SAID_INVITED.format(n=number) if number else words.SAID_NOBODY)

    def add_spare(self, number: int, _checked: bool = False) -> None:
        """As many copies without a name as somebody asked for."""
        with messages.guard(self):
            if self.grid.commit():
                invitations.add_spare(self._office, self.conference_id, number)
                self.after()

    def mark_printed(self) -> None:
        with messages.guard(self):
            if self.grid.commit():
                number = invitations.mark_printed(self._office, self.conference_id)
                self.printed_button.hide()
                self.after()
                self._desk.say(words.SAID_PRINTED.format(n=number))

    def mark_sent(self) -> None:
        """The selected ones, today."""
        with messages.guard(self):
            if self.grid.commit():
                number = invitations.mark_sent(self._office, self.grid.selected_ids())
                self.after()
                self._desk.say(words.SAID_SENT.format(n=number))

    def tell(self) -> None:
        everybody = invitations.invitations(self._office, self.conference_id)
        self._listed = frozenset(one.id for one in everybody if one.delegate_id)
        gone = [one.id for one in everybody if one.kind == "gone"]
        self.source.tell({(one, column): Mark("wrong") for one in gone for column in ("full_name", "kind")})
        super().tell()
        self.grid.view.viewport().update()

    def told(self) -> str:
        known = invitations.counted(self._office, self.conference_id)
        printed, sent, coming = known.printed, known.sent, known.coming
        return words.told(known.people, known.spare, known.gone, printed, sent, coming, known.lacking)

    def problems(self) -> Sequence[Finding]:
        return invitations.problems(self._office, self.conference_id)

    def _locked(self, row_id: str, column: str) -> str:
        if column != "full_name" or row_id not in self._listed:
            return ""
        return str(errors.sentence(UserError("invitation.named_by_list")))


class GiftsPart(ConferenceListPart):
    """How many of a gift are needed follows the delegates with a seat of the kinds it is for."""

    def __init__(self, desk: Desk) -> None:
        source = ConferenceSource(desk, "gifts", gifts.edit, tables=GIFT_TABLES)
        ways = ((words.ADD_GIFT, self.add),) if desk.office.read_only is None else ()
        super().__init__(desk, source, Empty(words.GIFTS_EMPTY, words.GIFTS_EMPTY_SENTENCE, ways))
        self.button(words.ADD_GIFT, self.add)
        self.stretch()
        self.papers(words.PRINT, ("gift-list",))


class InvitationsTab(ConferencePart):
    """Three lists, one at a time; each follows what is saved by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.invitations = InvitationsPart(desk)
        self.gifts = GiftsPart(desk)
        self.awards = AwardsPart(desk)
        self.part: ConferenceListPart = self.invitations
        self._stack = QStackedWidget()
        self.chips: list[Chip] = []
        line = QHBoxLayout()
        line.setSpacing(6)
        self.parts: tuple[ConferenceListPart, ...] = (self.invitations, self.gifts, self.awards)
        for part, name in zip(self.parts, (words.INVITATIONS, words.GIFTS, words.AWARDS), strict=True):
            chip = Chip(name, chosen=part is self.part)
            chip.clicked.connect(partial(self.show_part, part))
            self.chips.append(chip)
            line.addWidget(chip)
            self._stack.addWidget(part)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(line)
        whole.addWidget(self._stack, 1)

    def show_conference(self, conference_id: str) -> None:
        self.conference_id = conference_id
        for part in self.parts:
            part.show_conference(conference_id)

    def load(self) -> None:
        self.part.refresh()

    def first_place(self) -> QWidget:
        return self.part.grid

    def show_part(self, part: ConferenceListPart, _checked: bool = False) -> None:
        """Another list, once what is being typed is saved."""
        with messages.guard(self):
            if self.part.grid.commit():
                self.part = part
                self._stack.setCurrentWidget(part)
                for chip, one in zip(self.chips, self.parts, strict=True):
                    chip.set_chosen(one is part)
                part.grid.setFocus()
