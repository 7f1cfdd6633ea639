"""Ban Tổ chức: members are typed below one another, a subcommittee is carried on, odd things are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from khenthuong_desktop.services import committees
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
    assert isinstance(editor, QLineEdit) and editor.text() == words.NEW_MEMBER
    editor.setText(name)
    QTest.keyClick(editor, Qt.Key.Key_Return)


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


def test_the_decision_is_looked_at_from_here(tab: CommitteeTab) -> None:
    named(tab, "Lò Văn Ân")
    tab.preview("committee-decision")
    assert isinstance(tab.dialog, PaperPreviewDialog)
    tab.dialog.reject()
