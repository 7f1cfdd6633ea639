"""The plan of a conference (kế hoạch tổ chức): its settings, programme, report, budget and tasks as one paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.numbers import money as in_money
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    budgets,
    conferences,
    paper_content,
    paper_heads,
    paper_places,
    paper_texts,
    programme,
    report_parts,
    roles,
    speeches,
    tasks,
)
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.wording import plans as words
from khenthuong_desktop.wording.papers import CLOSE, OPEN, SHORT_LINE, kept_by
from khenthuong_desktop.wording.task_papers import OPEN_DOTS

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office

KIND: Final = "plan"
_PAPER: Final = "report"  # title, numbered parts, signature
_MODELS: Final = "models"
_TASK: Final = "task"
# A line with one of these and no value says nothing: it is left out, the plan is still whole.
_MAY_LACK: Final = frozenset({"conference_place", "conference_theme", "shares", "attention", "budget_total"})
_HEADED: Final = re.compile(r"(\d+\.)\s+(\S.*[^.;:,/\s])")
_POINT: Final = re.compile(r"(\d+)\.(\s.*)")


def compose(office: Office, id: str) -> Paper:
    """The plan as it stands now, number and day blank. Without a programme or without tasks it is no plan yet."""
    said = texts(office, KIND, id)
    said = with_values(said, _values(office, said))
    blocks = tuple(_blocks(office, said))
    signed = paper_heads.signature(office, said.body_id, said.signer_id, said.day, together=True)
    content = replace(said.content(), opening=_opening(said), tables=blocks, signature=signed.lines, signer=signed.name)
    drafter, suffix = paper_heads.usual_drafter(office, said.day), paper_heads.suffix(office, said.body_id, said.day)
    content = replace(
        content,
        place_and_date=said.head_of_its_year().place_and_date,
        recipients=tuple(kept_by(one, drafter, suffix) for one in content.recipients),
    )
    return paper_content.paper_of(_PAPER, content)


def _values(office: Office, said: Texts) -> dict[str, str]:
    found, planned = said.conference, budgets.budget(office, said.conference.id)
    return {
        "conference_form": found.form,
        "seats": words.at_most(limit) if (limit := _limit(found)) else said.values["seats"],
        "conference_period": found.period or words.PAST_PERIOD,
        "conference_next_period": found.next_period or words.NEXT_PERIOD,
        # Where the settings say nothing of them there is nothing to demand.
        "shares": said.values["shares"] if (found.models_share, found.guests_share) != (None, None) else "",
        "attention": said.values["attention"] if found.attention else "",
        "funds": planned.source_of_funds or words.BY_BUDGET,
        "budget_total": in_money(planned.proposed) if planned.lines else "",
        "standing_body": roles.role_name(office, "standing_body", said.day),
        "appraiser": planned.appraised_by or budgets.usually_by(office, found.id, "appraised"),
        "approver": planned.approved_by or budgets.usually_by(office, found.id, "approved"),
    }


def _limit(found: Conference) -> int | None:
    """A plan names the most there may be; how many there will be is agreed on later."""
    return found.cap if found.size is None and not found.whole_staff else None


def _opening(said: Texts) -> str:
    return said.part("opening_upper" if said.conference.upper_event else "opening")


def _blocks(office: Office, said: Texts) -> Iterator[Block]:
    models = said.conference.occasion == _MODELS
    yield from _part(said, "purpose" if models else "purpose_small")
    yield from _part(said, "delegates")
    yield from _part(said, "banner")
    yield from _banner(office, said)
    yield from _part(said, "programme")
    yield from _programme(office, said)
    yield from _part(said, "content" if models else "content_small")
    if models:
        yield from _outline(office, said)
        yield from _part(said, "speeches")
        yield from _speeches(office, said)
    yield from _activities(office, said)
    yield from _part(said, "budget")
    yield from _part(said, "duties")
    yield from _duties(office, said)


def _part(said: Texts, part: str) -> Iterator[Block]:
    """The lines of a part; a short numbered line is a heading of the second level. Where a line is left out, those
    after it move up."""
    from khenthuong_desktop.documents.model import Heading
    from khenthuong_desktop.documents.papers.frame import block

    missing = 0
    for line in said.words[part].splitlines():
        codes = {paper_places.code_of(name) for name in paper_places.names_in(line)}
        if any(not said.values.get(code or "", "").strip() for code in codes & _MAY_LACK):
            missing += 1
            continue
        point = _POINT.fullmatch(line)
        if missing and point:
            line = f"{int(point[1]) - missing}.{point[2]}"
        told = said.said(_outside_places(line, words.as_congress) if said.conference.congress else line)
        headed = _HEADED.fullmatch(told)
        yield Heading(headed[1], headed[2], 2) if headed else block(told)


def _outside_places(line: str, change: Callable[[str], str]) -> str:
    """The line with its own words changed and its places as they are."""
    words_between = paper_places.PLACE.split(line)[::2]
    found = paper_places.PLACE.findall(line)
    kept = [f"{OPEN}{name}{CLOSE}" for name in found]
    return "".join(part for pair in zip_longest(map(change, words_between), kept, fillvalue="") for part in pair)


def _banner(office: Office, said: Texts) -> Iterator[Block]:
    """As it hangs, a day that nobody has set yet left for the pen."""
    from khenthuong_desktop.documents.model import Paragraph, plain

    found = said.conference
    lines = found.banner or conferences.banner(office, conferences.settings_of(found)) or (found.name,)
    for line in lines:
        text = plain(line.replace(OPEN_DOTS, SHORT_LINE), bold=True)
        yield Paragraph(text, align="center", indented=False, keep_with_next=line != lines[-1])


def _programme(office: Office, said: Texts) -> Iterator[Block]:
    items = [one for one in programme.items(office, said.conference.id) if one.printed]
    if not items:
        raise UserError("programme.empty")
    for number, one in enumerate(items, start=1):
        yield _labelled(words.ITEM_LABEL.format(n=number), words.item(one.content))


def _outline(office: Office, said: Texts) -> Iterator[Block]:
    """The parts of the report below their halves, once somebody has begun it."""
    from khenthuong_desktop.documents.model import Paragraph, plain

    halves: list[tuple[str, list[str]]] = []
    for one in report_parts.parts(office, said.conference.id, "five_year"):
        if one.level == 1:
            halves.append((one.heading, []))
        elif one.level == 2 and halves:
            halves[-1][1].append(one.heading)
    if halves:
        yield Paragraph(plain(words.OUTLINE), keep_with_next=True)
    for heading, parts in halves:
        yield _labelled(words.DASH, words.outline(heading, parts))


def _speeches(office: Office, said: Texts) -> Iterator[Block]:
    if chosen := speeches.chosen(office, said.conference.id):
        yield _labelled(words.DASH, words.speeches(len(chosen)))


def _activities(office: Office, said: Texts) -> Iterator[Block]:
    """What is done beside the conference itself; the office's usual words where nothing has been set."""
    heading, *usual = _part(said, "activities")
    # What a body has been given stands among its duties.
    found = tasks.tasks(office, said.conference.id)
    beside = [one for one in found if one.kind != _TASK and not one.responsible]
    yield heading
    if not beside:
        yield from usual
    for one in beside:
        yield _labelled(words.DASH, words.task(one.what, "", one.place, beside=True))


def _duties(office: Office, said: Texts) -> Iterator[Block]:
    from khenthuong_desktop.documents.model import Heading

    by_body = tasks.by_body(office, said.conference.id)
    if not by_body:
        raise UserError("task.nothing_to_print", paper=paper_texts.kind(office, KIND).title)
    # What is done beside the conference and given to nobody stands among the activities already.
    told = {body: [one for one in ones if body or one.kind == _TASK] for body, ones in by_body.items()}
    for number, body in enumerate((body for body, ones in told.items() if ones), start=1):
        yield Heading(f"{number}.", body or words.NOBODY, 2)
        for one in told[body]:
            due = one.deadline.text() if one.deadline else ""
            yield _labelled(words.DASH, words.task(one.what, due, one.place, beside=one.kind != _TASK))


def _labelled(label: str, text: str) -> Block:
    from khenthuong_desktop.documents.model import Paragraph, plain

    return Paragraph(plain(text), label=label)
