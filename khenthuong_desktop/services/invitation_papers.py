"""Papers for the guests of a conference: invitations, the lists they sign, and who is given what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import weekday_name
from khenthuong_desktop.domain.numbers import in_figures, money
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_awards, gifts, invitations, paper_places, paper_texts, programme
from khenthuong_desktop.services.budget_papers import in_words
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.services.gifts import KINDS, OUTSIDE, Gift
from khenthuong_desktop.wording import budget_papers as words
from khenthuong_desktop.wording.invitations import GIFT_KINDS
from khenthuong_desktop.wording.papers import SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Column, Orientation, Paper, TableRow
    from khenthuong_desktop.services.invitations import Invitation
    from khenthuong_desktop.services.office import Office

INVITATIONS: Final = "invitations"
SIGN_IN: Final = "sign-in"
GIFTS: Final = "gift-list"
AWARDS: Final = "award-list"
_ROW_MM: Final = 9.0
_PEN_MM: Final = 42  # of about 178: who signs writes his name out


def compose_invitations(office: Office, id: str) -> Paper:
    """A page a person, spare copies with a line for the name; who has left the conference gets none."""
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.papers.several import together

    wanted = [one for one in invitations.invitations(office, id) if one.kind != "gone"]
    if not wanted:
        raise UserError("invitation.none")
    said = texts(office, INVITATIONS, id)
    head = said.head_of_its_year("invitation")
    above: tuple[Block, ...] = (head, _title(said), *_paragraphs(said.lines("opening"), keep=True))
    held = said.conference.held_on
    time = words.on_weekday(said.values["conference_time"], weekday_name(held)) if held else ""
    said = with_values(said, {"conference_time": time or said.values["conference_time"]})
    enclosed = said.lines("enclosed") if programme.programme(office, id).issues else ()
    text = _paragraphs((*said.lines("text"), *enclosed))
    closings = {
        title: _paragraphs(with_values(said, {"guest": words.addressed(title)}).lines("closing"))
        for title in {one.title for one in wanted}
    }
    signed = _signed(said)
    name = f"{paper_texts.kind(office, INVITATIONS).title} - {said.conference.name}"
    author = said.values["body"]
    pages = [
        Paper(name, (*above, *_guest(one), *text, *closings[one.title], signed), page_numbers=False, author=author)
        for one in wanted
    ]
    paper = together(name, pages)
    paper_places.check_nothing_left(pages[0])
    return paper


def compose_sign_in(office: Office, id: str) -> Paper:
    """Everybody who is expected, by kind, those whom only an invitation names behind them."""
    from khenthuong_desktop.documents.model import Column, TableRow

    groups: list[tuple[str, list[tuple[int | None, str, str]]]] = []  # heading, those below it
    for kind in KINDS:
        given = gifts.given(office, id, Gift("", "", (kind,), 0))
        groups.append((_group(kind), [(one.number, one.full_name, _joined(one.position, one.unit)) for one in given]))
    everybody = sum(len(people) for _, people in groups)
    if not everybody:
        raise UserError("delegate.list_empty", paper=paper_texts.kind(office, SIGN_IN).title)
    numbered = any(number is not None for _, people in groups for number, *_ in people)
    columns = (
        Column(words.ORDINAL, 10, "center", "ordinal"),
        *((Column(words.DELEGATE_NUMBER, 13, "center", "integer"),) if numbered else ()),
        Column(words.NAME, 45),
        Column(words.OFFICE, 52),
        Column(words.SIGNATURE, _PEN_MM),
        Column(words.REMARK, 16),
    )
    rows: list[TableRow] = []
    place = 0
    for name, people in groups:
        if people:
            rows.append(TableRow((words.GROUP.format(name=name, n=in_figures(len(people))),), "group"))
        for number, full_name, office_held in people:
            place += 1
            shown = (number,) if numbered else ()
            rows.append(TableRow((place, *shown, full_name, office_held or None, None, None)))
    said = with_values(texts(office, SIGN_IN, id), {"count": in_figures(everybody)})
    return _list(said, columns, rows, row_mm=_ROW_MM)


def compose_gifts(office: Office, id: str) -> Paper:
    """Everybody who gets something, with what, and room to sign for it."""
    from khenthuong_desktop.documents.model import Column, TableRow

    known = [one for one in gifts.gifts(office, id) if one.number]
    if not known:
        raise UserError("gift.none")
    valued = all(one.value is not None for one in known)
    rows: list[TableRow] = []
    place = total = 0
    for kind in KINDS:
        mine = [one for one in known if kind in one.for_kinds]
        people = gifts.given(office, id, Gift("", "", (kind,), 0)) if mine else ()
        if not people:
            continue
        names, value = "; ".join(one.name for one in mine), sum(one.value or 0 for one in mine)
        group = words.GROUP.format(name=_group(kind), n=in_figures(len(people)))
        rows.append(TableRow((words.GIVEN.format(group=group, gifts=names),), "group"))
        for one in people:
            place += 1
            total += value
            told = (place, one.full_name, _joined(one.position, one.unit) or None)
            rows.append(TableRow((*told, *((value,) if valued else ()), None)))
    columns = (
        Column(words.ORDINAL, 10, "center", "ordinal"),
        Column(words.NAME, 46),
        Column(words.OFFICE, 58),
        *((Column(words.VALUE, 21, "right", "money"),) if valued else ()),
        Column(words.SIGNATURE, _PEN_MM),
    )
    said = with_values(texts(office, GIFTS, id), {"count": in_figures(place)})
    closing = [words.GIFTS_TOTAL.format(money=money(total), words=in_words(total))] if valued else []
    return _list(said, columns, rows, closing=closing, row_mm=_ROW_MM)


def compose_awards(office: Office, id: str) -> Paper:
    """In the order in which they are handed over, under the name of each award."""
    from khenthuong_desktop.documents.model import Column, TableRow

    found = conference_awards.in_order(office, id)
    if not found:
        raise UserError("conference_award.none")
    if unnamed := [one.full_name for one in found if not one.award_name]:
        raise UserError("conference_award.not_said", name=unnamed[0], number=len(unnamed))
    counts: dict[str, int] = {}
    for one in found:
        counts[one.award_name] = counts.get(one.award_name, 0) + 1
    # One decision for all is said once: said in every row it made the list twice as long.
    decisions = {one.decision for one in found}
    common = found[0].decision if len(decisions) == 1 else ""
    columns = (
        Column(words.ORDINAL, 10, "center", "ordinal"),
        Column(words.SUBJECT, 50),
        Column(words.OFFICE, 52),
        Column(words.ACHIEVEMENT, 66),
        *(() if len(decisions) == 1 else (Column(words.DECISION, 62),)),
    )
    rows: list[TableRow] = []
    for place, one in enumerate(found, start=1):
        if place == 1 or found[place - 2].award_name != one.award_name:
            rows.append(
                TableRow((words.GROUP.format(name=one.award_name, n=in_figures(counts[one.award_name])),), "group")
            )
        name = words.POSTHUMOUS.format(name=one.full_name) if one.posthumous else one.full_name
        told = (_joined(one.office_held, one.unit) or None, one.achievement or None)
        rows.append(TableRow((place, name, *told, *(() if len(decisions) == 1 else (one.decision or None,)))))
    said = with_values(texts(office, AWARDS, id), {"count": in_figures(len(found))})
    note = said.part("note") or (words.by_decision(common) if common else "")
    return _list(said, columns, rows, note=note, orientation="portrait" if len(decisions) == 1 else "landscape")


def _guest(one: Invitation) -> tuple[Block, ...]:
    """Who is invited, in the middle and bold; a spare copy has lines for the pen."""
    from khenthuong_desktop.documents.model import Paragraph, Run, blank, plain

    if not one.full_name:
        return (
            Paragraph((Run(f"{words.GUEST_BLANK} "), blank()), align="left", indented=False),
            Paragraph((Run(f"{words.GUEST_OFFICE} "), blank()), align="left", indented=False),
        )
    name = words.GUEST.format(title=one.title[:1].upper() + one.title[1:], name=one.full_name).strip()
    found: list[Block] = [Paragraph(plain(name, bold=True), align="center", indented=False, keep_with_next=True)]
    for line in (_joined(one.position, one.unit), words.PLACE.format(place=one.place) if one.place else ""):
        if line:
            found.append(Paragraph(plain(line), align="center", indented=False, keep_with_next=True))
    return tuple(found)


def _group(kind: str) -> str:
    return words.OUTSIDE if kind == OUTSIDE else GIFT_KINDS[kind]


def _title(said: Texts) -> Block:
    from khenthuong_desktop.documents.model import Title

    return Title(said.part("title"), (said.part("about"),))


def _paragraphs(lines: Sequence[str], *, keep: bool = False) -> tuple[Block, ...]:
    from khenthuong_desktop.documents.model import Paragraph, plain

    return tuple(Paragraph(plain(line), keep_with_next=keep) for line in lines)


def _signed(said: Texts) -> Block:
    from khenthuong_desktop.documents.model import Signatures

    return Signatures((said.signature(),), said.recipients())


def _list(
    said: Texts,
    columns: tuple[Column, ...],
    rows: Sequence[TableRow],
    *,
    note: str = "",
    closing: Sequence[str] = (),
    row_mm: float = 0.0,
    orientation: Orientation = "portrait",
) -> Paper:
    from khenthuong_desktop.documents.model import Signature, TableRow
    from khenthuong_desktop.documents.papers import list as papers

    last = TableRow((said.part("total"), *[None] * (len(columns) - 1)), "total")
    title = paper_texts.kind(said.office, said.kind).title
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            title=said.part("title"),
            subject=said.part("about"),
            note=note or said.part("note"),
            columns=columns,
            rows=(*rows, last),
            head=said.head_of_its_year(),
            closing=tuple(closing),
            signatures=(Signature((said.part("prepared_by"),), note=SIGN_HERE), said.signature()),
            recipients=said.recipients(),
            orientation=orientation,
            least_row_mm=row_mm,
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
