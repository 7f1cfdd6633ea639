"""The menus of a programme: the templates to begin with, the papers to look at, what an item can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import paper_names, programme
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from khenthuong_desktop.services.office import Office

PAPERS: Final = ("programme", "running-order", "programme-changes", "speech-list")
SLIP: Final = "programme-changes"
_TWO: Final = 2  # versions: there is but one slip
SPEECHES_OF: Final = ("opening-speech", "launch-speech", "response-speech", "closing-speech")


def fill(menu: QMenu, offered: Sequence[tuple[str, Callable[[], object]]]) -> None:
    """A line for each deed."""
    for text, act in offered:
        menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())


def fill_templates(menu: QMenu, office: Office, take: Callable[[str], object]) -> None:
    menu.setToolTipsVisible(True)
    for one in programme.templates(office):
        action = menu.addAction(words.TEMPLATES.get(one.code, one.code))
        action.setToolTip(one.source)
        action.triggered.connect(lambda _checked=False, code=one.code: take(code))


def fill_papers(menu: QMenu, preview: Callable[..., object], issues: int = 0) -> None:
    """The papers of the programme, then the frames of what is said there. Of three issues or more it is asked which
    one those have who get the slip of changes: who missed one slip would read of half of the changes."""
    menu.clear()
    for name in (*PAPERS, "", *SPEECHES_OF):
        if not name:
            menu.addSeparator()
        elif name == SLIP and issues > _TWO:
            slips = menu.addMenu(paper_names.title(name))
            for since in range(issues - 1, 0, -1):
                action = slips.addAction(words.SLIP_BETWEEN.format(before=since, after=issues))
                action.triggered.connect(lambda _checked=False, since=since: preview(SLIP, since=since, version=issues))
        elif name in paper_names.PAPERS:
            action = menu.addAction(paper_names.title(name))
            action.triggered.connect(lambda _checked=False, name=name: preview(name))
