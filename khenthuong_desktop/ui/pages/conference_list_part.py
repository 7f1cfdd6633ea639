"""A list of a conference with the buttons above it and what is odd below it: the frame of several tabs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from khenthuong_desktop.services import lists, paper_names
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.models.conference_source import ConferenceSource
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.ordered_grid import OrderedGrid
from khenthuong_desktop.wording import budgets as words
from khenthuong_desktop.wording import findings

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.domain.lists import EditOutcome

MOST_TOLD: Final = 3


class ConferenceListPart(ConferencePart):
    """Who makes one of it says what stands in the line above the list, and what is odd, in `told` and `problems`."""

    def __init__(self, desk: Desk, source: ConferenceSource, empty: Empty, *, handle: str = "") -> None:
        """`handle` is the column of a list whose rows have an order of their own."""
        super().__init__(desk)
        self.source = source
        self._menus: list[QMenu] = []
        self.grid: Grid = (
            OrderedGrid(desk, source, empty, handle=handle) if handle else Grid(desk, source=source, empty=empty)
        )
        grid_dialogs.attach(self.grid)
        # Whose row it is stays in sight, however far to the right one types.
        self.grid.view.frozen.until = self.grid.model.number(lists.DEFINITIONS[source.name].title)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.state = ElidedLabel(least=80)
        self.state.setProperty("look", "second")
        self.problems_label = QLabel()
        self.problems_label.setProperty("meaning", "look")
        self.problems_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problems_label.setWordWrap(True)
        self.below = QVBoxLayout()
        self.below.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self.bar)
        whole.addWidget(self.grid, 1)
        whole.addLayout(self.below)
        self.below.addWidget(self.problems_label)
        if isinstance(self.grid, OrderedGrid):
            self.grid.new_wanted.connect(self.add)
            self.grid.on_moves(self.shift)
        self.grid.edited.connect(lambda _outcome: self._edited())
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.source.show_conference(conference_id)
        super().show_conference(conference_id)
        self.grid.cursor_.to_first_cell()

    def load(self) -> None:
        self.grid.refresh()
        self.tell()

    def concerned(self, tables: frozenset[str]) -> bool:
        return concerns(tables, *self.source.tables)

    def follow(self, tables: frozenset[str]) -> None:
        self.tell()

    def first_place(self) -> QWidget:
        return self.grid

    # What a tab says of its list

    def told(self) -> str:
        """What stands above the list."""
        return ""

    def problems(self) -> Sequence[Finding]:
        return ()

    def add(self) -> None:
        """A new row."""
        with messages.guard(self):
            self.grid.setFocus()
            self.grid.new_row()

    def begin(self, column: str) -> None:
        """A new row below the current one of an ordered list; it is the conference's once something is typed."""
        with messages.guard(self):
            if self.writable and isinstance(self.grid, OrderedGrid):
                self.grid.begin(column)

    def saved_below(self, save: Callable[[str | None], EditOutcome]) -> EditOutcome:
        assert isinstance(self.grid, OrderedGrid)
        return self.grid.saved_below(save)

    def moved(self, ids: Sequence[str], by: int) -> bool:
        """Move rows of an ordered list."""
        return False

    def shift(self, by: int) -> None:
        with messages.guard(self):
            grid = self.grid
            if not isinstance(grid, OrderedGrid) or not self.writable or not grid.commit() or not grid.in_order():
                return
            chosen = grid.chosen()
            if self.moved(chosen.row_ids, by):
                self.after()
                grid.choose_again(chosen)
            else:
                self._desk.say(words.AT_END)

    # Building

    def button(
        self, text: str, do: Callable[[], object], *, hint: str = "", writes: bool = True, primary: bool = False
    ) -> QPushButton:
        """One more button in the line above the list; those that write are grey in a copy that can only be read."""
        made = QPushButton(text)
        made.setToolTip(hint)
        made.setEnabled(self.writable or not writes)
        if primary:
            made.setProperty("look", "primary")
        made.clicked.connect(lambda _checked=False: do())
        self.bar.addWidget(made)
        return made

    def stretch(self) -> None:
        """What comes after it stands at the right; the line between tells how far everything is."""
        self.bar.addWidget(self.state, 1)

    def papers(self, text: str, names: Sequence[str], more: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """A button with the papers of this list, and what else belongs there."""
        made = QPushButton(text)
        menu = QMenu(made)
        for name in names:
            menu.addAction(paper_names.title(name)).triggered.connect(
                lambda _checked=False, name=name: self.preview(name)
            )
        if more:
            menu.addSeparator()
        for label, do in more:
            action = menu.addAction(label)
            action.setEnabled(self.writable)
            action.triggered.connect(lambda _checked=False, do=do: do())
        self._menus.append(menu)
        made.setMenu(menu)
        self.bar.addWidget(made)

    def preview(self, name: str) -> None:
        """One of the papers, as it will be printed."""
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        with messages.guard(self):
            if self.grid.commit():
                named = paper_names.PAPERS[name]
                compose = partial(named.compose, self._office, id=self.conference_id)
                title = paper_names.title(name)
                paper = shown_paper.of_paper(self._office, title, name, compose, endings=named.formats)
                self.dialog = paper_preview_dialog.show(self._desk, paper, self.window())

    def open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.accepted.connect(self.after)
        dialog.open()

    # Showing

    def after(self) -> None:
        """Something was done: everything follows it."""
        self._desk.hub.deliver()
        self.refresh()

    def tell(self) -> None:
        """The line above the list and what is odd below it."""
        self.state.set_text(self.told())
        told = [findings.sentence(one) for one in self.problems()]
        self.problems_label.setToolTip("\n".join(told[:20]))
        if len(told) > MOST_TOLD:
            told = [*told[: MOST_TOLD - 1], words.MORE.format(count=len(told) - MOST_TOLD + 1)]
        self.problems_label.setText("\n".join(told))
        self.problems_label.setVisible(bool(told))

    def _edited(self) -> None:
        with messages.guard(self):
            self.tell()
