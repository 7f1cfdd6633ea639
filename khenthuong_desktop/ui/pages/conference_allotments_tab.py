"""Phân bổ: how many each unit sends and with what structure, beside what has come of it; late units stand in red."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from khenthuong_desktop.domain.conferences import seats_of
from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.services import allotments, conferences, list_calls
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_conference_allotments_tab import Ui_ConferenceAllotmentsTab
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.ui.pages.conference_allotments_side import AllotmentsSide
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import allotments_tab as words
from khenthuong_desktop.wording import list_calls as call_words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.allotments import Standing

TABLES: Final = frozenset({"allotments", "delegates", "reminders", "attachments", "list_calls", "list_call_units"})
OTHERS: Final = frozenset({"conferences", "composition_rules", "subjects", "units", "import_files", "import_rows"})
PAUSE_MS: Final = 80
ROOMY: Final = 1_000
NOBODY: Final = "-"  # the conference of a list that is empty because there is none


class AllotmentSource(NarrowedSource):
    """The units of one conference; they are chosen in a dialog, not by a new row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "allotments", (Filter("conference_id", "is", (NOBODY,)),), tables=TABLES | OTHERS)
        self.can_add = False
        self._late: dict[str, Mark] = {}

    def show_conference(self, conference_id: str) -> None:
        self.narrowing = (Filter("conference_id", "is", (conference_id,)),)

    def show_late(self, late: dict[str, int]) -> None:
        """Row -> how many it is short of, of the units whose time is over."""
        self._late = {row_id: Mark("wrong", hint=words.LATE_MARK.format(n=n)) for row_id, n in late.items()}

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        return self._late.get(row_id) if column in ("unit_id", "missing") else None


class AllotmentsTab(ConferencePart):
    """Numbers are typed, filled down and pasted in the list; everything else is one line of buttons."""

    TABLES = TABLES | OTHERS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceAllotmentsTab()
        self._form.setupUi(self)
        form = self._form
        self._conference: Conference | None = None
        self._standings: dict[str, Standing] = {}
        self.state = ElidedLabel(least=80)
        self.state.setProperty("look", "second")
        form.stateLayout.addWidget(self.state)
        self.source = AllotmentSource(desk)
        ways = ((words.CHOOSE_UNITS, self.choose_units), (words.PROPOSE, self.propose)) if self.writable else ()
        self.grid = Grid(desk, source=self.source, empty=Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways))
        grid_dialogs.attach(self.grid)
        self.inspector = Inspector(beside=self.grid)
        self._side = AllotmentsSide(desk, self.inspector)
        form.bodyLayout.addWidget(self.grid, 1)
        form.bodyLayout.addWidget(self.inspector)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        self.grid.current_changed.connect(lambda _row_id: self._pause.start())
        self.grid.activated.connect(lambda _row_id: self.open_minutes())
        for button, do in (
            (form.unitsButton, self.choose_units),
            (form.proposeButton, self.propose),
            (form.minutesButton, self.open_minutes),
            (form.sendButton, self.send),
        ):
            button.clicked.connect(lambda _checked=False, do=do: do())
            button.setEnabled(self.writable)
        form.remindButton.clicked.connect(lambda _checked=False: self.remind())
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        super().show_conference(conference_id)
        self.grid.cursor_.to_first_cell()
        self.show_current()

    def load(self) -> None:
        self._conference = conferences.conference(self._office, self.conference_id)
        self.source.show_conference(self.conference_id)
        self._tell_state()
        self.grid.refresh()
        self.show_current()

    def follow(self, tables: frozenset[str]) -> None:
        if concerns(tables, "conferences"):
            self.refresh()
        else:
            self._tell_state()
            self.grid.view.viewport().update()  # marks of units that are late, or no longer
            self._pause.start()

    def first_place(self) -> QWidget:
        return self.grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        if self.inspector.fit(width):
            self._pause.start()
        # Where there is less room, how the units stand is more than the words around it.
        form, roomy = self._form, width >= ROOMY
        form.unitsButton.setText(words.CHOOSE_UNITS if roomy else words.CHOOSE_UNITS_SHORT)
        form.proposeButton.setText(words.PROPOSE if roomy else words.PROPOSE_SHORT)
        form.minutesButton.setText(words.OPEN_MINUTES if roomy else words.OPEN_MINUTES_SHORT)
        super().resizeEvent(event)

    # The deeds

    def choose_units(self) -> None:
        """Which units send somebody at all."""
        from khenthuong_desktop.ui.dialogs.allotment_units_dialog import AllotmentUnitsDialog

        with messages.guard(self):
            if self.grid.commit():
                self._open(AllotmentUnitsDialog(self._desk, self.conference_id, self.window()))

    def propose(self) -> None:
        """Numbers by proportion, looked at before they are taken."""
        from khenthuong_desktop.ui.dialogs.allotment_proposal_dialog import AllotmentProposalDialog

        with messages.guard(self):
            if self.grid.commit():
                self._open(AllotmentProposalDialog(self._desk, self.conference_id, self.window()))

    def send(self) -> None:
        """Ask the units for their delegates until a day."""
        from khenthuong_desktop.ui.dialogs.allotment_send_dialog import AllotmentSendDialog

        with messages.guard(self):
            if self.grid.commit():
                self._open(AllotmentSendDialog(self._desk, self.conference_id, self.window()))

    def open_minutes(self) -> None:
        """The minutes of the current unit's open choice."""
        from khenthuong_desktop.ui.dialogs.allotment_minutes_dialog import AllotmentMinutesDialog

        with messages.guard(self):
            row_id = self.grid.current_row_id()
            if row_id is not None and self.writable and self.grid.commit():
                self._open(AllotmentMinutesDialog(self._desk, self.conference_id, row_id, self.window()))

    def remind(self) -> None:
        """Đôn đốc has the message and the letter of each unit, and the log of them."""
        if self._conference is not None and self._conference.call_id:
            self._desk.go("list_calls", self._conference.call_id)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.accepted.connect(self._after)
        dialog.finished.connect(lambda _result: self.grid.setFocus())
        dialog.open()

    def _after(self) -> None:
        self._desk.hub.deliver()
        self.refresh()

    # What is shown

    def _tell_state(self) -> None:
        """Who is late, and all that follows from the numbers."""
        office, found, form = self._office, self._conference, self._form
        if found is None:
            return
        standings = allotments.standing(office, found.id)
        self._standings = {one.id: one for one in standings}
        late = {one.id: one.missing for one in standings if one.late}
        self.source.show_late(late)
        total = sum(one.allotted for one in standings)
        self.state.set_text(words.state(total, seats_of(found, "models"), len(late), self._deadline()))
        form.proposeButton.setEnabled(self.writable)
        form.minutesButton.setEnabled(self.writable and bool(standings))
        form.sendButton.setEnabled(self.writable and bool(total))
        form.sendButton.setText(words.SEND_AGAIN if found.call_id else words.SEND)
        form.remindButton.setText(words.remind(len(late)))
        # Once the letters are out, the next step is to remind those who are late; of a conference that is over, none.
        preparing = found.state == "preparing"
        _accent(form.sendButton, preparing and not found.call_id)
        _accent(form.remindButton, preparing and bool(late))
        form.remindButton.setEnabled(bool(late))
        asked = words.REMIND_HINT if late else words.NOBODY_LATE
        form.remindButton.setToolTip(asked if found.call_id else words.NOT_SENT_HINT)
        self._side.check(found.id)

    def _deadline(self) -> str:
        """Until when the units are asked, and whether that is over."""
        if self._conference is None or not self._conference.call_id:
            return words.NOT_SENT if self._standings else ""
        call = list_calls.call(self._desk.office, self._conference.call_id)
        if call.closed_on is not None:
            return words.CLOSED
        if call.deadline is None:
            return call_words.NO_DEADLINE
        overdue = call.deadline.is_overdue(self._desk.office.today)
        return (call_words.OVERDUE if overdue else call_words.DUE).format(deadline=call.deadline.text())

    def show_current(self) -> None:
        """What was found about all numbers, and how the unit stands that the cursor is on."""
        self._pause.stop()
        with messages.guard(self):
            self._side.tell(self._standings.get(self.grid.current_row_id() or ""))


def _accent(button: QPushButton, on: bool) -> None:
    """The one button of the page that is the next step."""
    button.setProperty("look", "primary" if on else None)
    button.style().unpolish(button)
    button.style().polish(button)
