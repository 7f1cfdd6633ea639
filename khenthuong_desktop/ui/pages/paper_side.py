"""What the side of the page of papers tells of one: its state, whose it is, how it begins, and its next steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from khenthuong_desktop.services import paper_content, paper_heads, paper_texts, papers
from khenthuong_desktop.services.kept_papers import DRAFT, SENT, SIGNED, StoredPaper
from khenthuong_desktop.services.paper_content import Issue
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import subject_files
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import papers_page as words

LINES_SHOWN = 4
LETTERS_SHOWN = 160
ADDRESSEES_SHOWN = 6


class PaperDeeds(Protocol):
    """What a page can do with the paper that is told."""

    def show_record(self, row_id: str) -> None: ...

    def send(self) -> None: ...

    def take_back(self) -> None: ...

    def sign(self) -> None: ...

    def choose_signed(self) -> None: ...

    def issue(self) -> None: ...

    def amend(self) -> None: ...


class PaperSide:
    """Fills the inspector; what is pressed there is done by the page."""

    def __init__(self, desk: Desk, inspector: Inspector, deeds: PaperDeeds) -> None:
        self._desk = desk
        self._inspector = inspector
        self._deeds = deeds

    def tell(self, kept: StoredPaper) -> None:
        """Fill the side with what is known of a paper."""
        side, office = self._inspector, self._desk.office
        side.start()
        side.head(kept.subject, kept.title)
        told, meaning = _state(kept)
        side.row(words.STATE, told, meaning)
        self._tell_days(kept)
        side.row(words.BODY, paper_heads.body(office, kept.body_id).name)
        signer = papers.signer_name(office, kept)
        side.row(words.SIGNER, signer or words.NO_SIGNER, "plain" if signer else "look")
        shown = kept.inputs.addressees[:ADDRESSEES_SHOWN]
        more = (words.MORE,) if len(kept.inputs.addressees) > len(shown) else ()
        side.row(words.ADDRESSEES, "\n".join((*shown, *more)))
        self._tell_kin(kept)
        if kept.state == SIGNED:
            self._tell_file(kept)
        if kept.inputs.body:
            side.section(words.CONTENT)
            for line in self._first_lines(kept):
                side.sentence(line, "plain")
        if office.read_only is None:
            self._offer(kept)
        side.finish()

    def _tell_days(self, kept: StoredPaper) -> None:
        side = self._inspector
        side.row(words.NUMBER, kept.full_number or words.NOT_NUMBERED)
        for label, when in (
            (words.SIGNED_ON, kept.signed_on),
            (words.DRAFTED_ON, kept.drafted_on if kept.state != SIGNED else None),
        ):
            side.row(label, words.day(when) if when else "")

    def _tell_kin(self, kept: StoredPaper) -> None:
        """The paper that it changes, and those that change it."""
        side, office = self._inspector, self._desk.office
        if kept.amends_id is not None:
            before = papers.paper(office, kept.amends_id)
            side.link(words.AMENDS, before.name, partial(self._deeds.show_record, before.id), before.subject)
        for number, one in enumerate(papers.amendments(office, kept.id)):
            label = "" if number else words.AMENDED_BY
            remark = words.state(one.state, one.issued_on is not None)
            side.link(label, one.name, partial(self._deeds.show_record, one.id), remark)

    def _tell_file(self, kept: StoredPaper) -> None:
        side, writable = self._inspector, self._desk.office.read_only is None
        side.section(words.SIGNED_FILE)
        attached = papers.signed_file(self._desk.office, kept.id)
        if attached is None:
            side.sentence(words.NO_SIGNED_FILE)
        else:
            side.link(None, attached.name, partial(subject_files.open_file, self._desk, side, attached))
        if writable:
            text = words.ATTACH if attached is None else words.ATTACH_AGAIN
            side.link(None, text, self._deeds.choose_signed)

    def _first_lines(self, kept: StoredPaper) -> list[str]:
        """How the text begins, its places filled where their values are known."""
        day = kept.signed_on or self._desk.office.today
        values = paper_content.values_of(self._desk.office, kept.inputs, Issue(kept.body_id, day, kept.signer_id))
        lines = [line for line in kept.inputs.body.splitlines() if line.strip()]
        shown = [_cut(paper_texts.preview(line, values, day)) for line in lines[:LINES_SHOWN]]
        return shown + [words.MORE] * (len(lines) > LINES_SHOWN)

    def _offer(self, kept: StoredPaper) -> None:
        """The next steps of its life, the usual one first."""
        deeds = self._deeds
        steps: dict[str, list[tuple[str, Callable[[], None]]]] = {
            DRAFT: [(words.SEND, deeds.send), (words.SIGN, deeds.sign)],
            SENT: [(words.SIGN, deeds.sign), (words.TAKE_BACK, deeds.take_back)],
            SIGNED: [(words.AMEND, deeds.amend)],
        }
        offered = steps[kept.state]
        if kept.state == SIGNED and kept.issued_on is None:
            offered = [(words.ISSUE, deeds.issue), *offered]
        for text, do in offered:
            self._inspector.foot(text, do)


def _state(kept: StoredPaper) -> tuple[str, str]:
    """Where the paper stands, as words, and their meaning."""
    if kept.issued_on is not None:
        return words.STATE_ISSUED.format(day=words.day(kept.issued_on)), "good"
    if kept.state == SIGNED:
        return words.STATE_SIGNED, "look"
    if kept.sent_on is not None and kept.state == SENT:
        return words.STATE_SENT.format(day=words.day(kept.sent_on)), "look"
    return words.STATE_DRAFT, "plain"


def _cut(text: str) -> str:
    return text if len(text) <= LETTERS_SHOWN else text[:LETTERS_SHOWN].rsplit(" ", 1)[0] + words.MORE
