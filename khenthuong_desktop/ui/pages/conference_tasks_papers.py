"""The papers of the tasks: the table of all, the sheets of the bodies, and the sheet of one of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from khenthuong_desktop.services import paper_names
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import conference_papers_tab as paper_words
from khenthuong_desktop.wording import tasks_tab as words

if TYPE_CHECKING:
    from typing import Protocol

    class Preview(Protocol):
        def __call__(self, name: str, body: str = "") -> object: ...


SHEETS: Final = "task-sheets"
PAPERS: Final = ("task-table", SHEETS)


def fill(menu: QMenu, body: str, preview: Preview) -> None:
    """What can be printed; the sheet of a body alone where one is meant."""
    offered: list[tuple[str, Callable[[], object]]] = [
        (paper_names.title(name), partial(preview, name)) for name in PAPERS
    ]
    if body:
        offered.append((words.SHEET_OF.format(body=body), partial(preview, SHEETS, body)))
    menu.clear()
    for text, act in offered:
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _checked=False, act=act: act())


def preview(desk: Desk, window: QWidget, conference_id: str, name: str, body: str = "") -> QDialog:
    """One of the papers, as it will be printed."""
    from khenthuong_desktop.ui.dialogs import paper_preview_dialog, shown_paper

    named, choices = paper_names.PAPERS[name], {paper_names.UNIT: body} if body else {}
    compose = partial(named.compose, desk.office, id=conference_id, **choices)
    title = paper_words.file_title(words.SHEET, body) if body else paper_names.title(name)
    paper = shown_paper.of_paper(desk.office, title, name, compose, endings=named.formats)
    return paper_preview_dialog.show(desk, paper, window)
