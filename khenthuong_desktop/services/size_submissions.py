"""The submission on number, composition, time and place of a conference, to those who agree to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.composition import wanted_heads
from khenthuong_desktop.domain.conferences import seats_of
from khenthuong_desktop.services import agreement, bodies, composition_rules, paper_content
from khenthuong_desktop.services.conference_texts import Texts, texts
from khenthuong_desktop.wording import composition
from khenthuong_desktop.wording import conference_papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper, TableRow
    from khenthuong_desktop.domain.composition import Rule
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office

KIND: Final = "size-submission"
_COUNCIL: Final = "council"
_DECIDING: Final = frozenset({"agree", "decide"})


def compose(office: Office, id: str) -> Paper:
    """The submission as it stands now, number and day blank, with the rules of the composition as a table."""
    said = texts_of(office, id)
    content = said.content("text", addressees=_addressees(office, said))
    return paper_content.paper_of("submission", replace(content, tables=_rules(office, said)))


def texts_of(office: Office, conference_id: str) -> Texts:
    """The council proposes, where the office has named one and the path of agreement begins with it."""
    path = agreement.steps(office, conference_id)
    council = bodies.body_of_kind(office, _COUNCIL) if any(one.actor == _COUNCIL for one in path) else None
    return texts(office, KIND, conference_id, body_id=council.id if council else None)


def _addressees(office: Office, said: Texts) -> tuple[str, ...]:
    """Those who agree or decide, in the order of the path."""
    path = agreement.steps(office, said.conference.id)
    actors = [one.actor for one in path if one.action in _DECIDING] or [words.PARTY, words.COMMITTEE]
    return tuple(words.addressee(actor, said.values.get("commune", "")) for actor in dict.fromkeys(actors))


def _asked(office: Office, said: Texts) -> tuple[Rule, ...]:
    """Rules with a number, and those that the text does not name among whom the plan attends to."""
    named = {office.labels("attention_groups").get(code) for code in said.conference.attention}
    found = composition_rules.rules(office, said.conference.id)
    return tuple(one for one in found if one.numbered or composition.own_part(one.label) not in named)


def _rules(office: Office, said: Texts) -> tuple[Block, ...]:
    from khenthuong_desktop.documents.model import Column, Paragraph, Table, plain

    rules = _asked(office, said)
    if not rules:
        return ()
    columns = (
        Column(words.ORDINAL, 1, "center", "ordinal"),
        Column(words.RULE, 4.4),
        Column(words.WANTED_LEVEL, 3.6),
        Column(words.SCOPE, 2.6),
        Column(words.FORCE, 1.8, "center"),
    )
    rows = [_row(said.conference, place, rule) for place, rule in enumerate(rules, start=1)]
    lead = Paragraph(plain(said.part("before_table")), keep_with_next=True)
    return (lead, Table(columns, rows))


def _row(found: Conference, place: int, rule: Rule) -> TableRow:
    from khenthuong_desktop.documents.model import TableRow

    return TableRow((place, *_parts(found, rule)))


def _parts(found: Conference, rule: Rule) -> tuple[str, str, str, str]:
    heads = wanted_heads(rule, seats_of(found, rule.scope))
    label, level = composition.own_part(rule.label), words.wanted(rule, heads)
    return label, level, composition.SCOPES[rule.scope], words.FORCE_WORDS[rule.hard]
