"""An office changes a value of a catalogue without a programmer, and everyone after it sees on what it rests."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from khenthuong_desktop.catalogues.shapes import SHAPES
from khenthuong_desktop.services import catalogue_forms, history
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.catalogue_row_dialog import CatalogueRowDialog
from tests.ui.unikey import content, type_vietnamese

DAY = date(2026, 11, 20)


def dialog(desk: Desk, qtbot: QtBot, catalogue: str, code: str | None = None) -> CatalogueRowDialog:
    rows = [row for row in desk.office.catalogues.rows(catalogue) if row.code == code]
    made = CatalogueRowDialog(desk, catalogue, rows[-1] if rows else None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_wage_of_a_new_decree_is_added_by_its_day(desk: Desk, qtbot: QtBot) -> None:
    last = desk.office.catalogues.rows("basic_wages")[-1]
    shown = dialog(desk, qtbot, "basic_wages", last.code)
    shown.set_text("amount", "2.700.000")
    shown.set_text("from", "1/7/2027")
    shown.set_text("source", "Nghị định số 99/2027/NĐ-CP")
    shown.accept()
    assert not shown.isVisible()
    assert desk.office.catalogues.basic_wage(date(2027, 6, 30)) == 2_530_000
    assert desk.office.catalogues.basic_wage(date(2027, 7, 1)) == 2_700_000
    history.undo(desk.office)
    assert desk.office.catalogues.basic_wage(date(2027, 7, 1)) == 2_530_000


def test_everything_wrong_is_said_at_once_beside_its_field(desk: Desk, qtbot: QtBot) -> None:
    shown = dialog(desk, qtbot, "share_caps")
    shown.set_text("share", "mười lăm")
    shown.set_text("from", "31/02/2026")
    shown.accept()
    wrong = {key for key, line in shown.lines.items() if line.problem}
    assert wrong == {"code", "name", "award", "share", "enabled", "from", "source"}
    assert shown.isVisible()
    assert not any(row.overridden for row in desk.office.catalogues.rows("share_caps"))


def test_new_row_is_offered_afterwards(desk: Desk, qtbot: QtBot) -> None:
    shown = dialog(desk, qtbot, "religions")
    shown.set_text("code", "dao_thu")
    shown.set_text("name", "Đạo Thử")
    shown.set_text("source", "Danh mục của Ban Tôn giáo tỉnh")
    shown.accept()
    assert ("dao_thu", "Đạo Thử") in desk.office.catalogues.choices("religions", DAY)


def test_code_that_exists_is_not_changed_by_adding(desk: Desk, qtbot: QtBot) -> None:
    shown = dialog(desk, qtbot, "religions")
    shown.set_text("code", desk.office.catalogues.rows("religions")[0].code)
    shown.set_text("name", "Khác")
    shown.set_text("source", "x")
    shown.accept()
    assert shown.lines["code"].problem and shown.isVisible()


def test_own_row_is_opened_with_its_days_and_changed_in_place(desk: Desk, qtbot: QtBot) -> None:
    code = desk.office.catalogues.rows("share_caps")[0].code
    first = dialog(desk, qtbot, "share_caps", code)
    first.set_text("share", "20")
    first.set_text("from", "01/01/2026")
    first.set_text("source", "Quy chế năm 2026")
    first.accept()
    again = dialog(desk, qtbot, "share_caps", code)
    assert (again.text("share"), again.text("from"), again.text("source")) == ("20", "01/01/2026", "Quy chế năm 2026")
    again.set_text("share", "25")
    again.accept()
    (own,) = catalogue_forms.own_rows(desk.office, "share_caps")
    assert own.override.data == {"share": "25"}


def test_row_that_says_nothing_new_is_not_saved(desk: Desk, qtbot: QtBot) -> None:
    shown = dialog(desk, qtbot, "religions", desk.office.catalogues.rows("religions")[0].code)
    shown.set_text("source", "Không có gì mới")
    shown.accept()
    assert shown.isVisible()
    assert not catalogue_forms.own_rows(desk.office, "religions")


@pytest.mark.parametrize("catalogue", sorted(SHAPES))
def test_every_catalogue_can_be_opened_for_a_row(desk: Desk, qtbot: QtBot, catalogue: str) -> None:
    row = desk.office.catalogues.rows(catalogue)[0]
    shown = dialog(desk, qtbot, catalogue, row.code)
    assert shown.text("name") == row.label
    assert all(line.field.accessibleName() for line in shown.lines.values())


@pytest.mark.parametrize("way", ["keys", "input"])
def test_unikey_can_type_into_every_field(desk: Desk, qtbot: QtBot, way: str) -> None:
    shown = dialog(desk, qtbot, "awards", "advanced_worker")
    shown.activateWindow()
    for field in shown.findChildren(QLineEdit):
        field.clear()
        type_vietnamese(field, "Nguyễn Thị Phượng", way)  # type: ignore[arg-type]
        assert content(field) == "Nguyễn Thị Phượng", field.accessibleName()


def test_next_wage_needs_no_code_and_ends_the_one_before(desk: Desk, qtbot: QtBot) -> None:
    """Two added one after the other: on every day there is one wage, and each rests on its own decree."""
    for day, amount, source in (
        ("1/7/2027", "2.700.000", "Nghị định số 99/2027/NĐ-CP"),
        ("1/7/2028", "2.900.000", "Nghị định số 88/2028/NĐ-CP"),
    ):
        shown = dialog(desk, qtbot, "basic_wages")
        assert "code" not in shown.lines and shown.text("source") == ""
        assert shown.text("name") == "Lương cơ sở"
        shown.set_text("amount", amount)
        shown.set_text("source", source)
        shown.accept()
        assert shown.isVisible() and shown.lines["from"].problem
        shown.set_text("from", day)
        shown.accept()
        assert not shown.isVisible()
    wages = desk.office.catalogues
    assert [wages.basic_wage(date(2027, 6, 30)), wages.basic_wage(date(2027, 7, 1))] == [2_530_000, 2_700_000]
    assert [wages.basic_wage(date(2028, 6, 30)), wages.basic_wage(date(2028, 7, 1))] == [2_700_000, 2_900_000]
    rows = wages.rows("basic_wages")
    assert len({row.code for row in rows}) == 1
    assert rows[-1].source == "Nghị định số 88/2028/NĐ-CP" and "instrument" not in rows[-1].data
    assert (rows[-2].valid_to, rows[-3].valid_to) == (date(2028, 6, 30), date(2027, 6, 30))
    history.undo(desk.office)
    assert desk.office.catalogues.basic_wage(date(2028, 7, 1)) == 2_700_000


def test_value_that_is_known_to_follow_is_left_to_follow(desk: Desk, qtbot: QtBot) -> None:
    for day, amount in (("1/7/2028", "2.900.000"), ("1/7/2027", "2.700.000")):
        shown = dialog(desk, qtbot, "basic_wages")
        shown.set_text("amount", amount)
        shown.set_text("source", "Nghị định")
        shown.set_text("from", day)
        shown.accept()
        assert not shown.isVisible()
    wages = desk.office.catalogues
    assert [wages.basic_wage(date(2028, 6, 30)), wages.basic_wage(date(2028, 7, 1))] == [2_700_000, 2_900_000]


def test_row_that_is_offered_says_so(desk: Desk, qtbot: QtBot) -> None:
    shown = dialog(desk, qtbot, "religions", desk.office.catalogues.rows("religions")[0].code)
    hidden = shown.lines["hidden"].field
    assert isinstance(hidden, QComboBox) and hidden.currentText() == "Không"
