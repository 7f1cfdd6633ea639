"""Đôn đốc: what each unit still owes, the message or letter that says so, and who was reminded when."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.services import list_calls
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_list_calls_page import Ui_ListCallsPage
from khenthuong_desktop.ui.jobs import Progress
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.field_line import CalmCombo
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import list_calls as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.list_calls import ListCall, Standing

TABLES = frozenset({"list_calls", "list_call_units", "reminders", "import_files", "import_rows", "parked_rows"})
OTHERS = frozenset({"subjects", "units"})
PAUSE_MS = 80
ROOMY = 1_000  # where there is less, how the call stands is more than the words around it
NOBODY = "-"  # the call of a list that is empty because there is no call
LETTERS_FOLDER = "reminder_letters.folder"


class CallSource(NarrowedSource):
    """The units of one call; units are added where the call is changed, not by a new row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "list_call_units", (Filter("call_id", "is", (NOBODY,)),), tables=TABLES | OTHERS)
        self.can_add = False

    def show_call(self, call_id: str) -> None:
        self.narrowing = (Filter("call_id", "is", (call_id,)),)


class ListCallsPage(QWidget):
    """A call is chosen above, a unit in the list, and its message stands at the side."""

    NAME = "list_calls"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ListCallsPage()
        self._form.setupUi(self)
        form = self._form
        self._calls: tuple[ListCall, ...] = ()
        self._standings: dict[str, Standing] = {}  # row of the list -> how its unit stands
        self.combo = CalmCombo()
        self.combo.setMinimumWidth(200)
        self.combo.setAccessibleName(words.CALL)
        form.callLayout.addWidget(self.combo)
        self.state = ElidedLabel(least=80)
        self.state.setProperty("look", "second")
        # A line of its own: beside the buttons its end, the deadline, was cut off on a usual screen.
        form.wholeLayout.insertWidget(1, self.state)
        form.stateLabel.hide()
        self.source = CallSource(desk)
        writable = desk.office.read_only is None
        ways = ((words.NEW, self.add),) if writable else ()
        self.grid = Grid(desk, source=self.source, empty=Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways))
        grid_dialogs.attach(self.grid)
        self.inspector = Inspector(beside=self.grid)
        form.bodyLayout.addWidget(self.grid, 1)
        form.bodyLayout.addWidget(self.inspector)
        self.dialog: QDialog | None = None
        self._stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        self.combo.activated.connect(lambda _row: self._show_call())
        self.grid.current_changed.connect(lambda _row_id: self._pause.start())
        form.newButton.clicked.connect(self.add)
        form.changeButton.clicked.connect(self.change)
        form.closeButton.clicked.connect(self.close_or_reopen)
        form.formsButton.clicked.connect(self.make_forms)
        desk.hub.changed.connect(self._changed)
        self._load()

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.inspector.fit(event.size().width())
        roomy = event.size().width() >= ROOMY
        self._form.titleLabel.setVisible(roomy)
        self._form.formsButton.setText(words.FORMS if roomy else words.FORMS_SHORT)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def refresh(self) -> None:
        self._load()

    def show_record(self, row_id: str) -> None:
        """Go to a call by its id, or to the first one that has a unit, by 'unit:<id>'."""
        with messages.guard(self):
            _, _, unit_id = row_id.partition(":")
            for place, call in enumerate(self._calls):
                rows = list_calls.standings(self._desk.office, call.id)
                found = next((one.id for one in rows if one.unit_id == unit_id), None)
                if call.id == row_id or found is not None:
                    self.combo.setCurrentIndex(place)
                    self._show_call()
                    if found is not None:
                        self.grid.show_record(found)
                    return

    # The call

    @property
    def call(self) -> ListCall | None:
        """The call that is shown."""
        place = self.combo.currentIndex()
        return self._calls[place] if 0 <= place < len(self._calls) else None

    def add(self) -> None:
        self._ask(None)

    def change(self) -> None:
        if self.call is not None:
            self._ask(self.call)

    def close_or_reopen(self) -> None:
        """A call that is over leaves Tổng quan; its list and log stay."""
        with messages.guard(self):
            call = self.call
            if call is None:
                return
            (list_calls.close if call.closed_on is None else list_calls.reopen)(self._desk.office, call.id)
            self._desk.hub.deliver()
            self._load(call.id)

    def make_forms(self) -> None:
        """Forms to fill in, for the units of this call or any others."""
        from khenthuong_desktop.ui.dialogs.unit_forms_dialog import UnitFormsDialog

        with messages.guard(self):
            self.dialog = UnitFormsDialog(self._desk, self.call.id if self.call else None, self)
            self.dialog.open()

    def _ask(self, call: ListCall | None) -> None:
        from khenthuong_desktop.ui.dialogs.list_call_dialog import ListCallDialog

        with messages.guard(self):
            dialog = ListCallDialog(self._desk, call, self)
            self.dialog = dialog
            dialog.accepted.connect(lambda: self._load(dialog.saved_id))
            dialog.finished.connect(lambda _result: self.grid.setFocus())
            dialog.open()

    def _load(self, call_id: str | None = None) -> None:
        with messages.guard(self):
            self._stale = False
            wanted = call_id or (self.call.id if self.call else None)
            self._calls = list_calls.calls(self._desk.office)
            self.combo.clear()
            for one in self._calls:
                self.combo.addItem(one.name if one.closed_on is None else words.CALL_DONE.format(name=one.name))
            places = {one.id: place for place, one in enumerate(self._calls)}
            self.combo.setCurrentIndex(places.get(wanted or "", 0 if self._calls else -1))
            self._show_call()

    def _show_call(self) -> None:
        form, call = self._form, self.call
        writable = self._desk.office.read_only is None
        self.combo.setVisible(call is not None)
        for button in (form.changeButton, form.closeButton):
            button.setVisible(call is not None)
            button.setEnabled(writable)
        form.newButton.setEnabled(writable)
        form.closeButton.setText(words.REOPEN if call and call.closed_on else words.CLOSE)
        self.source.show_call(call.id if call else NOBODY)
        self.grid.refresh()
        self._tell_state()
        self.grid.cursor_.to_first_cell()
        self.show_current()

    def _tell_state(self) -> None:
        call = self.call
        standings = list_calls.standings(self._desk.office, call.id) if call else ()
        self._standings = {one.id: one for one in standings}
        self.state.setVisible(call is not None)
        if call is None:
            self.state.set_text("")
            return
        lacking, mending = sum(one.lacks for one in standings), sum(one.to_mend > 0 for one in standings)
        parts = [words.owing(lacking, mending) if standings else words.NO_UNITS_TITLE]
        if call.deadline is None:
            parts.append(words.NO_DEADLINE)
        elif call.deadline.is_overdue(self._desk.office.today):
            parts.append(words.OVERDUE.format(deadline=call.deadline.text()))
        else:
            parts.append(words.DUE.format(deadline=call.deadline.text()))
        self.state.set_text(" · ".join(parts))

    # The side

    def show_current(self) -> None:
        """The message to the unit that the cursor is on, and what was said to it before."""
        self._pause.stop()
        with messages.guard(self):
            call, standing = self.call, self._standings.get(self.grid.current_row_id() or "")
            if call is None or standing is None:
                self.inspector.nothing(words.CHOOSE)
                return
            side = self.inspector
            side.start()
            side.head(standing.unit)
            side.section(words.MESSAGE)
            side.sentence(list_calls.message(self._desk.office, call.id, standing.unit_id, in_full=True), "plain")
            log = [
                line for line in list_calls.reminders(self._desk.office, call.id) if line["unit_id"] == standing.unit_id
            ]
            if log:
                side.section(words.REMINDED_SECTION)
            for line in log:
                told = words.REMINDED_LINE.format(way=words.WAYS.get(line["way"], line["way"]), who=line["by_user"])
                side.row(_moment(line["reminded_at"]), told)
            if self._desk.office.read_only is None and call.closed_on is None:
                self._offer(side)
            side.finish()

    def _offer(self, side: Inspector) -> None:
        chosen = self._chosen()
        side.foot(words.COPY if len(chosen) < 2 else words.COPY_ALL.format(n=len(chosen)), partial(self.copy, chosen))
        owing = [one.unit_id for one in self._standings.values() if one.owes]
        if len(chosen) < 2 and len(owing) > 1:
            side.foot(words.COPY_OWING, partial(self.copy, owing))
        side.foot(words.LETTER, partial(self.choose_letters_folder, chosen))
        side.foot(words.PHONED, partial(self.note_call, chosen))

    def _chosen(self) -> list[str]:
        """The units of the selected rows, of the current one where none is selected."""
        ids = self.grid.selected_ids() or [self.grid.current_row_id() or ""]
        return [self._standings[one].unit_id for one in ids if one in self._standings]

    def copy(self, unit_ids: list[str]) -> None:
        """Put the messages on the clipboard and write down that these units were reminded."""
        with messages.guard(self):
            call = self.call
            if call is None or not unit_ids:
                return
            office = self._desk.office
            told = [list_calls.message(office, call.id, one, in_full=len(unit_ids) == 1) for one in unit_ids]
            QGuiApplication.clipboard().setText("\n".join(told))
            owing = list_calls.owing(office, call.id, unit_ids)
            if owing:
                list_calls.remind(office, call.id, owing, "message")
            self._after((words.COPIED if owing else words.COPIED_ONLY).format(units=self._named(unit_ids)))

    def note_call(self, unit_ids: list[str]) -> None:
        """Write down that these units were called."""
        with messages.guard(self):
            if self.call is not None and unit_ids:
                list_calls.remind(self._desk.office, self.call.id, unit_ids, "phone")
                self._after(words.REMINDED.format(units=self._named(unit_ids)))

    def choose_letters_folder(self, unit_ids: list[str]) -> None:
        with messages.guard(self):
            kept = Path(str(self._desk.settings.get(LETTERS_FOLDER) or Path.home()))
            start = kept if kept.is_dir() else Path.home()
            folder = QFileDialog.getExistingDirectory(self, words.FOLDER_TITLE, str(start))
            if folder:
                self._desk.settings.set(LETTERS_FOLDER, folder)
                self.write_letters(unit_ids, Path(folder))

    def write_letters(self, unit_ids: list[str], folder: Path) -> None:
        """Write the letters and put them into the log."""
        from khenthuong_desktop.services import reminder_letters

        call, office = self.call, self._desk.office
        if call is None:
            return

        def work(progress: Progress) -> list[Path]:
            return reminder_letters.write_letters(office, call.id, unit_ids, folder, progress=progress.step)

        def done(paths: list[Path]) -> None:
            list_calls.remind(office, call.id, list_calls.owing(office, call.id, unit_ids), "letter")
            self._after(words.WRITTEN.format(n=len(paths), folder=folder))

        self._desk.jobs.start(words.WRITING_LETTERS, work, done, owner=self)

    def _named(self, unit_ids: list[str]) -> str:
        names = {one.unit_id: one.unit for one in self._standings.values()}
        return names[unit_ids[0]] if len(unit_ids) == 1 else words.UNITS.format(n=len(unit_ids))

    def _after(self, sentence: str) -> None:
        """What was done stands in the list before it is said."""
        self._desk.hub.deliver()
        self._tell_state()
        self.show_current()
        self._desk.say(sentence)

    def _changed(self, tables: frozenset[str]) -> None:
        if not concerns(tables, *TABLES, *OTHERS):
            return
        if not self.isVisible():
            self._stale = True
        elif concerns(tables, "list_calls", "list_call_units"):
            self._load()
        else:
            self._tell_state()
            self._pause.start()


def _moment(stored: str) -> str:
    """'20/11 10:05' of a stored moment."""
    return f"{stored[8:10]}/{stored[5:7]} {stored[11:16]}"
