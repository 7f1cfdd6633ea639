"""The blocks of a paper as Word paragraphs and tables without lines, each with what it wants around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatch
from typing import NamedTuple

from khenthuong_desktop.documents import layout, model
from khenthuong_desktop.documents.letter_widths import evenly, width_mm
from khenthuong_desktop.documents.model import Run
from khenthuong_desktop.documents.pen_lines import first_line_mm, has_blanks, labelled, pen_lines
from khenthuong_desktop.documents.word_xml import (
    NO_BREAK_SPACE,
    dotted_tabs,
    frameless_table_xml,
    paragraph_xml,
    rule_xml,
    spacer_xml,
    twips_of_mm,
)
from khenthuong_desktop.wording.paper_words import ADDRESSED_TO, MOTTO, STATE

_STATE_SLACK_MM = 1.0  # no program's rounding may break the state's name
_SIGNATURE_SIDE_MM = 1.0
_ROUNDING_MM = 0.01


class Around(NamedTuple):
    """What a block finds: the text's width in millimetres, white it must add above it in points, a page to begin."""

    width: float
    above: float = 0.0
    page_break: bool = False
    keep: bool = False  # with what follows


class Wants(NamedTuple):
    """White in points: above, below, and how much of that below its last paragraph's style brings itself."""

    above: float = 0.0
    below: float = 0.0
    brought: float = 0.0


@singledispatch
def wants(block: object) -> Wants:
    """The white around a block."""
    raise TypeError(block)


@singledispatch
def block_xml(block: object, around: Around) -> str:
    """The block; one that is a table has no place for white above it or for a new page."""
    raise TypeError(block)


@wants.register
def _(_: model.Head) -> Wants:
    return Wants(below=layout.AFTER_HEAD_PT)


@wants.register
def _(_: model.Title | model.Annex) -> Wants:
    return Wants(layout.PARAGRAPH_GAP_PT, layout.AFTER_TITLE_PT, layout.AFTER_TITLE_PT)


@wants.register
def _(_: model.Addressees) -> Wants:
    gap = layout.ADDRESSEES_GAP_PT
    return Wants(gap, gap, gap)


@wants.register
def _(_: model.Bases | model.Paragraph | model.Heading) -> Wants:
    gap = layout.PARAGRAPH_GAP_PT
    return Wants(gap, gap, gap)


@wants.register
def _(_: model.Picture) -> Wants:
    return Wants(layout.PARAGRAPH_GAP_PT, layout.PARAGRAPH_GAP_PT)


@wants.register
def _(_: model.Table) -> Wants:
    return Wants(layout.TABLE_GAP_PT, layout.TABLE_GAP_PT)


@wants.register
def _(_: model.Signatures) -> Wants:
    return Wants(layout.BEFORE_SIGNATURE_PT, layout.PARAGRAPH_GAP_PT)


@block_xml.register
def _(block: model.Head, around: Around) -> str:
    state_width = width_mm(STATE, layout.STATE_SIZE, bold=True) + _STATE_SLACK_MM
    right = max(around.width * layout.HEAD_SHARES[1], state_width)
    left = around.width - right
    names = [_centred("Upper", line, layout.UPPER_LOOK, left) for line in block.upper]
    names += [_centred("Issuing", line, layout.ISSUING_LOOK, left) for line in block.issuing]
    if block.issuing:
        names.append(_part_rule(block.issuing[-1], layout.ISSUING_LOOK, left))
    state = [paragraph_xml("State", STATE), paragraph_xml("Motto", MOTTO)]
    state.append(rule_xml(width_mm(MOTTO, layout.MOTTO_SIZE, bold=True), right))
    number = _centred("Number", block.number, layout.NUMBER_LOOK, left)
    about = _centred("About", block.about, layout.ABOUT_LOOK, left)
    dated = _centred("PlaceAndDate", block.place_and_date, layout.PLACE_AND_DATE_LOOK, right)
    empty = paragraph_xml("Spacer", "")
    rows = [("".join(names) or empty, "".join(state))]
    if number or about or dated:
        rows.append((number + about or empty, dated or empty))
    return frameless_table_xml((left, right), rows)


@block_xml.register
def _(block: model.Title, around: Around) -> str:
    lines = [
        *(("TitleAbove", line, layout.TITLE_ABOVE_LOOK) for line in block.above),
        ("TitleKind", block.kind, layout.TITLE_KIND_LOOK),
        *(("TitleSubject", line, layout.TITLE_SUBJECT_LOOK) for line in block.subject),
    ]
    return _named(lines, ("TitleNote", block.note, layout.TITLE_NOTE_LOOK), around)


@block_xml.register
def _(block: model.Annex, around: Around) -> str:
    lines = [
        ("AnnexLabel", block.label, layout.ANNEX_LABEL_LOOK),
        ("AnnexTitle", block.title, layout.ANNEX_TITLE_LOOK),
    ]
    note = layout.annex_note(block.attached_to)
    return _named(lines, ("AnnexNote", note, layout.ANNEX_NOTE_LOOK), around)


@block_xml.register
def _(block: model.Addressees, around: Around) -> str:
    if len(block.names) == 1:
        name = f"{ADDRESSED_TO} {block.names[0]}"
        return _opening("Addressees", name, around, align="center", after=layout.ADDRESSEES_GAP_PT)
    # Dashes under the colon (II.9a), the whole in the middle of the page.
    names = layout.with_dashes(block.names)
    left, hang, dash = addressee_places(names, around.width)
    found = [_opening("Addressees", ADDRESSED_TO, around, keep=True, indent=f'w:left="{twips_of_mm(left)}"')]
    indent = f'w:left="{twips_of_mm(left + hang + dash)}" w:hanging="{twips_of_mm(dash)}"'
    for at, name in enumerate(names):
        last = at + 1 == len(names)
        after = layout.ADDRESSEES_GAP_PT if last else 0.0
        found.append(paragraph_xml("AddresseeItem", _dashed(name), keep=not last, after=after, indent=indent))
    return "".join(found)


def addressee_places(names: Sequence[str], width: float) -> tuple[float, float, float]:
    """Where 'Kính gửi:' begins above several names with their dashes, how far behind it they hang, and how wide a dash
    is, in millimetres."""
    size = layout.ADDRESSEES_SIZE
    hang = width_mm(ADDRESSED_TO, size) - width_mm(":", size)
    widest = min(max((width_mm(name, size) for name in names), default=0.0), width - hang)
    return max(0.0, (width - hang - widest) / 2), hang, width_mm("- ", size)


@block_xml.register
def _(block: model.Bases, around: Around) -> str:
    first, *others = layout.with_marks(block.lines)
    found = [_opening("Bases", first, around, keep=around.keep and not others)]
    found += [paragraph_xml("Bases", line, keep=around.keep and line is others[-1]) for line in others]
    return "".join(found)


@block_xml.register
def _(block: model.Paragraph, around: Around) -> str:
    if has_blanks(block.text):
        return _form_lines(block, around)
    return _opening(
        "Text",
        labelled(block, NO_BREAK_SPACE),
        around,
        keep=block.keep_with_next or around.keep,
        align="" if block.align == "justify" else block.align,
        indent="" if first_line_mm(block) else 'w:firstLine="0"',
    )


def _form_lines(block: model.Paragraph, around: Around) -> str:
    """Lines for the pen: a stop with dots before it at the end of each blank."""
    keep = block.keep_with_next or around.keep
    lines = pen_lines(labelled(block, " "), around.width, first_line_mm(block), block.align)
    found = []
    for at, line in enumerate(lines):
        runs: list[Run] = []
        stops: list[tuple[float, bool]] = []
        end = line[0].start if line else 0.0
        for placed in line:
            if placed.run.blank_mm is None:
                space = round((placed.start - end) / width_mm(" ", layout.TEXT_SIZE))
                runs.append(placed.run._replace(text=" " * space + placed.run.text))
            else:
                runs.append(Run(" \t" if runs else "\t"))
                stops.append((placed.end, placed.end >= around.width - _ROUNDING_MM))
            end = placed.end
        indent = f'w:firstLine="{twips_of_mm(line[0].start if line else 0.0)}"'
        first = around if not at else Around(around.width)
        found.append(_opening("Text", runs, first, keep=keep, align="left", indent=indent, tabs=dotted_tabs(stops)))
    return "".join(found)


@block_xml.register
def _(block: model.Heading, around: Around) -> str:
    text = NO_BREAK_SPACE.join(part for part in (block.label, block.text) if part)
    return _opening(f"Heading{block.level}", text, around)


@block_xml.register
def _(block: model.Signatures, around: Around) -> str:
    recipients = _recipients(block.recipients)
    if len(block.columns) == 1:
        widths = [around.width * share for share in layout.SIGNATURE_SHARES]
        one = block.columns[0]
        content = _above_name(one, widths[1]) + paragraph_xml("SignerName", one.name)
        return frameless_table_xml(
            widths, [(recipients or paragraph_xml("Recipient", ""), content)], side=_SIGNATURE_SIDE_MM
        )
    if not block.columns:
        return recipients
    widths = [around.width / len(block.columns)] * len(block.columns)
    # Names on one level, however many lines stand above each.
    rows = [
        [_above_name(one, widths[0]) or paragraph_xml("SignatureLine", "") for one in block.columns],
        [paragraph_xml("SignerName", one.name) for one in block.columns],
    ]
    below = spacer_xml(layout.PARAGRAPH_GAP_PT) + recipients if recipients else ""
    return frameless_table_xml(widths, rows) + below


def _above_name(one: model.Signature, width: float) -> str:
    room = width - 2 * _SIGNATURE_SIDE_MM
    lines = "".join(_centred("SignatureLine", line, layout.SIGNATURE_LOOK, room) for line in one.lines)
    return lines + _centred("SignatureNote", one.note, layout.SIGNATURE_NOTE_LOOK, room)


def _recipients(recipients: Sequence[str]) -> str:
    if not recipients:
        return ""
    items = layout.with_dashes(recipients[1:]) if len(recipients) > 1 else []
    return paragraph_xml("RecipientsHeading", recipients[0]) + "".join(
        paragraph_xml("Recipient", _dashed(item)) for item in items
    )


def _named(lines: Sequence[tuple[str, str, layout.Look]], note: tuple[str, str, layout.Look], around: Around) -> str:
    """Centred lines with a note, the rule below all of them measured by the last line that is no note."""
    named = [(style, text, look) for style, text, look in lines if text]
    (style, text, look), *others = [*named, *([note] if note[1] else [])] or [("Spacer", "", note[2])]
    found = _opening(style, evenly(text, look.size, around.width, bold=look.bold), around)
    found += "".join(_centred(style, text, look, around.width) for style, text, look in others)
    return found + (_part_rule(*named[-1][1:], around.width, layout.AFTER_TITLE_PT) if named else "")


def _centred(style: str, text: str, look: layout.Look, width: float) -> str:
    """A line in the middle of a column, broken evenly where it is too long; nothing for no text."""
    return paragraph_xml(style, evenly(text, look.size, width, bold=look.bold)) if text else ""


def _part_rule(text: str, look: layout.Look, width: float, after: float = 0.0) -> str:
    """A rule as long as the layout's share of the text; of one that takes several lines, of the last."""
    last = evenly(text, look.size, width, bold=look.bold).rpartition("\n")[2]
    return rule_xml(layout.RULE_SHARE * width_mm(last, look.size, bold=look.bold), width, after=after)


def _opening(
    style: str,
    text: str | Iterable[Run],
    around: Around,
    *,
    keep: bool = False,
    after: float = 0.0,
    indent: str = "",
    align: str = "",
    tabs: str = "",
) -> str:
    """The first paragraph of a block, which bears what the block found around it."""
    return paragraph_xml(
        style,
        text,
        keep=keep,
        page_break=around.page_break,
        before=around.above,
        after=after,
        indent=indent,
        align=align,
        tabs=tabs,
    )


def _dashed(item: str) -> str:
    """The dash stays with its first word."""
    return item.replace("- ", f"-{NO_BREAK_SPACE}", 1)
