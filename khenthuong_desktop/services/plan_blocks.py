"""The blocks of a conference's plan: its sections line by line, and what is set in them of programme, report, tasks."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    conferences,
    paper_heads,
    paper_places,
    paper_texts,
    plan_outlines,
    programme,
    report_parts,
    roles,
    speeches,
    tasks,
)
from khenthuong_desktop.wording import conference_bases
from khenthuong_desktop.wording import plans as words
from khenthuong_desktop.wording.papers import CLOSE, OPEN, SHORT_LINE
from khenthuong_desktop.wording.task_papers import OPEN_DOTS

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block
    from khenthuong_desktop.domain.tasks import Task
    from khenthuong_desktop.services.conference_texts import Texts
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.plan_outlines import Outline, Section

_NO_BREAK: Final = "\u00a0"
_MODELS: Final = "models"
_TASK: Final = "task"
_REPORT: Final = "five_year"
_STANDING: Final = "standing_body"
# A line with one of these and no value says nothing: it is left out, the plan is still whole.
_MAY_LACK: Final = frozenset({"conference_place", "conference_theme", "shares", "attention", "budget_total"})
_HEADED: Final = re.compile(r"(\d+\.)\s+(\S.*[^.;:,/\s])")
_POINT: Final = re.compile(r"(\d+)\.(\s.*)")
_LISTED: Final = re.compile(r"[-+] |\d+\.#")


def blocks(office: Office, said: Texts, outline: Outline) -> Iterator[Block]:
    number = plan_outlines.counter()
    for place, one in enumerate(outline.sections):
        if one.part == "activities":
            yield from _activities(office, said, one, number)
            continue
        lines = tuple(_lines(said, one, number))
        yield from _kept_below(lines) if one.part == "banner" else lines
        following = outline.sections[place + 1].part if place + 1 < len(outline.sections) else ""
        if following == one.part:  # what is set comes below the last words about it
            continue
        if one.part == "banner":
            yield from _banner(office, said)
        elif one.part == "programme":
            yield from _programme(office, said, numbered=one.numbered or one.by_line)
        elif one.part == "content" and said.conference.occasion == _MODELS:
            yield from _outline(office, said, one.label)
        elif one.part == "speeches":
            yield from _speeches(office, said)
        elif one.part == "duties":
            yield from _duties(office, said, one, outline)


def _lines(said: Texts, one: Section, number: Callable[[str], str]) -> Iterator[Block]:
    """A short numbered line is a heading of the second level."""
    from khenthuong_desktop.documents.model import Heading
    from khenthuong_desktop.documents.papers.frame import block

    for line in _open_lines(said, one.text) if one.by_line else one.text.splitlines():
        told = number(said.said(line))
        headed = _HEADED.fullmatch(told)
        yield Heading(headed[1], headed[2], 2) if headed else block(told)


def _kept_below(lines: Sequence[Block]) -> Iterator[Block]:
    """'Tên của Hội nghị:' does not stand at the end of a page, the name on the next one."""
    from khenthuong_desktop.documents.model import Paragraph

    for place, one in enumerate(lines, start=1):
        last = place == len(lines)
        yield replace(one, keep_with_next=True) if last and isinstance(one, Paragraph) else one


def _open_lines(said: Texts, text: str) -> Iterator[str]:
    """Without the lines about what is not set: those after them move up."""
    missing = 0
    for line in text.splitlines():
        codes = {paper_places.code_of(name) for name in paper_places.names_in(line)}
        if any(not said.values.get(code or "", "").strip() for code in codes & _MAY_LACK):
            missing += 1
            continue
        point = _POINT.fullmatch(line)
        if missing and point:
            line = f"{int(point[1]) - missing}.{point[2]}"
        yield _outside_places(line, words.as_congress) if said.conference.congress else line


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
        text = plain(_together(line, found.session).replace(OPEN_DOTS, SHORT_LINE), bold=True)
        yield Paragraph(text, align="center", indented=False, keep_with_next=line != lines[-1])


def _together(line: str, session: str) -> str:
    """The line with 'LẦN THỨ I (2025 - 2030)' on one line of the page."""
    place = line.casefold().find(session.casefold()) if session else -1
    if place < 0:
        return line
    end = place + len(session)
    return line[:place] + line[place:end].replace(" ", _NO_BREAK) + line[end:]


def _programme(office: Office, said: Texts, *, numbered: bool) -> Iterator[Block]:
    items = [one for one in programme.items(office, said.conference.id) if one.printed]
    if not items:
        raise UserError("programme.empty")
    for number, one in enumerate(items, start=1):
        yield _labelled(words.ITEM_LABEL.format(n=number) if numbered else words.DASH, words.item(one.content))


def _outline(office: Office, said: Texts, label: str) -> Iterator[Block]:
    """What the report is asked to say: as far as somebody has begun it, else as the plan asks for it."""
    from khenthuong_desktop.documents.model import Paragraph, plain

    begun = report_parts.parts(office, said.conference.id, _REPORT)
    parts = [one for one in begun or report_parts.outline(office, said.conference, _REPORT) if one.heading]
    if parts:
        yield Paragraph(plain(words.OUTLINE), label=label, keep_with_next=True)
    for one, following in zip_longest(parts, parts[1:]):
        dash = words.DASH if one.level == 1 else words.PLUS
        opens = following is not None and following.level > one.level
        yield _labelled(dash, words.outline(one.heading, report_parts.asked(office, one), opens=opens))


def _speeches(office: Office, said: Texts) -> Iterator[Block]:
    if chosen := speeches.chosen(office, said.conference.id):
        yield _labelled(words.DASH, words.speeches(len(chosen)))


def _activities(office: Office, said: Texts, one: Section, number: Callable[[str], str]) -> Iterator[Block]:
    """What is done beside the conference itself; the usual words where nothing has been set."""
    lines = one.text.splitlines()
    usual = [line for line in lines if _LISTED.match(line)]
    heading = [line for line in lines if line not in usual]
    # What a body has been given stands among its duties.
    found = tasks.tasks(office, said.conference.id)
    beside = [task for task in found if task.kind != _TASK and not task.responsible]
    yield from _lines(said, replace(one, text="\n".join(heading if beside else lines)), number)
    for task in beside:
        yield _labelled(number(one.label or words.DASH), words.task(task.what, "", task.place, beside=True))


def _duties(office: Office, said: Texts, section: Section, outline: Outline) -> Iterator[Block]:
    from khenthuong_desktop.documents.model import Heading

    by_body = tasks.by_body(office, said.conference.id)
    if not by_body:
        raise UserError("task.nothing_to_print", paper=paper_texts.kind(office, plan_outlines.KIND).title)
    elsewhere = outline.sources("budget")
    standing = roles.role_name(office, _STANDING, said.day)
    issuing = paper_heads.body(office, said.body_id).name
    number = 0
    for body, ones in by_body.items():
        told = [one for one in ones if not _said_elsewhere(one, body, elsewhere, issuing)]
        if not told:
            continue
        number += 1
        name = words.body(body, section.standing if body == standing else "")
        yield Heading(f"{number}.", name, 2)
        yield from map(_duty, told)


def _duty(one: Task) -> Block:
    due = one.deadline.text() if one.deadline else ""
    return _labelled(words.DASH, words.task(one.what, due, one.place, beside=one.kind != _TASK))


def _said_elsewhere(one: Task, body: str, elsewhere: Collection[str], issuing: str) -> bool:
    """What is done beside the conference and given to nobody stands among the activities; money has a section of its
    own; and who issues the plan gives no orders to himself. A deadline is told in any case."""
    if not body:
        return one.kind != _TASK
    if one.deadline is not None:
        return False
    return conference_bases.origin(one.source) in elsewhere or (bool(one.source) and words.is_of(body, issuing))


def _labelled(label: str, text: str) -> Block:
    from khenthuong_desktop.documents.model import Paragraph, plain

    return Paragraph(plain(text), label=label)
