"""What the buttons above the list of delegates do: adding, suggestions, numbers, scenarios, leaving and replacing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegate_guests, delegates, imports
from khenthuong_desktop.services.delegate_numbers import Order
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import findings as finding_words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.dialogs.outside_guest_dialog import OutsideGuestDialog
    from khenthuong_desktop.ui.pages.delegates_view import DelegatesView

_MOST_TOLD = 12
_ORDERS: tuple[Order, ...] = ("kind", "unit", "name")


class DelegateDeeds:
    """Dialogs are loaded when they are first asked for."""

    def __init__(self, desk: Desk, tab: DelegatesView, parent: QWidget) -> None:
        self._desk, self._tab, self._parent = desk, tab, parent
        self.question: QMessageBox | None = None

    # Adding

    def fill_add_menu(self, menu: QMenu) -> None:
        """The ways in; files are asked for when the menu opens."""
        menu.clear()
        conference_id = self._tab.conference_id
        if not conference_id:
            return
        with messages.guard(self._parent):
            menu.addAction(words.FROM_REGISTER).triggered.connect(lambda _checked=False: self.add_from_register())
            found = delegate_guests.files(self._desk.office, conference_id)
            files = menu.addAction(words.FROM_FILES if found else words.FROM_FILES_NONE)
            files.setEnabled(bool(found))
            files.triggered.connect(lambda _checked=False: self.choose_file())
            waiting = delegates.to_take(self._desk.office, conference_id)
            call = menu.addAction(words.FROM_CALL.format(n=waiting) if waiting else words.FROM_CALL_NONE)
            call.setEnabled(bool(waiting))
            call.triggered.connect(lambda _checked=False: self.add_from_call())
            menu.addSeparator()
            menu.addAction(words.OUTSIDE_GUEST).triggered.connect(lambda _checked=False: self.add_guest())

    def add_from_register(self) -> None:
        """Several of the register, found by typing and ticked."""
        from khenthuong_desktop.ui.dialogs.add_delegates_dialog import AddDelegatesDialog

        with messages.guard(self._parent):
            if self._tab.conference_id:
                dialog = AddDelegatesDialog(self._desk, self._tab.conference_id, self._parent.window())
                dialog.accepted.connect(lambda: self._added(dialog.added))
                self._open(dialog)

    def choose_file(self) -> None:
        """One of the workbooks that came in, those of the conference's own call first."""
        from khenthuong_desktop.ui.dialogs.choose_row_dialog import ChooseRowDialog, Line

        with messages.guard(self._parent):
            office = self._desk.office
            found = delegate_guests.files(office, self._tab.conference_id)
            ordered = sorted(found, key=lambda file: (not file.own, file.taken >= file.people))
            days = imports.came_on(office, [file.id for file in ordered])
            lines = []
            for file in ordered:
                people = in_figures(file.people)
                if file.taken:
                    people = words.FILE_TAKEN.format(n=people, taken=in_figures(file.taken))
                own = words.FILE_OWN if file.own else ""
                texts = (file.name, file.unit, f"{days[file.id]:%d/%m/%Y}", people, own)
                lines.append(Line(texts, file.taken < file.people))
            dialog = ChooseRowDialog(
                words.FILES_TITLE,
                words.FILES_COLUMNS,
                lines,
                self._parent.window(),
                intro=words.FILES_INTRO,
                take=words.FILES_DO,
            )
            dialog.chosen.connect(lambda place: self.add_from_file(ordered[place].id))
            self._open(dialog)

    def add_from_file(self, file_id: str, *, even_so: bool = False) -> None:
        """Everybody of one workbook; one that was asked for another conference only after a question."""
        with messages.guard(self._parent):
            conference_id = self._tab.conference_id
            try:
                self._added(delegates.add_from_file(self._desk.office, conference_id, file_id, even_so=even_so))
            except UserError as error:
                if error.code != "delegate.file_of_other_conference":
                    raise
                self._ask_even_so(error, file_id)

    def add_from_call(self) -> None:
        """Everybody in the new files of the conference's call."""
        with messages.guard(self._parent):
            self._added(delegates.add_from_call(self._desk.office, self._tab.conference_id))

    def add_guest(self) -> None:
        """Somebody whom the register does not have."""
        from khenthuong_desktop.ui.dialogs.outside_guest_dialog import OutsideGuestDialog

        with messages.guard(self._parent):
            if self._tab.conference_id:
                dialog = OutsideGuestDialog(self._desk, self._tab.conference_id, self._parent.window())
                dialog.accepted.connect(lambda: self._tell_guest(dialog))
                self._open(dialog)

    def who_comes(self, delegate_id: str) -> None:
        """The person who comes for a collective or household."""
        from khenthuong_desktop.ui.dialogs.add_delegates_dialog import AddDelegatesDialog, Sends

        with messages.guard(self._parent):
            named = self._tab.board.people.get(delegate_id)
            if named is not None and self._tab.conference_id:
                sends = Sends(delegate_id, named.name, named.unit_id)
                self._open(AddDelegatesDialog(self._desk, self._tab.conference_id, self._parent.window(), sends=sends))

    def _ask_even_so(self, error: UserError, file_id: str) -> None:
        told = errors.sentence(error)
        box = messages.message_box(self._parent, told.what, told.next_step)
        take = box.addButton(words.OTHER_CONFERENCE_DO, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(words.OTHER_CONFERENCE_NOT, QMessageBox.ButtonRole.RejectRole))
        take.clicked.connect(lambda: self.add_from_file(file_id, even_so=True))
        self.question = box
        box.open()

    def _added(self, added: delegates.Added | None) -> None:
        """The first of them stands in the list; who was left out, or is there twice now, is told by name."""
        if added is None:
            return
        self._desk.hub.deliver()
        if added.ids:
            self._tab.show_record(added.ids[0])
        parts = [words.ADDED.format(n=in_figures(len(added.ids))) if added.ids else words.ADDED_NONE]
        if added.waiting:
            parts.append(words.ADDED_WAITING.format(n=in_figures(added.waiting)))
        told = [*added.doubted, *(one.sentence() for one in (*added.skipped, *added.doubled))]
        if told:
            more = [f"… +{len(told) - _MOST_TOLD}"] if len(told) > _MOST_TOLD else []
            messages.show(self._parent, "; ".join(parts), "\n".join([*told[:_MOST_TOLD], *more]))
        self._desk.say("; ".join(parts))

    def _tell_guest(self, dialog: OutsideGuestDialog) -> None:
        self._desk.hub.deliver()
        if dialog.saved_id is not None:
            self._tab.show_record(dialog.saved_id)
        said = words.GUEST_ADDED if dialog.is_chosen else words.GUEST_WAITS
        self._desk.say(said.format(name=dialog.name))

    # Everything else

    def fill_more_menu(self, menu: QMenu) -> None:
        menu.clear()
        writable = self._desk.office.read_only is None
        numbers = menu.addMenu(words.NUMBER)
        numbers.setToolTipsVisible(True)
        numbers.setEnabled(writable)
        for order in _ORDERS:
            action = numbers.addAction(words.NUMBER_ORDERS[order])
            action.setToolTip(words.NUMBER_HINT)
            action.triggered.connect(lambda _checked=False, order=order: self.number(order))
        numbers.addSeparator()
        again = numbers.addMenu(words.NUMBER_AGAIN)
        for order in _ORDERS:
            again.addAction(words.NUMBER_ORDERS[order]).triggered.connect(
                lambda _checked=False, order=order: self.number(order, again=True)
            )
        if rest := self._tab.parts_without_chip:
            only = menu.addMenu(words.ONLY)
            for key in rest:
                action = only.addAction(self._tab.chips[key].text())
                action.triggered.connect(lambda _checked=False, key=key: self._tab.show_part(key))
        menu.addAction(words.SCENARIOS).triggered.connect(lambda _checked=False: self.show_scenarios())
        menu.addSeparator()
        menu.addAction(words.PRINT).triggered.connect(lambda _checked=False: self._tab.print_list())

    def number(self, order: Order, *, again: bool = False) -> None:
        """Numbers for those who have a seat and none yet."""
        with messages.guard(self._parent):
            if self._tab.grid.commit():
                given = delegates.number(self._desk.office, self._tab.conference_id, order, again=again)
                self._desk.hub.deliver()
                self._desk.say(words.NUMBERED.format(n=in_figures(given)) if given else words.NUMBERED_NONE)

    def suggest(self) -> None:
        from khenthuong_desktop.ui.dialogs.suggestions_dialog import SuggestionsDialog

        self._open_for(lambda conference_id: SuggestionsDialog(self._desk, conference_id, self._parent.window()))

    def show_scenarios(self) -> None:
        from khenthuong_desktop.ui.dialogs.scenarios_dialog import ScenariosDialog

        self._open_for(lambda conference_id: ScenariosDialog(self._desk, conference_id, self._parent.window()))

    def leaves(self, delegate_id: str, replaced: bool) -> None:
        """Somebody does not come; on wish another takes his place."""
        from khenthuong_desktop.ui.dialogs.delegate_leaves_dialog import DelegateLeavesDialog

        self._open_for(
            lambda _id: DelegateLeavesDialog(
                self._desk, self._tab.board, delegate_id, self._parent.window(), replaced=replaced
            )
        )

    def show_problems(self) -> None:
        """All that is to be looked at, each leading to its delegate."""
        from khenthuong_desktop.ui.dialogs.choose_row_dialog import ChooseRowDialog, Line

        with messages.guard(self._parent):
            found = delegates.problems(self._desk.office, self._tab.conference_id)
            led_to = [str(dict(one.facts).get("delegate") or "") for one in found]
            lines = [Line((finding_words.sentence(one),), bool(i)) for one, i in zip(found, led_to, strict=True)]
            title = words.PROBLEMS_TITLE.format(n=len(found))
            dialog = ChooseRowDialog(
                title, words.PROBLEMS_COLUMNS, lines, self._parent.window(), take=words.PROBLEMS_DO
            )
            dialog.chosen.connect(lambda place: self._tab.show_record(led_to[place]))
            self._open(dialog)

    def _open_for(self, made: Callable[[str], QDialog]) -> None:
        with messages.guard(self._parent):
            if self._tab.conference_id and self._tab.grid.commit():
                self._open(made(self._tab.conference_id))

    def _open(self, dialog: QDialog) -> None:
        self._tab.dialog = dialog
        dialog.finished.connect(lambda _result: self._tab.grid.setFocus())
        dialog.open()
