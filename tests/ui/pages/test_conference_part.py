"""A part of the conferences page: not read for nothing, not old when it is seen, silent once its conference is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import committees, conferences, history
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.pages.conference_part import ConferencePart


class Members(ConferencePart):
    """How many sit in the committee, each time it was asked."""

    TABLES = ("conferences", "committee_members")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.read: list[int] = []
        self.followed: list[frozenset[str]] = []
        self.told: list[str] = []
        self.field = QLineEdit(self)
        self.listen()

    def load(self) -> None:
        conferences.conference(self._office, self.conference_id)
        self.read.append(len(committees.members(self._office, self.conference_id)))

    def show_problem(self, what: str, next_step: str) -> None:
        self.told.append(f"{what} {next_step}")

    def first_place(self) -> QWidget:
        return self.field


class Following(Members):
    """Tells only what follows from a change, as a tab does whose list reads its own rows."""

    def follow(self, tables: frozenset[str]) -> None:
        self.followed.append(tables)


@pytest.fixture
def conference_id(desk: Desk) -> str:
    draft = replace(conferences.draft_from_tier(desk.office, "uong_bi_ward"), held_on=date(2026, 12, 11))
    made = conferences.create(desk.office, draft)
    desk.hub.deliver()
    return made


@pytest.fixture
def part(qtbot: QtBot, desk: Desk, conference_id: str) -> Members:
    made = Members(desk)
    qtbot.addWidget(made)
    made.show()
    made.show_conference(conference_id)
    return made


def add(desk: Desk, conference_id: str, name: str = "Lò Văn Ân") -> None:
    committees.add(desk.office, conference_id, name)
    desk.hub.deliver()


def test_what_is_saved_while_it_is_seen_is_read_at_once(part: Members, desk: Desk, conference_id: str) -> None:
    assert part.read == [0]
    add(desk, conference_id)
    assert part.read == [0, 1]
    desk.hub.changed.emit(frozenset({"gifts"}))
    assert part.read == [0, 1], "what it does not show is nothing to wait for"


def test_what_is_saved_while_it_is_hidden_is_read_when_it_is_shown(
    part: Members, desk: Desk, conference_id: str
) -> None:
    """Who comes back to a tab would otherwise work with what was true an hour ago."""
    part.hide()
    add(desk, conference_id)
    add(desk, conference_id, "Hà Thị Dung")
    assert part.read == [0], "nobody sees it"
    part.show()
    assert part.read == [0, 2]
    part.hide()
    part.show()
    assert part.read == [0, 2], "once is enough"


def test_f5_reads_it_anew_and_then_it_is_not_old_any_more(part: Members, desk: Desk, conference_id: str) -> None:
    part.refresh()
    assert part.read == [0, 0]
    part.hide()
    add(desk, conference_id)
    part.refresh()
    part.show()
    assert part.read == [0, 0, 1]


@pytest.mark.parametrize("seen", [True, False])
def test_a_conference_that_was_taken_back_is_not_asked_for(part: Members, desk: Desk, seen: bool) -> None:
    """The page shows another one in a moment; an error about the one that is gone would stand in the way."""
    part.setVisible(seen)
    history.undo(desk.office)
    desk.hub.deliver()
    part.refresh()
    part.show()
    assert part.read == [0] and part.told == []


def test_before_a_conference_is_chosen_nothing_is_read(qtbot: QtBot, desk: Desk, conference_id: str) -> None:
    made = Members(desk)
    qtbot.addWidget(made)
    made.show()
    add(desk, conference_id)
    made.refresh()
    assert made.read == []


def test_a_tab_may_tell_only_what_follows(qtbot: QtBot, desk: Desk, conference_id: str) -> None:
    """Reading the list again under the fingers would take away what is being typed."""
    made = Following(desk)
    qtbot.addWidget(made)
    made.show()
    made.show_conference(conference_id)
    add(desk, conference_id)
    assert made.read == [0] and len(made.followed) == 1 and "committee_members" in made.followed[0]


def test_the_keyboard_goes_to_its_first_place(qtbot: QtBot, part: Members) -> None:
    part.activateWindow()
    part.setFocus()
    qtbot.waitUntil(part.field.hasFocus)
