"""The decision that sets up the organising committee, and the minutes of the vote on the delegation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import document_date
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    adoptions,
    asked_units,
    committees,
    conferences,
    delegation_votes,
    delegations,
    paper_heads,
    paper_places,
    paper_texts,
    programme,
    roles,
)
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.wording import budget_papers as words
from khenthuong_desktop.wording import committees as committee_words
from khenthuong_desktop.wording import conference_papers as columns_words
from khenthuong_desktop.wording import delegations as delegation_words
from khenthuong_desktop.wording import programme as programme_words
from khenthuong_desktop.wording.paper_words import DECIDES
from khenthuong_desktop.wording.papers import DOTTED_LINE, SHORT_LINE, SIGN_HERE

if TYPE_CHECKING:
    from datetime import date

    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.committees import Member
    from khenthuong_desktop.services.office import Office

DECISION: Final = "committee-decision"
MINUTES: Final = "adoption-minutes"
_STANDING: Final = "standing_body"
_VOTE: Final = "adoption"  # kind of an item of the programme


def compose_decision(office: Office, id: str) -> Paper:
    """Members, subcommittees where there are some, who does what; number and day blank."""
    from khenthuong_desktop.documents.papers import decision

    parts = committees.parts(office, id)
    if not parts:
        raise UserError("committee.empty")
    said = texts(office, DECISION, id, values={"standing_body": _head_of(office)})
    said = with_values(said, {"subject": said.part("subject")})
    committee = committees.committee(office, id)
    articles: list[tuple[str, tuple[str, ...]]] = [(said.part("text"), _listed(committee))]
    subcommittees = {name: ones for name, ones in parts.items() if name}
    if subcommittees:
        items: list[str] = []
        for place, (name, ones) in enumerate(subcommittees.items(), start=1):
            items.append(f"{place}. {name}")
            items += [f"- {_ended(_below(one, committee), last=one is ones[-1])}" for one in ones]
        articles.append((said.part("subcommittees"), tuple(items)))
    duties = [one for ones in parts.values() for one in ones if one.duty]
    if duties:
        told = tuple(
            _ended(f"{place}. {words.DUTY.format(who=_called(one), duty=one.duty)}", last=one is duties[-1])
            for place, one in enumerate(duties, start=1)
        )
        articles.append((said.part("duties"), told))
    else:
        articles.append((said.part("duties_none"), ()))
    articles.append((said.part("closing"), ()))
    title = paper_texts.kind(office, DECISION).title
    head = paper_heads.head(office, said.body_id, "decision", said.day)
    paper = decision.paper(
        decision.Content(
            name=f"{title} - {said.conference.name}",
            head=head,
            title=said.part("title"),
            about=said.part("about"),
            authority=said.values["body"].upper(),
            bases=(*said.lines("bases"), *said.lines("proposed_by")),
            decides=DECIDES,
            articles=tuple(
                decision.Article(words.ARTICLE.format(n=place), text, items)
                for place, (text, items) in enumerate(articles, start=1)
            ),
            signature=said.signature(),
            recipients=said.recipients(),
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def compose_minutes(office: Office, id: str) -> Paper:
    """What was counted and the list that was voted on; numbers nobody has said are left for the pen."""
    from khenthuong_desktop.documents.model import Column, Paper, Signature, TableRow
    from khenthuong_desktop.documents.papers import form as forms

    everybody = delegations.members(office, id)
    if not everybody:
        raise UserError("adoption.nobody_to_adopt")
    found = adoptions.adoption(office, id)
    held_on = found.held_on or conferences.conference(office, id).held_on
    numbers = {
        f"adoption_{key}": SHORT_LINE if (number := getattr(found, key)) is None else in_figures(number)
        for key in ("present", "agreed", "against", "abstained", "invalid")
    }
    held = {True: committee_words.ADOPTED, False: committee_words.NOT_ADOPTED, None: DOTTED_LINE}
    said = texts(
        office,
        MINUTES,
        id,
        values={
            **numbers,
            "adoption_day": _when(office, id, held_on) if held_on else DOTTED_LINE,
            "adoption_way": committee_words.WAYS[found.way],
            "adoption_tellers": found.tellers or DOTTED_LINE,
            "adoption_threshold": committee_words.threshold(found.threshold),
            "adoption_verdict": held[found.adopted],
        },
    )
    ballot = said.lines("ballot") if found.way == "ballot" else ()
    rows = []
    for place, one in enumerate(everybody, start=1):
        role = delegation_words.HEAD if one.head else delegation_words.RESERVE if one.reserve else None
        office_held = ", ".join(part for part in (one.office, one.unit) if part)
        rows.append(TableRow((place, one.name, office_held or None, role)))
    head = said.head()
    if held_on:  # minutes are of the day of the meeting, also where they are printed the year after
        of_day = paper_heads.head(office, said.body_id, None, held_on, signed=True)
        head = replace(head, place_and_date=of_day.place_and_date)
    changed = delegation_votes.changed(office, id)
    since = (committee_words.SINCE_VOTE.format(what=changed.fact("what")),) if changed is not None else ()
    content = forms.Content(
        title=said.part("title"),
        subject=said.part("about"),
        lines=(*said.lines("text"), *ballot, *said.lines("threshold")),
        blanks=asked_units.BLANKS,
        head=head,
        lead=said.part("before_table"),
        columns=(
            Column(columns_words.ORDINAL, 12, "center", "ordinal"),
            Column(columns_words.NAME, 50),
            Column(words.OFFICE, 76),
            Column(columns_words.REMARK, 30),
        ),
        rows=tuple(rows),
        closing=(*since, *said.lines("closing")),
        signatures=(
            Signature((said.part("prepared_by"),), note=SIGN_HERE),
            Signature((said.part("unit_head"),), note=SIGN_HERE),
        ),
    )
    title = paper_texts.kind(office, MINUTES).title
    paper = Paper(f"{title} - {said.conference.name}", forms.blocks(content), author=said.values["body"])
    paper_places.check_nothing_left(paper)
    return paper


def _when(office: Office, conference_id: str, held_on: date) -> str:
    """'9 giờ 30, ngày 15 tháng 12 năm 2026': the hour is that of the vote in the programme that was issued for that
    day, else it is left for the pen."""
    last = programme.programme(office, conference_id).last
    slots = last.line.slots if last is not None and last.of.day == held_on else ()
    start = next((slot.start for slot in slots if slot.item.kind == _VOTE and slot.start), "")
    hour = programme_words.at(start) if start else committee_words.HOUR_BLANK.format(blank=SHORT_LINE)
    return committee_words.WHEN.format(hour=hour, day=document_date(held_on))


def _head_of(office: Office) -> str:
    """'Trưởng phòng Văn hóa - Xã hội': a division proposes through its head; another body in its own name."""
    name = roles.role_name(office, _STANDING, office.today)
    division = name.casefold().startswith(words.DIVISION.casefold())
    return words.HEAD_OF_DIVISION.format(name=name[len(words.DIVISION) :]) if division else name


def _called(one: Member) -> str:
    """'Ông Lò Văn Ân'."""
    return f"{one.title} {one.full_name}".strip()


def _named(one: Member) -> str:
    return words.SUBJECT_AND.format(name=_called(one), office=one.office_held) if one.office_held else _called(one)


def _seat(one: Member) -> str:
    """'Ông Lò Văn Ân, Chủ tịch UBND phường: Trưởng Ban'."""
    who = _named(one)
    seat = one.seat_in_committee if one.subcommittee else one.seat
    return words.SEATED.format(who=who, seat=seat) if seat else who


def _below(one: Member, committee: tuple[Member, ...]) -> str:
    """The seat in a subcommittee; the title in the committee is told in the article of the committee."""
    if one not in committee:
        return words.SEATED.format(who=_named(one), seat=one.seat) if one.seat else _named(one)
    seat = one.seat_in_subcommittee
    return words.SEATED.format(who=_named(one), seat=seat) if seat else _named(one)


def _listed(ones: tuple[Member, ...]) -> tuple[str, ...]:
    return tuple(_ended(f"{place}. {_seat(one)}", last=one is ones[-1]) for place, one in enumerate(ones, start=1))


def _ended(text: str, *, last: bool) -> str:
    return text.rstrip(".;") + ("." if last else ";")
