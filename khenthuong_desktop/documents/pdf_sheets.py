"""The sheets of a PDF: pages that lie or stand, their numbers, texts and rules at places measured from the top left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.pdf_fonts import FontFiles, Inks, face_of
from khenthuong_desktop.documents.pdf_packing import Packing

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Orientation
    from khenthuong_desktop.documents.pdf_fonts import Ink
    from khenthuong_desktop.documents.pdf_text import Line

MM: Final = layout.POINTS_PER_MM
_FIT: Final = 0.01  # points a sum of heights may be off

# Binary streams: as text they are a quarter larger, and nobody mails a PDF through seven bits any more.
rl_config.useA85 = 0


class Sheets:
    """The pages so far and the one being written. Places are points from the left and the top edge."""

    def __init__(self, file: BinaryIO, fonts: FontFiles, orientation: Orientation, *, numbered: bool) -> None:
        first = face_of(fonts.regular)
        # invariant: no clock and no chance in the file, so that the same paper gives the same bytes.
        self.canvas: Any = Canvas(
            file, pageCompression=1, invariant=1, lang="vi-VN", initialFontName=first.font.fontName
        )
        self.inks = Inks(fonts, self.canvas._doc)
        self._packing = Packing(self.canvas._doc)
        self._numbered = numbered
        self._number = 0
        self._operators: list[str] = []
        self._outline_level = -1
        self.is_open = False
        self.lie(orientation)

    def lie(self, orientation: Orientation) -> None:
        """The pages from the next one on."""
        self.close_page()
        width, height = (side * MM for side in layout.sheet_mm(orientation))
        self._height = height
        self.canvas.setPageSize((width, height))
        self.left = layout.MARGIN_LEFT_MM * MM
        self.width = width - self.left - layout.MARGIN_RIGHT_MM * MM
        self.top = layout.MARGIN_TOP_MM * MM
        self.bottom = height - layout.MARGIN_BOTTOM_MM * MM
        self.y = self.top

    def room(self) -> float:
        """What is left of the page."""
        return self.bottom - self.y + _FIT

    def at_top(self) -> bool:
        return not self.is_open or self.y <= self.top + _FIT

    def open_page(self) -> None:
        """A page begins with the first thing that stands on it, so that no break leaves an empty one."""
        if not self.is_open:
            self.is_open = True
            self._number += 1
            self.y = self.top

    def close_page(self) -> None:
        if not self.is_open:
            return
        if self._numbered and self._number > 1:
            ink = self.inks.mix(layout.PAGE_NUMBER_SIZE)
            text = str(self._number)
            middle = self.left + self.width / 2
            self.write(middle - ink.width(text) / 2, layout.PAGE_NUMBER_TOP_MM * MM + ink.ascent, ink, text)
        self.canvas.addLiteral("\n".join(self._operators))
        self._operators.clear()
        self.canvas.showPage()
        self._packing.pack()
        self.is_open = False
        self.y = self.top

    def finish(self) -> None:
        """The file; a paper without a word is one empty page."""
        if not self._number:
            self.open_page()
        self.close_page()
        self.canvas.save()

    def write(self, x: float, baseline: float, ink: Ink, text: str) -> None:
        place = f"{x:.3f} {self._height - baseline:.3f} Td"
        self._operators.append(f"BT {ink.select} {place} ({ink.coded(text)}) Tj ET")

    def write_line(self, x: float, top: float, line: Line, stretch_to: float | None = None) -> None:
        """A line of one or more looks; stretched, its spaces share what is missing of the width."""
        if not line.parts:
            return
        spaces = line.spaces()
        extra = (stretch_to - line.width) / spaces if stretch_to is not None and spaces else 0.0
        if extra > line.height():  # before a word too long for this line: holes would be worse than an open edge
            extra = 0.0
        operators = [f"BT {x:.3f} {self._height - top - line.ascent():.3f} Td"]
        if extra:
            operators.append(f"{extra:.4f} Tw")
        operators += [f"{ink.select} ({ink.coded(text)}) Tj" for ink, text in line.parts]
        operators.append("0 Tw ET" if extra else "ET")
        self._operators.append(" ".join(operators))

    def rule(self, x: float, y: float, length: float) -> None:
        level = self._height - y
        self._operators.append(f"{layout.RULE_WIDTH_PT:g} w {x:.3f} {level:.3f} m {x + length:.3f} {level:.3f} l S")

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """A thin rectangle, its upper left corner at this place."""
        foot = self._height - y - height
        self._operators.append(f"{layout.RULE_WIDTH_PT:g} w {x:.3f} {foot:.3f} {width:.3f} {height:.3f} re S")

    def picture(self, x: float, y: float, width: float, height: float, jpeg: bytes) -> None:
        """A picture, its upper left corner at this place; the same one twice is kept once."""
        from io import BytesIO

        from reportlab.lib.utils import ImageReader

        self.canvas.drawImage(ImageReader(BytesIO(jpeg)), x, self._height - y - height, width, height)

    def dots(self, x: float, y: float, length: float) -> None:
        """A dotted line: round ends of strokes that have no length."""
        level = self._height - y
        look = f"1 J [0 {layout.PEN_STEP_PT:g}] 0 d {layout.PEN_DOT_PT:g} w"
        self._operators.append(f"q {look} {x:.3f} {level:.3f} m {x + length:.3f} {level:.3f} l S Q")

    def operators(self, text: str) -> None:
        """What somebody else wrote in the language of pages, measured from the bottom (`upwards`)."""
        self._operators.append(text)

    def upwards(self, y: float) -> float:
        """A place from the top as pages count it."""
        return self._height - y

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry of the outline; a level left out is closed up, which readers insist on."""
        self._outline_level = level = min(level, self._outline_level + 1)
        key = f"{self._number}-{y:.2f}"
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=self._height - y, zoom=0)
        self.canvas.addOutlineEntry(title, key, level)
