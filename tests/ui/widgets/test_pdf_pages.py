"""Pages are leafed through, enlarged and searched; what was looked at stays in sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.pdf_pages import PdfPages, ZoomMode
from tests.ui.pdf_making import pdf_of

Key = Qt.Key


@pytest.fixture
def pages(qtbot: QtBot, qapp: object) -> Iterator[PdfPages]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = PdfPages(holder)
    made.resize(700, 500)
    holder.resize(700, 500)
    holder.show()
    qtbot.waitExposed(holder)
    assert made.show_pdf(pdf_of(["Nguyễn Thị An", "Lò Văn Ân", "Lò Văn Bình", "Hết"], lying=[1]))
    yield made


def test_every_page_can_be_gone_to(pages: PdfPages) -> None:
    assert pages.count == 4
    for page in (3, 1, 4, 2):
        pages.go(page)
        assert pages.page == page


def test_keys(pages: PdfPages) -> None:
    QTest.keyClick(pages, Key.Key_Right)
    assert pages.page == 2
    QTest.keyClick(pages, Key.Key_End)
    assert pages.verticalScrollBar().value() == pages.verticalScrollBar().maximum()
    QTest.keyClick(pages, Key.Key_Left)
    assert pages.page == 3
    QTest.keyClick(pages, Key.Key_Home)
    assert pages.page == 1 and pages.verticalScrollBar().value() == 0


def test_zoom_stays_at_the_page_and_has_its_ends(pages: PdfPages) -> None:
    pages.go(3)
    pages.zoom_to(1.0)
    assert pages.scale == pytest.approx(1.0, abs=0.01)
    assert pages.page in (2, 3)
    pages.zoom_by(1.25)
    assert pages.scale == pytest.approx(1.25, abs=0.01)
    for _ in range(30):
        pages.zoom_by(1.25)
    assert pages.scale == pytest.approx(6.0, abs=0.01)
    pages.fit(ZoomMode.FitInView)
    assert pages.scale < 0.7
    pages.fit(ZoomMode.FitToWidth)
    assert pages.horizontalScrollBar().maximum() == 0


def test_vietnamese_is_found_page_after_page(pages: PdfPages, qtbot: QtBot) -> None:
    pages.look_for("Lò Văn")
    qtbot.waitUntil(lambda: pages.places == 2)
    assert pages.place == 0 and pages.page == 2
    pages.find_next()
    assert pages.place == 1
    pages.find_next()
    assert pages.place == 0
    pages.find_next(-1)
    assert pages.place == 1
    pages.look_for("Giàng A Páo")
    QTest.qWait(50)
    assert pages.places == 0 and pages.place == -1


def test_a_window_that_goes_away_with_its_pages_takes_nothing_with_it(qtbot: QtBot, qapp: object) -> None:
    """Qt crashes where the document ends after half of the view is gone."""
    holder = QWidget()
    assert PdfPages(holder).show_pdf(pdf_of(["một"]))
    holder.show()
    shiboken6.delete(holder)


def test_what_is_no_pdf_is_not_shown(pages: PdfPages) -> None:
    assert not pages.show_pdf(b"khong phai PDF")
    assert pages.count == 0
