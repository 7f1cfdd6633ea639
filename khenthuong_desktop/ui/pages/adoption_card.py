"""The card that says whether the conference has adopted the delegation, and where it is written down and printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from khenthuong_desktop.services import adoptions, delegation_votes, paper_names
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import committees as words

PAPER = "adoption-minutes"


class AdoptionCard(QFrame):
    """By show of hands unless somebody says otherwise; the verdict in one line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._office = desk, desk.office
        self.conference_id = ""
        self.dialog: QDialog | None = None
        self.setProperty("look", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 10)
        inside.setSpacing(6)
        heading = QLabel(words.CARD)
        heading.setProperty("look", "section")
        self.verdict = QLabel()
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self.record_button = QPushButton(words.RECORD)
        self.record_button.setEnabled(desk.office.read_only is None)
        self.record_button.clicked.connect(lambda _checked=False: self.record())
        self.minutes_button = QPushButton(words.MINUTES)
        self.minutes_button.clicked.connect(lambda _checked=False: self.minutes())
        for one in (self.record_button, self.minutes_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        inside.addWidget(heading)
        inside.addWidget(self.verdict)
        inside.addLayout(buttons)

    def show_adoption(self, conference_id: str, members: int) -> None:
        """What was counted; without members there is nothing to vote on."""
        self.conference_id = conference_id
        found = adoptions.adoption(self._office, conference_id)
        told = words.verdict(found.agreed, found.present, found.needed, found.adopted)
        meaning = None if found.adopted is None else "good" if found.adopted else "wrong"
        if delegation_votes.changed(self._office, conference_id) is not None:
            told, meaning = f"{told} {words.OTHER_LIST}", "look"
        self.verdict.setText(told)
        self.verdict.setProperty("meaning", meaning)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.record_button.setEnabled(bool(members) and self._office.read_only is None)
        self.minutes_button.setEnabled(bool(members))

    def record(self) -> None:
        """Write down what was counted."""
        from khenthuong_desktop.ui.dialogs.adoption_dialog import AdoptionDialog

        with messages.guard(self):
            dialog = AdoptionDialog(self._desk, self.conference_id, self.window())
            self.dialog = dialog
            dialog.accepted.connect(self._desk.hub.deliver)
            dialog.open()

    def minutes(self) -> None:
        """The minutes, as they will be printed; before the vote with blanks for the pen."""
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        with messages.guard(self):
            named = paper_names.PAPERS[PAPER]
            compose = partial(named.compose, self._office, id=self.conference_id)
            title = paper_names.title(PAPER)
            paper = shown_paper.of_paper(self._office, title, PAPER, compose, endings=named.formats)
            self.dialog = paper_preview_dialog.show(self._desk, paper, self.window())
