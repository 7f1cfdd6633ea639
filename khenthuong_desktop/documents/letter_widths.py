"""How wide a text in Times New Roman is, for formats that set no letters themselves: Word and Excel.

Rules are drawn as long as their text or a part of it, and merged cells of Excel do not grow by themselves.
"""

from __future__ import annotations

from typing import Final
from unicodedata import decomposition

from khenthuong_desktop.wording.paper_words import COMPOUND

# Thousandths of the size, from the space to the tilde (the font's own widths; slanted letters are no wider).
_UPRIGHT: Final = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
    "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 "
    "722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 "
    "278 500 500 722 500 500 444 480 200 480 541"
)
_BOLD: Final = (
    "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 "
    "570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 "
    "722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 "
    "333 556 500 722 500 500 444 394 220 394 520"
)
_HORN: Final = 50  # what it adds to the letter
_OTHER: Final = 500
_GLUE: Final = "\u202f"  # stands for a space at which a line is not broken, while it is measured
_WIDTHS_OF_SIGNS: Final = {"\u25a1": 604, "\u2026": 1000}
_STROKED: Final = {0x110: "D", 0x111: "d"}  # letters that Unicode does not take apart
_MM_A_POINT: Final = 25.4 / 72

_widths: dict[bool, dict[str, int]] = {
    bold: {chr(32 + place): int(width) for place, width in enumerate(listing.split())}
    for bold, listing in ((False, _UPRIGHT), (True, _BOLD))
}


def width_mm(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line in millimetres, right to a hundredth or so."""
    known = _widths[bold]
    total = 0
    for letter in text:
        if letter not in known:
            known[letter] = _width_of(letter, known)
        total += known[letter]
    return total * size / 1000 * _MM_A_POINT


def lines_needed(text: str, size: float, width: float, bold: bool = False) -> int:
    """How many lines the text takes in a column so many millimetres wide, broken between words."""
    count = 0
    for line in text.split("\n"):
        count += 1
        used = 0.0
        for word in line.split(" "):
            needed = width_mm(f"{word} ", size, bold=bold)
            if used and used + needed > width:
                count, used = count + 1, 0.0
            count, used = count + int(needed // width), used + needed % width
    return count


def evenly(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """The text in as many lines as it needs, each about as long: for what stands in the middle of a column.

    A dash between words ends a line rather than begin one, and what is one word is not parted.
    """
    if "\n" in text or lines_needed(text, size, width, bold) < 2:
        return text
    glued = COMPOUND.sub(lambda found: found[0].replace(" ", _GLUE), text).replace(" - ", "\u00a0- ")
    count = lines_needed(glued, size, width, bold)
    low, high = width / count / 2, width
    while high - low > 1.0:
        middle = (low + high) / 2
        low, high = (middle, high) if lines_needed(glued, size, middle, bold) > count else (low, middle)
    lines = [""]
    for word in glued.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and width_mm(f"{longer} ", size, bold=bold) > high:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines).replace(_GLUE, " ").replace("\u00a0- ", " - ").replace("\u00a0-\n", " -\n")


def _width_of(letter: str, known: dict[str, int]) -> int:
    """A letter with marks is as wide as without; only a horn stands beside it."""
    if ord(letter) in _STROKED:
        return known[_STROKED[ord(letter)]]
    if letter in ("\u00a0", _GLUE):
        return known[" "]
    if letter in _WIDTHS_OF_SIGNS:
        return _WIDTHS_OF_SIGNS[letter]
    base, _, mark = decomposition(letter).partition(" ")
    if not mark or base.startswith("<"):
        return _OTHER
    below = chr(int(base, 16))
    return (known[below] if below in known else _width_of(below, known)) + _HORN * (mark == "031B")
