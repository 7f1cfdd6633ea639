"""What stands beside the units of a conference: whether the numbers come out, and how far the current unit is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import (
    allotment_choice,
    allotment_keys,
    allotment_mending,
    allotments,
    attachments,
    composition_rules,
    delegates,
)
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import subject_files
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import allotments as allotment_words
from khenthuong_desktop.wording import allotments_tab as words
from khenthuong_desktop.wording import findings

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.services.allotment_choice import Unmet
    from khenthuong_desktop.services.allotments import Allotment, Standing

MEANINGS: Final = {"blocks": "wrong", "warns": "look", "judge": "look"}
# What goes away when more is asked of some units.
MENDED_BY_MORE: Final = frozenset({"allotment.structure_short", "allotment.numbers_too_small"})


class AllotmentsSide:
    """`check` reads everything once after a change; `tell` fills the side for each row that the cursor comes to."""

    def __init__(self, desk: Desk, inspector: Inspector) -> None:
        self._desk = desk
        self._inspector = inspector
        self._conference_id = ""
        self._rows: dict[str, Allotment] = {}
        self._labels: dict[str, str] = {}
        self._found: tuple[Finding, ...] = ()
        self._unmet: tuple[Unmet, ...] = ()

    def check(self, conference_id: str) -> None:
        """Read what is asked of the units, and whether it can make up the whole."""
        office = self._desk.office
        self._conference_id = conference_id
        self._rows = {one.id: one for one in allotments.allotments(office, conference_id)}
        rules = composition_rules.rules(office, conference_id)
        asked = dict.fromkeys(key for row in self._rows.values() for key in row.structure)
        self._labels = allotment_keys.asked_for(office, rules, asked)
        self._found = allotments.check(office, conference_id)
        _, everybody = delegates.board(office, conference_id)
        self._unmet = allotment_choice.unmet_parts(office, conference(office, conference_id), everybody)

    def tell(self, standing: Standing | None) -> None:
        """The unit on top, what was found below it."""
        side = self._inspector
        row = self._rows.get(standing.id) if standing is not None else None
        if not self._rows:
            side.nothing(words.EMPTY_SENTENCE)
            return
        side.start()
        if standing is not None and row is not None:
            self._tell_unit(standing, row)
        else:
            side.sentence(words.CHOOSE_ROW)
        side.section(words.CHECKED)
        for one in self._found:
            side.sentence(findings.sentence(one), MEANINGS[one.severity])
        if not self._found:
            side.sentence(words.FITS, "good")
        if self._desk.office.read_only is None and any(one.code in MENDED_BY_MORE for one in self._found):
            side.link(None, words.MEND, self.mend)
        side.finish()

    def mend(self) -> None:
        """Ask as much more of the units as the sentences say; one step, to be taken back as one."""
        with messages.guard(self._inspector):
            n = allotment_mending.mend(self._desk.office, self._conference_id)
            self._desk.hub.deliver()
            self._desk.say(words.MENDED.format(n=n))

    def _tell_unit(self, standing: Standing, row: Allotment) -> None:
        side = self._inspector
        side.head(row.unit, words.LATE_BADGE if standing.late else "")
        parts = [(self._labels[key], heads) for key, heads in row.structure.items()]
        told = allotment_words.structure(parts)
        number = str(row.number) if row.number else words.NOBODY
        side.row(words.ASKED, ", ".join(part for part in (number, told) if part))
        short = "wrong" if standing.late else "look" if standing.missing else "good"
        side.row(words.NOMINATED, words.reached(standing.nominated, row.number), short if row.number else "plain")
        for label, heads in (
            (words.ELIGIBLE, standing.eligible),
            (words.CHOSEN, standing.chosen),
            (words.CONFIRMED, standing.confirmed),
            (words.PRESENT, standing.present),
        ):
            side.row(label, str(heads))
        unmet = [one.sentence for one in self._unmet if one.unit_id == row.unit_id]
        if unmet:
            side.row(words.UNMET, ", ".join(unmet), "look")
        day = f"{row.minutes_on:%d/%m/%Y}" if row.minutes_on else ""
        side.row(words.MINUTES, words.minutes(day, row.minutes_present), "plain" if standing.minutes else "look")
        if row.minutes_files:
            for attached in attachments.of_record(self._desk.office, row.id):
                side.link("", attached.name, partial(subject_files.open_file, self._desk, side, attached))
        side.row(words.REMINDED, _moment(standing.reminded_at))
        side.row(words.NOTES, row.notes)


def _moment(stored: str | None) -> str:
    """'20/11/2026 10:05' of a stored moment."""
    return f"{stored[8:10]}/{stored[5:7]}/{stored[:4]} {stored[11:16]}" if stored else ""
