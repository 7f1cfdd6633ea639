"""The styles of a Word paper: the layout's sizes and gaps once, under names the office finds in Word's list."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.word_xml import escaped, twips, twips_of_mm
from khenthuong_desktop.wording import word_styles as words

_CENTER: Final = '<w:jc w:val="center"/>'
_JUSTIFIED: Final = '<w:jc w:val="both"/>'
_KEEP: Final = "<w:keepNext/>"
_FIRST_LINE: Final = f'<w:ind w:firstLine="{twips_of_mm(layout.FIRST_LINE_MM)}"/>'


def styles_xml(table_sizes: set[float]) -> str:
    """The children of w:styles; tables of different widths have letters of different sizes, each with its styles."""
    return (
        _defaults()
        + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        + '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        + '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        + '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + _style("Header", "header", layout.Look(layout.PAGE_NUMBER_SIZE), _CENTER)
        + "".join(_style(f"Heading{level}", f"heading {level}", look, _heading(level)) for level, look in _headings())
        + "".join(_style(key, words.NAMES[key], look, places) for key, (look, places) in _paper_styles().items())
        + "".join(_table_styles(size) for size in sorted(table_sizes))
    )


def table_text_style(size: float) -> str:
    """The key of the style of a table's text."""
    return f"TableText{size:g}"


def table_heading_style(size: float) -> str:
    """The key of the style of a table's headings."""
    return f"TableHeading{size:g}"


def _paper_styles() -> dict[str, tuple[layout.Look, str]]:
    gap = layout.PARAGRAPH_GAP_PT
    hairline = layout.Look(1.0)
    weight = round(layout.RULE_WIDTH_PT * 8)  # in eighths of a point
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="{weight}" w:space="0" w:color="auto"/></w:pBdr>'
    return {
        "State": (layout.STATE_LOOK, _CENTER),
        "Motto": (layout.MOTTO_LOOK, _CENTER),
        "Upper": (layout.UPPER_LOOK, _CENTER),
        "Issuing": (layout.ISSUING_LOOK, _CENTER),
        "Number": (layout.NUMBER_LOOK, _spacing(before=layout.HEAD_GAP_PT) + _CENTER),
        "About": (layout.ABOUT_LOOK, _spacing(before=layout.ABOUT_GAP_PT) + _CENTER),
        "PlaceAndDate": (layout.PLACE_AND_DATE_LOOK, _spacing(before=layout.HEAD_GAP_PT) + _CENTER),
        "TitleAbove": (layout.TITLE_ABOVE_LOOK, _KEEP + _CENTER),
        "TitleKind": (layout.TITLE_KIND_LOOK, _KEEP + _CENTER),
        "TitleSubject": (layout.TITLE_SUBJECT_LOOK, _KEEP + _CENTER),
        "TitleNote": (layout.TITLE_NOTE_LOOK, _KEEP + _CENTER),
        "Addressees": (layout.ADDRESSEES_LOOK, ""),
        "AddresseeItem": (layout.ADDRESSEES_LOOK, ""),
        "Bases": (layout.BASES_LOOK, _spacing(after=gap) + _FIRST_LINE + _JUSTIFIED),
        "Text": (layout.Look(layout.TEXT_SIZE), _spacing(after=gap) + _FIRST_LINE + _JUSTIFIED),
        "SignatureLine": (layout.SIGNATURE_LOOK, _KEEP + _CENTER),
        "SignatureNote": (layout.SIGNATURE_NOTE_LOOK, _KEEP + _CENTER),
        "SignerName": (
            layout.SIGNATURE_LOOK,
            _spacing(before=layout.SIGNATURE_ROOM_MM * layout.POINTS_PER_MM) + _CENTER,
        ),
        "RecipientsHeading": (layout.RECIPIENTS_HEADING_LOOK, _KEEP),
        "Recipient": (layout.RECIPIENTS_LOOK, ""),
        "AnnexLabel": (layout.ANNEX_LABEL_LOOK, _KEEP + _CENTER + '<w:outlineLvl w:val="0"/>'),
        "AnnexTitle": (layout.ANNEX_TITLE_LOOK, _KEEP + _CENTER),
        "AnnexNote": (layout.ANNEX_NOTE_LOOK, _KEEP + _CENTER),
        # The border is drawn below the line and adds its weight to it.
        "Rule": (hairline, _KEEP + rule + _spacing(line=layout.RULE_GAP_PT - layout.RULE_WIDTH_PT)),
        "Spacer": (hairline, _spacing(line=layout.SPACER_PT)),
    }


def _headings() -> list[tuple[int, layout.Look]]:
    return sorted(layout.HEADING_LOOKS.items())


def _heading(level: int) -> str:
    after = _spacing(after=layout.PARAGRAPH_GAP_PT)
    return f'{_KEEP}{after}{_FIRST_LINE}{_JUSTIFIED}<w:outlineLvl w:val="{level - 1}"/>'


def _table_styles(size: float) -> str:
    text = words.TABLE_TEXT.format(size=f"{size:g}")
    heading = words.TABLE_HEADING.format(size=f"{size:g}")
    return _style(table_text_style(size), text, layout.Look(size), "") + _style(
        table_heading_style(size), heading, layout.Look(size, bold=True), _KEEP + _CENTER
    )


def _style(key: str, name: str, look: layout.Look, places: str) -> str:
    weight = f"{'<w:b/><w:bCs/>' * look.bold}{'<w:i/><w:iCs/>' * look.italic}"
    size = round(look.size * 2)
    custom = "" if name.isascii() else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{key}"><w:name w:val="{escaped(name)}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/>{f"<w:pPr>{places}</w:pPr>" if places else ""}'
        f'<w:rPr>{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _spacing(*, before: float = 0.0, after: float = 0.0, line: float = 0.0) -> str:
    exact = f' w:line="{twips(line)}" w:lineRule="exact"' if line else ""
    return f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}"{exact}/>'


def _defaults() -> str:
    fonts = " ".join(f'w:{script}="{layout.FONT_NAME}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    size = round(layout.TEXT_SIZE * 2)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
