"""Pictures in a Word paper: in the middle of a line of their own, or a frame where one is to be glued."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.documents.word_xml import escaped, paragraph_xml, twips_of_mm

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Picture
    from khenthuong_desktop.documents.pictures import Fitted

_STYLE: Final = "TitleNote"  # in the middle, in italics
_NAME: Final = "«picture {number}»"  # marks that stand for places: no text of a paper has them
_EMU_PER_MM: Final = 36_000
_OPEN_XML: Final = "http://schemas.openxmlformats.org/drawingml/2006/"
# Told where they are needed, so that a paper without pictures says nothing of them.
_SPACES: Final = " ".join(
    f'xmlns:{short}="{_OPEN_XML}{name}"'
    for short, name in (("wp", "wordprocessingDrawing"), ("a", "main"), ("pic", "picture"))
)


def picture_name(number: int) -> str:
    """What stands in the body for a picture until the file has given it a name."""
    return _NAME.format(number=number)


def picture_xml(number: int, picture: Picture, found: Fitted) -> str:
    width, height = round(found.width_mm * _EMU_PER_MM), round(found.height_mm * _EMU_PER_MM)
    label = escaped(picture.label).replace('"', "&quot;")
    named = f'id="{number + 1}" name="{label} {number + 1}"'
    drawing = (
        f'<w:r><w:drawing><wp:inline {_SPACES} distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr {named}/>'
        f'<a:graphic><a:graphicData uri="{_OPEN_XML}picture">'
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:embed="{picture_name(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{_STYLE}"/><w:keepNext/></w:pPr>{drawing}</w:p>'


def frame_xml(picture: Picture) -> str:
    """An empty frame of the picture's size."""
    width, height = twips_of_mm(picture.width_mm), twips_of_mm(picture.height_mm)
    sides = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0"/>' for side in ("top", "left", "bottom", "right"))
    label = paragraph_xml(_STYLE, picture.label)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{sides}'
        f'</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="exact"/></w:trPr>'
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f"{label}</w:tc></w:tr></w:tbl>"
    )
