"""Văn bản: the letters, submissions and reports of the office, from the draft to the signed paper that is out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_drafts, paper_gaps, papers
from khenthuong_desktop.services.kept_papers import DRAFT, SENT, SIGNED, StoredPaper
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import gaps_question, grid_dialogs, issue_question
from khenthuong_desktop.ui.forms.ui_papers_page import Ui_PapersPage
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.ui.pages.paper_side import PaperSide
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import papers_page as words

TABLES = frozenset({"papers", "attachments", "bodies", "signers"})
# Holding an arrow key must not read a paper with every row it passes.
PAUSE_MS = 80
ALL = "all"
SHOWN_WAYS = 3
CHIPS = {DRAFT: words.DRAFTS, SENT: words.SENT, SIGNED: words.SIGNED, ALL: words.ALL}


def narrowing(which: str) -> tuple[Filter, ...]:
    """The condition of a chip."""
    return () if which == ALL else (Filter("state", "is", (which,)),)


class PapersGrid(Grid):
    """Signal new_wanted(): Ctrl+N or Ins; a paper is not begun in a row but in its dialog."""

    new_wanted = Signal()

    def new_row(self) -> None:
        self.new_wanted.emit()


class PapersPage(QWidget):
    """The list, and at its side the paper that the cursor is on with the next steps of its life."""

    NAME = "papers"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_PapersPage()
        self._form.setupUi(self)
        form = self._form
        self._writable = desk.office.read_only is None
        self._which = ALL
        self._kept: StoredPaper | None = None
        self.dialog: QDialog | None = None
        self.question: QMessageBox | None = None
        self._side_stale = False
        self._fresh = True  # the window refreshes a page it has just made: nothing needs reading twice
        self.source = NarrowedSource(desk, "papers", narrowing(ALL), tables=TABLES)
        kinds = paper_drafts.kinds(desk.office) if self._writable else ()
        often = kinds[:SHOWN_WAYS]  # the others are in the menu of the button
        ways = [(words.WRITE.format(title=words.lower(kind.title)), partial(self.write, kind.code)) for kind in often]
        self.grid = PapersGrid(
            desk, source=self.source, empty=Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, tuple(ways))
        )
        grid_dialogs.attach(self.grid)
        self.inspector = Inspector(beside=self.grid)
        self._side = PaperSide(desk, self.inspector, self)
        form.bodyLayout.addWidget(self.grid, 1)
        form.bodyLayout.addWidget(self.inspector)
        self._chips: dict[str, Chip] = {}
        for name, text in CHIPS.items():
            chip = Chip(text, chosen=name == ALL)
            chip.clicked.connect(lambda _checked=False, name=name: self.show_those(name))
            self._chips[name] = chip
            form.pillsLayout.addWidget(chip)
        self._new_menu = QMenu(form.newButton)
        for kind in kinds:
            action = self._new_menu.addAction(words.NEW_KIND.format(title=kind.title))
            action.triggered.connect(lambda _checked=False, code=kind.code: self.write(code))
        form.newButton.setText(f"{words.NEW} ▾")
        form.newButton.setAccessibleName(words.NEW)
        form.newButton.setMenu(self._new_menu)
        form.newButton.setEnabled(self._writable)
        form.newButton.setToolTip(words.NEW_HINT)
        form.previewButton.setToolTip(words.PREVIEW_HINT)
        form.removeButton.setToolTip(words.REMOVE_HINT)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        self._connect()
        self.show_current()
        # The list before the buttons: Space on a page just opened must not remove anything.
        buttons = (form.previewButton, form.editButton, form.removeButton, form.newButton)
        for before, button in pairwise((self._chips[ALL], *buttons)):
            QWidget.setTabOrder(before, button)

    def _connect(self) -> None:
        form, grid = self._form, self.grid
        form.previewButton.clicked.connect(self.preview)
        form.editButton.clicked.connect(self.edit)
        form.removeButton.clicked.connect(self.remove)
        grid.current_changed.connect(lambda _row_id: self._pause.start())
        grid.activated.connect(lambda _row_id: self.open())
        grid.new_wanted.connect(self.offer_new)
        grid.menu_wanted.connect(self._fill_menu)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Print, self, self.preview, within)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.edit, within)
        grid.actions_.clear.setShortcuts([])  # no cell can be emptied here, so the key takes the paper away
        QShortcut(QKeySequence(Qt.Key.Key_Delete), grid.view, self.remove, Qt.ShortcutContext.WidgetShortcut)
        self._desk.hub.changed.connect(self._changed)

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the list.
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.inspector.fit(event.size().width()) and self._kept is not None:
            self.show_current(self._kept.id)  # what is told there was cut to the other width
        super().resizeEvent(event)

    def refresh(self) -> None:
        if not self._fresh:
            self.grid.refresh()
            self.show_current()
        self._fresh = False

    def show_record(self, row_id: str) -> None:
        """Go to a paper, whatever its state."""
        with messages.guard(self):
            if self.source.position(self.grid.query, row_id) is None:
                self.show_those(ALL)
            self.grid.show_record(row_id)
            self.show_current(row_id)

    def show_those(self, which: str) -> None:
        """The drafts, those that wait for a signature, the signed ones, or all."""
        for name, chip in self._chips.items():
            chip.set_chosen(name == which)
        self._which = which
        self.source.narrowing = narrowing(which)
        self.grid.refresh()
        if self.grid.current_row_id() is None:
            self.grid.cursor_.to_first_cell()
        self.show_current()

    def show_current(self, row_id: str | None = None) -> None:
        """Tell at the side what is known of the paper the cursor is on."""
        self._pause.stop()
        self._side_stale = False
        with messages.guard(self):
            shown = row_id or self.grid.current_row_id()
            self._kept = self._read(shown) if shown else None
            self._show_buttons()
            if self._kept is None:
                self.inspector.nothing(words.CHOOSE)
            else:
                self._side.tell(self._kept)

    # Writing

    def offer_new(self) -> None:
        """The kinds of papers to choose from, below their button."""
        if self._writable:
            button = self._form.newButton
            self._new_menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def write(self, kind: str) -> None:
        """Begin a paper of a kind."""
        from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog

        with messages.guard(self):
            self._open(PaperDialog(self._desk, kind, parent=self))

    def open(self) -> None:
        """Enter: a draft to be written on, anything else to be looked at."""
        self._now()
        if self._kept is not None and self._kept.state == DRAFT and self._writable:
            self.edit()
        else:
            self.preview()

    def edit(self) -> None:
        """Write on a draft; why another cannot be changed is said."""
        from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog

        with messages.guard(self):
            kept = self._chosen()
            if kept is None or not self._writable:
                return
            if kept.state != DRAFT:
                raise UserError(f"paper.{kept.state}", subject=kept.subject)
            self._open(PaperDialog(self._desk, kept.kind, kept, parent=self))

    def preview(self) -> None:
        """The pages, to look at, to print, to save."""
        from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

        with messages.guard(self):
            kept = self._chosen()
            if kept is not None:
                shown = shown_paper.of_stored(self._desk.office, kept)
                self.dialog = paper_preview_dialog.show(self._desk, shown, self)

    # Its life

    def send(self) -> None:
        """To whoever signs; gaps for the pen are looked at first."""
        with messages.guard(self):
            kept = self._chosen()
            gaps = paper_gaps.findings(self._desk.office, kept) if kept is not None and self._writable else ()
            if gaps:
                self.question = gaps_question.ask(self, gaps, partial(self._do, papers.send))
                return
        self._do(papers.send)

    def take_back(self) -> None:
        """To be changed before it is signed."""
        self._do(papers.take_back)

    def issue(self) -> None:
        """It has left the house: the one deed here without a way back says so before it is done."""
        with messages.guard(self):
            kept = self._chosen()
            if kept is not None and self._writable:
                self.question = issue_question.ask(self, kept.name, partial(self._do, papers.issue))

    def remove(self) -> None:
        """Take a draft away; not asked about, because it can be undone."""
        self._do(papers.remove)

    def sign(self) -> None:
        """Number, day, and the signed PDF where it is at hand."""
        from khenthuong_desktop.ui.dialogs.sign_paper_dialog import SignPaperDialog

        with messages.guard(self):
            kept = self._chosen()
            if kept is not None and self._writable:
                papers.compose(self._desk.office, kept.kind, id=kept.id)  # what it still misses is said before
                self._open(SignPaperDialog(self._desk, kept, self))

    def choose_signed(self) -> None:
        """The signed PDF that came later."""
        with messages.guard(self):
            name, _ = QFileDialog.getOpenFileName(self, words.CHOOSE_PDF, "", words.PDF_FILTER)
            if name:
                self.attach(Path(name))

    def attach(self, file: Path) -> None:
        self._do(lambda office, paper_id: papers.attach_signed(office, paper_id, file))

    def amend(self) -> None:
        """A new paper that names the signed one, opened to be written; there is none until it is saved."""
        from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog

        with messages.guard(self):
            kept = self._chosen()
            if kept is not None and self._writable:
                self._open(PaperDialog(self._desk, kept.kind, amends=kept, parent=self))

    def _do(self, verb: Callable[..., object]) -> None:
        """One step for the paper the cursor is on; the window names it beside its way back."""
        with messages.guard(self):
            kept = self._chosen()
            if kept is not None and self._writable:
                verb(self._desk.office, kept.id)
                self._desk.hub.deliver()
                self.grid.refresh()
                self.show_current()
                self.grid.view.setFocus()  # the button that was pressed may be gone

    # Within

    def _chosen(self) -> StoredPaper | None:
        self._now()
        if self._kept is None:
            self._desk.say(words.CHOOSE_FIRST)
        return self._kept

    def _now(self) -> None:
        """A key may come before the side has followed the cursor."""
        if self._pause.isActive():
            self.show_current()

    def _read(self, paper_id: str) -> StoredPaper | None:
        try:
            return papers.paper(self._desk.office, paper_id)
        except UserError:  # taken back meanwhile
            return None

    def _show_buttons(self) -> None:
        form, state = self._form, self._kept.state if self._kept is not None else ""
        form.previewButton.setEnabled(bool(state))
        form.editButton.setEnabled(state == DRAFT and self._writable)
        form.removeButton.setEnabled(state in (DRAFT, SENT) and self._writable)
        hints = {SENT: words.EDIT_SENT_HINT, SIGNED: words.EDIT_SIGNED_HINT}
        form.editButton.setToolTip(hints.get(state, words.EDIT_HINT))

    def _fill_menu(self, menu: QMenu) -> None:
        """What can be done with the paper, also by the right button."""
        self._now()
        menu.addSeparator()
        form = self._form
        for text, button, do in (
            (words.PREVIEW, form.previewButton, self.preview),
            (words.EDIT, form.editButton, self.edit),
            (words.REMOVE, form.removeButton, self.remove),
        ):
            action = menu.addAction(text)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, do=do: do())

    def _open(self, dialog: QDialog) -> None:
        """A dialog of its own; what was saved in it is shown when it is closed."""
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._after(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _how: QTimer.singleShot(0, self, self._back_to_list))
        dialog.open()

    def _after(self, dialog: QDialog) -> None:
        self._desk.hub.deliver()
        saved = getattr(dialog, "saved_id", None)
        if saved is not None:
            self.grid.refresh()
            self.show_record(saved)

    def _back_to_list(self) -> None:
        """Not into the search box, where Qt puts the keyboard when the link that was pressed is gone."""
        if self.isVisible():
            self.grid.view.setFocus()

    def _changed(self, tables: frozenset[str]) -> None:
        self._fresh = False
        if concerns(tables, *TABLES):
            self._side_stale = True
            if self.isVisible():
                self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._side_stale:
            self._pause.start()  # the window does not refresh a page that it only shows again
