"""Cài đặt: whatever an office must be able to change without a programmer is here, and can be taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.domain.office_setup import Setup
from khenthuong_desktop.domain.vietnamese import sort_key
from khenthuong_desktop.services import bodies, catalogues, history, lists, office_setup, settings
from khenthuong_desktop.services.office import user_of_this_pc
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import look, start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.models import backup_source, catalogue_source
from khenthuong_desktop.ui.pages.settings_page import LISTS, SettingsPage
from khenthuong_desktop.wording import settings_page as words
from tests.ui.unikey import content, type_vietnamese


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> SettingsPage:
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", standing_body="Phòng Văn hóa - Xã hội"))
    desk.hub.deliver()
    main_window.go("settings")
    found = main_window.page("settings")
    assert isinstance(found, SettingsPage)
    return found


def shown(page: SettingsPage, name: str) -> list[str]:
    return [row.texts[0] for row in page.grids[name].model.rows(0, 99)]


def test_every_section_opens(page: SettingsPage) -> None:
    for key in words.SECTIONS:
        page.open_section(key)
        assert page.section == key
    assert set(page.grids) == set(LISTS)


def test_lists_show_what_the_wizard_wrote_and_follow_undo(page: SettingsPage, desk: Desk) -> None:
    page.open_section("bodies")
    assert shown(page, "bodies") == [
        "Ủy ban nhân dân phường Tân Lập",
        "Hội đồng Thi đua - Khen thưởng phường Tân Lập",
        "Phòng Văn hóa - Xã hội",
    ]
    history.undo(desk.office)
    desk.hub.deliver()
    assert shown(page, "bodies") == []


def test_overlapping_letterheads_are_said_over_the_list(page: SettingsPage, desk: Desk) -> None:
    page.open_section("letterheads")
    assert page._form.warningLabel.isHidden()
    with desk.office.database.write("Thêm") as w:
        body = w.row("SELECT id FROM bodies")
        assert body
        w.insert("letterheads", {"body_id": body["id"], "issuing_line": "A", "number_suffix": "B"})
    desk.hub.deliver()
    assert "Ủy ban nhân dân phường Tân Lập" in page._form.warningLabel.text()


def test_roles_without_a_name_are_listed(page: SettingsPage, desk: Desk) -> None:
    page.open_section("roles")
    assert "Mặt trận" in page._form.warningLabel.text()
    lists.edit(
        desk.office, "roles", [CellChange(None, "role", "Mặt trận"), CellChange(None, "local_name", "UBMTTQ phường")]
    )
    desk.hub.deliver()
    assert "Mặt trận" not in page._form.warningLabel.text()


def test_row_named_from_elsewhere_is_opened(page: SettingsPage, desk: Desk) -> None:
    last = lists.page(desk.office, "letterheads", Query(), 0, 9)[-1]
    page.show_record(last.id)
    assert page.section == "letterheads"
    assert page.grids["letterheads"].current_row_id() == last.id
    page.show_record("backup")
    assert page.section == "backup"


def test_own_row_of_a_catalogue_is_marked_and_can_be_dropped(page: SettingsPage, desk: Desk) -> None:
    code = desk.office.catalogues.rows("share_caps")[0].code
    catalogues.override(
        desk.office, "share_caps", code, {"share": "20"}, valid_from=date(2026, 1, 1), valid_to=None, source="QĐ 5"
    )
    page.open_section("catalogues")
    section = page.catalogues
    assert section
    section.show_catalogue("share_caps")
    own = section.grid.model.number("own")
    assert [row.texts[own] for row in section.grid.model.rows(0, 9)] == ["", "của cơ quan"]
    assert not page._form.dropRowButton.isEnabled()
    section.grid.view.go(1, 0)
    assert page._form.dropRowButton.isEnabled()
    page._form.dropRowButton.click()
    assert [row.texts[own] for row in section.grid.model.rows(0, 9)] == [""]


def test_row_is_changed_from_its_list(page: SettingsPage, desk: Desk) -> None:
    page.open_section("catalogues")
    section = page.catalogues
    assert section
    section.show_catalogue("religions")
    page._form.changeRowButton.click()
    assert section.dialog
    section.dialog.set_text("name", "Tên khác")
    section.dialog.set_text("source", "Văn bản 1")
    section.dialog.accept()
    assert "Tên khác" in [row.texts[0] for row in section.grid.model.rows(0, 99)]


def test_catalogue_is_filtered_without_marks_and_sorted_in_vietnamese_order(desk: Desk) -> None:
    source = catalogue_source.source_of(desk.office, "administrative_units")
    assert source.count(Query()) == 3355
    assert source.count(Query(text="ba dinh ha noi")) == 1
    ordered = Query(filters=(Filter("province", "is", ("Thành phố Hà Nội",)),), sort=(Sort("label"),))
    number = source.count(ordered)
    names = [row.texts[0] for row in source.page(ordered, 0, 500, number)]
    assert number == len(names) > 100
    assert names.index("Phường Ba Đình") < names.index("Phường Định Công") < names.index("Xã Ứng Hoà")


def test_backup_now_stands_in_the_list_and_is_found_whole(page: SettingsPage, main_window: MainWindow) -> None:
    page.open_section("backup")
    assert page.backups
    page._form.backupNowButton.click()
    assert len(page.backups.grid.model.rows(0, 9)) == 1
    assert backup_source.COLUMNS[1].key == "reason"
    assert page.backups.grid.model.rows(0, 9)[0].texts[1] == "sao lưu bằng tay"
    page._form.verifyButton.click()
    assert "nguyên vẹn" in main_window.status()


def test_restore_asks_first_and_brings_the_old_office_back(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    page.open_section("backup")
    section = page.backups
    assert section
    section.back_up_now()
    history.undo(desk.office)
    assert lists.count(desk.office, "bodies", Query()) == 0
    page._form.restoreButton.click()
    assert section.box and lists.count(desk.office, "bodies", Query()) == 0
    go = next(b for b in section.box.findChildren(QPushButton) if b.text() == "Phục hồi")
    go.click()
    assert lists.count(desk.office, "bodies", Query()) == 3


def test_backup_into_a_file_of_ones_choice(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    page.open_section("backup")
    assert page.backups
    to = tmp_path / "USB" / "bản sao.ktbackup"
    to.parent.mkdir()
    page.backups.back_up(to)
    assert to.exists()


def test_folder_for_backups_is_kept_for_the_office(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    page.open_section("backup")
    page._form.backupFolderEdit.setText(str(tmp_path))
    page._form.backupFolderEdit.editingFinished.emit()
    assert settings.value(desk.office, settings.BACKUP_FOLDER) == str(tmp_path)


def test_history_carries_the_name_of_who_works_here(page: SettingsPage, desk: Desk) -> None:
    page.open_section("machine")
    type_vietnamese(page._form.userEdit, " Trần Thị Lan")
    assert content(page._form.userEdit) == "An Trần Thị Lan"
    page._form.userEdit.editingFinished.emit()
    lists.edit(desk.office, "units", [CellChange(None, "name", "Khu phố 1"), CellChange(None, "kind", "Khu phố")])
    step = history.next_undo(desk.office)
    assert step and step.user == "An Trần Thị Lan"
    # Read as the next start reads it.
    kept = Settings(desk.settings.file)
    assert user_of_this_pc(kept) == "An Trần Thị Lan"


def test_name_that_is_emptied_stays_as_it_was(page: SettingsPage, desk: Desk) -> None:
    page._form.userEdit.setText("  ")
    page._form.userEdit.editingFinished.emit()
    assert page._form.userEdit.text() == desk.office.user == "An"


def test_order_of_names_is_changed_and_undone_where_everybody_is_sorted_again(page: SettingsPage, desk: Desk) -> None:
    names = ["Lê Thị Ánh", "Trần Bá Ánh"]
    lists.edit(desk.office, "people", [CellChange(None, "full_name", name, n) for n, name in enumerate(names)])
    page.open_section("names")
    combo, source = page._form.nameOrderCombo, page._form.nameOrderSourceEdit
    assert (combo.currentText(), source.text()) == ("Tên, họ, đệm", "Thói quen của từng cơ quan")

    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert [row.texts[0] for row in lists.page(desk.office, "people", Query(), 0, 9)] == ["Trần Bá Ánh", "Lê Thị Ánh"]
    assert combo.isEnabled() and combo.currentText() == "Tên, đệm, họ"

    history.undo(desk.office)
    desk.hub.deliver()
    assert [row.texts[0] for row in lists.page(desk.office, "people", Query(), 0, 9)] == names
    assert combo.currentText() == "Tên, họ, đệm"


def test_cancelled_sorting_shows_the_order_that_stands(page: SettingsPage, desk: Desk) -> None:
    lists.edit(desk.office, "people", [CellChange(None, "full_name", "Trần Bá Ánh")])
    page.open_section("names")
    combo = page._form.nameOrderCombo
    desk.jobs.started.connect(lambda job: job.cancel())
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert settings.value(desk.office, settings.NAME_ORDER) == "given_family_middle"
    assert combo.isEnabled() and combo.currentText() == "Tên, họ, đệm"


def test_office_says_what_its_order_rests_on(page: SettingsPage, desk: Desk) -> None:
    page.open_section("names")
    source = page._form.nameOrderSourceEdit
    source.setText("Quy chế văn thư của phường")
    source.editingFinished.emit()
    found = settings.setting(desk.office, settings.NAME_ORDER)
    assert (found.value, found.source) == ("given_family_middle", "Quy chế văn thư của phường")
    source.setText("")
    source.editingFinished.emit()
    assert source.text() == "Thói quen của từng cơ quan"


def test_larger_letters_are_there_at_once_and_kept(page: SettingsPage, desk: Desk, main_window: MainWindow) -> None:
    title = page._form.titleLabel
    before = title.fontMetrics().height()
    try:
        combo = page._form.textSizeCombo
        combo.setCurrentIndex(combo.count() - 1)
        combo.activated.emit(combo.count() - 1)
        assert QApplication.font().pixelSize() == 16
        assert page._form.userEdit.fontInfo().pixelSize() == 16
        assert title.fontMetrics().height() > before
        undo = main_window._form.undoButton
        assert undo.fontMetrics().horizontalAdvance(undo.text()) < undo.maximumWidth() - 40
        assert start.text_pixels(Settings(desk.settings.file)) == 16
    finally:
        look.resize_text(13)


def test_wizard_opens_from_here(page: SettingsPage, main_window: MainWindow) -> None:
    page.open_wizard()
    wizard = next(one for one in main_window.findChildren(QDialog) if one.isVisible())
    assert wizard.windowTitle() == "Khai báo cơ quan"
    wizard.reject()


@pytest.mark.parametrize("size", [(1366, 738), (1092, 590), (1280, 690)])
def test_page_fits_the_screens_of_offices(page: SettingsPage, main_window: MainWindow, size: tuple[int, int]) -> None:
    for key in words.SECTIONS:
        page.open_section(key)
    assert page.minimumSizeHint().width() <= size[0] - 210  # the left bar
    assert page.minimumSizeHint().height() <= size[1] - 60


def test_rows_of_one_name_are_told_apart_without_scrolling(page: SettingsPage) -> None:
    for name in ("office", "letterheads", "signers", "roles"):
        page.open_section(name)
        model = page.grids[name].model
        widths = [0]
        for column in model.columns:
            widths.append(widths[-1] + column.width)
        # What a list has at 1366 pixels and 125 %: the window less the left bar and the sections.
        assert widths[model.number("valid_to") + 1] <= 660, name


def test_catalogues_stand_in_vietnamese_order(page: SettingsPage) -> None:
    page.open_section("catalogues")
    combo = page._form.catalogueCombo
    titles = [combo.itemText(n) for n in range(combo.count())]
    assert titles == sorted(titles, key=sort_key)
    first_d = next(n for n, title in enumerate(titles) if title.startswith("Đ"))
    last_d = max(n for n, title in enumerate(titles) if title.startswith("D"))
    assert last_d < first_d < len(titles) - 1


def test_office_is_declared_again_from_its_own_section(page: SettingsPage) -> None:
    page.show()
    for name, shown in (("office", True), ("machine", False), ("signers", False)):
        page.open_section(name)
        assert page._form.wizardButton.isVisibleTo(page) is shown


def test_signer_with_the_name_of_a_body_for_its_head_is_warned_of(page: SettingsPage, desk: Desk) -> None:
    body = bodies.body_of_kind(desk.office, "people_committee")
    assert body
    page.open_section("signers")
    assert page._form.warningLabel.isHidden()
    cells = {
        "body_id": body.name,
        "full_name": "Lê Văn Thử",
        "position": "Phó Chủ tịch",
        "form": "KT. (ký thay)",
        "on_behalf": "Ủy ban nhân dân",
    }
    lists.edit(desk.office, "signers", [CellChange(None, key, text) for key, text in cells.items()])
    desk.hub.deliver()
    assert "Lê Văn Thử" in page._form.warningLabel.text() and "Chủ tịch" in page._form.warningLabel.text()
