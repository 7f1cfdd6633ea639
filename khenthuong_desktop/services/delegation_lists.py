"""The list of the delegation to the upper congress, with columns as the levels above ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.numbers import counted as in_heads
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegation_columns, delegations, paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.services.rosters import counted
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.papers import SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
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
        raise UserError("delegation.list_empty", paper=title)
    going = sorted((one for one in everybody if not one.reserve), key=lambda one: not one.head)  # the head first
    behind = [one for one in everybody if one.reserve]
    filled = with_values(said, _counted(office, id, going, behind))
    asked = delegation_columns.wanted(said.lines("columns"), sensitive)
    columns, cells = delegation_columns.columns(asked), delegation_columns.cells(office, asked)
    rows: list[TableRow] = []
    if behind:
        rows.append(TableRow((words.MEMBERS,), "group"))
    rows += [TableRow((place, *cells(one))) for place, one in enumerate(going, start=1)]
    if behind:
        rows.append(TableRow((words.RESERVES,), "group"))
        rows += [TableRow((place, *cells(one))) for place, one in enumerate(behind, start=1)]
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
    return numbers | {"reserve_count": in_heads(len(behind))}
