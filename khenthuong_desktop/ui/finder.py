"""The search for everything: asks the register and the places, and puts the answer into groups."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import search
from khenthuong_desktop.services.search import Hit
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.widgets.search_list import Finding, Groups
from khenthuong_desktop.wording import window as words

# From this many subjects on an answer may take longer than a keystroke should.
LARGE = 200_000


class Finder(QObject):
    """Small registers answer at once; large ones in the background, and only the last question counts."""

    def __init__(self, desk: Desk, places: list[str], answer: Callable[[str, Groups], None]) -> None:
        super().__init__()
        self._desk = desk
        self._places = places
        self._answer = answer
        self._asked: Job | None = None

    def ask(self, text: str, register_size: int) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if register_size < LARGE:
            self._show(text, search.find(self._desk.office, text))
            return

        def look(progress: Progress) -> list[Hit]:
            return search.find(self._desk.office, text)

        self._asked = self._desk.jobs.start(
            words.FIND, look, lambda hits: self._show(text, hits), quiet=True, owner=self
        )

    def _show(self, text: str, hits: list[Hit]) -> None:
        self._answer(text, self._grouped(text, hits))

    def _grouped(self, text: str, hits: list[Hit]) -> Groups:
        groups: dict[str, list[Finding]] = {name: [] for name in words.HIT_GROUPS}
        for hit in hits:
            group = hit.list if hit.list in groups else "others"
            groups[group].append(Finding(hit.title, hit.detail, hit))
        for name in self._pages(text):
            title = words.PAGE_TITLES[name]
            groups["pages"].append(Finding(title, "", Hit("pages", name, title, "")))
        return [(words.HIT_GROUPS[name], found) for name, found in groups.items()]

    def _pages(self, text: str) -> list[str]:
        asked = search_key(text)
        return [name for name in self._places if asked in search_key(words.PAGE_TITLES[name])]
