"""What stands beside the title of the page of subjects: its buttons as long as there is room, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import import_page as import_words
from khenthuong_desktop.wording import papers_window as paper_words
from khenthuong_desktop.wording import subjects_page as words
from khenthuong_desktop.wording import unit_forms as export_words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.dialogs.subject_export import Chosen
    from khenthuong_desktop.ui.forms.ui_subjects_page import Ui_SubjectsPage

# Where there is less, the words of the buttons are shorter: of some on a usual screen, of all where it is enlarged.
ROOMY, TIGHT = 1_300, 1_000


def fit_words(form: Ui_SubjectsPage, list_name: str, waiting: int, width: int) -> None:
    """The names of the lists stay whole, whatever the buttons beside them must leave out."""
    roomy, tight = width >= ROOMY, width < TIGHT
    add, number = words.ADD.get(list_name, ""), import_words.number(waiting)
    told = import_words.WAITING_ROWS.format(n=number)
    form.titleLabel.setVisible(not tight)
    form.parkedButton.setVisible(waiting > 0)
    for button, whole, shown in (
        (form.printButton, paper_words.PRINT_LIST, paper_words.PRINT_LIST if roomy else paper_words.PRINT_SHORT),
        (form.importButton, words.IMPORT, words.IMPORT if roomy else words.IMPORT_SHORT),
        (form.retireButton, words.RETIRE, words.RETIRE_SHORT if tight else words.RETIRE),
        (form.addButton, add, words.ADD_SHORT if tight else add),
        (form.parkedButton, told, told if roomy else words.WAITING_SHORT.format(n=number)),
    ):
        button.setText(shown)
        button.setAccessibleName(whole)


def offer_export(button: QPushButton, desk: Desk, page: QWidget, chosen: Callable[[], Chosen | None]) -> None:
    """A menu of what can be written, made anew whenever it opens; `chosen` gives None while a cell stays open."""
    menu = QMenu(button)

    def fill() -> None:
        from khenthuong_desktop.ui.dialogs import subject_export  # not before somebody wants to write one

        with messages.guard(page):
            if (now := chosen()) is not None:
                subject_export.fill_menu(menu, desk, page, now)

    button.setText(export_words.EXPORT)
    button.setToolTip(export_words.EXPORT_HINT)
    button.setMenu(menu)
    menu.aboutToShow.connect(fill)
