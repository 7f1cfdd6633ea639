"""Tham luận: who may speak and who does, in which order; what the chosen speeches cover stands at the side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from khenthuong_desktop.services import paper_names, programme, speeches
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_conference_speeches_tab import Ui_ConferenceSpeechesTab
from khenthuong_desktop.ui.models.speech_source import TABLES, SpeechSource
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.ui.widgets.ordered_grid import Chosen, OrderedGrid
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import speeches as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.speeches import Coverage, State

LIST: Final = "speech-list"
MEANINGS: Final = {"blocks": "wrong", "warns": "look", "judge": "look"}
MOST_UNITS: Final = 8  # without a speech, by name; the others are counted


class SpeechesTab(ConferencePart):
    """States are changed by buttons, all else is typed into the list."""

    TABLES = TABLES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceSpeechesTab()
        self._form.setupUi(self)
        form = self._form
        self.state = ElidedLabel(least=60)
        self.state.setProperty("look", "second")
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        form.stateLayout.addWidget(self.state)
        self.source = SpeechSource(desk)
        ways = ((words.ADD, self.add),) if self.writable else ()
        empty = Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways)
        self.grid = OrderedGrid(desk, self.source, empty, handle="position")
        grid_dialogs.attach(self.grid)
        self.grid.view.frozen.until = self.grid.model.number("full_name")
        self.inspector = Inspector(beside=self.grid)
        form.bodyLayout.addWidget(self.grid, 1)
        form.bodyLayout.addWidget(self.inspector)
        self._connect()
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.source.show_conference(conference_id)
        super().show_conference(conference_id)
        self.grid.cursor_.to_first_cell()

    def load(self) -> None:
        self.grid.refresh()
        self._tell()

    def follow(self, tables: frozenset[str]) -> None:
        self._tell()

    def first_place(self) -> QWidget:
        return self.grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.inspector.fit(event.size().width()) and self.conference_id:
            self._tell()
        super().resizeEvent(event)

    # The deeds

    def add(self) -> None:
        """Choose among the delegates who may speak."""
        from khenthuong_desktop.ui.dialogs.speakers_dialog import SpeakersDialog

        with messages.guard(self):
            if not self.writable or not self.grid.commit():
                return
            dialog = SpeakersDialog(self._desk, self.conference_id, self.window())
            self.dialog = dialog
            dialog.accepted.connect(lambda: self._added(dialog.added))
            dialog.finished.connect(lambda _result: self.grid.setFocus())
            dialog.open()

    def set_state(self, state: State) -> None:
        """The current speeches, all of them in one step."""
        with messages.guard(self):
            chosen = self.grid.chosen()
            if chosen.row_ids and self.grid.commit():
                speeches.set_state(self._desk.office, self.conference_id, chosen.row_ids, state)
                self._after()
                self.grid.choose_again(chosen)

    def withdraw(self) -> None:
        """Take the current speeches out; who would come next is said, and chosen by a person."""
        with messages.guard(self):
            ids = self.grid.selected_ids()
            named = [one.name for one in self.source.speeches if one.id in ids]
            if not ids or not self.grid.commit():
                return
            following = speeches.withdraw(self._desk.office, self.conference_id, *ids)
            self._after()
            said = words.NEXT_RESERVE if following else words.NO_RESERVE
            self._desk.say(said.format(name=", ".join(named), next=following.name if following else ""))

    def hand_over(self, speech_id: str) -> None:
        """The speech of somebody who was replaced to who took his place."""
        with messages.guard(self):
            chosen, gone = self.grid.chosen(), next(one.name for one in self.source.speeches if one.id == speech_id)
            if self.grid.commit():
                name = speeches.hand_over(self._desk.office, self.conference_id, speech_id)
                self._after()
                self.grid.choose_again(chosen)
                self._desk.say(words.SAID_HANDED_OVER.format(gone=gone, name=name))

    def shift(self, by: int) -> None:
        with messages.guard(self):
            chosen = self.grid.chosen()
            ready = chosen.row_ids and self.writable and self.grid.commit() and self.grid.in_order()
            if ready:
                self._moved(chosen, speeches.move(self._desk.office, self.conference_id, chosen.row_ids, by))

    def to_programme(self) -> None:
        """The item of the speeches in the programme gets the minutes that the chosen ones take."""
        with messages.guard(self):
            if self.grid.commit():
                minutes = speeches.coverage(self._desk.office, self.conference_id).minutes
                programme.take_speech_minutes(self._desk.office, self.conference_id)
                self._after()
                self._desk.say(words.TAKEN.format(minutes=minutes))

    def preview(self) -> None:
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        office = self._desk.office
        with messages.guard(self):
            if self.grid.commit():
                compose = partial(paper_names.PAPERS[LIST].compose, office, id=self.conference_id)
                paper = shown_paper.of_paper(office, paper_names.title(LIST), LIST, compose)
                self.dialog = paper_preview_dialog.show(self._desk, paper, self.window())

    def _added(self, ids: tuple[str, ...]) -> None:
        self._after()
        self._desk.say(words.SAID_ADDED.format(count=len(ids)) if ids else words.NOBODY_ADDED)
        if ids:
            self.grid.cursor_.show_row(ids[0])

    def _after(self) -> None:
        self._desk.hub.deliver()
        self.refresh()

    # What is shown

    def _tell(self) -> None:
        """The line above the list and the coverage at its side."""
        office, form = self._desk.office, self._form
        found = speeches.coverage(office, self.conference_id)
        chosen, approved = speeches.counted(office, self.conference_id)
        self.state.set_text(words.STATE.format(chosen=chosen, minutes=found.minutes, approved=approved))
        form.programmeButton.setText(
            words.TO_PROGRAMME.format(minutes=found.minutes) if found.minutes else words.TO_PROGRAMME_NONE
        )
        form.programmeButton.setToolTip(words.TO_PROGRAMME_HINT)
        form.programmeButton.setEnabled(self.writable and bool(found.minutes))
        there = bool(self.source.speeches)
        form.printButton.setEnabled(bool(chosen or found.reserves))
        for button in self._of_rows:
            button.setEnabled(self.writable and there)
        self._tell_coverage(found)

    def _tell_coverage(self, found: Coverage) -> None:
        side = self.inspector
        if not self.source.speeches:
            side.nothing(words.EMPTY_SENTENCE)
            return
        office = self._desk.office
        side.start()
        self._tell_gone()
        side.section(words.COVERAGE)
        side.row(words.SEX, words.sexes(found.men, found.women))
        side.row(words.COLLECTIVES, str(found.collectives))
        side.section(words.FIELDS)
        labels = office.labels("fields_of_work")
        for part in found.fields:
            meaning = "plain" if part.chosen else "look"
            side.row(labels.get(part.code, part.code), words.covered(part.chosen, part.waiting), meaning)
        if not found.fields:
            side.sentence(words.NO_FIELDS)
        side.section(words.UNITS)
        names = speeches.unit_names(office, self.conference_id)
        heard = [part for part in found.units if part.chosen]
        silent = [part for part in found.units if not part.chosen]
        for part in (*heard, *silent[:MOST_UNITS]):
            meaning = "look" if part.waiting and not part.chosen else "plain"
            side.row(names.get(part.code, ""), words.covered(part.chosen, part.waiting), meaning)
        if len(silent) > MOST_UNITS:
            side.sentence(words.OTHERS.format(count=len(silent) - MOST_UNITS))
        side.section(words.CHECKED)
        told = speeches.problems(office, self.conference_id)
        for one in told:
            side.sentence(findings.sentence(one), MEANINGS[one.severity])
        if not told:
            side.sentence(words.NOTHING_FOUND, "good")
        side.finish()

    def _tell_gone(self) -> None:
        """First of all: who does not come any more, and who could hold his speech instead."""
        side, gone = self.inspector, [one for one in self.source.speeches if self._is_gone(one)]
        if not gone:
            return
        side.section(words.WHO_IS_GONE)
        following = speeches.successors(self._desk.office, self.conference_id)
        for one in gone:
            side.sentence(words.GONE_OF.format(name=one.name), "wrong")
            if self.writable and one.id in following:
                text = words.HAND_OVER.format(name=following[one.id])
                side.link(None, text, partial(self.hand_over, one.id))

    @staticmethod
    def _is_gone(one: speeches.Speech) -> bool:
        return one.gone and one.state in ("chosen", "reserve")

    def _menu(self, menu: QMenu) -> None:
        """What can be done with the speech of somebody who was replaced."""
        with messages.guard(self):
            ids = self.grid.selected_ids()
            following = speeches.successors(self._desk.office, self.conference_id)
            if self.writable and len(ids) == 1 and ids[0] in following:
                menu.addSeparator()
                action = menu.addAction(words.HAND_OVER.format(name=following[ids[0]]))
                action.triggered.connect(lambda _checked=False: self.hand_over(ids[0]))

    def _connect(self) -> None:
        form, grid = self._form, self.grid
        states = (form.chooseButton, form.reserveButton, form.backButton)
        self._of_rows = (*states, form.withdrawButton, form.upButton, form.downButton)
        for button, act in (
            (form.addButton, self.add),
            (form.chooseButton, partial(self.set_state, "chosen")),
            (form.reserveButton, partial(self.set_state, "reserve")),
            (form.backButton, partial(self.set_state, "candidate")),
            (form.withdrawButton, self.withdraw),
            (form.upButton, partial(self.shift, -1)),
            (form.downButton, partial(self.shift, 1)),
            (form.printButton, self.preview),
            (form.programmeButton, self.to_programme),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
        grid.on_moves(self.shift)
        for button in (form.upButton, form.downButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the rows
        form.addButton.setEnabled(self.writable)
        grid.menu_wanted.connect(self._menu)
        grid.new_wanted.connect(self.add)
        grid.dropped.connect(lambda ids, place: self._drop(list(ids), place))
        grid.edited.connect(lambda _outcome: self._edited())

    def _drop(self, ids: list[str], place: int) -> None:
        with messages.guard(self):
            chosen = self.grid.chosen()
            if self.writable:
                self._moved(chosen, speeches.place(self._desk.office, self.conference_id, ids, place))

    def _moved(self, chosen: Chosen, done: bool) -> None:
        if done:
            self._after()
            self.grid.choose_again(chosen)
        else:
            self._desk.say(words.STAYS)

    def _edited(self) -> None:
        with messages.guard(self):
            self._tell()
