"""Xuất: the chosen subjects, or the list as it is filtered, in the shapes that provincial systems take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import provincial_lists
from khenthuong_desktop.services.provincial_lists import Written
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Progress
from khenthuong_desktop.wording import unit_forms as words

FOLDER = "provincial_lists.folder"
CODES = "catalogues:provincial_codes"
PEOPLE = "people"
TEMPLATES: tuple[provincial_lists.Template, ...] = ("people", "mixed")
ENDING = ".xlsx"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What would be written: these rows, or all of the list where none are named."""

    list: str
    query: Query
    count: int
    ids: Sequence[str] = ()


def fill_menu(menu: QMenu, desk: Desk, page: QWidget, now: Chosen) -> None:
    """What can be written of what is chosen now."""
    menu.clear()
    menu.setToolTipsVisible(True)
    many, number = (words.EXPORT_SELECTED, len(now.ids)) if now.ids else (words.EXPORT_ALL, now.count)
    menu.addAction(many.format(n=in_figures(number))).setEnabled(False)
    for template in TEMPLATES:
        way = menu.addAction(words.EXPORT_WAYS[template])
        way.setEnabled(number > 0 and (template == "mixed" or now.list == PEOPLE))
        if template == "people" and now.list != PEOPLE:
            way.setToolTip(words.EXPORT_PEOPLE_ONLY)
        way.triggered.connect(partial(choose_file, desk, page, now, template))
    menu.addSeparator()
    menu.addAction(words.EXPORT_CODES).triggered.connect(lambda: desk.go("settings", CODES))


def choose_file(
    desk: Desk, page: QWidget, chosen: Chosen, template: provincial_lists.Template, _checked: bool = False
) -> None:
    """Ask where to, the folder of the last time first."""
    with messages.guard(page):
        folder = Path(str(desk.settings.get(FOLDER) or Path.home()))
        start = folder if folder.is_dir() else Path.home()
        name = words.PROVINCIAL_FILES[template].format(day=f"{desk.office.today:%d-%m-%Y}")
        path, _ = QFileDialog.getSaveFileName(page, words.EXPORT_SAVE_TITLE, str(start / name), words.EXPORT_FILTER)
        if path:
            write(desk, page, chosen, template, Path(path))


def write(desk: Desk, page: QWidget, chosen: Chosen, template: provincial_lists.Template, path: Path) -> None:
    """Write in the background; what was written and where is said in the line at the bottom."""
    office = desk.office
    if path.suffix.lower() != ENDING:
        path = path.with_name(path.name + ENDING)

    def work(progress: Progress) -> Written:
        ids = chosen.ids or provincial_lists.ids_in_list(office, chosen.list, chosen.query)
        return provincial_lists.write(office, template, ids, path, progress.step)

    def done(written: Written) -> None:
        desk.settings.set(FOLDER, str(path.parent))
        desk.say(words.exported(*written, str(path)))

    desk.jobs.start(words.EXPORTING, work, done, owner=page)
