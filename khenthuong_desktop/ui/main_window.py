"""The one window: top line, left bar, pages, status line, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QByteArray, QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.ui import messages, places
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_main_window import Ui_MainWindow
from khenthuong_desktop.ui.jobs import Job
from khenthuong_desktop.ui.look import icons
from khenthuong_desktop.ui.look.text import elided
from khenthuong_desktop.ui.places import Place
from khenthuong_desktop.ui.safekeeping import Safekeeping
from khenthuong_desktop.ui.undo_redo import UndoRedo
from khenthuong_desktop.wording import window as words

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from khenthuong_desktop.services.overview import Overview
    from khenthuong_desktop.ui.finder import Finder
    from khenthuong_desktop.ui.focus_return import FocusReturn
    from khenthuong_desktop.ui.sample_office import SampleOffice
    from khenthuong_desktop.ui.undo_redo import OwnSteps
    from khenthuong_desktop.ui.widgets.notice_bar import NoticeBar

GEOMETRY = "window.geometry"
_DRAGS = frozenset({QtCore.QEvent.Type.DragEnter, QtCore.QEvent.Type.DragMove, QtCore.QEvent.Type.Drop})
SMALL_SCREEN = QSize(1440, 900)  # up to here the window takes the whole screen on the first start
SMALLEST = QSize(1024, 600)  # in anything smaller the lists and the texts of the buttons are cut off


class MainWindow(QMainWindow):
    """Signal painted: the window stands on the screen for the first time."""

    painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.desk = desk
        desk.go = self.go
        desk.say = self.say
        self._pages: dict[str, Any] = {}
        self._visited: list[str] = []
        self._was_painted = False
        self._may_close = False
        self._finished = False
        self._whole_screen = False
        self._reading_bar: NoticeBar | None = None
        self._problem_bar: NoticeBar | None = None
        self._focus_return: FocusReturn | None = None
        self._job: Job | None = None
        self._sample: SampleOffice | None = None
        self._places = places.built_places()
        names = [place.name for place in self._places]
        self._finder: Finder | None = None
        self._register_size = 0
        self.steps = UndoRedo(desk, self, self._own_steps)
        self.safekeeping = Safekeeping(desk, self, self._refresh_overview)
        self._build_left_bar()
        self._connect()
        self._restore_geometry()
        self._show_read_only()
        self.steps.refresh()
        if names:
            self.go(names[0])

    def open_up(self) -> None:
        """Show the window where it was last, or as large as the PC asks for."""
        if self._whole_screen:
            self.showMaximized()
        else:
            self.show()

    # --- going places ---------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return self._visited[-1] if self._visited else ""

    def page(self, name: str) -> Any:
        """The page of this name, made when first asked for."""
        if name not in self._pages:
            place = next(place for place in self._places if place.name == name)
            made = places.page_class(place)(self.desk)
            if name == "overview":
                made.read.connect(self.show_overview)
            if name == "import":
                made.steps_changed.connect(self.steps.refresh)
            self._form.pageStack.addWidget(made)
            self._pages[name] = made
            made.refresh()
        return self._pages[name]

    def go(self, name: str, record: str | None = None) -> None:
        """Open a place by name: a page (at one record of it), or a dialog such as the wizard."""
        with messages.guard(self):
            if not any(place.name == name for place in self._places):
                self._do(name)
                return
            if self.current != name and not self._leave_page():
                self._mark_place(self.current)
                return
            page = self.page(name)
            if came := self.current != name:
                self._visited.append(name)
                self._hide_problem()
            self._mark_place(name)
            self._form.pageStack.setCurrentWidget(page)
            if came and "import" in self._pages:
                self.steps.refresh()  # its own steps come and go with it
            if record is not None:
                page.show_record(record)
            # Else the keyboard would pass to whatever stands first in the page, such as a button that removes.
            self._focus_page()

    def _mark_place(self, name: str) -> None:
        place = next((place for place in self._places if place.name == name), None)
        self._form.leftBar.set_current((place.under or name) if place is not None else name)

    def _own_steps(self) -> OwnSteps | None:
        """What the page that is shown can take back itself."""
        return getattr(self._form.pageStack.currentWidget(), "own_steps", None)

    def _do(self, name: str) -> None:
        """What can be gone to and is no page: a command of the window, or a dialog."""
        if name == "backup":
            self.safekeeping.choose_and_back_up()
        elif name == "sample":
            from khenthuong_desktop.ui.sample_office import SampleOffice

            self._sample = self._sample or SampleOffice(self.desk, self)
            self._sample.open()
        elif name == "many_units":
            self.go("units")
            self.page("units").add_many()
        elif name == "new_person":
            self.go("subjects", "people")
            self.page("subjects").add()
        elif (opened := places.dialog(name)) is not None:
            opened(self.desk, self)
        elif name != "settings":
            self.go("settings")

    def go_back(self) -> None:
        """The page before this one, as Alt+Left in a browser."""
        if len(self._visited) > 1 and self._leave_page():
            self._visited.pop()
            self.go(self._visited.pop())

    def _leave_page(self) -> bool:
        """Take what is being typed in the page; False where that cannot be saved and so must not go."""
        page = self._form.pageStack.currentWidget()
        if page is None:
            return True
        from khenthuong_desktop.ui import areas  # not for the first page: no other is left for it

        return areas.take_typing(page)

    def refresh_page(self) -> None:
        with messages.guard(self):
            if self.current:
                self.page(self.current).refresh()
            self.steps.refresh()
            self.say(words.REFRESHED)

    def focus_search(self) -> None:
        self._go_to(self._form.searchBox, QtCore.Qt.FocusReason.ShortcutFocusReason)
        self._form.searchBox.selectAll()

    def open_hit(self, hit: Any) -> None:
        if hit.list == "pages":
            self.go(hit.id)
        else:
            self.go(places.place_of_list(hit.list), hit.id)

    def next_area(self, *, back: bool = False) -> None:
        """F6: from the search to the left bar, to the list of the page, to what stands at its side, and round."""
        from khenthuong_desktop.ui import areas  # nothing of it is painted

        form, reason = self._form, QtCore.Qt.FocusReason.TabFocusReason
        page: QWidget | None = form.pageStack.currentWidget()
        found: list[areas.Area] = [
            (form.searchBox, self.focus_search),
            (form.leftBar, lambda: self._go_to(form.leftBar.item(self.current), reason)),
        ]
        if page is not None:
            found += [(page, lambda: page.setFocus(reason)), *areas.side_of(page), *areas.tabs_of(page)]
        areas.go_on(found, self.focusWidget(), back=back)

    def _go_to(self, widget: QWidget, reason: QtCore.Qt.FocusReason) -> None:
        """Give the keyboard to something outside the page."""
        if self._focus_return is not None:
            self._focus_return.go(widget, reason)
        else:
            widget.setFocus(reason)

    def _focus_page(self) -> None:
        if (shown := self._form.pageStack.currentWidget()) is not None:
            shown.setFocus()

    # --- saying things --------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """A line for what was done just now."""
        self._form.statusLine.say(words.SAID.format(time=f"{self._now():%H:%M}", text=text))

    def status(self) -> str:
        return self._form.statusLine.text()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages: a bar that does not hold up anybody."""
        if self._problem_bar is None:
            from khenthuong_desktop.ui.widgets.notice_bar import NoticeBar

            self._problem_bar = NoticeBar("refused", self._form.wholeWidget)
        self._problem_bar.say(what, next_step)
        self._place_problem_bar()

    def offer_way(self, what: str, next_step: str, way: str, do: Callable[[], object]) -> None:
        """Level 2 with a way out: a button in the bar, with a key of its own because the bar has no keyboard."""
        self.show_problem(what, next_step)
        if self._problem_bar is not None:
            self._problem_bar.offer(way, do)
            self._place_problem_bar()

    def _place_problem_bar(self) -> None:
        """Over the top line, for it comes and goes: rows that moved with it would slip away under the mouse."""
        if self._problem_bar is not None and not self._problem_bar.isHidden():
            self._problem_bar.lie_over(self._form.wholeWidget.width(), self._form.topLine.height())

    def problem(self) -> str:
        return self._problem_bar.text() if self._problem_bar is not None else ""

    def show_overview(self, overview: Overview) -> None:
        """What the window itself shows of the overview: names, counts, place of the data."""
        form = self._form
        form.officeLabel.set_text(overview.office_name or words.NO_OFFICE_NAME)
        form.councilLabel.set_text(overview.council_name)
        form.leftBar.set_count("overview", len(overview.due), words.DUE_NOUN)
        form.leftBar.set_count("conferences", overview.conferences_waiting, words.WAITING_NOUN)
        self._register_size = sum(number for _, number in overview.counts)
        form.statusLine.show_place(words.place_of_data(overview.data_folder, overview.last_backup, self._now()))
        self.setWindowTitle(words.window_title(overview.office_name))

    # --- events ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_undo_button()
        self._place_problem_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self._hide_problem()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) and self.desk.office.read_only is None:
            event.acceptProposedAction()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        # A drag, a move of it and the drop are all events of dropping.
        if event.type() in _DRAGS and isinstance(event, QtGui.QDropEvent) and self._dropped(event):
            if self.desk.office.read_only is None:
                event.acceptProposedAction()
                if event.type() == QtCore.QEvent.Type.Drop:
                    self.dropEvent(event)
            return True
        return super().eventFilter(watched, event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files and folders dropped anywhere are lists to be imported."""
        if paths := self._dropped(event):
            event.acceptProposedAction()
            # Not from here: the program they come from waits until the drop is taken.
            QTimer.singleShot(0, self, lambda: self.go("import", "\n".join(paths)))

    def _dropped(self, event: QDropEvent) -> list[str]:
        return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leave_page():
            event.ignore()
            return
        if not self._may_close and self.desk.jobs.busy:
            event.ignore()
            self._ask_to_stop()
            return
        if (importing := self._pages.get("import")) is not None and importing.holds_work:
            event.ignore()
            self.go("import")
            importing.give_up(self.close)
            return
        if not self._may_close and self.safekeeping.waits_for_backup:
            event.ignore()
            self._may_close = True  # closing once more does not wait for the backup
            # Not from here: Qt does not close a window that is just being closed.
            self.safekeeping.before_end(lambda: QTimer.singleShot(0, self.close))
            return
        self.desk.settings.set(GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        with messages.guard(None):
            self.desk.settings.save()
        super().closeEvent(event)

    # --- building -------------------------------------------------------------------------------------

    def _build_left_bar(self) -> None:
        groups: dict[int, list[Place]] = {}
        for place in self._places:
            if not place.under:
                groups.setdefault(place.group, []).append(place)
        bar = self._form.leftBar
        bar.set_places(
            [[(place.name, words.PAGE_TITLES[place.name], place.name) for place in group] for group in groups.values()]
        )
        bar.chosen.connect(self.go)

    def finish(self) -> None:
        """What is not painted and so waits until the window stands: keys, hints, the clock of the backups."""
        if self._finished:
            return
        self._finished = True
        in_bar = [place for place in self._places if not place.under]
        for number, place in enumerate(in_bar[:9], start=1):
            self.shortcut(f"Ctrl+{number}", partial(self.go, place.name))
            self._form.leftBar.set_hint(place.name, f"Ctrl+{number}")
        self.shortcut("Ctrl+K", self.focus_search)
        self.shortcut("Ctrl+O", partial(self.go, "import", "choose"))
        self.setAcceptDrops(True)
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self)  # before a text field takes the path of a file for text
        self.shortcut("F5", self.refresh_page)
        self.shortcut("Alt+Left", self.go_back)
        self.shortcut("F6", self.next_area)
        self.shortcut("Shift+F6", partial(self.next_area, back=True))
        self.shortcut("F1", self.show_guide)
        self.steps.listen_to_keys()
        from khenthuong_desktop.ui.focus_return import FocusReturn

        self._focus_return = FocusReturn(self, self._form.pageStack.currentWidget, self._focus_page)
        if "overview" in self._pages:
            self._pages["overview"].finish()
        self.safekeeping.start()

    def _connect(self) -> None:
        form, desk = self._form, self.desk
        form.searchBox.asked.connect(self._search)
        form.searchBox.opened.connect(self.open_hit)
        form.searchBox.left.connect(self._focus_page)
        form.undoButton.clicked.connect(self.steps.take_back)
        form.undoButton.setIcon(icons.icon("undo", self.devicePixelRatioF()))
        form.menuButton.setToolTip(words.MENU_HINT)
        form.menuButton.clicked.connect(self._show_menu)
        form.statusLine.cancelled.connect(desk.jobs.cancel)
        self.steps.named.connect(self._name_undo_button)
        desk.hub.saved.connect(self._say_saved)
        desk.hub.changed.connect(self._take_change)
        desk.jobs.started.connect(self._job_started)
        desk.jobs.progressed.connect(form.statusLine.progress)
        desk.jobs.ended.connect(self._job_ended)
        form.officeLabel.set_text(words.NO_OFFICE_NAME)
        form.officeLabel.keep(260)
        self.setMinimumSize(SMALLEST)

    def shortcut(self, keys: str, do: Callable[[], object]) -> None:
        """A key that works wherever the officer is in the window."""
        action = QtGui.QAction(self)
        action.setShortcut(QtGui.QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)

    def show_guide(self) -> None:
        from khenthuong_desktop.ui import window_menu

        with messages.guard(self):
            window_menu.show_guide(self, self.desk)

    def _show_menu(self) -> None:
        from khenthuong_desktop.ui import window_menu  # a menu nobody opened need not be built

        button = self._form.menuButton
        menu = window_menu.build(self, self.desk, self.steps, self.safekeeping, self.refresh_page)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = button.mapToGlobal(button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _search(self, text: str) -> None:
        with messages.guard(self):
            if self._finder is None:
                from khenthuong_desktop.ui.finder import Finder  # not before somebody searches

                names = [place.name for place in self._places]
                self._finder = Finder(self.desk, names, self._form.searchBox.show_findings)
            self._finder.ask(text, self._register_size)

    def _restore_geometry(self) -> None:
        kept = self.desk.settings.get(GEOMETRY, "")
        if kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            return
        screen = self.screen().availableGeometry()
        self._whole_screen = screen.width() <= SMALL_SCREEN.width()
        self.resize(screen.size().boundedTo(SMALL_SCREEN))

    def _show_read_only(self) -> None:
        reason = self.desk.office.read_only
        if reason is None:
            return
        from khenthuong_desktop.wording import errors as error_words

        told = error_words.sentence(UserError(reason, path=str(self.desk.office.folder.root)))
        self._reading_bar = self._add_bar("reading")
        self._reading_bar.say(words.READ_ONLY.format(reason=told.what), told.next_step)

    def _add_bar(self, kind: Any) -> NoticeBar:
        from khenthuong_desktop.ui.widgets.notice_bar import NoticeBar

        bar = NoticeBar(kind, self._form.wholeWidget)
        self._form.wholeLayout.insertWidget(1, bar)
        return bar

    # --- following what happens -----------------------------------------------------------------------

    def _take_change(self, tables: object) -> None:
        self.steps.refresh()
        self._name_undo_button()  # also when only the letters have grown

    def _name_undo_button(self) -> None:
        button, step = self._form.undoButton, self.steps.undo_name
        button.setEnabled(bool(step) and self.desk.office.read_only is None)
        button.setToolTip(words.UNDO_HINT.format(step=step) if step else words.UNDO_NOTHING)
        room = min(button.maximumWidth(), max(120, self.width() // 4)) - 48
        text = self.steps.undo_text
        button.setText(elided(text, self.fontMetrics(), room).replace("&", "&&"))
        button.setAccessibleName(text)

    def _say_saved(self, committed: Any) -> None:
        self._hide_problem()
        self._form.statusLine.say(words.SAVED.format(time=f"{self._now():%H:%M}", step=committed.reason))

    def _job_started(self, job: Job) -> None:
        self._job = job
        self._form.statusLine.begin(job.title)

    def _job_ended(self, job: Job) -> None:
        if not self.desk.jobs.busy:
            self._job = None
            self._form.statusLine.end()

    def _hide_problem(self) -> None:
        if self._problem_bar is not None:
            self._problem_bar.hide()

    def _refresh_overview(self) -> None:
        if "overview" in self._pages:
            self._pages["overview"].refresh()

    def _ask_to_stop(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        title = self._job.title if self._job is not None else ""
        box = messages.message_box(self, words.WORKING_AT_CLOSE.format(title=title), words.WORKING_AT_CLOSE_NEXT)
        stop = box.addButton(words.STOP_AND_QUIT, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(words.KEEP_WORKING, QMessageBox.ButtonRole.RejectRole))
        stop.clicked.connect(self._stop_and_close)
        box.open()

    def _stop_and_close(self) -> None:
        self.desk.jobs.cancel()
        self._may_close = True
        self.close()

    def _now(self) -> datetime:
        return self.desk.office.clock()
