"""The awards of a conference: who is given what, chosen from the register and the catalogue of awards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.services import conference_awards
from khenthuong_desktop.store.invitation_columns import AWARD_TABLES
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.conference_source import ConferenceSource
from khenthuong_desktop.ui.pages.conference_list_part import ConferenceListPart
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.wording import budgets as bar_words
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding


class AwardsPart(ConferenceListPart):
    """Rows come from the delegates or the register; what each is given is typed, filled down and pasted."""

    def __init__(self, desk: Desk) -> None:
        source = ConferenceSource(desk, "conference_awards", None, tables=AWARD_TABLES)
        writable = desk.office.read_only is None
        ways = ((words.TAKE_MODELS, self.take_models), (words.ADD_AWARD, self.add)) if writable else ()
        empty = Empty(words.AWARDS_EMPTY, words.AWARDS_EMPTY_SENTENCE, ways)
        super().__init__(desk, source, empty, handle="position")
        self.button(words.TAKE_MODELS, self.take_models, hint=words.TAKE_HINT)
        self.button(words.ADD_AWARD, self.add)
        self.button(bar_words.UP, lambda: self.shift(-1), hint=bar_words.UP_HINT)
        self.button(bar_words.DOWN, lambda: self.shift(1), hint=bar_words.DOWN_HINT)
        self.button(words.ORDER, self.put_in_order, hint=words.ORDER_HINT)
        self.stretch()
        self.papers(bar_words.PRINT, ("award-list",))

    def take_models(self) -> None:
        """The models with a seat who are given nothing yet."""
        with messages.guard(self):
            if self.writable and self.grid.commit():
                new = conference_awards.add_models(self._office, self.conference_id)
                self.after()
                self._desk.say(words.SAID_TAKEN.format(n=len(new)) if new else words.SAID_NO_MODELS)

    def add(self) -> None:
        """Anybody of the register, individuals, collectives and households."""
        from khenthuong_desktop.ui.dialogs.award_subjects_dialog import AwardSubjectsDialog

        with messages.guard(self):
            if self.writable and self.grid.commit():
                self.open(AwardSubjectsDialog(self._desk, self.conference_id, self.window()))

    def put_in_order(self) -> None:
        with messages.guard(self):
            if self.writable and self.grid.commit():
                conference_awards.put_in_order(self._office, self.conference_id)
                self.after()
                self._desk.say(words.SAID_ORDERED)

    def moved(self, ids: Sequence[str], by: int) -> bool:
        return conference_awards.move(self._office, self.conference_id, ids, by)

    def problems(self) -> Sequence[Finding]:
        return conference_awards.problems(self._office, self.conference_id)
