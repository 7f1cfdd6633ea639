"""Long texts give way without hiding what matters, and names are never taken for markup."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.line_button import LineButton
from khenthuong_desktop.ui.widgets.notice_bar import NoticeBar
from khenthuong_desktop.ui.widgets.status_line import StatusLine


def test_a_cut_text_is_told_whole_in_its_hint(qtbot: QtBot) -> None:
    label = ElidedLabel(None, "Hội đồng Thi đua - Khen thưởng phường Lam Khê")
    qtbot.addWidget(label)
    label.show()
    label.resize(120, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text()
    label.resize(600, 20)
    assert (label.text(), label.toolTip()) == (label.whole_text(), "")


def test_the_sentence_of_a_line_stays_when_its_remark_must_give_way(qtbot: QtBot) -> None:
    line = LineButton("Chưa có bản sao lưu nào", front="nên làm ngay", remark="sao lưu ra USB hoặc ổ đĩa khác")
    qtbot.addWidget(line)
    line.resize(330, 34)
    line.show()
    front, sentence, remark = line.findChildren(ElidedLabel)
    assert front.text() == "nên làm ngay"
    assert sentence.text() == "Chưa có bản sao lưu nào"
    assert remark.text().endswith("…")


def test_a_name_with_angle_brackets_stays_a_name(qtbot: QtBot) -> None:
    bar = NoticeBar("refused")
    qtbot.addWidget(bar)
    bar.say("Không mở được <b>a</b>.xlsx.", "Hãy thử lại.")
    assert bar.text() == "Không mở được <b>a</b>.xlsx. Hãy thử lại."
    assert "&lt;b&gt;" in bar._label.text()


def test_progress_says_how_many_of_how_many_and_can_be_stopped(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.begin("Nhập KP3.xlsx")
    assert line.progress_text() == "Nhập KP3.xlsx…"
    line.progress(1200, 5000, "Đọc dòng")
    assert line.progress_text() == "Đọc dòng: 1.200/5.000"
    assert line._progress is not None
    with qtbot.waitSignal(line.cancelled):
        line._progress.stop.click()
    line.progress(1300, 5000, "Đọc dòng")
    assert line.progress_text() == "Đang dừng…"
    line.end()
    assert line.progress_text() == ""
