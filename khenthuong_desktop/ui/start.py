"""From a data folder to the standing window: opening, the questions at start, and what waits until after the paint."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services import office as offices
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.system.settings import TEXT_PIXELS
from khenthuong_desktop.ui import look, messages
from khenthuong_desktop.ui.change_hub import ChangeHub
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Jobs
from khenthuong_desktop.ui.look import fonts, icons
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.translator import QtWords

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.system.settings import Settings

FOREIGN_LOCK = "lock.foreign"
HELD_LOCK = "lock.held"


def run(
    folder: DataFolder,
    settings: Settings,
    resources: Path,
    *,
    quit_when_painted: bool,
    open_log: Callable[[], Path | None],
) -> int:
    """The whole life of the window; gives the exit code of the program."""
    office = open_office(folder, resources, may_ask=_somebody_sees() and not quit_when_painted, settings=settings)
    if office is None:
        return 1
    app = application(resources, settings)
    messages.install(open_log)
    desk = make_desk(office, settings)
    try:
        window = MainWindow(desk)
        if quit_when_painted:
            # After the event loop has come round once, the paint has reached the screen.
            window.painted.connect(lambda: QTimer.singleShot(0, app.quit))
        else:
            window.painted.connect(lambda: QTimer.singleShot(0, lambda: after_first_paint(window, open_log)))
        window.open_up()
        return app.exec()
    finally:
        desk.jobs.close()
        office.close()


def application(resources: Path, settings: Settings | None = None) -> QApplication:
    """The one application, dressed and speaking Vietnamese."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("KhenThuong")
    icons.use_folder(resources / "icons")
    app.installTranslator(QtWords(app))
    look.dress(app, str(resources / "fonts"), text_pixels(settings))
    return app


def text_pixels(settings: Settings | None) -> int:
    """The size of letters chosen on this PC; one the window has no room for counts as not chosen."""
    kept = settings.get(TEXT_PIXELS, fonts.TEXT_PIXELS) if settings is not None else fonts.TEXT_PIXELS
    return kept if kept in fonts.SIZES else fonts.TEXT_PIXELS


def make_desk(office: Office, settings: Settings, jobs: Jobs | None = None) -> Desk:
    hub = ChangeHub()
    hub.listen_to(office.database.on_commit)
    return Desk(office, hub, jobs or Jobs(), settings)


def open_office(
    folder: DataFolder, resources: Path, *, may_ask: bool, settings: Settings | None = None
) -> Office | None:
    """Open the data, asking what must be asked; None when it stays closed and the reason was told."""
    user = offices.user_of_this_pc(settings)
    break_foreign = False
    notices: list[QWidget] = []

    def upgrading() -> None:
        if may_ask:
            notices.append(_upgrade_notice(application(resources, settings)))

    while True:
        try:
            return offices.open_office(
                folder,
                clock=offices.local_clock,
                user=user,
                resources=resources,
                break_foreign=break_foreign,
                upgrading=upgrading,
            )
        except KhenThuongError as error:
            _close(notices)
            from khenthuong_desktop.wording import errors as error_words

            if sys.stderr is not None:  # a program without a console has none
                print(error_words.sentence(error), file=sys.stderr)
            from_terminal = sys.stderr is not None and sys.stderr.isatty()
            if not may_ask or (error.code == HELD_LOCK and from_terminal):
                return None
            application(resources, settings)
            from khenthuong_desktop.ui.dialogs import start_dialogs

            if error.code == FOREIGN_LOCK and not break_foreign:
                break_foreign = start_dialogs.ask_to_break_lock(error)
                if not break_foreign:
                    return None
            else:
                other = start_dialogs.offer_ways_out(error, folder, user)
                if other is None:
                    return None
                break_foreign = break_foreign and other == folder
                folder = other
        finally:
            _close(notices)


def _close(notices: list[QWidget]) -> None:
    while notices:
        notices.pop().close()


def _upgrade_notice(app: QApplication) -> QWidget:
    """Says what happens while there is no window yet; no button, for an upgrade is taken to its end."""
    from PySide6.QtWidgets import QLabel

    from khenthuong_desktop.wording import window as words

    notice = QLabel(words.UPGRADING)
    notice.setObjectName("upgradeNotice")
    notice.setWindowTitle(words.UPGRADING_TITLE)
    notice.setMargin(24)
    notice.show()
    app.processEvents()  # nothing is painted any more until the file is open
    notice.repaint()
    return notice


def _somebody_sees() -> bool:
    """Without a screen nobody could answer a question, and a script would wait for ever."""
    return os.environ.get("QT_QPA_PLATFORM", "") not in ("offscreen", "minimal")


def after_first_paint(window: MainWindow, open_log: Callable[[], Path | None]) -> None:
    gc.freeze()  # what a start makes stays for good
    gc.enable()
    with messages.guard(window):
        fonts.add_bold(str(window.desk.office.resources / "fonts"))
        open_log()
        window.finish()
        window.desk.office.catalogues  # noqa: B018 - read and checked now, so that a fault is told early
