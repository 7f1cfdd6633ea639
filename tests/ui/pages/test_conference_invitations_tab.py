"""Mời, khen thưởng: three lists that follow the delegates, and what leaves the conference stands in red."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import conference_awards, delegates, gifts, invitations, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.award_subjects_dialog import AwardSubjectsDialog
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.models.ticked_source import TICK
from khenthuong_desktop.ui.pages.conference_invitations_tab import InvitationsTab
from khenthuong_desktop.ui.pages.conference_list_part import ConferenceListPart
from khenthuong_desktop.wording import invitations as words
from tests.services import conference_office as invented
from tests.services import paper_office
from tests.ui.conftest import add_person

PEOPLE = (
    {"name": "Lò Thị Ân", "gender": "female", "state": "chosen"},
    {"name": "Bùi Văn Bình", "gender": "male", "state": "chosen", "kind": "guest"},
)


@pytest.fixture
def ids(desk: Desk) -> tuple[str, list[str]]:
    conference_id = invented.conference(desk.office, 150)
    return conference_id, invented.add(desk.office, conference_id, [dict(one) for one in PEOPLE])


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, ids: tuple[str, list[str]]) -> InvitationsTab:
    desk.hub.deliver()
    main_window.go("conferences", f"{ids[0]}:invitations")
    main_window.activateWindow()
    shown: InvitationsTab = main_window.page("conferences").tab_widget("invitations")
    return shown


def column(part: ConferenceListPart, key: str) -> list[str]:
    model = part.grid.model
    return [model.text(row, model.number(key)) for row in range(model.count)]


def test_everybody_is_invited_with_one_click_and_who_leaves_turns_red(
    tab: InvitationsTab, desk: Desk, main_window: MainWindow, ids: tuple[str, list[str]]
) -> None:
    part = tab.invitations
    part.invite()
    assert column(part, "full_name") == ["Bùi Văn Bình", "Lò Thị Ân"]
    assert words.SAID_INVITED.format(n=2) in main_window.status()
    part.invite()
    assert words.SAID_NOBODY in main_window.status()
    assert column(part, "kind").count("Bản dự phòng") == 0
    asked = next(one for one in part.spare_menu.actions() if one.text() == "5 bản")
    asked.trigger()
    assert column(part, "kind").count("Bản dự phòng") == 5 and "5 bản dự phòng" in part.state.text()
    delegates.withdraw(desk.office, ids[1][0], "ốm", date(2026, 11, 20))
    desk.hub.deliver()
    assert "Lò Thị Ân đã rút tên" in part.problems_label.text()
    told = part.state.text().split(" · ")
    assert told[:3] == ["1 người được mời", "5 bản dự phòng", "1 giấy không còn dùng"]
    assert part.grid.model.count == 1 + 5 + 1  # what the line of the list calls 7 invitations
    mark = part.source.mark(invitations.invitations(desk.office, ids[0])[1].id, "full_name", False)
    assert mark is not None and mark.look == "wrong"
    part.mark_printed()
    assert words.SAID_PRINTED.format(n=1 + 5) in main_window.status()


def test_selected_ones_are_sent_today(tab: InvitationsTab, main_window: MainWindow) -> None:
    tab.invitations.invite()
    tab.invitations.grid.cursor_.to_first_cell()
    tab.invitations.mark_sent()
    assert column(tab.invitations, "sent_on") == ["20/11/2026", ""]


def test_somebody_of_no_list_is_typed_at_the_end(tab: InvitationsTab, desk: Desk, ids: tuple[str, list[str]]) -> None:
    tab.invitations.source.edit([CellChange(None, "full_name", "Trần Hưng")])
    tab.invitations.after()
    assert column(tab.invitations, "kind") == ["Ngoài danh sách"]
    tab.invitations.source.edit([CellChange(None, "answer", "có lẽ")])
    tab.invitations.after()
    assert tab.invitations.source.red_count() == 1


def test_gifts_count_as_delegates_come(tab: InvitationsTab, desk: Desk, ids: tuple[str, list[str]]) -> None:
    tab.show_part(tab.gifts)
    gifts.add(desk.office, ids[0], "Sổ tay", for_kinds=("model", "guest"), value=1_000)
    desk.hub.deliver()
    tab.gifts.refresh()
    assert column(tab.gifts, "number") == ["2"]
    invented.add(desk.office, ids[0], [{"name": "Mới", "state": "chosen"}])
    desk.hub.deliver()
    assert column(tab.gifts, "amount") == ["3.000"]


def test_awards_come_from_delegates_and_the_register_and_are_put_in_order(
    tab: InvitationsTab, desk: Desk, main_window: MainWindow, ids: tuple[str, list[str]]
) -> None:
    other = add_person(desk.office, "Đỗ Thị Dung")
    tab.show_part(tab.awards)
    part = tab.awards
    part.take_models()
    assert column(part, "full_name") == ["Lò Thị Ân"]
    part.take_models()
    assert words.SAID_NO_MODELS in main_window.status()
    part.add()
    dialog: QDialog | None = part.dialog
    assert isinstance(dialog, AwardSubjectsDialog)
    dialog.save()
    assert dialog.isVisible() and dialog._form.problemLabel.text() == words.CHOOSE_NONE
    dialog.register.grid.source.edit([CellChange(other, TICK, "x")])
    assert dialog._form.countLabel.text() == "Đã chọn 1"
    combo = dialog._form.awardCombo
    combo.setCurrentIndex(combo.findData("provincial_merit"))
    dialog.save()
    assert column(part, "award") == ["", "Bằng khen cấp tỉnh"] and not dialog.isVisible()
    lists.edit(
        desk.office,
        "conference_awards",
        [CellChange(conference_awards.awards(desk.office, ids[0])[0].id, "award", "Giấy khen")],
    )
    part.put_in_order()
    assert column(part, "full_name") == ["Đỗ Thị Dung", "Lò Thị Ân"]
    part.grid.cursor_.to_first_cell()
    part.shift(1)
    assert column(part, "full_name") == ["Lò Thị Ân", "Đỗ Thị Dung"]
    assert "chưa ghi quyết định" in part.problems_label.text()


def test_the_name_of_a_delegate_opens_no_editor_and_a_spare_copy_takes_one(
    tab: InvitationsTab, main_window: MainWindow
) -> None:
    part = tab.invitations
    part.invite()
    part.add_spare(1)
    view, name = part.grid.view, part.grid.model.number("full_name")
    view.setFocus()
    view.go(0, name)
    QTest.keyClicks(view, "a")
    assert view.typing.editor is None and "sổ đối tượng" in main_window.status()
    view.go(2, name)
    QTest.keyClicks(view, "A")
    editor = view.typing.editor
    assert isinstance(editor, QLineEdit)
    editor.insert(" & B <Chi nhánh>")
    assert view.typing.commit()
    assert "Ngoài danh sách" in column(part, "kind") and "A & B <Chi nhánh>" in column(part, "full_name")


def test_the_row_that_looks_current_is_the_one_that_is_marked_as_sent(tab: InvitationsTab, desk: Desk) -> None:
    """A guest typed at the end went to his place among the names, and the spare copy in his old place stayed tinted."""
    part = tab.invitations
    part.add_spare(5)
    part.add()
    view, name = part.grid.view, part.grid.model.number("full_name")
    view.go(part.grid.model.count, name)
    QTest.keyClicks(view, "T")
    editor = view.typing.editor
    assert isinstance(editor, QLineEdit)
    editor.insert("rần Hưng")
    assert view.typing.commit()
    part.mark_sent()
    current = view.currentIndex().row()
    assert part.grid.model.text(current, name) == "Trần Hưng" and view.delegate.tinted_row == current
    assert column(part, "sent_on") == ["20/11/2026", *[""] * 5]
    assert view.cells.selected_rows() == [(current, current)]


def test_who_has_exported_the_invitations_marks_them_with_one_press(
    tab: InvitationsTab, desk: Desk, main_window: MainWindow, tmp_path: Path, ids: tuple[str, list[str]]
) -> None:
    """Printed on the day, and three weeks later nobody knew whether they had been: the mark was in a menu."""
    paper_office.set_up(desk.office)
    with desk.office.database.write("Ngày, nơi") as w:
        w.update("conferences", ids[0], {"held_on": "2026-12-15", "starts_at": "7 giờ 30", "place": "Hội trường"})
    part = tab.invitations
    part.invite()
    part.preview("invitations")
    preview = part.dialog
    assert isinstance(preview, PaperPreviewDialog) and part.printed_button.isHidden()
    preview.save(tmp_path / "a.pdf")
    assert not part.printed_button.isHidden() and part.printed_button.text() == "Ghi đã in 2 giấy mời"
    assert column(part, "printed_on") == ["", ""], "a file may be made only to be looked at"
    preview.reject()
    part.printed_button.click()
    assert column(part, "printed_on") == ["20/11/2026"] * 2 and part.printed_button.isHidden()
    part.preview("invitations")
    preview = part.dialog
    assert isinstance(preview, PaperPreviewDialog)
    preview.save(tmp_path / "b.docx")
    assert part.printed_button.isHidden(), "nothing is left to mark"
    preview.reject()
    part.preview("sign-in")
    preview = part.dialog
    assert isinstance(preview, PaperPreviewDialog)
    part.add_spare(1)
    preview.save(tmp_path / "c.pdf")
    assert part.printed_button.isHidden(), "the list to sign is no invitation"
    preview.reject()
