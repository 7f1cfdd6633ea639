"""What the papers of a conference have in common: the values of its places, its texts filled, its letterhead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.services import conference_bases, list_calls, paper_content, paper_heads, paper_texts
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.paper_content import Inputs, Issue
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.papers import BLANKS, CLOSE, OPEN, PLACES, RECIPIENTS

if TYPE_CHECKING:
    from datetime import date

    from khenthuong_desktop.documents.model import Head, Signature
    from khenthuong_desktop.documents.papers.frame import Content
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.domain.dates import Deadline
    from khenthuong_desktop.services.office import Office

_ATTENTION: Final = "attention_groups"
_LETTER: Final = "letter"
_GAP: Final = "\u00a0"  # of what is left for the pen


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one kind of paper of one conference, filled with what is known of it on a day."""

    office: Office
    kind: str
    conference: Conference
    body_id: str
    signer_id: str | None
    day: date
    words: Mapping[str, str]  # part -> its words on that day
    values: Mapping[str, str]

    def part(self, part: str) -> str:
        """The words of a part; a place without a value stops the paper and says where to fill it."""
        return self.said(self.words[part])

    def lines(self, part: str) -> tuple[str, ...]:
        return tuple(self.part(part).splitlines())

    def said(self, text: str) -> str:
        """Any text with these places filled, line by line."""
        title = paper_texts.kind(self.office, self.kind).title
        return "\n".join(paper_texts.filled(line, title, self.values, self.day) for line in text.splitlines())

    def reopened(self, text: str) -> str:
        """What was filled, to be written on: gaps for the pen are places again, and so is a plan without its number,
        which the paper then names as soon as it has one. Other spaces that no line breaks stay."""
        plan = self.values["conference_source"]
        if _GAP in plan:
            text = text.replace(plan, f"{OPEN}{PLACES['conference_source'].name}{CLOSE}")
        for place, gap in sorted(BLANKS.values(), key=lambda one: -len(one[1])):
            text = text.replace(gap.format(year=f"{self.day.year:04}"), f"{OPEN}{place.name}{CLOSE}")
        return text

    def raw(self, *parts: str) -> str:
        """The words of some parts as they are written, one below the other."""
        return "\n".join(text for part in parts if (text := self.words[part]))

    def content(self, *parts: str, addressees: Sequence[str] = ()) -> Content:
        """A letter, submission or report with these parts as its text."""
        return paper_content.content_of(self.office, self.kind, self.inputs(*parts, addressees=addressees), self.issue)

    def inputs(self, *parts: str, addressees: Sequence[str] = ()) -> Inputs:
        """The same as what an officer would have said of it."""
        return Inputs(self.part("subject"), tuple(addressees), self.raw(*parts), self.values)

    @property
    def issue(self) -> Issue:
        return Issue(self.body_id, self.day, self.signer_id)

    def head(self) -> Head:
        """The letterhead of a paper without a number."""
        return paper_heads.head(self.office, self.body_id, None, self.day)

    def head_of_its_year(self, document_kind: str | None = None) -> Head:
        """The letterhead of what goes out before a conference: of one that is past, its open day is of that year."""
        held = self.conference.held_on
        year = held.year if held is not None and held < self.day else None
        return paper_heads.head(self.office, self.body_id, document_kind, self.day, year=year)

    def signature(self) -> Signature:
        return paper_heads.signature(self.office, self.body_id, self.signer_id, self.day)

    def recipients(self) -> tuple[str, ...]:
        named = self.lines("recipients")
        return (RECIPIENTS, *named) if named else ()


def texts(
    office: Office,
    kind: str,
    conference_id: str,
    *,
    body_id: str | None = None,
    values: Mapping[str, str] | None = None,
) -> Texts:
    """The texts of a kind for a conference; `body_id` where another body issues the paper than the conference's own."""
    found, day = conference(office, conference_id), office.today
    issuing = paper_heads.body(office, body_id or found.body_id).id
    signer = found.signer_id if issuing == found.body_id else None
    known = paper_heads.values(office, issuing, day) | _values(office, found, day) | dict(values or {})
    if paper_texts.kind(office, kind).document_kind == _LETTER:
        known.setdefault(paper_content.DRAFTER, paper_heads.usual_drafter(office, day))
    words_of = {one.part: one.text for one in paper_texts.texts(office, kind, day)}
    return Texts(office, kind, found, issuing, signer, day, words_of, known)


def with_values(one: Texts, values: Mapping[str, str]) -> Texts:
    """The same with further values, such as those of a unit."""
    return replace(one, values={**one.values, **values})


def deadline_of(office: Office, found: Conference) -> Deadline | None:
    """The day by which the units are asked."""
    return list_calls.call(office, found.call_id).deadline if found.call_id else None


def _values(office: Office, found: Conference, day: date) -> dict[str, str]:
    attention = office.labels(_ATTENTION)
    deadline = deadline_of(office, found)
    # Whoever issues the paper, the plan is that of the body whose conference it is.
    plan_body = paper_heads.values(office, paper_heads.body(office, found.body_id).id, day)["body"]
    return {
        "conference": found.name,
        "conference_theme": found.theme,
        "conference_period": found.period,
        "conference_next_period": found.next_period or words.NEXT_PERIOD,
        "conference_time": words.time(found),
        "conference_place": found.place,
        "conference_source": conference_bases.plan_on_paper(office, found, plan_body, day),
        "seats": words.seats(found),
        "shares": words.shares(found),
        "attention": words.names([words.ATTENTION.get(code) or attention.get(code, code) for code in found.attention]),
        "call_deadline": deadline.text() if deadline else "",
        "today": short_document_date(day),
        "upper_event": found.upper_event,
        "upper_body": found.upper_body,
        "delegation_source": found.delegation_source,
    }
