"""Hội nghị: one conference at a time with the tabs of its work, several kept side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.services import conference_bases, conferences
from khenthuong_desktop.ui import areas, messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conferences_page import Ui_ConferencesPage
from khenthuong_desktop.ui.pages import conference_tabs
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.tab_line import TabLine
from khenthuong_desktop.wording import conferences as conference_words
from khenthuong_desktop.wording import conferences_page as words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from khenthuong_desktop.ui.widgets.empty_state import EmptyState

KEPT = "conference.shown"  # in the settings of this PC: the one that was worked on last
TAB_KEPT = "conference.tab"
TABS_KEPT = "conference.tabs"  # below it the tab of each conference that was worked on
SMALL = "small:year_review"  # what a smaller conference begins from
SEPARATOR = ":"  # 'id:delegates' names a conference and the tab to open, 'id:tasks:task' also a record there
_NEXT_TAB = ("Ctrl+Tab", "Ctrl+PgDown")
_TAB_BEFORE = ("Ctrl+Shift+Tab", "Ctrl+PgUp")


class ConferencesPage(QWidget):
    """The title line says which conference; each tab is made when first opened and then kept."""

    NAME = "conferences"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ConferencesPage()
        self._form.setupUi(self)
        form = self._form
        self._writable = desk.office.read_only is None
        self._all: tuple[Conference, ...] = ()
        self._told = "", ""  # what stands beside the title: all of it, and what stays where there is little room
        self.conference_id: str | None = None
        self._tabs = conference_tabs.TABS
        self._made: dict[str, Any] = {}
        self._shown: dict[str, str] = {}  # tab -> the conference that it shows
        self._empty: EmptyState | None = None
        self._stale = False
        self.dialog: QDialog | None = None
        self.question: QMessageBox | None = None
        self.title = ElidedLabel(keep=260)
        self.title.setProperty("look", "title")
        self.title.setMinimumHeight(28)
        form.nameLayout.addWidget(self.title)
        self.facts = ElidedLabel(keep=260)
        self.facts.setProperty("look", "second")
        form.factsLayout.addWidget(self.facts)
        self.tab_line = TabLine(self)
        form.tabsLayout.addWidget(self.tab_line)
        for tab in self._tabs:
            self.tab_line.addTab(words.TABS[tab.name])
        self._choose_menu = QMenu(form.chooseButton)
        form.chooseButton.setMenu(self._choose_menu)
        kept = desk.settings.get(TAB_KEPT, "")
        names = [tab.name for tab in self._tabs]
        self.tab_line.setCurrentIndex(names.index(kept) if kept in names else 0)
        self.tab_line.currentChanged.connect(self._tab_chosen)
        for keys, way in ((_NEXT_TAB, 1), (_TAB_BEFORE, -1)):
            action = QAction(self)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self._step_tab, way))
            self.addAction(action)
        desk.hub.changed.connect(self._changed)

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        shown = self._form.tabStack.currentWidget()
        (shown if shown is not None else self.tab_line).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4, where neither a cell nor a field has a list of its own to open."""
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    @property
    def inspector(self) -> object:
        """What stands at the side of the tab that is shown."""
        return getattr(self._form.tabStack.currentWidget(), "inspector", None)

    def refresh(self) -> None:
        self._load()
        if self.tab is not None and self._shown.get(self.tab) == self.conference_id:
            self._made[self.tab].refresh()

    def show_record(self, record: str) -> None:
        """Go to a conference: at one of its tabs where that is named, else at the one where it was left; and to a
        record of that tab."""
        conference_id, _, rest = record.partition(SEPARATOR)
        tab, _, row_id = rest.partition(SEPARATOR)
        with messages.guard(self):
            conferences.conference(self._desk.office, conference_id)  # says so when it is gone
            names = [one.name for one in self._tabs]
            leaves = conference_id != self.conference_id or (tab in names and tab != self.tab)
            if leaves and not self._leave():
                return
            self._remember_tab()
            changes, self.conference_id = conference_id != self.conference_id, conference_id
            if tab in names:
                self.tab_line.setCurrentIndex(names.index(tab))
            elif changes:
                self._reopen_tab()
            self._load()
            if row_id and (show := getattr(self._made.get(tab), "show_record", None)) is not None:
                show(row_id)

    # The conference and its tab

    @property
    def tab(self) -> str | None:
        """The name of the tab that is open."""
        number = self.tab_line.currentIndex()
        return self._tabs[number].name if number >= 0 and self.conference_id is not None else None

    @property
    def current(self) -> Conference | None:
        return next((one for one in self._all if one.id == self.conference_id), None)

    def open_tab(self, name: str) -> None:
        self.tab_line.setCurrentIndex([one.name for one in self._tabs].index(name))

    def tab_widget(self, name: str) -> Any:
        """The tab of this name, made when first asked for."""
        if name not in self._made:
            tab = next(one for one in self._tabs if one.name == name)
            made = conference_tabs.made(tab, self._desk)
            self._made[name] = made
            self._form.tabStack.addWidget(self._made[name])
        return self._made[name]

    def add(self, start: str = "") -> None:
        """Set up a new one in its dialog, begun from `start` where that is given."""
        from khenthuong_desktop.ui.dialogs.conference_dialog import ConferenceDialog

        with messages.guard(self):
            dialog = ConferenceDialog(self._desk, parent=self.window())
            if start:
                dialog.start_from(start)
            self.dialog = dialog
            dialog.accepted.connect(lambda: self._added(dialog.saved_id))
            dialog.open()

    def remove(self) -> None:
        """Ask before a conference goes; one in which something hangs is refused by the service."""
        found = self.current
        if found is None:
            return
        box = messages.message_box(self, words.REMOVE_ASK.format(name=found.name), words.REMOVE_ASK_NEXT)
        remove = box.addButton(words.REMOVE_DO, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(words.REMOVE_NOT, QMessageBox.ButtonRole.RejectRole))
        remove.clicked.connect(lambda: self._remove(found.id))
        self.question = box
        box.open()

    def _remove(self, conference_id: str) -> None:
        with messages.guard(self):
            conferences.remove(self._desk.office, conference_id)
            self._desk.settings.set(f"{TABS_KEPT}.{conference_id}", None)
            self._load()

    def _added(self, conference_id: str | None) -> None:
        if conference_id is not None:
            self._remember_tab()
            self.conference_id = conference_id
            self._load()
            self.open_tab(self._tabs[0].name)

    def _load(self) -> None:
        self._stale = False
        with messages.guard(self):
            self._all = conferences.conferences(self._desk.office)
            known = [one.id for one in self._all]
            if self.conference_id not in known:
                kept = self._desk.settings.get(KEPT, "")
                self.conference_id = kept if kept in known else known[0] if known else None
                self._reopen_tab()
            if self.conference_id is not None:
                self._desk.settings.set(KEPT, self.conference_id)
            self._tell_title()
            self._show_tab()

    def _tell_title(self) -> None:
        form, found = self._form, self.current
        self.title.set_text(found.name if found is not None else words.PAGE)
        form.stateLabel.setVisible(found is not None)
        self.facts.setVisible(found is not None)
        self.tab_line.setVisible(found is not None)
        form.chooseButton.setVisible(found is not None)
        if found is None:
            return
        form.stateLabel.setText(conference_words.STATES[found.state])
        left = conference_words.days_left(found, self._desk.office.today)
        plan = conference_bases.plan_of(self._desk.office, found)
        self._told = words.joined(words.short_source(plan), left), left
        self._fit_title()
        self._choose_menu.clear()
        for one in self._all:
            day = f"{one.held_on:%d/%m/%Y}" if one.held_on else words.NO_DAY
            action = QAction(words.joined(one.name, conference_words.STATES[one.state], day), self._choose_menu)
            action.setCheckable(True)
            action.setChecked(one.id == found.id)
            action.triggered.connect(lambda _checked=False, row_id=one.id: self.show_record(row_id))
            self._choose_menu.addAction(action)
        self._choose_menu.addSeparator()
        new = self._choose_menu.addAction(words.NEW)
        new.setToolTip(words.NEW_HINT)
        new.setEnabled(self._writable)
        new.triggered.connect(lambda _checked=False: self.add())
        remove = self._choose_menu.addAction(words.REMOVE)
        remove.setEnabled(self._writable)
        remove.triggered.connect(self.remove)

    def _fit_title(self) -> None:
        """What the conference is called is more than the document behind it: that gives way first."""
        form = self._form
        whole, left = self._told
        gap = form.titleLayout.spacing()
        margins = form.wholeLayout.contentsMargins()
        beside = form.stateLabel.sizeHint().width() + form.chooseButton.sizeHint().width() + 4 * gap
        room = self.width() - margins.left() - margins.right() - beside - self.title.sizeHint().width()
        self.facts.set_text(whole)
        if self.facts.sizeHint().width() > room:
            self.facts.set_text(left)
            self.facts.setToolTip(whole)

    def _open_menu(self) -> None:
        if self._form.chooseButton.isVisible():
            self._form.chooseButton.showMenu()

    def _show_tab(self) -> None:
        stack, name = self._form.tabStack, self.tab
        if name is None or self.conference_id is None:
            self._show_empty()
            return
        shown = self.tab_widget(name)
        if self._shown.get(name) != self.conference_id:
            self._shown[name] = self.conference_id
            shown.show_conference(self.conference_id)
        stack.setCurrentWidget(shown)

    def _show_empty(self) -> None:
        if self._empty is None:
            from khenthuong_desktop.ui.widgets.empty_state import EmptyState

            ways = ((words.NEW, self.add), (words.NEW_SMALL, partial(self.add, SMALL))) if self._writable else ()
            self._empty = EmptyState(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways)
            self._form.tabStack.addWidget(self._empty)
        self._form.tabStack.setCurrentWidget(self._empty)

    def _step_tab(self, way: int, _checked: bool = False) -> None:
        """The next tab or the one before, from the last one to the first."""
        if self.tab is not None:
            self.tab_line.setCurrentIndex((self.tab_line.currentIndex() + way) % len(self._tabs))

    def _remember_tab(self) -> None:
        if self.tab is not None:
            self._desk.settings.set(f"{TABS_KEPT}.{self.conference_id}", self.tab)

    def _reopen_tab(self) -> None:
        """Where this conference was left; one that nobody worked on yet keeps the tab that is open."""
        kept = self._desk.settings.get(f"{TABS_KEPT}.{self.conference_id}", "")
        names = [one.name for one in self._tabs]
        if kept in names:
            self.tab_line.setCurrentIndex(names.index(kept))

    def _leave(self) -> bool:
        """What is being typed belongs to the conference that is shown; False where it cannot be saved and so stays."""
        shown = self._form.tabStack.currentWidget()
        return shown is None or areas.take_typing(shown)

    def _tab_chosen(self, number: int) -> None:
        shown = self._form.tabStack.currentWidget()
        before = next((place for place, tab in enumerate(self._tabs) if self._made.get(tab.name) is shown), None)
        if before is not None and before != number and not self._leave():
            self.tab_line.setCurrentIndex(before)
            return
        self._desk.settings.set(TAB_KEPT, self._tabs[number].name)
        self._remember_tab()
        with messages.guard(self):
            self._show_tab()
            # Else the keyboard would pass to whatever Qt takes for the next field.
            shown = self._form.tabStack.currentWidget()
            if shown is not None and self.isVisible() and not self.tab_line.hasFocus():
                shown.setFocus()

    def _changed(self, tables: frozenset[str]) -> None:
        if not concerns(tables, "conferences"):
            return
        if self.isVisible():
            self._load()
        else:
            self._stale = True
