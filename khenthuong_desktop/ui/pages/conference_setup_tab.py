"""Thiết lập: the settings at a glance with the documents they come from, the agreement, the composition rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from khenthuong_desktop.domain.conferences import Conference, State
from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services import bodies, conference_bases, conference_moves, conferences, kept_papers
from khenthuong_desktop.services.agreement import AgreementStep, Outcome
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.agreement_step_dialog import AgreementStepDialog
from khenthuong_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from khenthuong_desktop.ui.pages.composition_rules_card import CompositionRulesCard
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.ui.widgets.table_card import Row, TableCard, moved
from khenthuong_desktop.wording import conference_dialog as dialog_words
from khenthuong_desktop.wording import conference_moves as move_words
from khenthuong_desktop.wording import conference_setup as words
from khenthuong_desktop.wording import conferences as conference_words
from khenthuong_desktop.wording import conferences_page as page_words
from khenthuong_desktop.wording import findings as sentences

# The settings take more of a wide page, where they can be read without scrolling.
WIDTHS = ((1300, 470), (1000, 350), (0, 290))
# The usual way on, and the way back for what was said too early.
NEXT: dict[State, State] = {"preparing": "agreed", "agreed": "held", "held": "closed"}
BACK: dict[State, State] = {"agreed": "preparing", "held": "agreed", "closed": "held"}
MEANINGS = {"": "second", "agreed": "good", "returned": "wrong"}


class SetupTab(ConferencePart):
    """The settings stand at the left, to read; they are changed in their dialog."""

    TABLES = (
        *("conferences", "agreement_steps", "composition_rules", "papers", "bodies", "signers"),
        *("programme_issues", "programme_items", "invitations", "banner_designs", "list_calls", "speeches"),
        *("delegates", "tasks", "subordinate_conferences", "adoptions"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._conference: Conference | None = None
        self._steps: tuple[AgreementStep, ...] = ()
        self._moved_from: Conference | None = None  # as it was, until what follows has been read
        self.rules = CompositionRulesCard(desk)
        self.inspector = Inspector(beside=self.rules)
        columns, empty = words.AGREEMENT_COLUMNS, words.AGREEMENT_EMPTY
        self.agreement = TableCard(words.AGREEMENT, columns, empty=empty, spare=(4, 2))
        self.agreement.setMinimumHeight(150)
        if self.writable:
            card = self.agreement
            card.button(words.REMOVE, self.remove_step, needs_row=True)
            card.button(words.EDIT, self.change_step, needs_row=True)
            card.button(words.RETURN, lambda: self.change_step("returned"), needs_row=True)
            card.button(words.AGREE, lambda: self.change_step("agreed"), needs_row=True)
            card.button(words.ADD, self.add_step)
            card.activated.connect(lambda _id: self.change_step())
            card.removed.connect(lambda _id: self.remove_step())
            card.moved.connect(self.move_step)
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.change, within)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.inspector)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.agreement, 2)
        column.addWidget(self.rules, 3)
        row.addLayout(column, 1)
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        if conference_id != self.conference_id:
            self._moved_from = None
        super().show_conference(conference_id)

    def load(self) -> None:
        found = self._conference = conferences.conference(self._office, self.conference_id)
        self._steps = conferences.steps(self._office, found.id)
        self.agreement.fill([self._row(step) for step in self._steps])
        self.rules.show_rules(found)
        self._tell(found)

    def first_place(self) -> QWidget:
        return self.rules

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspector.setFixedWidth(next(width for least, width in WIDTHS if event.size().width() >= least))

    # What can be done

    def change(self) -> None:
        """The settings in their dialog."""
        if self._conference is not None and self.writable:
            with messages.guard(self):
                before, dialog = self._conference, ConferenceDialog(self._desk, self._conference, parent=self.window())
                dialog.accepted.connect(lambda: self._saved(before))
                self._open(dialog)

    def set_state(self, state: State) -> None:
        if self._conference is not None:
            with messages.guard(self):
                conferences.set_state(self._office, self._conference.id, state)
                self._desk.hub.deliver()

    def add_step(self) -> None:
        if self._conference is not None:
            self._open(AgreementStepDialog(self._desk, self._conference.id, parent=self.window()))

    def change_step(self, outcome: Outcome | None = None) -> None:
        """What came of the step that the cursor is on."""
        step = next((one for one in self._steps if one.id == self.agreement.current_id()), None)
        if self._conference is not None and step is not None:
            self._open(
                AgreementStepDialog(self._desk, self._conference.id, step, outcome=outcome, parent=self.window())
            )

    def remove_step(self) -> None:
        if row_id := self.agreement.current_id():
            with messages.guard(self):
                conferences.remove_step(self._office, row_id)
                self._desk.hub.deliver()

    def move_step(self, row_id: str, by: int) -> None:
        if self._conference is not None:
            with messages.guard(self):
                ids = [step.id for step in self._steps]
                conferences.order_steps(self._office, self._conference.id, moved(ids, row_id, by))
                self._desk.hub.deliver()

    def _saved(self, before: Conference) -> None:
        """What follows from another day or name is told at once, above the settings, until it has been read."""
        with messages.guard(self):
            self._moved_from = before
            self.refresh()
            if told := self._told_after(conferences.conference(self._office, before.id)):
                self._desk.say(move_words.SAID.format(count=len(told)))

    def _told_after(self, found: Conference) -> tuple[Finding, ...]:
        """Asked anew each time: what was mended or taken back meanwhile is not told any more."""
        before = self._moved_from
        return conference_moves.after(self._office, before, found) if before is not None else ()

    def _seen(self) -> None:
        self._moved_from = None
        self.refresh()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.accepted.connect(self._desk.hub.deliver)
        dialog.open()

    # The settings

    def _tell(self, found: Conference) -> None:
        side = self.inspector
        side.start()
        side.head(words.SETTINGS, second=conference_words.OCCASIONS[found.occasion])
        before = BACK.get(found.state)
        if before is not None and self.writable:
            text = words.BACK_TO.format(state=conference_words.STATES[before])
            side.link(None, text, partial(self.set_state, before))
        told = self._told_after(found)
        if told:
            side.section(move_words.TITLE)
            for one in told:
                self._finding(found, one)
            side.link(None, move_words.SEEN, self._seen)
            side.section(words.SETTINGS)
        moved = conference_moves.findings(self._office, found)
        for one in (*moved, *conferences.findings(self._office, found.id)):
            if one not in told:
                self._finding(found, one)
        side.row(words.SOURCE, conference_bases.plan_of(self._office, found) or words.NO_SOURCE)
        side.row(words.MODEL, conference_bases.model_of(self._office, found))
        self._row_of(found, words.FORM, found.form, "form")
        self._row_of(found, words.SESSION, found.session, "session")
        self._row_of(found, words.THEME, found.theme, "theme")
        periods = words.PERIODS.format(period=found.period, next_period=found.next_period)
        self._row_of(found, words.PERIOD, periods if found.next_period else found.period, "period")
        self._row_of(found, words.PILOT, words.PILOT_YES if found.pilot else "", "pilot")
        side.section(words.TIMES)
        self._row_of(found, words.WINDOW, conference_words.window(found), "window_to")
        self._row_of(found, words.DAY, _when(found), "held_on")
        self._row_of(found, words.PLACE, found.place, "place")
        side.section(words.SIZES)
        self._row_of(found, words.NUMBER, conference_words.delegates_line(found), "cap")
        self._row_of(found, words.SHARES, conference_words.shares_line(found), "models_share")
        self._row_of(found, words.LEADERS, conference_words.LEADERS[found.leaders], "leaders")
        self._row_of(found, words.PLANNED, dialog_words.seats(found), "size")
        labels = self._office.labels("attention_groups")
        self._row_of(found, words.ATTENTION, _listed(labels.get(one, one) for one in found.attention), "attention")
        side.section(words.OTHERS)
        self._row_of(found, words.BANNER, "\n".join(found.banner), "banner")
        self._row_of(found, words.RITE, _rite(found), "flag_salute")
        body = next((one.name for one in bodies.bodies(self._office) if one.id == found.body_id), "")
        self._row_of(found, words.BODY, body, "body_id")
        side.row(words.NOTES, found.notes)
        if self.writable:
            side.foot(words.CHANGE, self.change).setToolTip(words.CHANGE_HINT)
            if (state := NEXT.get(found.state)) is not None:
                side.foot(words.TO_STATE[state], partial(self.set_state, state))
        side.finish()

    def _finding(self, found: Conference, one: Finding) -> None:
        """Its sentence, and the way to the tab where it is mended."""
        meaning = "second" if one.code in conference_moves.DONE else "wrong" if one.severity == "blocks" else "look"
        self.inspector.sentence(sentences.sentence(one), meaning)
        if tab := conference_moves.tab_of(one):
            place = f"{found.id}:{tab}"
            text = move_words.GO.format(tab=page_words.TABS[tab])
            self.inspector.link(None, text, lambda: self._desk.go("conferences", place))

    def _row_of(self, found: Conference, label: str, value: str, setting: str) -> None:
        """A setting, with its document where that is another than the one of the whole."""
        own = found.sources.get(setting, "")
        told = f"{value} ({words.BY_SOURCE.format(source=own)})" if own and value else value
        self.inspector.row(label, told)

    def _row(self, step: AgreementStep) -> Row:
        paper = step.paper_name
        if step.paper_id is not None:
            paper = kept_papers.paper(self._office, step.paper_id).name
        texts = (
            conference_words.actor(step.actor),
            conference_words.action(step.action),
            paper,
            f"{step.done_on:%d/%m/%Y}" if step.done_on else "",
            "" if step.number is None else str(step.number),
            conference_words.OUTCOMES[step.outcome],
        )
        return Row(step.id, texts, {5: MEANINGS[step.outcome]})


def _when(found: Conference) -> str:
    """'11/12/2026, 7 giờ 30, nửa ngày'."""
    day = f"{found.held_on:%d/%m/%Y}" if found.held_on else words.NO_DAY
    return _listed((day, found.starts_at, conference_words.LENGTHS.get(found.length, found.length)))


def _rite(found: Conference) -> str:
    exchange = words.EXCHANGE.format(how=conference_words.EXCHANGES.get(found.exchange, found.exchange))
    parts: Sequence[tuple[bool, str]] = (
        (found.flag_salute, words.SALUTE),
        (found.filmed_report, words.FILM),
        (found.superior_speech, words.SPEECH),
        (found.exchange != "none", exchange),
    )
    return _listed(text for on, text in parts if on)


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
