"""What stands on the preview stays on the paper, whatever the names of communes and offices."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from khenthuong_desktop.system.paths import resources_root
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.paper_preview import MARGIN, Paper, PaperPreview, use_letters

LONG = Paper(
    "ỦY BAN NHÂN DÂN PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM",
    "PHÒNG VĂN HÓA, KHOA HỌC VÀ THÔNG TIN - TRUYỀN THÔNG CƠ SỞ",
    "VHKHTT",
    "Văn Miếu - Quốc Tử Giám, ngày 20 tháng 11 năm 2026",
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    "Đặng Nguyễn Hoàng Bảo Trân Phương Thảo",
)


def picture(qtbot: QtBot, paper: Paper) -> QImage:
    use_letters(resources_root() / "fonts")
    preview = PaperPreview()
    qtbot.addWidget(preview)
    preview.resize(380, 360)
    preview.show_paper(paper)
    return preview.grab().toImage()


def test_long_names_stay_inside_the_margins(qtbot: QtBot) -> None:
    drawn = picture(qtbot, LONG)
    surface = QColor(palette.SURFACE)
    edge = int(MARGIN) - 3
    for y in range(4, drawn.height() - 4):
        for x in (*range(4, edge), *range(drawn.width() - edge, drawn.width() - 4)):
            assert drawn.pixelColor(QPoint(x, y)) == surface, (x, y)


def test_picture_can_be_read_to_those_who_do_not_see_it(qtbot: QtBot) -> None:
    preview = PaperPreview()
    qtbot.addWidget(preview)
    preview.show_paper(LONG)
    assert LONG.date_line in preview.accessibleName()
    assert "PHÓ CHỦ TỊCH" in preview.accessibleName()


def test_change_of_a_name_changes_the_picture(qtbot: QtBot) -> None:
    assert picture(qtbot, LONG) != picture(qtbot, Paper(signer_name="A"))
