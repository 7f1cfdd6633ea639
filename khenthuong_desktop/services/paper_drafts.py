"""A paper while it is being written: how it will read, what still stops it, which further values it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    bodies,
    paper_content,
    paper_gaps,
    paper_heads,
    paper_names,
    paper_places,
    paper_texts,
    papers,
    units,
)
from khenthuong_desktop.services.bodies import Body
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs, Issue
from khenthuong_desktop.services.paper_kinds import PaperKind
from khenthuong_desktop.wording import paper_words
from khenthuong_desktop.wording import papers as words

LIST_KIND: Final = "list"  # a paper that is made of rows, never written by hand
VALUES: Final = ("unit", "deadline", "grounds")  # places whose value the officer gives with the paper
LETTER: Final = "letter"
SUBMISSION: Final = "submission"
_OFTEN: Final = ("letter", "submission", "report")
_PARAGRAPH: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class Reading:
    """`text` is the paper with its places filled as far as they can be; `missing` and `stopped` are what keeps it from
    being sent: places and lines to mend, or a refusal such as an issuing body without a signer. `gaps` are for the pen
    and keep it from nothing."""

    text: str
    missing: tuple[Finding, ...]
    stopped: UserError | None = None
    gaps: tuple[Finding, ...] = ()


def kinds(office: Office) -> tuple[PaperKind, ...]:
    """The kinds that an officer writes, those written most first."""
    composed = paper_names.is_of_conference
    written = (one for one in paper_texts.kinds(office) if one.code != LIST_KIND and not composed(one.code))
    return tuple(sorted(written, key=lambda one: _OFTEN.index(one.code) if one.code in _OFTEN else len(_OFTEN)))


def asked_values(office: Office, kind_code: str, inputs: Inputs) -> tuple[str, ...]:
    """The further values that such a paper has places for, in its texts or in what the officer wrote."""
    asks = paper_texts.kind(office, kind_code).asks
    codes = {paper_places.code_of(name) for text in _texts(office, kind_code, inputs) for name in _names(text)}
    return tuple(code for code in VALUES if code in asks or code in codes or inputs.values.get(code))


def reading(
    office: Office, kind_code: str, inputs: Inputs, *, body_id: str | None = None, signer_id: str | None = None
) -> Reading:
    """How the paper reads now, and all that stops it, at once and not one by one."""
    said = inputs.cleaned()
    try:
        issue = Issue(paper_heads.body(office, body_id).id, office.today, signer_id)
        values = paper_content.values_of(office, said, issue)
    except UserError as error:  # nobody has said yet whose office it is
        return Reading(said.body, (), error)
    missing = _missing(office, kind_code, said, values)
    stopped = None
    if not missing:
        try:
            papers.check_whole(office, kind_code, said, body_id=body_id, signer_id=signer_id)
        except UserError as error:
            stopped = error
    gaps = paper_gaps.of_written(office, said, issue)
    return Reading(_text(office, kind_code, said, issue, values), missing, stopped, gaps)


def usual_body(office: Office, kind_code: str) -> Body | None:
    """Whose paper of a kind it usually is: a submission is the council's, which proposes to its chair; all else the
    committee's."""
    council = bodies.body_of_kind(office, paper_heads.COUNCIL) if kind_code == SUBMISSION else None
    return council or paper_heads.known_body(office)


def addressee_names(office: Office) -> tuple[str, ...]:
    """Whom papers go to most: the units at work and the bodies of the office."""
    names = [name for _, name in units.at_work(office)] + [one.name for one in bodies.bodies(office)]
    return tuple(dict.fromkeys(names))


def _texts(office: Office, kind_code: str, said: Inputs) -> list[str]:
    return [*paper_content.texts_of(office, kind_code, said, office.today).values(), paper_content.words_of(said)]


def _names(text: str) -> list[str]:
    return paper_places.names_in(text)


def _missing(office: Office, kind_code: str, said: Inputs, values: dict[str, str]) -> tuple[Finding, ...]:
    found: dict[str, Finding] = {}
    frame = paper_content.frame_of(kind_code, said)
    texts = paper_content.texts_of(office, kind_code, said, office.today)
    printed = {paper_places.code_of(name) for text in texts.values() for name in _names(text)}
    for one in paper_texts.missing_places(office, frame, values, office.today):
        if paper_places.code_of(str(one.fact("place"))) in printed:  # a paper begun whole has fewer texts round it
            found[str(one.fact("place"))] = one
    own = paper_content.words_of(said)
    for name in _names(own):
        place = words.PLACES.get(paper_places.code_of(name) or "")
        if place and not clean(values.get(paper_places.code_of(name) or "", "")):
            found[place.name] = finding("paper.place_empty", "blocks", place=place.name, where=place.where)
    text = words.FORM_PLACES["text"]
    if not said.body and "body" in paper_texts.kind(office, kind_code).asks:
        found[text.name] = finding("paper.place_empty", "blocks", place=text.name, where=text.where)
    return (*found.values(), *paper_texts.judge(own))


def _text(office: Office, kind_code: str, said: Inputs, issue: Issue, values: dict[str, str]) -> str:
    texts = paper_content.texts_of(office, kind_code, said, office.today)
    document_kind = paper_texts.kind(office, kind_code).document_kind

    def shown(text: str) -> str:
        return "\n".join(paper_texts.preview(line, values, issue.day) for line in text.splitlines())

    parts = [
        _head(office, document_kind, issue, said.values.get(paper_content.DRAFTER, "")),
        "\n".join(shown(texts.get(part, "")) for part in ("title", "about")),
    ]
    parts.append(_addressees(texts.get("addressees", ""), said, shown))
    parts += [shown(texts.get(part, "")) for part in ("bases", "opening")]
    parts += [shown(said.body), shown(texts.get("closing", "")), _signature(office, issue, document_kind, said)]
    if recipients := shown(texts.get("recipients", "")):
        lines = "\n".join(f"- {line};" for line in recipients.splitlines())
        parts.append(f"{words.RECIPIENTS}\n{lines[:-1]}.")
    return _PARAGRAPH.join(part for one in parts if (part := one.strip("\n")).strip())


def _head(office: Office, document_kind: str, issue: Issue, drafter: str) -> str:
    try:
        head = paper_heads.head(office, issue.body_id, document_kind, issue.day, drafter=drafter)
    except UserError:  # told as what stops the paper
        return ""
    return "\n".join((" ".join((*head.upper, *head.issuing)), head.number, head.place_and_date))


def _signature(office: Office, issue: Issue, document_kind: str, said: Inputs) -> str:
    try:
        signature = paper_content.signature_of(office, document_kind, said, issue)
    except UserError:
        return ""
    return "\n".join((*signature.lines, signature.name))


def _addressees(text: str, said: Inputs, shown: Callable[[str], str]) -> str:
    if len(said.addressees) > 1:
        lines = ";\n- ".join(said.addressees)
        return f"{paper_words.ADDRESSED_TO}\n- {lines}."
    one = shown(text)
    return f"{paper_words.ADDRESSED_TO} {one}" if one else ""
