"""Gợi ý: requests back to units, swaps, a full choice; each shown with what it changes before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.services import lists
from khenthuong_desktop.services.suggestions import Impossible, Proposal, Request, Swap
from khenthuong_desktop.services.unit_requests import requests
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_suggestions_dialog import Ui_SuggestionsDialog
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.models.composition_bar import Bar
from khenthuong_desktop.ui.undo_redo import UndoRedo
from khenthuong_desktop.ui.widgets import plain_list
from khenthuong_desktop.ui.widgets.composition_bars import CompositionBars
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.tab_line import TabLine
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording import suggestions as suggestion_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from khenthuong_desktop.ui.jobs import Job, Progress

TABS: Final = ("requests", "swaps", "proposal")
TABLES: Final = frozenset({"delegates", "composition_rules", "conferences", "subjects", "allotments", "units"})
LEAST_BARS: Final = 100  # pixels
_TAKE: Final = {"requests": words.TAKE_REQUEST, "swaps": words.TAKE_SWAP, "proposal": words.TAKE_PROPOSAL}
Suggestion = Request | Swap | Proposal


class SuggestionsDialog(QDialog):
    """Each tab is worked out when it is first looked at, and again after something was taken."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._conference_id = desk, conference_id
        self.board = ChoiceBoard(desk.office)
        self._units = dict(lists.choices(desk.office, "delegates", "unit_id"))
        self._found: dict[str, Any] = {}
        self._job: Job | None = None
        self._form = Ui_SuggestionsDialog()
        self._form.setupUi(self)
        form = self._form
        self.tabs = TabLine(self)
        for name in TABS:
            self.tabs.addTab(words.SUGGESTION_TABS[name])
        form.tabsLayout.addWidget(self.tabs)
        self.bars = CompositionBars()
        form.effectLabel.setContentsMargins(11, 0, 11, 0)
        form.sentenceLabel.setContentsMargins(11, 0, 11, 0)
        form.sentenceArea.setBackgroundRole(QPalette.ColorRole.Base)
        form.effectLayout.addWidget(self.bars, 1)
        plain_list.prepare(form.choicesList)
        form.problemLabel.hide()
        form.takeButton.setDefault(True)
        form.closeButton.clicked.connect(self.reject)
        form.takeButton.clicked.connect(self.take)
        form.keepButton.clicked.connect(self.show_scenarios)
        form.choicesList.currentRowChanged.connect(lambda _row: self._tell())
        self.tabs.currentChanged.connect(lambda _number: self.show_tab())
        desk.jobs.ended.connect(self._ended)
        # The keys of the window do not reach a dialog above it.
        self.undo_redo = UndoRedo(desk, self)
        self.undo_redo.listen_to_keys()
        desk.hub.changed.connect(self._changed)
        self.dialog: QDialog | None = None
        keep_on_screen(self)
        self._load()

    @property
    def tab(self) -> str:
        return TABS[self.tabs.currentIndex()]

    @property
    def suggestion(self) -> Suggestion | None:
        """What the button would take."""
        found = self._found.get(self.tab)
        if isinstance(found, Proposal):
            return found if found.choose or found.drop else None
        row = self._form.choicesList.currentRow()
        return found[row] if isinstance(found, tuple) and 0 <= row < len(found) else None

    def open_tab(self, name: str) -> None:
        self.tabs.setCurrentIndex(TABS.index(name))

    def show_tab(self) -> None:
        """What this tab has to say, worked out now if it is not yet."""
        form, name = self._form, self.tab
        form.introLabel.setText(words.SUGGESTION_INTROS[name])
        form.takeButton.setText(_TAKE[name])
        form.problemLabel.hide()
        form.choicesList.clear()
        if name not in self._found:
            self._say(words.COUNTING)
            self._work_out(name)
            return
        self._fill(name, self._found[name])
        form.choicesList.setFocus()

    def take(self) -> None:
        """Do what is shown, as one step."""
        from khenthuong_desktop.services import suggestions

        with messages.guard(self):
            wanted = self.suggestion
            if wanted is None:
                return
            suggestions.take(self._desk.office, self._conference_id, wanted)
            self._desk.hub.deliver()
            self._desk.say(words.TAKEN)

    def show_scenarios(self) -> None:
        """Choices kept under a name; one may be kept before a suggestion is taken."""
        from khenthuong_desktop.ui.dialogs.scenarios_dialog import ScenariosDialog

        with messages.guard(self):
            self.dialog = ScenariosDialog(self._desk, self._conference_id, self)
            self.dialog.open()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            layout.activate()
        self._fit_sentence()

    def done(self, result: int) -> None:
        """Whoever closes the dialog does not wait for the rest."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # Working out

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and concerns(tables, *TABLES):
            self._load()

    def _load(self) -> None:
        with messages.guard(self):
            self.board.load(self._conference_id)
            self._found = {}
            self.show_tab()

    def _work_out(self, name: str) -> None:
        office, conference_id = self._desk.office, self._conference_id

        def work(_progress: Progress) -> object:
            from khenthuong_desktop.services import suggestions  # the solver behind it takes a moment to load

            if name == "requests":
                return requests(office, conference_id)
            if name == "swaps":
                return suggestions.too_many(office, conference_id) or suggestions.swaps(office, conference_id)
            return suggestions.proposal(office, conference_id)

        def done(found: object) -> None:
            self._found[name] = found
            if self.tab == name:
                self.show_tab()

        self._form.takeButton.setEnabled(False)
        self._job = self._desk.jobs.start(words.COUNTING, work, done, owner=self)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    # Telling

    def _fill(self, name: str, found: Any) -> None:
        if isinstance(found, Proposal):
            self._people(words.CHOSEN_MORE, found.choose)
            self._people(words.DROPPED, found.drop)
        elif isinstance(found, tuple):
            for one in found:
                self._line(one.sentence)
            if not found:
                self._line(words.NO_REQUESTS if name == "requests" else words.NO_SWAPS)
            self._form.choicesList.setCurrentRow(0)
        self._form.choicesList.setVisible(not isinstance(found, Impossible) and bool(self._form.choicesList.count()))
        self._tell()

    def _people(self, heading: str, ids: Sequence[str]) -> None:
        if ids:
            self._line(heading.format(n=len(ids)), heading=True)
        for one in ids:
            self._line(self._named(one))

    def _named(self, delegate_id: str) -> str:
        """With the unit: two people may have one name."""
        one = self.board.people[delegate_id]
        unit = self._units.get(one.unit_id or "", "")
        return suggestion_words.person(one.name, unit)

    def _line(self, text: str, *, heading: bool = False) -> None:
        item = QListWidgetItem(text, self._form.choicesList)
        if heading:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _tell(self) -> None:
        """What the current suggestion changes."""
        form, found, wanted = self._form, self._found.get(self.tab), self.suggestion
        form.takeButton.setEnabled(wanted is not None and self._desk.office.read_only is None)
        form.effectLabel.setText(words.BEFORE_AFTER)
        if isinstance(found, Impossible):
            form.effectLabel.setText(words.LOOSEN if found.loosening else words.BEFORE_AFTER)
            self._say(f"{found.sentence}\n\n{words.LOOSEN_NEXT}" if found.loosening else found.sentence)
        elif isinstance(found, Proposal):
            self._say(f"{found.sentence}\n\n{found.ordered}", found.choose, found.drop)
        elif isinstance(wanted, Swap):
            self._say("", [wanted.in_id] if wanted.in_id else [], [wanted.out_id] if wanted.out_id else [])
        elif isinstance(wanted, Request):
            form.takeButton.setEnabled(wanted.notable and self._desk.office.read_only is None)
            fact = words.REQUEST_FACTS if wanted.unit else words.REQUEST_ANYBODY
            told = fact.format(label=_upper(wanted.label), unit=wanted.unit, there=wanted.there, heads=wanted.heads)
            self._say(told if wanted.notable or not wanted.unit else f"{told}\n\n{words.REQUEST_BY_NUMBER}")
        else:
            self._say("" if found is not None else words.COUNTING)

    def _say(self, sentence: str, choose: Sequence[str] = (), drop: Sequence[str] = ()) -> None:
        self._form.sentenceLabel.setText(sentence)
        self._form.sentenceArea.setVisible(bool(sentence))
        self.bars.show_bars(_changed(*self.board.compared(choose, drop)) if choose or drop else [])
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        """As high as its lines; a very long one is scrolled, and leaves the bars their part."""
        form = self._form
        bars = LEAST_BARS if self.bars.bars else 0
        room = form.effectFrame.height() - form.effectLabel.sizeHint().height() - 4 * form.effectLayout.spacing() - bars
        wanted = form.sentenceLabel.heightForWidth(form.sentenceArea.viewport().width()) + 2
        form.sentenceArea.setFixedHeight(max(LEAST_BARS, min(wanted, room)) if wanted > LEAST_BARS else wanted)


def _changed(before: Sequence[Bar], after: Sequence[Bar]) -> list[Bar]:
    """The bars that move, with both numbers; the values of a group stand for their group."""
    moved = []
    for old, new in zip(before, after, strict=True):
        if old.numbers != new.numbers and not old.heads_group:
            number = old.numbers.partition("/")[0]
            moved.append(replace(new, numbers=words.ARROW.format(before=number, after=new.numbers), group=""))
    return moved


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
