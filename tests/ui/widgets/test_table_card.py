"""A card with a table: its keys, the row that stays current, and what gives way where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.table_card import Row, TableCard, moved

COLUMNS = (("Tên", 0), ("Sinh", 60), ("Đơn vị", 120))


@pytest.fixture
def card(qtbot: QtBot, qapp: object) -> TableCard:
    made = TableCard("Danh sách", COLUMNS, empty="Chưa có ai.", spare=(2,))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def row(name: str) -> Row:
    return Row(name, (name, "1990", "Khu phố 1"))


def test_without_rows_it_says_so_and_buttons_that_need_one_wait(card: TableCard) -> None:
    pressed: list[str] = []
    button = card.button("Bỏ", lambda: pressed.append(card.current_id()), needs_row=True)
    assert not card.table.isVisible() and not button.isEnabled()
    card.fill([row("An")])
    assert card.table.isVisible() and button.isEnabled() and card.current_id() == "An"
    button.click()
    assert pressed == ["An"]


def test_the_row_under_the_cursor_stays_so_when_the_rows_are_read_anew(card: TableCard) -> None:
    card.fill([row("An"), row("Bình"), row("Chi")])
    card.select("Bình")
    card.fill([row("Chi"), row("An"), row("Bình")])
    assert card.current_id() == "Bình" and card.chosen_ids() == ["Bình"]
    card.fill([row("Chi"), row("An")])  # gone: the next one in its place, never the first
    assert card.current_id() == "An"


def test_keys_open_remove_and_move(card: TableCard) -> None:
    told: list[tuple[str, object]] = []
    card.activated.connect(lambda one: told.append(("open", one)))
    card.removed.connect(lambda one: told.append(("remove", one)))
    card.moved.connect(lambda one, by: told.append((one, by)))
    card.fill([row("An"), row("Bình")])
    table, alt = card.table, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Down, alt)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Up, alt)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert told == [("open", "An"), ("An", 1), ("Bình", -1), ("remove", "Bình")]


def test_in_a_narrow_place_the_spare_column_goes_and_no_button_is_cut_off(card: TableCard) -> None:
    buttons = [card.button(f"Việc thứ {n}", lambda: None) for n in range(4)]
    card.fill([row("An")])
    assert not card.table.isColumnHidden(2)
    card.resize(360, 300)
    card.layout().activate()  # type: ignore[union-attr]
    assert card.table.isColumnHidden(2)
    assert all(one.width() >= one.sizeHint().width() - 8 for one in buttons)
    card.resize(900, 300)
    assert not card.table.isColumnHidden(2)


def test_moving_beyond_the_ends_moves_nothing() -> None:
    assert moved(["a", "b", "c"], "b", -1) == ["b", "a", "c"]
    assert moved(["a", "b", "c"], "a", -1) == moved(["a", "b", "c"], "c", 1) == ["a", "b", "c"]


def test_when_the_last_row_goes_the_keyboard_waits_at_what_makes_a_new_one(qtbot: QtBot) -> None:
    card = TableCard("Đoàn", (("Tên", 0),), empty="Chưa có ai.")
    qtbot.addWidget(card)
    card.button("Bỏ", lambda: None, needs_row=True)
    add = card.button("Thêm…", lambda: None)
    card.fill([Row("1", ("Lò Văn Ân",))])
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    card.table.setFocus()
    assert card.table.hasFocus()
    card.fill([])
    assert add.hasFocus()


def test_buttons_below_the_heading_keep_their_width(qtbot: QtBot) -> None:
    card = TableCard("Danh sách đoàn đại biểu dự cấp trên", (("Tên", 0),))
    qtbot.addWidget(card)
    made = [card.button(text, lambda: None) for text in ("Lên", "Xuống", "Bỏ", "Thêm…")]
    card.show()
    card.resize(420, 300)
    card.resize(419, 300)
    assert made[0].y() > 30 and all(one.width() == one.sizeHint().width() for one in made)


def test_columns_grow_with_the_letters(qtbot: QtBot, qapp: QApplication) -> None:
    font, usual = QFont(qapp.font()), qapp.font()
    font.setPixelSize(16)
    qapp.setFont(font)
    try:
        card = TableCard("Danh sách", COLUMNS)
        qtbot.addWidget(card)
        assert card.table.columnWidth(1) == 74  # 60 at 13 pixels
    finally:
        qapp.setFont(usual)
