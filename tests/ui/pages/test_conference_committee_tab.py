"""Ban Tổ chức: members are typed below one another, a subcommittee is carried on, odd things are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from khenthuong_desktop.services import committees, history
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_committee_tab import CommitteeTab
from khenthuong_desktop.wording import committees as words
from tests.services.conference_papers_office import prepared


@pytest.fixture
def conference_id(desk: Desk) -> str:
    return prepared(desk.office).conference_id


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> CommitteeTab:
    desk.hub.deliver()
    main_window.go("conferences", f"{conference_id}:committee")
    main_window.activateWindow()
    shown: CommitteeTab = main_window.page("conferences").tab_widget("committee")
    return shown


def named(tab: CommitteeTab, name: str) -> None:
    tab.add()
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit) and editor.text() == ""
    editor.insert(name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(tab.grid.view, Qt.Key.Key_Escape)  # nobody else


def test_who_is_added_sits_below_in_the_same_subcommittee(tab: CommitteeTab, desk: Desk, conference_id: str) -> None:
    row = committees.add(desk.office, conference_id, "Lò Văn Ân", subcommittee="Tiểu ban Nội dung")
    tab.after()
    tab.grid.cursor_.show_row(row)
    named(tab, "Hà Thị Dung")
    assert [(one.full_name, one.subcommittee) for one in committees.members(desk.office, conference_id)] == [
        ("Lò Văn Ân", "Tiểu ban Nội dung"),
        ("Hà Thị Dung", "Tiểu ban Nội dung"),
    ]
    assert tab.state.text() == "2 thành viên Ban Tổ chức · 1 tiểu ban"
    assert tab.problems_label.text() == "Ban Tổ chức chưa có Trưởng Ban."


def test_who_is_added_in_the_middle_stands_there_and_one_undo_takes_him_away(
    tab: CommitteeTab, desk: Desk, conference_id: str
) -> None:
    """An undo that left an unnamed member would print him in the decision."""
    first = committees.add(desk.office, conference_id, "Lò Văn Ân")
    committees.add(desk.office, conference_id, "Vũ Mạnh Cường")
    tab.after()
    tab.grid.cursor_.show_row(first)
    named(tab, "ông Hà Văn Bảo")
    assert names(desk, conference_id) == ["Lò Văn Ân", "Hà Văn Bảo", "Vũ Mạnh Cường"]
    new = committees.members(desk.office, conference_id)[1]
    assert (new.title, new.seat) == ("Ông", words.SEAT)
    assert tab.grid.current_row_id() == new.id, "the cursor goes with who was just named"
    step = history.next_undo(desk.office)
    assert step is not None and "Hà Văn Bảo" in step.reason
    history.undo(desk.office)
    assert names(desk, conference_id) == ["Lò Văn Ân", "Vũ Mạnh Cường"]


def test_several_are_named_one_below_the_other(tab: CommitteeTab, desk: Desk, conference_id: str) -> None:
    first = committees.add(desk.office, conference_id, "Lò Văn Ân", subcommittee="Tiểu ban Nội dung")
    committees.add(desk.office, conference_id, "Vũ Mạnh Cường")
    tab.after()
    tab.grid.cursor_.show_row(first)
    for name in ("Hà Thị Dung", "Nông Thị Em"):
        named(tab, name)
    assert names(desk, conference_id) == ["Lò Văn Ân", "Hà Thị Dung", "Nông Thị Em", "Vũ Mạnh Cường"]
    tab.grid.cursor_.to_last_row()
    named(tab, "Lê Thị Gấm")
    assert names(desk, conference_id)[-1] == "Lê Thị Gấm"
    assert committees.members(desk.office, conference_id)[-1].subcommittee == ""


def test_esc_before_anything_was_typed_leaves_nothing_behind(tab: CommitteeTab, desk: Desk, conference_id: str) -> None:
    """'Thành viên mới' printed in a decision that is signed."""
    first = committees.add(desk.office, conference_id, "Lò Văn Ân")
    committees.add(desk.office, conference_id, "Vũ Mạnh Cường")
    tab.after()
    tab.grid.cursor_.show_row(first)
    before = history.next_undo(desk.office)
    QTest.keyClick(tab.grid.view, Qt.Key.Key_Insert)
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert names(desk, conference_id) == ["Lò Văn Ân", "Vũ Mạnh Cường"]
    assert tab.grid.model.rowCount() == 2 and tab.grid.current_row_id() == first
    assert history.next_undo(desk.office) == before
    tab.add()
    tab.grid.view.setFocus()  # left by mouse
    tab.grid.commit()
    assert names(desk, conference_id) == ["Lò Văn Ân", "Vũ Mạnh Cường"]


def test_the_arrow_keys_move_members_only_while_the_keyboard_is_among_them(
    tab: CommitteeTab, desk: Desk, conference_id: str
) -> None:
    """Whoever reads the papers and presses Alt+Down must not change who stands first in the committee."""
    first = committees.add(desk.office, conference_id, "Lò Văn Ân")
    committees.add(desk.office, conference_id, "Vũ Mạnh Cường")
    tab.after()
    tab.grid.cursor_.show_row(first)
    button = tab.findChild(QPushButton)
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(desk, conference_id) == ["Lò Văn Ân", "Vũ Mạnh Cường"]
    tab.grid.view.setFocus()
    QTest.keyClick(tab.grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(desk, conference_id) == ["Vũ Mạnh Cường", "Lò Văn Ân"]


def names(desk: Desk, conference_id: str) -> list[str]:
    return [one.full_name for one in committees.members(desk.office, conference_id)]


def test_the_decision_is_looked_at_from_here(tab: CommitteeTab) -> None:
    named(tab, "Lò Văn Ân")
    tab.preview("committee-decision")
    assert isinstance(tab.dialog, PaperPreviewDialog)
    tab.dialog.reject()
