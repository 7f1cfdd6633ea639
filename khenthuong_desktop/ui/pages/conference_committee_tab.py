"""Ban Tổ chức: the organising committee and its subcommittees, who sits in which and does what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import committees
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.conference_source import ConferenceSource
from khenthuong_desktop.ui.pages.conference_list_part import ConferenceListPart
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.wording import budgets as bar_words
from khenthuong_desktop.wording import committees as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.domain.lists import CellChange, EditOutcome
    from khenthuong_desktop.services.office import Office

TABLES: Final = frozenset({"committee_members"})


class CommitteeTab(ConferenceListPart):
    """One list; a subcommittee is a name in its column."""

    def __init__(self, desk: Desk) -> None:
        source = ConferenceSource(desk, "committee_members", self._save, tables=TABLES)
        ways = ((words.ADD, self.add),) if desk.office.read_only is None else ()
        super().__init__(desk, source, Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways), handle="position")
        self.button(words.ADD, self.add)
        self.button(words.UP, lambda: self.shift(-1), hint=bar_words.UP_HINT)
        self.button(words.DOWN, lambda: self.shift(1), hint=bar_words.DOWN_HINT)
        self.stretch()
        self.papers(bar_words.PRINT, ("committee-decision",))

    def add(self) -> None:
        """A new member below the current one, in the same subcommittee, ready to be named."""
        self.begin("full_name")

    def _save(
        self, office: Office, conference_id: str, changes: Sequence[CellChange], reason: str | None
    ) -> EditOutcome:
        begun = self.grid.model.draft is not None  # what is pasted says itself which seat each has
        return self.saved_below(
            lambda after: committees.edit(office, conference_id, changes, reason, after=after, seat=begun)
        )

    def moved(self, ids: Sequence[str], by: int) -> bool:
        return committees.move(self._office, self.conference_id, ids, by)

    def told(self) -> str:
        parts = committees.parts(self._office, self.conference_id)
        return words.told(sum(len(ones) for ones in parts.values()), sum(bool(name) for name in parts))

    def problems(self) -> Sequence[Finding]:
        return committees.problems(self._office, self.conference_id)
