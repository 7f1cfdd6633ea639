"""The pages of a PDF below one another, with zoom and search; the only room for Qt's PDF modules."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.ui.look import palette

SMALLEST, LARGEST, STEP = 0.2, 6.0, 1.25
AROUND = 12  # the grey around and between the pages
LINE = 40

ZoomMode = QPdfView.ZoomMode


class PdfPages(QPdfView):
    """Signals:
    turned(int): another page is in sight, from 1.
    zoomed(): the pages have another size.
    found(): what is known of the places found has changed.
    """

    turned = Signal(int)
    zoomed = Signal()
    found = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Not children of this view: it would be half gone when the document tells it of its own end, and crash.
        self._search = QPdfSearchModel(parent)
        self.pdf = QPdfDocument(parent)
        self._bytes = QBuffer(parent)
        self._search.setDocument(self.pdf)
        self._search.countChanged.connect(self._more_found)
        self.place = -1  # of the places found, the one that is shown
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(ZoomMode.FitToWidth)
        self.setDocumentMargins(QMargins(AROUND, AROUND, AROUND, AROUND))
        self.setPageSpacing(AROUND)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Dark, QColor(palette.LINE))  # what Qt draws around the pages
        self.setPalette(colours)
        self.setDocument(self.pdf)
        self.setSearchModel(self._search)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(LINE)
        self.pageNavigator().currentPageChanged.connect(lambda page: self.turned.emit(page + 1))

    def show_pdf(self, content: bytes) -> bool:
        """Show these pages; whether they could be read."""
        self.pdf.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(content))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._bytes)
        self.zoomed.emit()
        return self.pdf.status() == QPdfDocument.Status.Ready

    # Pages

    @property
    def count(self) -> int:
        return self.pdf.pageCount()

    @property
    def page(self) -> int:
        """The page in sight, from 1."""
        return self.pageNavigator().currentPage() + 1

    def go(self, page: int) -> None:
        """Bring a page to the top."""
        self.verticalScrollBar().setValue(round(self._top(page - 1)) - AROUND // 2)

    def picture(self, page: int, size: QSize) -> QImage:
        """A page, from 1, as a picture on white."""
        drawn = self.pdf.render(page - 1, size)
        whole = QImage(drawn.size(), QImage.Format.Format_RGB32)
        whole.fill(QColor(palette.SURFACE))
        if not drawn.isNull():
            painter = QPainter(whole)
            painter.drawImage(0, 0, drawn)
            painter.end()
        return whole

    # Zoom

    @property
    def scale(self) -> float:
        """How large the page in sight is shown; 1 is the size on paper."""
        points = self.pdf.pagePointSize(max(0, self.page - 1))
        if points.isEmpty():
            return 1.0
        return self._shown(points).width() / (points.width() * _pixels_per_point())

    def zoom_by(self, factor: float) -> None:
        self.zoom_to(self.scale * factor)

    def zoom_to(self, scale: float) -> None:
        """Show the pages at a size; what is in the middle stays there."""
        self._keeping_place(ZoomMode.Custom, min(LARGEST, max(SMALLEST, scale)))

    def fit(self, mode: ZoomMode) -> None:
        self._keeping_place(mode, None)

    def _keeping_place(self, mode: ZoomMode, scale: float | None) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        middle = (bar.value() + height / 2) / max(1, bar.maximum() + height)
        if scale is not None:
            self.setZoomFactor(scale)
        self.setZoomMode(mode)
        bar.setValue(round(middle * (bar.maximum() + height) - height / 2))
        self.zoomed.emit()

    # Search

    @property
    def places(self) -> int:
        """In how many places the text was found so far."""
        return self._search.count()

    def look_for(self, text: str) -> None:
        """Mark a text wherever it stands, and go to the first place from here on."""
        self.place = -1
        self._search.setSearchString(text)
        self.setCurrentSearchResultIndex(-1)
        self.found.emit()

    def find_next(self, way: int = 1) -> None:
        if self.places:
            start = self.place if self.place >= 0 or way > 0 else 0
            self._show_place((start + way) % self.places)

    def _more_found(self) -> None:
        if self.place < 0 and self.places:
            here = self.page - 1
            of_page = (n for n in range(self.places) if self._search.resultAtIndex(n).page() >= here)
            self._show_place(next(of_page, 0))
        self.found.emit()

    def _show_place(self, place: int) -> None:
        self.place = place
        self.setCurrentSearchResultIndex(place)
        link = self._search.resultAtIndex(place)
        points = self.pdf.pagePointSize(link.page())
        drawn = self._shown(points)
        at = QPointF(link.location()) * (drawn.width() / max(1.0, points.width()))
        top, height = self._top(link.page()) + at.y(), self.viewport().height()
        bar = self.verticalScrollBar()
        if not bar.value() + LINE <= top <= bar.value() + height - 2 * LINE:
            bar.setValue(round(top - height / 3))
        self.viewport().update()
        self.found.emit()

    # Where things are, as Qt lays them out

    def _top(self, page: int) -> float:
        above = (self._shown(self.pdf.pagePointSize(one)).height() for one in range(page))
        return AROUND + sum(int(height) + AROUND for height in above)

    def _shown(self, points: QSizeF) -> QSizeF:
        drawn = points * _pixels_per_point()
        room = self.viewport().size()
        if self.zoomMode() == ZoomMode.FitToWidth:
            return drawn * ((room.width() - 2 * AROUND) / max(1.0, drawn.width()))
        if self.zoomMode() == ZoomMode.FitInView:
            within = QSizeF(room.width() - 2 * AROUND, room.height() - AROUND)
            return drawn.scaled(within, Qt.AspectRatioMode.KeepAspectRatio)
        return drawn * self.zoomFactor()

    # Keys and wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        keys = Qt.Key
        ways = {
            keys.Key_Home: lambda: bar.setValue(0),
            keys.Key_End: lambda: bar.setValue(bar.maximum()),
            keys.Key_Space: lambda: bar.triggerAction(bar.SliderAction.SliderPageStepAdd),
            keys.Key_Backspace: lambda: bar.triggerAction(bar.SliderAction.SliderPageStepSub),
            keys.Key_Right: lambda: self.go(min(self.count, self.page + 1)),
            keys.Key_Left: lambda: self.go(max(1, self.page - 1)),
        }
        sideways = self.horizontalScrollBar().maximum() > 0 and event.key() in (keys.Key_Right, keys.Key_Left)
        if (way := ways.get(keys(event.key()))) is not None and not sideways:
            way()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zoomed.emit()


def _pixels_per_point() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInch() / 72.0
