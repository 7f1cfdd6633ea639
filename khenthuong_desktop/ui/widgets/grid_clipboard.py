"""Blocks of cells as the clipboard carries them between this list and a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

Cells = Sequence[Sequence[str]]


def to_text(cells: Cells) -> str:
    """Tabs between cells, a line a row; quoted as Excel does where a cell holds a tab, a line end or a quote."""
    return "".join("\t".join(map(_quoted, row)) + "\r\n" for row in cells)


def to_html(cells: Cells, headings: Sequence[str] = ()) -> str:
    """A plain table; cells are marked as text so that a spreadsheet keeps the zeros in front of a number."""
    from html import escape  # its table of names is large, and most lists are never copied

    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    rows = "".join(
        "<tr>" + "".join(f"<td style=\"mso-number-format:'\\@'\">{_marked(text)}</td>" for text in row) + "</tr>"
        for row in cells
    )
    return f'<meta charset="utf-8"><table>{f"<tr>{head}</tr>" if head else ""}{rows}</table>'


def from_text(text: str) -> list[list[str]]:
    """The cells of a block as Excel, LibreOffice or a text editor put it there, all rows of one width."""
    rows: list[list[str]] = [[]]
    place, end = 0, len(text)
    while place < end:
        if text[place] == '"' and (taken := _quoted_cell(text, place)) is not None:
            cell, place = taken
        else:
            stop = place
            while stop < end and text[stop] not in "\t\r\n":
                stop += 1
            cell, place = text[place:stop], stop
        rows[-1].append(cell)
        if place >= end:
            break
        if text[place] == "\t":
            place += 1
            if place >= end or text[place] in "\r\n":
                rows[-1].append("")  # a tab at the end of a line opens one more, empty cell
                place = _after_line(text, place, rows)
            continue
        place = _after_line(text, place, rows)
    if not rows[-1]:
        rows.pop()  # the last line ended: nothing follows it
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _quoted(text: str) -> str:
    if any(mark in text for mark in '\t\r\n"'):
        # Excel itself puts bare line feeds inside a cell.
        return '"' + text.replace("\r\n", "\n").replace('"', '""') + '"'
    return text


def _marked(text: str) -> str:
    from html import escape

    return escape(text).replace("\n", "<br>")


def _after_line(text: str, place: int, rows: list[list[str]]) -> int:
    """Skip a line end, of any system, and begin a row."""
    if place >= len(text):
        return place
    place += 2 if text.startswith("\r\n", place) else 1
    rows.append([])
    # An empty line is a row with one empty cell.
    while place < len(text) and text[place] in "\r\n":
        rows[-1].append("")
        place += 2 if text.startswith("\r\n", place) else 1
        rows.append([])
    return place


def _quoted_cell(text: str, place: int) -> tuple[str, int] | None:
    """A cell in quotes and the place behind it; None where the quote is only a letter of the text."""
    parts: list[str] = []
    start = place + 1
    while (stop := text.find('"', start)) >= 0:
        parts.append(text[start:stop])
        if text.startswith('""', stop):
            parts.append('"')
            start = stop + 2
            continue
        if stop + 1 < len(text) and text[stop + 1] not in "\t\r\n":
            return None
        return "".join(parts).replace("\r\n", "\n"), stop + 1
    return None
