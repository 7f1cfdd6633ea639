"""The places of the program: one table of pages and of the dialogs one can go to, imported when first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from khenthuong_desktop.ui.desk import Desk

_PAGES = "khenthuong_desktop.ui.pages"
_DIALOGS = "khenthuong_desktop.ui.dialogs"


@dataclass(frozen=True, slots=True)
class Place:
    """A page; its title is in wording.window, its icon has its name."""

    name: str
    module: str
    page_class: str
    group: int
    under: str = ""  # the page it belongs to: it has no line of its own in the left bar


PLACES: tuple[Place, ...] = (
    Place("overview", f"{_PAGES}.overview_page", "OverviewPage", 0),
    Place("subjects", f"{_PAGES}.subjects_page", "SubjectsPage", 0),
    Place("import", f"{_PAGES}.import_page", "ImportPage", 0, under="subjects"),
    Place("duplicates", f"{_PAGES}.duplicates_page", "DuplicatesPage", 0, under="subjects"),
    Place("units", f"{_PAGES}.units_page", "UnitsPage", 0),
    Place("list_calls", f"{_PAGES}.list_calls_page", "ListCallsPage", 0, under="units"),
    Place("conferences", f"{_PAGES}.conferences_page", "ConferencesPage", 2),
    Place("papers", f"{_PAGES}.papers_page", "PapersPage", 3),
    Place("history", f"{_PAGES}.history_page", "HistoryPage", 3),
    Place("settings", f"{_PAGES}.settings_page", "SettingsPage", 3),
)

# What `desk.go` opens besides pages: name -> (module, function taking the desk and the parent window).
DIALOGS: dict[str, tuple[str, str]] = {
    "setup": (f"{_DIALOGS}.office_wizard", "run"),
    "new_conference": (f"{_DIALOGS}.conference_dialog", "run"),
    "unit_forms": (f"{_DIALOGS}.unit_forms_dialog", "run"),
}

# Where a hit of the search, or a line of the overview, is shown.
PAGE_OF_LIST: dict[str, str] = {
    "people": "subjects",
    "collectives": "subjects",
    "households": "subjects",
    "subjects": "subjects",
    "units": "units",
    "conferences": "conferences",
    "papers": "papers",
    "history": "history",
}


@cache
def built_places() -> tuple[Place, ...]:
    """The places whose page exists; the others are not shown."""
    return tuple(place for place in PLACES if find_spec(place.module) is not None)


def page_class(place: Place) -> Callable[[Desk], Any]:
    """The page itself, imported now."""
    made: Callable[[Desk], Any] = getattr(import_module(place.module), place.page_class)
    return made


def dialog(name: str) -> Callable[[Desk, QWidget], object] | None:
    """The function that opens a dialog by name; None when there is none."""
    if name not in DIALOGS or find_spec(DIALOGS[name][0]) is None:
        return None
    module, function = DIALOGS[name]
    opened: Callable[[Desk, QWidget], object] = getattr(import_module(module), function)
    return opened


def place_of_list(name: str) -> str:
    """The page that shows rows of this list; what has no page of its own is kept under the settings."""
    return PAGE_OF_LIST.get(name, "settings")
