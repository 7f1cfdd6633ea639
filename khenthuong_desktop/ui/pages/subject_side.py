"""What the side of the page of subjects tells of one: particulars, what does not fit, awards, files, history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import attachments, lists
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import subject_files
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import attachments as file_words
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import commendations as award_words
from khenthuong_desktop.wording import findings as finding_words
from khenthuong_desktop.wording import subject_dialog as dialog_words
from khenthuong_desktop.wording import subjects_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.subject_profiles import SubjectProfile

PHOTO_SIZE = 72
AWARDS_SHOWN = 6
NOMINATIONS_SHOWN = 3


class SubjectSide:
    """Fills the inspector of a page; what is pressed there acts on the list that the page shows."""

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        inspector: Inspector,
        *,
        grid: Callable[[], Grid],
        open_subject: Callable[[str], object],
        again: Callable[[], object],
    ) -> None:
        self._desk = desk
        self._page = page
        self._inspector = inspector
        self._grid = grid
        self._open_subject = open_subject
        self._again = again

    def tell(self, told: SubjectProfile) -> None:
        """Fill the side with what is known of a subject."""
        side = self._inspector
        side.start()
        badge = words.RETIRED_BADGE if told.retired_on else told.title
        side.head(told.name, badge, words.second_line(told.position, told.unit), self._picture(told))
        side.link(None, dialog_words.OPEN, partial(self._open_subject, told.id))
        for finding in told.warnings:
            side.row(words.WARNING, finding_words.sentence(finding), "look")
        waiting = self._waiting(told)
        for heading, (text, mend, do) in waiting.items():
            side.row(heading, text, "wrong")
            if mend:
                side.link(None, mend, do)
        for heading, text in told.particulars:
            if heading not in waiting:
                side.row(heading, text)
        self._tell_awards(told)
        if told.papers:
            side.section(file_words.TITLE)
        for paper in told.papers:
            size = file_words.size(paper.size)
            side.link(None, paper.name, partial(subject_files.open_file, self._desk, self._page, paper), size)
            if self._writable:
                side.link(None, file_words.REMOVE, partial(subject_files.remove, self._desk, self._page, paper))
        if told.steps:
            side.section(words.HISTORY)
            for step in told.steps:
                remark = words.UNDONE_REMARK if step.undone else ""
                go = partial(self._desk.go, "history", str(step.id))
                side.link(words.step_time(step.at), step.reason, go, remark)
        if self._writable and not told.retired_on:
            side.foot(words.ATTACH, partial(subject_files.attach, self._desk, self._page, told.id))
            if told.list == "people":
                side.foot(words.PHOTO, partial(subject_files.choose_photo, self._desk, self._page, told.id))
                if told.photo is not None:
                    side.foot(words.REMOVE_PHOTO, partial(subject_files.remove, self._desk, self._page, told.photo))
        side.finish()

    def _tell_awards(self, told: SubjectProfile) -> None:
        """By year, the newest first; what the side has no room for is in the dialog."""
        side = self._inspector
        if told.awards:
            side.section(award_words.TITLE)
        for award in told.awards[:AWARDS_SHOWN]:
            text = award_words.award(award.name, award.decision, award.cancelled)
            side.row(str(award.year or award_words.NO_YEAR), text, "wrong" if award.cancelled else "plain")
        if (more := len(told.awards) - AWARDS_SHOWN) > 0:
            side.link("", award_words.MORE.format(n=more), partial(self._open_subject, told.id))
        if told.nominations:
            side.section(award_words.NOMINATIONS)
        for one in told.nominations[:NOMINATIONS_SHOWN]:
            when = f"{one.received_on:%d/%m/%Y}" if one.received_on else one.unit
            side.row(when, one.award or one.achievement)
        if (more := len(told.nominations) - NOMINATIONS_SHOWN) > 0:
            side.link("", award_words.MORE.format(n=more), partial(self._open_subject, told.id))

    def _waiting(self, told: SubjectProfile) -> dict[str, tuple[str, str, Callable[[], object]]]:
        """Heading -> what was typed there and could not be taken, and the mend where one is known."""
        found: dict[str, tuple[str, str, Callable[[], object]]] = {}
        if told.retired_on:
            return found
        sensitive = {column.key for column in self._grid().model.columns if column.sensitive}
        for wrong in lists.rejected(self._desk.office, told.list, [told.id]):
            hidden = wrong.column in sensitive and not self._grid().query.reveal
            text = words.WAITS_HIDDEN if hidden else words.WAITS.format(text=wrong.text) if wrong.text else words.LACKS
            mend = "" if hidden or not self._writable else self._grid().source_mend(wrong.column, wrong.text)
            take = partial(self._mend, told, wrong.column, mend)
            heading = headings.heading(told.list, wrong.column)
            found[heading] = (text, words.MEND.format(mend=mend) if mend else "", take)
        return found

    def _mend(self, told: SubjectProfile, column: str, mend: str) -> None:
        with messages.guard(self._page):
            lists.edit(self._desk.office, told.list, [CellChange(told.id, column, mend)])
            self._desk.hub.deliver()
            self._again()
            self._grid().view.setFocus()  # the link that was pressed is gone

    @property
    def _writable(self) -> bool:
        return self._desk.office.read_only is None

    def _picture(self, told: SubjectProfile) -> QPixmap | None:
        if told.photo is None:
            return None
        from khenthuong_desktop.ui.widgets.portrait import portrait

        return portrait(attachments.content(self._desk.office, told.photo), PHOTO_SIZE, self._page.devicePixelRatioF())
