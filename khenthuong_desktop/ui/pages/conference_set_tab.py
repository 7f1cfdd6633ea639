"""In tất cả ra USB: which papers of a conference go along, where to, and what became of each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QTableWidgetItem, QWidget

from khenthuong_desktop.services import conference_sets, paper_copies
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_set_tab import Ui_ConferenceSetTab
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.pages import conference_paper_lacks, conference_set_told
from khenthuong_desktop.ui.pages.conference_paper_lacks import Way, way_to_fill
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.pages.conference_set_table import FORMATS, NAME, SetTable
from khenthuong_desktop.ui.widgets.stick_choice import StickChoice
from khenthuong_desktop.wording import conference_sets as words
from khenthuong_desktop.wording import papers_window as window_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from khenthuong_desktop.errors import KhenThuongError
    from khenthuong_desktop.services.conference_sets import SetOutcome
    from khenthuong_desktop.services.paper_remarks import Remark
    from khenthuong_desktop.system.drives import Drive
    from khenthuong_desktop.ui.jobs import Job, Progress

SIDE_WIDTH: Final = 340
NARROW: Final = 1_000  # here the formats stand in the contents page alone
PAUSE_MS: Final = 400
_NOT_IN_PAPERS: Final = frozenset({"saved_filters", "column_memory"})


class SetTab(ConferencePart):
    """The papers with their ticks at the left, the place, the formats and the outcome at the right.

    `sticks` tells what is plugged in; tests bring their own.
    """

    def __init__(self, desk: Desk, *, sticks: Callable[[], tuple[Drive, ...]] = paper_copies.sticks) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceSetTab()
        self._form.setupUi(self)
        self.papers = conference_sets.papers()
        self.problems: dict[str, KhenThuongError] = {}
        self.remarks: Mapping[str, Remark] = {}
        self._way: Way | None = None
        self._looking: Job | None = None
        self._job: Job | None = None
        self._working = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._places = StickChoice(self._form.sticksList, self._form.noStickLabel, sticks=sticks, line=words.STICK)
        self.rows = SetTable(self._form.papersTable, self.papers)
        self._dress()
        self._connect()
        self._show_work(False)
        self._count()
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        if conference_id != self.conference_id:
            self._say("", "")
        super().show_conference(conference_id)

    def load(self) -> None:
        self._places.look_again()
        self.look()

    def follow(self, tables: frozenset[str]) -> None:
        if not self._working:
            self._pause.start()

    def concerned(self, tables: frozenset[str]) -> bool:
        """Papers are made of nearly everything that is saved."""
        return concerns(tables, *(tables - _NOT_IN_PAPERS))

    def may_be_old(self) -> bool:
        """Sticks come and go meanwhile; what is being written is told until it is done."""
        return not self._working

    def first_place(self) -> QWidget:
        return self._form.papersTable

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._form.papersTable.setColumnHidden(FORMATS, event.size().width() < NARROW)
        super().resizeEvent(event)

    # Building

    def _dress(self) -> None:
        form = self._form
        form.sideFrame.setFixedWidth(SIDE_WIDTH)
        form.sensitiveLabel.setText(words.SENSITIVE)
        for label in (form.sensitiveLabel, form.reasonLabel):
            label.setStyleSheet(
                f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; border-radius: 4px; padding: 6px 8px;"
            )
            label.hide()
        form.goButton.hide()
        form.resultArea.viewport().setAutoFillBackground(False)
        form.resultHost.setAutoFillBackground(False)
        form.resultArea.hide()
        form.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)

    def _connect(self) -> None:
        form, desk = self._form, self._desk
        form.papersTable.itemChanged.connect(self._ticked)
        form.papersTable.currentCellChanged.connect(lambda *_place: self._show_reason())
        form.goButton.clicked.connect(lambda _checked=False: self.go_to_fill())
        form.allButton.clicked.connect(lambda _checked=False: self.rows.tick(lambda _key: True))
        form.readyButton.clicked.connect(lambda _checked=False: self.rows.tick(lambda key: key not in self.problems))
        form.againButton.clicked.connect(lambda _checked=False: self.refresh())
        form.folderButton.clicked.connect(lambda _checked=False: self.choose_folder())
        form.sensitiveCheck.toggled.connect(form.sensitiveLabel.setVisible)
        for box in (form.pdfCheck, form.wordCheck, form.excelCheck):
            box.toggled.connect(lambda _on: self._count())
        form.writeButton.clicked.connect(lambda _checked=False: self.write())
        form.cancelButton.clicked.connect(lambda _checked=False: self.cancel())
        self._places.changed.connect(self._count)
        desk.jobs.progressed.connect(self._progressed)
        desk.jobs.ended.connect(self._ended)

    # Which papers

    def look(self) -> None:
        """Try each paper in the background, so that what lacks is told before it is written."""
        self._pause.stop()
        office, conference_id = self._desk.office, self.conference_id
        if self._looking is not None:
            self._looking.cancel()

        def work(progress: Progress) -> tuple[dict[str, KhenThuongError], Mapping[str, Remark]]:
            lacks = conference_sets.lacks(office, conference_id, progress=progress.step)
            return lacks, conference_sets.remarks(office, conference_id)

        tell = partial(self._tell, conference_id)
        self._looking = self._desk.jobs.start("", work, tell, quiet=True, owner=self)

    def formats(self) -> tuple[str, ...]:
        form = self._form
        boxes: tuple[tuple[str, QCheckBox], ...] = (
            (".pdf", form.pdfCheck),
            (".docx", form.wordCheck),
            (".xlsx", form.excelCheck),
        )
        return tuple(ending for ending, box in boxes if box.isChecked())

    def _tell(self, conference_id: str, found: tuple[dict[str, KhenThuongError], Mapping[str, Remark]]) -> None:
        if conference_id != self.conference_id:
            return
        self.problems, self.remarks = found
        for row, one in enumerate(self.papers):
            problem, remark = self.problems.get(one.key), self.remarks.get(one.name)
            text, colour = conference_paper_lacks.state(problem, remark)
            hint = conference_sets.why(problem) if problem is not None else remark.text if remark is not None else ""
            self._show_state(row, text, colour, hint)
        self._count()

    def _show_state(self, row: int, text: str, colour: str, hint: str = "") -> None:
        self.rows.show_state(row, text, colour, hint)
        if row == self._form.papersTable.currentRow():
            self._show_reason()

    def _show_reason(self) -> None:
        """Why the chosen paper cannot be made, or what became of it beyond a word."""
        table, label = self._form.papersTable, self._form.reasonLabel
        row = table.currentRow()
        reason = self.rows.hint(row) if row >= 0 else ""
        label.setText(words.REASON.format(title=self.papers[row].title, why=reason) if reason else "")
        label.setVisible(bool(reason))
        one = self.papers[row] if row >= 0 else None
        problem = self.problems.get(one.key) if one is not None else None
        remark = self.remarks.get(one.name) if one is not None else None
        self._way = way_to_fill(one.name, self.conference_id, problem, remark) if one is not None else None
        self._form.goButton.setVisible(self._way is not None)
        self._form.goButton.setText(self._way.sentence if self._way is not None else "")

    def go_to_fill(self) -> None:
        """Where what the chosen paper lacks is filled in."""
        if self._way is not None:
            self._desk.go(self._way.place, self._way.record)

    def _ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            self._count()

    def _count(self) -> None:
        form, chosen = self._form, self.rows.ticked()
        ready = sum(1 for key in chosen if key not in self.problems)
        form.countLabel.setText(words.CHOSEN.format(chosen=len(chosen), of=len(self.papers), ready=ready))
        form.writeButton.setText(words.WRITE.format(count=ready))
        place = self._places.current()
        form.writeButton.setEnabled(bool(chosen and self.formats() and place) and not self._working)
        form.targetLabel.setVisible(place is not None)
        if place is not None and self.conference_id:
            with messages.guard(self):
                folder = conference_sets.folder_on(self._desk.office, self.conference_id, place.path)
                form.targetLabel.setText(words.TARGET.format(name=folder.name))

    # To the stick

    def choose_folder(self) -> None:
        with messages.guard(self):
            self._places.choose_folder()

    def take_folder(self, folder: Path) -> None:
        """A folder below the sticks, chosen."""
        self._places.take_folder(folder)

    def write(self) -> None:
        """Write the set, read it back, and only then say that the stick may be pulled out, where it may."""
        with messages.guard(self):
            place = self._places.current()
            if place is None:
                self._say(window_words.NO_STICK_CHOSEN, "wrong")
                return
            office, conference_id = self._desk.office, self.conference_id
            keys, formats, sensitive = self.rows.ticked(), self.formats(), self._form.sensitiveCheck.isChecked()
            folder = conference_sets.folder_on(office, conference_id, place.path)
            titles = [one.title for one in self.papers if one.key in keys]

            def work(progress: Progress) -> tuple[SetOutcome, bool]:
                def told(done: int, of: int) -> None:
                    at = words.WRITING_CONTENTS
                    if done < len(titles):
                        at = words.WRITING_PAPER.format(n=done + 1, of=len(titles), title=titles[done])
                    progress.step(done, of, at)

                done = conference_sets.write(
                    office, conference_id, folder, formats=formats, sensitive=sensitive, keys=keys, progress=told
                )
                return done, conference_sets.may_unplug(done)

            self._say("", "")
            self._working = True
            self._show_work(True)
            job = self._desk.jobs.start(words.WRITING, work, partial(self._written, place), self._failed, owner=self)
            if self._working:
                self._job = job

    def cancel(self) -> None:
        """Stop after what is being written; what is whole stays."""
        if self._job is not None:
            self._job.cancel()
            self._form.cancelButton.setEnabled(False)

    def _written(self, place: Drive, result: tuple[SetOutcome, bool]) -> None:
        done, safe = result
        outcomes = {one.paper.key: one for one in done.papers}
        waiting = {one.key for one in done.waiting}
        for row, paper in enumerate(self.papers):
            if paper.key in outcomes:
                self._show_state(row, *conference_paper_lacks.state_written(outcomes[paper.key]))
            elif paper.key in waiting:
                self._show_state(row, words.NOT_REACHED, palette.AMBER)
        self._places.look_again()
        if done.stopped is not None:
            self._say(conference_set_told.stopped(done), "wrong")
            return
        lines = conference_set_told.lines(done, place.label, safe=safe)
        self._say("\n".join(lines), conference_set_told.meaning(done, safe=safe))
        self._desk.say(lines[0])

    def _failed(self, error: Exception) -> None:
        messages.report(error, self)

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the tab's own line."""
        self._say(f"{what} {next_step}".strip(), "wrong")

    def _progressed(self, n: int, of: int, text: str) -> None:
        if self._working:
            form = self._form
            form.workBar.setRange(0, of)
            form.workBar.setValue(n)
            form.workLabel.setText(text)

    def _ended(self, job: Job) -> None:
        if job.owner is not self:
            return
        self._job, self._working = None, False
        self._show_work(False)
        self._count()
        if job.progress.cancelled:
            self._say(words.CANCELLED, "look")

    def _show_work(self, working: bool) -> None:
        form = self._form
        for part in (form.workBar, form.cancelButton, form.workLabel):
            part.setVisible(working)
        form.writeButton.setVisible(not working)
        form.cancelButton.setEnabled(True)
        form.workBar.setValue(0)

    def _say(self, text: str, meaning: str) -> None:
        label = self._form.resultLabel
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("meaning", meaning)
        label.style().polish(label)
        label.setText(text.replace("\\", "\\\u200b"))  # else a long path has no place to break at
        self._form.resultArea.setVisible(bool(text))
        self._form.resultArea.verticalScrollBar().setValue(0)
