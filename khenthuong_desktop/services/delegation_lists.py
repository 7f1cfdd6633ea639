"""The list of the delegation to the upper congress, with columns as the levels above ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegations, paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.services.rosters import counted
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.delegations import HEAD
from khenthuong_desktop.wording.papers import SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import CellValue, Column, Paper, TableRow
    from khenthuong_desktop.services.delegations import Member
    from khenthuong_desktop.services.office import Office

KIND: Final = "delegation-list"


def compose(office: Office, id: str, sensitive: bool = False) -> Paper:
    """Members in their order, the reserves behind them; ethnic group, religion and Party only where asked for."""
    from khenthuong_desktop.documents.model import Signature, TableRow
    from khenthuong_desktop.documents.papers import list as papers

    said = texts(office, KIND, id)
    title = paper_texts.kind(office, KIND).title
    everybody = delegations.members(office, id)
    if not everybody:
        raise UserError("delegate.list_empty", paper=title)
    going = [one for one in everybody if not one.reserve]
    behind = [one for one in everybody if one.reserve]
    filled = with_values(said, _counted(office, id, going, behind))
    columns = _columns(sensitive)
    rows: list[TableRow] = []
    if behind:
        rows.append(TableRow((words.MEMBERS,), "group"))
    rows += _rows(office, going, sensitive)
    if behind:
        rows.append(TableRow((words.RESERVES,), "group"))
        rows += _rows(office, behind, sensitive)
    if total := filled.part("total"):
        rows.append(TableRow((total, *[None] * (len(columns) - 1)), "total"))
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.upper_event}",
            title=filled.part("title"),
            subject=filled.part("about"),
            note=filled.part("note"),
            columns=columns,
            rows=rows,
            head=filled.head(),
            signatures=(Signature((filled.part("prepared_by"),), note=SIGN_HERE), filled.signature()),
            recipients=filled.recipients(),
            orientation="landscape",
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def _counted(office: Office, conference_id: str, going: Sequence[Member], behind: Sequence[Member]) -> dict[str, str]:
    _, everybody = delegations.board(office, conference_id)
    minority = {one.id for one in everybody if one.values["minority"]}
    women = sum(one.gender == "female" for one in going)
    numbers = counted(len(going), women, sum(one.subject_id in minority for one in going))
    return numbers | {"reserve_count": in_figures(len(behind))}


def _columns(sensitive: bool) -> tuple[Column, ...]:
    from khenthuong_desktop.documents.model import Column

    private = (
        Column(words.ETHNICITY, 16, "center"),
        Column(words.RELIGION, 18, "center"),
        Column(words.PARTY_MEMBER, 13, "center"),
    )
    return (
        Column(words.ORDINAL, 9, "center", "ordinal"),
        Column(words.NAME, 38),
        Column(words.MALE, 21, "center", "date", above=words.BORN),
        Column(words.FEMALE, 21, "center", "date", above=words.BORN),
        *(private if sensitive else ()),
        Column(words.EDUCATION, 20, "center"),
        Column(words.POSITION_AND_UNIT, 44),
        Column(words.REPRESENTS, 30),
        Column(words.MERIT, 46),
        Column(words.REMARK, 22),
    )


def _rows(office: Office, people: Sequence[Member], sensitive: bool) -> list[TableRow]:
    from khenthuong_desktop.documents.model import TableRow

    groups, religions = office.labels("ethnic_groups"), office.labels("religions")
    levels = office.labels("education_levels")
    rows = []
    for place, one in enumerate(people, start=1):
        born = _born(one.birth_date)
        party = codes.YES if one.party_member else None
        private = (
            groups.get(one.ethnicity or "", one.ethnicity),
            religions.get(one.religion or "", one.religion),
            party,
        )
        remark = "; ".join(part for part in (HEAD if one.head else "", one.notes) if part)
        rows.append(
            TableRow(
                (
                    *(place, one.name),
                    *((None, born) if one.gender == "female" else (born, None)),
                    *(private if sensitive else ()),
                    levels.get(one.education or "", one.education),
                    ", ".join(part for part in (one.office, one.unit) if part) or None,
                    *(one.represents or None, one.achievement or None, remark or None),
                )
            )
        )
    return rows


def _born(stored: str | None) -> CellValue:
    """A whole date as a date; of one partly known what is known."""
    if not stored:
        return None
    known = PartialDate.parse_stored(stored)
    whole: date | None = known.as_date()
    return whole or known.display()
