"""Sets the rows of a table: cells broken with cached widths, each row one string that can move to another page.

A roster of a hundred thousand rows comes through here, so a row is written in the language of pages at once, at places
relative to its own top, and is never measured twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Run
from khenthuong_desktop.documents.pdf_text import broken, words_of
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Align, CellValue, Column
    from khenthuong_desktop.documents.pdf_fonts import Ink

SLACK: Final[dict[Align, float]] = {"left": 0.0, "justify": 0.0, "center": 0.5, "right": 1.0}
_REMEMBERED: Final = 20_000
_ALL_DIFFERENT: Final = ("ordinal", "identifier")

CellLine = tuple[float, str]  # its width, and the text in the codes of the font
CellLines = Sequence[CellLine]
# Left edge and width of what may be written on in a cell, and which part of the room left over is at the left.
Place = tuple[float, float, float]


@dataclass(slots=True)
class SetRow:
    """A row ready to be put on a page; `bounds` are its upright lines, `texts` are kept while it may yet be cut."""

    height: float
    operators: str
    font: str
    bounds: tuple[float, ...]
    role: str = "row"
    texts: Sequence[CellLines] = ()
    values: Sequence[CellValue] = ()


class Setter:
    """Sets texts in one ink, remembering what it has measured."""

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self._next_line = f") Tj 0 -{ink.line_height:.3f} Td ("
        self._broken: dict[tuple[str, float], list[CellLine]] = {}

    def fitted(self, text: str, width: float) -> CellLine | list[CellLine]:
        """A text on one line if it fits there, else its lines; nothing of it is remembered."""
        if "\n" not in text and "\t" not in text:
            own = self.ink.face.measured(text) * self.ink.size
            if own <= width:
                return (own, self.ink.coded(text))
        return one_or_more(self._greedy(text, width))

    def lines(self, text: str, width: float) -> list[CellLine]:
        """A text broken to a width, cell by cell of the same text only once."""
        key = (text, width)
        known = self._broken.get(key)
        if known is None:
            known = self._greedy(text, width)
            if len(self._broken) >= _REMEMBERED:
                self._broken.clear()
            self._broken[key] = known
        return known

    def _greedy(self, text: str, width: float) -> list[CellLine]:
        """Words as long as they fit: the short way for what nearly every cell is."""
        ink_width, space = self.ink.width, self.ink.width(" ")
        if "\n" in text or "\t" in text or "  " in text or text[:1] == " ":
            return self._slow(text, width)
        lines: list[CellLine] = []
        words: list[str] = []
        used = -space
        for word in text.split(" "):
            own = ink_width(word)
            if own > width:
                return self._slow(text, width)
            if used + space + own > width and words:
                lines.append((used, self.ink.coded(" ".join(words))))
                words, used = [], -space
            words.append(word)
            used += space + own
        lines.append((used, self.ink.coded(" ".join(words))))
        return lines

    def _slow(self, text: str, width: float) -> list[CellLine]:
        return [
            (line.width, "".join(self.ink.coded(part) for _, part in line.parts))
            for line in broken(words_of([(self.ink, text)]), width)
        ]

    def height(self, lines: int) -> float:
        return lines * self.ink.line_height + 2 * layout.CELL_TOP_PT

    def composed(self, texts: Sequence[CellLines], places: Sequence[Place], height: float) -> str:
        """Operators relative to the row's top left corner, every cell in the middle of the row's height."""
        operators: list[str] = []
        x = y = 0.0
        leading, ascent = self.ink.line_height, self.ink.ascent
        for lines, (left, width, slack) in zip(texts, places, strict=True):
            count = len(lines)
            down = -ascent - (height - count * leading) / 2
            if count > 1 and not slack:
                code = self._next_line.join([code for _, code in lines])
                move = "0.000" if down == y else f"{down - y:.3f}"
                operators.append(f"{left - x:.3f} {move} Td ({code}) Tj")
                x, y = left, down - (count - 1) * leading
                continue
            for own, code in lines:
                if code:
                    at = left + slack * (width - own)
                    move = "0.000" if down == y else f"{down - y:.3f}"  # most cells of a row are as high as the last
                    operators.append(f"{at - x:.3f} {move} Td ({code}) Tj")
                    x, y = at, down
                down -= leading
        return "\n".join(operators)


def one_or_more(lines: list[CellLine]) -> CellLine | list[CellLine]:
    """A line by itself is no list: a text with a tab is broken to one."""
    return lines if len(lines) > 1 else lines[0]


class RowSetter:
    """Sets the plain rows of one table: the loop all the time goes into."""

    def __init__(
        self,
        columns: Sequence[Column],
        edges: Sequence[float],
        side: float,
        mix: Callable[[bool, bool], Ink],
        least: float = 0.0,
    ) -> None:
        ink = mix(False, False)
        self.setter = Setter(ink)
        self._mix, self._least = mix, least
        self._setters: dict[tuple[bool, bool], Setter] = {}
        self._bounds = tuple(edges)
        widths = [right - left - 2 * side for left, right in pairwise(edges)]
        if any(width < ink.size for width in widths):
            raise UserError("paper.columns_too_narrow", columns=len(columns))
        # What a column has been asked to hold, fitted; where all is different, remembering costs more than measuring.
        known: list[dict[str, CellLine | list[CellLine]] | None]
        known = [None if column.kind in _ALL_DIFFERENT else {} for column in columns]
        self._boxes = [
            (
                fitted,
                column.kind,
                left + side,
                width,
                SLACK[column.align],
            )
            for fitted, column, left, width in zip(known, columns, edges, widths, strict=False)
        ]
        self._places = [box[2:] for box in self._boxes]
        self._one_line = max(self.setter.height(1), least)
        self._baseline = round(-(self._one_line - ink.line_height) / 2 - ink.ascent, 2)

    def row(self, cells: Sequence[CellValue]) -> SetRow:
        most = 1
        texts: list[Any] = []
        for value, (known, kind, _, width, _) in zip(cells, self._boxes, strict=True):
            if type(value) is str:
                text = value
            elif type(value) is Run:
                lines = self._of_look(value, width)
                texts.append(one_or_more(lines))
                most = max(most, len(lines))
                continue
            else:
                text = layout.cell_text(value, kind)
            if known is None:
                fitted = self.setter.fitted(text, width)
            elif (found := known.get(text)) is not None:
                fitted = found
            else:
                if len(known) >= _REMEMBERED:
                    known.clear()
                fitted = known[text] = self.setter.fitted(text, width)
            texts.append(fitted)
            if type(fitted) is list and len(fitted) > most:
                most = len(fitted)
        if most > 1:
            return self._tall([text if type(text) is list else (text,) for text in texts], most)
        operators: list[str] = []
        x, down = 0.0, self._baseline
        for (own, code), (_, _, left, width, slack) in zip(texts, self._boxes, strict=True):
            if code:
                at = left + slack * (width - own)
                operators.append(f"{at - x:.3f} {down} Td ({code}) Tj")
                x, down = at, 0.0
        return SetRow(self._one_line, "\n".join(operators), self.setter.ink.select, self._bounds)

    def _of_look(self, run: Run, width: float) -> list[CellLine]:
        """The lines of a cell that is bold or slanted: the change of font and back is part of their codes."""
        look = (run.bold, run.italic)
        setter = self._setters.get(look) or self._setters.setdefault(look, Setter(self._mix(*look)))
        there, back = setter.ink.select, self.setter.ink.select
        return [
            (own, f") Tj {there} ({code}) Tj {back} (" if code and there != back else code)
            for own, code in setter.lines(run.text, width)
        ]

    def _tall(self, texts: Sequence[CellLines], most: int) -> SetRow:
        height = max(self.setter.height(most), self._least)
        operators = self.setter.composed(texts, self._places, height)
        return SetRow(height, operators, self.setter.ink.select, self._bounds, texts=texts)

    def cut(self, row: SetRow, room: float) -> tuple[SetRow, SetRow] | None:
        """The part of a row that fits, and the rest; nothing if not even one line does."""
        lines = int((room - 2 * layout.CELL_TOP_PT) / self.setter.ink.line_height)
        if lines < 1:
            return None
        parts = []
        for part in (slice(lines), slice(lines, None)):
            texts = [text[part] for text in row.texts]
            parts.append(self._tall(texts, max(1, *map(len, texts))))
        return parts[0], parts[1]
