"""The submission on number, composition, time and place of a conference, to those who agree to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.composition import wanted_heads
from khenthuong_desktop.domain.conferences import seats_of
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import agreement, bodies, composition_rules, paper_content
from khenthuong_desktop.services.conference_texts import Texts, texts
from khenthuong_desktop.services.paper_content import Begun, Inputs
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
    said = _texts(office, id)
    content = said.content("text", addressees=_addressees(office, said))
    return paper_content.paper_of("submission", replace(content, tables=_rules(office, said)))


def begun(office: Office, conference_id: str) -> Begun:
    """The same, to be written on, kept and sent for signature."""
    said = _texts(office, conference_id)
    rules = [_told(said.conference, one) for one in composition_rules.rules(office, conference_id)]
    body = [said.part("text"), *([said.part("before_table"), *rules] if rules else [])]
    inputs = Inputs(said.part("subject"), _addressees(office, said), "\n".join(body))
    return Begun("submission", inputs, said.body_id, said.signer_id)


def _texts(office: Office, conference_id: str) -> Texts:
    """The council proposes, where the office has named one and the path of agreement begins with it."""
    path = agreement.steps(office, conference_id)
    council = bodies.body_of_kind(office, _COUNCIL) if any(one.actor == _COUNCIL for one in path) else None
    return texts(office, KIND, conference_id, body_id=council.id if council else None)


def _addressees(office: Office, said: Texts) -> tuple[str, ...]:
    """Those who agree or decide, in the order of the path."""
    path = agreement.steps(office, said.conference.id)
    actors = [one.actor for one in path if one.action in _DECIDING] or [words.PARTY, words.COMMITTEE]
    return tuple(words.addressee(actor, said.values.get("commune", "")) for actor in dict.fromkeys(actors))


def _rules(office: Office, said: Texts) -> tuple[Block, ...]:
    from khenthuong_desktop.documents.model import Column, Paragraph, Table, plain

    rules = composition_rules.rules(office, said.conference.id)
    if not rules:
        return ()
    columns = (
        Column(words.ORDINAL, 1, "center", "ordinal"),
        Column(words.RULE, 5),
        Column(words.SCOPE, 3),
        Column(words.WANTED, 1.6, "center"),
        Column(words.FORCE, 2, "center"),
    )
    rows = [_row(said.conference, place, rule) for place, rule in enumerate(rules, start=1)]
    lead = Paragraph(plain(said.part("before_table")), keep_with_next=True)
    return (lead, Table(columns, rows))


def _row(found: Conference, place: int, rule: Rule) -> TableRow:
    from khenthuong_desktop.documents.model import TableRow

    heads = wanted_heads(rule, seats_of(found, rule.scope))
    told = None if heads is None else in_figures(heads)
    return TableRow((place, rule.label, composition.SCOPES[rule.scope], told, composition.HARD[rule.hard]))


def _told(found: Conference, rule: Rule) -> str:
    heads = wanted_heads(rule, seats_of(found, rule.scope))
    return words.rule(rule.label, composition.SCOPES[rule.scope], heads, composition.HARD[rule.hard])
