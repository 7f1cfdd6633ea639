"""Lines with blanks for the pen: where each word and each dotted line of them stands, once for every renderer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from khenthuong_desktop.documents.layout import FIRST_LINE_MM, LEAST_BLANK_MM, PEN_GAP_MM, TEXT_SIZE
from khenthuong_desktop.documents.letter_widths import width_mm
from khenthuong_desktop.documents.model import Paragraph, Run, Text

_SLACK: Final = {"center": 0.5, "right": 1.0}


class Placed(NamedTuple):
    """Words of one look, or a blank, from where to where on the line in millimetres."""

    run: Run
    start: float
    end: float


@dataclass(slots=True)
class _Token:
    """A word with the spaces before it, or a blank."""

    run: Run
    gap: float
    width: float

    @property
    def fills(self) -> bool:
        return self.run.blank_mm == 0


def labelled(block: Paragraph, space: str) -> Text:
    """The paragraph's text behind its number or mark, which looks as the text begins."""
    if not block.label:
        return block.text
    look = block.text[0] if block.text else Run("")
    return (look._replace(text=f"{block.label}{space}", blank_mm=None), *block.text)


def first_line_mm(block: Paragraph) -> float:
    """How far the first line stands in."""
    return FIRST_LINE_MM if block.indented and block.align in ("left", "justify") else 0.0


def has_blanks(text: Text) -> bool:
    """Whether somebody is to write on these lines."""
    return any(run.blank_mm is not None for run in text)


def pen_lines(text: Text, width: float, indent: float = 0.0, align: str = "justify") -> list[list[Placed]]:
    """The lines; blanks without a width of their own share what is left of theirs."""
    lines: list[list[_Token]] = [[]]
    used = indent
    for token in _tokens(text):
        if token is None or (lines[-1] and used + token.gap + token.width > width):
            lines.append([])
            used = 0.0
        if token is not None:
            token.gap = token.gap if lines[-1] else 0.0
            lines[-1].append(token)
            used += token.gap + token.width
    return [_placed(line, width, 0.0 if at else indent, align) for at, line in enumerate(lines)]


def _tokens(text: Text) -> list[_Token | None]:
    """Words and blanks; None is where a line was ended."""
    found: list[_Token | None] = []
    spaces = ""
    for run in text:
        if run.blank_mm is not None:
            found.append(_Token(run, width_mm(spaces, TEXT_SIZE), run.blank_mm or LEAST_BLANK_MM))
            spaces = ""
            continue
        for at, line in enumerate(run.text.split("\n")):
            if at:
                found.append(None)
                spaces = ""
            for place, word in enumerate(line.split(" ")):
                spaces += " " * bool(place)
                if word:
                    own = width_mm(word, TEXT_SIZE, bold=run.bold)
                    found.append(_Token(run._replace(text=word), width_mm(spaces, TEXT_SIZE), own))
                    spaces = ""
    return found


def _placed(tokens: Sequence[_Token], width: float, indent: float, align: str) -> list[Placed]:
    left = width - indent - sum(token.gap + token.width for token in tokens)
    fills = sum(token.fills for token in tokens)
    share = max(0.0, left) / fills if fills else 0.0
    at = indent + (0.0 if fills else max(0.0, left) * _SLACK.get(align, 0.0))
    found: list[Placed] = []
    for token in tokens:
        start, end = at + token.gap, at + token.gap + token.width + share * token.fills
        before = found[-1].run if found else None
        if token.run.blank_mm is None and before and token.run._replace(text="") == before._replace(text=""):
            spaces = " " * round(token.gap / width_mm(" ", TEXT_SIZE))
            merged = before._replace(text=f"{before.text}{spaces}{token.run.text}")
            found[-1] = Placed(merged, found[-1].start, end)
        else:
            found.append(Placed(token.run, start, end))
        at = end
    return found


def dotted(placed: Placed) -> tuple[float, float]:
    """From where to where the dots of a blank go: they do not touch the words beside them."""
    return placed.start + PEN_GAP_MM, placed.end - PEN_GAP_MM
