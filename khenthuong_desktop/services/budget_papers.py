"""Papers of the money of a conference: the estimate, its submission, the accounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.domain.numbers import LARGEST_IN_WORDS, bracketed_money, money, roman
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, budgets, paper_content, paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import Texts, texts
from khenthuong_desktop.wording import budget_papers as words
from khenthuong_desktop.wording.papers import SHORT_LINE, SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, CellValue, Column, Orientation, Paper, TableRow
    from khenthuong_desktop.domain.budgets import Budget, Line, State
    from khenthuong_desktop.services.office import Office

ESTIMATE: Final = "budget"
SUBMISSION: Final = "budget-submission"
ACCOUNTS: Final = "accounts"
_DRAFTER: Final = "culture_division"


def in_words(amount: int) -> str:
    """'(Bằng chữ: …)'; nothing for a sum nobody could read out."""
    return bracketed_money(amount) if amount <= LARGEST_IN_WORDS else ""


def compose_budget(office: Office, id: str) -> Paper:
    """The estimate as it stands: what was appraised and approved beside it, as far as it has come."""
    found = _budget(office, id)
    said = _texts(office, ESTIMATE, id, found)
    columns, cells = _estimate(found)
    closing = [in_words(found.proposed)] if found.state == "drafted" else []
    shown = _approved_only(found)
    if left_out := len(found.lines) - len(shown.lines):
        closing.append(words.NOT_SHOWN.format(n=left_out))
    elif found.without_norm:
        closing.append(words.NO_NORM.format(n=found.without_norm))
    if found.appraised_on is not None:
        day = short_document_date(found.appraised_on)
        closing.append(words.APPRAISED_BY.format(who=found.appraised_by, day=day, money=_said(found, "appraised")))
    if found.approved_on is not None:
        day = short_document_date(found.approved_on)
        closing.append(words.APPROVED_BY.format(who=found.approved_by, day=day, money=_said(found, "approved")))
    return _list(said, columns, _rows(shown, columns, cells, said.part("total")), closing)


def compose_submission(office: Office, id: str) -> Paper:
    """From who drafts it to who appraises and who approves, number and day blank, the estimate in it as a table."""
    from khenthuong_desktop.documents.model import Paragraph, Table, plain

    found, said = _submitted(office, id)
    columns, cells = _estimate(replace(found, state="drafted"), narrow=True)
    tables: tuple[Block, ...] = (
        Paragraph(plain(said.part("before_table")), keep_with_next=True),
        Table(columns, _rows(found, columns, cells, words.TOTAL)),
    )
    if found.without_norm:
        tables += (Paragraph(plain(words.NO_NORM.format(n=found.without_norm))),)
    content = said.content("text", addressees=_asked(said))
    return paper_content.paper_of("submission", replace(content, tables=tables))


def texts_of(office: Office, conference_id: str) -> Texts:
    """What its submission says, and under whose head."""
    return _submitted(office, conference_id)[1]


def _submitted(office: Office, conference_id: str) -> tuple[Budget, Texts]:
    """What is asked for: the estimate as it was drafted, under the head of who drafts it."""
    found = _budget(office, conference_id)
    drafter = bodies.body_of_kind(office, _DRAFTER)
    return found, _texts(office, SUBMISSION, conference_id, found, body_id=drafter.id if drafter else None)


def _asked(said: Texts) -> tuple[str, ...]:
    """An office without the division drafts it under the head of the committee, which does not write to itself."""
    asked = dict.fromkeys((said.values["appraiser"], said.values["approver"]))
    return tuple(one for one in asked if one != said.values["body"]) or tuple(asked)


def _said(found: Budget, state: State) -> str:
    """A sum, in words too where it is the last one said."""
    amount = found.appraised if state == "appraised" else found.approved
    last = state == "approved" or found.approved_on is None
    return f"{money(amount)} {in_words(amount)}".strip() if last else money(amount)


def _sections(found: Budget) -> list[tuple[str, list[Line]]]:
    """The lines under the names of their sections, in the order in which these first appear."""
    by_name: dict[str, list[Line]] = {}
    for line in found.lines:
        by_name.setdefault(line.section, []).append(line)
    return list(by_name.items())


def _section(number: int, name: str) -> str:
    return f"{roman(number)}. {name or words.OTHER}"


def compose_accounts(office: Office, id: str) -> Paper:
    """What was spent beside what was approved."""
    from khenthuong_desktop.documents.model import Column

    found = _budget(office, id)
    if found.state not in ("approved", "closed"):
        raise UserError("budget.not_approved")
    for one in budgets.accounts_lacking(office, id):
        raise UserError(one.code, **dict(one.facts))
    said = _texts(office, ACCOUNTS, id, found)
    columns = (
        Column(words.ORDINAL, 8, "center", "ordinal"),
        Column(words.CONTENT, 54),
        Column(words.APPROVED, 28, "right", "money"),
        Column(words.SPENT, 28, "right", "money"),
        Column(words.LEFT, 28, "right", "money"),
        Column(words.REMARK, 26),
    )

    def cells(line: Line) -> tuple[CellValue, ...]:
        known = line.approved is not None or line.spent is not None
        left = (line.approved or 0) - (line.spent or 0) if known else None
        return (line.content, line.approved, line.spent, left, line.notes or None)

    left = found.approved - found.spent
    granted = []
    if found.approved_on is not None:
        day = short_document_date(found.approved_on)
        granted.append(words.APPROVED_BY.format(who=found.approved_by, day=day, money=money(found.approved)))
    spent = words.SPENT_WHOLE.format(money=money(found.spent), words=in_words(found.spent))
    rest = words.LEFT_WHOLE.format(money=money(left)) if left >= 0 else words.OVER_WHOLE.format(money=money(-left))
    rows = _rows(found, columns, cells, said.part("total"))
    return _list(said, columns, rows, [*granted, spent, rest])


def _budget(office: Office, conference_id: str) -> Budget:
    """Without the lines of which nothing is bought: nobody signs an item of 0 đồng; the window names them."""
    found = budgets.budget(office, conference_id)
    if not found.lines:
        raise UserError("budget.no_lines")
    kept = tuple(line for line in found.lines if not line.is_nothing)
    if not kept:
        raise UserError("budget.nothing_bought")
    return replace(found, lines=kept)


def _approved_only(found: Budget) -> Budget:
    """What was approved has no blank rows: a line without a norm and without an amount is not part of it."""
    if found.state not in ("approved", "closed"):
        return found
    kept = tuple(line for line in found.lines if line.norm is not None or line.approved is not None)
    return replace(found, lines=kept) if kept else found


def _texts(office: Office, kind: str, conference_id: str, found: Budget, *, body_id: str | None = None) -> Texts:
    appraiser = found.appraised_by or budgets.usually_by(office, conference_id, "appraised")
    approver = found.approved_by or budgets.usually_by(office, conference_id, "approved")
    values = {
        "appraiser": appraiser,
        "approver": approver,
        "funds": found.source_of_funds or SHORT_LINE * 3,
        "budget_total": money(found.proposed),
        "budget_words": in_words(found.proposed),
    }
    return texts(office, kind, conference_id, body_id=body_id, values=values)


def _estimate(
    found: Budget, *, narrow: bool = False
) -> tuple[tuple[Column, ...], Callable[[Line], tuple[CellValue, ...]]]:
    """The columns of an estimate and the cells of a line, with as much of what followed as there is."""
    from khenthuong_desktop.documents.model import Column

    later: list[tuple[str, Callable[[Line], CellValue]]] = []
    if found.state != "drafted":
        later.append((words.APPRAISED, lambda line: line.appraised))
    if found.state in ("approved", "closed"):
        later.append((words.APPROVED, lambda line: line.approved))
    columns = (
        Column(words.ORDINAL, 8, "center", "ordinal"),
        Column(words.CONTENT, 50),
        Column(words.MEASURE, 16, "center"),
        Column(words.NUMBER, 14, "right", "integer"),
        Column(words.TIMES, 10, "right", "integer"),
        Column(words.NORM, 24, "right", "money"),
        Column(words.AMOUNT, 28, "right", "money"),
        *(Column(heading, 28, "right", "money") for heading, _ in later),
        *(() if narrow else (Column(words.NORM_SOURCE, 52),)),
    )

    def cells(line: Line) -> tuple[CellValue, ...]:
        told: tuple[CellValue, ...] = (
            line.content,
            line.measure or None,
            line.number,
            line.times,
            line.norm,
            line.amount,
        )
        told += tuple(value(line) for _, value in later)
        return told if narrow else (*told, line.norm_source or None)

    return columns, cells


def _rows(
    found: Budget, columns: Sequence[Column], cells: Callable[[Line], tuple[CellValue, ...]], total: str
) -> tuple[TableRow, ...]:
    """Under the names of their sections; the last row adds up the columns of money, but not the norms."""
    from khenthuong_desktop.documents.model import TableRow

    sections = _sections(found)
    rows: list[TableRow] = []
    place = 0
    for number, (section, lines) in enumerate(sections, start=1):
        if len(sections) > 1:
            rows.append(TableRow((_section(number, section),), "group"))
        for line in lines:
            place += 1
            rows.append(TableRow((place, *cells(line))))
    every = [(None, *cells(line)) for line in found.lines]
    last: list[CellValue] = [None, total]
    for column in range(2, len(columns)):
        added = columns[column].kind == "money" and columns[column].heading != words.NORM
        last.append(sum(said for row in every if isinstance(said := row[column], int)) if added else None)
    rows.append(TableRow(tuple(last), "total"))
    return tuple(rows)


def _list(
    said: Texts,
    columns: tuple[Column, ...],
    rows: Sequence[TableRow],
    closing: Sequence[str],
    orientation: Orientation = "landscape",
) -> Paper:
    from khenthuong_desktop.documents.model import Signature
    from khenthuong_desktop.documents.papers import list as papers

    title = paper_texts.kind(said.office, said.kind).title
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            title=said.part("title"),
            subject=said.part("about"),
            note=said.part("note"),
            columns=columns,
            rows=rows,
            head=said.head(),
            closing=(*(line for line in closing if line), *said.lines("closing")),
            signatures=(Signature((said.part("prepared_by"),), note=SIGN_HERE), said.signature()),
            recipients=said.recipients(),
            orientation=orientation,
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper
