"""The fields of one subject in groups, each with what was found beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services import lists, subject_cards
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subject_cards import Card, CardField
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.widgets.card_field import CardFieldLine
from khenthuong_desktop.wording import findings as finding_words
from khenthuong_desktop.wording import subject_dialog as words

ACROSS = 4
WIDE = {"full_name": 1, "notes": 2, "members": 2, "address": 1}
_CHOSEN = frozenset({"choice", "unit", "body", "flag"})
_ORDER = ("blocks", "warns", "judge")


class SubjectParticulars(QScrollArea):
    """Signals:
    changed(): something was typed, taken back or judged.
    compare_asked(subject id): the link beside a likely duplicate.
    """

    changed = Signal()
    compare_asked = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._card: Card | None = None
        self._reveal = False
        self._also: dict[str, tuple[Finding, str]] = {}  # column -> found by others, and whom it leads to
        self.lines: dict[str, CardFieldLine] = {}
        self.found: dict[str, tuple[Finding, ...]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # What stands in it

    def show_card(self, card: Card, *, writable: bool) -> None:
        """Another subject, or the same one as it is saved now; what is being typed about the same one stays."""
        if self._card is None or (card.id, card.list) != (self._card.id, self._card.list):
            self._build(card, writable)
        self._card = card
        for field in card.fields:
            line = self.lines[field.column.key]
            line.set_writable(writable and field.column.editable)
            line.begin(field.text, field.masked)
        self.reveal(self._reveal)
        self.judge()

    def reveal(self, on: bool) -> None:
        """Show or mask what is private."""
        self._reveal = on
        for line in self.lines.values():
            line.cover(not on)

    def texts(self) -> dict[str, str]:
        """Column -> text of the fields that were changed."""
        return {key: line.text() for key, line in self.lines.items() if line.changed}

    def set_text(self, column: str, text: str) -> None:
        """Write into a field as if it were typed."""
        line = self.lines[column]
        line.set_text(text)
        line.cover(False)
        self.judge()

    def also(self, found: dict[str, tuple[Finding, str]]) -> None:
        """What was found by looking at other subjects: shown where nothing worse is said."""
        self._also = found
        self.judge()

    def judge(self) -> None:
        """Say beside each field what is found."""
        if self._card is None:
            return
        with messages.guard(self):
            texts = self.texts()
            self.found = subject_cards.judge(self._office, self._card, texts)
            for field in self._card.fields:
                self._say(field, texts)
        self.changed.emit()

    def blocked(self) -> list[str]:
        """The changed fields that cannot be saved."""
        changed = self.texts()
        return [key for key in changed if any(one.severity == "blocks" for one in self.found.get(key, ()))]

    def start(self, column: str | None = None) -> None:
        """Give a field the keyboard: this one, else the first."""
        key = column or next(iter(self.lines))
        self.ensureWidgetVisible(self.lines[key])
        self.lines[key].start()

    # Building

    def _build(self, card: Card, writable: bool) -> None:
        self._card = None
        self.lines.clear()
        self._also = {}
        ground = QWidget()
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 8, 0)
        whole.setSpacing(8)
        fields = {field.column.key: field for field in card.fields}
        for title, keys in words.GROUPS[card.list]:
            heading = QLabel(title, ground)
            heading.setProperty("look", "section")
            whole.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(6)
            place = 0
            for key in keys:
                width = WIDE.get(key, 1)
                if place % ACROSS + width > ACROSS:
                    place += ACROSS - place % ACROSS
                grid.addWidget(
                    self._line(card, fields[key], writable, ground), place // ACROSS, place % ACROSS, 1, width
                )
                place += width
            for column in range(ACROSS):
                grid.setColumnStretch(column, 1)
            whole.addLayout(grid)
        whole.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(ground)

    def _line(self, card: Card, field: CardField, writable: bool, ground: QWidget) -> CardFieldLine:
        column = field.column
        chosen = column.kind in _CHOSEN
        line = CardFieldLine(
            field.heading,
            lists.choices(self._office, card.list, column.key) if chosen else None,
            free=column.key in lists.DEFINITIONS[card.list].open_choices,
            lines=column.key == "notes",
            sensitive=column.sensitive,
            writable=writable and column.editable,
            parent=ground,
        )
        if column.kind == "choices":
            line.field.setToolTip("; ".join(label for _, label in lists.choices(self._office, card.list, column.key)))
        line.left.connect(self.judge)
        line.link_followed.connect(partial(self._follow, column.key))
        self.lines[column.key] = line
        return line

    def _say(self, field: CardField, changed: dict[str, str]) -> None:
        key, line = field.column.key, self.lines[field.column.key]
        found = sorted(self.found.get(key, ()), key=lambda one: _ORDER.index(one.severity))
        if key not in changed and field.problem:
            _, stood = lists.judge(self._office, self._card.list if self._card else "", key, field.text)
            mend = next((str(one.mend) for one in stood if one.severity == "blocks" and one.mend), "")
            line.say(field.problem, "blocks", words.MEND.format(mend=mend) if mend else "", f"={mend}")
        elif found:
            first = found[0]
            told = " ".join(finding_words.sentence(one) for one in found if one.severity == first.severity)
            mend = str(first.mend) if first.mend and first.severity == "blocks" else ""
            line.say(told, first.severity, words.MEND.format(mend=mend) if mend else "", f"={mend}")
        elif key in self._also:
            other, leads_to = self._also[key]
            line.say(finding_words.sentence(other), other.severity, words.COMPARE, leads_to)
        else:
            line.say("", "blocks")

    def _follow(self, column: str, link: str) -> None:
        if link.startswith("="):
            self.set_text(column, link[1:])
            self.lines[column].start()
        else:
            self.compare_asked.emit(link)
