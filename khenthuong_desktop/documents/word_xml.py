"""The pieces of WordprocessingML that papers are made of, as text: one parse at the end makes a tree fastest."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Orientation, Run
from khenthuong_desktop.documents.office_files import office_text

TWIPS_PER_MM: Final = 1440 / 25.4
TWIPS_PER_POINT: Final = 20
NO_BREAK_SPACE: Final = "\u00a0"
_PERIOD: Final = re.compile(layout.PERIOD)


def twips_of_mm(length: float) -> int:
    """Millimetres in Word's unit, a twentieth of a point."""
    return round(length * TWIPS_PER_MM)


def twips(points: float) -> int:
    """Points in Word's unit."""
    return round(points * TWIPS_PER_POINT)


def escaped(text: str) -> str:
    """The text as the content of an element."""
    return office_text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def text_xml(text: str) -> str:
    """The inside of a run: letters, line breaks and tabs; spaces are kept as typed."""
    text = escaped(text)
    if "\n" in text or "\t" in text:
        return "<w:br/>".join(
            "<w:tab/>".join(f'<w:t xml:space="preserve">{part}</w:t>' if part else "" for part in line.split("\t"))
            for line in text.split("\n")
        )
    return f'<w:t xml:space="preserve">{text}</w:t>'


def run_xml(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """A run that differs from its style by no more than its slant and weight."""
    if not text:
        return ""
    look = f"<w:rPr>{'<w:b/>' * bold}{'<w:i/>' * italic}</w:rPr>" if bold or italic else ""
    return f"<w:r>{look}{text_xml(text)}</w:r>"


def paragraph_xml(
    style: str,
    text: str | Iterable[Run],
    *,
    keep: bool = False,
    page_break: bool = False,
    before: float = 0.0,
    after: float = 0.0,
    indent: str = "",
    align: str = "",
    tabs: str = "",
) -> str:
    """A paragraph of a style; `before` and `after` are white in points, `indent` the attributes of w:ind.

    The order of the properties is the schema's.
    """
    runs = [Run(text)] if isinstance(text, str) else text
    inside = "".join(run_xml(_unparted(run.text), bold=run.bold, italic=run.italic) for run in runs)
    white = f' w:before="{twips(before)}"' if before else ""
    white += f' w:after="{twips(after)}"' if after else ""
    properties = f'<w:pStyle w:val="{style}"/>' + "<w:keepNext/>" * keep + "<w:pageBreakBefore/>" * page_break
    properties += tabs
    properties += f"<w:spacing{white}/>" if white else ""
    properties += f"<w:ind {indent}/>" if indent else ""
    properties += f'<w:jc w:val="{align}"/>' if align else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def _unparted(text: str) -> str:
    """With periods of years that Word does not break."""
    if " - " not in text:
        return text
    return _PERIOD.sub(lambda found: found[0].replace(" ", NO_BREAK_SPACE), text)


def dotted_tabs(stops: Iterable[tuple[float, bool]]) -> str:
    """Stops in millimetres with dots before them; one at the margin is a right one, which no rounding pushes over."""
    found = "".join(
        f'<w:tab w:val="{"right" if at_margin else "left"}" w:leader="dot" w:pos="{twips_of_mm(place)}"/>'
        for place, at_margin in stops
    )
    return f"<w:tabs>{found}</w:tabs>" if found else ""


def spacer_xml(height: float, *, page_break: bool = False) -> str:
    """An empty line as high as the white it is: white before or after it would be lost in that of its neighbours."""
    exact = f'<w:spacing w:line="{twips(max(height, layout.SPACER_PT))}" w:lineRule="exact"/>'
    properties = f'<w:pStyle w:val="Spacer"/><w:keepNext/>{"<w:pageBreakBefore/>" * page_break}{exact}'
    return f"<w:p><w:pPr>{properties}</w:pPr></w:p>"


def rule_xml(length: float, width: float, *, after: float = 0.0) -> str:
    """A line in the middle of a column (millimetres): the lower border of an empty paragraph, drawn in by indents."""
    side = twips_of_mm(max(0.0, (width - length) / 2))
    return paragraph_xml("Rule", "", after=after, indent=f'w:left="{side}" w:right="{side}"')


def frameless_table_xml(widths: Iterable[float], rows: Iterable[Iterable[str]], *, side: float = 0.0) -> str:
    """Columns beside each other without lines; widths and the room between them in millimetres.

    The first begins at the margin: what stands in it at the left is in line with the text above.
    """
    columns = [twips_of_mm(width) for width in widths]
    room = twips_of_mm(side)
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    at_margin = f'<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="{2 * room}" w:type="dxa"/></w:tcMar>'
    inside = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{column}" w:type="dxa"/>{at_margin if room and not at else ""}</w:tcPr>'
            f"{content}</w:tc>"
            for at, (column, content) in enumerate(zip(columns, row, strict=True))
        )
        + "</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:left w:w="{room}" w:type="dxa"/><w:right w:w="{room}" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{inside}</w:tbl>"
    )


def section_xml(orientation: Orientation, *, first: bool) -> str:
    """Sheet and margins; the first section keeps its first page free of a number."""
    width, height = (twips_of_mm(side) for side in layout.sheet_mm(orientation))
    lying = ' w:orient="landscape"' if orientation == "landscape" else ""
    margins = (
        ("top", layout.MARGIN_TOP_MM),
        ("right", layout.MARGIN_RIGHT_MM),
        ("bottom", layout.MARGIN_BOTTOM_MM),
        ("left", layout.MARGIN_LEFT_MM),
        ("header", layout.PAGE_NUMBER_TOP_MM),
        ("footer", layout.PAGE_NUMBER_TOP_MM),
        ("gutter", 0.0),
    )
    places = " ".join(f'w:{side}="{twips_of_mm(length)}"' for side, length in margins)
    return (
        f'<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{lying}/><w:pgMar {places}/>'
        f"{'<w:titlePg/>' * first}</w:sectPr>"
    )


def section_break_xml(orientation: Orientation, *, first: bool) -> str:
    """The end of a section, at the end of its last page."""
    section = section_xml(orientation, first=first)
    return f'<w:p><w:pPr><w:pStyle w:val="Spacer"/>{section}</w:pPr></w:p>'
