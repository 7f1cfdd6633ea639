"""The menu at the right of the top line, and the texts it opens."""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from khenthuong_desktop import __version__
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.text_dialog import TextDialog, open_guide, open_text, text_of
from khenthuong_desktop.ui.look import icons
from khenthuong_desktop.ui.safekeeping import Safekeeping
from khenthuong_desktop.ui.undo_redo import UndoRedo
from khenthuong_desktop.wording import window as words


def build(window: QWidget, desk: Desk, steps: UndoRedo, safekeeping: Safekeeping, refresh: Callable[[], None]) -> QMenu:
    """The menu, made each time it is opened so that it names the steps of this moment."""
    menu = QMenu(window)
    menu.addActions(steps.actions)
    menu.addSeparator()
    _add_import(menu, desk)
    menu.addSeparator()
    _add(menu, words.MENU_BACK_UP, "backup", safekeeping.choose_and_back_up)
    restore = _add(menu, words.MENU_RESTORE, "restore", safekeeping.choose_and_restore)
    restore.setEnabled(desk.office.read_only is None)
    menu.addSeparator()
    _add(menu, words.MENU_REFRESH, "refresh", refresh, "F5")
    _add(menu, words.MENU_GUIDE, "help", lambda: show_guide(window, desk), "F1")
    _add(menu, words.MENU_CHANGELOG, "history", lambda: show_changelog(window, desk))
    _add(menu, words.MENU_ABOUT, "info", lambda: show_about(window, desk))
    menu.addSeparator()
    _add(menu, words.MENU_QUIT, "", window.close)
    return menu


def _add_import(menu: QMenu, desk: Desk) -> None:
    """Choosing files, and those that were read last."""
    writable = desk.office.read_only is None
    _add(menu, words.MENU_IMPORT, "import", lambda: desk.go("import", "choose"), "Ctrl+O").setEnabled(writable)
    recent = [name for name in desk.settings.get("import.recent", []) if isinstance(name, str)]
    if recent and writable:
        below = menu.addMenu(words.MENU_RECENT)
        for name in recent:
            action = below.addAction(Path(name).name.replace("&", "&&"))
            action.setToolTip(name)
            action.triggered.connect(lambda _checked=False, name=name: desk.go("import", name))


def show_guide(window: QWidget, desk: Desk) -> TextDialog:
    return open_guide(window, desk.office.resources)


def show_changelog(window: QWidget, desk: Desk) -> TextDialog:
    # Beside resources/ in the source tree, inside it in the frozen program.
    resources = desk.office.resources
    files = (resources.parent / "CHANGELOG.md", resources / "CHANGELOG.md")
    return open_text(window, words.CHANGELOG_TITLE, text_of(next((f for f in files if f.is_file()), files[0])))


def show_about(window: QWidget, desk: Desk) -> TextDialog:
    text = words.ABOUT.format(
        version=__version__,
        data=desk.office.folder.root,
        qt=qVersion(),
        python=platform.python_version(),
    )
    return open_text(window, words.ABOUT_TITLE, text)


def _add(menu: QMenu, text: str, icon: str, do: object, key: str = "") -> QAction:
    action = menu.addAction(icons.icon(icon, menu.devicePixelRatioF()), text)
    if key:
        # Shown only: the window has the key itself, and two owners would make it ambiguous.
        action.setText(f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}")
    action.triggered.connect(do)
    return action
