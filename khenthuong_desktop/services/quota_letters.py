"""The letter that allots delegates: one to all units with a table, or one a unit; the forms to fill are its annexes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import open_document_date
from khenthuong_desktop.domain.numbers import roman
from khenthuong_desktop.services import (
    asked_units,
    minutes_forms,
    nomination_forms,
    paper_content,
    paper_heads,
    paper_texts,
)
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.wording import conference_papers as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from khenthuong_desktop.documents.model import Block, Paper
    from khenthuong_desktop.services.allotments import Allotment
    from khenthuong_desktop.services.office import Office

KIND: Final = "quota-letter"
_LETTER: Final = "letter"


def compose(office: Office, id: str, unit: str | None = None) -> Paper:
    """One letter with the numbers of all units in an annex; for a `unit` the letter to it, for 'all' every unit's."""
    from khenthuong_desktop.documents.papers.several import together

    said = texts(office, KIND, id)
    if unit is None:
        return _to_everybody(office, said)
    units = asked_units.chosen(office, id, unit)
    title = paper_texts.kind(office, KIND).title
    letters = [_to_one(office, said, one) for one in units]
    return together(f"{title} - {units[0].unit}" if len(units) == 1 else title, letters)


def _asked(office: Office, said: Texts) -> tuple[Allotment, ...]:
    return asked_units.asked(office, said.conference.id)


def _to_everybody(office: Office, said: Texts) -> Paper:
    units = _asked(office, said)
    content = said.content("allotted_all", "text", addressees=(words.UNITS_OF_ANNEX,))
    annexes = (_units(office, units), *_forms(office, said, None))
    blocks = tuple(_annexes(said, ("annex_units", "annex_nomination", "annex_minutes"), annexes))
    return paper_content.paper_of(_LETTER, replace(content, annexes=blocks))


def _to_one(office: Office, said: Texts, one: Allotment) -> Paper:
    filled = with_values(said, asked_units.values(office, one))
    content = filled.content("allotted_one", "text", addressees=(one.unit,))
    blocks = tuple(_annexes(filled, ("annex_nomination", "annex_minutes"), _forms(office, said, one)))
    return paper_content.paper_of(_LETTER, replace(content, annexes=blocks))


def _forms(office: Office, said: Texts, one: Allotment | None) -> tuple[Paper, Paper]:
    def of(kind: str) -> Texts:
        return texts(office, kind, said.conference.id)

    return (
        nomination_forms.form(office, of(nomination_forms.KIND), one, annexed=True),
        minutes_forms.form(office, of(minutes_forms.KIND), one, annexed=True),
    )


def _annexes(said: Texts, titles: Sequence[str], papers_of: Sequence[Paper]) -> Iterator[Block]:
    """Each on pages of its own, which lie where its paper does."""
    from khenthuong_desktop.documents.model import Annex, Section

    drafter = said.values.get(paper_content.DRAFTER, "")
    head = paper_heads.head(said.office, said.body_id, _LETTER, said.day, drafter=drafter)
    number = head.number.partition(":")[2].rstrip()
    attached = words.attached_to(number, open_document_date(said.day.year), said.values["body"])
    lies = "portrait"
    for place, (title, paper) in enumerate(zip(titles, papers_of, strict=True), start=1):
        if paper.orientation != lies:
            yield Section(paper.orientation)
        lies = paper.orientation
        yield Annex(words.ANNEX.format(number=roman(place)), said.part(title), attached)
        for block in paper.blocks:
            if isinstance(block, Section):
                lies = block.orientation
            yield block


def _units(office: Office, units: Sequence[Allotment]) -> Paper:
    from khenthuong_desktop.documents.model import Column, Paper, Table, TableRow

    columns = (
        Column(words.ORDINAL, 1, "center", "ordinal"),
        Column(words.UNIT, 5),
        Column(words.NUMBER, 1.4, "center", "integer"),
        Column(words.STRUCTURE, 5),
        Column(words.REMARK, 3),
    )
    rows = [
        TableRow((place, one.unit, one.number, asked_units.told(office, one) or None, one.notes or None))
        for place, one in enumerate(units, start=1)
    ]
    rows.append(TableRow((words.TOTAL, None, sum(one.number for one in units), None, None), "total"))
    return Paper("", (Table(columns, rows),))
