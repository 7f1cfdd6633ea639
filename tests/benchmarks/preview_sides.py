"""The two sides of the figure of the preview, each a process of its own so that its imports are cold.

`ours DATA` prints how long it was from the click to the pages in sight, how many those are and how wide;
`plain PAGES WIDTH`, handed title, headings and rows, how long a canvas loop takes with QPdfDocument drawing as many
pages as wide.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

COLUMNS = 8


def ours(data: Path) -> dict[str, float]:
    """The program with its list of people and the dialog of a list on paper open; the click is on 'Xem trước'."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

    from khenthuong_desktop.services.office import local_clock, open_office
    from khenthuong_desktop.system.paths import DataFolder, resources_root
    from khenthuong_desktop.system.settings import Settings
    from khenthuong_desktop.ui import start
    from khenthuong_desktop.ui.main_window import MainWindow

    resources = resources_root()
    office = open_office(DataFolder(data), clock=local_clock, user="bench", resources=resources)
    app = start.application(resources)
    desk = start.make_desk(office, Settings(data / "bench-settings.json"))
    window = MainWindow(desk)
    window.open_up()
    app.processEvents()
    start.after_first_paint(window, lambda: None)
    window.go("subjects")
    page: Any = window.page("subjects")
    page.print_list()
    _settle(app)
    loop, found = QEventLoop(), dict[str, float]()

    class Watch(QObject):
        """Ends when everything in sight has been drawn and painted."""

        drawn = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.drawn and self.drawn >= _in_sight(pages) and not found:
                QTimer.singleShot(0, self.end)
            return False

        def end(self) -> None:
            if not found:
                found["seconds"] = time.perf_counter() - begun
                found["pages"] = _in_sight(pages)
                found["width"] = pages.viewport().width()
            loop.quit()

        def count(self) -> None:
            self.drawn += 1

    begun = time.perf_counter()
    page.printing.show_preview()
    pages = page.printing.preview.pages
    from PySide6.QtPdf import QPdfPageRenderer

    watch = Watch()
    pages.viewport().installEventFilter(watch)
    pages.findChild(QPdfPageRenderer).pageRendered.connect(watch.count)
    QTimer.singleShot(30_000, loop.quit)  # a page that never comes must not hold up the run
    loop.exec()
    desk.jobs.close()
    office.close()
    return found


def _settle(app: Any) -> None:
    for _ in range(20):
        app.processEvents()
        time.sleep(0.02)


def _in_sight(pages: Any) -> int:
    height = pages.viewport().height()
    return sum(pages._top(page) < height for page in range(pages.count))


def plain(rows: list[list[str]], pages: int, width: int) -> dict[str, float]:
    """What somebody would write who has the rows at hand and a window open."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    _settle(app)
    begun = time.perf_counter()
    from io import BytesIO

    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtPdf import QPdfDocument
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from khenthuong_desktop.system.fonts import PAPER_FAMILY, font

    pdfmetrics.registerFont(TTFont("plain", str(font(PAPER_FAMILY).path)))
    pdfmetrics.registerFont(TTFont("bold", str(font(PAPER_FAMILY, weight=700).path)))  # title and headings, as ours
    size, step, margin, made = landscape(A4), 20, 56, BytesIO()
    canvas = Canvas(made, pagesize=size, pageCompression=1)
    edges = [margin + (size[0] - 2 * margin) * number / COLUMNS for number in range(COLUMNS + 1)]
    y = top = size[1] - margin
    canvas.setFont("bold", 14)
    canvas.drawCentredString(size[0] / 2, y, rows[0][0])
    y -= step
    canvas.setFont("bold", 11)
    for x, text in zip(edges, rows[1], strict=False):
        canvas.drawString(x + 3, y + 4, text)
    canvas.setFont("plain", 11)
    for row in rows[2:]:
        if y - step < margin:
            canvas.grid(edges, [top, y])
            canvas.showPage()
            canvas.setFont("plain", 11)
            y = top
        y -= step
        for x, text in zip(edges, row, strict=False):
            canvas.drawString(x + 3, y + 4, text)
        canvas.line(margin, y, edges[-1], y)
    canvas.grid(edges, [top, y])
    canvas.save()
    document, buffer = QPdfDocument(app), QBuffer(app)
    buffer.setData(QByteArray(made.getvalue()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    for page in range(min(pages, document.pageCount())):
        points = document.pagePointSize(page)
        document.render(page, (points * (width / points.width())).toSize())
    return {"seconds": time.perf_counter() - begun, "pages": document.pageCount()}


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        print(json.dumps(ours(Path(sys.argv[2]))))
    else:
        print(json.dumps(plain(json.load(sys.stdin), int(sys.argv[2]), int(sys.argv[3]))))
