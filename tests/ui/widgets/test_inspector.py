"""The side of a page: its links lead on even when following one fills it anew."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.inspector import NARROW, WIDTH, Inspector


def test_link_that_replaces_its_own_page_does_no_harm(qtbot: QtBot) -> None:
    side = Inspector()
    qtbot.addWidget(side)
    side.show()
    followed: list[int] = []

    def fill(number: int) -> None:
        followed.append(number)
        side.start()
        side.head(f"Khu phố {number}", "Khu phố")
        side.link("Thuộc", "Tiếp", lambda: fill(number + 1))
        side.foot("Đổi tên…", lambda: fill(number + 1))
        side.finish()

    fill(1)
    for name in ("Tiếp", "Đổi tên…", "Tiếp"):
        side.button(name).click()
        qtbot.wait(1)  # the old content is thrown away between two events
    assert followed == [1, 2, 3, 4]
    assert len(side.findChildren(QPushButton)) == 2
    assert "Khu phố 4" in side.texts() and "Khu phố 3" not in side.texts()


def test_empty_particulars_are_left_out_and_long_badges_move_down(qtbot: QtBot) -> None:
    side = Inspector()
    qtbot.addWidget(side)
    side.start()
    side.head("Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Mặt trận, đoàn thể, hội", "Khối đoàn thể")
    side.row("Điện thoại", "")
    side.finish()
    assert "Điện thoại" not in side.texts()
    assert "Mặt trận, đoàn thể, hội · Khối đoàn thể" in side.texts()


def test_narrow_page_leaves_the_list_more_room(qtbot: QtBot) -> None:
    side = Inspector()
    qtbot.addWidget(side)
    side.fit(880)
    assert side.width() == NARROW
    side.fit(1166)
    assert side.width() == WIDTH


def test_buttons_that_do_not_fit_stand_below_each_other(qtbot: QtBot) -> None:
    side = Inspector()
    qtbot.addWidget(side)
    side.show()
    for page_width in (1166, 880):
        changed = side.fit(page_width)
        assert changed is (page_width == 880), "what was told must be filled in again for the other width"
        side.start()
        side.foot("Sáp nhập, chia tách…", lambda: None)
        side.foot("Đổi tên đơn vị…", lambda: None)
        side.finish()
        qtbot.wait(1)
        for name in ("Sáp nhập, chia tách…", "Đổi tên đơn vị…"):
            button = side.button(name)
            assert button.width() >= button.sizeHint().width() and button.geometry().right() < side.width()
